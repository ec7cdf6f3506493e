import { isoDate } from '../../prose/isoDate.ts';
import type { Metadata, Prose } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import { atTop, linesBelow, newDraft, proseOf } from '../lines/draft.ts';
import { blocks } from './blocks.ts';
import { type Walk, walkOf } from './walk.ts';

/** Reads Org. Total; raw offsets are exact. */
export function readOrg(raw: string): Prose {
  const draft = newDraft(raw);
  const walk = walkOf(draft, raw, raw.startsWith('\uFEFF') ? 1 : 0);
  blocks(walk, walk.lines.length, atTop);
  const lines = linesBelow(draft, 'block');
  // What stands in a line may be written right behind what it is for.
  const below = (comment: Span): Span | null => (raw.startsWith('@@', comment.start) ? null : lines(comment));
  const bibliography = bibliographiesIn(raw);
  return proseOf(draft, { ...metadataOf(walk), ...(bibliography.length > 0 && { bibliography }) }, below);
}

function metadataOf({ keywords }: Walk): Partial<Metadata> {
  const get = (name: string): string | undefined => keywords.get(name)?.find((value) => value !== '');
  const title = get('title');
  const date = get('date')?.replace(/^[<[](\d{4}-\d\d-\d\d).*$/, '$1');
  const language = get('language');
  return {
    ...(title !== undefined && { title }),
    authors: (keywords.get('author') ?? []).filter(Boolean),
    ...(date !== undefined && { date: isoDate(date) ?? date }),
    ...(language !== undefined && { language }),
  };
}

const keyword = /^[ \t]*#\+bibliography:[ \t]*(\S[^\r\n]*)/gim;
const linked =
  /(?:\[\[|(?<![\p{L}\p{N}]))bibliography:([^\s\][{}]{1,300})|\\(?:bibliography|addbibresource)\{([^{}\n]{1,300})\}/gu;

/** The bibliographies that a draft names: `#+bibliography: refs.bib`, org-ref's `bibliography:refs.bib`, LaTeX's own. */
export function bibliographiesIn(raw: string): readonly string[] {
  if (!/bibliography:|\\(?:bibliography|addbibresource)\{/i.test(raw)) return [];
  const named = [...raw.matchAll(keyword)].map(([, path = '']) => path.trim().replace(/^"(.*)"$/, '$1'));
  const others = [...raw.matchAll(linked)].flatMap(([, link, latex]) => (link ?? latex ?? '').split(','));
  const paths = others.map((path) => path.trim()).filter((path) => path !== '' && !path.startsWith('#'));
  return [...new Set([...named, ...paths])];
}
