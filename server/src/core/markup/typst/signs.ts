import { blank, close, leave, open, words } from '../page.ts';
import { address } from './citing.ts';
import { characterOf, labelEnd, mathEnd, rawEnd } from './lex.ts';
import type { Walk } from './state.ts';

/** Signs of markup that stand for something by themselves. Each reads what begins at `at` and says where to go on. */

/** Signs that are words like others. */
export function plain({ raw, page }: Walk, at: number, length: number): number {
  words(page, raw.slice(at, at + length), at, length);
  return at + length;
}

const unicode = /\\u\{([0-9a-f]{1,6})\}/iy;

/** A sign that stands for itself, a character by its number, a line's end. */
export function escaped(walk: Walk, at: number, end: number): number {
  const { raw, page } = walk;
  unicode.lastIndex = at;
  const found = unicode.exec(raw);
  const text = found === null ? '' : characterOf(found[1] as string);
  if (found !== null && text !== '') {
    words(page, text, at, found[0].length);
    return at + found[0].length;
  }
  const next = raw.codePointAt(at + 1);
  if (next === undefined || at + 1 >= end || /\s/.test(raw[at + 1] as string)) {
    blank(page, '\n', at, 1);
    return at + 1;
  }
  const character = String.fromCodePoint(next);
  words(page, character, at, 1 + character.length);
  return at + 1 + character.length;
}

/** Code in the line keeps its words, a block of it none. */
export function verbatim(walk: Walk, at: number): number {
  const { raw, page } = walk;
  const end = rawEnd(raw, at);
  if (end === at) return plain(walk, at, 1);
  const ticks = /^`+/.exec(raw.slice(at, end))?.[0].length ?? 1;
  const inside = raw.slice(at + ticks, end - ticks);
  if (end - at <= 2 || inside.includes('\n')) {
    leave(page, null);
    return end;
  }
  const opened = open(page);
  const language = ticks > 2 ? (/^[\w-]+ /.exec(inside)?.[0].length ?? 0) : 0;
  words(page, inside.slice(language), at + ticks + language, inside.length - language);
  close(page, opened, { kind: 'code', raw: { start: at, end } });
  return end;
}

/** Figures and single letters are read as they stand; other mathematics leaves no words. */
export function mathematics(walk: Walk, at: number): number {
  const { raw, page } = walk;
  const end = mathEnd(raw, at);
  if (end === at) return plain(walk, at, 1);
  const inside = raw.slice(at + 1, end - 1);
  if (/^(?:[\d.,:%+\-−–°×=<>≤≥±]+|\p{L})$/u.test(inside)) words(page, inside, at + 1, inside.length);
  else leave(page, null);
  return end;
}

/** The name of what stands before it leaves no words. */
export function labelled(walk: Walk, at: number): number {
  const end = labelEnd(walk.raw, at);
  if (end === at) return plain(walk, at, 1);
  leave(walk.page, null);
  return end;
}

const shorthands: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['-?', '\u00ad'],
  ['...', '…'],
];

/** Dashes, dots and soft hyphens. */
export function shorthand(walk: Walk, at: number): number {
  const found = shorthands.find(([written]) => walk.raw.startsWith(written, at));
  if (found === undefined) return plain(walk, at, 1);
  const [written, text] = found;
  words(walk.page, text, at, written.length);
  return at + written.length;
}

const url = /https?:\/\/[^\s<>[\](){}"“”`]+(?:\([^\s()]*\)[^\s<>[\](){}"“”`]*)*/iy;

/** An address that is a link by itself; points at its end are the sentence's. */
export function webAddress(walk: Walk, at: number, end: number): number {
  const { raw, page } = walk;
  url.lastIndex = at;
  const found =
    url
      .exec(raw)?.[0]
      .slice(0, end - at)
      .replace(/[.,;:!?'*_~]+$/, '') ?? '';
  if (found === '' || /[\p{L}\p{N}]/u.test(raw[at - 1] ?? ' ')) return plain(walk, at, 1);
  const span = { start: at, end: at + found.length };
  const opened = open(page);
  words(page, found, at, found.length);
  close(page, opened, { kind: 'link', raw: span, target: found });
  address(walk, span, found, span);
  return span.end;
}
