import { type Index, textAt, wordsAt } from '../library/index.ts';
import type { Segment } from '../library/indexSegment.ts';
import { candidates, type Preferred } from './candidates.ts';
import { alignCandidate, type Aligned } from './alignment.ts';
import { exactPlaces } from './exact.ts';
import { type Item, itemsOf } from './items.ts';
import type { Passage, Query } from './passage.ts';
import { bitsOf } from './rarity.ts';
import type { Search } from './resemblance.ts';
import { completed } from './splice.ts';

export interface LookUpOptions {
  /** Sources to look into first, by their number in the library; among equals theirs comes first. */
  readonly prefer?: readonly number[];
  /** Passages at most, 16 when not given. */
  readonly limit?: number;
}

/**
 * Where the words of a quotation stand, best first; passages that fit equally well are all there, up to the limit.
 * Empty when nothing in the library resembles the quotation. Exact places are found by the rarest words, others by
 * votes of shared runs of words and an alignment word by word. Work is bounded whatever the texts.
 */
export function lookUp(query: Query, index: Index, options: LookUpOptions = {}): readonly Passage[] {
  const items = itemsOf(query);
  const limit = options.limit ?? 16;
  if (!items.some((item) => item.kind === 'word') || index.words === 0) return [];
  const prefer = options.prefer ?? [];
  const preferred = prefer.flatMap((number) => stretchOf(number, index));
  const plain = items.every((item) => item.kind === 'word' && item.bare === null);
  if (plain) {
    const exact = exactPassages(items, index, limit, preferred);
    if (exact.length > 0) return ranked(exact, prefer).slice(0, limit);
  }
  return approximate(query, items, index, prefer, preferred, limit);
}

function stretchOf(number: number, index: Index): readonly Preferred[] {
  const home = index.homes[number];
  const segment = home && index.segments[home.segment];
  if (!home || !segment) return [];
  return [{ segment: home.segment, from: segment.firsts[home.text] as number, to: segment.firsts[home.text + 1] as number }];
}

function exactPassages(items: readonly Item[], index: Index, limit: number, preferred: readonly Preferred[]): readonly Passage[] {
  const hashes = Int32Array.from(items, (item) => item.hash);
  const passages: Passage[] = [];
  for (const place of exactPlaces(hashes, index, limit * 2, preferred)) {
    const segment = index.segments[place.segment] as Segment;
    const text = textAt(segment, place.position);
    const source = (index.owners[place.segment] as Int32Array)[text] as number;
    if (source < 0) continue;
    const words = wordsAt(segment, text, place.position, place.position + items.length);
    if (words.count < items.length || items.some((item, i) => item.hash !== words.hashes[i])) continue;
    const span = { start: words.starts[0] as number, end: words.ends[items.length - 1] as number };
    const draft = { start: (items[0] as Item).start, end: (items.at(-1) as Item).end };
    passages.push({ source, span, steps: [{ kind: 'equal', draft, source: span }], score: 1 });
  }
  return passages;
}

const rankOf = (source: number, prefer: readonly number[]): number => {
  const rank = prefer.indexOf(source);
  return rank < 0 ? prefer.length : rank;
};

/** Best score first; among equals preferred sources, then the library's order. */
function ranked(passages: readonly Passage[], prefer: readonly number[]): readonly Passage[] {
  return [...passages].sort(
    (a, b) =>
      Math.round(b.score * 1e4) - Math.round(a.score * 1e4) ||
      rankOf(a.source, prefer) - rankOf(b.source, prefer) ||
      a.source - b.source ||
      a.span.start - b.span.start,
  );
}

function approximate(
  query: Query,
  items: readonly Item[],
  index: Index,
  prefer: readonly number[],
  preferred: readonly Preferred[],
  limit: number,
): readonly Passage[] {
  const bits = items.map((item) => (item.kind === 'word' ? bitsOf(item.hash, index) : 0));
  const search: Search = { query, items, bits, index, preferred };
  const found = alignedIn(search, 8);
  const good: Passage[] = [];
  for (const aligned of found) {
    const passage = completed(search, aligned);
    if (passage) good.push(passage);
  }
  const passages = ranked(good, prefer);
  const best = passages[0];
  return best ? passages.filter((p) => p.score >= best.score - 0.15).slice(0, limit) : [];
}

/** The alignments of the best candidates, best first; those far behind the best are left out. */
function alignedIn(search: Search, limit: number): readonly Aligned[] {
  const { query, items, bits, index, preferred } = search;
  const found: Aligned[] = [];
  for (const candidate of candidates(items, index, preferred, limit)) {
    const source = (index.owners[candidate.segment] as Int32Array)[candidate.text] as number;
    if (source < 0) continue;
    const aligned = alignCandidate(query, items, bits, candidate, index.segments[candidate.segment] as Segment, source);
    if (aligned && !found.some((f) => f.passage.source === source && f.passage.span.start === aligned.passage.span.start)) found.push(aligned);
  }
  found.sort((a, b) => b.passage.score - a.passage.score);
  const best = found[0];
  return best ? found.filter((f) => f.passage.score >= best.passage.score - 0.15) : [];
}
