import { bucketsOf, type Segment, stride } from './indexSegment.ts';
import type { StoredText } from './storedText.ts';

/** Buckets merged between two places to pause. */
const chunk = 1 << 12;
const gone = 0xffffffff;

/** A text of one of two segments. */
interface Part {
  readonly of: Segment;
  readonly text: number;
}

/**
 * The segment of those texts of `old` that are kept and of all of `added`: bit for bit what one made of these texts afresh is,
 * in time that grows with the words and reads no text. Every yield is a place to pause, its value the share done, 0…1.
 */
export function* merged(old: Segment, isKept: Uint8Array, added: Segment | null): Generator<number, Segment> {
  const parts = partsOf(old, isKept, added);
  const firsts = new Uint32Array(parts.length + 1);
  parts.forEach(({ of, text }, p) => {
    firsts[p + 1] = (firsts[p] as number) + (of.firsts[text + 1] as number) - (of.firsts[text] as number);
  });
  const total = firsts[parts.length] as number;
  const signatures = new Uint16Array(total);
  const marks = new Uint32Array(total / stride);
  const moved = new Map(
    [old, ...(added ? [added] : [])].map((of) => [of, new Uint32Array(of.signatures.length).fill(gone)]),
  );
  let done = 0;
  for (const [p, { of, text }] of parts.entries()) {
    const [from, to, at] = [of.firsts[text] as number, of.firsts[text + 1] as number, firsts[p] as number];
    signatures.set(of.signatures.subarray(from, to), at);
    marks.set(of.marks.subarray(from / stride, to / stride), at / stride);
    const places = moved.get(of) as Uint32Array;
    for (let i = from; i < to; i++) places[i] = at + i - from;
    done += to - from;
    if ((p & 63) === 63) yield (0.4 * done) / total;
  }
  const buckets = bucketsOf(signatures);
  const suffixes = new Uint32Array(buckets[65536] as number);
  const columns = [...moved].map(([of, places]) => columnOf(of, places));
  for (let bucket = 1; bucket < 65536; bucket++) {
    mergeBucket(columns, bucket, signatures, suffixes, buckets[bucket] as number);
    if ((bucket & (chunk - 1)) === chunk - 1) yield 0.5 + (0.5 * bucket) / 65536;
  }
  const texts = parts.map(({ of, text }): StoredText => of.texts[text] as StoredText);
  return { texts, firsts, signatures, marks, suffixes, buckets };
}

function partsOf(old: Segment, isKept: Uint8Array, added: Segment | null): readonly Part[] {
  const parts: Part[] = [];
  old.texts.forEach((_, text) => {
    if (isKept[text] === 1) parts.push({ of: old, text });
  });
  added?.texts.forEach((_, text) => {
    parts.push({ of: added, text });
  });
  const key = ({ of, text }: Part): string => (of.texts[text] as StoredText).key;
  return parts.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The suffixes of a segment, in order, as positions of the new one. */
interface Column {
  readonly segment: Segment;
  readonly places: Uint32Array;
  at: number;
}

const columnOf = (segment: Segment, places: Uint32Array): Column => ({ segment, places, at: 0 });

/** The next suffix of a column below `end` that is kept, as a position of the new segment. */
function nextOf(column: Column, end: number): number {
  const { segment, places } = column;
  for (; column.at < end; column.at++) {
    const place = places[segment.suffixes[column.at] as number] as number;
    if (place !== gone) return place;
  }
  return gone;
}

/** Both columns hold a bucket in order, and texts keep their order: the smaller head is the next. */
function mergeBucket(
  [first, second]: readonly Column[],
  bucket: number,
  signatures: Uint16Array,
  suffixes: Uint32Array,
  from: number,
): void {
  let at = from;
  const a = first as Column;
  const endA = a.segment.buckets[bucket + 1] as number;
  let x = nextOf(a, endA);
  const endB = (second?.segment.buckets[bucket + 1] as number | undefined) ?? 0;
  let y = second ? nextOf(second, endB) : gone;
  while (x !== gone || y !== gone) {
    if (y === gone || (x !== gone && comes(x, y, signatures))) {
      suffixes[at++] = x;
      a.at++;
      x = nextOf(a, endA);
    } else {
      suffixes[at++] = y;
      (second as Column).at++;
      y = nextOf(second as Column, endB);
    }
  }
}

/** Whether the suffix at `x` stands before that at `y`, both of one bucket: see `Segment.suffixes`. */
function comes(x: number, y: number, signatures: Uint16Array): boolean {
  const key = (p: number): number => ((signatures[p + 1] ?? 0) << 8) | ((signatures[p + 2] ?? 0) & 255);
  const [a, b] = [key(x), key(y)];
  return a === b ? x < y : a < b;
}
