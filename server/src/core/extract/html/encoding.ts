import { asWindows1252, windows1252 } from '../../text/windows1252.ts';

/** How much of a page is searched for the name of its encoding, in bytes: browsers look at 1,024, and pages are careless. */
const declaredWithin = 4096;
const latin = /^(?:iso-?8859-?1|latin-?1|l1|(?:us-)?ascii|windows-1252|x?-?cp-?1252)$/;
/** Of the characters above ASCII one in so many may be broken in a page that is UTF-8 all the same. */
const brokenShare = 10;

/**
 * The text of a page, or null where its encoding cannot be told: by its byte-order mark; as UTF-8 where it is valid, whatever it
 * declares; as it declares; else as Windows-1252 where nothing speaks against that.
 */
export function pageText(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  const declared = declaredIn(bytes);
  // Seven bits that mean something else.
  if (declared !== 'iso-2022-jp') {
    const text = decoded('utf-8', bytes, true);
    if (text !== null) return text;
  }
  if (declared === null || /^utf-?(?:8|16)/.test(declared)) return mostlyUtf8(bytes) ?? windows1252(bytes);
  return latin.test(declared) ? asWindows1252(bytes) : (decoded(declared, bytes, false) ?? windows1252(bytes));
}

/** The encoding that a `<meta>` or an XML declaration names, lower case, or null. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = asWindows1252(bytes.subarray(0, declaredWithin));
  const found =
    /<meta\b[^<>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml[^<>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)/i;
  const match = found.exec(head);
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}

function decoded(encoding: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with a character broken here and there, as pages have where a text was cut by bytes. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = decoded('utf-8', bytes, false);
  const all = text?.match(/[\u0080-\uffff]/g)?.length ?? 0;
  const broken = text?.match(/\ufffd/g)?.length ?? 0;
  return broken * brokenShare <= all ? text : null;
}
