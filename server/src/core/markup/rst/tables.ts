import type { Span } from '../../text/span.ts';
import type { Around } from '../lines/draft.ts';
import { addLines, isBlank, textAt, type Walk } from './walk.ts';

const grid = /^\+(?:[-=]+\+)+$/;
const simple = /^={2,}(?:[ \t]+={2,})+$/;

/** A table drawn with bars and dashes, or with its columns underlined. */
export function table(walk: Walk, to: number, _: number, around: Around): boolean {
  const text = textAt(walk, walk.at);
  if (grid.test(text)) drawn(walk, to, around);
  else if (simple.test(text)) underlined(walk, to, around);
  else return false;
  return true;
}

/** Cells by the column they begin in, as lines. */
type Row = Map<number, Span[]>;

function flush(walk: Walk, row: Row, around: Around): void {
  for (const [, lines] of [...row].sort(([a], [b]) => a - b)) addLines(walk, lines, around, 'cell');
  row.clear();
}

function drawn(walk: Walk, to: number, around: Around): void {
  const row: Row = new Map();
  for (; walk.at < to && /^[|+]/.test(textAt(walk, walk.at)); walk.at++) {
    const text = textAt(walk, walk.at);
    if (/^\+[-=+]*\+?$/.test(text)) {
      flush(walk, row, around);
      continue;
    }
    for (const { index, 0: cell } of text.matchAll(/(?<=[|+])(?!-)[^|]*[^|\s][^|]*/g)) push(walk, row, index, cell);
  }
  flush(walk, row, around);
}

function push(walk: Walk, row: Row, index: number, cell: string): void {
  const start = (walk.starts[walk.at] as number) + index + cell.length - cell.trimStart().length;
  const words = cell.trim();
  if (words === '') return;
  const lines = row.get(index) ?? [];
  row.set(index, lines);
  lines.push({ start, end: start + words.length });
}

function underlined(walk: Walk, to: number, around: Around): void {
  const rule = textAt(walk, walk.at);
  const edges = [...rule.matchAll(/=+/g)].map(({ index }) => index);
  const close = closingRule(walk, to);
  const row: Row = new Map();
  for (walk.at++; walk.at < close; walk.at++) {
    const text = textAt(walk, walk.at);
    if (isBlank(walk, walk.at) || /^[=-]{2,}(?:[ \t]+[=-]{2,})*$/.test(text)) {
      flush(walk, row, around);
      continue;
    }
    if (text.slice(edges[0], edges[1]).trim() !== '') flush(walk, row, around);
    for (const [n, edge] of edges.entries()) push(walk, row, edge, text.slice(edge, edges[n + 1]));
  }
  flush(walk, row, around);
  walk.at = Math.min(to, close + 1);
}

/** The last rule of the table: the second, or the third where a head is ruled off. */
function closingRule(walk: Walk, to: number): number {
  let last = -1;
  for (let n = walk.at + 1; n < to; n++) {
    if (!simple.test(textAt(walk, n))) continue;
    if (last >= 0) return n;
    last = n;
    if (n + 1 >= to || isBlank(walk, n + 1)) return n;
  }
  if (last >= 0) return last;
  let end = walk.at + 1;
  while (end < to && !isBlank(walk, end)) end++;
  return end;
}
