import { W } from '../../../language/classes.ts';
import type { Feature } from '../../../language/learned/feature.ts';
import type { Frame } from '../../cues/frame.ts';
import type { Stretch } from '../../stretches.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { Token } from '../../syntax/tokens.ts';
import { is } from '../../syntax/wordForms.ts';
import type { Candidate, Place } from '../candidates.ts';
import type { QuoteTraits } from '../quoteTraits.ts';
import { edgeBefore, otherBeside, relationOf } from './relation.ts';
import { cueKind } from './surround.ts';

const bucket = (n: number): string =>
  n <= 0 ? '0' : n <= 1 ? '1' : n <= 3 ? '3' : n <= 7 ? '7' : n <= 14 ? '14' : '+';

/** What a phrase is, coarsely. */
function phraseKind({ type, group, head }: Phrase, { lexicon }: Stretch['language']): string {
  if (type === 'pronoun') {
    if (head === 'he' || head === 'she') return 'heshe';
    if (lexicon.isIn(head, 'modelPronouns')) return head;
    return lexicon.isIn(head, 'modelPossessors') ? 'his' : 'it';
  }
  if (type === 'named') return group ? 'names' : 'name';
  if (type === 'organisation') return 'org';
  return group ? 'group' : 'nominal';
}

/** What the head of a nominal is: a role, a body of people, a document, a time; `other` for a thing. */
export function headKind(p: Phrase, tokens: readonly Token[]): string {
  if (p.type !== 'nominal') return '';
  const t = tokens.slice(p.from, p.to + 1).find((x) => x.lower === p.head);
  if (!t) return 'x';
  if (is(t, W.role | W.personGroup)) return 'role';
  if (is(t, W.groupNoun | W.organisation)) return 'body';
  if (is(t, W.document)) return 'doc';
  return is(t, W.time) ? 'time' : 'other';
}

/** Whether a nominal is a thing, a document or a time: nothing that speaks by itself. */
export function isThing(p: Phrase, tokens: readonly Token[]): boolean {
  const kind = headKind(p, tokens);
  return kind === 'other' || kind === 'doc' || kind === 'time';
}

/** The features of "nobody in sight speaks it"; `about` tells those of the ranker from those of the speech model. */
export function nullFeatures(
  q: QuoteTraits,
  candidates: readonly Candidate[],
  place: Place,
  about: 'n' | 'sn' = 'n',
): Feature[] {
  const says = candidates.some((c) => c.blocks === 0 && c.frame.say === 2 && c.frame.sentence === place.token.sentence);
  const say = String(says);
  const w = q.words <= 3 ? String(q.words) : q.words <= 5 ? '5' : q.words <= 9 ? '9' : '+';
  const titled = String(q.titled);
  return [
    [about],
    [about, 'w', w],
    [about, 'w', w, q.shape],
    [about, 'b', q.before],
    [about, 'a', q.after],
    [about, 'say', say],
    [about, 'wsay', w, say],
    [about, 'l', q.last],
    [about, 't', titled],
    [about, 'tw', titled, w],
    [about, 's', String(q.single)],
    [about, 'bw', q.before, w],
    [about, 'aw', q.after, w],
    [about, 'alone', String(q.alone)],
    [about, 'any', String(candidates.length === 0)],
    [about, 'in', String(place.stretch.inside >= 0)],
    [about, 'k', place.stretch.kind],
    [about, 'tb', titled, q.before],
  ];
}

/**
 * The features by which speech is told from scare quotes, titles and words as words: what the quotation shows, and where
 * its likeliest speaker stands. `best` may be null.
 */
export function speechFeatures(
  q: QuoteTraits,
  candidates: readonly Candidate[],
  best: Candidate | null,
  place: Place,
): Feature[] {
  const out = nullFeatures(q, candidates, place, 'sn');
  const w = q.words <= 3 ? String(q.words) : q.words <= 5 ? '5' : q.words <= 9 ? '9' : '+';
  out.push(
    ['u', 'ba', q.before, q.after],
    ['u', 'btw', q.before, String(q.titled), w],
    ['u', 'slw', q.shape, q.last, w],
  );
  if (!best) {
    out.push(['u', 'none']);
    return out;
  }
  const { pos, link, gap: tokens } = relationOf(best, place);
  const f = best.frame;
  const p = phraseKind(f.phrase, best.stretch.language);
  const gap = bucket(tokens);
  const say = String(f.say);
  out.push(
    ['u', 'k', pos, f.kind, say],
    ['u', 'l', pos, link],
    ['u', 'g', pos, gap, say],
    ['u', 'w', pos, say, w],
    ['u', 'p', pos, p],
    ['u', 'h', say, p, headKind(f.phrase, best.stretch.tokens)],
    ['u', 'b', pos, say, q.before],
    ['u', 'a', pos, say, q.after],
    ['u', 'f', f.form, say, pos],
    ['u', 'sl', pos, q.shape, q.last],
    ['u', 'c', String(best.carried), q.shape, w],
  );
  return out;
}

