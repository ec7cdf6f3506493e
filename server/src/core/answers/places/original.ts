import type { Source } from '../../library/source.ts';
import type { Span } from '../../text/span.ts';
import { blocksAt, landmarksAt } from '../../verdict/citation/place.ts';
import { liveLink } from './liveLink.ts';

/** Where a passage can be seen as it was published: the source's own file, at a page where it has pages, or a live page. */
export type Original = { readonly path: string; readonly page: number | null } | { readonly url: string };

/**
 * The original of a raw span of a source; of a cursor, its paragraph. A file with pages comes before the live page, which may
 * have changed; null for a text that is its own original.
 */
export function originalOf(source: Source, place: Span): Original | null {
  const { prose } = source.reading;
  const { start, end } = prose.map.toProse({ start: place.start, end: Math.max(place.end, place.start + 1) });
  const span = { start, end: Math.max(end, start + 1) };
  const page = landmarksAt('page', { start, end: start + 1 }, prose)[0];
  const inFile = source.extracted && source.archived === undefined;
  if (inFile && page) return { path: source.path, page: page.number };
  const paragraph = place.end > place.start ? span : (blocksAt(span, prose)[0]?.span ?? span);
  const url = liveLink(source, paragraph);
  if (url !== null) return { url };
  return inFile ? { path: source.path, page: null } : null;
}
