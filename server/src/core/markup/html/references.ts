import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { windowsMarks } from '../../text/windows1252.ts';

/** What stands for a character. */
export interface Reference {
  readonly text: string;
  /** How long it is as written. */
  readonly length: number;
}

const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{0,31}));/iy;

/** The character reference that stands at `at` as Markdown takes it, or null. */
export function referenceAt(source: string, at: number): Reference | null {
  reference.lastIndex = at;
  const found = reference.exec(source);
  if (found === null) return null;
  const text = decoded(found[1], found[2], found[3]);
  return text === '' ? null : { text, length: found[0].length };
}

function decoded(hex: string | undefined, decimal: string | undefined, name: string | undefined): string {
  if (hex !== undefined) return decodeNumericCharacterReference(hex, 16);
  if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10);
  const named = decodeNamedCharacterReference(name as string);
  return named === false ? '' : named;
}

/** As browsers take it, who need no semicolon where the names are old. */
const loose =
  /&(?:#x([0-9a-f]{1,6});?|#(\d{1,7});?|(amp|lt|gt|quot|nbsp|copy|reg)(?![a-z0-9=;])|([a-z][a-z0-9]{0,31});)/iy;

/** The character reference that stands at `at` in HTML, or null. */
export function htmlReferenceAt(source: string, at: number): Reference | null {
  loose.lastIndex = at;
  const found = loose.exec(source);
  if (found === null) return null;
  const [{ length }, hex, decimal, old, name] = found;
  const number = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal ?? 0);
  const text =
    number >= 0x80 && number < 0xa0 ? (windowsMarks[number - 0x80] as string) : decoded(hex, decimal, old ?? name);
  return text === '' ? null : { text, length };
}

/** Text of an attribute, its references resolved. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  let out = '';
  for (let at = 0; at < text.length; ) {
    const found = text[at] === '&' ? htmlReferenceAt(text, at) : null;
    out += found?.text ?? (text[at] as string);
    at += found?.length ?? 1;
  }
  return out;
}
