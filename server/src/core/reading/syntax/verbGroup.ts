import { W } from '../../language/classes.ts';
import { isNameWord } from './nameWords.ts';
import { isOrdinal } from './phraseLimits.ts';
import type { Token } from './tokens.ts';
import { among, inLy, is } from './wordForms.ts';

/** The last verb of "has been saying", "would not say". */
export function endsVerbGroup(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (!is(t, W.aux)) return true;
  for (let k = i + 1; k < i + 4; k++) {
    const n = tokens[k];
    if (n?.kind !== 'word' || n.lower === 'no') return true;
    if (n.verb && !is(n, W.aux)) return false;
    if (is(n, W.aux)) return false;
    if (!n.cap && n.lower.length > 4 && n.lower.endsWith('ed')) return false;
    if (!is(n, W.adverb | W.negation) && !inLy(n)) return true;
  }
  return true;
}

export interface Group {
  /** First token of the verb group. */
  readonly from: number;
  readonly infinitive: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
}

export function verbGroup(tokens: readonly Token[], i: number, low: number): Group {
  let k = i;
  let infinitive = false;
  let negated = false;
  let be = false;
  while (k - 1 >= low) {
    const b = tokens[k - 1] as Token;
    if (b.kind !== 'word' && b.lower !== "'s") break;
    if (is(b, W.negation) || /n't$/.test(b.lower)) negated = true;
    if (b.lower === 'to') infinitive = true;
    if (among(b, 'be')) be = true;
    const ordinal = isOrdinal(b) && is(tokens[k - 2], W.det);
    const adverb = (is(b, W.adverb) || (inLy(b) && !b.cap)) && !ordinal && !isNameWord(tokens, k - 1);
    if (!(is(b, W.aux | W.negation) && !b.cap) && !adverb && b.lower !== 'to') break;
    k--;
  }
  return { from: k, infinitive, negated, passive: be && !(tokens[i] as Token).lower.endsWith('ing') && i !== k };
}
