import { designation, goingOn } from '../../drafting/attribution.ts';
import { citationOf } from '../../drafting/citation.ts';
import type { Source } from '../../library/source.ts';
import { lookUp } from '../../lookup/lookup.ts';
import type { Edit } from '../../markup/markup.ts';
import { quotationsAcross } from '../../reading/quotations/around.ts';
import { spokenWords } from '../../reading/turns/nobody.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { contains, type Span, sliceOf } from '../../text/span.ts';
import { shownSpoken } from '../../text/unspoken.ts';
import { voiceOf } from '../../verdict/attribution/voices.ts';

/** Words of a source as they are to be written into a draft. */
export interface Insertion {
  /** With marks, attribution and citation as the draft has them. */
  readonly text: string;
  /** Elsewhere in the draft, in raw offsets: a note's body. */
  readonly also: readonly Edit[];
  readonly speaker: string | null;
  readonly cited: boolean;
}

/** Fewer words stand in any library by chance: they are no quotation because they are pasted. */
const leastPasted = 4;

/**
 * The words of a raw span of the source at `path`, to be written in the place of a raw span of the draft: “…,” Ines Aldana said [@key,
 * para. 3]. The author's own prose is attributed to nobody. Cited where the draft cites or may, and where it has no
 * quotation yet that could say otherwise. Null where the span has no words.
 */
export function insertionOf(facts: DraftFacts, at: Span, path: string, place: Span): Insertion | null {
  const from = facts.library.byId.get(path);
  if (!from) return null;
  const span = quotedIn(from.reading.prose.map.toProse(place), from);
  const { write } = facts.markup;
  const { open, close, inner, english } = marksOf(facts);
  const spoken = tidied(shownSpoken(from.spoken.text.slice(span.start, span.end)), inner);
  if (!/[\p{L}\p{N}]/u.test(spoken)) return null;
  const voice = voiceOf(span, from);
  const named = voice.kind === 'speech' ? designation(voice.speaker) : null;
  const words = write.words(spoken);
  const speaker = named === null ? null : write.words(named);
  if (words === null) return null;
  const ends = /[?!…]$/.test(words) || speaker === null ? '' : ',';
  const quoted = ends === '' ? words : words.replace(/\.$/, '');
  const marked = english ? `${open}${quoted}${ends}${close}` : `${open}${quoted}${close}${ends}`;
  const said = speaker === null ? `${open}${words.replace(/\.$/, '')}${close}` : `${marked} ${goingOn(speaker)} said`;
  const citation = cites(facts) ? citationOf(facts, path, span) : null;
  const text = `${said}${citation?.before ?? ''}.${citation?.behind ?? ''}`;
  return { text: spaced(facts.raw, at, text), also: citation?.notes ?? [], speaker: named, cited: citation !== null };
}

/** The same for words of which only the text is known: where they stand to the letter in the library; null where they do not. */
export function insertionOfText(facts: DraftFacts, at: Span, pasted: string): Insertion | null {
  const text = spokenWords(pasted);
  if (text.split(/\s+/).filter(Boolean).length < leastPasted || text.length > 5000) return null;
  const query = { text, parts: [{ start: 0, end: text.length }] };
  const [found] = lookUp(query, facts.library.index, { limit: 1 });
  const source = found?.score === 1 ? facts.library.byId.get(found.source) : undefined;
  if (!found || !source) return null;
  return insertionOf(facts, at, source.path, source.reading.prose.map.toRaw(found.span));
}

/** A citation of the source at `path` as a whole, to be written in the place of a raw span of the draft; null where there is no such source. */
export function citationInsertion(facts: DraftFacts, at: Span, path: string): Insertion | null {
  const citation = citationOf(facts, path, null);
  if (!citation) return null;
  const { before, behind, notes } = citation;
  const text = before === '' ? behind : spaced(facts.raw, at, before.trimStart());
  return { text, also: notes, speaker: null, cited: true };
}

/** Whoever copies a quotation with its attribution wants the words that were said. */
function quotedIn(span: Span, { reading }: Source): Span {
  const inside = quotationsAcross(reading, span).filter((one) => one.form === 'marks' && one.parent === null);
  const [only, ...others] = inside;
  const whole = only && others.length === 0 && contains(span, only.inner) && !contains(only.inner, span);
  return whole ? only.inner : span;
}

interface Marks {
  readonly open: string;
  readonly close: string;
  /** Marks of a quotation within. */
  readonly inner: readonly [open: string, close: string];
  /** The comma before an attribution stands inside. */
  readonly english: boolean;
}

const curly: Marks = { open: '“', close: '”', inner: ['‘', '’'], english: true };
const known: readonly Marks[] = [
  curly,
  { open: '"', close: '"', inner: ["'", "'"], english: true },
  { open: '‘', close: '’', inner: ['“', '”'], english: true },
  { open: "'", close: "'", inner: ['"', '"'], english: true },
  { open: '«', close: '»', inner: ['“', '”'], english: false },
  { open: '»', close: '«', inner: ['›', '‹'], english: false },
  { open: '„', close: '“', inner: ['‚', '‘'], english: false },
];

/** The marks most of the draft's quotations stand in, as it writes them; its markup's usual ones where it has none. */
function marksOf({ reading: { quotations, prose }, raw, markup }: DraftFacts): Marks {
  const counts = new Map<string, { readonly marks: Marks; readonly count: number }>();
  const citing = new Set(prose.citations.map((one) => one.raw.start));
  for (const { form, span, inner, parent, unclosed } of quotations) {
    const mark = prose.text.slice(span.start, inner.start);
    const marks = known.find(({ open }) => open === mark);
    if (form !== 'marks' || parent !== null || unclosed || !marks) continue;
    // A mark that cites is its own quotation's alone.
    if (citing.has(prose.map.toRaw({ start: span.start, end: inner.start }).start)) continue;
    const [open, close] = [
      { start: span.start, end: inner.start },
      { start: inner.end, end: span.end },
    ].map((one) => sliceOf(raw, prose.map.toRaw(one))) as [string, string];
    const key = `${open}\0${close}`;
    counts.set(key, { marks: { ...marks, open, close }, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [open, close] = markup.write.marks;
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.marks ?? { ...curly, open, close };
}

/** On one line, without marks at the ends, double marks within in the draft's inner shape. */
function tidied(text: string, [open, close]: Marks['inner']): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”„«»,;:–—-]+|[\s"“”„«»,;:–—-]+$/gu, '')
    .replace(/(^|[\s([–—-])["“„«]/gu, `$1${open}`)
    .replace(/["“”»]/gu, close);
}

const cites = ({ cited, scope, judged }: DraftFacts): boolean =>
  cited.length > 0 || scope.references.size > 0 || judged.length === 0;

/** Apart from the words on either side. */
function spaced(raw: string, { start, end }: Span, text: string): string {
  const before = /[^\s([{–—]$/u.test(raw.slice(0, start)) ? ' ' : '';
  return `${before}${text}${/^[\p{L}\p{N}“"«„]/u.test(raw.slice(end)) ? ' ' : ''}`;
}
