import { type Metadata, noMetadata } from '../../prose/prose.ts';
import { viewOf } from '../../text/bytes.ts';
import { decodedAs } from '../rtf/charsets.ts';
import type { Compound } from './compound.ts';

const [codePage, title, author] = [1, 2, 4];
const utf8 = 65001;

/** Title and author as a file's summary has them (MS-OLEPS). Total. */
export function summaryOf(compound: Compound): Metadata {
  const bytes = compound.stream('\x05SummaryInformation');
  try {
    return bytes === null ? noMetadata : metadataIn(bytes);
  } catch {
    // An offset that leads out of it.
    return noMetadata;
  }
}

function metadataIn(bytes: Uint8Array): Metadata {
  const view = viewOf(bytes);
  const set = view.getUint32(44, true);
  const places = new Map<number, number>();
  const count = Math.min(100, view.getUint32(set + 4, true));
  for (let i = 0; i < count; i++)
    places.set(view.getUint32(set + 8 + 8 * i, true), set + view.getUint32(set + 12 + 8 * i, true));
  const page = places.has(codePage) ? view.getUint16((places.get(codePage) as number) + 4, true) : 1252;
  const words = (property: number): string => {
    const at = places.get(property);
    if (at === undefined) return '';
    const kind = view.getUint32(at, true);
    const length = view.getUint32(at + 4, true);
    if (kind === 31)
      return new TextDecoder('utf-16le')
        .decode(bytes.subarray(at + 8, at + 8 + 2 * length))
        .replace(/\0.*$/s, '')
        .trim();
    if (kind !== 30) return '';
    return decodedAs(page === 1200 ? utf8 : page, bytes.subarray(at + 8, at + 8 + length))
      .replace(/\0.*$/s, '')
      .trim();
  };
  const named = words(title);
  return {
    ...noMetadata,
    ...(named !== '' && { title: named }),
    authors: words(author)
      .split(/\s*;\s*/)
      .filter((one) => one !== ''),
  };
}
