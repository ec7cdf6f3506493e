import type { Item } from './item.ts';

/**
 * What stands at the head and the foot of pages and belongs to none: running titles, page numbers, addresses. Known by
 * their place and by coming again there, or by counting on with the pages; never by how often words occur alone.
 */

/** A row at a page's head or foot. */
interface EdgeRow {
  readonly items: readonly Item[];
  readonly text: string;
  readonly y: number;
  readonly size: number;
  /** White between it and the next row inwards, in its own size; no next row is a wide gap. */
  readonly gap: number;
}

interface Edges {
  /** Outermost first. */
  readonly head: readonly EdgeRow[];
  readonly foot: readonly EdgeRow[];
}

export interface Bare {
  readonly items: readonly Item[];
  /** The number printed on the page, or null. */
  readonly printed: number | null;
}

/** Rows of a page's edge that are looked at. */
const depth = 3;

/** The pages without their furniture, and with the numbers it prints on them. `body` is the size of most words. */
export function withoutFurniture(pages: readonly (readonly Item[])[], body: number): readonly Bare[] {
  const edges = pages.map(edgesOf);
  const offset = offsetOf(edges, body);
  const titles = titlesOn(pages[0] ?? [], body);
  return pages.map((items, page) => {
    const gone = new Set<Item>();
    for (const edge of ['head', 'foot'] as const)
      for (const item of furnitureAt({ edges, page, edge, offset, body, titles })) gone.add(item);
    const printed = offset === null ? null : page + 1 + offset;
    return { items: gone.size === 0 ? items : items.filter((item) => !gone.has(item)), printed };
  });
}

/** Items on one base line, from top to bottom. */
function rowsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const rows: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && first.y - item.y < 0.4 * first.size) rows.at(-1)?.push(item);
    else rows.push([item]);
  }
  return rows;
}

const textOf = (row: readonly Item[]): string =>
  [...row]
    .sort((a, b) => a.x - b.x)
    .map((item) => item.text)
    .join(' ');

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The lines in large letters on a document's first page, by their letters; a short one says too little. */
function titlesOn(items: readonly Item[], body: number): readonly string[] {
  const large = rowsOf(items).filter((row) => row.every(({ size }) => size > 1.15 * body));
  return large.map((row) => letters(textOf(row))).filter((title) => title.length >= 12);
}

function edgesOf(items: readonly Item[]): Edges {
  const rows = rowsOf(items);
  const rowAt = (at: number, inwards: number): EdgeRow[] => {
    const row = rows[at];
    if (row === undefined) return [];
    const { y, size } = row[0] as Item;
    const text = textOf(row);
    const next = rows[at + inwards]?.[0];
    return [{ items: row, text, y, size, gap: next === undefined ? 9 : Math.abs(next.y - y) / size }];
  };
  const levels = Array.from({ length: depth }, (_, i) => i);
  return {
    head: levels.flatMap((i) => rowAt(i, 1)),
    foot: levels.flatMap((i) => rowAt(rows.length - 1 - i, -1)),
  };
}

/** A court's stamp counts the pages of all it has on file, too: "Page ID #:365", "PageID.365". */
const filed = /\bpage\s?id\b\D{0,4}\d+|\bdoc(?:ument)?\.?\s?id\b\D{0,4}\d+/iu;
const saysPage = /\bpage\s(\d{1,5})\s(?:of|von|\/)\s\d/iu;

/** The numbers that a row begins and ends with, and the page that it says it is. */
function numbersOf(row: string): readonly number[] {
  const text = row.replace(filed, '').trim();
  const said = saysPage.exec(text)?.[1];
  if (said !== undefined) return [Number(said)];
  const found = [/^\D{0,8}?(\d{1,5})(?![\d.,]\d)/u.exec(text)?.[1], /(?<![\d.,])(\d{1,5})\D{0,2}$/u.exec(text)?.[1]];
  return [...new Set(found.flatMap((digits) => (digits === undefined ? [] : [Number(digits)])))];
}

/**
 * What is to be added to a page's number in the file for the number printed on it, where pages show that they count: two of
 * them, or three where words follow the number, for so do they a section's. Numbers in larger letters are headings'.
 */