/** The features of one candidate: each a class of form or place, never a word of the text. */
export function featuresOf(c: Candidate, q: QuoteTraits, place: Place): Feature[] {
  const { frame } = c;
  const { tokens } = c.stretch;
  const phrase = phraseKind(frame.phrase, c.stretch.language);
  const head = headKind(frame.phrase, tokens);
  const shown: Shown = {
    kind: `${frame.kind}${frame.say}${frame.inherited ? 'i' : ''}${frame.passive ? 'p' : ''}`,
    say: String(frame.say),
    embedded: String(frame.embedded),
    phrase,
    head,
    cue: cueKind(frame, tokens),
    before: edgeBefore(c),
  };
  return [...frameFeatures(frame, shown), ...placeFeatures(c, q, place, shown)];
}

/** What a frame shows by itself, in the words of the features. */
interface Shown {
  readonly kind: string;
  readonly say: string;
  readonly embedded: string;
  readonly phrase: string;
  readonly head: string;
  readonly cue: string;
  /** What stands before its phrase. */
  readonly before: string;
}

/** Features of a frame wherever it stands. */
function frameFeatures(f: Frame, { kind, say, embedded, phrase, head, cue, before }: Shown): Feature[] {
  const inner = bucket(f.cueFrom - f.phrase.to - 1);
  return [
    ['k', kind],
    ['ph', phrase, head],
    ['phk', head, say],
    ['f', f.form, say],
    ['neg', String(f.negated)],
    ['emk', embedded, kind],
    ['pre', before],
    ['prek', before, f.kind, String(f.inherited), f.form],
    ['pres', before, say, embedded],
    ['gap', inner, f.kind, phrase],
    ['cuef', cue, f.form, embedded],
  ];
}

/** Features of a frame at its place to the quotation. */
function placeFeatures(
  c: Candidate,
  q: QuoteTraits,
  place: Place,
  { kind, embedded, phrase, head, cue, before }: Shown,
): Feature[] {
  const r = relationOf(c, place);
  const { pos } = r;
  const gap = bucket(r.gap);
  const verbs = String(r.verbs);
  const quotes = String(r.quotes);
  const beside = otherBeside(c, place);
  const w = q.words <= 2 ? '2' : q.words <= 5 ? '5' : q.words <= 12 ? '12' : '+';
  const out: Feature[] = [
    ['p', pos],
    ['pk', pos, kind],
    ['pp', pos, phrase],
    ['ps', pos, q.shape],
    ['pg', pos, gap],
    ['pq', pos, quotes],
    ['pr', pos, String(r.rivals)],
    ['pl', pos, r.link],
    ['pb', pos, beside],
    ['pw', pos, w],
    ['psg', pos, q.shape, gap, q.last],
    ['pkg', pos, kind, gap],
    ['pf', pos, c.frame.form],
    ['pkb', pos, kind, beside],
    ['psb', pos, q.shape, beside, q.last],
    ['pqb', pos, q.before],
    ['pqa', pos, q.after],
    ['pks', pos, kind, q.shape],
    ['pv', pos, verbs],
    ['pvk', pos, verbs, kind],
    ['em', pos, embedded],
    ['pvs', pos, verbs, q.shape, gap],
    ['pa', pos, String(q.alone)],
    ['preh', before, phrase, head, pos],
    ['cue', cue, pos, q.shape],
    ['cueg', cue, pos, gap],
    ['cueb', cue, pos, q.before],
  ];
  if (c.carried) out.push(...carriedFeatures(pos, quotes, w, q));
  if (place.stretch.inside >= 0) out.push(['in'], ['in', kind]);
  return out;
}

/** Features of a frame that speaks the quotation before already. */
const carriedFeatures = (pos: string, quotes: string, w: string, q: QuoteTraits): Feature[] => [
  ['c'],
  ['c', 'p', pos],
  ['c', 's', q.shape],
  ['c', 'alone', String(q.alone)],
  ['c', 'psq', pos, q.shape, quotes],
  ['c', 'b', q.before],
  ['c', 'w', w],
];
