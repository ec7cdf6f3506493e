import type { Library } from './library.ts';
import { fileName, type Source, type SourceId } from './source.ts';

const named = new WeakMap<Library, ReadonlyMap<SourceId, string>>();

/** How messages, views and reports name a source: by its title; two of one title by what tells them apart. */
export function sourceName({ path, metadata }: Source, library: Library): string {
  const known = named.get(library) ?? namesIn(library);
  named.set(library, known);
  return known.get(path) ?? short(metadata.title);
}

/** What tells sources of one title apart, the first that all of them have and have differently; else the file's name. */
const apart = [
  ({ metadata }: Source) => metadata.date,
  ({ metadata }: Source) => metadata.authors[0],
  ({ metadata }: Source) => metadata.publication,
];

/** Of those that share a title; nobody else needs more than that. */
function namesIn({ sources }: Library): ReadonlyMap<SourceId, string> {
  const byTitle = new Map<string, Source[]>();
  for (const source of sources) {
    const same = byTitle.get(source.metadata.title);
    if (same) same.push(source);
    else byTitle.set(source.metadata.title, [source]);
  }
  const names = new Map<SourceId, string>();
  for (const [title, same] of byTitle) {
    if (same.length === 1) continue;
    const differs = apart.find((of) => new Set(same.map(of).filter(Boolean)).size === same.length);
    for (const source of same)
      names.set(source.path, `${short(title)} (${differs?.(source) ?? fileName(source.path)})`);
  }
  return names;
}

const longest = 80;

const short = (title: string): string =>
  title.length <= longest ? title : `${title.slice(0, longest - 1).replace(/\s+\S*$|[\ud800-\udbff]$/, '')}…`;
