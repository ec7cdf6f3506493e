/** What an RTF file is made of: groups, control words and symbols with their number, bytes of text. */
export interface RtfEvents {
  open(): void;
  close(): void;
  /** "par", "u" with 8220, "'" with a byte, "~", "*". */
  control(word: string, value: number | null): void;
  /** Bytes of text as they stand in the file: `from` to `to`. */
  text(bytes: Uint8Array, from: number, to: number): void;
}

/** Bytes read before others may run. */
const stretch = 1 << 16;
/** Deepest nesting of groups: Word's own files stay below a hundred. */
const deepest = 5000;
/** Longest control word, and its number. */
const longest = 32;

const at = {
  open: 0x7b,
  close: 0x7d,
  slash: 0x5c,
  quote: 0x27,
  cr: 0x0d,
  lf: 0x0a,
  blank: 0x20,
  minus: 0x2d,
} as const;

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Whether every group was closed, or why the file is given up. */
export type Scanned = 'whole' | 'cut' | 'deep';

/** Reads an RTF file once from begin to end. Total, linear. */
export async function scanRtf(bytes: Uint8Array, events: RtfEvents, rest?: () => Promise<void>): Promise<Scanned> {
  let depth = 0;
  let i = 0;
  let rested = 0;
  while (i < bytes.length) {
    if (i - rested > stretch) {
      rested = i;
      await rest?.();
    }
    const byte = bytes[i] as number;
    if (byte === at.open) {
      if (++depth > deepest) return 'deep';
      events.open();
      i++;
    } else if (byte === at.close) {
      events.close();
      i++;
      // What stands behind the last group is no part of the text.
      if (--depth <= 0) return 'whole';
    } else if (byte === at.slash) i = control(bytes, i + 1, events);
    else if (byte === at.cr || byte === at.lf || byte === 0) i++;
    else {
      const end = endOf(bytes, i, stretch, isText);
      events.text(bytes, i, end);
      i = end;
    }
  }
  return 'cut';
}

/** Where bytes of a kind end, from `from` on and at most so many. */
function endOf(bytes: Uint8Array, from: number, most: number, isOne: (byte: number | undefined) => boolean): number {
  let to = from;
  while (to - from < most && isOne(bytes[to])) to++;
  return to;
}

const isText = (byte: number | undefined): boolean =>
  byte !== undefined &&
  byte !== at.open &&
  byte !== at.close &&
  byte !== at.slash &&
  byte !== at.cr &&
  byte !== at.lf &&
  byte !== 0;

/** Reads what stands behind a backslash; where the file goes on. */
function control(bytes: Uint8Array, from: number, events: RtfEvents): number {
  const first = bytes[from];
  if (first === undefined) return from;
  if (first === at.quote) {
    const code = Number.parseInt(String.fromCharCode(bytes[from + 1] ?? 0, bytes[from + 2] ?? 0), 16);
    if (Number.isNaN(code)) return from + 1;
    events.control("'", code);
    return from + 3;
  }
  if (!isLetter(first)) {
    // A break behind a backslash ends a paragraph.
    events.control(first === at.cr || first === at.lf ? 'par' : String.fromCharCode(first), null);
    return from + 1;
  }
  const to = endOf(bytes, from, longest, isLetter);
  const word = ascii(bytes, from, to);
  const signed = bytes[to] === at.minus && isDigit(bytes[to + 1]) ? to + 1 : to;
  let end = endOf(bytes, signed, longest, isDigit);
  const value = end > signed ? Number(ascii(bytes, to, end)) : null;
  if (bytes[end] === at.blank) end++;
  if (word === 'bin') return end + Math.max(0, value ?? 0);
  events.control(word, value);
  return end;
}

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
