import type { Content, Told } from '../../core/library/content.ts';
import { contentKey, keyOf, mixBytes, newLanes } from '../../core/library/contentKey.ts';
import type { Segment } from '../../core/library/indexSegment.ts';
import { segmentFrom, segmentPieces } from '../../core/library/indexStore.ts';
import type { Pool } from '../../core/library/pool.ts';
import type { StoredText } from '../../core/library/storedText.ts';
import type { Cache, CacheFile } from '../host.ts';
import { linesIn } from './lines.ts';
import { StoredBytes } from './storedBytes.ts';

/**
 * A file of the cache with the contents of some sources and, when they were indexed together, the segment over the first of
 * them; written once. A head of 32-bit numbers (mark, version, bytes of the index, of the directory and of the texts, texts
 * in the index), the index, the directory (a line of JSON for each content), the texts in UTF-8, the key of all that.
 */
const mark = 0x46484353;
const version = 2;
const headBytes = 32;
const keyBytes = 32;
/** Bytes read, written and mixed at a time. */
const block = 1 << 20;
/** Lines of the directory read between two places to pause. */
const stretch = 256;

/** A content and what its file's bytes and format are known by; empty for one whose file is gone. */
export interface Item {
  readonly hash: string;
  readonly content: Content;
}

export interface Shelf {
  readonly name: string;
  readonly items: readonly Item[];
  readonly segment: Segment | null;
}

/** Where a text stands among the texts, its bytes, its letters, its key. */
type Place = readonly [at: number, bytes: number, letters: number, key: string];
/** One line of the directory; what there is not by itself is 0. */
type Line = readonly [hash: string, told: Told, words: Place, raw: Place | 0, structure: Place | 0, spoken: Place | 0];

/**
 * Writes a shelf and lets its texts stand there from now on instead of in memory; `items` begin with those of the segment,
 * in its order. Rejects when it cannot be written.
 */
export async function writeShelf(
  cache: Cache,
  items: readonly Item[],
  segment: Segment | null,
  pause: () => Promise<void>,
): Promise<Shelf> {
  const texts: StoredBytes[] = [];
  const lines: string[] = [];
  let size = 0;
  const place = (stored: StoredText): Place => {
    const text = stored as StoredBytes;
    texts.push(text);
    size += text.byteLength;
    return [size - text.byteLength, text.byteLength, text.length, text.key];
  };
  for (const { hash, content } of items) {
    const { told, words, raw, structure, spoken } = content;
    const apart = (stored: StoredText | null): Place | 0 => (stored === null || stored === words ? 0 : place(stored));
    const line: Line = [hash, told, place(words), apart(raw), apart(structure), apart(spoken)];
    if (lines.push(JSON.stringify(line)) % stretch === 0) await pause();
  }
  const directory = new TextEncoder().encode(lines.join('\n'));
  const index = segment === null ? [] : segmentPieces(segment);
  const indexBytes = index.reduce((sum, piece) => sum + piece.byteLength, 0);
  const indexed = segment?.texts.length ?? 0;
  const head = Uint32Array.from([mark, version, indexBytes, directory.byteLength, size, indexed, 0, 0]);
  const name = `${contentKey(`${indexed} ${lines.join('\n')}`)}.shelf`;
  await cache.write(name, sealed([new Uint8Array(head.buffer), ...index, directory], texts));
  await moveTo(cache, name, texts, headBytes + indexBytes + directory.byteLength);
  return { name, items, segment };
}

/** The texts stand behind one another in the file, from `start` on. */
async function moveTo(cache: Cache, name: string, texts: readonly StoredBytes[], start: number): Promise<void> {
  const file = await cache.open(name);
  const size = texts.reduce((sum, text) => sum + text.byteLength, start + keyBytes);
  if (file?.size !== size) return;
  let at = start;
  for (const text of texts) {
    text.move({ file, at, length: text.byteLength });
    at += text.byteLength;
  }
}

