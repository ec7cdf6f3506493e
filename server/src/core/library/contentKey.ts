/** Bytes mixed at a time. */
const piece = 1 << 15;
/** Scratch paper; nothing of it outlives a call. */
const bytes = new Uint8Array(piece + 4);
const units = new Uint16Array(bytes.buffer);
const words = new Int32Array(bytes.buffer);

/** Four hashes side by side: one waits for its multiplication while the others go on. */
export interface Lanes {
  a: number;
  b: number;
  c: number;
  d: number;
}

export function newLanes(length: number): Lanes {
  return { a: length | 0, b: 0x9e3779b9 | 0, c: 0x85ebca6b | 0, d: 0xc2b2ae35 | 0 };
}

/** Mixes `count` numbers of `from` into the lanes. */
function mixLanes(lanes: Lanes, from: Int32Array, count: number): void {
  let { a, b, c, d } = lanes;
  const whole = count & ~3;
  for (let i = 0; i < whole; i += 4) {
    a = Math.imul(a ^ (from[i] as number), 0x9e3779b1);
    b = Math.imul(b ^ (from[i + 1] as number), 0x85ebca77);
    c = Math.imul(c ^ (from[i + 2] as number), 0xc2b2ae3d);
    d = Math.imul(d ^ (from[i + 3] as number), 0x27d4eb2f);
    a ^= a >>> 15;
    b ^= b >>> 15;
    c ^= c >>> 15;
    d ^= d >>> 15;
  }
  for (let i = whole; i < count; i++) a = Math.imul(a ^ (from[i] as number), 0x9e3779b1) ^ d;
  lanes.a = a;
  lanes.b = b ^ a;
  lanes.c = c ^ b;
  lanes.d = d ^ c;
}

/**
 * A key of a text's content, 32 hexadecimal digits: equal texts have equal keys, different ones differ but for a chance
 * too small to meet. No defence against forgery.
 */
export function contentKey(text: string): string {
  const lanes = newLanes(text.length);
  for (let from = 0; from < text.length; from += piece / 2) {
    const count = Math.min(piece / 2, text.length - from);
    for (let i = 0; i < count; i++) units[i] = text.charCodeAt(from + i);
    units[count] = 0;
    mixLanes(lanes, words, (count + 1) >> 1);
  }
  return keyOf(lanes);
}

/** As `contentKey`, of bytes; a text's bytes have another key than the text. */
export function bytesKey(from: Uint8Array): string {
  const lanes = newLanes(from.byteLength);
  mixBytes(lanes, from);
  return keyOf(lanes);
}

/** Mixes bytes into the lanes; where one call ends and the next begins counts too. */
export function mixBytes(lanes: Lanes, from: Uint8Array): void {
  for (let at = 0; at < from.byteLength; at += piece) {
    const part = from.subarray(at, at + piece);
    bytes.set(part);
    bytes.fill(0, part.byteLength, part.byteLength + 4);
    mixLanes(lanes, words, (part.byteLength + 3) >> 2);
    lanes.b ^= part.byteLength;
  }
}

/** 32 hexadecimal digits for what was mixed. */
export function keyOf({ a, b, c, d }: Lanes): string {
  return hexOf(a ^ (d >>> 7)) + hexOf(b ^ (a >>> 7)) + hexOf(c ^ (b >>> 7)) + hexOf(d ^ (c >>> 7));
}

function hexOf(lane: number): string {
  const h = Math.imul(lane ^ (lane >>> 16), 0x45d9f3b);
  return ((h ^ (h >>> 15)) >>> 0).toString(16).padStart(8, '0');
}
