import type { Item } from './pages.ts';

/**
 * Columns, found by the white strips between them: where line after line has words on both sides of a strip and none
 * across, there is a gutter. What crosses it (a title, an abstract) ends the band that it holds for.
 */

/** A part of a page that is read column by column: from left to right, each in no order yet. */
export type Band = readonly (readonly Item[])[];

/** The items on one base line, and the gaps a strip may pass through at that height. */
interface Row {
  readonly items: readonly Item[];
  readonly left: number;
  readonly right: number;
  readonly gaps: readonly Gap[];
}

interface Gap {
  readonly start: number;
  readonly end: number;
  /** Whether the file sets the words on its two sides one after the other, as it does on one line. */
  readonly within: boolean;
  /** Whether it is the place of a column that has no words here rather than the white between two. */
  readonly empty: boolean;
}

/** A strip: where it stands and the rows (first and last index) that it holds for. */
interface Gutter {
  readonly x: number;
  readonly first: number;
  readonly last: number;
  /** Rows with words on both of its sides, and rows of one side that are too full and reach over it. */
  readonly rows: number;
  readonly over: number;
}

/** The bands of a page from top to bottom. */
export function bandsOf(items: readonly Item[]): readonly Band[] {
  if (items.length === 0) return [];
  const rows = rowsOf(items);
  const gutters = guttersOf(rows, sizeOf(items));
  if (gutters.length === 0) return [[items]];
  const bands: { readonly key: string; readonly columns: Item[][] }[] = [];
  for (const [i, row] of rows.entries()) {
    const holding = gutters.filter(({ first, last }) => first <= i && i <= last).map(({ x }) => x);
    const key = holding.join();
    if (bands.at(-1)?.key !== key) bands.push({ key, columns: [[], ...holding.map(() => [])] });
    const columns = bands.at(-1)?.columns ?? [];
    for (const item of row.items) columns[holding.filter((x) => item.x + item.width / 2 > x).length]?.push(item);
  }
  return bands.map(({ columns }) => columns.filter((column) => column.length > 0));
}

/** The size that most characters have. */
export function sizeOf(items: readonly Pick<Item, 'size' | 'text'>[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of items) {
    const rounded = Math.round(size * 4) / 4;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0] as const)[0] || 10;
}

/** Rows from top to bottom. Two columns may be out of step: gaps are taken through all that overlaps in height. */
function rowsOf(items: readonly Item[]): readonly Row[] {
  const order = new Map(items.map((item, i) => [item, i]));
  const rows: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && first.y - item.y < 0.4 * Math.min(first.size, item.size)) rows.at(-1)?.push(item);
    else rows.push([item]);
  }
  return rows.map((row, i) => {
    const beside = [i - 1, i + 1].flatMap((j) => (rows[j] ?? []).filter((item) => overlaps(item, row[0] as Item)));
    const all = [...row, ...beside].sort((a, b) => a.x - b.x);
    const right = Math.max(...all.map(({ x, width }) => x + width));
    return { items: row, left: all[0]?.x ?? 0, right, gaps: gapsIn(all, order) };
  });
}

const overlaps = (a: Item, b: Item): boolean => Math.abs(a.y - b.y) < 0.8 * Math.min(a.size, b.size);

function gapsIn(sorted: readonly Item[], order: ReadonlyMap<Item, number>): readonly Gap[] {
  const gaps: Gap[] = [];
  let last = sorted[0] as Item;
  for (const item of sorted.slice(1)) {
    const end = last.x + last.width;
    const within = order.get(item) === (order.get(last) ?? 0) + 1;
    // A line that is too full for its column reaches into the gutter, or across it.
    if (item.x > end || (!within && end - item.x < 1.5 * item.size))
      gaps.push({ start: Math.min(end, item.x), end: Math.max(end, item.x), within, empty: isEmpty(last, item) });
    if (item.x + item.width > end) last = item;
  }
  return gaps;
}

