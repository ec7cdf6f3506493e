import { W } from '../../language/classes.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { phraseFrom } from '../syntax/phraseAfter.ts';
import { phraseEndingAt } from '../syntax/phraseBefore.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, baseAmong, inLy, is, isPunct, isVerb } from '../syntax/wordForms.ts';
import { lastOf } from './frame.ts';

export const startsClause = (tokens: readonly Token[], i: number, low: number): boolean =>
  i === low || tokens[i - 1]?.kind === 'punct';

/** `was called “a sieve” by critics`, `Dubbed the “old eel” by the pilots, …`: the doer stands behind the quotation. */
export function agentBehind(tokens: readonly Token[], i: number): Phrase | null {
  let quoted = false;
  for (let k = i + 1; k < i + 8 && tokens[k]?.sentence === tokens[i]?.sentence; k++) {
    const t = tokens[k] as Token;
    if (t.kind === 'quote') quoted = true;
    else if (quoted && t.lower === 'by') return phraseFrom(tokens, k + 1, lastOf(tokens, i));
    else if (t.kind === 'punct' || isVerb(tokens, k)) return null;
  }
  return null;
}

/** `Aldana, calling the plan “a sieve,” left`: the subject stands before the comma, its own verb comes later. */
export function asideOf(tokens: readonly Token[], from: number, low: number): Phrase | null {
  if (!isPunct(tokens[from - 1], ',') || from - 2 < low) return null;
  const phrase = phraseEndingAt(tokens, from - 2, low);
  return phrase && startsClause(tokens, phrase.from, low) ? phrase : null;
}

/** `Calling the plan “a sieve,” Aldana left`: the subject stands behind the participle, with a verb of its own. */
export function leadOf(tokens: readonly Token[], i: number, from: number, low: number): Phrase | null {
  if (from > low + 1 || (from === low + 1 && !is(tokens[low], W.prep | W.subordinator))) return null;
  const last = lastOf(tokens, i);
  for (let k = i + 1; k < last && k < i + 40; k++) {
    if (!isPunct(tokens[k], ',') && tokens[k]?.kind !== 'quote') continue;
    const phrase = phraseFrom(tokens, k + 1, last);
    if (phrase && isVerb(tokens, phrase.to + 1)) return phrase;
  }
  return null;
}

/** `the Courier quoted Aldana as saying`: who stands between speaks, by the verb behind "as". */
export function quotedBy(
  tokens: readonly Token[],
  i: number,
): { readonly phrase: Phrase; readonly saying: number } | null {
  if (!baseAmong(tokens[i], 'quoting')) return null;
  const phrase = phraseFrom(tokens, i + 1, lastOf(tokens, i));
  if (!phrase) return null;
  const as = isPunct(tokens[phrase.to + 1], ',') ? phrase.to + 2 : phrase.to + 1;
  const verb = tokens[as + 1]?.verb;
  return tokens[as]?.lower === 'as' && verb?.form === 'participle' && verb.say > 0 ? { phrase, saying: as + 1 } : null;
}

/** Who is quoted "as saying": `i` is the participle, the verb that quotes stands before. */
export function quotedAs(tokens: readonly Token[], i: number, low: number): Phrase | null {
  for (let k = i - 2; k >= low && k > i - 14; k--) {
    const quoted = quotedBy(tokens, k);
    if (quoted?.saying === i) return quoted.phrase;
  }
  return null;
}

/** `A letter obtained by the Gazette warns`: what a preposition of a participle governs is not the subject; the noun before is. */
export function modifiedSubject(tokens: readonly Token[], near: Phrase, low: number): Phrase {
  const prep = tokens[near.from - 1];
  const participle = tokens[near.from - 2];
  if (
    near.type === 'pronoun' ||
    !prep ||
    !participle ||
    near.from - 3 < low ||
    !is(prep, W.prep) ||
    prep.cap ||
    participle.cap
  )
    return near;
  const form = participle.verb?.form;
  const looks =
    form === 'participle' ||
    form === 'past-participle' ||
    (participle.kind === 'word' && /ed$/.test(participle.lower)) ||
    participle.lower === 'familiar' ||
    participle.lower === 'close';
  if (!looks || is(tokens[near.from - 3], W.aux | W.prep)) return near;
  const head = phraseEndingAt(tokens, near.from - 3, low);
  return head && head.type !== 'pronoun' ? { ...head, to: near.to } : near;
}

/** `Lund said in a statement read to the court`: a participle behind a document that a preposition governs has no subject. */
export function tellsOfDocument(tokens: readonly Token[], verb: number): boolean {
  const form = tokens[verb]?.verb?.form;
  const past = form === 'past-participle' || (form === 'finite' && /(?:ed|t|d|n)$/.test(tokens[verb]?.lower ?? ''));
  const noun = tokens[verb - 1];
  if (!past || noun?.kind !== 'word' || noun.cap || !(is(noun, W.document) || among(noun, 'sayNouns'))) return false;
  let k = verb - 2;
  while (k > verb - 5 && tokens[k]?.kind === 'word' && !is(tokens[k], W.prep) && !isVerb(tokens, k)) k--;
  return among(tokens[k], 'circumstancePrepositions') && k < verb - 2 && !tokens[k]?.cap;
}

/** Over "on Friday", "earlier this week", "at the time" between subject and verb. */
export function skipTime(tokens: readonly Token[], j: number, low: number): number {
  let k = j;
  let times = 0;
  while (k > low && j - k < 6) {
    const t = tokens[k] as Token;
    if (t.kind !== 'word' && t.kind !== 'number') break;
    if (is(t, W.time)) times++;
    else if (times === 0 || !among(t, 'aroundTimes')) break;
    k--;
  }
  return times > 0 && k >= low && !is(tokens[k], W.prep | W.det) && tokens[k]?.kind !== 'punct' ? k : j;
}

/** Over ", however," and the like. */
export function skipInserted(tokens: readonly Token[], j: number, low: number): number {
  const t = tokens[j];
  if (t?.kind !== 'punct' || t.text !== ',' || j - 2 < low) return j;
  const inner = tokens[j - 1] as Token;
  const before = tokens[j - 2];
  if (isPunct(before, ',') && (is(inner, W.adverb) || inLy(inner) || inner.lower === 'too') && !inner.cap) return j - 3;
  return j;
}
