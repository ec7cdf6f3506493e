import { heads } from '../language/every/labels.ts';
import { grouped } from '../text/grouped.ts';
import type { Span } from '../text/span.ts';
import { speakerLabelAt } from './speakerLabel.ts';

/** Where a block stands in a table, counted from 0; tables are told apart by being other objects. */
export interface Cell {
  readonly table: object;
  readonly row: number;
  readonly column: number;
}

/** A block of a table, by its place among all blocks. */
export interface CellBlock {
  readonly cell: Cell;
  readonly index: number;
  readonly span: Span;
}

/** Fewest turns of a transcript. */
const fewest = 3;
/** A longer cell holds no name. */
const longestName = 60;
/** Words of a mouth are this long on the average at least; what is shorter is a value. */
const shortest = 20;

/** A time or a line's number. */
const counts = /^[[(]?(?:\d{1,2}(?::\d{2}){1,2}(?:[.,]\d+)?|\d{1,5}\.?)[\])]?$/;

interface Row {
  readonly name: CellBlock | null;
  readonly words: readonly CellBlock[];
}

interface Turn {
  /** The name, by its place in the text, and as it is compared with others. */
  readonly voice: Span;
  readonly label: string;
  readonly sure: boolean;
  readonly row: Row;
}

/**
 * Who speaks in tables that are transcripts, a name and the words of a turn beside it: the place of the name by the index of the
 * block. A table of anything else gives none, and one that may be either too.
 */
export function voicesIn(text: string, blocks: readonly CellBlock[]): ReadonlyMap<number, Span> {
  const voices = new Map<number, Span>();
  for (const table of grouped(blocks, ({ cell }) => cell.table).values())
    for (const { voice, row } of turnsOf(text, table)) for (const { index } of row.words) voices.set(index, voice);
  return voices;
}

function turnsOf(text: string, table: readonly CellBlock[]): readonly Turn[] {
  const words = ({ span }: CellBlock): string => text.slice(span.start, span.end).trim();
  const rows = rowsOf(table, words);
  if (rows === null) return [];
  const [first] = rows;
  const named = first?.name != null && heads.test(words(first.name));
  const turns: Turn[] = [];
  for (const row of named ? rows.slice(1) : rows) {
    const turn = row.name === null ? { ...turns.at(-1), row } : turnOf(text, row, row.name, named);
    if (turn?.voice === undefined) return [];
    if (row.words.length > 0 && !row.words.every((block) => /^[[(][^\])]*[\])]\.?$/.test(words(block))))
      turns.push(turn as Turn);
  }
  return isTranscript(turns, words) ? turns : [];
}

/** The rows of a table of names and words, a column that counts them before these or not; null for any other table. */
function rowsOf(table: readonly CellBlock[], words: (block: CellBlock) => string): readonly Row[] | null {
  const columns = [...new Set(table.map(({ cell }) => cell.column))].sort((a, b) => a - b);
  const [name, last] = columns.slice(-2);
  if (columns.length < 2 || columns.length > 3) return null;
  const rows: Row[] = [];
  for (const row of grouped(table, ({ cell }) => cell.row).values()) {
    const names = row.filter(({ cell }) => cell.column === name);
    const others = row.filter(({ cell }) => cell.column !== name && cell.column !== last);
    const head = rows.length === 0;
    if (names.length > 1 || (!head && others.some((block) => !counts.test(words(block))))) return null;
    rows.push({ name: names[0] ?? null, words: row.filter(({ cell }) => cell.column === last) });
  }
  return rows;
}

/** The turn of a row with a name in it; null where that is no label. */
function turnOf(text: string, row: Row, { span }: CellBlock, named: boolean): Turn | null {
  const name = text.slice(span.start, span.end);
  if (name.length > longestName) return null;
  const colon = /:\s*$/.test(name);
  const bare = name.replace(/\s*:?\s*$/, '');
  const found = speakerLabelAt(`${bare}: `);
  if (found === null || found.end < bare.length) return null;
  const { label, at, shouted } = found;
  const start = span.start + at;
  const sure = colon || named || shouted || /\S\s+\S/.test(label);
  return { voice: { start, end: start + label.length }, label: label.toLowerCase(), sure, row };
}

/** Whether they are turns of people: names that come back, one after the other, and sentences beside them. */
function isTranscript(turns: readonly Turn[], words: (block: CellBlock) => string): boolean {
  const times = new Map<string, number>();
  const named = turns.filter(({ row }) => row.name !== null);
  for (const { label } of named) times.set(label, (times.get(label) ?? 0) + 1);
  const again = named.filter(({ label }) => (times.get(label) as number) > 1).length;
  if (named.length < fewest || times.size < 2 || 2 * again < named.length || turns.some(({ sure }) => !sure))
    return false;
  const said = turns.map(({ row }) => row.words.map(words).join(' '));
  const sentences = said.filter((one) => /[.?!…][”’"')\]]*$|[–—-]$/u.test(one)).length;
  const marked = said.filter((one) => /^["“«„‘']/.test(one)).length;
  const length = said.reduce((sum, one) => sum + one.length, 0);
  return length >= shortest * said.length && 2 * sentences >= said.length && 2 * marked <= said.length;
}