function isEmpty(left: Item, right: Item): boolean {
  const gap = right.x - left.x - left.width;
  return gap > 6 * right.size && gap > Math.max(left.width, right.width);
}

/** What a strip at `x` meets in a row. */
function metAt(row: Row, x: number): 'gap' | 'beside' | 'over' | 'across' {
  if (x <= row.left || x >= row.right) return 'beside';
  const gap = row.gaps.find(({ start, end }) => start <= x && x <= end);
  const there = row.items.find((item) => item.x < x && item.x + item.width > x);
  if (gap !== undefined) return gap.empty ? 'beside' : 'gap';
  if (there === undefined) return 'beside';
  const far = there.x + there.width - x < 2.5 * there.size && x - there.x > 5 * there.size;
  return far ? 'over' : 'across';
}

/** Fewest rows of two columns beside each other where the file sets one after the other, and where it sets rows. */
const fewest = { apart: 3, within: 8 };

/** The gutters of a page, from left to right. */
function guttersOf(rows: readonly Row[], size: number): readonly Gutter[] {
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const found: Gutter[] = [];
  for (let x = left + 4 * size; x < right - 4 * size; x += 0.2 * size)
    for (const strip of stripsAt(rows, x)) if (isGutter(strip, rows, size)) found.push(strip);
  found.sort((a, b) => b.rows - a.rows);
  const kept: Gutter[] = [];
  for (const strip of found) {
    const same = found.filter((one) => one.rows === strip.rows && Math.abs(one.x - strip.x) < 2 * size);
    const near = (one: Gutter): boolean =>
      Math.abs(one.x - strip.x) < 5 * size && one.first <= strip.last && strip.first <= one.last;
    if (!kept.some(near)) kept.push(same[Math.floor(same.length / 2)] ?? strip);
  }
  return kept.sort((a, b) => a.x - b.x);
}

/** The runs of rows that a strip at `x` passes without meeting words. */
function stripsAt(rows: readonly Row[], x: number): readonly Gutter[] {
  const strips: Gutter[] = [];
  let [first, count, over] = [0, 0, 0];
  for (let i = 0; i <= rows.length; i++) {
    const row = rows[i];
    const met = row === undefined ? 'across' : metAt(row, x);
    if (met === 'across' || (met === 'over' && count === 0)) {
      if (count > 0) strips.push({ x, first, last: i - 1, rows: count, over });
      [first, count, over] = [i + 1, 0, 0];
    } else if (met === 'gap') count++;
    else if (met === 'over') over++;
    // The short last line of what stands above the columns.
    else if (count === 0 && row !== undefined && row.right <= x && isApart(row, rows[i + 1])) first = i + 1;
  }
  return strips;
}

function isApart(above: Row, below: Row | undefined): boolean {
  const [a, b] = [above.items[0], below?.items[0]];
  return a !== undefined && b !== undefined && a.y - b.y > 1.6 * Math.max(a.size, b.size);
}

/** Whether a strip parts columns of prose, and not the words of one or the cells of a table. */
function isGutter({ x, first, last, rows: count, over }: Gutter, rows: readonly Row[], size: number): boolean {
  if (count < fewest.apart || over > 0.2 * (last - first + 1)) return false;
  const gaps = rows
    .slice(first, last + 1)
    .flatMap((row) => row.gaps.filter(({ start, end, empty }) => start <= x && x <= end && !empty));
  const apart = gaps.filter(({ within }) => !within).length;
  if (apart < 0.7 * gaps.length && count < fewest.within) return false;
  const wide = gaps.filter(({ start, end }) => end - start > 0.7 * size).length;
  if (wide < 0.7 * gaps.length) return false;
  const held = rows.slice(first, last + 1).flatMap((row) => row.items);
  const lettersPerRow = (side: (item: Item) => boolean): number =>
    held.filter(side).reduce((sum, { text }) => sum + text.length, 0) / count;
  const enough = apart < 0.7 * gaps.length ? 20 : 10;
  return lettersPerRow((item) => item.x < x) >= enough && lettersPerRow((item) => item.x >= x) >= enough;
}
