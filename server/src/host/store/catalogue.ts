import { contentKey } from '../../core/library/contentKey.ts';
import type { Cache } from '../host.ts';
import { type Entry, isUnreadable } from './entry.ts';

/**
 * Which files a library had, how they were found and on which shelf their content stands: a line of JSON each, between a head
 * with the names of the shelves and the key of all that.
 */
export interface Catalogue {
  /** As it is written. */
  readonly text: string;
  readonly shelves: readonly string[];
  readonly lines: readonly CatalogueLine[];
}

/** Behind the hash either the number of the shelf and of the item on it, or why there is none. */
export type CatalogueLine = readonly [
  path: string,
  size: number,
  modified: number,
  read: number,
  hash: string,
  shelf: number | string,
  item: number,
];

/** Lines read between two places to pause. */
const stretch = 512;

/** As it is written. `placeOf` says where an entry's content stands; what stands nowhere is left out. */
export async function catalogueText(
  shelves: readonly string[],
  entries: ReadonlyMap<string, Entry>,
  placeOf: (entry: Entry) => readonly [shelf: number, item: number] | null,
  pause: () => Promise<void>,
): Promise<string> {
  const lines = [JSON.stringify(shelves)];
  for (const [path, entry] of entries) {
    const { size, modified, read, hash, result } = entry;
    const place = isUnreadable(result) ? ([result.reason, 0] as const) : placeOf(entry);
    if (hash === null || place === null) continue;
    const line: CatalogueLine = [path, size, modified, read, hash, ...place];
    if (lines.push(JSON.stringify(line)) % stretch === 0) await pause();
  }
  const text = lines.join('\n');
  return `${text}\n${contentKey(text)}`;
}

/** Null when it is not there, cut short or otherwise damaged. */
export async function readCatalogue(cache: Cache, name: string, pause: () => Promise<void>): Promise<Catalogue | null> {
  const file = await cache.open(name);
  if (file === null) return null;
  const bytes = new Uint8Array(file.size);
  await file.fill(bytes, 0);
  const text = new TextDecoder().decode(bytes);
  const end = text.lastIndexOf('\n');
  if (end < 0 || contentKey(text.slice(0, end)) !== text.slice(end + 1)) return null;
  const [head = '[]', ...rest] = text.slice(0, end).split('\n');
  const lines: CatalogueLine[] = [];
  for (const line of rest) if (lines.push(JSON.parse(line) as CatalogueLine) % stretch === 0) await pause();
  return { text, shelves: JSON.parse(head) as readonly string[], lines };
}
