import { commentEnd, identifierAt, mathEnd, rawEnd, stringEnd } from './lex.ts';

/**
 * Typst's pairs, found in one pass and without reading a word: brackets of contents, parentheses and braces of code, where statements
 * end, comments. What nothing closes is no pair; code that nothing closes ends with its paragraph, so that what is still being
 * typed takes no more than that along.
 */
export interface Structure {
  /** By the offset of a `[`, a `(` or a `{`: the offset of what closes it. */
  readonly closing: ReadonlyMap<number, number>;
  /** By the offset of the `#` of a statement (`#let`, `#if`): where it ends. */
  readonly statements: ReadonlyMap<number, number>;
  /** By where they begin: where they end. */
  readonly comments: ReadonlyMap<number, number>;
}

interface Frame {
  readonly at: number;
  readonly kind: 'content' | 'paren' | 'brace' | 'statement';
  /** A call may go on behind it: `#f(…)[…]`. */
  readonly chains: boolean;
  /** Of a statement: it ends with its content, unless another branch follows. */
  readonly branches?: boolean;
}

interface Scan {
  readonly raw: string;
  at: number;
  frames: Frame[];
  readonly closing: Map<number, number>;
  readonly statements: Map<number, number>;
  readonly comments: Map<number, number>;
  /** Block comments that nothing ends. */
  endless: number;
}

const keywords = new Set('let set show import include if for while return break continue'.split(' '));
export const isKeyword = (name: string): boolean => keywords.has(name);

/** So often a text is read anew from behind code that nothing closes. */
const mostRepairs = 20;

/** Finds the pairs of a text. Total, linear. */
export function scan(raw: string): Structure {
  const all: Scan = {
    raw,
    at: 0,
    frames: [],
    closing: new Map(),
    statements: new Map(),
    comments: new Map(),
    endless: 0,
  };
  for (let repairs = 0; ; repairs++) {
    while (all.at < raw.length) step(all);
    const lost = all.frames.findIndex(({ kind }) => kind === 'paren' || kind === 'brace');
    if (lost < 0 || repairs === mostRepairs) break;
    repair(all, lost);
  }
  for (const { kind, at } of all.frames) if (kind === 'statement') all.statements.set(at, raw.length);
  return all;
}

/** Goes back to the end of the paragraph in which code began that nothing closes. */
function repair(all: Scan, lost: number): void {
  const { raw, closing, statements, comments } = all;
  const from = paragraphEnd(raw, (all.frames[lost] as Frame).at);
  all.frames = all.frames.slice(0, lost).filter(({ kind }) => kind === 'content');
  for (const pairs of [closing, statements, comments])
    for (const [open, close] of pairs) if (close >= from) pairs.delete(open);
  all.at = from;
}

const blankLine = /\n[ \t\r]*\n/g;

/** Where the paragraph around an offset ends. */
export function paragraphEnd(raw: string, at: number): number {
  blankLine.lastIndex = at;
  return blankLine.exec(raw)?.index ?? raw.length;
}

const inMarkup = /[\\`$#[\]/]/g;
const inCode = /["`$()[\]{}/\n;]/g;

function step(all: Scan): void {
  const top = all.frames.at(-1)?.kind ?? 'content';
  const signs = top === 'content' ? inMarkup : inCode;
  signs.lastIndex = all.at;
  const at = signs.exec(all.raw)?.index;
  if (at === undefined) all.at = all.raw.length;
  else if (top === 'content') markupSign(all, at);
  else codeSign(all, at);
}

function markupSign(all: Scan, at: number): void {
  const { raw } = all;
  switch (raw[at]) {
    case '\\':
      all.at = at + 2;
      return;
    case '#':
      return hash(all, at);
    case '[':
      return push(all, { at, kind: 'content', chains: false });
    case ']':
      return closeAt(all, at, 'content');
    default:
      return common(all, at);
  }
}

/** Code, mathematics and comments stand in markup and in code. */
function common(all: Scan, at: number): void {
  const { raw } = all;
  const sign = raw[at];
  const end = sign === '`' ? rawEnd(raw, at) : sign === '$' ? mathEnd(raw, at) : comment(all, at);
  all.at = Math.max(end, at + 1);
}

/** So many block comments are followed to no end. */
const mostEndless = 50;

