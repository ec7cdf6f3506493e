import { bandsOf, type Parted, parted, sizeOf, sureGutters } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { readable } from './letters.ts';
import { withoutLineNumbers } from './lineNumbers.ts';
import { type Line, linesOf } from './lines.ts';
import { marginNotesOf } from './marginNotes.ts';
import type { PageText } from './pages.ts';

/** Lines one under the other. */
export interface Column {
  /** From 0. */
  readonly page: number;
  readonly lines: readonly Line[];
  /** Where its lines begin and, as far as they reach, end. */
  readonly left: number;
  readonly right: number;
  /** A note in the margin. */
  readonly aside?: true;
}

/** A document's columns in the order in which they are read. */
export interface Layout {
  readonly columns: readonly Column[];
  /** The size that most words have. */
  readonly body: number;
  /** The font that most words of that size have. */
  readonly font: string;
  /** The number printed on each page, where pages have one. */
  readonly printed: readonly (number | null)[];
}

/** How pages are laid out: their lines in order, without what belongs to the page and not to the text. */
export function layoutOf(pages: readonly PageText[]): Layout {
  const items = readable(pages).map(withoutLineNumbers);
  const body = sizeOf(items.flat());
  const bare = withoutFurniture(items, body);
  const whole = bare.map(({ items: all }) => parted(all));
  const known = [...new Set(whole.flatMap(sureGutters))];
  // The short last column of a page is no margin.
  const margins = bare.map(({ items: all }) => (known.length > 0 ? { items: all, notes: [] } : marginNotesOf(all)));
  const found = margins.flatMap(({ items: all, notes }, page): readonly Column[] => {
    const sheet = notes.length > 0 ? parted(all) : (whole[page] as Parted);
    return [
      ...bandsOf(sheet, known).flatMap((band) => band.map((column) => columnOf(page, linesOf(column)))),
      ...notes.map((note): Column => ({ ...columnOf(page, linesOf(note)), aside: true })),
    ];
  });
  const columns = isRecognised(found) ? found.map((column) => withSize(column, body)) : found;
  return { columns: evened(columns), body, font: fontOf(columns, body), printed: bare.map(({ printed }) => printed) };
}

/** Whether letters were recognised in a picture, which gives each line a size of its own. */
function isRecognised(columns: readonly Column[]): boolean {
  const steps = columns.flatMap(({ lines }) =>
    lines.slice(1).map((line, i) => Math.abs(line.size / (lines[i] as Line).size - 1)),
  );
  return steps.filter((step) => step > 0.04 && step < 0.35).length > 0.1 * steps.length;
}

/** A column whose lines all have one size but for those much larger or smaller. */
function withSize(column: Column, size: number): Column {
  const near = (line: Line): boolean => line.size > 0.75 * size && line.size < 1.3 * size;
  return { ...column, lines: column.lines.map((line) => (near(line) ? { ...line, size } : line)) };
}

/** Fewest lines that show where a column's edges are. */
const telling = 5;

function columnOf(page: number, lines: readonly Line[]): Column {
  const left = edge(
    lines.map((one) => one.left),
    -1,
  );
  const right = edge(
    lines.map((one) => one.right),
    1,
  );
  return { page, lines, left, right };
}

/** The outermost place (to the right for `side` 1) that a fifth of the lines, or two, reach. */
function edge(places: readonly number[], side: 1 | -1): number {
  const sorted = [...places].sort((a, b) => side * (b - a));
  const needed = Math.min(sorted.length, Math.max(2, Math.ceil(sorted.length / 5)));
  let behind = 0;
  const found = sorted.find((place, i) => {
    while (behind < sorted.length && Math.abs((sorted[behind] as number) - place) < 2.5) behind++;
    return behind - i >= needed;
  });
  return found ?? sorted[0] ?? 0;
}

/** A short column ends where longer ones do that begin at the same place. */
function evened(columns: readonly Column[]): readonly Column[] {
  const long = columns.filter(({ lines }) => lines.length >= telling);
  return columns.map((column) => {
    if (column.lines.length >= telling) return column;
    const like = long.find(({ left, right }) => Math.abs(left - column.left) < 3 && right > column.right);
    return like === undefined ? column : { ...column, right: like.right };
  });
}

function fontOf(columns: readonly Column[], body: number): string {
  const letters = new Map<string, number>();
  for (const { lines } of columns)
    for (const { font, size, text } of lines)
      if (font !== '' && Math.abs(size - body) < 0.05 * body) letters.set(font, (letters.get(font) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)[0];
}
