import { depth, type Segment, stride } from './indexSegment.ts';
import type { StoredText } from './storedText.ts';

/**
 * A segment as bytes, to be kept between sessions: little-endian 32-bit numbers, a head (mark, version, counts, shape, total)
 * and the arrays. Neither its texts nor a checksum are in it: that is for whoever keeps it beside them.
 */
const mark = 0x58495453;
/** Grows whenever words are told apart, hashed or sorted otherwise than before. */
const storeVersion = 4;
const headLength = 8;
const bucketCount = 65537;

/** The bytes of a segment, in pieces that are views of its arrays; together a multiple of four. */
export function segmentPieces(segment: Segment): readonly Uint8Array[] {
  const { firsts, marks, suffixes, buckets, signatures } = segment;
  const short = (signatures.length + 1) >> 1;
  const total = headLength + firsts.length + marks.length + suffixes.length + buckets.length + short;
  const counts = [firsts.length, marks.length, suffixes.length];
  const head = [mark, storeVersion, ...counts, stride * 16 + depth, total, 0];
  const padding = new Uint8Array(4 * short - signatures.byteLength);
  const arrays = [Uint32Array.from(head), firsts, marks, suffixes, buckets, signatures, padding];
  return arrays.map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
}

/**
 * The segment that the pieces were of, over its texts; its arrays are views of the bytes, which begin at a multiple of four.
 * Null when they are of another version or of other texts.
 */
export function segmentFrom(bytes: Uint8Array, texts: readonly StoredText[]): Segment | null {
  if (bytes.byteOffset % 4 !== 0 || bytes.byteLength % 4 !== 0 || bytes.byteLength < headLength * 4) return null;
  const all = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const [seen, version, firstCount = 0, markCount = 0, count = 0, shape, total] = all;
  if (seen !== mark || version !== storeVersion || shape !== stride * 16 + depth || total !== all.length) return null;
  const positions = markCount * stride;
  if (headLength + firstCount + markCount + count + bucketCount + ((positions + 1) >> 1) !== total) return null;
  if (firstCount !== texts.length + 1) return null;
  let at = headLength;
  const next = (length: number): Uint32Array => {
    at += length;
    return all.subarray(at - length, at);
  };
  const [firsts, marks, suffixes, buckets] = [next(firstCount), next(markCount), next(count), next(bucketCount)];
  const signatures = new Uint16Array(bytes.buffer, bytes.byteOffset + at * 4, positions);
  return { texts, firsts, marks, suffixes, buckets, signatures };
}
