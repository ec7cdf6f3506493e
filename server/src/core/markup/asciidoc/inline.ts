import type { Strand } from '../../prose/strand.ts';
import { hasRoom } from '../lines/draft.ts';
import type { Flat } from '../lines/flat.ts';
import { closing, type Grammar, leave, plain, raise, replaced, scan, within, wordsOf } from '../lines/inline.ts';
import { macroAt, macroNames, readAddress } from './macros.ts';
import { builtIn, referenceAt } from './references.ts';
import { type Document, type Found, type Reading, reading } from './state.ts';

const letter = String.raw`[\p{L}\p{M}\p{N}_]`;
const isLetter = new RegExp(letter, 'u');

/** A pair of marks around words: what opens it must not stand behind `notBehind`. */
interface Pair {
  readonly kind: 'strong' | 'emphasis' | 'code' | null;
  readonly notBehind: RegExp;
  readonly closes: RegExp;
  /** What closes the doubled mark, which may stand within a word. */
  readonly doubled: RegExp;
}

const pair = (kind: Pair['kind'], mark: string): Pair => ({
  kind,
  notBehind: kind === 'code' ? /[\p{L}\p{M}\p{N}_&;:"'`}]/u : /[\p{L}\p{M}\p{N}_&;:}]/u,
  closes: new RegExp(String.raw`(?<=\S)${mark}(?!${letter}${kind === 'code' ? `|["'\x60]` : ''})`, 'gu'),
  doubled: new RegExp(mark + mark, 'g'),
});

const pairs: ReadonlyMap<string, Pair> = new Map([
  ['*', pair('strong', String.raw`\*`)],
  ['_', pair('emphasis', '_')],
  ['`', pair('code', '`')],
  ['#', pair(null, '#')],
]);

const signs = new RegExp(
  String.raw`[\\*_\x60#^~{&+]|["'](?=\x60)|<<|\[(?=\[|[^[\]\n]{1,100}\][*_\x60#])|\(\(|${macroNames}|(?<![\p{L}\p{N}])(?:https?|ftp|irc):\/\/`,
  'gu',
);

const grammar: Grammar<Reading> = {
  signs,
  read(i, at, to) {
    if (i.flat.text[at] === '\\') return escaped(i, at, to);
    const found = foundAt(i, at, to);
    found?.read();
    return found?.end ?? -1;
  },
};

/** Reads a stretch of AsciiDoc. */
const read = (i: Reading, from: number, to: number): void => scan(i, grammar, from, to);

/** The words of a block. */
export function wordsIn(whole: Document, flat: Flat, wrap = ' '): Strand {
  const i = reading(whole, flat, wrap, read);
  read(i, 0, flat.text.length);
  return wordsOf(i);
}

/** A backslash takes the sign behind it its meaning, where it has one; two take that of a doubled mark. */
function escaped(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  if (text[at + 1] === '|') {
    replaced(i, '|', at, at + 2);
    return at + 2;
  }
  const two = text[at + 1] === '\\' && text[at + 2] === text[at + 3];
  const sign = two ? at + 2 : at + 1;
  if (sign >= to || foundAt(i, sign, to) === null) return -1;
  const end = sign + (two ? 2 : 1);
  replaced(i, text.slice(sign, end), at, end);
  return end;
}

function foundAt(i: Reading, at: number, to: number): Found | null {
  const { text } = i.flat;
  const sign = text[at] as string;
  switch (sign) {
    case '*':
    case '_':
    case '`':
    case '#':
      return paired(i, at, to);
    case '^':
    case '~':
      return beside(i, at, to);
    case '"':
    case "'":
      return curved(i, at, to);
    case '{':
      return attribute(i, at, to);
    case '&': {
      const found = referenceAt(text, at);
      return found && of(at + found.length, () => replaced(i, found.words, at, at + found.length));
    }
    case '+':
      return passed(i, at, to);
    case '[':
      return text[at + 1] === '[' ? anchor(i, at, to) : role(i, at, to);
    case '(':
      return indexTerm(i, at, to);
    default:
      return text.startsWith('://', text.indexOf(':', at)) ? readAddress(i, at, to) : macroAt(i, at, to);
  }
}

const of = (end: number, read: () => void): Found => ({ end, read });

/** `*strong*` at words' edges, `**strong**` anywhere. */
function paired(i: Reading, at: number, to: number): Found | null {
  const { text } = i.flat;
  const mark = text[at] as string;
  const { kind, notBehind, closes, doubled } = pairs.get(mark) as Pair;
  if (text[at + 1] === mark) {
    const close = closing(i, doubled, at + 3, to);
    if (close) return enclosed(i, kind, at, { start: at + 2, end: close.start }, close.end);
  }
  if (notBehind.test(text[at - 1] ?? ' ') || /\s/.test(text[at + 1] ?? ' ')) return null;
  const close = closing(i, closes, at + 2, to);
  return close && enclosed(i, kind, at, { start: at + 1, end: close.start }, close.end);
}

function enclosed(
  i: Reading,
  kind: Pair['kind'],
  at: number,
  inner: { readonly start: number; readonly end: number },
  end: number,
): Found {
  const { text } = i.flat;
  const inside = (): void => {
    if (kind !== 'code') return read(i, inner.start, inner.end);
    const passes = /^\+[\s\S]*\+$/.test(text.slice(inner.start, inner.end)) && inner.end - inner.start > 2 ? 1 : 0;
    plain(i, inner.start + passes, inner.end - passes);
  };
  return of(end, () => (kind === null ? inside() : within(i, kind, at, end, inside)));
}

const raised = /([\^~])(?!\1)(\S{1,100}?)\1/y;

/** `^above^` and `~below~` the line. */
function beside(i: Reading, at: number, to: number): Found | null {
  raised.lastIndex = at;
  const found = raised.exec(i.flat.text);
  const end = at + (found?.[0].length ?? 0);
  if (found === null || end > to) return null;
  const inner = { start: at + 1, end: end - 1 };
  return of(end, () => (found[1] === '^' ? raise(i, at, end, inner) : plain(i, inner.start, inner.end)));
}

const curves: Readonly<Record<string, readonly [open: string, close: string, closes: RegExp]>> = {
  '"': ['“', '”', new RegExp(String.raw`(?<=\S)\x60"(?!${letter})`, 'gu')],
  "'": ['‘', '’', new RegExp(String.raw`(?<=\S)\x60'(?!${letter})`, 'gu')],
};

/** ``"`words`"`` in curved marks. */
function curved(i: Reading, at: number, to: number): Found | null {
  const { text } = i.flat;
  const [open, close, closes] = curves[text[at] as string] as (typeof curves)[string];
  if (isLetter.test(text[at - 1] ?? ' ') || /\s/.test(text[at + 2] ?? ' ')) return null;
  const place = closing(i, closes, at + 3, to);
  return (
    place &&
    of(place.end, () => {
      replaced(i, open, at, at + 2);
      read(i, at + 2, place.start);
      replaced(i, close, place.start, place.end);
    })
  );
}

const reference = /\{([\p{L}\p{N}_][\p{L}\p{N}_-]{0,100})\}/uy;
const counted = /\{(?:set|counter2?):[^{}\n]{1,100}\}/y;

/** `{attribute}`: what it stands for. One that nobody set stays as it is. */
function attribute(i: Reading, at: number, to: number): Found | null {
  const { text } = i.flat;
  counted.lastIndex = at;
  const hidden = counted.exec(text)?.[0].length;
  if (hidden !== undefined && at + hidden <= to) return of(at + hidden, () => leave(i, at, at + hidden, null));
  reference.lastIndex = at;
  const found = reference.exec(text);
  if (found === null || at + found[0].length > to) return null;
  const name = (found[1] as string).toLowerCase();
  const value = i.whole.attributes.get(name) ?? builtIn.get(name);
  if (value === undefined) return null;
  const end = at + found[0].length;
  return of(end, () => (hasRoom(i.whole.draft, value) ? replaced(i, value, at, end) : plain(i, at, end)));
}

const tripled = /\+\+\+/g;
const doubledPlus = /\+\+/g;
const plus = new RegExp(String.raw`(?<=\S)\+(?!${letter})`, 'gu');

/** `+words+` as they stand; ` +` at a line's end breaks it. */
function passed(i: Reading, at: number, to: number): Found | null {
  const { text } = i.flat;
  if (text[at - 1] === ' ' && (at + 1 >= text.length || text[at + 1] === '\n'))
    return of(at + 1, () => leave(i, at, at + 1, null));
  for (const [mark, pattern] of [
    ['+++', tripled],
    ['++', doubledPlus],
  ] as const) {
    const close = text.startsWith(mark, at) ? closing(i, pattern, at + mark.length + 1, to) : null;
    if (close) return of(close.end, () => plain(i, at + mark.length, close.start));
  }
  if (isLetter.test(text[at - 1] ?? ' ') || /\s/.test(text[at + 1] ?? ' ')) return null;
  const close = closing(i, plus, at + 2, to);
  return close && of(close.end, () => plain(i, at + 1, close.start));
}

const anchors = /\[\[\[?[\p{L}_:][^[\]\n]{0,200}\]\]\]?/uy;

/** `[[id]]`, and `[[[key]]]` before an entry of a bibliography. */
function anchor(i: Reading, at: number, to: number): Found | null {
  anchors.lastIndex = at;
  const end = at + (anchors.exec(i.flat.text)?.[0].length ?? 0);
  return end === at || end > to ? null : of(end, () => leave(i, at, end, null));
}

/** `[.role]#words#`: what stands in brackets right before a mark is none of the words. */
function role(i: Reading, at: number, to: number): Found | null {
  const sign = i.flat.text.indexOf(']', at) + 1;
  if (sign <= at || sign >= to || !/["'([\s—–-]/.test(i.flat.text[at - 1] ?? ' ')) return null;
  const found = paired(i, sign, to);
  if (found === null) return null;
  return of(found.end, () => {
    leave(i, at, sign, null);
    found.read();
  });
}

const hiddenTerm = /\)\)\)/g;
const shownTerm = /\)\)/g;

/** `((term))` is shown, `(((term)))` is in the index only. */
function indexTerm(i: Reading, at: number, to: number): Found | null {
  const { text } = i.flat;
  if (text.startsWith('(((', at)) {
    const close = closing(i, hiddenTerm, at + 4, to);
    return close && of(close.end, () => leave(i, at, close.end, null));
  }
  const close = closing(i, shownTerm, at + 3, to);
  return close && of(close.end, () => read(i, at + 2, close.start));
}
