import type { Source } from '../../library/source.ts';
import type { Span } from '../../text/span.ts';
import { blocksAt, landmarksAt } from '../../verdict/citation/place.ts';
import { liveLink } from './liveLink.ts';

/** Where a passage can be seen as it was published: the source's own file, at a page where it has pages, or a live page. */
export type Original = { readonly path: string; readonly page: number | null } | { readonly url: string };

/** What opens a raw span of a source in the program that keeps it, at its page; null where no program does. */
export function readerLink(source: Source, place: Span): string | null {
  if (source.reader === undefined) return null;
  const page = pageAt(source, inProse(source, place));
  return page === undefined ? source.reader : `${source.reader}?page=${page.number}`;
}

function inProse({ reading }: Source, place: Span): Span {
  const { start, end } = reading.prose.map.toProse({ start: place.start, end: Math.max(place.end, place.start + 1) });
  return { start, end: Math.max(end, start + 1) };
}

const pageAt = ({ reading }: Source, { start }: Span) =>
  landmarksAt('page', { start, end: start + 1 }, reading.prose)[0];

/**
 * The original of a raw span of a source; of a cursor, its paragraph. A file with pages comes before the live page, which may
 * have changed; null for a text that is its own original.
 */
export function originalOf(source: Source, place: Span): Original | null {
  const kept = readerLink(source, place);
  if (kept !== null) return { url: kept };
  const { prose } = source.reading;
  const span = inProse(source, place);
  const page = pageAt(source, span);
  const inFile = source.extracted && source.archived === undefined;
  if (inFile && page) return { path: source.path, page: page.number };
  const paragraph = place.end > place.start ? span : (blocksAt(span, prose)[0]?.span ?? span);
  const url = liveLink(source, paragraph);
  if (url !== null) return { url };
  return inFile ? { path: source.path, page: null } : null;
}
