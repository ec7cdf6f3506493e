import { fillWords, roomFor } from '../text/words.ts';
import { type StoredText, storedText } from './storedText.ts';
import { sortedSuffixes } from './suffixes.ts';

/**
 * The words of some texts, findable. Immutable. A word is a 16-bit signature of its comparison form, so that no
 * vocabulary is kept: two words may share one, and whoever finds a place compares the text there. Position: a word's
 * number in the segment; positions of signature 0 stand behind each text, two or more, so that no run of three crosses from
 * text to text and each text begins at a multiple of `stride`.
 */
export interface Segment {
  /** Ordered by key, so that the same texts make the same segment. */
  readonly texts: readonly StoredText[];
  /** Position of each text's first word; one more entry holds the total. */
  readonly firsts: Uint32Array;
  readonly signatures: Uint16Array;
  /** The positions of all words, ordered by their own signature, the next, the low byte of the one after, then by position. */
  readonly suffixes: Uint32Array;
  /** Where each signature's stretch of `suffixes` begins; 65,537 entries. */
  readonly buckets: Uint32Array;
  /** Offset in its text of every `stride`-th position. */
  readonly marks: Uint32Array;
}

/** Words from one remembered offset to the next. */
export const stride = 16;
/** How many bytes deep `suffixes` is sorted. */
export const depth = 5;
/** Words read between two places to pause. */
const chunk = 1 << 13;

/** 16 of a word hash's 32 bits, never 0. */
export function signatureOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & 0xffff || 1;
}

/** Builds a segment a slice at a time: every `yield` is a place to pause, its value the share done, 0…1. */
export function* segmentInSlices(texts: readonly StoredText[]): Generator<number, Segment> {
  const ordered = [...texts].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const words = yield* collect(ordered);
  const buckets = bucketsOf(words.signatures);
  yield 0.5;
  const suffixes = yield* sortedSuffixes(words.signatures, buckets);
  return { texts: ordered, ...words, suffixes, buckets };
}

/** Where each signature's stretch of the suffixes begins. */
export function bucketsOf(signatures: Uint16Array): Uint32Array {
  const buckets = new Uint32Array(65537);
  for (let i = 0; i < signatures.length; i++) {
    const b = (signatures[i] as number) + 1;
    buckets[b] = (buckets[b] as number) + 1;
  }
  buckets[1] = 0;
  for (let i = 0; i < 65536; i++) buckets[i + 1] = (buckets[i + 1] as number) + (buckets[i] as number);
  return buckets;
}

export function makeSegment(texts: readonly string[]): Segment {
  const slices = segmentInSlices(texts.map(storedText));
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

type Collected = Pick<Segment, 'firsts' | 'signatures' | 'marks'>;

function* collect(texts: readonly StoredText[]): Generator<number, Collected> {
  const total = texts.reduce((sum, text) => sum + text.length, 1);
  const room = roomFor(chunk);
  const { starts, hashes } = room;
  const firsts = new Uint32Array(texts.length + 1);
  let signatures = new Uint16Array((total >> 2) + 2 * stride * texts.length + chunk);
  let marks = new Uint32Array((signatures.length >> 4) + 1);
  let count = 0;
  let done = 0;
  for (let t = 0; t < texts.length; t++) {
    const { text } = texts[t] as StoredText;
    firsts[t] = count;
    for (let at = 0, filled = chunk; filled === chunk; at = room.at) {
      if (signatures.length < count + chunk + 2 * stride) {
        signatures = wider(signatures);
        marks = moreMarks(marks, signatures.length);
      }
      filled = fillWords(text, at, text.length, room, chunk);
      sign(hashes, filled, signatures, count);
      for (let i = -count & (stride - 1); i < filled; i += stride) marks[(count + i) / stride] = starts[i] as number;
      count += filled;
      if (filled === chunk) yield (0.5 * (done + room.at)) / total;
    }
    done += text.length;
    if ((count & (stride - 1)) === 0) marks[count / stride] = text.length;
    count = (count + stride + 1) & -stride;
    if ((t & 15) === 15) yield (0.5 * done) / total;
  }
  firsts[texts.length] = count;
  return { firsts, signatures: signatures.slice(0, count), marks: marks.slice(0, marksFor(count)) };
}

/** Writes the signatures of so many words, from `at` on; 0 is none. */
function sign(hashes: Int32Array, words: number, signatures: Uint16Array, at: number): void {
  for (let i = 0; i < words; i++) {
    const hash = hashes[i] as number;
    signatures[at + i] = (hash ^ (hash >>> 16)) & 0xffff || 1;
  }
}

const marksFor = (positions: number): number => Math.ceil(positions / stride);

function wider(old: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.ceil(old.length * 1.5) + chunk);
  larger.set(old);
  return larger;
}

function moreMarks(old: Uint32Array, positions: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array((positions >> 4) + 1);
  larger.set(old);
  return larger;
}
