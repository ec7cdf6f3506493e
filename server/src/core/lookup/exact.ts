import { type Segment, signatureOf } from '../library/indexSegment.ts';
import { type Range, rangeOf, within } from './ranges.ts';
import type { Preferred } from './runs.ts';

/** Positions looked at: a library of one sentence repeated must not cost more. */
const mostTried = 4096;

/**
 * Positions where all words stand in a row, by signature, found through the rarest of them; at most `limit`.
 * `preferred` are stretches of positions to look into first: the cited source's.
 */
export function exactPlaces(
  hashes: Int32Array,
  count: number,
  segment: Segment,
  limit: number,
  preferred: readonly Preferred[],
): readonly number[] {
  const places: number[] = [];
  const pivot = rarest(hashes, count, segment);
  if (pivot < 0) return places;
  const left = count - pivot;
  const signature = (i: number): number => signatureOf(hashes[i] as number);
  const range = rangeOf(
    segment,
    signature(pivot),
    left > 1 ? signature(pivot + 1) : -1,
    left > 2 ? signature(pivot + 2) : -1,
  );
  const tryRange = (part: Range): void => {
    const end = Math.min(part.high, part.low + mostTried);
    for (let i = part.low; i < end && places.length < limit; i++) {
      const position = (segment.suffixes[i] as number) - pivot;
      if (position < 0 || !standsAt(segment, hashes, count, position)) continue;
      if (!places.includes(position)) places.push(position);
    }
  };
  if (range.high - range.low > limit && left > 2)
    for (const { from, to } of preferred) tryRange(within(segment, range, from, to));
  tryRange(range);
  return places;
}

/** The word, with two behind it where there are, whose signature stands at the fewest positions; -1 when one stands nowhere. */
function rarest(hashes: Int32Array, count: number, segment: Segment): number {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  const looked = Math.min(count, 48);
  for (let i = 0; i < looked; i++) {
    const s = signatureOf(hashes[i] as number);
    const size = (segment.buckets[s + 1] as number) - (segment.buckets[s] as number);
    if (size === 0) return -1;
    const open = i + 2 < count ? size : size * 64;
    if (open < fewest) {
      fewest = open;
      best = i;
    }
  }
  return best;
}

function standsAt(segment: Segment, hashes: Int32Array, count: number, position: number): boolean {
  const { signatures } = segment;
  if (position + count > signatures.length) return false;
  for (let i = 0; i < count; i++) {
    if (signatures[position + i] !== signatureOf(hashes[i] as number)) return false;
  }
  return true;
}
