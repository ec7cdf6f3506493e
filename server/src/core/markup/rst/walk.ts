import { linesOf } from '../../prose/lines.ts';
import type { Span } from '../../text/span.ts';
import { type Around, addBlock, type Draft } from '../lines/draft.ts';
import { flatOf } from '../lines/flat.ts';
import { wordsIn } from './inline.ts';
import type { Document } from './state.ts';

/**
 * A document gone through line by line. What stands behind a marker ("- ", ".. note::") is a line of its own to what reads it: the
 * line then begins there.
 */
export interface Walk extends Document {
  readonly draft: Draft;
  readonly raw: string;
  /** Where the words of each line begin and end, and in which column; a line without words ends where it begins. */
  readonly starts: number[];
  readonly ends: number[];
  readonly columns: number[];
  /** How titles are adorned, by depth. */
  readonly levels: string[];
  /** Fields at the document's top, by name in small letters. */
  readonly fields: Map<string, string>;
  /** Everything read so far were titles and fields. */
  head: boolean;
  at: number;
  /** The number before the item that begins here. */
  printed: number | undefined;
  /** Notes of a kind defined so far ("#", "*"). */
  readonly defined: Map<string, number>;
}

const tab = 8;

export function walkOf(whole: Document, raw: string, from: number): Walk {
  const starts: number[] = [];
  const ends: number[] = [];
  const columns: number[] = [];
  for (const line of linesOf(raw.slice(from))) {
    let start = from + line.start;
    let end = from + line.end;
    let column = 0;
    for (; start < end && (raw[start] === ' ' || raw[start] === '\t'); start++)
      column = raw[start] === '\t' ? column + tab - (column % tab) : column + 1;
    while (end > start && /\s/.test(raw[end - 1] as string)) end--;
    starts.push(start);
    ends.push(end);
    columns.push(column);
  }
  const lists = { levels: [], fields: new Map(), defined: new Map() };
  return { ...whole, ...lists, raw, starts, ends, columns, head: true, at: 0, printed: undefined };
}

export const isBlank = ({ starts, ends }: Walk, n: number): boolean => (starts[n] ?? 0) >= (ends[n] ?? 0);

export const textAt = ({ raw, starts, ends }: Walk, n: number): string => raw.slice(starts[n] ?? 0, ends[n] ?? 0);

/** The first line from `from` on, before `to`, that has words and is set in no further than `column`; blank ones before it apart. */
export function bodyEnd(walk: Walk, from: number, to: number, column: number): number {
  let end = from;
  for (let n = from; n < to; n++) {
    if (isBlank(walk, n)) continue;
    if ((walk.columns[n] as number) <= column) break;
    end = n + 1;
  }
  return end;
}

/** How far the lines are set in at least. */
export function leastColumn(walk: Walk, from: number, to: number): number | null {
  let least: number | null = null;
  for (let n = from; n < to; n++)
    if (!isBlank(walk, n)) least = Math.min(least ?? Number.MAX_SAFE_INTEGER, walk.columns[n] as number);
  return least;
}

/** The first `length` units of a line are a marker: the line begins behind it, in `column`. */
export function beginBehind(walk: Walk, n: number, length: number, column: number): void {
  const { raw, starts, ends, columns } = walk;
  let start = Math.min(ends[n] as number, (starts[n] as number) + length);
  while (start < (ends[n] as number) && /[ \t]/.test(raw[start] as string)) start++;
  starts[n] = start;
  columns[n] = column;
}

export const spansOf = ({ starts, ends }: Walk, from: number, to: number): Span[] =>
  starts.slice(from, to).map((start, i) => ({ start, end: Math.max(start, ends[from + i] as number) }));

/** Adds the words of some lines as a block. */
export function addLines(
  walk: Walk,
  lines: readonly Span[],
  around: Around,
  kind?: 'heading' | 'cell' | 'paragraph',
  more: { depth?: number; wrap?: string; signs?: 'above' } = {},
): void {
  const { wrap, ...rest } = more;
  const { printed } = walk;
  walk.printed = undefined;
  const spoken = lines.filter(({ start, end }) => end > start);
  if (spoken.length === 0) return;
  addBlock(walk.draft, wordsIn(walk, flatOf(walk.raw, spoken), wrap), around, kind, { ...rest, printed });
}

/** Reads the lines up to `to`, that are set in by `column` at least, as blocks. */
export type Nested = (walk: Walk, to: number, column: number, around: Around, depth?: number) => void;
