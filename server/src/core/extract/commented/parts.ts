import { type Archive, isRefused, type Refused } from '../archive/zip.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** A part's XML, such that its bytes are the text's again; null where there is none. */
export function textOfPart(archive: Archive, name: string): string | null | Refused {
  const bytes = archive.read(name);
  if (bytes === null || isRefused(bytes)) return bytes;
  const text = utf8.decode(bytes);
  const again = new TextEncoder().encode(text);
  const same = again.length === bytes.length && again.every((byte, i) => byte === bytes[i]);
  return same ? text : { reason: `${name} in it is not UTF-8` };
}
