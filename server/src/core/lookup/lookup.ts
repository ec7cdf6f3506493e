import { type Index, textAt, wordsAt } from '../library/index.ts';
import type { Segment } from '../library/indexSegment.ts';
import { type Candidate, candidates, type Preferred } from './candidates.ts';
import { alignCandidate, type Aligned } from './alignment.ts';
import { exactPlaces } from './exact.ts';
import { type Item, itemsOf } from './items.ts';
import type { Passage, Query } from './passage.ts';
import { bitsOf } from './rarity.ts';

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
  const found: Aligned[] = [];
  for (const candidate of candidates(items, index, preferred, 8)) {
    const aligned = alignOne(query, items, bits, candidate, index);
    if (aligned && !found.some((f) => f.passage.source === aligned.passage.source && f.passage.span.start === aligned.passage.span.start)) {
      found.push(aligned);
    }
  }
  const good = found.filter((a) => resembles(a, items, bits, index));
  if (good.length === 0) return [];
  const passages = ranked(good.map((a) => a.passage), prefer);
  const best = passages[0] as Passage;
  return passages.filter((p) => p.score >= best.score - 0.15).slice(0, limit);
}

function alignOne(query: Query, items: readonly Item[], bits: readonly number[], candidate: Candidate, index: Index): Aligned | null {
  const source = (index.owners[candidate.segment] as Int32Array)[candidate.text] as number;
  if (source < 0) return null;
  return alignCandidate(query, items, bits, candidate, index.segments[candidate.segment] as Segment, source);
}

/**
 * Whether an alignment is more than chance: enough of the quotation's words, and more bits in common than it
 * takes to name a place in the library (as one reckons with sequence alignments).
 */
function resembles(aligned: Aligned, items: readonly Item[], bits: readonly number[], index: Index): boolean {
  const words = items.reduce((n, item) => n + (item.kind === 'word' ? 1 : 0), 0);
  const all = bits.reduce((sum, b) => sum + b, 0);
  if (aligned.equalWords === words) return aligned.bits > 0 || words <= 3;
  if (words < 4) return false;
  const share = words < 7 ? 0.6 : 0.5;
  if (aligned.equalWords < share * words || aligned.equalBits < share * all) return false;
  return aligned.bits >= Math.log2(index.words + 2) + 4;
}
