import { viewOf } from '../../core/text/bytes.ts';
import { NoDatabase, type Pages } from './pages.ts';

export type Value = string | number | Uint8Array | null;
export type Row = Readonly<Record<string, Value>>;

/** A database whose tables can be read whole. */
export interface Tables {
  has(table: string): boolean;
  /** The rows of a table, by the names of its columns; none where there is no such table. Rejects where the file is damaged. */
  rows(table: string): Promise<readonly Row[]>;
}

const deepest = 40;
/** Most rows of a table. */
const most = 5_000_000;
/** Longest row: an abstract or a note, in bytes. */
const longest = 64 * 2 ** 20;

interface Cell {
  readonly rowid: number;
  readonly values: readonly Value[];
}

interface Table {
  readonly root: number;
  readonly columns: readonly string[];
  /** The column that is the row's own number, or -1. */
  readonly own: number;
}

/** Reads the schema of a database. */
export async function openTables(pages: Pages): Promise<Tables> {
  const tables = new Map<string, Table>();
  for (const { values } of await cellsOf(pages, 1)) {
    const [type, name, , root, sql] = values;
    if (type === 'table' && typeof name === 'string' && typeof root === 'number' && typeof sql === 'string')
      tables.set(name.toLowerCase(), { root, ...columnsIn(sql) });
  }
  return {
    has: (name) => tables.has(name.toLowerCase()),
    async rows(name) {
      const table = tables.get(name.toLowerCase());
      if (table === undefined) return [];
      const { columns, own } = table;
      return (await cellsOf(pages, table.root)).map(({ rowid, values }) =>
        Object.fromEntries(
          columns.map((column, i) => [column, (i === own ? (values[i] ?? rowid) : values[i]) ?? null]),
        ),
      );
    },
  };
}

/** The names of the columns in a `CREATE TABLE`, and which is the row's number. */
export function columnsIn(sql: string): Pick<Table, 'columns' | 'own'> {
  const body = sql
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    // What stands in marks is no syntax.
    .replace(/'(?:[^']|'')*'/g, "''");
  const parts = partsOf(body.slice(body.indexOf('(') + 1, body.lastIndexOf(')')));
  const columns = parts.filter((part) => !/^\s*(?:primary\s+key|unique|foreign\s+key|check|constraint)\b/i.test(part));
  const own = columns.findIndex((part) => /^\s*\S+\s+integer\s+(?:[^,]*?\s)?primary\s+key\b/i.test(part));
  return { columns: columns.map(nameIn), own };
}

const nameIn = (part: string): string => {
  const found = /^\s*(?:"([^"]*)"|`([^`]*)`|\[([^\]]*)\]|(\S+))/.exec(part);
  return found?.slice(1).find((one) => one !== undefined) ?? '';
};

function partsOf(body: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < body.length; i++) {
    if (body[i] === '(') depth++;
    else if (body[i] === ')') depth--;
    else if (body[i] === ',' && depth === 0) {
      parts.push(body.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, body.slice(from)];
}

/** All cells below a page of a table, in the order of their numbers. */
async function cellsOf(pages: Pages, root: number): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  const seen = new Set<number>();
  const walk = async (number: number, depth: number): Promise<void> => {
    // A page that leads back to one above it would never end.
    if (depth > deepest || seen.has(number)) throw new NoDatabase('it is damaged');
    seen.add(number);
    const bytes = await pages.page(number);
    const { places, last } = onPage(bytes, number === 1 ? 100 : 0);
    for (const place of places) {
      if (last === null) cells.push(await cellAt(pages, bytes, place));
      else if (place + 4 > bytes.length) throw new NoDatabase('it is damaged');
      else await walk(viewOf(bytes).getUint32(place), depth + 1);
      if (cells.length > most) throw new NoDatabase('it is larger than Stet reads');
    }
    if (last !== null) await walk(last, depth + 1);
  };
  await walk(root, 0);
  return cells;
}

/** Where the parts of a page stand, its header at `at`: the cells of a leaf, or else the numbers of the pages below it but the last. */
function onPage(bytes: Uint8Array, at: number): { readonly places: Iterable<number>; readonly last: number | null } {
  const view = viewOf(bytes);
  const kind = bytes[at];
  if (kind !== 5 && kind !== 13) throw new NoDatabase('it is damaged');
  const list = at + (kind === 5 ? 12 : 8);
  return { places: placesIn(view, list, view.getUint16(at + 3)), last: kind === 5 ? view.getUint32(at + 8) : null };
}

function* placesIn(view: DataView, list: number, count: number): Generator<number> {
  for (let i = 0; i < count; i++) {
    if (list + 2 * i + 2 > view.byteLength) throw new NoDatabase('it is damaged');
    yield view.getUint16(list + 2 * i);
  }
}

async function cellAt(pages: Pages, bytes: Uint8Array, place: number): Promise<Cell> {
  const length = varint(bytes, place);
  const rowid = varint(bytes, length.end);
  if (length.value > longest) throw new NoDatabase('it is damaged');
  return { rowid: rowid.value, values: valuesIn(await payload(pages, bytes, rowid.end, length.value)) };
}

/** What a row holds: what does not fit on its page goes on on others. */
async function payload(pages: Pages, bytes: Uint8Array, from: number, length: number): Promise<Uint8Array> {
  const { usable } = pages;
  const [top, least] = [usable - 35, Math.floor(((usable - 12) * 32) / 255) - 23];
  if (length <= top) return bytes.subarray(from, from + length);
  const fitting = least + ((length - least) % (usable - 4));
  const here = fitting <= top ? fitting : least;
  const whole = new Uint8Array(length);
  whole.set(bytes.subarray(from, from + here));
  let next = from + here + 4 <= bytes.length ? viewOf(bytes).getUint32(from + here) : 0;
  for (let at = here; at < length; ) {
    const page = await pages.page(next);
    const part = page.subarray(4, Math.min(usable, 4 + length - at));
    whole.set(part, at);
    at += part.length;
    next = viewOf(page).getUint32(0);
  }
  return whole;
}

/** A number of one to nine bytes. */
function varint(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes[at + i] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + i + 1 };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), end: at + 9 };
}

const utf8 = new TextDecoder();
/** Bytes of whole numbers, by their type. */
const sizes = [0, 1, 2, 3, 4, 6, 8];

function valuesIn(record: Uint8Array): readonly Value[] {
  const head = varint(record, 0);
  const values: Value[] = [];
  let at = head.value;
  for (let i = head.end; i < head.value && i < record.length; ) {
    const { value: type, end } = varint(record, i);
    i = end;
    const length = type >= 12 ? (type - 12) >> 1 : type === 7 ? 8 : (sizes[type] ?? 0);
    values.push(valueAt(record.subarray(at, at + length), type));
    at += length;
  }
  return values;
}

function valueAt(bytes: Uint8Array, type: number): Value {
  if (type >= 13 && type % 2 === 1) return utf8.decode(bytes);
  if (type >= 12) return bytes.slice();
  if (type === 7) return bytes.length < 8 ? null : viewOf(bytes).getFloat64(0);
  if (type === 0 || type > 9) return null;
  if (type >= 8) return type - 8;
  return bytes.reduce((sum, byte, i) => sum * 256 + (i === 0 ? (byte << 24) >> 24 : byte), 0);
}
