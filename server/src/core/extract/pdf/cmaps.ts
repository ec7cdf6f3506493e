import { inflateSync } from 'fflate';
import { cmapData, cmapLengths } from './cmapData.ts';

/** Unpacked when the first is asked for: few files of East Asia, and no others, name one. */
let unpacked: ReadonlyMap<string, Uint8Array> | null = null;

/** A predefined CMap, as pdf.js packs it, or null: which characters, and which glyphs of its fonts, the codes of a text mean. */
export function cmapNamed(name: string): Uint8Array | null {
  unpacked ??= unpack();
  // A copy: pdf.js may take what it is given away from its owner.
  return unpacked.get(name)?.slice() ?? null;
}

function unpack(): ReadonlyMap<string, Uint8Array> {
  const all = inflateSync(Uint8Array.from(atob(cmapData), (c) => c.charCodeAt(0)));
  let at = 0;
  return new Map(
    Object.entries(cmapLengths).map(([name, length]) => {
      at += length;
      return [name, all.subarray(at - length, at)];
    }),
  );
}
