import type { Metadata } from '../../prose/prose.ts';
import { composed, folderOf, nameOf, resolvePath } from '../../text/paths.ts';
import type { Library } from '../library.ts';
import type { SourceId } from '../source.ts';
import type { Reference } from './reference.ts';
import { plainAddress } from './tie.ts';

/** What the keys of one draft mean. */
export interface Scope {
  /** Every key the draft may cite by. */
  readonly all: ReadonlySet<string>;
  /** Every reference the draft may cite, the first of each key. */
  readonly references: ReadonlyMap<string, Reference>;
  /** A source by each of its keys: its entry's, and the one it has by itself. */
  readonly sources: ReadonlyMap<string, SourceId>;
  /** By source, the key to cite it by: its first entry's, else its own. */
  readonly keys: ReadonlyMap<SourceId, string>;
  /** Sources by address, title, and name of its file with its ending and without. */
  readonly addresses: ReadonlyMap<string, SourceId>;
  readonly titles: ReadonlyMap<string, SourceId>;
  readonly names: ReadonlyMap<string, readonly SourceId[]>;
}

/** The bibliographies a draft names in its front matter (`named`, as written), as paths. */
export function bibliographyPaths(draft: string, named: readonly string[] = []): readonly string[] {
  return named.map((path) => resolvePath(folderOf(draft), path));
}

/** The same with those of the document that a draft is a part of. */
export const bibliographiesOfDraft = (library: Library, draft: string, metadata: Metadata): readonly string[] => [
  ...bibliographyPaths(draft, metadata.bibliography),
  ...(library.roots?.get(draft)?.bibliographies ?? []),
];

/**
 * The scope of a draft: the bibliographies its front matter names, in their order, then the project's. What only other
 * drafts name is not in it.
 */
export function scopeOf(library: Library, draft: string, metadata: Metadata): Scope {
  const named = bibliographiesOfDraft(library, draft, metadata);
  const own = named.flatMap((path) => library.bibliographies.filter((one) => one.path === path));
  const project = library.bibliographies.filter(
    (one) => library.projectBibliographies.has(one.path) && !own.includes(one),
  );
  const references = new Map<string, Reference>();
  for (const { references: some } of [...own, ...project])
    for (const one of some) if (!references.has(one.key)) references.set(one.key, one);
  const sources = new Map<string, SourceId>();
  for (const [key, reference] of references) {
    const source = library.ties.get(reference);
    if (source !== undefined) sources.set(key, source);
  }
  const keys = new Map(library.sources.map(({ path, ownKey }) => [path, ownKey]));
  for (const [key, source] of [...sources].reverse()) keys.set(source, key);
  for (const { path, ownKey } of library.sources)
    if (!sources.has(ownKey) && !references.has(ownKey)) sources.set(ownKey, path);
  const all = new Set([...references.keys(), ...sources.keys()]);
  return { all, references, sources, keys, ...placesOf(library) };
}

function placesOf(library: Library): Pick<Scope, 'addresses' | 'titles' | 'names'> {
  const addresses = new Map<string, SourceId>();
  const titles = new Map<string, SourceId>();
  const names = new Map<string, SourceId[]>();
  for (const {
    path,
    metadata: { url, title },
  } of library.sources) {
    const address = plainAddress(url ?? '');
    if (address !== '' && !addresses.has(address)) addresses.set(address, path);
    if (!titles.has(composed(title))) titles.set(composed(title), path);
    const name = composed(nameOf(path));
    for (const one of new Set([name, name.replace(/\.[^.]+$/, '')])) names.set(one, [...(names.get(one) ?? []), path]);
  }
  return { addresses, titles, names };
}
