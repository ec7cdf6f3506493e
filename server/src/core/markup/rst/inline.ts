import type { Strand } from '../../prose/strand.ts';
import { hasRoom } from '../lines/draft.ts';
import { type Flat, rawAt, rawOf } from '../lines/flat.ts';
import { closing, type Grammar, leave, plain, replaced, scan, within, wordsOf } from '../lines/inline.ts';
import { called } from './citing.ts';
import { role } from './roles.ts';
import { behind, type Document, escapes, opensBehind, type Reading, reading } from './state.ts';

const signs = new RegExp(
  String.raw`[\\*\x60|]|_(?=\x60)|\[(?=(?:\d{1,6}|#[\p{L}\p{N}_.:+-]*|\*|[\p{L}\p{N}][\p{L}\p{N}_.:+-]*)\]_)|(?<=[\p{L}\p{N}])__?(?=${behind})|:(?=[\p{L}\p{N}][\p{L}\p{N}_.+:-]{0,60}:\x60)|(?<![\p{L}\p{N}])(?:https?|ftp):\/\/`,
  'gu',
);

const grammar: Grammar<Reading> = { signs, read: readSign };

/** The words of a block. */
export function wordsIn(whole: Document, flat: Flat, wrap = ' '): Strand {
  const i = reading(whole, flat, wrap);
  scan(i, grammar, 0, flat.text.length);
  return wordsOf(i);
}

function readSign(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  switch (text[at]) {
    case '\\':
      return escapes.read(i, at, to);
    case '*':
      return starred(i, at, to);
    case '`':
      return text[at + 1] === '`' ? literal(i, at, to) : role(i, at, to);
    case '|':
      return substitution(i, at, to);
    case '[':
      return called(i, at, to);
    case '_':
      return text[at + 1] === '`' ? target(i, at, to) : referred(i, at);
    case ':':
      return role(i, at, to);
    default:
      return address(i, at, to);
  }
}

const strong = new RegExp(String.raw`(?<![\s\\])\*\*(?=${behind})`, 'gu');
const emphasis = new RegExp(String.raw`(?<![\s\\])\*(?=${behind})`, 'gu');

/** `*emphasis*`, `**strong**`. */
function starred(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  const two = text[at + 1] === '*';
  const from = at + (two ? 2 : 1);
  if (!opensBehind(text, at, from)) return -1;
  const close = closing(i, two ? strong : emphasis, from + 1, to);
  if (close === null) return -1;
  within(i, two ? 'strong' : 'emphasis', at, close.end, () => scan(i, escapes, from, close.start));
  return close.end;
}

const doubled = new RegExp(String.raw`(?<!\s)\x60\x60(?=${behind})`, 'gu');

/** ``words`` as they stand. */
function literal(i: Reading, at: number, to: number): number {
  if (!opensBehind(i.flat.text, at, at + 2)) return -1;
  const close = closing(i, doubled, at + 3, to);
  if (close === null) return -1;
  within(i, 'code', at, close.end, () => plain(i, at + 2, close.start));
  return close.end;
}

const bar = new RegExp(String.raw`(?<![\s\\])\|_{0,2}(?=${behind})`, 'gu');

const longestName = 200;

/** `|name|`: what it stands for; one that nobody defines leaves nothing. */
function substitution(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  if (!opensBehind(text, at, at + 1)) return -1;
  const close = closing(i, bar, at + 2, to);
  if (close === null || close.start - at > longestName) return -1;
  const name = text
    .slice(at + 1, close.start)
    .replace(/\s+/g, ' ')
    .toLowerCase();
  const value = i.whole.substitutions.get(name);
  if (value === undefined) return -1;
  if (value === '') leave(i, at, close.end, null);
  else if (hasRoom(i.whole.draft, value)) replaced(i, value, at, close.end);
  else plain(i, at, close.end);
  return close.end;
}

const tick = new RegExp(String.raw`(?<![\s\\])\x60(?=${behind})`, 'gu');

/** _`words` that others refer to. */
function target(i: Reading, at: number, to: number): number {
  if (!opensBehind(i.flat.text, at, at + 2)) return -1;
  const close = closing(i, tick, at + 3, to);
  if (close === null) return -1;
  scan(i, escapes, at + 2, close.start);
  return close.end;
}

const lastWord = /[\p{L}\p{N}]+(?:[-_.:+][\p{L}\p{N}]+)*$/u;

/** `word_`: the underscore is none of it. */
function referred(i: Reading, at: number): number {
  const end = at + (i.flat.text[at + 1] === '_' ? 2 : 1);
  const { strand } = i;
  const word = lastWord.exec(i.flat.text.slice(Math.max(0, at - 100), at))?.[0] ?? '';
  const address = i.whole.targets.get(word.toLowerCase());
  if (address === undefined) return end;
  const span = { start: strand.text.length - word.length, end: strand.text.length };
  const { start } = rawOf(i.flat, Math.max(0, at - word.length), at);
  strand.inlines.push({ kind: 'link', span, raw: { start, end: rawAt(i.flat, end - 1) + 1 }, target: address });
  strand.guarded.push(span);
  return end;
}

const addresses = /[a-z]+:\/\/[^\s<>"“”\x60|]{1,2000}/y;

/** An address as it stands. */
function address(i: Reading, at: number, to: number): number {
  addresses.lastIndex = at;
  const found = addresses.exec(i.flat.text)?.[0];
  if (found === undefined) return -1;
  const end = at + found.replace(/[.,;:!?)'’*\]}]+$/, '').length;
  if (end > to) return -1;
  within(i, 'link', at, end, () => scan(i, escapes, at, end), i.flat.text.slice(at, end));
  return end;
}
