import { fillWords, type Room, type Words, wordsOf } from '../text/words.ts';
import { type Segment, segmentInSlices, stride } from './indexSegment.ts';
import { merged } from './merged.ts';
import type { SourceId } from './source.ts';
import { type StoredText, storedText } from './storedText.ts';

/**
 * Every word of a library's texts, findable by runs of words. Immutable. The same texts make the same index, whatever order
 * they came in and whatever was there before: what a look-up finds hangs on nothing else.
 */
export interface Index {
  readonly texts: readonly StoredText[];
  /** By text: the source it is of. Texts have numbers here and in look-ups alone; all else goes by these. */
  readonly ids: readonly SourceId[];
  /** By source: the number of its text. */
  readonly numbers: ReadonlyMap<SourceId, number>;
  readonly segment: Segment;
  /** By text: its number in the segment. */
  readonly homes: Int32Array;
  /** By text of the segment: its number in `texts`. */
  readonly owners: Int32Array;
  /** Words in all. */
  readonly words: number;
  /** Tells it from every other index: what was found in one may be kept without keeping the index. */
  readonly mark: object;
}

/** The index of `texts`, of the sources `ids`, else "0", "1" … With `previous`, only texts that it does not hold are read. */
export function buildIndex(texts: readonly string[], previous?: Index, ids?: readonly SourceId[]): Index {
  const slices = indexInSlices(texts.map(storedText), previous?.segment, ids);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** As `buildIndex`, a few milliseconds at a time: each yield is a place to pause, its value the share done, 0…1. */
export function* indexInSlices(
  texts: readonly StoredText[],
  previous?: Segment,
  ids: readonly SourceId[] = texts.map((_, number) => `${number}`),
): Generator<number, Index> {
  yield 0;
  const wanted = new Map<string, number>();
  for (const { key } of texts) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  const isKept = new Uint8Array(previous?.texts.length ?? 0);
  previous?.texts.forEach(({ key }, t) => {
    const left = wanted.get(key) ?? 0;
    if (left === 0) return;
    isKept[t] = 1;
    wanted.set(key, left - 1);
  });
  const fresh = texts.filter(({ key }) => {
    const left = wanted.get(key) ?? 0;
    wanted.set(key, left - 1);
    return left > 0;
  });
  const all = previous !== undefined && isKept.every((kept) => kept === 1);
  if (all && fresh.length === 0) return assemble(texts, ids, previous);
  const added = fresh.length > 0 ? yield* segmentInSlices(fresh) : null;
  if (added && !isKept.includes(1)) return assemble(texts, ids, added);
  return assemble(texts, ids, previous ? yield* merged(previous, isKept, added) : yield* segmentInSlices([]));
}

function assemble(texts: readonly StoredText[], ids: readonly SourceId[], segment: Segment): Index {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const free = new Map<string, number[]>();
  segment.texts.forEach(({ key }, t) => {
    const places = free.get(key);
    if (places) places.push(t);
    else free.set(key, [t]);
  });
  const homes = Int32Array.from(texts, ({ key }) => free.get(key)?.shift() ?? -1);
  const owners = new Int32Array(segment.texts.length);
  homes.forEach((home, number) => {
    owners[home] = number;
  });
  return { texts, ids, numbers, segment, homes, owners, words: segment.suffixes.length, mark: {} };
}

/** A text of a segment, by its number there. */
export const textIn = (segment: Segment, text: number): string => (segment.texts[text] as StoredText).text;

/** Which of a segment's texts holds the word at `position`. */
export function textAt(segment: Segment, position: number): number {
  let low = 0;
  let high = segment.texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segment.firsts[middle + 1] as number) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words at positions `[from, to)` of a text of the segment (clipped to it), with their offsets in that text. */
export function wordsAt(segment: Segment, text: number, from: number, to: number): Words & { readonly from: number } {
  const first = segment.firsts[text] as number;
  const last = (segment.firsts[text + 1] as number) - 1;
  const begin = Math.max(first, Math.min(from, last));
  const end = Math.max(begin, Math.min(to, last));
  const content = textIn(segment, text);
  const known = Math.floor(begin / stride) * stride;
  const skip = begin - Math.max(first, known);
  const offset = known < first ? 0 : (segment.marks[known / stride] as number);
  const words = wordsOf(content, offset, content.length, end - begin + skip);
  return {
    text: content,
    from: begin,
    count: Math.max(0, words.count - skip),
    starts: words.starts.subarray(skip),
    ends: words.ends.subarray(skip),
    hashes: words.hashes.subarray(skip),
  };
}

/**
 * As `wordsAt`, into `room`, which must hold `to - from + stride` words. Returns where in the room the word at `from`
 * stands, -1 when the text has not so many words.
 */
export function fillWordsAt(segment: Segment, text: number, from: number, to: number, room: Room): number {
  const first = segment.firsts[text] as number;
  if (from < first || to >= (segment.firsts[text + 1] as number)) return -1;
  const content = textIn(segment, text);
  const known = from - (from % stride);
  const skip = from - Math.max(first, known);
  const wanted = to - from + skip;
  return fillWords(
    content,
    known < first ? 0 : (segment.marks[known / stride] as number),
    content.length,
    room,
    wanted,
  ) < wanted
    ? -1
    : skip;
}

/** Bytes the index takes beside the texts. */
export function indexBytes(index: Index): number {
  const { firsts, signatures, suffixes, buckets, marks } = index.segment;
  return [firsts, signatures, suffixes, buckets, marks].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
