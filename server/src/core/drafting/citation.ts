import { type Judged, type RuleFacts, rawSpan } from '../judging/facts.ts';
import type { SourceId } from '../library/source.ts';
import { readLocator } from '../markup/locators.ts';
import type { Edit, WrittenCitation } from '../markup/markup.ts';
import type { Citation } from '../prose/prose.ts';
import type { Span } from '../text/span.ts';
import { asPrinted } from '../verdict/citation/numbering.ts';
import { placeLabel } from '../verdict/citation/place.ts';
import type { Evidence } from '../verdict/evidence.ts';
import type { Fix } from './fix.ts';
import { byYear, isByYear, nameInstead } from './inWords.ts';

/**
 * A place in a source (a span of its prose), or the source itself, cited as most of the draft's other citations are; in its
 * markup's usual way where it has none.
 */
export function citationOf(facts: RuleFacts, id: SourceId, span: Span | null): WrittenCitation | null {
  const source = facts.library.byId.get(id);
  if (!source) return null;
  const { url, title } = source.metadata;
  const key = facts.scope.keys.get(id) ?? source.key;
  const locator = span === null ? '' : placeLabel(span, asPrinted(source));
  const style = styleOf(facts);
  const inWords = isByYear(style) ? byYear(facts, id, locator) : null;
  return inWords ?? facts.markup.write.citation({ key, locator, title, url: url ?? null }, style, facts.raw);
}

/** The quotation's source and place, added to it. */
export function addCitation(facts: RuleFacts, judged: Judged, { source, passage }: Evidence): Fix | null {
  const citation = citationOf(facts, source.path, passage.span);
  if (!citation) return null;
  const { at, behindPoint } = placeFor(facts, judged);
  const edits = [
    { span: { start: at, end: at }, newText: citation.before },
    { span: { start: behindPoint, end: behindPoint }, newText: citation.behind },
  ].filter(({ newText }) => newText !== '');
  return {
    title: facts.say('fix.cite', { citation: citation.name }),
    edits: [...edits, ...citation.notes],
    safe: false,
    preferred: true,
  };
}

/** What most of the draft's citations of known works are; null where it has none. */
function styleOf({ cited }: RuleFacts): string | null {
  const counts = new Map<string, number>();
  for (const { citation, source, reference } of cited) {
    if (source === null && reference === null) continue;
    counts.set(citation.style, (counts.get(citation.style) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
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

/** The key of another source in a citation's place, and the place there; null for a link, which has no key. */
export function citeInstead(facts: RuleFacts, citation: Citation, { source, place: found }: Evidence): Fix | null {
  if (citation.names === 'address') return null;
  if (citation.names === 'work') return nameWorkInstead(facts, citation, source.path, found);
  const key = facts.scope.keys.get(source.path) ?? source.key;
  const { write } = facts.markup;
  const edits = [keyEdit(facts, citation, key)];
  const { locatorRaw } = citation;
  const place = locatorRaw ? write.locator(found, facts.raw, locatorRaw) : '';
  return {
    title: facts.say('fix.cite-instead', { key: citationShown(facts, citation, key) }),
    edits: locatorRaw && place !== '' ? [...edits, { span: locatorRaw, newText: place }] : edits,
    safe: false,
    preferred: true,
  };
}

/** A longer citation is named by its key. */
const longestShown = 60;

/** A citation with another key as the draft writes it, for a title: `@lund` where that is its sign, else the whole of it. */
export function citationShown(facts: RuleFacts, citation: Citation, key: string): string {
  const { raw } = facts;
  const { keyRaw, raw: whole } = citation;
  const own = keyEdit(facts, citation, key).newText;
  const inside = whole.start <= keyRaw.start && keyRaw.end <= whole.end;
  if (own === '' || !inside || raw[keyRaw.start - 1] === '@') return `@${key}`;
  const written = raw.slice(whole.start, keyRaw.start) + own + raw.slice(keyRaw.end, whole.end);
  return written.length <= longestShown && !/[\n<]/.test(written) ? written : key;
}

/** The same of a citation in words. */
function nameWorkInstead(facts: RuleFacts, citation: Citation, id: SourceId, found: string): Fix | null {
  const instead = nameInstead(facts, citation, id);
  if (instead === null) return null;
  const { keyRaw, locator, locatorRaw } = citation;
  const place = locator !== null && readLocator(locator)?.bare ? found.replace(/^pp?\. /, '') : found;
  const words = locatorRaw === null || place === '' ? null : facts.markup.write.words(place);
  const name = { span: keyRaw, newText: instead.words };
  return {
    title: `Cite ${instead.name} instead`,
    edits: words === null || locatorRaw === null ? [name] : [name, { span: locatorRaw, newText: words }],
    safe: false,
    preferred: true,
  };
}

/** Another key in a citation. */
export const keyEdit = ({ markup, raw }: RuleFacts, { keyRaw }: Citation, key: string): Edit => ({
  span: keyRaw,
  newText: markup.write.key(key, raw, keyRaw),
});
