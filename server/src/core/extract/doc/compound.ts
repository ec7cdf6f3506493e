import { viewOf } from '../../text/bytes.ts';
/** The streams of a compound file (MS-CFB), which old office programs wrote. */
export interface Compound {
  /** The bytes of the stream of this name at the top; null where there is none. */
  stream(name: string): Uint8Array | null;
}

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const end = 0xfffffffa;
/** A stream below this size lies in the small sectors. */
const small = 4096;

export const isCompound = (bytes: Uint8Array): boolean => magic.every((byte, i) => bytes[i] === byte);

/** Opens a compound file; null where it is none. Total: a chain that runs in a circle or out of the file ends there. */
export function openCompound(bytes: Uint8Array): Compound | null {
  if (!isCompound(bytes) || bytes.length < 512) return null;
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const sector = (n: number): Uint8Array => bytes.subarray((n + 1) * size, (n + 2) * size);
  const table = tableOf(view, size, sector);
  const whole = (first: number): Uint8Array => joined(chain(first, table).map(sector), size);
  const entries = entriesIn(whole(view.getUint32(48, true)));
  const root = entries.find(({ type }) => type === 5);
  const smalls = root ? whole(root.first) : new Uint8Array();
  const smallTable = numbersIn(whole(view.getUint32(60, true)));
  const piece = (n: number): Uint8Array => smalls.subarray(n * 64, (n + 1) * 64);
  return {
    stream(name) {
      const entry = entries.find((one) => one.type === 2 && one.name === name);
      if (entry === undefined) return null;
      const held = entry.size < small ? joined(chain(entry.first, smallTable).map(piece), 64) : whole(entry.first);
      return held.subarray(0, entry.size);
    },
  };
}

/** Which sector follows which. */
function tableOf(view: DataView, size: number, sector: (n: number) => Uint8Array): Uint32Array {
  const places: number[] = [];
  for (let i = 0; i < 109; i++) places.push(view.getUint32(76 + 4 * i, true));
  const most = Math.ceil(view.byteLength / size);
  let next = view.getUint32(68, true);
  for (let i = 0; next < end && i < most; i++) {
    const more = numbersIn(sector(next));
    places.push(...more.slice(0, -1));
    next = more.at(-1) ?? end;
  }
  const parts = places.filter((n) => n < end && n < most).slice(0, most);
  return numbersIn(joined(parts.map(sector), size));
}

/** The sectors from one on, in order; each at most once. */
function chain(first: number, table: Uint32Array): readonly number[] {
  const found: number[] = [];
  for (let at = first; at < end && at < table.length && found.length < table.length; at = table[at] as number)
    found.push(at);
  return found;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(parts.length * size);
  for (const [i, part] of parts.entries()) all.set(part, i * size);
  return all;
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
}

interface Entry {
  readonly name: string;
  /** 2 a stream, 5 the root. */
  readonly type: number;
  readonly first: number;
  readonly size: number;
}

function entriesIn(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes);
  const utf16 = new TextDecoder('utf-16le');
  return Array.from({ length: bytes.length >> 7 }, (_, i) => {
    const at = 128 * i;
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    return {
      name: utf16.decode(bytes.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      first: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}
