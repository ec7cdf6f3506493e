import { bytesKey } from '../../core/library/contentKey.ts';
import type { Cache } from '../host.ts';
import { type Entry, isUnreadable } from './entry.ts';
import { linesIn } from './lines.ts';

/**
 * Which files a library had, how they were found and on which shelf their content stands: a line of JSON each, between a head
 * with the names of the shelves and the key of all that.
 */
export interface Catalogue {
  readonly key: string;
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

const encoder = new TextEncoder();
/** Letters of a key. */
const keyLength = 32;
/** Lines read between two places to pause. */
const stretch = 512;

/** As it is written, the key apart. `placeOf` says where an entry's content stands; what stands nowhere is left out. */
export async function catalogueOf(
  shelves: readonly string[],
  entries: ReadonlyMap<string, Entry>,
  placeOf: (entry: Entry) => readonly [shelf: number, item: number] | null,
  pause: () => Promise<void>,
): Promise<{ readonly key: string; readonly bytes: Uint8Array }> {
  const lines = [JSON.stringify(shelves)];
  for (const [path, entry] of entries) {
    const { size, modified, read, hash, result } = entry;
    const place = isUnreadable(result) ? ([result.reason, 0] as const) : placeOf(entry);
    if (hash === null || place === null) continue;
    const line: CatalogueLine = [path, size, modified, read, hash, ...place];
    if (lines.push(JSON.stringify(line)) % stretch === 0) await pause();
  }
  const bytes = encoder.encode(`${lines.join('\n')}\n`);
  return { key: bytesKey(bytes), bytes };
}

/** Null when it is not there, cut short or otherwise damaged. */
export async function readCatalogue(cache: Cache, name: string, pause: () => Promise<void>): Promise<Catalogue | null> {
  const file = await cache.open(name);
  if (file === null) return null;
  const whole = new Uint8Array(file.size);
  await file.fill(whole, 0);
  const bytes = whole.subarray(0, -keyLength);
  const key = bytesKey(bytes);
  if (key !== new TextDecoder().decode(whole.subarray(-keyLength))) return null;
  let shelves: readonly string[] | null = null;
  const lines: CatalogueLine[] = [];
  for (const line of linesIn(bytes)) {
    if (shelves === null) shelves = JSON.parse(line) as readonly string[];
    else if (lines.push(JSON.parse(line) as CatalogueLine) % stretch === 0) await pause();
  }
  return { key, shelves: shelves ?? [], lines };
}
