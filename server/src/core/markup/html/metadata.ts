import { bylineNames } from '../../prose/byline.ts';
import { bibliographyNamed } from '../../prose/frontMatter.ts';
import { isoDate } from '../../prose/isoDate.ts';
import { type Metadata, noMetadata } from '../../prose/prose.ts';
import { dates, languages, sites, titles, writers } from './metaNames.ts';
import type { Walk } from './state.ts';
import { attributesOf, tagAt } from './tags.ts';

/** What a draft says of itself: in its front matter, in `meta` elements, in `title` and `lang`. */
export function metadataIn({ raw, told, title, language, url }: Walk, front: Metadata = noMetadata): Metadata {
  const first = (names: readonly string[]): string | undefined => names.flatMap((name) => told.get(name) ?? [])[0];
  const date = first(dates);
  const bibliography = bibliographiesOf(raw);
  const fields = {
    title: first(titles) ?? title ?? undefined,
    date: date === undefined ? undefined : (isoDate(date) ?? date),
    url: url ?? first(['og:url']),
    publication: first(sites),
    language: language ?? first(languages)?.replace('_', '-'),
    ...front,
    bibliography: bibliography.length > 0 ? bibliography : undefined,
  };
  const authors = writers.map((name) => told.get(name) ?? []).find((names) => names.length > 0) ?? [];
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
  return {
    ...known,
    people: front.people,
    authors: front.authors.length > 0 ? front.authors : [...new Set(authors.flatMap(bylineNames))],
  };
}

const naming = /<(?:(?:link|meta)\b(?=[^<>]*\bbibliography\b)|d-bibliography\b)/gi;

/** The bibliographies that a draft names: `<link rel="bibliography" href="…">`, `<meta name="bibliography" content="…">`, Distill's. */
export function bibliographiesOf(raw: string): readonly string[] {
  if (!raw.includes('bibliography')) return [];
  const named = [...raw.matchAll(naming)].flatMap(({ index }): readonly string[] => {
    const tag = tagAt(raw, index);
    const attributes = tag && attributesOf(raw, tag);
    if (!tag || !attributes) return [];
    const kind = attributes.get(tag.name === 'link' ? 'rel' : 'name')?.value;
    if (tag.name !== 'd-bibliography' && kind !== 'bibliography') return [];
    const path = attributes.get('href') ?? attributes.get('src') ?? attributes.get('content');
    return path === undefined || path.value.trim() === '' ? [] : [path.value.trim()];
  });
  return [...bibliographyNamed(raw), ...named];
}
