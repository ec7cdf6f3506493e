import type { Around } from '../lines/draft.ts';
import { beginBehind, bodyEnd, isBlank, type Nested, textAt, type Walk } from './walk.ts';

const bullet = /^[-+*•‣⁃](?:\s+|$)/;
const numbered = /^\(?(?:(\d{1,9})|[a-zA-Z]|[ivxlcdm]{1,8}|[IVXLCDM]{1,8}|#)[.)](?:\s+|$)/;

/** The marker that a line begins a list's item with, or null. */
export const markerOf = (text: string): RegExpExecArray | null => bullet.exec(text) ?? numbered.exec(text);

/** `- An item`, `1. An item`. */
export function listItem(walk: Walk, to: number, column: number, around: Around, nested: Nested): boolean {
  const { at } = walk;
  const found = markerOf(textAt(walk, at));
  if (found === null || (!bullet.test(found[0]) && goesOn(walk, at + 1, to, column))) return false;
  const own = column + found[0].length;
  let end = at + 1;
  // A line right below that is set in, if not as far as it should be, is still the item's.
  for (; end < to && !isBlank(walk, end) && (walk.columns[end] as number) > column; end++)
    walk.columns[end] = Math.max(own, walk.columns[end] as number);
  end = Math.max(end, bodyEnd(walk, end, to, own - 1));
  beginBehind(walk, at, found[0].length, own);
  // One that says no number of its own is counted where it is set.
  walk.printed = found[0].startsWith('#') ? 1 : found[1] === undefined ? undefined : Number(found[1]);
  nested(walk, end, own, { ...around, item: true });
  walk.printed = undefined;
  return true;
}

/** "A. Aldana said so," and the next line at the margin: a paragraph that begins like an item. */
function goesOn(walk: Walk, n: number, to: number, column: number): boolean {
  if (n >= to || isBlank(walk, n) || (walk.columns[n] as number) !== column) return false;
  return !numbered.test(textAt(walk, n));
}
