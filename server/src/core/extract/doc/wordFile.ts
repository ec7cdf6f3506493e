import { viewOf } from '../../text/bytes.ts';
import type { Role } from '../archive/roles.ts';
import { decodedAs } from '../rtf/charsets.ts';
import type { Compound } from './compound.ts';
import { roleOf, stylesOf } from './styles.ts';

/** A file of Word 97 to 2003, its parts by their place in the characters of the whole: text, notes, headers one behind the other. */
export interface WordFile {
  /** All characters, one a place. */
  readonly text: string;
  /** Where the text ends, the footnotes end, and the endnotes begin and end. */
  readonly parts: { readonly text: number; readonly footnotes: number; readonly endnotes: readonly [number, number] };
  /** Offsets in the streams of tables of the file, by their number in its directory (MS-DOC, FibRgFcLcb97). */
  table(number: number): DataView;
  /** Stretches that are not to be read: hidden ones, deleted ones. In order. */
  readonly hidden: readonly (readonly [number, number])[];
  /** What the paragraph whose mark stands at this place is by its style. */
  roleAt(place: number): Role;
}

const directory = 0x9a;
const pageSize = 512;

/** The tables that are read, by their number. */
export const tables = {
  styles: 1,
  footnoteCalls: 2,
  footnotes: 3,
  characters: 12,
  paragraphs: 13,
  pieces: 33,
  endnoteCalls: 46,
  endnotes: 47,
};

/** Reads the parts of a Word file, or says in plain words why not. */
export function wordFileIn(compound: Compound): WordFile | { readonly reason: string } {
  const main = compound.stream('WordDocument');
  if (main === null || main.length < 0x200)
    return { reason: 'a file of an old office program without a Word document in it' };
  const view = viewOf(main);
  if (view.getUint16(0, true) !== 0xa5ec) return { reason: 'Word’s format before Word 97; save it as .docx' };
  const flags = view.getUint16(10, true);
  if (flags & 0x0100) return { reason: 'protected with a password' };
  const side = compound.stream(flags & 0x0200 ? '1Table' : '0Table');
  if (side === null) return { reason: 'a damaged Word file' };
  const table = (number: number): DataView => {
    const at = directory + 8 * number;
    const [from, length] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
    return viewOf(side.subarray(from, from + length));
  };
  const pieces = piecesIn(table(tables.pieces));
  if (pieces === null || !lieIn(pieces, main)) return { reason: 'a damaged Word file' };
  const text = pieces.map((piece) => wordsOf(piece, main)).join('');
  const count = (n: number): number => Math.max(0, view.getInt32(0x4c + 4 * n, true));
  const [body, notes, heads, macros, remarks, ends] = [0, 1, 2, 3, 4, 5].map(count) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const from = body + notes + heads + macros + remarks;
  const places = placesOf(pieces);
  const styleAt = stylesIn(main, table(tables.paragraphs), pieces);
  const styles = stylesOf(table(tables.styles));
  return {
    text,
    parts: { text: body, footnotes: body + notes, endnotes: [from, from + ends] },
    table,
    hidden: hiddenIn(main, table(tables.characters), places),
    roleAt: (place) => roleOf(styleAt(place), styles),
  };
}

/** Characters from place `from` to `to`, which stand at `at` in the file, a byte or two each. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly wide: boolean;
}

function piecesIn(view: DataView): readonly Piece[] | null {
  let at = 0;
  // Changes of format come first, each with its length.
  while (at + 3 <= view.byteLength && view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > view.byteLength || view.getUint8(at) !== 2) return null;
  const length = Math.min(view.getUint32(at + 1, true), view.byteLength - at - 5);
  const count = Math.floor((length - 4) / 12);
  const places = at + 5;
  const found: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const from = view.getUint32(places + 4 * i, true);
    const to = view.getUint32(places + 4 * i + 4, true);
    const where = view.getUint32(places + 4 * (count + 1) + 8 * i + 2, true);
    const wide = (where & 0x40000000) === 0;
    if (to < from || from !== (found.at(-1)?.to ?? 0)) return null;
    found.push({ from, to, at: wide ? where : (where & 0x3fffffff) >> 1, wide });
  }
  return found;
}

const utf16 = new TextDecoder('utf-16le');

const wordsOf = ({ from, to, at, wide }: Piece, main: Uint8Array): string =>
  wide ? utf16.decode(main.subarray(at, at + 2 * (to - from))) : decodedAs(1252, main.subarray(at, at + to - from));

/** Whether pieces lie in the file, and no more of them than it has room for. */
const lieIn = (pieces: readonly Piece[], main: Uint8Array): boolean =>
  (pieces.at(-1)?.to ?? 0) <= main.length &&
  pieces.every(({ from, to, at, wide }) => at + (to - from) * (wide ? 2 : 1) <= main.length);

