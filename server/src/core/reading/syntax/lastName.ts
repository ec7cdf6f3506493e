import { W } from '../../language/classes.ts';
import { isNameWord } from './nameWords.ts';
import type { Token } from './tokens.ts';
import { among, is, isGiven, startsSentence } from './wordForms.ts';

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
    if (is(t, W.title | W.role) && !among(t, 'officesOrNames')) start = k + 1;
    else if (k === from && t.word.place && isGiven(tokens[k + 1])) start = k + 1;
    else if (k === from && startsSentence(tokens, k) && to - k >= 2 && !isGiven(t) && isGiven(tokens[k + 1]))
      start = k + 1;
    else if (among(t, 'partyWords')) start = k + 1;
  }
  return Math.min(start, to);
}