/** The pieces and the texts in blocks, and the key of all of it. A block is good until the next is asked for. */
function* sealed(pieces: readonly Uint8Array[], texts: readonly StoredBytes[]): Generator<Uint8Array> {
  const lanes = newLanes(block);
  const room = new Uint8Array(block);
  let filled = 0;
  function* all(): Generator<Uint8Array> {
    yield* pieces;
    for (const text of texts) yield text.bytes;
  }
  for (const piece of all()) {
    for (let at = 0; at < piece.byteLength; ) {
      const some = piece.subarray(at, at + block - filled);
      room.set(some, filled);
      filled += some.byteLength;
      at += some.byteLength;
      if (filled < block) continue;
      mixBytes(lanes, room);
      yield room;
      filled = 0;
    }
  }
  mixBytes(lanes, room.subarray(0, filled));
  yield room.subarray(0, filled);
  yield new TextEncoder().encode(keyOf(lanes));
}

/** Opens a shelf after a look at every byte of it; its texts stay in the file. Null when it is gone, damaged or of another version. */
export async function openShelf(
  cache: Cache,
  name: string,
  pool: Pool,
  pause: () => Promise<void>,
): Promise<Shelf | null> {
  const file = await cache.open(name);
  const head = new Uint32Array(headBytes / 4);
  if (file === null || file.size < headBytes + keyBytes) return null;
  await file.fill(new Uint8Array(head.buffer), 0);
  const [seen, written, indexBytes = 0, directoryBytes = 0, textBytes = 0, indexed = 0] = head;
  const start = headBytes + indexBytes + directoryBytes;
  if (seen !== mark || written !== version || file.size !== start + textBytes + keyBytes) return null;
  const index = new Uint8Array(indexBytes);
  const directory = new Uint8Array(directoryBytes);
  if (!(await isWhole(file, [index, directory], pause))) return null;
  const items: Item[] = [];
  const hold = ([at, length, letters, key]: Place): StoredBytes =>
    new StoredBytes(pool, key, letters, { file, at: start + at, length });
  for (const line of linesIn(directory))
    if (items.push(itemOf(JSON.parse(line) as Line, hold)) % stretch === 0) await pause();
  const texts = items.slice(0, indexed).map(({ content }) => content.spoken);
  const segment = indexBytes === 0 ? null : segmentFrom(index, texts);
  return segment === null && indexBytes > 0 ? null : { name, items, segment };
}

function itemOf([hash, told, words, raw, structure, spoken]: Line, hold: (place: Place) => StoredBytes): Item {
  const text = hold(words);
  const content = {
    told,
    words: text,
    raw: raw === 0 ? text : hold(raw),
    spoken: spoken === 0 ? text : hold(spoken),
    structure: structure ? hold(structure) : null,
  };
  return { hash, content };
}

/** Whether a file holds what was written; fills `fronts` with what stands behind its head. */
async function isWhole(file: CacheFile, fronts: readonly Uint8Array[], pause: () => Promise<void>): Promise<boolean> {
  const lanes = newLanes(block);
  const room = new Uint8Array(block);
  const end = file.size - keyBytes;
  for (let at = 0; at < end; at += block) {
    const some = room.subarray(0, Math.min(block, end - at));
    await file.fill(some, at);
    mixBytes(lanes, some);
    let from = headBytes;
    for (const front of fronts) {
      copyCommon(some, at, front, from);
      from += front.byteLength;
    }
    await pause();
  }
  const key = new Uint8Array(keyBytes);
  await file.fill(key, end);
  return new TextDecoder().decode(key) === keyOf(lanes);
}

/** Copies into `to`, which stands at `toAt`, what `from`, which stands at `fromAt`, has of it. */
function copyCommon(from: Uint8Array, fromAt: number, to: Uint8Array, toAt: number): void {
  const start = Math.max(fromAt, toAt);
  const end = Math.min(fromAt + from.byteLength, toAt + to.byteLength);
  if (start < end) to.set(from.subarray(start - fromAt, end - fromAt), start - toAt);
}
