import type { Span } from '../../text/span.ts';
import type { Around } from '../lines/draft.ts';
import { addLines, isComment, type Walk } from './walk.ts';

/** What stands before a cell's bar and tells of it: "2+^.^s". */
const spec = /(?:^|[ \t])(?:\d+(?:\.\d*)?[*+]|\.\d+[*+])?(?:[<^>](?:\.[<^>])?|\.[<^>])?[a-z]?$/;

/** Reads the cells of the lines up to `end`, parted by bars. */
export function table(walk: Walk, end: number, around: Around, sign: string): void {
  const bar = sign === '!' || sign === '|' ? sign : null;
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
      if (cell === null) addLines(walk, [line], around, 'cell');
      else cell.push(line);
      continue;
    }
    let from = 0;
    for (const at of barsIn(text, bar)) {
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

/** The bars that no backslash takes their meaning. */
const barsIn = (text: string, bar: string | null): readonly number[] =>
  bar === null
    ? []
    : [...text.matchAll(bars)].flatMap(({ 0: one, index }) => (one === bar && text[index - 1] !== '\\' ? [index] : []));

const bars = /[|!]/g;

function push(cell: Span[], raw: string, { start, end }: Span): void {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(raw[from] as string)) from++;
  while (to > from && /\s/.test(raw[to - 1] as string)) to--;
  if (to > from) cell.push({ start: from, end: to });
}
