import { fillWordsAt, type Index, textAt, textIn } from '../library/index.ts';
import { stride } from '../library/indexSegment.ts';
import { fillWords, type Room, roomFor } from '../text/words.ts';
import { alignCandidate } from './alignment.ts';
import { type Candidate, candidates } from './candidates.ts';
import type { Aligned } from './evidence.ts';
import { exactPlaces } from './exact.ts';
import { type Item, itemsOf, marksOmission } from './items.ts';
import type { Passage, Query } from './passage.ts';
import type { Preferred } from './runs.ts';
import { type Search, searchFor, stretchOf } from './search.ts';
import { completed } from './splice.ts';
import { respelled } from './styles.ts';

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
  const limit = options.limit ?? 16;
  const prefer = options.prefer ?? [];
  if (index.words === 0) return [];
  const preferred = prefer.flatMap((number) => stretchOf(number, index));
  const words = plainWords(query);
  if (words > 0) {
    const marks = quotedMarks(query);
    const exact = exactPassages(words, marks, index, limit, preferred);
    if (exact.length > 0) {
      const cited =
        prefer.length === 0 || exact.some((p) => prefer.includes(p.source))
          ? []
          : nearInPreferred(query, index, prefer, preferred, limit);
      return exact.length + cited.length === 1 ? exact : ranked([...exact, ...cited], prefer).slice(0, limit);
    }
  }
  const items = itemsOf(query);
  if (!items.some((item) => item.kind === 'word')) return [];
  return approximate(query, items, index, prefer, preferred, limit);
}

/** The cited source may have the words with an attribution or a mark between: its nearest passages, beside exact ones elsewhere. */
function nearInPreferred(
  query: Query,
  index: Index,
  prefer: readonly number[],
  preferred: readonly Preferred[],
  limit: number,
): readonly Passage[] {
  return approximate(query, itemsOf(query), index, prefer, preferred, limit).filter((p) => prefer.includes(p.source));
}

/** Longer quotations are looked up piece by piece. */
const mostPlain = 1024;
/** Scratch paper: a typed array costs more to make than an exact look-up to do. Nothing of it outlives a call. */
const quotedRoom = roomFor(mostPlain);
const sourceRoom = roomFor(mostPlain + stride);

/** Fills `quotedRoom` with the words of a quotation, brackets and dots passed over; 0 when there are too many. */
function plainWords(query: Query): number {
  const { text, parts } = query;
  let count = 0;
  for (const part of parts) {
    const room = count === 0 ? quotedRoom : restOf(quotedRoom, count);
    count += fillWords(text, part.start, part.end, room, mostPlain - count);
    if (count >= mostPlain) return 0;
  }
  return count;
}

function quotedMarks({ text, parts }: Query): string {
  if (!mayMark.test(text)) return '';
  return parts.map((part) => marksIn(text.slice(part.start, part.end))).join('');
}

/** Without a match a text has neither brackets nor dots of omission. */
const mayMark = /[[…⋯‥]|\.[ \u00a0\u2009\u202f]?\./;

/** Brackets and dots of omission, which in a quotation may be the quoter's. */
function marksIn(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(allOmissions, '…')
    .replace(/[^…[\]]/g, '');
}

const allOmissions = new RegExp(marksOmission, 'g');

function restOf(room: Room, from: number): Room {
  return {
    starts: room.starts.subarray(from),
    ends: room.ends.subarray(from),
    hashes: room.hashes.subarray(from),
    at: 0,
  };
}

/** Passages where the first `count` words of `quotedRoom` stand in a row, with the same brackets and dots when there are any. */
function exactPassages(
  count: number,
  marks: string,
  index: Index,
  limit: number,
  preferred: readonly Preferred[],
): Passage[] {
  const { starts, ends, hashes } = quotedRoom;
  const passages: Passage[] = [];
  const { segment } = index;
  for (const position of exactPlaces(hashes, count, segment, limit * 2, preferred)) {
    const text = textAt(segment, position);
    const skip = fillWordsAt(segment, text, position, position + count, sourceRoom);
    if (skip < 0 || !sameHashes(hashes, sourceRoom.hashes, count, skip)) continue;
    const span = { start: sourceRoom.starts[skip] as number, end: sourceRoom.ends[skip + count - 1] as number };
    if (marks !== '' && marksAround(textIn(segment, text), span.start, span.end, marks) !== marks) continue;
    const draft = { start: starts[0] as number, end: ends[count - 1] as number };
    passages.push({
      source: index.owners[text] as number,
      span,
      steps: [{ kind: 'equal', draft, source: span }],
      score: 1,
    });
  }
  return passages;
}

/** The brackets and dots of a passage; those right at its edges count as far as they may be the quotation's first or last. */
function marksAround(text: string, start: number, end: number, wanted: string): string {
  for (const [from, to] of [
    [start, end],
    [start - 8, end],
    [start, end + 12],
    [start - 8, end + 12],
  ] as const) {
    const marks = marksIn(text.slice(Math.max(0, from), to));
    if (marks === wanted) return marks;
  }
  return '';
}

function sameHashes(a: Int32Array, b: Int32Array, count: number, skip: number): boolean {
  for (let i = 0; i < count; i++) if (a[i] !== b[skip + i]) return false;
  return true;
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
  const search = searchFor(query, items, index, preferred);
  const found = alignedIn(search, 16);
  const good: Passage[] = [];
  for (const aligned of found) {
    const passage = completed(search, aligned);
    if (passage) good.push(passage);
  }
  if (good.length === 0) good.push(...respelledIn(search));
  const passages = ranked(good, prefer);
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
