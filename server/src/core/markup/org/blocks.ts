import type { Span } from '../../text/span.ts';
import type { Around } from '../lines/draft.ts';
import { type Reader as LineReader, readBlocks } from '../lines/walking.ts';
import { headline } from './headlines.ts';
import { addLines, blankBelow, closingLine, type Walk } from './walk.ts';

/** Reads the lines up to `to` as blocks. */
export function blocks(walk: Walk, to: number, around: Around): void {
  readBlocks(walk, to, around, readers);
}

type Reader = LineReader<Walk>;

const textAt = (walk: Walk): string => walk.texts[walk.at] as string;
const lineAt = (walk: Walk): Span => walk.lines[walk.at] as Span;

const blank: Reader = (walk) => {
  if (textAt(walk) !== '') return false;
  // Two blank lines end a note.
  if (walk.texts[walk.at + 1] === '') walk.note = null;
  walk.at++;
  return true;
};

/** `# comment`. */
const comment: Reader = (walk) => {
  const text = textAt(walk);
  if (text !== '#' && !text.startsWith('# ')) return false;
  walk.draft.comments.push({ raw: lineAt(walk), text: text.slice(1) });
  walk.at++;
  return true;
};

const begins = /^#\+begin_(\S+)/i;
/** Blocks whose words stand for no prose. */
const setAside = /^(?:src|example|export|comment|latex|html|ascii|beamer|equation|align|equation\*|align\*)$/i;

/**
 * `#+begin_quote` and its kin. One that nothing ends is being written: its line counts for nothing, and what is set as it stands
 * ends with its paragraph.
 */
const block: Reader = (walk, to, around) => {
  const name = begins.exec(textAt(walk))?.[1];
  if (name === undefined) return false;
  const close = closingLine(walk, `#+end_${name}`, to);
  const end = close < 0 ? blankBelow(walk, to) : close;
  if (/^comment$/i.test(name) && close >= 0) {
    const raw = { start: lineAt(walk).start, end: (walk.lines[close] as Span).end };
    walk.draft.comments.push({ raw, text: walk.raw.slice(lineAt(walk).end, (walk.lines[close] as Span).start) });
  }
  walk.at++;
  const quoted = { ...around, quotes: around.quotes + 1 };
  if (/^(?:quote|pullquote|epigraph)$/i.test(name)) inside(walk, end, quoted);
  else if (/^verse$/i.test(name)) verse(walk, end, quoted);
  else if (!setAside.test(name)) inside(walk, end, around);
  walk.at = close < 0 ? end : close + 1;
  return true;
};

/** Nothing nests deeper than this to a reader. */
const deepest = 40;

function inside(walk: Walk, end: number, around: Around): void {
  const { items } = walk;
  if (walk.depth >= deepest) return;
  walk.items = [];
  walk.depth++;
  blocks(walk, end, around);
  walk.depth--;
  walk.items = items;
}

/** Lines that are kept as they are, stanza by stanza. */
function verse(walk: Walk, end: number, around: Around): void {
  let stanza: Span[] = [];
  for (let n = walk.at; n <= end; n++) {
    if (n < end && walk.texts[n] !== '') stanza.push(walk.lines[n] as Span);
    else {
      addLines(walk, stanza, around, undefined, { wrap: '\n' });
      stanza = [];
    }
  }
}

const keyword = /^#\+([\p{L}\p{N}_-]+)(?:\[[^\]]*\])?:[ \t]*(.*)$/u;

/** `#+title: The words`: said of the document, or of what stands below. */
const keywords: Reader = (walk, _, around) => {
  const text = textAt(walk);
  const found = keyword.exec(text);
  if (found === null && !/^#\+\S/.test(text)) return false;
  const [, name = '', value = ''] = found ?? [];
  const key = name.toLowerCase();
  walk.keywords.set(key, [...(walk.keywords.get(key) ?? []).slice(0, 50), value.trim()]);
  const { start, end } = lineAt(walk);
  if ((key === 'title' || key === 'subtitle') && value !== '')
    addLines(walk, [{ start: start + text.length - value.length, end }], around, 'heading', { depth: 1 });
  if (key === 'begin') walk.at = Math.max(walk.at, closingLine(walk, '#+end:', walk.lines.length));
  walk.at++;
  return true;
};

/** `:DRAWER:` … `:END:`, `: as it stands`, rules, times of a headline, LaTeX: lines that leave no words. */
const aside: Reader = (walk, to) => {
  const text = textAt(walk);
  const latex = /^\\begin\{([^{}]+)\}/.exec(text)?.[1];
  if (latex !== undefined) {
    const close = text.includes(`\\end{${latex}}`) ? walk.at : closingLine(walk, `\\end{${latex}}`, to);
    walk.at = (close < 0 ? blankBelow(walk, to) - 1 : close) + 1;
    return true;
  }
  if (/^:[\p{L}\p{N}_-]+:$/u.test(text)) {
    const close = closingLine(walk, ':end:', to);
    walk.at = close < 0 ? walk.at + 1 : close + 1;
    return true;
  }
  if (!/^(?::(?: |$)|-{5,}$|(?:(?:SCHEDULED|DEADLINE|CLOSED): *[<[][^>\]]*[>\]] *)+$|CLOCK: )/.test(text)) return false;
  walk.at++;
  return true;
};

