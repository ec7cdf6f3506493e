import type { Span } from '../../text/span.ts';
import { apart, blank, endBlock, leave, words } from '../page.ts';
import { skipGap } from './arguments.ts';
import { commandOf, switches } from './commands.ts';
import { cellEnd, environmentAt } from './environment.ts';
import { accents, blanks, escaped, letters } from './letters.ts';
import { wordsOfFormula } from './math.ts';
import { behindName, run, runOwn, runUnknown } from './run.ts';
import { lineEnd, paragraphEnd, verbCommands, verbEnd } from './scan.ts';
import { plainEnd, signOf } from './signs.ts';
import { type Walk, within } from './state.ts';

/** Deepest nesting of arguments that is read. */
const deepest = 120;
/** Most characters that own commands may stand for in one piece. */
const mostExpanded = 100_000;

/** Reads a stretch of LaTeX onto the walk's page. Total; linear but for what nests. */
export function readSpan(walk: Walk, { start, end }: Span): void {
  if (walk.depth >= deepest) return leave(walk.page, null);
  walk.depth++;
  let at = start;
  while (at < end) {
    const plain = plainEnd(walk.raw, at, end, walk.shorthands);
    if (plain > at) words(walk.page, walk.raw.slice(at, plain), at, plain - at);
    at = plain >= end ? end : Math.max(plain + 1, signAt(walk, plain, end));
  }
  walk.depth--;
}

/** Reads what begins with a sign that is no word; where to go on. */
function signAt(walk: Walk, at: number, end: number): number {
  const { raw, page } = walk;
  switch (raw.charCodeAt(at)) {
    case 92:
      return command(walk, at, end);
    case 123:
      return group(walk, at, end);
    case 125:
      return at + 1;
    case 37:
      return comment(walk, at, end);
    case 10:
    case 13:
      return lineBreak(walk, at, end);
    case 9:
    case 32:
      blank(page, ' ', at, 1);
      return blanksEnd(raw, at, end);
    case 36:
      return dollar(walk, at, end);
    case 38:
      cellEnd(walk, at);
      return at + 1;
    case 126:
      blank(page, '\u00a0', at, 1);
      return at + 1;
    default: {
      const { sign, length } = signOf(raw, at, end, walk.shorthands);
      if (sign === '“' || sign === '”') walk.marked = sign === '“';
      words(page, sign, at, length);
      return at + length;
    }
  }
}

function blanksEnd(raw: string, from: number, end: number): number {
  let at = from;
  while (at < end && (raw[at] === ' ' || raw[at] === '\t')) at++;
  return at;
}

