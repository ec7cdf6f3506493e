import type { Passage } from '../../lookup/passage.ts';
import type { Citation } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import { citablePlace } from '../../verdict/place.ts';
import { type Judged, type RuleFacts, rawSpan, sourceOf } from '../facts.ts';
import type { Edit, Fix } from '../finding.ts';

/** How a draft cites: keys in brackets, notes at the page's foot, notes in the line, links, wiki links. */
type Style = 'pandoc' | 'footnote' | 'inline-note' | 'link' | 'wiki';

/** A citation as a draft writes it. */
export interface WrittenCitation {
  /** What a title calls it: "[@lund2024, para. 3]", "in note 4". */
  readonly name: string;
  /** Before the sentence's point and behind it: a callout stands behind. */
  readonly before: string;
  readonly behind: string;
  /** The body of a note, at the draft's end. */
  readonly notes: readonly Edit[];
}

/**
 * A place in a source (a span of its prose), or the source itself, cited as the draft's other citations are; by its key in brackets
 * where it has none.
 */
export function citationOf(facts: RuleFacts, index: number, span: Span | null): WrittenCitation | null {
  const source = facts.library.sources[index];
  if (!source) return null;
  const key = bracketed(facts.scope.keys[index] ?? source.key);
  const place = span === null ? '' : citablePlace(span, source.reading.prose);
  const cited = place === '' ? `@${key}` : `@${key}, ${place}`;
  const { url, title } = source.metadata;
  const style = styleOf(facts);
  const before = (name: string, text: string): WrittenCitation => ({ name, before: ` ${text}`, behind: '', notes: [] });
  if (style === 'footnote') {
    const mark = nextNote(facts.raw);
    const end = facts.raw.trimEnd().length;
    const apart = /(?:^|\n)\[\^[^\]\n]+\]:[^\n]*$/.test(facts.raw.slice(0, end)) ? '\n' : '\n\n';
    const note: Edit = { span: { start: end, end }, newText: `${apart}[^${mark}]: ${cited}.` };
    return { name: `in note ${mark}`, before: '', behind: `[^${mark}]`, notes: [note] };
  }
  if (style === 'inline-note') return { name: `^[${cited}]`, before: '', behind: `^[${cited}]`, notes: [] };
  if (style === 'link' && url !== undefined && !/[()\s]/.test(url)) {
    const words = title.replace(/[[\]\\]/g, '\\$&');
    return before(`(${title})`, `([${words}](${url}))`);
  }
  if (style === 'wiki') return before(`[[${key}]]`, `[[${key}]]`);
  return before(`[${cited}]`, `[${cited}]`);
}

/** The quotation's source and place, added to it. */
export function addCitation(facts: RuleFacts, judged: Judged, passage: Passage): Fix | null {
  const citation = citationOf(facts, passage.source, passage.span);
  if (!citation) return null;
  const { at, behindPoint } = placeFor(facts, judged);
  const edits = [
    { span: { start: at, end: at }, newText: citation.before },
    { span: { start: behindPoint, end: behindPoint }, newText: citation.behind },
  ].filter(({ newText }) => newText !== '');
  return {
    title: `Add the citation ${citation.name}`,
    edits: [...edits, ...citation.notes],
    safe: false,
    preferred: true,
  };
}

/** A key with signs that would end it stands in braces. */
export const bracketed = (key: string): string =>
  /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u.test(key) ? key : `{${key}}`;

/** What most of the draft's citations of known works are. */
function styleOf({ cited, raw }: RuleFacts): Style {
  const counts = new Map<Style, number>();
  for (const { citation, source, reference } of cited) {
    if (source === null && reference === null) continue;
    const style = formOf(citation, raw);
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'pandoc';
}

function formOf({ form, text, raw: span }: Citation, raw: string): Style {
  if (form !== 'footnote') return form;
  return raw.startsWith('^[', span.start) && text !== '' ? 'inline-note' : 'footnote';
}

/** At the end of the quotation's sentence, before its point and behind it; right behind the quotation where more is quoted in it. */
function placeFor(facts: RuleFacts, { quotation }: Judged): { readonly at: number; readonly behindPoint: number } {
  const { text, blocks } = facts.reading.prose;
  const { start, end } = quotation.span;
  const raw = (offset: number): number => rawSpan(facts, { start: offset, end: offset }).start;
  const block = blocks.find((one) => one.span.start <= start && start < one.span.end);
  const rest = text.slice(end, block?.span.end ?? end);
  const point = /^[^“”"«»„.!?\n]{0,200}?([.!?])(?=\s|$)/u.exec(rest);
  if (quotation.form !== 'marks' || !point || sentenceEnded(text, end, rest))
    return { at: raw(end), behindPoint: raw(end) };
  const at = end + point[0].length - 1;
  return { at: raw(at), behindPoint: raw(at + 1) };
}

/** The quotation itself ends its sentence: “It held.” The next one begins. */
const sentenceEnded = (text: string, end: number, rest: string): boolean =>
  /[.!?…]["”’»]*$/.test(text.slice(Math.max(0, end - 3), end)) && /^\s*(?:$|[\p{Lu}“"«])/u.test(rest);

function nextNote(raw: string): number {
  const used = [...raw.matchAll(/\[\^(\d{1,6})\]/g)].map((found) => Number(found[1]));
  return used.reduce((most, one) => Math.max(most, one), 0) + 1;
}

/** The key of another source in a citation's place, and the place there; null for a link, which has no key. */
export function citeInstead(facts: RuleFacts, citation: Citation, passage: Passage): Fix | null {
  const source = sourceOf(facts, passage);
  if (!source || citation.key === citation.text || citation.form === 'link') return null;
  const key = facts.scope.keys[passage.source] ?? source.key;
  const place = citablePlace(passage.span, source.reading.prose);
  const braced = facts.raw[citation.keyRaw.start - 1] === '{' || citation.form === 'wiki';
  const edits = [{ span: citation.keyRaw, newText: braced ? key : bracketed(key) }];
  const { locatorRaw } = citation;
  return {
    title: `Cite @${key} instead`,
    edits: locatorRaw && place !== '' ? [...edits, { span: locatorRaw, newText: place }] : edits,
    safe: false,
    preferred: true,
  };
}
