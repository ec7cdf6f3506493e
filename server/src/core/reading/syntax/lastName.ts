import { isFirstName } from '../lexicon/firstNames.ts';
import { isPlace } from '../lexicon/places.ts';
import { W } from '../lexicon/words.ts';
import { isNameWord } from './nameWords.ts';
import type { Token } from './tokens.ts';
import { is, startsSentence } from './wordForms.ts';

/** The name at the end of `[from, to]`, or null when the phrase ends in a common noun. */
export function lastNameRun(tokens: readonly Token[], from: number, to: number): readonly [number, number] | null {
  if (!isNameWord(tokens, to) && !(is(tokens[to], W.time) && (tokens[to] as Token).cap)) return null;
  let k = to;
  while (k > from) {
    if (isNameWord(tokens, k - 1)) k--;
    else if (
      is(tokens[k - 1], W.particle) &&
      !(tokens[k - 1] as Token).cap &&
      k - 2 >= from &&
      isNameWord(tokens, k - 2)
    )
      k -= 2;
    else if (
      is(tokens[k - 1], W.particle) &&
      !is(tokens[k - 1], W.prep) &&
      (tokens[k - 1] as Token).kind === 'word' &&
      k - 1 >= from &&
      !is(tokens[k - 1], W.det)
    )
      k--;
    else break;
  }
  const lastTitle = titleEnd(tokens, k, to);
  return [lastTitle, to];
}

/** Index behind titles and capitalised roles: "Port Authority spokeswoman", "Prime Minister", "Sen.". */
function titleEnd(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (
      is(t, W.title | W.role) &&
      !/^(?:first|lady|king|prince|dean|church|baker|butcher|cook|chef|guard|warden|ranger|mate|keeper|gardener)$/.test(
        t.lower,
      )
    )
      start = k + 1;
    else if (k === from && isPlace([t.text]) && isFirstName((tokens[k + 1] as Token).text)) start = k + 1;
    else if (
      k === from &&
      startsSentence(tokens, k) &&
      to - k >= 2 &&
      !isFirstName(t.text) &&
      isFirstName((tokens[k + 1] as Token).text)
    )
      start = k + 1;
    else if (/^(?:republican|democratic|democrat|conservative|liberal|libertarian)s?$/.test(t.lower)) start = k + 1;
  }
  return Math.min(start, to);
}
