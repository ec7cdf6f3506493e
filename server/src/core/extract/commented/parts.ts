import type { Refused } from '../archive/refused.ts';
import { type Archive, isRefused } from '../archive/zip.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const mark = '\ufeff';

/** A part's XML without a byte-order mark, such that its bytes are the text's again; null where there is none. */
export function textOfPart(archive: Archive, name: string): string | null | Refused {
  const bytes = archive.read(name);
  if (bytes === null || isRefused(bytes)) return bytes;
  const text = utf8.decode(bytes);
  const again = new TextEncoder().encode(text);
  const same = again.length === bytes.length && again.every((byte, i) => byte === bytes[i]);
  if (!same) return { reason: `its part ${name} is not UTF-8` };
  return text.startsWith(mark) ? text.slice(1) : text;
}

/** A part's bytes with another text, behind the byte-order mark that it has. */
export function bytesOfPart(archive: Archive, name: string, text: string): Uint8Array {
  const before = archive.read(name);
  const marked = before !== null && !isRefused(before) && before[0] === 0xef && before[1] === 0xbb;
  return new TextEncoder().encode(marked ? mark + text : text);
}
