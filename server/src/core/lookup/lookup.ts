import type { Index } from '../library/index.ts';
import type { SourceId } from '../library/source.ts';
import { alignCandidate } from './alignment.ts';
import { type Candidate, candidates } from './candidates.ts';
import type { Aligned } from './evidence.ts';
import { exactPassages } from './exactPassages.ts';
import { type Item, itemsOf } from './items.ts';
import type { Passage, Query } from './passage.ts';
import type { Places } from './places.ts';
import type { Preferred } from './runs.ts';
import { type Search, searchFor, stretchOf } from './search.ts';
import { completed } from './splice.ts';
import { respelled } from './styles.ts';

export interface LookUpOptions {
  /** Sources to look into first; among equals theirs comes first. */
  readonly prefer?: readonly SourceId[];
  /** Passages at most, 16 when not given. */
  readonly limit?: number;
  /** What an earlier look-up for the same words came to know. It spares reading and changes no answer. */
  readonly places?: Places;
}

/**
 * Where the words of a quotation stand, best first; passages that fit equally well are all there, up to the limit.
 * Empty when nothing in the library resembles the quotation. Exact places are found by the rarest words, others by
 * votes of shared runs of words and an alignment word by word. Work is bounded whatever the texts.
 */
export function lookUp(query: Query, index: Index, options: LookUpOptions = {}): readonly Passage[] {
  const limit = options.limit ?? 16;
  const prefer = options.prefer ?? [];
  if (index.words === 0) return [];
  const preferred = prefer.flatMap((source) => stretchOf(source, index));
  const exact = exactPassages(query, index, limit, preferred, options.places);
  if (exact.length > 0) {
    const cited =
      prefer.length === 0 || exact.some((p) => prefer.includes(p.source))
        ? []
        : nearInPreferred(query, index, prefer, preferred, limit, options.places);
    return exact.length + cited.length === 1 ? exact : ranked([...exact, ...cited], index, prefer).slice(0, limit);
  }
  const items = itemsOf(query);
  if (!items.some((item) => item.kind === 'word')) return [];
  options.places?.searching();
  return approximate(query, items, index, prefer, preferred, limit);
}

/** The cited source may have the words with an attribution or a mark between: its nearest passages, beside exact ones elsewhere. */
function nearInPreferred(
  query: Query,
  index: Index,
  prefer: readonly SourceId[],
  preferred: readonly Preferred[],
  limit: number,
  places: Places | undefined,
): readonly Passage[] {
  places?.searching();
  return approximate(query, itemsOf(query), index, prefer, preferred, limit).filter((p) => prefer.includes(p.source));
}

const rankOf = (source: SourceId, prefer: readonly SourceId[]): number => {
  const rank = prefer.indexOf(source);
  return rank < 0 ? prefer.length : rank;
};

/** Best score first; among equals preferred sources, then the library's order. What is compared is told once of each. */
function ranked(passages: readonly Passage[], { numbers }: Index, prefer: readonly SourceId[]): readonly Passage[] {
  const places = passages.map((passage) => ({
    passage,
    score: Math.round(passage.score * 1e4),
    rank: rankOf(passage.source, prefer),
    number: numbers.get(passage.source) ?? -1,
  }));
  places.sort(
    (a, b) =>
      b.score - a.score || a.rank - b.rank || a.number - b.number || a.passage.span.start - b.passage.span.start,
  );
  return places.map(({ passage }) => passage);
}

function approximate(
  query: Query,
  items: readonly Item[],
  index: Index,
  prefer: readonly SourceId[],
  preferred: readonly Preferred[],
  limit: number,
): readonly Passage[] {
  const search = searchFor(query, items, index, preferred);
  const found = alignedIn(search, 16);
  const good: Passage[] = [];
  for (const aligned of found) {
    const passage = completed(search, aligned);
    if (passage) good.push(passage);
  }
  if (good.length === 0) good.push(...respelledIn(search));
  const passages = ranked(good, index, prefer);
  const best = passages[0];
  return best ? passages.filter((p) => p.score >= best.score - 0.15).slice(0, limit) : [];
}

/** A short quotation whose telling words are all spelled otherwise there: found by how the source may spell them. */
function respelledIn(search: Search): readonly Passage[] {
  const { items, query, index, preferred } = search;
  const others = respelled(items, query.text);
  if (others === null) return [];
  return alignedTo({ ...search, respelled: others }, candidates(others, index.segment, preferred, 4)).flatMap(
    (aligned) => completed(search, aligned) ?? [],
  );
}

/** The passages that share most with the words, best first, however little that is; at most 16. */
export function alignmentsOf(query: Query, index: Index): readonly Passage[] {
  const search = searchFor(query, itemsOf(query), index, []);
  return alignedTo(search, candidatesFor(search, 16, false)).map(({ passage }) => passage);
}

/** Once a passage fits well, candidates with less than this share of the best one's bits are not looked at. */
const farBehind = 0.6;

/** A quick look that finds a passage as good as this is enough. */
const goodEnough = 0.8;

/** The alignments of the best candidates, best first: by a few runs of rare words, by all only where that will not do. */
function alignedIn(search: Search, limit: number): readonly Aligned[] {
  const quick = search.items.length > 16 ? alignedTo(search, candidatesFor(search, limit, true)) : [];
  const [first] = quick;
  const omits = search.items.some((item) => item.kind === 'ellipsis');
  if (first && first.passage.score >= goodEnough && !(omits && first.faults)) return quick;
  return alignedTo(search, candidatesFor(search, limit, false));
}

function candidatesFor({ items, index, preferred }: Search, limit: number, quick: boolean): readonly Candidate[] {
  return candidates(items, index.segment, preferred, limit, quick);
}

/** The alignments with these candidates, best first; those far behind the best are left out. */
function alignedTo(search: Search, all: readonly Candidate[]): readonly Aligned[] {
  const found: Aligned[] = [];
  let sure = false;
  for (const candidate of all) {
    if (sure && candidate.bits < (all[0] as { bits: number }).bits * farBehind) break;
    const aligned = alignCandidate(search, candidate);
    if (
      aligned &&
      !found.some(
        (f) => f.passage.source === aligned.passage.source && f.passage.span.start === aligned.passage.span.start,
      )
    ) {
      found.push(aligned);
      sure ||= aligned.passage.score > 0.75;
    }
  }
  found.sort((a, b) => b.passage.score - a.passage.score);
  const best = found[0];
  return best ? found.filter((f) => f.passage.score >= best.passage.score - 0.15) : [];
}
