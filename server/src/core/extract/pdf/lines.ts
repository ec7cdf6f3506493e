import { raisedAs, superscript } from '../../prose/raised.ts';
import { sizeOf } from './columns.ts';
import type { Item } from './item.ts';

/** A line of a column, left to right. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** The size that most of it has. */
  readonly size: number;
  /** The font of its words where one is enough, else "". */
  readonly font: string;
  /** The raised mark that it begins with: of a note. */
  readonly mark: string;
  /** The letter over several lines that its first word begins with, or "". */
  readonly initial: string;
}

/** The lines of a column, from top to bottom. */
export function linesOf(items: readonly Item[]): readonly Line[] {
  const size = sizeOf(items);
  const initials = items.filter((item) => item.size > 1.8 * size && /^[“"‘']?\p{Lu}$/u.test(item.text));
  const lines = rowsIn(items.filter((item) => !initials.includes(item))).map(lineOf);
  for (const initial of initials) {
    // Its top is level with that of the line it begins.
    const top = initial.y + 0.7 * (initial.size - size);
    const at = lines.findIndex(({ y, left }) => Math.abs(y - top) < 0.5 * size && left > initial.x);
    const line = lines[at] ?? lineOf([initial]);
    if (at < 0) lines.push(line);
    else lines[at] = { ...line, left: initial.x, initial: initial.text };
  }
  return initials.length === 0 ? lines : lines.sort((a, b) => b.y - a.y);
}

function rowsIn(items: readonly Item[]): readonly (readonly Item[])[] {
  const rows: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const above = row === undefined ? undefined : largest(row);
    if (above !== undefined && above.y - item.y < 0.5 * Math.max(above.size, item.size)) row?.push(item);
    else rows.push([item]);
  }
  return rows;
}

const largest = (row: readonly Item[]): Item => row.reduce((most, item) => (item.size > most.size ? item : most));

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** What stands on a line in the order in which it is read. */
function inOrder(row: readonly Item[]): readonly Item[] {
  const back = row.filter(({ text }) => rightToLeft.test(text)).length > row.length / 2;
  return [...row].sort((a, b) => (back ? b.x - a.x : a.x - b.x));
}

const blankBefore = (text: string, gap: number, size: number): string =>
  text !== '' && gap > 0.12 * size && !text.endsWith(' ') ? ' ' : '';

function lineOf(row: readonly Item[]): Line {
  const items = inOrder(row);
  const words = items.filter(({ text }) => text.length > 1);
  const { size, y } = largest(words.length > 0 ? words : items);
  let text = '';
  let mark = '';
  let [left, right] = [items[0]?.x ?? 0, items[0]?.x ?? 0];
  for (const [i, item] of items.entries()) {
    const isRaised = item.size < 0.85 * size && item.y - y > 0.15 * size;
    const raised = isRaised ? raisedAs(item.text, text.slice(-30), items[i + 1]?.text ?? '') : 'words';
    const gap = Math.max(item.x - right, left - item.x - item.width);
    if (raised !== 'callout')
      text += blankBefore(text, gap, size) + (raised === 'value' ? superscript(item.text) : item.text);
    else if (text === '') mark = item.text;
    left = Math.min(left, item.x);
    right = Math.max(right, item.x + item.width);
  }
  const fonts = new Set(items.map(({ font }) => font));
  return {
    text: text.replace(/ {2,}/g, ' '),
    left,
    right,
    y,
    size,
    font: fonts.size === 1 ? (items[0]?.font ?? '') : '',
    mark,
    initial: '',
  };
}
