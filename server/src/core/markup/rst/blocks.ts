import { isSignature } from '../../prose/signature.ts';
import type { Span } from '../../text/span.ts';
import type { Around } from '../lines/draft.ts';
import { directive } from './directives.ts';
import { entry } from './explicit.ts';
import { field } from './fields.ts';
import { listItem } from './lists.ts';
import { table } from './tables.ts';
import { section } from './titles.ts';
import { addLines, bodyEnd, isBlank, leastColumn, type Nested, spansOf, textAt, type Walk } from './walk.ts';

/** Nothing nests deeper than this to a reader. */
const deepest = 40;

/** Reads the lines up to `to`, that are set in by `column` at least, as blocks. */
export const blocks: Nested = (walk, to, column, around, depth = 0) => {
  while (walk.at < to) {
    const before = walk.at;
    if (isBlank(walk, walk.at)) walk.at++;
    else if (depth >= deepest) paragraph(walk, to, column, around);
    else if ((walk.columns[walk.at] as number) > column) quoted(walk, to, column, around, depth);
    else {
      const nested: Nested = (one, end, at, place) => blocks(one, end, at, place, depth + 1);
      if (!readers.some((read) => read(walk, to, column, around, nested))) paragraph(walk, to, column, around);
    }
    if (walk.at <= before) walk.at = before + 1;
  }
};

/** Lines that are set in are a block quotation. */
function quoted(walk: Walk, to: number, column: number, around: Around, depth: number): void {
  const end = bodyEnd(walk, walk.at, to, column);
  const own = leastColumn(walk, walk.at, end) ?? column + 1;
  blocks(walk, end, own, { ...around, quotes: around.quotes + 1 }, depth + 1);
}

/** `| words` of verse or of an address, line by line. */
function lineBlock(walk: Walk, to: number, column: number, around: Around): boolean {
  if (!/^\|(?:\s|$)/.test(textAt(walk, walk.at))) return false;
  let stanza: { start: number; end: number }[] = [];
  for (; walk.at < to && !isBlank(walk, walk.at); walk.at++) {
    const text = textAt(walk, walk.at);
    const [line] = spansOf(walk, walk.at, walk.at + 1);
    if (!line || (!text.startsWith('|') && (walk.columns[walk.at] as number) <= column)) break;
    const lead = /^\|\s*/.exec(text)?.[0].length ?? 0;
    if (lead < text.length) stanza.push({ start: line.start + lead, end: line.end });
    else {
      addLines(walk, stanza, around, undefined, { wrap: '\n' });
      stanza = [];
    }
  }
  addLines(walk, stanza, around, undefined, { wrap: '\n' });
  return true;
}

/** Python's `>>>`, and addresses of references without a name. */
function aside(walk: Walk, to: number): boolean {
  const text = textAt(walk, walk.at);
  if (/^__ \S/.test(text)) walk.at++;
  else if (/^>>>(?: |$)/.test(text)) while (walk.at < to && !isBlank(walk, walk.at)) walk.at++;
  else return false;
  return true;
}

/** A line and lines below it that are set in: a term and what it is. */
function definition(walk: Walk, to: number, column: number, around: Around, nested: Nested): boolean {
  const { at } = walk;
  if (at + 1 >= to || isBlank(walk, at + 1) || (walk.columns[at + 1] as number) <= column) return false;
  const text = textAt(walk, at);
  if (text.endsWith('::') || (around.quotes > 0 && /^(?:--|—)/.test(text))) return false;
  const item = { ...around, item: true };
  const [line] = spansOf(walk, at, at + 1);
  const end = /\s:\s/.exec(text)?.index ?? text.length;
  if (line) addLines(walk, [{ start: line.start, end: line.start + end }], item);
  walk.at++;
  const last = bodyEnd(walk, walk.at, to, column);
  nested(walk, last, leastColumn(walk, walk.at, last) ?? column + 1, item);
  return true;
}

function paragraph(walk: Walk, to: number, column: number, around: Around): void {
  const from = walk.at;
  while (walk.at < to && !isBlank(walk, walk.at)) walk.at++;
  const lines = spansOf(walk, from, walk.at);
  const last = lines.at(-1);
  if (!last) return;
  walk.head = false;
  const literal = walk.raw.slice(last.start, last.end).endsWith('::');
  if (literal) lines[lines.length - 1] = { start: last.start, end: last.end - colons(walk.raw, last) };
  const text = walk.raw.slice(lines[0]?.start ?? 0, lines.at(-1)?.end);
  const signs = around.quotes > 0 && /^(?:-{2,3}|—)[ \t]?[^\s-]/.test(text) && isSignature(text.replace(/\s+/g, ' '));
  if (signs) addLines(walk, lines, around, 'paragraph', { signs: 'above' });
  else addLines(walk, lines, around);
  if (literal) skipLiteral(walk, to, column);
}

/** How much of a line's "::" is none of its words: "Words::" keeps one colon, "Words: ::" and "::" alone none. */
function colons(raw: string, { start, end }: Span): number {
  const before = raw.slice(start, end - 2);
  return /\s$|^$/.test(before) ? 2 + before.length - before.trimEnd().length : 1;
}

/** What stands as it is below a paragraph that ends with "::": set in, or each line behind the same sign. */
function skipLiteral(walk: Walk, to: number, column: number): void {
  let at = walk.at;
  while (at < to && isBlank(walk, at)) at++;
  if (at >= to) return;
  const sign = textAt(walk, at)[0] as string;
  if ((walk.columns[at] as number) > column) walk.at = bodyEnd(walk, at, to, column);
  else if (/[!-/:-@[-`{-~]/.test(sign) && at > walk.at) {
    while (at < to && textAt(walk, at).startsWith(sign)) at++;
    walk.at = at;
  }
}

/** Each reads what begins at the line one is at, where it is of its kind. */
const readers: readonly ((walk: Walk, to: number, column: number, around: Around, nested: Nested) => boolean)[] = [
  directive,
  entry,
  section,
  table,
  lineBlock,
  aside,
  listItem,
  field,
  definition,
];
