import type { Span } from '../../text/span.ts';
import { verbatimEnvironments } from './environments.ts';

/**
 * LaTeX's pairs, found in one pass and without reading a word: braces, environments, comments, blank lines. What nothing closes
 * ends with its paragraph, so that a brace that is still to be typed takes no more than that along.
 */
export interface Structure {
  /** By the offset of a `{` or of a `\begin`: the token that closes it; empty at a paragraph's end where nothing does. */
  readonly closing: ReadonlyMap<number, Span>;
  /** `% …`, without the line's end, and whole `comment` environments, in order. */
  readonly comments: readonly Span[];
  /** Stretches of white space with a blank line in them, in order. */
  readonly breaks: readonly Span[];
  /** The document's body; the whole text where no `\begin{document}` is. */
  readonly body: Span;
  /** Breaks that no pair reaches across: what stands between two of them can be read by itself. */
  readonly cuts: readonly Span[];
}

/** Most open pairs that one closing token is looked for in. */
const deepest = 200;
const environment = /[ \t]*\{([^{}\\\n]{1,60})\}/y;

interface Scan {
  readonly raw: string;
  at: number;
  /** Everything opened, in order: where, the environment's name or null for a brace, and what closes it. */
  readonly opened: { readonly at: number; readonly name: string | null; close: Span | null }[];
  /** Indexes into `opened` of what is open. */
  readonly open: number[];
  readonly comments: Span[];
  readonly breaks: Span[];
  start: number;
  end: number | null;
  /** Names of environments that nothing ends any more from here on. */
  readonly endless: Set<string>;
}

/** Finds the pairs of a text. Total, linear. */
export function scan(raw: string): Structure {
  const all: Scan = {
    raw,
    at: 0,
    opened: [],
    open: [],
    comments: [],
    breaks: [],
    start: 0,
    end: null,
    endless: new Set(),
  };
  while (all.at < raw.length && all.end === null) step(all);
  const body = { start: all.start, end: all.end ?? raw.length };
  const closing = new Map<number, Span>();
  for (const { at, close } of all.opened) closing.set(at, close ?? paragraphEnd(all.breaks, at, body.end));
  return { closing, comments: all.comments, breaks: all.breaks, body, cuts: cutsOf(all) };
}

/** Where the paragraph around an offset ends, as an empty span. */
export function paragraphEnd(breaks: readonly Span[], at: number, end: number): Span {
  const next = breaks[firstAfter(breaks, at)]?.start ?? end;
  const stop = Math.min(next, end);
  return { start: stop, end: stop };
}

/** Index of the first span that begins at or behind an offset. */
function firstAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function step(all: Scan): void {
  const { raw, at } = all;
  switch (raw.charCodeAt(at)) {
    case 92:
      return command(all);
    case 123:
      push(all, at, null);
      all.at++;
      return;
    case 125:
      closeBrace(all);
      return;
    case 37:
      all.at = lineEnd(raw, at);
      all.comments.push({ start: at, end: all.at });
      return;
    case 10:
    case 13:
      return lineBreak(all);
    default:
      all.at++;
  }
}

