import { composed, folderOf, nameOf, resolvePath } from '../../text/paths.ts';
import { type Library, withIds } from '../library.ts';
import { renamed, type Source } from '../source.ts';
import { type Bibliography, fullName, type Reference } from './reference.ts';

/**
 * A library whose sources are known by the entries of these bibliographies: the entry that names a source's file, else
 * the one that has its key, else the one with its address. A source takes its entry's key (its own stays good) and what
 * the entry knows of it. Earlier bibliographies win, and last come those that the library has of its own; `project` are the paths of those that every draft may
 * cite from. The index stays.
 */
export function withBibliographies(
  library: Library,
  given: readonly Bibliography[],
  project: ReadonlySet<string>,
): Library {
  const { supplied = [] } = library;
  const bibliographies = [...given, ...supplied];
  const projectBibliographies = new Set([...project, ...supplied.map(({ path }) => path)]);
  const ties = tiesOf(library.sources, bibliographies);
  const sources = [...library.sources];
  const carried = new Set(bibliographies.flatMap((one) => (one.carried ? one.references : [])));
  for (const [reference, index] of ties) {
    const source = sources[index] as Source;
    if (source.reference === null && !carried.has(reference)) sources[index] = withReference(source, reference);
  }
  const byEntry = new Map([...ties].map(([reference, index]) => [reference, (sources[index] as Source).path]));
  return { ...library, ...withIds(sources), bibliographies, projectBibliographies, ties: byEntry };
}

/** A library some of whose sources came with what they are, from a program that keeps both and can open them: `readers`, by path. */
export function withSupplied(library: Library, works: Bibliography, readers: ReadonlyMap<string, string>): Library {
  const sources = library.sources.map((source) => {
    const reader = readers.get(source.path);
    return reader === undefined ? source : renamed(source, { reader });
  });
  return withBibliographies({ ...library, ...withIds(sources), supplied: [works] }, [], new Set());
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
  for (const { carried, references: own } of bibliographies) if (carried) tieByWork(own, sources, byAddress, ties);
  return ties;
}

/**
 * Ties works that name no file and no key by what they are: their DOI, else a title that only one source has, of the same year.
 * What the entries of sources say of them counts as what these say themselves.
 */
function tieByWork(
  references: readonly Reference[],
  sources: readonly Source[],
  byAddress: ReadonlyMap<string, number>,
  ties: Map<Reference, number>,
): void {
  const byDoi = new Map<string, number>();
  const byTitle = new Map<string, number | null>();
  const titled = (title: string, index: number): void => {
    const plain = plainTitle(title);
    if (plain !== '')
      byTitle.set(plain, byTitle.get(plain) === undefined || byTitle.get(plain) === index ? index : null);
  };
  sources.forEach(({ metadata }, i) => {
    titled(metadata.title, i);
  });
  for (const [{ work }, index] of ties) {
    titled(work.title, index);
    if (work.doi !== '') byDoi.set(work.doi.toLowerCase(), index);
  }
  for (const reference of references) {
    if (ties.has(reference)) continue;
    const { doi, title, date } = reference.work;
    const known =
      doi === '' ? undefined : (byDoi.get(doi.toLowerCase()) ?? byAddress.get(plainAddress(`https://doi.org/${doi}`)));
    const index = known ?? byTitle.get(plainTitle(title)) ?? null;
    if (index === null) continue;
    const own = yearIn((sources[index] as Source).metadata.date ?? '');
    if (known !== undefined || own === '' || yearIn(date) === '' || own === yearIn(date)) ties.set(reference, index);
  }
}

/** A title as two people would write it down: by its letters and figures. */
const plainTitle = (title: string): string =>
  composed(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const yearIn = (date: string): string => /\b\d{4}\b/.exec(date)?.[0] ?? '';

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
