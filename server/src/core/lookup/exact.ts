import type { Index } from '../library/index.ts';
import { type Segment, signatureOf } from '../library/indexSegment.ts';
import { rangeOf, within } from './ranges.ts';

/** A place where a run of words stands, by signatures: positions `[position, position + length)` of a segment. */
export interface Place {
  readonly segment: number;
  readonly position: number;
}

/** Positions looked at in one segment: a library of one sentence repeated must not cost more. */
const mostTried = 4096;

/**
 * Places where all words stand in a row, by signature, found through the rarest of them; at most `limit` a segment.
 * `spans` are stretches of positions to look into first (the cited source), by segment.
 */
export function exactPlaces(
  hashes: Int32Array,
  count: number,
  index: Index,
  limit: number,
  first: readonly { readonly segment: number; readonly from: number; readonly to: number }[],
): readonly Place[] {
  const places: Place[] = [];
  const signatures = new Uint16Array(count);
  for (let i = 0; i < count; i++) signatures[i] = signatureOf(hashes[i] as number);
  index.segments.forEach((segment, number) => {
    const pivot = rarest(signatures, segment);
    if (pivot < 0) return;
    const left = signatures.length - pivot;
    const range = rangeOf(segment, signatures[pivot] as number, left > 1 ? (signatures[pivot + 1] as number) : -1, left > 2 ? (signatures[pivot + 2] as number) : -1);
    const seen = new Set<number>();
    const tryRange = (low: number, high: number): void => {
      const end = Math.min(high, low + mostTried);
      for (let i = low; i < end && seen.size < limit; i++) {
        const position = (segment.suffixes[i] as number) - pivot;
        if (position < 0 || seen.has(position) || !standsAt(segment, signatures, position)) continue;
        seen.add(position);
        places.push({ segment: number, position });
      }
    };
    if (range.high - range.low > limit && left > 2) {
      for (const f of first) {
        if (f.segment !== number) continue;
        const part = within(segment, range, f.from, f.to);
        tryRange(part.low, part.high);
      }
    }
    tryRange(range.low, range.high);
  });
  return places;
}

/** The word, with two behind it where there are, whose signature stands at the fewest positions; -1 when one stands nowhere. */
function rarest(signatures: Uint16Array, segment: Segment): number {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  const looked = Math.min(signatures.length, 48);
  for (let i = 0; i < looked; i++) {
    const s = signatures[i] as number;
    const size = (segment.buckets[s + 1] as number) - (segment.buckets[s] as number);
    if (size === 0) return -1;
    const open = i + 2 < signatures.length ? size : size * 64;
    if (open < fewest) {
      fewest = open;
      best = i;
    }
  }
  return best;
}

function standsAt(segment: Segment, signatures: Uint16Array, position: number): boolean {
  if (position + signatures.length > segment.signatures.length) return false;
  for (let i = 0; i < signatures.length; i++) {
    if (segment.signatures[position + i] !== signatures[i]) return false;
  }
  return true;
}
