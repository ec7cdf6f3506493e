import type { Comment } from '../../prose/prose.ts';

/** MDX as Markdown of the same length: what is code in it is blank, so that every place holds. */
export interface Masked {
  readonly text: string;
  /** Comments in braces. */
  readonly comments: readonly Comment[];
}

/** Longest tag and longest expression; what is longer is text. */
const longest = 50_000;

interface Scan {
  readonly raw: string;
  /** As written, of the same length. */
  out: string[];
  at: number;
  /** How far `raw` stands in `out`. */
  done: number;
  readonly comments: Comment[];
}

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/** Writes something else of the same length for what stands up to `end`. */
function put(scan: Scan, end: number, text: string): void {
  scan.out.push(scan.raw.slice(scan.done, scan.at), text);
  scan.at = end;
  scan.done = end;
}

const fence = /(?:^|\n)[ \t>]*(`{3,}|~{3,})[^\n]*/y;
const ticks = /`+/y;

/**
 * Blanks imports and exports, tags of components and expressions. A tag in a line with words stays what HTML in Markdown is; an
 * expression that is a string leaves its words, another one among words the brackets of an editor, for nobody knows what it will say.
 */
export function masked(raw: string): Masked {
  const scan: Scan = { raw, out: [], at: frontMatter(raw), done: 0, comments: [] };
  const next = /[\n`~{<\\]/g;
  if (scan.at > 0 || !fenced(scan)) module(scan, scan.at);
  while (scan.at < raw.length) {
    next.lastIndex = scan.at;
    const found = next.exec(raw);
    if (found === null) break;
    scan.at = found.index;
    step(scan);
  }
  scan.at = raw.length;
  put(scan, raw.length, '');
  return { text: scan.out.join(''), comments: scan.comments };
}

const frontMatter = (raw: string): number => {
  const end = /^---[ \t]*\r?\n/.test(raw) ? raw.indexOf('\n---', 3) : -1;
  return end < 0 ? 0 : end + 4;
};

function step(scan: Scan): void {
  const { raw, at } = scan;
  const sign = raw[at];
  if (sign === '\\') scan.at += 2;
  else if (sign === '\n') {
    if (fenced(scan)) return;
    scan.at = at + 1;
    if (/\n[ \t]*\r?$/.test(raw.slice(Math.max(0, at - 80), at))) module(scan, at + 1);
  } else if (sign === '`' || sign === '~') inlineCode(scan);
  else if (sign === '{') expression(scan);
  else tag(scan);
}

/** A fence of code as far as it goes; false where none begins. */
function fenced(scan: Scan): boolean {
  fence.lastIndex = scan.at;
  const found = fence.exec(scan.raw);
  if (found === null) return false;
  const sign = found[1] as string;
  const close = new RegExp(`\\n[ \\t>]*${sign.charAt(0)}{${sign.length},}[ \\t]*(?=\\r?\\n|$)`, 'g');
  close.lastIndex = found.index + found[0].length;
  const end = close.exec(scan.raw);
  scan.at = end === null ? scan.raw.length : end.index + end[0].length;
  return true;
}

/** Code in a line: what closes it has as many ticks. */
function inlineCode(scan: Scan): void {
  const { raw } = scan;
  ticks.lastIndex = scan.at;
  const open = ticks.exec(raw)?.[0] ?? '';
  if (open === '') {
    scan.at++;
    return;
  }
  const paragraph = raw.indexOf('\n\n', scan.at);
  const rest = raw.slice(scan.at + open.length, paragraph < 0 ? raw.length : paragraph);
  const close = new RegExp(`(?<!\`)${open}(?!\`)`).exec(rest);
  scan.at += open.length + (close === null ? 0 : close.index + open.length);
}

/** `import` and `export` at the head of a block, up to the blank line behind which nothing of them is open. */
function module(scan: Scan, at: number): void {
  const { raw } = scan;
  if (!/^(?:import|export)(?=[\s{*"'])/.test(raw.slice(at, at + 8))) return;
  let end = at;
  for (;;) {
    const blankLine = /\r?\n[ \t]*(?=\r?\n)|$/g;
    blankLine.lastIndex = end;
    const found = blankLine.exec(raw);
    end = found === null || found[0] === '' ? raw.length : found.index;
    if (end >= raw.length || balanced(raw.slice(at, end))) break;
    end += 2;
    if (end - at > longest) return;
  }
  scan.at = at;
  put(scan, end, blank(raw.slice(at, end)));
}

/** Whether braces, brackets and parentheses close as often as they open, those in strings apart. */
function balanced(code: string): boolean {
  const bare = code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');
  return (bare.match(/[{([]/g)?.length ?? 0) <= (bare.match(/[})\]]/g)?.length ?? 0);
}

/** Behind the brace that closes the one at `at`; -1 where none does. Strings hold no braces. */
function closing(raw: string, at: number): number {
  let depth = 0;
  const end = Math.min(raw.length, at + longest);
  for (let i = at; i < end; i++) {
    const c = raw[i];
    if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return i + 1;
    else if (c === '"' || c === "'" || c === '`') {
      const close = closingMark(raw, i, c, end);
      if (close > 0) i = close;
    } else if (c === '/' && raw[i + 1] === '*') {
      const close = raw.indexOf('*/', i + 2);
      if (close < 0) return -1;
      i = close + 1;
    }
  }
  return -1;
}

function closingMark(raw: string, at: number, mark: string, end: number): number {
  for (let i = at + 1; i < end; i++) {
    if (raw[i] === '\\') i++;
    else if (raw[i] === mark) return i;
    else if (raw[i] === '\n' && mark !== '`') return -1;
  }
  return -1;
}

const comment = /^\{\s*\/\*([\s\S]*)\*\/\s*\}$/;
const string = /^\{\s*(["'`])([^"'`\\{}\n]*)\1\s*\}$/;

function expression(scan: Scan): void {
  const { raw, at } = scan;
  // `{{< include x >}}` is Quarto's.
  const end = /^\{\{[<%]/.test(raw.slice(at, at + 3)) ? -1 : closing(raw, at);
  if (end < 0) {
    scan.at++;
    return;
  }
  const whole = raw.slice(at, end);
  const note = comment.exec(whole);
  if (note) scan.comments.push({ raw: { start: at, end }, text: note[1] as string });
  const words = string.exec(whole);
  if (words) {
    const inner = words[2] as string;
    const lead = whole.indexOf(inner, 1);
    put(scan, end, `${' '.repeat(lead)}${inner}${' '.repeat(whole.length - lead - inner.length)}`);
  } else if (isAlone(raw, at, end)) put(scan, end, blank(whole));
  else if (note) put(scan, end, commented(whole));
  else put(scan, end, `[${blank(whole.slice(1, -1))}]`);
}

/** A comment of Markdown in its place: blanks at a line's beginning would set it in. */
const commented = (whole: string): string => (whole.length > 7 ? `<!--${blank(whole.slice(4, -3))}-->` : blank(whole));

/** Nothing else stands on the lines. */
const isAlone = (raw: string, from: number, to: number): boolean =>
  /^[ \t]*$/.test(raw.slice(raw.lastIndexOf('\n', from - 1) + 1, from)) &&
  /^[ \t]*(?:\r?\n|$)/.test(raw.slice(to, to + 200));

const opensTag = /<(?:\/?[A-Za-z_$][\w.:$-]*|\/?)(?=[\s/>])|<\/?>/y;

/** A tag with whatever its attributes hold. */
function tag(scan: Scan): void {
  const { raw, at } = scan;
  opensTag.lastIndex = at;
  const name = opensTag.exec(raw)?.[0];
  const end = name === undefined ? -1 : endOfTag(raw, at + name.length - (name.endsWith('>') ? 1 : 0));
  if (end < 0) {
    scan.at++;
    return;
  }
  const whole = raw.slice(at, end);
  const inLine = /^<\/?[a-z]/.test(whole) && !/[{}\n]/.test(whole);
  if (isAlone(raw, at, end) || !/^<\/?[A-Za-z]/.test(whole)) put(scan, end, blank(whole));
  else if (inLine) scan.at = end;
  else put(scan, end, plainTag(whole));
}

function endOfTag(raw: string, from: number): number {
  const end = Math.min(raw.length, from + longest);
  for (let i = from; i < end; i++) {
    const c = raw[i];
    if (c === '>') return i + 1;
    if (c === '<') return -1;
    if (c === '{') {
      const close = closing(raw, i);
      if (close < 0) return -1;
      i = close - 1;
    } else if (c === '"' || c === "'") {
      const close = raw.indexOf(c, i + 1);
      if (close < 0 || close >= end) return -1;
      i = close;
    }
  }
  return -1;
}

/** A tag of a component that stands among words, as one that Markdown knows: no attributes, the same length, on as many lines. */
function plainTag(whole: string): string {
  const close = whole.startsWith('</');
  const name = close ? '</b' : '<b';
  if (whole.length <= name.length) return blank(whole);
  return `${name}${blank(whole.slice(name.length, -1))}>`;
}
