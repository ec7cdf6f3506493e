import { sizeOf } from './columns.ts';
import type { Item } from './item.ts';

/** A page's items without its margin notes, and these, each by itself. */
export interface Margins {
  readonly items: readonly Item[];
  readonly notes: readonly (readonly Item[])[];
}

/** Fewest rows, and letters, of a text that has a margin. */
const fewest = { rows: 5, letters: 200 };
/** Notes have at most so much of the letters of their text, and of its width. */
const most = { letters: 0.35, width: 0.6 };
/** So many of a text's rows at least reach its edge: of a table’s or a list’s do fewer. */
const leastReach = 0.4;

/** Sets apart what stands beside the text of a page that has one column, and is words: its notes, set in no line of it. */
export function marginNotesOf(items: readonly Item[]): Margins {
  const right = notesBeside(items, 1);
  const left = notesBeside(right.items, -1);
  return { items: left.items, notes: [...left.notes, ...right.notes] };
}

/** `side` is 1 for the right margin, -1 for the left one. */
function notesBeside(items: readonly Item[], side: 1 | -1): Margins {
  const size = sizeOf(items);
  const near = (item: Item): number => (side === 1 ? item.x : -item.x - item.width);
  const far = (item: Item): number => near(item) + item.width;
  const sorted = [...items].sort((a, b) => near(a) - near(b));
  let reach = -Infinity;
  const edges: number[] = [];
  for (const item of sorted) {
    if (near(item) - reach > 0.7 * size && reach > -Infinity) edges.push(reach);
    reach = Math.max(reach, far(item));
  }
  for (const edge of edges.slice(-3).reverse()) {
    const text = items.filter((item) => near(item) < edge);
    const beside = items.filter((item) => near(item) >= edge);
    const width = (all: readonly Item[]): number => Math.max(...all.map(far)) - Math.min(...all.map(near));
    const rows = rowsOf(text, size);
    const full = rows.filter((row) => Math.max(...row.map(far)) > edge - 3 * size).length;
    const isText = rows.length >= fewest.rows && lettersIn(text) >= fewest.letters && full >= leastReach * rows.length;
    const isNarrow = lettersIn(beside) < most.letters * lettersIn(text) && width(beside) < most.width * width(text);
    const notes = clustersOf(beside, size);
    if (isText && isNarrow && notes.every((note) => isNote(note, size, side))) return { items: text, notes };
  }
  return { items, notes: [] };
}

const lettersIn = (items: readonly Item[]): number => items.reduce((sum, { text }) => sum + text.length, 0);

/** Items on one base line, from top to bottom. */
function rowsOf(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const rows: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && first.y - item.y < 0.4 * size) rows.at(-1)?.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** Notes, parted by the white between them. */
function clustersOf(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const clusters: Item[][] = [];
  let above = Infinity;
  for (const row of rowsOf(items, size)) {
    const { y } = row[0] as Item;
    if (above - y < 1.8 * size) clusters.at(-1)?.push(...row);
    else clusters.push([...row]);
    above = y;
  }
  return clusters;
}

/**
 * Whether it is words and no number: of a page, a formula, a table. On the left a speaker's label, a heading and an item's mark
 * stand too: a note is smaller than the text or runs over several lines.
 */
function isNote(items: readonly Item[], size: number, side: 1 | -1): boolean {
  const text = items.map((item) => item.text).join(' ');
  if (!/\p{L}{2}/u.test(text) || (text.match(/\S+/gu) ?? []).length < 2) return false;
  if (side === 1) return true;
  const rows = rowsOf(items, size).length;
  return !/:\s*$/.test(text) && (rows > 1 || items.every((item) => item.size < 0.92 * size));
}
