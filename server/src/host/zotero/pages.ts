import { viewOf } from '../../core/text/bytes.ts';
/** Reads bytes of a file at a place; fewer where it ends. */
export interface RandomAccess {
  readonly size: number;
  read(at: number, length: number): Promise<Uint8Array>;
}

/** The pages of a SQLite database as they are after the last change that was finished, and what is known of its file. */
export interface Pages {
  readonly count: number;
  /** Bytes of a page that hold something. */
  readonly usable: number;
  /** The bytes of a page, counted from 1. Rejects where there is none. */
  page(number: number): Promise<Uint8Array>;
  /** The same as before as long as nobody has written meanwhile. */
  mark(): Promise<string>;
}

const magic = 'SQLite format 3\0';
const header = 100;
/** A change that waits in the log is read whole: larger logs are nobody's. */
const largestLog = 256 * 2 ** 20;

export class NoDatabase extends Error {}

/**
 * Opens a database for reading, by the documented format of its file (sqlite.org/fileformat2.html). What a writer has put into its
 * log and not yet into the file counts; nothing is locked and nothing written.
 */
export async function openPages(file: RandomAccess, log: RandomAccess | null): Promise<Pages> {
  const head = await file.read(0, header);
  if (head.length < header || String.fromCharCode(...head.subarray(0, 16)) !== magic)
    throw new NoDatabase(file.size === 0 ? 'it is empty' : 'it is no SQLite database');
  const view = viewOf(head);
  const size = view.getUint16(16) === 1 ? 65536 : view.getUint16(16);
  if (size < 512 || (size & (size - 1)) !== 0) throw new NoDatabase('it is damaged');
  if (view.getUint32(56) > 1) throw new NoDatabase('its text is not in UTF-8');
  const changed = log === null || log.size === 0 ? nothingChanged : await changedPages(log, size);
  const count = changed.count || Math.floor(file.size / size);
  return {
    count,
    usable: size - (head[20] as number),
    async page(number) {
      if (number < 1 || number > count) throw new NoDatabase('it is damaged');
      const place = changed.places.get(number);
      const bytes =
        place === undefined
          ? await file.read((number - 1) * size, size)
          : await (log as RandomAccess).read(place, size);
      if (bytes.length < size) throw new NoDatabase('it is cut off');
      return bytes;
    },
    // Its counter of changes, the begin of the log, and what stands where the next change would.
    mark: async () =>
      [await file.read(24, 4), (await log?.read(0, 32)) ?? '', (await log?.read(changed.end, 24)) ?? ''].join(' '),
  };
}

/** What a log (WAL) says that is not in the file yet. */
interface Changed {
  /** Where the log has pages, by their number, up to the last change that was finished. */
  readonly places: ReadonlyMap<number, number>;
  /** How many pages there are then. */
  readonly count: number;
  /** Where the log ends that is whole. */
  readonly end: number;
}

const nothingChanged: Changed = { places: new Map(), count: 0, end: 0 };

async function changedPages(log: RandomAccess, size: number): Promise<Changed> {
  if (log.size > largestLog) throw new NoDatabase('its log is too large; close Zotero once, which empties it');
  const head = await log.read(0, 32);
  if (head.length < 32) return nothingChanged;
  const view = viewOf(head);
  if (view.getUint32(0) >>> 1 !== 0x377f0682 >>> 1 || view.getUint32(8) !== size) return nothingChanged;
  const little = (view.getUint32(0) & 1) === 0;
  const salt = [view.getUint32(16), view.getUint32(20)];
  let sum = summed(head.subarray(0, 24), [0, 0], little);
  if (sum[0] !== view.getUint32(24) || sum[1] !== view.getUint32(28)) return nothingChanged;
  const finished = new Map<number, number>();
  const waiting = new Map<number, number>();
  let count = 0;
  let at = 32;
  for (; at + 24 + size <= log.size; at += 24 + size) {
    const frame = await log.read(at, 24 + size);
    if (frame.length < 24 + size) break;
    const of = viewOf(frame);
    if (of.getUint32(8) !== salt[0] || of.getUint32(12) !== salt[1]) break;
    sum = summed(frame.subarray(24), summed(frame.subarray(0, 8), sum, little), little);
    if (sum[0] !== of.getUint32(16) || sum[1] !== of.getUint32(20)) break;
    waiting.set(of.getUint32(0), at + 24);
    if (of.getUint32(4) === 0) continue;
    count = of.getUint32(4);
    for (const [page, place] of waiting) finished.set(page, place);
    waiting.clear();
  }
  return { places: finished, count, end: at };
}

type Sum = readonly [number, number];

function summed(bytes: Uint8Array, [first, second]: Sum, little: boolean): Sum {
  const view = viewOf(bytes);
  let [a, b] = [first, second];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    a = (a + view.getUint32(at, little) + b) >>> 0;
    b = (b + view.getUint32(at + 4, little) + a) >>> 0;
  }
  return [a, b];
}