function comment(all: Scan, at: number): number {
  const isBlock = all.raw[at + 1] === '*';
  if (isBlock && all.endless > mostEndless) return at;
  const end = commentEnd(all.raw, at);
  if (end > at) all.comments.set(at, end);
  else if (isBlock) all.endless++;
  return end;
}

function codeSign(all: Scan, at: number): void {
  const { raw } = all;
  switch (raw[at]) {
    case '"':
      all.at = Math.max(stringEnd(raw, at), at + 1);
      return;
    case '(':
      return push(all, { at, kind: 'paren', chains: true });
    case '{':
      return push(all, { at, kind: 'brace', chains: false });
    case '[':
      return push(all, { at, kind: 'content', chains: true });
    case ')':
      return closeAt(all, at, 'paren');
    case '}':
      return closeAt(all, at, 'brace');
    case ']':
      return closeAt(all, at, 'content');
    case ';':
    case '\n':
      return endLine(all, at);
    default:
      return common(all, at);
  }
}

function push(all: Scan, frame: Frame): void {
  all.frames.push(frame);
  all.at = frame.kind === 'statement' ? all.at : frame.at + 1;
}

/** A statement ends with its line, unless that ends in the midst of something. */
function endLine(all: Scan, at: number): void {
  const { raw, frames } = all;
  all.at = at + 1;
  const top = frames.at(-1);
  if (top?.kind !== 'statement') return;
  if (raw[at] === '\n' && /(?:[=,:+(]|=>)[ \t\r]*$/.test(raw.slice(Math.max(top.at, at - 20), at))) return;
  frames.pop();
  all.statements.set(top.at, raw[at] === ';' ? at + 1 : at);
  if (raw[at] === '\n') all.at = at;
}

/** So many frames may stand open within the one that a sign closes. */
const farthest = 60;

function closeAt(all: Scan, at: number, kind: Frame['kind']): void {
  const { frames } = all;
  all.at = at + 1;
  for (let i = frames.length - 1; i >= Math.max(0, frames.length - farthest); i--) {
    const frame = frames[i] as Frame;
    if (frame.kind !== kind) {
      // No sign of code closes what markup has opened.
      if (frame.kind === 'content') return;
      continue;
    }
    for (const inner of frames.slice(i + 1)) if (inner.kind === 'statement') all.statements.set(inner.at, at);
    frames.length = i;
    all.closing.set(frame.at, at);
    behind(all, frame);
    return;
  }
}

/** What a call or a branch goes on with behind a group. */
function behind(all: Scan, { kind, chains }: Frame): void {
  const { raw, frames, at } = all;
  const top = frames.at(-1);
  if (top?.kind === 'statement' && top.branches && kind !== 'paren') {
    const next = /^\s*else\b/.exec(raw.slice(at, at + 60));
    if (next === null) {
      frames.pop();
      all.statements.set(top.at, at);
    }
    return;
  }
  if (chains && (top?.kind ?? 'content') === 'content') chain(all, at);
}

/** Goes over `.name` and opens the group that a call in markup goes on with. */
function chain(all: Scan, from: number): void {
  const { raw } = all;
  let at = from;
  while (raw[at] === '.') {
    const name = identifierAt(raw, at + 1);
    if (name === null) break;
    at += 1 + name.length;
  }
  all.at = at;
  if (raw[at] === '(') push(all, { at, kind: 'paren', chains: true });
  else if (raw[at] === '[') push(all, { at, kind: 'content', chains: true });
}

/** What a `#` in markup begins. */
function hash(all: Scan, at: number): void {
  const { raw } = all;
  const next = raw[at + 1];
  all.at = at + 1;
  if (next === '(') return push(all, { at: at + 1, kind: 'paren', chains: true });
  if (next === '{') return push(all, { at: at + 1, kind: 'brace', chains: false });
  if (next === '"') all.at = Math.max(stringEnd(raw, at + 1), at + 1);
  const name = identifierAt(raw, at + 1);
  if (name === null) return;
  all.at = at + 1 + name.length;
  if (isKeyword(name))
    return push(all, { at, kind: 'statement', chains: false, branches: /^(?:if|for|while)$/.test(name) });
  if (name === 'context') all.at = hashBehind(raw, all.at);
  chain(all, all.at);
}

/** Behind `context` and the name of what it is asked for. */
function hashBehind(raw: string, at: number): number {
  const blank = /^[ \t]+/.exec(raw.slice(at, at + 20))?.[0].length ?? 0;
  return at + blank + (identifierAt(raw, at + blank)?.length ?? 0);
}
