import type { Span } from '../../text/span.ts';
import type { Structure } from './scan.ts';

/** A stretch of LaTeX that is being read, and what bounds its arguments. */
export interface Stretch {
  readonly raw: string;
  readonly structure: Pick<Structure, 'closing' | 'breaks'>;
  /** No bracket closes before this offset: found out once, asked often. */
  unclosedTo: number;
}

/** The arguments of a command, in the order of `takes`: what stands in their braces or brackets, null for those left out. */
export interface Arguments {
  readonly given: readonly (Span | null)[];
  readonly starred: boolean;
  /** Behind the last of them. */
  readonly end: number;
}

/** Longest stretch in brackets. */
const longest = 1000;
/** Blanks, one line's end, comments. */
const gap = /(?:[ \t]|%[^\n]*\n[ \t]*)*(?:\r?\n[ \t]*(?:%[^\n]*\n[ \t]*)*)?/y;
const token = /\\[A-Za-z@]+|\\[^A-Za-z\s]|[^\s{}\\%&$#[\]]/uy;

/** Reads what a command takes, from right behind its name. `limit`: where what holds the command ends. */
export function argumentsAt(text: Stretch, from: number, limit: number, takes: string): Arguments {
  const given: (Span | null)[] = [];
  let end = from;
  let starred = false;
  for (const kind of takes) {
    if (kind === '*') {
      starred = text.raw[end] === '*' && end < limit;
      if (starred) end++;
      continue;
    }
    const isOptional = 'ocbp'.includes(kind);
    const found = isOptional
      ? bracketed(text, end, limit)
      : kind === 'x'
        ? null
        : braced(text, end, limit, kind === 'W');
    if (kind === 'x') end = behindAll(text, end, limit);
    else {
      given.push(found?.inside ?? null);
      end = found?.end ?? end;
    }
  }
  return { given, starred, end };
}

interface Found {
  readonly inside: Span;
  readonly end: number;
}

/** What stands in brackets here, blanks before it apart; null where no brackets are, or where nothing closes them. */
export function bracketed(text: Stretch, from: number, limit: number): Found | null {
  const at = skipGap(text.raw, from, limit);
  if (text.raw[at] !== '[' || at >= limit || at < text.unclosedTo) return null;
  const stop = Math.min(limit, at + longest);
  const close = closingBracket(text, at, stop);
  if (close >= 0) return { inside: { start: at + 1, end: close }, end: close + 1 };
  text.unclosedTo = stop;
  return null;
}

/** The `]` that ends what begins at `at`, brackets of citations within it passed over; the first one where they do not come out even. */
function closingBracket({ raw, structure }: Stretch, at: number, stop: number): number {
  let first = -1;
  let depth = 0;
  for (let i = at; i < stop; i++) {
    const c = raw.charCodeAt(i);
    if (c === 91) depth++;
    else if (c === 93) {
      if (first < 0) first = i;
      if (--depth === 0) return i;
    } else if (c === 92) i++;
    else if (c === 123) i = Math.max(i, (structure.closing.get(i)?.end ?? i + 1) - 1);
  }
  return first;
}

/** What stands in braces here, or of words the one token that does without; null where nothing does. */
function braced(text: Stretch, from: number, limit: number, isWords = false): Found | null {
  const { raw, structure } = text;
  const at = skipGap(raw, from, limit);
  if (at >= limit) return null;
  if (raw[at] !== '{') {
    token.lastIndex = at;
    const bare = isWords ? token.exec(raw) : null;
    if (bare === null) return null;
    const end = Math.min(limit, at + bare[0].length);
    return { inside: { start: at, end }, end };
  }
  const close = structure.closing.get(at) ?? { start: limit, end: limit };
  return { inside: { start: at + 1, end: Math.min(close.start, limit) }, end: Math.min(close.end, limit) };
}

/** Behind every brace and bracket that directly follows. */
function behindAll(text: Stretch, from: number, limit: number): number {
  let end = from;
  while (end < limit && (text.raw[end] === '{' || text.raw[end] === '[')) {
    const found = text.raw[end] === '{' ? braced(text, end, limit) : bracketed(text, end, limit);
    if (found === null || found.end <= end) break;
    end = found.end;
  }
  return end;
}

/** Where blanks end that may stand before an argument; a blank line ends them before. */
export function skipGap(raw: string, from: number, limit: number): number {
  const c = raw.charCodeAt(from);
  if (c !== 32 && c !== 9 && c !== 10 && c !== 13 && c !== 37) return from;
  gap.lastIndex = from;
  return Math.min(limit, from + (gap.exec(raw)?.[0].length ?? 0));
}
