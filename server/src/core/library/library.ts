import type { ArchiveAnswers } from './archive.ts';
import type { Bibliography, Reference } from './bibliography/reference.ts';
import { type Index, indexInSlices } from './index.ts';
import type { Segment } from './indexSegment.ts';
import { renamed, type Source, type SourceId, type Unreadable } from './source.ts';

/** A document that is written in several files: what holds for its parts. */
export interface DraftRoot {
  readonly path: string;
  /** Its text up to where its body begins: what it defines and sets. */
  readonly preamble: string;
  /** Absolute paths. */
  readonly bibliographies: readonly string[];
  /** Absolute paths of the files it takes in. */
  readonly parts: readonly string[];
}

/** All sources in scope, indexed. Immutable; `revision` grows with every change. */
export interface Library {
  readonly revision: number;
  /** In the order of their ids, so that the order they came in changes nothing. */
  readonly sources: readonly Source[];
  readonly byId: ReadonlyMap<SourceId, Source>;
  readonly unreadable: readonly Unreadable[];
  /** Those of the project, in the order they count, and those that only some drafts name. */
  readonly bibliographies: readonly Bibliography[];
  /** Paths of the project's own among `bibliographies`. */
  readonly projectBibliographies: ReadonlySet<string>;
  /** Those that came with sources, from the program that keeps both. */
  readonly supplied?: readonly Bibliography[];
  /** By draft, the document that it is a part of. */
  readonly roots?: ReadonlyMap<string, DraftRoot>;
  /** By entry, the source it describes. */
  readonly ties: ReadonlyMap<Reference, SourceId>;
  /** Over what is said in `sources`, in the same order. */
  readonly index: Index;
  /** Of an archive beside it, some documents of which are among `sources`; absent where there is none. */
  readonly archive?: ArchiveAnswers;
}

/**
 * A library of these sources. Doubled keys are told apart by "-2", "-3" in the order of their ids.
 * `previous` lends its revision and whatever of its index still holds.
 */
export function makeLibrary(
  sources: readonly Source[],
  unreadable: readonly Unreadable[],
  previous?: Library,
): Library {
  const slices = libraryInSlices(sources, unreadable, previous);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/**
 * As `makeLibrary`, a few milliseconds at a time: each yield is a place to pause, its value the share done, 0…1. `segment`
 * was kept from an earlier session, for a library that has no `previous`.
 */
export function* libraryInSlices(
  sources: readonly Source[],
  unreadable: readonly Unreadable[],
  previous?: Library,
  segment?: Segment,
): Generator<number, Library> {
  const unique = withUniqueKeys(inOrder(sources));
  const texts = unique.map((source) => source.spoken);
  const ids = unique.map((source) => source.path);
  const index = yield* indexInSlices(texts, previous?.index.segment ?? segment, ids);
  return {
    revision: (previous?.revision ?? 0) + 1,
    ...withIds(unique),
    unreadable,
    bibliographies: [],
    projectBibliographies: new Set(),
    ties: new Map(),
    index,
  };
}

/** Whether there is anything to check against: a source, or an archive that answers. */
export const isAsked = ({ sources, archive }: Library): boolean =>
  sources.length > 0 || (archive !== undefined && archive.silence === null);

/** Sources as a library holds them. */
export const withIds = (sources: readonly Source[]): Pick<Library, 'sources' | 'byId'> => ({
  sources,
  byId: new Map(sources.map((source) => [source.path, source])),
});

/** By their ids; of two with one id the first. */
function inOrder(sources: readonly Source[]): readonly Source[] {
  const byId = new Map<SourceId, Source>();
  for (const source of sources) if (!byId.has(source.path)) byId.set(source.path, source);
  return [...byId.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function withUniqueKeys(sources: readonly Source[]): readonly Source[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    let key = source.key;
    for (let n = 2; taken.has(key); n++) key = `${source.key}-${n}`;
    taken.add(key);
    return key === source.key ? source : renamed(source, { key, ownKey: key });
  });
}
