import { W } from '../../../language/classes.ts';
import type { Feature } from '../../../language/learned/feature.ts';
import type { Frame } from '../../cues/frame.ts';
import type { Token } from '../../syntax/tokens.ts';
import { among, endsAs, is, isPunct, isVerb } from '../../syntax/wordForms.ts';
import type { Place } from '../candidates.ts';

function verbKind(t: Token): string {
  if (t.verb?.manner) return t.verb.manner;
  if (is(t, W.aux)) return 'aux';
  return t.verb ? `v${t.verb.say}` : t.kind === 'word' ? 'o' : 'p';
}

/** A class of a word beside a quotation, finer about nouns and their modifiers than about verbs. */
function kindOf(t: Token | undefined): string {
  if (!t) return 'edge';
  if (t.kind === 'quote') return 'quote';
  if (t.kind === 'poss') return 'poss';
  if (t.kind === 'number' || is(t, W.quantity)) return 'number';
  if (t.kind === 'punct') return /^[.,:;()]$/.test(t.text) ? t.text : 'p';
  if (among(t, 'naming')) return 'naming';
  if (among(t, 'nameNouns')) return 'name';
  if (among(t, 'workNouns')) return 'work';
  if (among(t, 'distancing')) return 'so-called';
  if (among(t, 'modelSurround')) return t.lower;
  if (is(t, W.possessive)) return 'his';
  if (is(t, W.pronoun)) return 'he';
  if (is(t, W.aux)) return 'aux';
  if (is(t, W.det)) return 'det';
  if (is(t, W.prep)) return 'prep';
  if (is(t, W.conj | W.subordinator)) return 'conj';
  if (is(t, W.adverb)) return 'adv';
  if (t.verb && !t.cap) return verbKind(t);
  return t.cap ? 'Cap' : nounKind(t);
}

/** By the ending. */
function nounKind(t: Token): string {
  if (is(t, W.role | W.personGroup)) return 'role';
  if (t.lower.endsWith('ly')) return 'adv';
  if (endsAs(t, 'describing')) return 'adj';
  return /ed$/.test(t.lower) ? 'ed' : /ing$/.test(t.lower) ? 'ing' : /s$/.test(t.lower) ? 'nouns' : 'noun';
}

/** Of the kinds that `kindOf` tells, what a noun phrase has in it. */
const inNounPhrase = new Set('the a an his det poss adj noun nouns Cap number role adv ed ing so-called'.split(' '));
const longestNounPhrase = 6;

/** What the words around a quotation make of it: two to either side, what governs the noun phrase it ends, the verb before. */
export function surroundFeatures({ stretch: { tokens }, at, token }: Place): Feature[] {
  const before = kindOf(tokens[at - 1]);
  const after = kindOf(tokens[at + 1]);
  const here = (k: number): boolean => tokens[k]?.sentence === token.sentence;
  let k = at - 1;
  while (at - k < longestNounPhrase && here(k) && inNounPhrase.has(kindOf(tokens[k]))) k--;
  const governor = here(k) ? kindOf(tokens[k]) : 'edge';
  return [
    ['b1', before],
    ['b2', kindOf(tokens[at - 2])],
    ['a1', after],
    ['a2', kindOf(tokens[at + 2])],
    ['gov', governor],
    ['govn', governor, String(at - 1 - k)],
    ['gova', governor, after],
    ...verbBefore(tokens, at, before),
  ];
}

const farthestVerb = 80;

/** The last verb of the sentence before the quotation, and what lies between them. */
function verbBefore(tokens: readonly Token[], at: number, before: string): Feature[] {
  const sentence = tokens[at]?.sentence;
  let [comma, clause, preps] = [false, false, 0];
  let k = at - 1;
  while (k >= 0 && at - k < farthestVerb && tokens[k]?.sentence === sentence && !isVerb(tokens, k)) {
    const t = tokens[k] as Token;
    comma ||= isPunct(t, ',');
    clause ||= is(t, W.subordinator | W.relative);
    if (is(t, W.prep)) preps++;
    k--;
  }
  const verb = tokens[k];
  const found = verb !== undefined && verb.sentence === sentence && isVerb(tokens, k) ? verb : null;
  const kind = found ? verbKind(found) : '-';
  return [
    ['lv', kind],
    ['lvn', kind, String(Math.min(4, at - 1 - k))],
    ['lvf', kind, found?.verb?.form ?? '-'],
    ['lvc', kind, String(comma), String(clause)],
    ['lvp', kind, String(Math.min(2, preps))],
    ['lvb', kind, before],
  ];
}

/** The kind of a frame's cue: its verb's, or the frame's own where it has no verb. */
export function cueKind({ kind, cueFrom, cueTo, say }: Frame, tokens: readonly Token[]): string {
  if (kind === 'according' || kind === 'label' || kind === 'bare') return kind;
  const last = tokens[cueTo] as Token;
  // `put it`, `made clear`: an idiom says plainly what its verb alone does not.
  return say === 2 && cueFrom < cueTo && !last.verb && kind !== 'noun' ? 'say' : verbKind(last);
}
