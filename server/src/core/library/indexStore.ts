import { mixLanes, newLanes } from './contentKey.ts';
import type { Held } from './held.ts';
import { depth, type Segment, stride } from './indexSegment.ts';

/**
 * A segment as bytes, to be kept between sessions. Little-endian 32-bit numbers: a head (mark, version, counts), the
 * keys of its texts as 32 characters each, the arrays, a checksum. The texts themselves are not in it.
 */
const mark = 0x58495453;
/** Grows whenever words are told apart, hashed or sorted otherwise than before. */
export const storeVersion = 1;
const headLength = 8;
const keyLength = 32;
const bucketCount = 65537;

/** The bytes of a segment; `keys` are its texts' content keys, 32 ASCII characters each. */
export function serialiseSegment(segment: Segment, keys: readonly string[]): Uint8Array {
  const { firsts, marks, suffixes, buckets, signatures } = segment;
  const short = (signatures.length + 1) >> 1;
  const total =
    headLength +
    keys.length * (keyLength / 4) +
    firsts.length +
    marks.length +
    suffixes.length +
    buckets.length +
    short +
    1;
  const out = new Uint32Array(total);
  out.set([mark, storeVersion, keys.length, firsts.length, marks.length, suffixes.length, stride * 16 + depth, total]);
  const bytes = new Uint8Array(out.buffer);
  keys.forEach((key, k) => {
    for (let i = 0; i < keyLength; i++) bytes[headLength * 4 + k * keyLength + i] = key.charCodeAt(i) & 0x7f;
  });
  let at = headLength + keys.length * (keyLength / 4);
  for (const part of [firsts, marks, suffixes, buckets]) {
    out.set(part, at);
    at += part.length;
  }
  new Uint16Array(out.buffer, at * 4, signatures.length).set(signatures);
  out[total - 1] = checksum(out, total - 1);
  return bytes;
}

/**
 * The segment that `serialiseSegment` wrote, over these texts with these content keys; its arrays are views of the
 * bytes where those are aligned. Null when in doubt: another version, other texts, a torn or damaged file.
 */
export function deserialiseSegment(
  bytes: Uint8Array,
  texts: readonly Held[],
  keys: readonly string[],
): Segment | null {
  if (bytes.byteLength % 4 !== 0 || bytes.byteLength < headLength * 4) return null;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const all = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  const [seen, version, textCount = 0, firstCount = 0, markCount = 0, count = 0, shape, total = 0] = all;
  if (seen !== mark || version !== storeVersion || shape !== stride * 16 + depth || total !== all.length) return null;
  if (textCount !== texts.length || keys.length !== texts.length || firstCount !== textCount + 1) return null;
  const begin = headLength + textCount * (keyLength / 4);
  if (begin + firstCount + markCount + count + bucketCount + ((count + 1) >> 1) + 1 !== total) return null;
  if (all[total - 1] !== checksum(all, total - 1)) return null;
  if (!sameKeys(aligned, keys)) return null;
  let at = begin;
  const next = (length: number): Uint32Array => {
    at += length;
    return all.subarray(at - length, at);
  };
  const [firsts, marks, suffixes, buckets] = [next(firstCount), next(markCount), next(count), next(bucketCount)];
  const signatures = new Uint16Array(aligned.buffer, aligned.byteOffset + at * 4, count);
  return { texts, firsts, marks, suffixes, buckets, signatures };
}

/** The content keys of the texts of a stored segment; null when the bytes are none. */
export function keysOf(bytes: Uint8Array): readonly string[] | null {
  if (bytes.byteLength < headLength * 4) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(8, true);
  const end = headLength * 4 + count * keyLength;
  if (view.getUint32(0, true) !== mark || end > bytes.byteLength) return null;
  const letters = String.fromCharCode;
  return Array.from({ length: count }, (_, k) => {
    const at = headLength * 4 + k * keyLength;
    return letters(...bytes.subarray(at, at + keyLength));
  });
}

function sameKeys(bytes: Uint8Array, keys: readonly string[]): boolean {
  return keys.every((key, k) => {
    if (key.length !== keyLength) return false;
    for (let i = 0; i < keyLength; i++)
      if (bytes[headLength * 4 + k * keyLength + i] !== key.charCodeAt(i)) return false;
    return true;
  });
}

function checksum(words: Uint32Array, length: number): number {
  const lanes = newLanes(length);
  mixLanes(lanes, new Int32Array(words.buffer, words.byteOffset, length), length);
  let sum = lanes.a;
  for (const lane of [lanes.b, lanes.c, lanes.d]) sum = Math.imul(sum ^ (sum >>> 15), 0x9e3779b1) ^ lane;
  return sum >>> 0;
}
