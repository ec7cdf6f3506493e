import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Refused } from './refused.ts';
import { type Entry, entriesOf } from './zipEntries.ts';

/** A ZIP archive, opened: nothing is unpacked before it is asked for. */
export interface Archive {
  has(name: string): boolean;
  /** The unpacked bytes of an entry, null when there is none of that name, or why they cannot be had. */
  read(name: string): Uint8Array | null | Refused;
  /** Opens an archive that was an entry of this one: what the two unpack counts together. */
  inner(bytes: Uint8Array): Archive | Refused;
}

/** How much may still be unpacked. */
interface Budget {
  left: number;
}

/** Most bytes that one entry, and all that are read of an archive, may unpack to. */
const largestEntry = 32 * 1024 * 1024;
const largestTotal = 96 * 1024 * 1024;
/** Prose in XML packs to a tenth, at the very most to a hundredth; beyond that, and beyond `harmless` bytes, it is a bomb. */
const largestRatio = 250;
const harmless = 4 * 1024 * 1024;
/** Bytes unpacked at a time. DEFLATE makes at most 1,032 of one, so this bounds what is had before it is counted. */
const portion = 4096;

export const isRefused = (found: unknown): found is Refused =>
  typeof found === 'object' && found !== null && 'reason' in found;

/**
 * Opens an archive by its central directory. Total. Entries are unpacked by what comes out and not by what their headers
 * promise, within the limits above, and only when their checksum holds: damaged words would pass for altered ones.
 */
export const openZip = (bytes: Uint8Array): Archive | Refused => openWithin(bytes, { left: largestTotal });

function openWithin(bytes: Uint8Array, budget: Budget): Archive | Refused {
  const entries = entriesOf(bytes);
  if (isRefused(entries)) return entries;
  const entryOf = (name: string): Entry | undefined => entries.get(name) ?? entries.get(name.toLowerCase());
  return {
    has: (name) => entryOf(name) !== undefined,
    read(name) {
      const entry = entryOf(name);
      if (entry === undefined) return null;
      const found = unpacked(bytes, entry, Math.min(largestEntry, budget.left));
      if (!isRefused(found)) budget.left -= found.length;
      return found;
    },
    inner: (found) => openWithin(found, budget),
  };
}

function unpacked(bytes: Uint8Array, entry: Entry, most: number): Uint8Array | Refused {
  if (entry.encrypted) return { reason: 'protected with a password' };
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (packed.length < entry.packed) return { reason: 'cut off or damaged' };
  if (entry.method !== 0 && entry.method !== 8) return { reason: 'compressed in a way that Stet cannot read' };
  const found = entry.method === 0 ? stored(packed, most) : inflated(packed, most);
  return isRefused(found) || crc32(found) === entry.checksum ? found : { reason: 'cut off or damaged' };
}

const tooMuch: Refused = { reason: 'expands to far more than a document contains' };

const stored = (packed: Uint8Array, most: number): Uint8Array | Refused => (packed.length > most ? tooMuch : packed);

function inflated(packed: Uint8Array, most: number): Uint8Array | Refused {
  const limit = Math.min(most, Math.max(harmless, packed.length * largestRatio));
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const inflate = new Inflate((part, final) => {
    length += part.length;
    ended ||= final;
    if (length <= limit) parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length && length <= limit; at += portion)
      inflate.push(packed.subarray(at, at + portion), at + portion >= packed.length);
  } catch {
    return { reason: 'cut off or damaged' };
  }
  if (length > limit) return tooMuch;
  return ended ? joined(parts, length) : { reason: 'cut off or damaged' };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
