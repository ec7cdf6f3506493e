import type { DocumentFormat, Extracted } from '../core/extract/format.ts';
import { documentFormatOf, noWordsIn, pictures, textFormatOf } from '../core/extract/registry.ts';
import { type Content, extractedContent, type Storing, textContent } from '../core/library/content.ts';
import { bytesKey } from '../core/library/contentKey.ts';
import { sourceOf } from '../core/library/source.ts';
import { endingOf } from '../core/text/paths.ts';
import { decode, largestDocument, largestFile, tooLarge } from './decode.ts';
import { faultOf, reasonOf } from './faults.ts';
import type { Host } from './host.ts';
import { type Entry, isAsRead } from './store/entry.ts';
import type { Store } from './store/store.ts';
import { storeBytes } from './store/storedBytes.ts';

/** Files of more bytes are not read while another is. */
const largestTogether = 1 << 20;

/** A file as found. */
export interface Found {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
  /** When its reading began. */
  readonly read: number;
  /** Its entry, when it is as it was. */
  readonly entry: Entry | null;
  /** Its bytes, when they were read already, or why they cannot be. */
  readonly bytes: Uint8Array | { readonly reason: string } | null;
}

/** Looks at a file, and reads it when it is another than before; a large one only when it is its turn. Null when there is none. */
export async function findFile(host: Host, path: string, before: Entry | undefined): Promise<Found | null> {
  const read = host.now();
  const found = await host.stat(path);
  if (found === null) return null;
  const { size, modified } = found;
  const entry = before && isAsRead(before, found) ? before : null;
  const now = entry === null && size <= largestTogether && unread(path, size) === null;
  return { path, size, modified, read, entry, bytes: now ? await bytesOf(host, path) : null };
}

/**
 * The entry of a file: the one there was when it is as it was; else what another file with the same bytes and format had;
 * else it is read. `known` finds by hash. Never rejects; `rest` lets others run.
 */
export async function readFile(
  host: Host,
  store: Store,
  found: Found,
  known: (hash: string, path: string) => Entry | undefined,
  rest: () => Promise<void>,
): Promise<Entry> {
  if (found.entry !== null) return found.entry;
  const { path, size, modified, read } = found;
  const unreadable = (reason: string, hash: string | null = null): Entry => ({
    ...{ size, modified, read, hash, content: null },
    result: { path, reason },
  });
  const unfit = unread(path, size);
  if (unfit !== null) return unreadable(unfit);
  const bytes = found.bytes ?? (await bytesOf(host, path));
  if ('reason' in bytes) return unreadable(bytes.reason);
  const hash = `${formatNameOf(path)} ${bytesKey(bytes)}`;
  const same = known(hash, path);
  if (same?.result.path === path) return { ...same, size, modified, read };
  if (same !== undefined && 'reason' in same.result) return unreadable(same.result.reason, hash);
  const content = same?.content ?? (await contentOf(path, bytes, host, store, rest));
  if ('reason' in content) return unreadable(content.reason, 'passing' in content ? null : hash);
  return { size, modified, read, hash, content, result: sourceOf(path, content, store.keeping) };
}

/** Why a file is not even opened, or null. */
function unread(path: string, size: number): string | null {
  if (pictures.includes(endingOf(path))) return noWordsIn();
  return tooLarge(size, documentFormatOf(path) === null ? largestFile : largestDocument);
}

async function bytesOf(host: Host, path: string): Promise<Uint8Array | { readonly reason: string }> {
  try {
    return await host.read(path);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

const formatNameOf = (path: string): string => (documentFormatOf(path) ?? textFormatOf(path))?.name ?? 'plain text';

/** Why there are no words; `passing` where that lies in the machine, and the same bytes may be read another time. */
type Reason = { readonly reason: string; readonly passing?: true };

async function contentOf(
  path: string,
  bytes: Uint8Array,
  host: Host,
  { pool }: Store,
  rest: () => Promise<void>,
): Promise<Content | Reason> {
  const format = documentFormatOf(path);
  if (format !== null) return extracted(format, bytes, host, (text) => storeBytes(pool, text), rest);
  const decoded = decode(bytes);
  if (!('text' in decoded)) return decoded;
  return textContent(path, decoded.text, (text) => storeBytes(pool, text));
}

/** What a format gets out of a file; a reader that fails has found no words. */
export async function extracted(
  format: Pick<DocumentFormat, 'name' | 'load'>,
  bytes: Uint8Array,
  host: Pick<Host, 'extract'>,
  store: Storing,
  rest: () => Promise<void>,
): Promise<Content | Reason> {
  try {
    const found = await extractedFrom(host, format, bytes, rest);
    if (!('prose' in found)) return found;
    const { length } = found.prose.text;
    return tooLarge(length) === null ? extractedContent(found.prose, store) : { reason: tooMuchText };
  } catch (error) {
    return { reason: faultOf(error), passing: true };
  }
}

/** The words of a document, read in a thread where the host has any. Rejects where its reader cannot be loaded or is lost. */
export async function extractedFrom(
  host: Pick<Host, 'extract'>,
  { name, load }: Pick<DocumentFormat, 'name' | 'load'>,
  bytes: Uint8Array,
  rest?: () => Promise<void>,
): Promise<Extracted> {
  return host.extract ? host.extract(name, bytes) : (await load())(bytes, rest);
}

const tooMuchText = 'it contains more than 20 MB of text';
