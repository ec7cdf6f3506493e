import type { Span } from '../../text/span.ts';
import { blank, leave, spaced, words } from '../page.ts';
import { callAt, contentsIn } from './calls.ts';
import { reference } from './citing.ts';
import { readCall } from './functions.ts';
import { identifierAt, keyAt, stringEnd } from './lex.ts';
import { beginLine, emphasis, endItems, endLine, endParagraph, type Lines, newLines } from './lines.ts';
import { isKeyword } from './scan.ts';
import { escaped, labelled, mathematics, plain, shorthand, verbatim, webAddress } from './signs.ts';
import { groupAt, type Walk } from './state.ts';
import { stringWords } from './strings.ts';

/** Contents nested deeper leave no words. */
const deepest = 100;

/** Reads a stretch of markup onto the page. */
export function readMarkup(walk: Walk, { start, end }: Span): void {
  if (walk.depth >= deepest) return;
  walk.depth++;
  const lines = newLines();
  let at = lineStart(walk, lines, start, start, end);
  while (at < end) {
    const next = Math.min(nextSign(walk.raw, at), end);
    spaced(walk.page, walk.raw, at, next);
    at = next < end ? Math.min(end, Math.max(next + 1, sign(walk, lines, next, end))) : end;
  }
  endLine(walk.page, lines, end);
  endItems(walk.page, lines, 0, end);
  walk.depth--;
}

/** A blank between two words is none. */
const special =
  /[\\`$#*_[\]~\t\r\n]| (?=[ \t\r\n])|@(?=[\p{L}\p{N}_])|<(?=[\p{L}\p{N}_])|-(?=[-?])|\.(?=\.\.)|\/(?=[/*])|h(?=ttps?:\/\/)/gu;

function nextSign(raw: string, at: number): number {
  special.lastIndex = at;
  return special.exec(raw)?.index ?? raw.length;
}

/** Reads what a sign of markup begins; where to go on. */
function sign(walk: Walk, lines: Lines, at: number, end: number): number {
  const { raw, page } = walk;
  switch (raw[at]) {
    case '\\':
      return escaped(walk, at, end);
    case '`':
      return verbatim(walk, at);
    case '$':
      return mathematics(walk, at);
    case '#':
      return code(walk, at, end);
    case '*':
    case '_':
      return marked(walk, lines, at);
    case '~':
      words(page, '\u00a0', at, 1);
      return at + 1;
    case '@':
      return keyAt(raw, at + 1) === '' ? plain(walk, at, 1) : reference(walk, at, end);
    case '<':
      return labelled(walk, at);
    case '-':
    case '.':
      return shorthand(walk, at);
    case '/':
      return walk.structure.comments.has(at) ? comment(walk, at) : plain(walk, at, 1);
    case 'h':
      return webAddress(walk, at, end);
    case '[':
    case ']':
      return plain(walk, at, 1);
    default:
      return whiteSpace(walk, lines, at, end);
  }
}

const inWord = /[\p{L}\p{N}]/u;

function marked(walk: Walk, lines: Lines, at: number): number {
  const { raw } = walk;
  if (inWord.test(raw[at - 1] ?? ' ') && inWord.test(raw[at + 1] ?? ' ')) return plain(walk, at, 1);
  emphasis(walk, lines, raw[at] as string, at);
  return at + 1;
}

function comment(walk: Walk, at: number): number {
  leave(walk.page, null);
  return walk.structure.comments.get(at) as number;
}

/** Blanks and a line's end are one blank, two lines' ends part paragraphs. */
function whiteSpace(walk: Walk, lines: Lines, at: number, end: number): number {
  const { raw, page } = walk;
  let next = at;
  let line = -1;
  let breaks = 0;
  for (; next < end; next++) {
    const c = raw.charCodeAt(next);
    if (c === 10) {
      breaks++;
      line = next + 1;
    } else if (c !== 32 && c !== 9 && c !== 13) break;
  }
  if (breaks === 0) {
    blank(page, ' ', at, next - at);
    return next;
  }
  if (!endLine(page, lines, at) && breaks > 1) endParagraph(page, lines, at);
  else blank(page, ' ', at, next - at);
  return lineStart(walk, lines, line, next, end);
}

/** A line begins at `begin`, its words at `at`; where to go on. */
function lineStart(walk: Walk, lines: Lines, begin: number, at: number, end: number): number {
  let from = at;
  while (from < end && /[ \t]/.test(walk.raw[from] as string)) from++;
  return from >= end || walk.raw[from] === '\n' ? from : beginLine(walk, lines, from, from - begin);
}

/** Reads what a `#` begins: a statement, a call, a name, contents. */
function code(walk: Walk, at: number, end: number): number {
  const { raw, page } = walk;
  const next = raw[at + 1];
  if (next === '(' || next === '{') {
    leave(page, null);
    return groupAt(walk, at + 1, end).behind;
  }
  if (next === '[') {
    const group = groupAt(walk, at + 1, end);
    walk.inside(group);
    return group.behind;
  }
  if (next === '"') return text(walk, at);
  const name = identifierAt(raw, at + 1);
  if (name === null) return plain(walk, at, 1);
  if (isKeyword(name)) return statement(walk, at, name, end);
  const from =
    name === 'context' ? at + 1 + name.length + (/^[ \t]*/.exec(raw.slice(at + 8, at + 30))?.[0].length ?? 0) : at + 1;
  const call = callAt(walk, from, end, at);
  if (call === null) return code(walk, from - 1, end);
  readCall(walk, call);
  return raw[call.end] === ';' ? call.end + 1 : call.end;
}

/** `#"words"`. */
function text(walk: Walk, at: number): number {
  const { raw, page } = walk;
  const end = stringEnd(raw, at + 1);
  if (end === at + 1) return plain(walk, at, 1);
  stringWords(page, raw, { start: at + 2, end: end - 1 });
  return end;
}

/** A statement leaves no words but those of its branches. */
function statement(walk: Walk, at: number, name: string, limit: number): number {
  const end = Math.min(walk.structure.statements.get(at) ?? groupAt(walk, at, limit).behind, limit);
  const whole = walk.raw.slice(at, Math.min(end, at + 200));
  leave(walk.page, null);
  if (/^(?:if|for|while)$/.test(name))
    for (const span of contentsIn(walk, { start: at + 1, end })) {
      blank(walk.page, ' ', span.start, 0);
      walk.inside(span);
    }
  const block = name === 'set' ? /^#set\s+quote\s*\([^)]*\bblock\s*:\s*(true|false)/.exec(whole)?.[1] : undefined;
  if (block !== undefined) walk.blockQuotes = block === 'true';
  return end;
}