function offsetOf(edges: readonly Edges[], body: number): number | null {
  const votes = new Map<number, { pages: number; sure: number }>();
  for (const [page, { head, foot }] of edges.entries()) {
    const outer = [...head.slice(0, 2), ...foot.slice(0, 2)].filter(({ gap, size }) => gap > 1.3 && size < 1.1 * body);
    const offsets = new Map<number, boolean>();
    for (const { text } of outer)
      for (const value of numbersOf(text)) {
        const at = value - page - 1;
        offsets.set(at, (offsets.get(at) ?? false) || !/^\D{0,8}\d+\s+\p{L}/u.test(text));
      }
    for (const [at, sure] of offsets) {
      const { pages, sure: before } = votes.get(at) ?? { pages: 0, sure: 0 };
      votes.set(at, { pages: pages + 1, sure: before + (sure ? 1 : 0) });
    }
  }
  const [offset, { pages, sure }] = [...votes].reduce((most, one) => (one[1].pages > most[1].pages ? one : most), [
    0,
    { pages: 0, sure: 0 },
  ] as const);
  return (sure >= 2 || pages >= 3) && pages >= 0.4 * edges.length ? offset : null;
}

interface Question {
  readonly edges: readonly Edges[];
  readonly page: number;
  readonly edge: 'head' | 'foot';
  readonly offset: number | null;
  readonly body: number;
  readonly titles: readonly string[];
}

/** The rows of an edge down to the white that parts them from the text, as long as each is furniture. */
function furnitureAt(question: Question): readonly Item[] {
  const rows = (question.edges[question.page] as Edges)[question.edge];
  let last = -1;
  for (const [level, row] of rows.entries()) {
    if (!isFurniture(row, level, question)) break;
    if (row.gap > 1.3) last = level;
  }
  return rows.slice(0, last + 1).flatMap((row) => row.items);
}

function isFurniture(row: EdgeRow, level: number, { edges, page, edge, offset, body, titles }: Question): boolean {
  const apart = row.gap > 1.3;
  const number = page + 1 + (offset ?? 0);
  if (apart && isPageNumber(row.text, number, edge === 'foot')) return true;
  // A stamp that says which page of how many it is, in letters of its own.
  if (apart && level === 0 && saysPage.test(row.text) && row.size < 0.95 * body) return true;
  const again = [-2, -1, 1, 2].flatMap((step) => {
    const there = edges[page + step]?.[edge].slice(0, level + 2) ?? [];
    const near = there.filter(({ y }) => Math.abs(y - row.y) < 1.5 * row.size);
    return near.map((one) => ({
      ...one,
      beside: Math.abs(one.y - row.y) < 2,
      numbered: numbersOf(one.text).includes(number + step),
    }));
  });
  const numbered = offset !== null && numbersOf(row.text).includes(number);
  if (apart && numbered && row.size < 1.1 * body && again.some((one) => one.beside && one.numbered)) return true;
  if (again.some(({ text }) => pattern(text) === pattern(row.text) && /\p{L}/u.test(text))) return true;
  // The document's title, in small at the head of a page behind it: of two pages, one alone may have a head.
  const small = page > 0 && edge === 'head' && row.size < 1.1 * body;
  if (apart && small && titles.some((title) => letters(row.text).includes(title))) return true;
  // A title that changes from page to page, in letters of its own and always at the same height.
  const other = Math.abs(row.size - body) > 0.04 * body;
  const standing = again.filter(({ size, gap, beside }) => beside && gap > 1.5 && Math.abs(size - row.size) < 0.1);
  return level === 0 && row.gap > 1.5 && other && standing.length >= 2 && row.size < 1.1 * body;
}

const roman = '(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';
const pageNumber = new RegExp(
  `^[-–—|\\s]*((?:page|p\\.|seite|s\\.)\\s*)?(\\d{1,5}|${roman})(\\s*(?:/|of|von)\\s*\\d{1,5})?[-–—|\\s]*$`,
  'iu',
);

/**
 * A row that says nothing but which page it is: "12", "– xii –", "Page 3 of 9", "3/9"; "civil" is a word. At a page's head a
 * lone numeral may be a chapter's.
 */
function isPageNumber(text: string, number: number, foot: boolean): boolean {
  const found = pageNumber.exec(text);
  if (found === null) return false;
  return foot || found[1] !== undefined || found[3] !== undefined || Number(found[2]) === number;
}

const pattern = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
