import type { Item } from './item.ts';

/**
 * Columns, found by the white strips between them: where line after line has words on both sides of a strip and none
 * across, there is a gutter. What crosses it (a title, an abstract) ends the band that it holds for.
 */

/** A part of a page that is read column by column: from left to right, each in no order yet. */
export type Band = readonly (readonly Item[])[];

/** Words of one base line with no more than blanks between them. */
interface Piece {
  readonly left: number;
  right: number;
  readonly y: number;
  readonly size: number;
  /** The places of its first and last item in the file's order. */
  readonly first: number;
  last: number;
}

/** The items on one base line, and the gaps a strip may pass through at that height. */
interface Row {
  readonly items: readonly Item[];
  readonly pieces: readonly Piece[];
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

/** A page's rows and the gutters that show in them. */
export interface Parted {
  /** In the file's own order. */
  readonly items: readonly Item[];
  readonly rows: readonly Row[];
  readonly gutters: readonly Gutter[];
}

export function parted(items: readonly Item[]): Parted {
  const rows = rowsOf(items);
  return { items, rows, gutters: items.length === 0 ? [] : guttersOf(rows, sizeOf(items)) };
}

/** Where columns part on a page that is full of them. */
export const sureGutters = ({ gutters }: Parted): readonly number[] =>
  gutters.filter(({ rows }) => rows >= 8).map(({ x }) => x);

/**
 * The bands of a page from top to bottom. `known` is where other pages have gutters: the last page may have too few lines
 * to show its own, and has them where nothing crosses.
 */
export function bandsOf({ items, rows, gutters: own }: Parted, known: readonly number[] = []): readonly Band[] {
  if (items.length === 0) return [];
  const gutters = own.length > 0 ? own : elsewhere(rows, known);
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
  const pieces = rows.map((row) => piecesOf(row, order));
  return rows.map((items, i) => {
    const own = pieces[i] as readonly Piece[];
    const beside = [i - 1, i + 1].flatMap((j) => (pieces[j] ?? []).filter((piece) => overlaps(piece, own[0] as Piece)));
    const all = [...own, ...beside].sort((a, b) => a.left - b.left);
    const right = Math.max(...all.map((piece) => piece.right));
    return { items, pieces: own, left: all[0]?.left ?? 0, right, gaps: gapsIn(all) };
  });
}

function piecesOf(row: readonly Item[], order: ReadonlyMap<Item, number>): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const item of [...row].sort((a, b) => a.x - b.x)) {
    const last = pieces.at(-1);
    const at = order.get(item) as number;
    const right = item.x + item.width;
    if (last !== undefined && item.x - last.right < 0.5 * item.size && Math.abs(at - last.last) < 4)
      Object.assign(last, { right: Math.max(last.right, right), last: at });
    else pieces.push({ left: item.x, right, y: item.y, size: item.size, first: at, last: at });
  }
  return pieces;
}

const overlaps = (a: Piece, b: Piece): boolean => Math.abs(a.y - b.y) < 0.65 * Math.min(a.size, b.size);

