import { windows1252 } from '../core/text/windows1252.ts';

/** A file's bytes as text, or in plain words why they are none. */
export type Decoded = { readonly text: string } | { readonly reason: string };

/** Largest text file read, in bytes. */
export const largestFile = 20 * 1024 * 1024;
/** Largest text file that is checked as a draft, in bytes: the longest novels have half of it. */
export const largestDraft = 5 * 1024 * 1024;
/** Largest file that words are extracted from, in bytes: most of it may be pictures. */
export const largestDocument = 100 * 1024 * 1024;

/** "too large (212 MB; the limit is 20 MB)", or null when a file of `size` bytes may be read. */
export function tooLarge(size: number, limit = largestFile): string | null {
  if (size <= limit) return null;
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))} MB`;
  return `too large (${megabytes(size)}; the limit is ${megabytes(limit)})`;
}

/**
 * UTF-8, UTF-16 by its byte-order mark or its look, or Windows-1252 where nothing speaks against it; anything else is
 * refused rather than guessed, for a wrong guess would make sound quotations look altered. A byte-order mark stays in
 * the text: offsets are the decoded text's.
 */
export function decode(bytes: Uint8Array): Decoded {
  const large = tooLarge(bytes.length);
  if (large !== null) return { reason: large };
  const known = knownBinary(bytes);
  if (known !== null) return { reason: known };
  const wide = utf16(bytes);
  if (wide !== null) return written(decodeAs(wide, bytes, `not valid ${wide.toUpperCase()} text`));
  if (bytes.subarray(0, 8192).includes(0)) return { reason: 'not a text file' };
  const decoded = decodeAs('utf-8', bytes, notUtf8);
  const latin = 'text' in decoded ? null : windows1252(bytes);
  return written(latin === null ? decoded : { text: latin });
}

/** So many lines, or letters without anything between them, nobody has written. */
const beyondWriting = 1_000_000;

/** What takes all memory, line by line, or a pattern's whole stack, letter by letter, is no text. */
function written(decoded: Decoded): Decoded {
  if (!('text' in decoded) || decoded.text.length <= beyondWriting) return decoded;
  const { text } = decoded;
  let [lines, letters] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) lines++;
    letters = isLetter(unit) ? letters + 1 : 0;
    if (lines > beyondWriting) return { reason: 'it has more than a million lines' };
    if (letters > beyondWriting) return { reason: 'it has a word of more than a million letters' };
  }
  return decoded;
}

/** Roughly: figures and Latin letters, and all beyond them but the blocks of general and of East Asian punctuation. */
const isLetter = (unit: number): boolean =>
  unit < 128
    ? (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
    : unit >= 192 && (unit < 0x2000 || unit > 0x206f) && (unit < 0x3000 || unit > 0x303f) && unit < 0xff00;

const notUtf8 = 'not UTF-8 or Windows-1252 text; save it as UTF-8';

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array, reason: string): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { reason };
  }
}

function knownBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  if (head === '%PDF') return 'a PDF, not a text file';
  if (head === 'PK\u0003\u0004') return 'a ZIP or Office file, not a text file';
  return null;
}

/** By byte-order mark, else by a zero in every other byte, as Latin letters have. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  });
  const [even, odd] = zeros as [number, number];
  const half = sample.length / 2;
  if (half < 2) return null;
  if (odd > 0.7 * half && even < 0.1 * half) return 'utf-16le';
  return even > 0.7 * half && odd < 0.1 * half ? 'utf-16be' : null;
}
