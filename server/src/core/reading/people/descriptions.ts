import { W } from '../../language/classes.ts';
import type { Stretch } from '../stretches.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { mayBeSomebody } from '../syntax/phraseLimits.ts';
import type { Token } from '../syntax/tokens.ts';
import { is, isPunct } from '../syntax/wordForms.ts';

/**
 * Whether a phrase can only mean somebody told of before: `the 48-year-old`, `the Croatian`, `the tall, softly spoken lawyer`.
 * A bare office ("the judge") may be anybody's whom the text has not named.
 */
export function describesAgain({ type, from, to, head, group }: Phrase, tokens: readonly Token[]): boolean {
  if (type !== 'nominal' || group || tokens[from]?.lower !== 'the') return false;
  if (/-year-old$/.test(head) || (tokens[from] as Token).word.lexicon.isDemonym(head)) return true;
  const words = tokens.slice(from + 1, to);
  const last = tokens[to];
  return words.some((t) => isPunct(t, ',')) && last !== undefined && mayBeSomebody(last);
}

/** `the driver`: one person by what he is, whom the text need not name. */
export const isBareOffice = ({ type, from, head, group }: Phrase, tokens: readonly Token[]): boolean =>
  type === 'nominal' &&
  !group &&
  tokens[from]?.lower === 'the' &&
  is(
    tokens.find((t) => t.lower === head),
    W.role,
  );

/** Descriptions of somebody told of before, by the offset of their first word. */
export function describedIn({ frames, tokens }: Stretch): Map<number, Phrase> {
  const out = new Map<number, Phrase>();
  for (const { phrase } of frames) {
    const first = tokens[phrase.from];
    if (first && describesAgain(phrase, tokens)) out.set(first.start, phrase);
  }
  return out;
}
