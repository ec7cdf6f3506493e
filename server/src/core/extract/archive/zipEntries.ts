import { viewOf } from '../../text/bytes.ts';
import type { Refused } from './refused.ts';

/** One entry of an archive, by its central directory. */
export interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  /** Where its packed bytes begin, and how many they are said to be. */
  readonly start: number;
  readonly packed: number;
}

/** A book may well have some thousand files. */
const mostEntries = 20_000;
const endSignature = 0x06054b50;
export const entrySignature = 0x02014b50;
export const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const utf8 = new TextDecoder();

/**
 * The entries of an archive by their names (APPNOTE.TXT 6.3), first come first served; under its lower-case name, too,
 * where that is free. Names that lead elsewhere (`..`, an absolute path, a backslash) are left out.
 */
export function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> | Refused {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end < 0) return { reason: notAnArchive(bytes, view) };
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return { reason: `it contains too many files (${count}; the limit is ${mostEntries})` };
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return { reason: 'cut off or damaged' };
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = utf8.decode(bytes.subarray(at + 46, nameEnd));
    const entry = entryAt(view, at);
    if (entry !== null && isPlain(name)) {
      if (!entries.has(name)) entries.set(name, entry);
      if (!entries.has(name.toLowerCase())) entries.set(name.toLowerCase(), entry);
    }
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A name that stays inside the archive. */
const isPlain = (name: string): boolean =>
  name !== '' && !/[\\\0]|^\/|^[a-z]:|(?:^|\/)\.\.?(?:\/|$)/i.test(name) && !name.endsWith('/');

/** Where the end record begins that ends the file, or -1. */
export function endOfDirectory(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at--) {
    if (view.getUint32(at, true) === endSignature && view.getUint16(at + 20, true) <= last - at) return at;
  }
  return -1;
}

/** Null where the local header is not to be found. Sizes of ZIP64 are beyond what Stet reads, and no such file comes here. */
function entryAt(view: DataView, at: number): Entry | null {
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) return null;
  return {
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
  };
}

/** What a file without a directory of entries is. */
function notAnArchive(bytes: Uint8Array, view: DataView): string {
  if (bytes.length === 0) return 'empty';
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  if (head.startsWith('PK')) return 'cut off or damaged';
  if (head === '%PDF-') return 'it is actually a PDF';
  if (head === '{\\rtf') return 'it is actually an RTF file';
  if (bytes.length >= 8 && view.getUint32(0) === 0xd0cf11e0) return compound(bytes);
  if (/^\s*<(?:!doctype html|html)/i.test(utf8.decode(bytes.subarray(0, 200)))) return 'it is actually a web page';
  return 'not the type of file its name says';
}

/** Office wraps a file with a password, and Word of before 2007 its documents, in an OLE file, whose parts are named in UTF-16. */
function compound(bytes: Uint8Array): string {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return names.includes('EncryptedPackage') ? 'protected with a password' : 'it is actually an old Office file (.doc)';
}
