import type { BlockKind } from '../../prose/prose.ts';
import type { Cell } from '../../prose/tableTurns.ts';
import { type PageElement, tokensIn } from './page.ts';

/** An element that holds blocks, and the one around it. */
export interface Place {
  readonly around: Place | null;
  readonly depth: number;
  /** Its name and first class; empty when it has none: what the posts of a forum have in common. */
  readonly like: string;
}

const root: Place = { around: null, depth: 0, like: '' };

/** What a block is to a reader, as `ExtractedBlock` has it. */
export interface BlockSort {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly place?: string;
  readonly printed?: number;
  readonly cell?: Cell;
}

/** A table and how many rows have begun in it; a row and how many cells. */
interface Grid {
  readonly table: { rows: number };
  readonly row: { readonly number: number; cells: number } | null;
}

/** Where a block stands: what decides its kind. */
export interface Around {
  readonly quotes: number;
  readonly item: boolean;
  /** What the list around counts next; null where it counts nothing. */
  readonly list: { next: number } | null;
  /** The number of the item around, or null. */
  readonly number: number | null;
  readonly cell: boolean;
  /** The innermost table around, and where in it. */
  readonly grid: Grid | null;
  readonly at: Cell | null;
  readonly heading: number;
  readonly footnote: string | null;
  readonly pre: boolean;
  readonly aside: boolean;
  readonly within: Place;
  readonly element: PageElement;
}

export const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** A cell with more characters is a column of a page laid out by a table. */
const longestCell = 400;

/** Where everything stands. */
export const aroundAll = (element: PageElement): Around => ({
  quotes: 0,
  item: false,
  list: null,
  number: null,
  cell: false,
  grid: null,
  at: null,
  heading: 0,
  footnote: null,
  pre: false,
  aside: false,
  within: root,
  element,
});

/** Where the words inside an element stand. */
export function insideOf(element: PageElement, around: Around): Around {
  const name = element.localName;
  const heading = headingLevel(element);
  if (heading > 0) return { ...around, element, heading };
  switch (name) {
    case 'blockquote':
      return { ...around, element, quotes: around.quotes + 1 };
    case 'li':
      return {
        ...around,
        element,
        item: true,
        number: numberOf(element, around.list),
        footnote: noteOf(element) ?? around.footnote,
      };
    case 'ol':
    case 'ul':
    case 'menu': {
      const list = name === 'ol' ? { next: whole(element.getAttribute('start')) ?? 1 } : null;
      return { ...around, element, list, number: null, within: placeOf(element, around.within) };
    }
    case 'table':
      return {
        ...around,
        element,
        grid: { table: { rows: 0 }, row: null },
        at: null,
        within: placeOf(element, around.within),
      };
    case 'tr':
      return { ...around, element, grid: nextRow(around.grid), within: placeOf(element, around.within) };
    case 'td':
    case 'th':
      return { ...around, element, cell: (element.textContent ?? '').length <= longestCell, at: nextCell(around.grid) };
    case 'pre':
      return { ...around, element, pre: true };
    default:
      return blockTags.has(name) ? { ...around, element, within: placeOf(element, around.within) } : around;
  }
}

const nextRow = (grid: Grid | null): Grid | null => grid && { ...grid, row: { number: grid.table.rows++, cells: 0 } };

const nextCell = (grid: Grid | null): Cell | null =>
  grid?.row ? { table: grid.table, row: grid.row.number, column: grid.row.cells++ } : null;

/** The number that a browser prints before an item; null in a list that counts nothing. */
function numberOf(item: PageElement, list: Around['list']): number | null {
  if (list === null) return null;
  const number = whole(item.getAttribute('value')) ?? list.next;
  list.next = number + 1;
  return number;
}

const whole = (written: string | null): number | null =>
  /^\s*\d{1,9}\s*$/.test(written ?? '') ? Number(written) : null;

function placeOf(element: PageElement, around: Place): Place {
  const first = tokensIn(element, 'class')[0];
  const like = first === undefined ? '' : `${element.localName}.${first}`;
  return { around, depth: around.depth + 1, like: element.localName === 'article' ? 'article' : like };
}

function headingLevel(element: PageElement): number {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level !== undefined) return Number(level);
  if (element.getAttribute('role') !== 'heading') return 0;
  return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));
}

/** The number of the note that a list's item is, or null. */
function noteOf(item: PageElement): string | null {
  const id = (item.getAttribute('id') ?? '').slice(0, 100);
  if (
    item.getAttribute('role') !== 'doc-endnote' &&
    !/^(?:user-content-)?(?:fn|note|footnote|endnote|cite_note)\b|^(?:fn|note)[-_:]?\d/i.test(id)
  )
    return null;
  return /(\d+)\D*$/.exec(id)?.[1] ?? null;
}

/** What a block that stands there is. */
export function sortOf(around: Around): BlockSort {
  if (around.heading > 0) return { kind: 'heading', depth: around.heading };
  if (around.quotes > 0) return { kind: 'quote', depth: around.quotes };
  if (around.footnote !== null) return { kind: 'footnote', depth: 0, place: `note ${around.footnote}` };
  const printed = around.number === null ? {} : { printed: around.number };
  const cell = around.at === null ? {} : { cell: around.at };
  return { kind: around.item ? 'item' : around.cell ? 'cell' : 'paragraph', depth: 0, ...printed, ...cell };
}
