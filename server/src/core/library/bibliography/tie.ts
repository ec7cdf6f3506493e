import { composed, folderOf, nameOf, resolvePath } from '../../text/paths.ts';
import { type Library, withIds } from '../library.ts';
import { renamed, type Source } from '../source.ts';
import { type Bibliography, fullName, type Reference } from './reference.ts';

/**
 * A library whose sources are known by the entries of these bibliographies: the entry that names a source's file, else
 * the one that has its key, else the one with its address. A source takes its entry's key (its own stays good) and what
 * the entry knows of it. Earlier bibliographies win; `projectBibliographies` are the paths of those that every draft may
 * cite from. The index stays.
 */
export function withBibliographies(
  library: Library,
  bibliographies: readonly Bibliography[],
  projectBibliographies: ReadonlySet<string>,
): Library {
  const ties = tiesOf(library.sources, bibliographies);
  const sources = [...library.sources];
  for (const [reference, index] of ties) {
    const source = sources[index] as Source;
    if (source.reference === null) sources[index] = withReference(source, reference);
  }
  const byEntry = new Map([...ties].map(([reference, index]) => [reference, (sources[index] as Source).path]));
  return { ...library, ...withIds(sources), bibliographies, projectBibliographies, ties: byEntry };
}

function tiesOf(sources: readonly Source[], bibliographies: readonly Bibliography[]): ReadonlyMap<Reference, number> {
  const ties = new Map<Reference, number>();
  const references = bibliographies.flatMap((one) => one.references);
  const tie = (find: (reference: Reference) => number | undefined): void => {
    for (const reference of references) {
      const index = ties.has(reference) ? undefined : find(reference);
      if (index !== undefined) ties.set(reference, index);
    }
  };
  const byPath = new Map(sources.map((source, i) => [composed(source.path), i]));
  const byName = uniqueNames(sources);
  const at = (reference: Reference, file: string): number | undefined =>
    byPath.get(composed(resolvePath(folderOf(reference.path), file))) ??
    byName.get(composed(nameOf(file))) ??
    undefined;
  tie((reference) => reference.files.map((file) => at(reference, file)).find((index) => index !== undefined));
  const byKey = new Map(sources.map((source, i) => [source.key, i]));
  tie((reference) => byKey.get(reference.key));
  const byAddress = new Map(
    sources.flatMap(({ metadata }, i) => (metadata.url ? [[plainAddress(metadata.url), i] as const] : [])),
  );
  if (byAddress.size > 0)
    tie((reference) => (reference.url === '' ? undefined : byAddress.get(plainAddress(reference.url))));
  return ties;
}

/** By file name; null for one that several have. An entry may name a file where its writer's machine had it. */
function uniqueNames(sources: readonly Source[]): ReadonlyMap<string, number | null> {
  const names = new Map<string, number | null>();
  sources.forEach((source, i) => {
    const name = composed(nameOf(source.path));
    names.set(name, names.has(name) ? null : i);
  });
  return names;
}

/** An address as two people would copy it: no scheme, no `www.`, no fragment, no slash at its end. */
export const plainAddress = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/[?&](?:utm_\w+|fbclid|gclid)=[^&]*/g, '')
    .replace(/(?<!\/)\/+$/, '');

/** The entry knows better what a work is called; a day that the source gives is worth more than a year. */
function withReference(source: Source, reference: Reference): Source {
  const { metadata } = source;
  const { work } = reference;
  const own = metadata.date ?? '';
  const said = {
    title: work.title,
    date: work.date.length >= own.length || !own.startsWith(work.date) ? work.date : own,
    url: metadata.url ?? (work.url || (work.doi === '' ? '' : `https://doi.org/${work.doi}`)),
    publication: work.container,
  };
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
  const authors = work.authors.length > 0 ? work.authors.map(fullName) : metadata.authors;
  return renamed(source, { key: reference.key, reference, metadata: { ...metadata, ...known, authors } });
}