/** The last of them, in order of a number of theirs, for which that is no more than `value`. */
function lastUpTo(pieces: readonly Piece[], of: (piece: Piece) => number, value: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(pieces[middle] as Piece) <= value) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** The place in the characters of an offset of the file. */
function placesOf(pieces: readonly Piece[]): (offset: number) => number | null {
  const inFile = [...pieces].sort((a, b) => a.at - b.at);
  return (offset) => {
    const piece = lastUpTo(inFile, ({ at }) => at, offset);
    if (piece === undefined) return null;
    const by = piece.wide ? (offset - piece.at) >> 1 : offset - piece.at;
    return Math.min(piece.to, piece.from + by);
  };
}

/** The pages that a table of stretches of the file names, each with the offsets and the place of what holds there. */
function* pagesOf(main: Uint8Array, view: DataView): Generator<{ readonly page: DataView; readonly count: number }> {
  const count = Math.floor((view.byteLength - 4) / 8);
  for (let i = 0; i < count; i++) {
    const at = (view.getUint32(4 * (count + 1) + 4 * i, true) & 0x3fffff) * pageSize;
    if (at + pageSize > main.length) continue;
    const page = viewOf(main.subarray(at, at + pageSize));
    yield { page, count: Math.min(page.getUint8(pageSize - 1), 101) };
  }
}

/** Hidden, and deleted under tracking: the changes of format that say so. */
const hides = new Set([0x083c, 0x0800]);

function hiddenIn(
  main: Uint8Array,
  view: DataView,
  places: (offset: number) => number | null,
): readonly [number, number][] {
  const found: [number, number][] = [];
  for (const { page, count } of pagesOf(main, view))
    for (let i = 0; i < count; i++) {
      const held = 2 * page.getUint8(4 * (count + 1) + i);
      if (held === 0 || !isHidden(page, held + 1, page.getUint8(held))) continue;
      const [from, to] = [places(page.getUint32(4 * i, true)), places(page.getUint32(4 * i + 4, true))];
      if (from !== null && to !== null && to > from) found.push([from, to]);
    }
  return found.sort((a, b) => a[0] - b[0]);
}

/** How many bytes an operand has, by the three upper bits of its change. */
const lengths = [1, 1, 2, 4, 2, 2, -1, 3];

function isHidden(page: DataView, from: number, length: number): boolean {
  for (let at = from; at + 3 <= Math.min(from + length, pageSize); ) {
    const change = page.getUint16(at, true);
    const size = lengths[change >> 13] as number;
    if (hides.has(change) && page.getUint8(at + 2) === 1) return true;
    at += 2 + (size < 0 ? 1 + page.getUint8(at + 2) : size);
  }
  return false;
}

/** The style of a paragraph, by the place of its mark. */
function stylesIn(main: Uint8Array, view: DataView, pieces: readonly Piece[]): (place: number) => number {
  const ends = new Map<number, number>();
  for (const { page, count } of pagesOf(main, view))
    for (let i = 0; i < Math.min(count, 29); i++) {
      const held = 2 * page.getUint8(4 * (count + 1) + 13 * i);
      if (held === 0 || held + 4 > pageSize) continue;
      const style = held + (page.getUint8(held) === 0 ? 2 : 1);
      ends.set(page.getUint32(4 * i + 4, true), page.getUint16(style, true));
    }
  return (place) => {
    const piece = lastUpTo(pieces, ({ from }) => from, place);
    if (piece === undefined) return 0;
    return ends.get(piece.at + (place + 1 - piece.from) * (piece.wide ? 2 : 1)) ?? 0;
  };
}
