/** The cube roots of the first 64 primes, as FIPS 180-4 has them: the first 32 bits behind the point. */
const roots = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const start = primes(8).map((prime) => fraction(Math.sqrt(prime)));

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

/** SHA-256 (FIPS 180-4) of a text's UTF-8, in hexadecimal. A lone surrogate counts as U+FFFD. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  const state = Int32Array.from(start);
  const schedule = new Int32Array(64);
  for (let at = 0; at < bytes.length; at += 64) {
    for (let i = 0; i < 16; i++) schedule[i] = wordAt(bytes, at + 4 * i);
    for (let i = 16; i < 64; i++) schedule[i] = expanded(schedule, i);
    compress(state, schedule);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let n = 0;
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const code = point >= 0xd800 && point < 0xe000 ? 0xfffd : point;
    if (code < 0x80) bytes[n++] = code;
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[n++] = ((0xf00 >> (more + 1)) & 0xff) | (code >> (6 * more));
      for (let i = more - 1; i >= 0; i--) bytes[n++] = 0x80 | ((code >> (6 * i)) & 0x3f);
    }
  }
  return bytes.subarray(0, n);
}

/** A one behind the text, zeros, and its length in bits, so that blocks of 64 are full. */
function padded(bytes: Uint8Array): Uint8Array {
  const full = new Uint8Array((Math.floor((bytes.length + 8) / 64) + 1) * 64);
  full.set(bytes);
  full[bytes.length] = 0x80;
  for (let i = 0, bits = bytes.length * 8; bits > 0; i++, bits = Math.floor(bits / 256))
    full[full.length - 1 - i] = bits % 256;
  return full;
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 24) |
  ((bytes[at + 1] as number) << 16) |
  ((bytes[at + 2] as number) << 8) |
  (bytes[at + 3] as number);

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function expanded(schedule: Int32Array, i: number): number {
  const [early, late] = [schedule[i - 15] as number, schedule[i - 2] as number];
  const one = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
  const other = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
  return ((schedule[i - 16] as number) + one + (schedule[i - 7] as number) + other) | 0;
}

function compress(state: Int32Array, schedule: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const high = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const one = (h + high + ((e & f) ^ (~e & g)) + (roots[i] as number) + (schedule[i] as number)) | 0;
    const low = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const other = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + other) | 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] as number) + word;
}
