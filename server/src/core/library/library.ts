import type { Bibliography, Reference } from './bibliography/reference.ts';
import { type Index, indexInSlices } from './index.ts';
import type { Segment } from './indexSegment.ts';
import { renamed, type Source, type Unreadable } from './source.ts';

/** All sources in scope, indexed. Immutable; `revision` grows with every change. */
export interface Library {
  readonly revision: number;
  readonly sources: readonly Source[];
  readonly unreadable: readonly Unreadable[];
  /** Those of the project, in the order they count, and those that only some drafts name. */
  readonly bibliographies: readonly Bibliography[];
  /** Paths of the project's own among `bibliographies`. */
  readonly projectBibliographies: ReadonlySet<string>;
  /** By entry, the number of the source it describes. */
  readonly ties: ReadonlyMap<Reference, number>;
  /** Over what is said in `sources`, in the same order. */
  readonly index: Index;
}

/**
 * A library of these sources. Doubled keys are told apart by "-2", "-3" in the order given.
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
  const unique = withUniqueKeys(sources);
  const texts = unique.map((source) => source.spoken);
  const index = yield* indexInSlices(texts, previous?.index.segment ?? segment);
  return {
    revision: (previous?.revision ?? 0) + 1,
    sources: unique,
    unreadable,
    bibliographies: [],
    projectBibliographies: new Set(),
    ties: new Map(),
    index,
  };
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
