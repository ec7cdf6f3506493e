import type { Segment } from '../library/indexSegment.ts';

/** A stretch `[low, high)` of a segment's sorted positions. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The positions where the words with these signatures, one to three, stand in this order, as a stretch of
 * `segment.suffixes`; within it positions ascend when three were given. Of the third only the low byte is sure. Bounded
 * by two binary searches.
 */
export function rangeOf(segment: Segment, first: number, second = -1, third = -1): Range {
  const low = segment.buckets[first] as number;
  const high = segment.buckets[first + 1] as number;
  if (second < 0 || low === high) return { low, high };
  const key = second * 256 + (third < 0 ? 0 : third & 255);
  const top = third < 0 ? (second + 1) * 256 : key + 1;
  const from = lowerBound(segment, low, high, key);
  return { low: from, high: endOf(segment, from, high, top) };
}

/** As `lowerBound`, for an end that is likely near: doubles its steps until it is beyond. */
function endOf(segment: Segment, low: number, high: number, key: number): number {
  let step = 1;
  while (low + step < high && keyAt(segment, low + step - 1) < key) step *= 2;
  return lowerBound(segment, low + (step >> 1), Math.min(high, low + step), key);
}

function keyAt(segment: Segment, place: number): number {
  const position = segment.suffixes[place] as number;
  return (segment.signatures[position + 1] ?? 0) * 256 + ((segment.signatures[position + 2] ?? 0) & 255);
}

/** First place in `[low, high)` whose next two signatures, as one number, are at least `key`. */
function lowerBound(segment: Segment, low: number, high: number, key: number): number {
  let a = low;
  let b = high;
  while (a < b) {
    const middle = (a + b) >>> 1;
    if (keyAt(segment, middle) < key) a = middle + 1;
    else b = middle;
  }
  return a;
}

/** Within a stretch whose positions ascend: its part with positions in `[from, to)`. */
export function within(segment: Segment, range: Range, from: number, to: number): Range {
  return { low: firstAtLeast(segment, range, from), high: firstAtLeast(segment, range, to) };
}

function firstAtLeast(segment: Segment, range: Range, position: number): number {
  let a = range.low;
  let b = range.high;
  while (a < b) {
    const middle = (a + b) >>> 1;
    if ((segment.suffixes[middle] as number) < position) a = middle + 1;
    else b = middle;
  }
  return a;
}
