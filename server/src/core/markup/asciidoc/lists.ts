import type { Span } from '../../text/span.ts';
import type { Around } from '../lines/draft.ts';
import { addLines, type Walk } from './walk.ts';

const marked =
  /^[ \t]*(?:-|\*{1,5}|•|\.{1,5}|(\d{1,9})\.|[a-zA-Z]\.|[ivxlIVXL]{1,6}\)|<(?:\d{1,3}|\.)>)[ \t]+(?:\[[ xX*]\][ \t]+)?(?=\S)/;
const termed = /^[ \t]*(?!\/\/)(\S.*?)(?::{2,4}|;;)(?:[ \t]+(?=\S)|$)/;

/** The term of a line of a description list and the words behind it, or null. */
function termOf(text: string): RegExpExecArray | null {
  return text.includes('::') || text.includes(';;') ? termed.exec(text) : null;
}

/** Whether a line begins an item of a list. */
export const startsItem = (text: string): boolean => marked.test(text) || termOf(text) !== null;

/** Reads the item that begins here; its first paragraph ends at the line `end`. */
export function listItem(walk: Walk, end: number, around: Around): void {
  const text = walk.texts[walk.at] as string;
  const { start, end: lineEnd } = walk.lines[walk.at] as Span;
  const item = { ...around, item: true };
  const more = walk.lines.slice(walk.at + 1, end).map((line) => withoutIndent(walk.raw, line));
  walk.at = end;
  const found = marked.exec(text);
  if (found) {
    // One that says no number of its own is counted where it is set.
    const printed = /^\s*\.\s/.test(found[0]) ? 1 : found[1] === undefined ? undefined : Number(found[1]);
    addLines(walk, [{ start: start + found[0].length, end: lineEnd }, ...more], item, undefined, { printed });
    return;
  }
  const term = termOf(text) as RegExpExecArray;
  const at = start + text.indexOf(term[1] as string);
  addLines(walk, [{ start: at, end: at + (term[1] as string).length }], item);
  const first = { start: start + term[0].length, end: lineEnd };
  const words = first.start < first.end ? [first, ...more] : more;
  if (words.length > 0) addLines(walk, words, item);
}

function withoutIndent(raw: string, { start, end }: Span): Span {
  let at = start;
  while (at < end && (raw[at] === ' ' || raw[at] === '\t')) at++;
  return { start: at, end };
}