/** The end of the line around an offset, its break left out. */
export function lineEnd(raw: string, at: number): number {
  const end = raw.indexOf('\n', at);
  if (end < 0) return raw.length;
  return end > at && raw.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

function lineBreak(all: Scan): void {
  const { raw, at } = all;
  let next = at;
  let lines = 0;
  for (let c = raw.charCodeAt(next); next < raw.length; c = raw.charCodeAt(++next)) {
    if (c === 10) lines++;
    else if (c !== 13 && c !== 32 && c !== 9) break;
  }
  if (lines > 1) all.breaks.push({ start: at, end: next });
  all.at = next;
}

function push(all: Scan, at: number, name: string | null): void {
  all.open.push(all.opened.length);
  all.opened.push({ at, name, close: null });
}

/** Closes the last open brace; environments begun in it and not ended stay open to their paragraph's end. */
function closeBrace(all: Scan): void {
  const { at } = all;
  all.at = at + 1;
  closeLast(all, (name) => name === null, { start: at, end: at + 1 });
}

function closeLast(all: Scan, fits: (name: string | null) => boolean, close: Span): void {
  const { open, opened } = all;
  for (let i = open.length - 1; i >= Math.max(0, open.length - deepest); i--) {
    const one = opened[open[i] as number] as Scan['opened'][number];
    if (!fits(one.name)) continue;
    one.close = close;
    open.length = i;
    return;
  }
}

const wordSign = /[A-Za-z@]/;

function command(all: Scan): void {
  const { raw, at } = all;
  const next = raw[at + 1] ?? '';
  if (!wordSign.test(next)) {
    all.at = at + (next === '\n' || next === '\r' ? 1 : 2);
    return;
  }
  let end = at + 2;
  while (end < raw.length && isWordSign(raw.charCodeAt(end))) end++;
  all.at = end;
  if (!'bevlmuhpniV'.includes(next)) return;
  const name = raw.slice(at + 1, end);
  if (name === 'begin' || name === 'end') named(all, at, end, name);
  else if (name === 'iffalse') aside(all, at, /\\fi(?![A-Za-z@])/g);
  else if (verbCommands.has(name)) all.at = Math.max(end, verbEnd(raw, end)?.end ?? end);
  else if (addressCommands.has(name)) address(all, end);
}

const isWordSign = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 64;

/** `\begin{name}` and `\end{name}`; the text of one that is set as it stands is not looked into. */
function named(all: Scan, at: number, from: number, which: 'begin' | 'end'): void {
  environment.lastIndex = from;
  const found = environment.exec(all.raw);
  if (found === null) return;
  const name = found[1] as string;
  all.at = from + found[0].length;
  if (name === 'document') {
    if (which === 'end') all.end = at;
    else all.start = all.at;
    all.open.length = 0;
  } else if (which === 'end') closeLast(all, (one) => one === name, { start: at, end: all.at });
  else if (verbatimEnvironments.has(name)) verbatim(all, at, name);
  else push(all, at, name);
}

function verbatim(all: Scan, at: number, name: string): void {
  const { raw, endless } = all;
  const token = `\\end{${name}}`;
  const end = endless.has(name) ? -1 : raw.indexOf(token, all.at);
  if (end < 0) {
    endless.add(name);
    all.opened.push({ at, name, close: null });
    return;
  }
  all.at = end + token.length;
  all.opened.push({ at, name, close: { start: end, end: all.at } });
  if (name === 'comment') all.comments.push({ start: at, end: all.at });
}

/** What stands up to a pattern is not looked into. */
function aside(all: Scan, at: number, pattern: RegExp): void {
  if (all.endless.has(pattern.source)) return;
  pattern.lastIndex = all.at;
  const found = pattern.exec(all.raw);
  if (found === null) {
    all.endless.add(pattern.source);
    return;
  }
  all.at = found.index + found[0].length;
  all.opened.push({ at, name: null, close: { start: found.index, end: all.at } });
}

export const verbCommands: ReadonlySet<string> = new Set(['verb', 'lstinline', 'mintinline', 'Verb']);
const verb = /\*?(?:\[[^\]\n]{0,200}\])?(?:\{[^{}\n]{0,40}\}(?=[|!+/"=]))?([^A-Za-z\s*{[])([^\n]{0,1000}?)\1/y;

/** Where the text of `\verb|…|` stands, and where the command ends; null where it is given in braces or not ended. */
export function verbEnd(raw: string, at: number): { readonly words: Span; readonly end: number } | null {
  verb.lastIndex = at;
  const found = verb.exec(raw);
  if (found === null) return null;
  const end = at + found[0].length;
  return { words: { start: end - 1 - (found[2] as string).length, end: end - 1 }, end };
}

/** Commands whose first argument is an address, in which a % is a %. */
const addressCommands = new Set(['url', 'href', 'path', 'nolinkurl']);
const addressArgument = /\*?[ \t]*(?:\[[^\]\n]{0,200}\])?[ \t]*\{((?:[^{}\n]|\{[^{}\n]{0,500}\}){0,2000})\}/y;

function address(all: Scan, from: number): void {
  addressArgument.lastIndex = from;
  const found = addressArgument.exec(all.raw);
  if (found === null) return;
  const end = from + found[0].length;
  all.opened.push({ at: end - 2 - (found[1] as string).length, name: null, close: { start: end - 1, end } });
  all.at = end;
}

function cutsOf({ opened, breaks, start, end }: Scan): readonly Span[] {
  const cuts: Span[] = [];
  let reach = start;
  let i = 0;
  for (const one of breaks) {
    for (; i < opened.length && (opened[i] as Scan['opened'][number]).at < one.start; i++)
      reach = Math.max(reach, opened[i]?.close?.end ?? 0);
    if (one.start >= reach && one.end > start && (end === null || one.end < end)) cuts.push(one);
  }
  return cuts;
}