const noted = /^\[fn:([\p{L}\p{N}_-]{1,100})\][ \t]*/u;

/** `[fn:1] The words of a note.` */
const note: Reader = (walk, to, around) => {
  const found = walk.indents[walk.at] === 0 ? noted.exec(textAt(walk)) : null;
  if (found === null) return false;
  walk.note = found[1] as string;
  walk.items = [];
  const { start, end } = lineAt(walk);
  const first = { start: start + found[0].length, end };
  const last = paragraphEnd(walk, to);
  const lines = [first, ...walk.lines.slice(walk.at + 1, last)];
  walk.at = last;
  addLines(walk, lines, { ...around, note: walk.note });
  return true;
};

/** `| cell | cell |`. */
const row: Reader = (walk, _, around) => {
  const text = textAt(walk);
  if (!text.startsWith('|')) return false;
  walk.at++;
  if (text.startsWith('|-')) return true;
  const { start } = walk.lines[walk.at - 1] as Span;
  for (const { index, 0: cell } of text.matchAll(/(?<=\|)[^|]*[^|\s][^|]*/g)) {
    const from = start + index + cell.length - cell.trimStart().length;
    addLines(walk, [{ start: from, end: from + cell.trim().length }], around, 'cell');
  }
  return true;
};

const marker =
  /^(?:[-+*]|(\d{1,9})[.)])(?:[ \t]+|$)(?:\[@\d+\][ \t]*)?(?:\[[ xX-]\][ \t]+)?(?:(\S.*?)[ \t]+::(?:[ \t]+|$))?/;

/** Whether a line begins an item of a list; a star at the margin begins a headline. */
const startsItem = (walk: Walk, n: number): boolean =>
  marker.test(walk.texts[n] as string) && !(walk.indents[n] === 0 && (walk.texts[n] as string).startsWith('*'));

const item: Reader = (walk, to, around) => {
  if (!startsItem(walk, walk.at)) return false;
  const text = textAt(walk);
  const [mark = '', number, term] = marker.exec(text) as RegExpExecArray;
  leaveItems(walk);
  walk.items.push(walk.indents[walk.at] as number);
  const { start, end } = lineAt(walk);
  const last = paragraphEnd(walk, to);
  const place = { ...around, item: true };
  if (term !== undefined) {
    const at = start + text.indexOf(term, 1);
    addLines(walk, [{ start: at, end: at + term.length }], place);
  }
  const first = { start: start + mark.length, end };
  const lines = [...(first.start < first.end ? [first] : []), ...walk.lines.slice(walk.at + 1, last)];
  walk.at = last;
  addLines(walk, lines, place, undefined, { printed: number === undefined ? undefined : Number(number) });
  return true;
};

/** A line that is set in no further than an item is none of its. */
function leaveItems(walk: Walk): void {
  while ((walk.indents[walk.at] as number) <= (walk.items.at(-1) ?? -1)) walk.items.pop();
}

const paragraph: Reader = (walk, to, around) => {
  leaveItems(walk);
  const from = walk.at;
  walk.at = paragraphEnd(walk, to);
  const note = around.note ?? walk.note;
  addLines(walk, walk.lines.slice(from, walk.at), { ...around, item: around.item || walk.items.length > 0, note });
  return true;
};

const startsElement = /^(?:$|#(?: |$|\+\S)|\||:(?: |$)|:[\p{L}\p{N}_-]+:$|-{5,}$|\\begin\{)/u;

/** The line behind the paragraph that begins here. */
function paragraphEnd(walk: Walk, to: number): number {
  let end = walk.at + 1;
  for (; end < to; end++) {
    const text = walk.texts[end] as string;
    if (startsElement.test(text) || startsItem(walk, end)) break;
    const indent = walk.indents[end] as number;
    if (indent === 0 && (/^\*+ /.test(text) || noted.test(text))) break;
    if (indent <= (walk.items.at(-1) ?? -1)) break;
  }
  return end;
}

const readers: readonly Reader[] = [blank, headline, comment, block, keywords, aside, note, row, item, paragraph];
