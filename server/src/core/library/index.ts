import { fillWords, type Room, type Words, wordsOf } from '../text/words.ts';
import { type Held, held } from './held.ts';
import { type Segment, segmentInSlices, stride } from './indexSegment.ts';

/** Where a text of the index stands: in which segment, as which of its texts. */
export interface Home {
  readonly segment: number;
  readonly text: number;
}

/**
 * Every word of a library's texts, findable by runs of words. Immutable; texts keep the order they were given in,
 * segments are shared between an index and the one made from it.
 */
export interface Index {
  readonly texts: readonly Held[];
  readonly segments: readonly Segment[];
  /** By text. */
  readonly homes: readonly Home[];
  /** By segment: the number in `texts` of each of its texts, -1 when it is no longer in the library. */
  readonly owners: readonly Int32Array[];
  /** Words in all. */
  readonly words: number;
}

/** More segments than this are joined into fewer. */
const mostSegments = 6;

/** The index of `texts`. With `previous`, only texts that it does not hold are read. */
export function buildIndex(texts: readonly string[], previous?: Index): Index {
  const slices = indexInSlices(texts.map(held), previous);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** As `buildIndex`, a few milliseconds at a time: each yield is a place to pause, its value the share done, 0…1. */
export function* indexInSlices(texts: readonly Held[], previous?: Pick<Index, 'segments'>): Generator<number, Index> {
  const kept = previous ? keptSegments(texts, previous.segments) : [];
  yield 0;
  const places = new Map<string, number>();
  for (const segment of kept) for (const { key } of segment.texts) places.set(key, (places.get(key) ?? 0) + 1);
  const fresh: Held[] = [];
  for (const text of texts) {
    const left = places.size === 0 ? 0 : (places.get(text.key) ?? 0);
    if (left > 0) places.set(text.key, left - 1);
    else fresh.push(text);
  }
  if (fresh.length === 0) return assemble(texts, kept);
  const segment = yield* segmentInSlices(fresh);
  yield 1;
  return assemble(texts, [...kept, segment]);
}

/** Segments worth keeping: at least half of their letters still in the library, and not too many small ones. */
function keptSegments(texts: readonly Held[], previous: readonly Segment[]): readonly Segment[] {
  if (previous.length === 0) return [];
  const wanted = new Set(texts.map(({ key }) => key));
  const alive = previous.filter(({ texts: own, firsts }) => {
    const size = (t: number): number => (firsts[t + 1] as number) - (firsts[t] as number);
    const living = own.reduce((sum, text, t) => sum + (wanted.has(text.key) ? size(t) : 0), 0);
    return living * 2 > (firsts[own.length] as number);
  });
  const bySize = [...alive].sort((a, b) => b.signatures.length - a.signatures.length);
  return bySize.length < mostSegments ? bySize : bySize.slice(0, mostSegments / 2);
}

function assemble(texts: readonly Held[], segments: readonly Segment[]): Index {
  const free = new Map<string, Home[]>();
  segments.forEach((segment, s) => {
    segment.texts.forEach(({ key }, t) => {
      const places = free.get(key);
      if (places) places.push({ segment: s, text: t });
      else free.set(key, [{ segment: s, text: t }]);
    });
  });
  const owners = segments.map((segment) => new Int32Array(segment.texts.length).fill(-1));
  let words = 0;
  const homes = texts.map((text, number) => {
    const home = free.get(text.key)?.shift() ?? { segment: 0, text: 0 };
    const owner = owners[home.segment] as Int32Array;
    owner[home.text] = number;
    const firsts = (segments[home.segment] as Segment).firsts;
    words += (firsts[home.text + 1] as number) - (firsts[home.text] as number) - 1;
    return home;
  });
  return { texts, segments, homes, owners, words };
}

/** A text of a segment, by its number there. */
export const textIn = (segment: Segment, text: number): string => (segment.texts[text] as Held).text;

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
  let bytes = 0;
  for (const s of index.segments) {
    bytes +=
      s.firsts.byteLength + s.signatures.byteLength + s.suffixes.byteLength + s.buckets.byteLength + s.marks.byteLength;
  }
  return bytes;
}