/** A group; where it begins with a switch of the font, its words are set so. */
function group(walk: Walk, at: number, end: number): number {
  const found = /^\{\s{0,5}\\([a-z]{2,8})(?![A-Za-z])[ \t]*/.exec(walk.raw.slice(at, at + 24));
  const kind = found === null ? undefined : switches.get(found[1] as string);
  const close = walk.structure.closing.get(at);
  if (found === null || kind === undefined || close === undefined) return at + 1;
  const inside = { start: at + found[0].length, end: Math.min(close.start, end) };
  within(walk, { kind, raw: { start: at, end: Math.min(close.end, end) } }, () => walk.inside(inside));
  return Math.min(close.end, end);
}

/** A comment takes its line's end along and the blanks that the next line begins with; a blank line still ends the paragraph. */
function comment(walk: Walk, at: number, end: number): number {
  const { raw } = walk;
  const stop = Math.min(lineEnd(raw, at), end);
  if (stop >= end || paragraphEnd(walk.structure.breaks, stop, end).start === stop) return stop;
  return blanksEnd(raw, stop + (raw[stop] === '\r' ? 2 : 1), end);
}

function lineBreak(walk: Walk, at: number, end: number): number {
  let next = at;
  let lines = 0;
  for (let c = walk.raw.charCodeAt(next); next < end; c = walk.raw.charCodeAt(++next)) {
    if (c === 10) lines++;
    else if (c !== 13 && c !== 32 && c !== 9) break;
  }
  if (lines > 1) {
    endBlock(walk.page, at);
    walk.marked = false;
  } else blank(walk.page, ' ', at, walk.raw[at] === '\r' && walk.raw[at + 1] === '\n' ? 2 : 1);
  return next;
}

/** `$…$` within a paragraph. */
function dollar(walk: Walk, at: number, end: number): number {
  const { raw } = walk;
  const stop = paragraphEnd(walk.structure.breaks, at, end).start;
  const sign = raw[at + 1] === '$' ? '$$' : '$';
  let close = raw.indexOf(sign, at + sign.length);
  while (close >= 0 && close < stop && raw[close - 1] === '\\') close = raw.indexOf(sign, close + 1);
  if (close < 0 || close >= stop) {
    words(walk.page, '$', at, 1);
    return at + 1;
  }
  return formula(walk, at, { start: at + sign.length, end: close }, close + sign.length);
}

function formula(walk: Walk, at: number, inside: Span, end: number): number {
  const text = walk.raw.slice(inside.start, inside.end);
  const found = text.length > 200 ? null : wordsOfFormula(text);
  if (found === null || found === '') leave(walk.page, null);
  else if (found === text) words(walk.page, text, inside.start, text.length);
  else words(walk.page, found, at, end - at);
  return end;
}

function command(walk: Walk, at: number, end: number): number {
  const { raw, page } = walk;
  let from = at + 1;
  while (from < end && isNameSign(raw.charCodeAt(from))) from++;
  if (from > at + 1) return word(walk, raw.slice(at + 1, from), at, from, end);
  const sign = raw[at + 1] ?? '';
  const behind = Math.min(at + 2, end);
  if (behind < at + 2) return behind;
  if (escaped.has(sign)) words(page, sign, at, 2);
  else if (sign === '\\') {
    const line = commandOf(sign);
    return line === null ? behind : run(walk, sign, line, at, behind, end);
  } else if (accents.has(sign)) return accent(walk, sign, at, behind, end);
  else if (sign === '(' || sign === '[') return bracketFormula(walk, at, sign === '(' ? '\\)' : '\\]', end);
  else if (blanks.has(sign)) blank(page, blanks.get(sign) as string, at, 2);
  return behind;
}

const isNameSign = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 64;

function bracketFormula(walk: Walk, at: number, close: string, end: number): number {
  const stop = paragraphEnd(walk.structure.breaks, at, end).start;
  let found = walk.nearest.get(close) ?? -1;
  if (found < at + 2) {
    const next = walk.raw.indexOf(close, at + 2);
    found = next < 0 ? walk.raw.length : next;
    walk.nearest.set(close, found);
  }
  if (found >= stop) return at + 2;
  return formula(walk, at, { start: at + 2, end: found }, found + 2);
}

/** A command that is called by a word. */
function word(walk: Walk, name: string, at: number, from: number, end: number): number {
  const { raw, page } = walk;
  if (name === 'begin' || name === 'end') return environmentAt(walk, at, from, end, name === 'begin');
  const own = walk.own.get(name);
  if (own !== undefined)
    return own.count > 0 ? runOwn(walk, name, at, from, end) : expand(walk, own.body, at, from, end);
  if (accents.has(name)) return accent(walk, name, at, from, end);
  const letter = letters.get(name);
  if (letter !== undefined) {
    const behind = behindName(raw, from, end);
    words(page, letter, at, (raw[behind - 1] === '}' ? behind : from) - at);
    return behind;
  }
  const space = blanks.get(name);
  if (space !== undefined) {
    if (space !== '') blank(page, space, at, from - at);
    return name === 'xspace' ? from : behindName(raw, from, end);
  }
  return called(walk, name, at, from, end);
}

function called(walk: Walk, name: string, at: number, from: number, end: number): number {
  const verb = verbCommands.has(name) ? verbEnd(walk.raw, from) : null;
  if (verb !== null && verb.end <= end) {
    const { words: inside } = verb;
    within(walk, { kind: 'code', raw: { start: at, end: verb.end } }, () =>
      words(walk.page, walk.raw.slice(inside.start, inside.end), inside.start, inside.end - inside.start),
    );
    return verb.end;
  }
  if (defining.has(name)) return definitionEnd(walk, from, end);
  if (name === 'iffalse') return Math.min(end, walk.structure.closing.get(at)?.end ?? from);
  const known = commandOf(name);
  return known === null ? runUnknown(walk, from, end) : run(walk, name, known, at, from, end);
}

const defining = new Set(['def', 'gdef', 'edef', 'xdef']);
const defined = /[ \t]*\\(?:[A-Za-z@]+|[^A-Za-z\n])[^{}\n]{0,40}(?=\{)/y;

/** Behind `\def\name#1{…}`. */
function definitionEnd({ raw, structure }: Walk, from: number, end: number): number {
  defined.lastIndex = from;
  const found = defined.exec(raw);
  const close = found === null ? undefined : structure.closing.get(from + found[0].length);
  return close === undefined ? from : Math.min(end, close.end);
}

/** An own command without arguments: the words that it is set as. */
function expand(walk: Walk, body: string, at: number, from: number, end: number): number {
  const text = walk.expanded < mostExpanded ? walk.plain(body) : '';
  walk.expanded += text.length;
  const keepsBlank = /\\xspace\b/.test(body);
  if (text === '') leave(walk.page, null);
  else words(walk.page, text, at, from - at);
  return keepsBlank ? from : behindName(walk.raw, from, end);
}

const accented =
  /[ \t]*(?:\{[ \t]*(?:\\([ij])[ \t]*(?:\{\})?|(\p{L}))[ \t]*\}|\\([ij])(?![A-Za-z@])[ \t]*(?:\{\})?|(\p{L}))/uy;

/** An accent and the letter it stands on. */
function accent(walk: Walk, name: string, at: number, from: number, end: number): number {
  const mark = accents.get(name) as string;
  accented.lastIndex = /[A-Za-z]$/.test(name) ? skipGap(walk.raw, from, end) : from;
  const found = accented.exec(walk.raw);
  if (found !== null && accented.lastIndex <= end) {
    const letter = found[1] ?? found[2] ?? found[3] ?? found[4] ?? '';
    words(walk.page, `${letter}${mark}`.normalize('NFC'), at, accented.lastIndex - at);
    return accented.lastIndex;
  }
  const open = skipGap(walk.raw, from, end);
  const close = walk.raw[open] === '{' ? walk.structure.closing.get(open) : undefined;
  if (close === undefined || close.end > end) return from;
  const { text } = apart(walk, { start: open + 1, end: close.start });
  const [first = ''] = text;
  if (first !== '') words(walk.page, (first + mark + text.slice(first.length)).normalize('NFC'), at, close.end - at);
  return close.end;
}