function gapsIn(sorted: readonly Piece[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let last = sorted[0] as Piece;
  for (const piece of sorted.slice(1)) {
    const within = piece.first === last.last + 1;
    const gap = { start: Math.min(last.right, piece.left), end: Math.max(last.right, piece.left), within };
    // A line that is too full for its column reaches into the gutter, or across it.
    const sameRow = Math.abs(piece.y - last.y) < 0.4 * piece.size;
    const tooFull = !within && sameRow && last.right - piece.left < 1.5 * piece.size;
    if (piece.left > last.right || tooFull) gaps.push({ ...gap, empty: isEmpty(last, piece) });
    if (piece.right > last.right) last = piece;
  }
  return gaps;
}

function isEmpty(a: Piece, b: Piece): boolean {
  const gap = b.left - a.right;
  return gap > 6 * b.size && gap > Math.max(a.right - a.left, b.right - b.left);
}

/** What a strip at `x` meets in a row. */
function metAt(row: Row, x: number): 'gap' | 'beside' | 'over' | 'across' {
  if (x <= row.left || x >= row.right) return 'beside';
  const gap = row.gaps.find(({ start, end }) => start <= x && x <= end);
  const there = row.pieces.find((piece) => piece.left < x && piece.right > x);
  if (gap !== undefined) return gap.empty ? 'beside' : 'gap';
  // In a blank of a line, or where the row has words on one side only.
  if (there === undefined)
    return row.pieces.some(({ right }) => right <= x) && row.pieces.some(({ left }) => left >= x) ? 'across' : 'beside';
  const far = there.right - x < 2.5 * there.size && x - there.left > 5 * there.size;
  return far ? 'over' : 'across';
}

/** Fewest rows that two columns have beside each other, and fewest letters a row in each. */
interface Least {
  readonly rows: number;
  readonly letters: number;
}

/** Columns that the file sets one after the other say so themselves; where it sets rows across them, more must. */
function guttersOf(rows: readonly Row[], size: number): readonly Gutter[] {
  const apart = rows.map((row) => ({ ...row, gaps: row.gaps.filter(({ within }) => !within) }));
  const found = strongest(apart, size, { rows: 3, letters: 10 });
  return found.length > 0 ? found : strongest(rows, size, { rows: 8, letters: 20 });
}

/** Most places across a page where a strip is looked for. */
const steps = 1000;

/** The gutters of a page, from left to right. */
function strongest(rows: readonly Row[], size: number, least: Least): readonly Gutter[] {
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const gaps = rows.flatMap((row) => row.gaps.filter(({ empty }) => !empty));
  const found: Gutter[] = [];
  if (gaps.length < least.rows) return found;
  const step = Math.max(0.2 * size, (right - left) / steps);
  for (let x = left + 4 * size; x < right - 4 * size; x += step)
    if (gaps.filter(({ start, end }) => start <= x && x <= end).length >= least.rows)
      for (const strip of stripsAt(rows, x)) if (isGutter(strip, rows, size, least)) found.push(strip);
  found.sort((a, b) => b.rows - a.rows);
  const kept: Gutter[] = [];
  for (const strip of found.slice(0, steps)) {
    const same = found.filter((one) => one.rows === strip.rows && Math.abs(one.x - strip.x) < 2 * size);
    // Beside a gutter of the page, a short strip is white within a column: of a table, of formulas.
    const excluded = (one: Gutter): boolean =>
      one.first <= strip.last &&
      strip.first <= one.last &&
      (Math.abs(one.x - strip.x) < 5 * size || strip.rows < 0.4 * one.rows);
    if (!kept.some(excluded)) kept.push(same[Math.floor(same.length / 2)] ?? strip);
  }
  return kept.sort((a, b) => a.x - b.x);
}

/** Of gutters elsewhere those that part this page from its top to its foot. */
function elsewhere(rows: readonly Row[], known: readonly number[]): readonly Gutter[] {
  const kept: Gutter[] = [];
  for (const x of [...known].sort((a, b) => a - b)) {
    const whole = stripsAt(rows, x).find(({ first, last }) => first === 0 && last === rows.length - 1);
    if (whole !== undefined && whole.over === 0 && (kept.at(-1)?.x ?? -Infinity) < x - 40) kept.push(whole);
  }
  return kept;
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
function isGutter(strip: Gutter, rows: readonly Row[], size: number, least: Least): boolean {
  const { x, first, last, rows: count, over } = strip;
  if (count < least.rows || over > 0.2 * (last - first + 1)) return false;
  const held = rows.slice(first, last + 1);
  const gaps = held.flatMap((row) => row.gaps.filter(({ start, end, empty }) => start <= x && x <= end && !empty));
  const wide = gaps.filter(({ start, end }) => end - start > 0.7 * size).length;
  if (wide < 0.7 * gaps.length) return false;
  const items = held.flatMap((row) => row.items);
  const lettersPerRow = (side: (item: Item) => boolean): number =>
    items.filter(side).reduce((sum, { text }) => sum + text.length, 0) / count;
  return lettersPerRow((item) => item.x < x) >= least.letters && lettersPerRow((item) => item.x >= x) >= least.letters;
}
