import { W } from '../../language/classes.ts';
import { isNameWord } from './nameWords.ts';
import type { Token } from './tokens.ts';
import { among, endsAs, inLy, is, isPunct, isVerb } from './wordForms.ts';

/** Whether a token can stand inside a plain noun phrase. */
export function inPhrase(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  if (t.kind === 'number' || t.kind === 'poss') return true;
  if (t.kind === 'punct') return t.text === '&' || t.text === '%' || t.text === '$' || t.text === '/';
  if (t.kind === 'quote') return false;
  if (isNameWord(tokens, k)) return true;
  if (is(t, W.aux) && t.kind === 'word') return false;
  if (isVerb(tokens, k)) return false;
  if (is(t, W.subordinator | W.relative) && !is(t, W.det | W.prep)) return false;
  if (among(t, 'clauseWords')) return false;
  if (is(t, W.pronoun) && !is(t, W.det | W.quantity)) return t.lower === 'them' || t.lower === 'those';
  if (is(t, W.conj)) return false;
  if (is(t, W.negation)) return t.lower === 'no';
  return true;
}

/** A noun phrase does not end in a determiner, preposition or adverb. */
export function canEnd(tokens: readonly Token[], j: number): boolean {
  const t = tokens[j] as Token;
  if (t.kind === 'number') return true;
  if (isNameWord(tokens, j)) return true;
  if (isOrdinal(t)) return is(tokens[j - 1], W.det);
  if (t.lower === 'minutes' && is(tokens[j - 1], W.det)) return true;
  if (is(t, W.time) && !is(t, W.role)) return false;
  if (is(t, W.det) && !is(t, W.quantity) && !among(t, 'standingDeterminers')) return false;
  if (is(t, W.prep | W.conj | W.subordinator | W.aux | W.negation)) return false;
  if (is(t, W.adverb) || inLy(t)) return false;
  return !isVerb(tokens, j);
}

/** "A third", "the latter": a number that stands for somebody. */
export const isOrdinal = (t: Token): boolean => among(t, 'ordinals');

/** "Lund and Behn", "lawmakers and aides": a joint inside one subject. */
export function joins(tokens: readonly Token[], k: number, low: number): boolean {
  const t = tokens[k] as Token;
  if (k <= low || t.kind !== 'word' || (t.lower !== 'and' && t.lower !== 'or') || t.cap)
    return t.kind === 'punct' && t.text === ',' && listComma(tokens, k, low);
  const a = tokens[k - 1];
  const b = tokens[k + 1];
  if (!a || !b) return false;
  if (a.cap && b.cap && isNameWord(tokens, k - 1) && isNameWord(tokens, k + 1)) return true;
  return is(a, W.personGroup | W.role) && (is(b, W.personGroup | W.role) || b.lower === 'other') && !b.cap;
}

/** A comma in a list of names that an "and" ends. */
export function listComma(tokens: readonly Token[], k: number, low: number): boolean {
  if (!isNameWord(tokens, k - 1) || !isNameWord(tokens, k + 1) || k <= low) return false;
  for (let i = k + 1; i < k + 10; i++) {
    const t = tokens[i];
    if (!t) return false;
    if (t.lower === 'and' && isNameWord(tokens, i + 1)) return true;
    if (!isNameWord(tokens, i) && !isPunct(t, ',')) return false;
  }
  return false;
}

/** A noun that is no thing as far as the words tell: "the tall, quiet alto". */
export const mayBeSomebody = (t: Token): boolean =>
  is(t, W.role) ||
  (t.kind === 'word' &&
    !is(t, W.personGroup | W.groupNoun | W.organisation | W.document | W.time | W.adverb | W.prep | W.pronoun | W.aux));

/** The last token of `the burly, bearded welder`, which begins at `from`: adjectives of one person and a comma between them; or -1. */
export function adjectivesEnd(tokens: readonly Token[], from: number, high: number): number {
  if (!among(tokens[from], 'articles')) return -1;
  let comma = -1;
  let end = -1;
  for (let k = from + 1; k <= high && k < from + 9; k++) {
    const t = tokens[k] as Token;
    if (isPunct(t, ',') && comma < 0 && k > from + 1 && !is(tokens[k - 1], W.role)) comma = k;
    else if (t.kind !== 'word' || t.cap || t.sentence !== tokens[from]?.sentence || is(t, NO_ADJECTIVE)) break;
    else if (comma >= 0 && k > comma + 1 && (is(t, W.role) || endsAs(t, 'trade'))) end = k;
  }
  return end;
}

const NO_ADJECTIVE = W.det | W.prep | W.conj | W.aux | W.pronoun | W.subordinator | W.relative | W.time;
