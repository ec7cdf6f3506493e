import type { Span } from '../../text/span.ts';
import type { Around } from '../lines/draft.ts';
import { addLines, isComment, type Walk } from './walk.ts';

/** What stands before a cell's bar and tells of it: "2+^.^s". */
const spec = /(?:^|[ \t])(?:\d+(?:\.\d*)?[*+]|\.\d+[*+])?(?:[<^>](?:\.[<^>])?|\.[<^>])?[a-z]?$/;

/** Reads the cells of the lines up to `end`, parted by bars. */
export function table(walk: Walk, end: number, around: Around, sign: string): void {
  const bar = sign === '!' ? '!' : sign === '|' ? '|' : null;
  let cell: Span[] | null = bar === null ? [] : null;
  const add = (): void => {
    if (cell && cell.length > 0) addLines(walk, cell, around, 'cell');
    cell = [];
  };
  for (; walk.at < end; walk.at++) {
    const text = walk.texts[walk.at] as string;
    const line = walk.lines[walk.at] as Span;
    if (text === '' || bar === null) add();
    if (isComment(text)) {
      (cell ?? []).push(line);
      if (cell === null) addLines(walk, [line], around, 'cell');
      continue;
    }
    let from = 0;
    for (let at = bar === null ? -1 : barFrom(text, bar, 0); at >= 0; at = barFrom(text, bar as string, at + 1)) {
      const before = text.slice(from, at);
      const words = before.slice(0, spec.exec(before)?.index ?? before.length);
      if (cell) push(cell, walk.raw, { start: line.start + from, end: line.start + from + words.length });
      add();
      from = at + 1;
    }
    if (cell) push(cell, walk.raw, { start: line.start + from, end: line.end });
  }
  add();
}

/** The next bar that no backslash takes its meaning. */
function barFrom(text: string, bar: string, from: number): number {
  let at = text.indexOf(bar, from);
  while (at > 0 && text[at - 1] === '\\') at = text.indexOf(bar, at + 1);
  return at;
}

function push(cell: Span[], raw: string, { start, end }: Span): void {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(raw[from] as string)) from++;
  while (to > from && /\s/.test(raw[to - 1] as string)) to--;
  if (to > from) cell.push({ start: from, end: to });
}
