import type { Strand } from '../../prose/strand.ts';
import type { Draft } from '../lines/draft.ts';
import { type Flat, rawOf } from '../lines/flat.ts';
import { closing, type Grammar, leave, plain, raise, replaced, scan, within, wordsOf } from '../lines/inline.ts';
import { bracketed, plainLink } from './brackets.ts';
import { latexCitation } from './citing.ts';
import { entityAt } from './entities.ts';
import { type Reading, reading } from './state.ts';

/** What may stand before a mark that opens, and behind one that closes; a blank of no width among them. */
export const before = String.raw`[\s\u200b(\[{'"“‘«„–—*/_+~=-]`;
export const behind = String.raw`[\s\u200b.,;:!?'")\]}…”’»\\[–—*/_+~=-]`;
const opens = new RegExp(before);

const kinds = { '*': 'strong', '/': 'emphasis', '=': 'code', '~': 'code', _: null, '+': null } as const;
type Mark = keyof typeof kinds;
const closes = new Map(
  Object.keys(kinds).map((mark) => [mark, new RegExp(String.raw`(?<=[^\s\u200b])[${mark}](?=${behind}|$)`, 'g')]),
);

const signs =
  /[*/=~+_^\\$\u200b]|\[(?=\[|fn:|cite[/:]|\d{4}-|@)|<(?=<|\d{4}-|[a-z]+:)|@@|\{\{\{|(?<![\p{L}\p{N}])(?:src_[a-z-]+|call_[\w-]+)[[({]|(?<![\p{L}\p{N}:/])(?:(?:https?|ftp):\/\/|(?:no|auto|paren|text|foot|footfull|full|smart|super)?[Cc]ite[a-z]{0,12}:(?=[&\p{L}\p{N}]))/gu;

const grammar: Grammar<Reading> = { signs, read: readSign };

/** Reads a stretch of Org. */
const read = (i: Reading, from: number, to: number): void => scan(i, grammar, from, to);

/** The words of a block. */
export function wordsIn(draft: Draft, flat: Flat, wrap = ' '): Strand {
  const i = reading(draft, flat, wrap, read);
  read(i, 0, flat.text.length);
  return wordsOf(i);
}

function readSign(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  switch (text[at]) {
    case '\u200b':
      return at + 1;
    case '^':
      return beside(i, at, to);
    case '\\':
      return backslash(i, at, to);
    case '$':
      return math(i, at, to);
    case '[':
      return bracketed(i, at, to);
    case '<':
      return angled(i, at, to);
    case '@':
      return snippet(i, at, to);
    case '{':
      return hidden(i, at, to, macroEnd);
    case '_':
      return text[at + 1] === '{' ? beside(i, at, to) : marked(i, at, to);
    case '*':
    case '/':
    case '=':
    case '~':
    case '+':
      return marked(i, at, to);
    default:
      return /^(?:src|call)_/.test(text.slice(at, at + 5)) ? code(i, at, to) : plainLink(i, at, to);
  }
}

/** `*strong*`, `/emphasis/`, `=verbatim=`, at words' edges. */
function marked(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  if (at > 0 && !opens.test(text[at - 1] as string)) return -1;
  if (/[\s\u200b]/.test(text[at + 1] ?? ' ')) return -1;
  const mark = text[at] as Mark;
  const close = closing(i, closes.get(mark) as RegExp, at + 2, to);
  if (close === null) return -1;
  const kind = kinds[mark];
  const inside = (): void => (kind === 'code' ? plain : read)(i, at + 1, close.start);
  if (kind === null) inside();
  else within(i, kind, at, close.end, inside);
  return close.end;
}

const braced = /[\^_]\{([^{}\n]{0,100})\}/y;
const figures = /\^[+-]?\d{1,6}/y;

/** `^{above}` and `_{below}` the line, `10^6`. */
function beside(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  if (/[\s\u200b]/.test(text[at - 1] ?? ' ')) return -1;
  braced.lastIndex = at;
  figures.lastIndex = at;
  const found = braced.exec(text);
  const length = found?.[0].length ?? figures.exec(text)?.[0].length ?? 0;
  const end = at + length;
  if (length === 0 || end > to) return -1;
  const inner = found ? { start: at + 2, end: end - 1 } : { start: at + 1, end };
  if (text[at] === '^') raise(i, at, end, inner);
  else plain(i, inner.start, inner.end);
  return end;
}

const inlineMath = /\\\)/g;
const shownMath = /\\\]/g;
const command = /\\[A-Za-z]+\*?(?:\[[^[\]\n]{0,300}\])*\{[^{}\n]{0,500}\}/y;

/** An entity, a formula, a command of LaTeX, a break at a line's end. */
function backslash(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  const next = text[at + 1];
  if (next === '\\' && /^[ \t]*(?:\n|$)/.test(text.slice(at + 2, at + 20))) return skip(i, at, at + 2);
  if (next === '(' || next === '[') return hidden(i, at, to, next === '(' ? inlineMath : shownMath);
  if (next === '_' && text[at + 2] === ' ') return skip(i, at, at + 2);
  const entity = entityAt(text, at);
  if (entity && at + entity.length <= to) {
    replaced(i, entity.words, at, at + entity.length);
    return at + entity.length;
  }
  const cited = latexCitation(i, at, to);
  if (cited >= 0) return cited;
  command.lastIndex = at;
  const end = at + (command.exec(text)?.[0].length ?? 0);
  return end > at && end <= to ? skip(i, at, end) : -1;
}

function skip(i: Reading, at: number, end: number): number {
  leave(i, at, end, null);
  return end;
}

const doubled = /\$\$/g;
const single = /(?<![\s\u200b.,$])\$(?=[\s\u200b.,;:!?'")\]}…”’-]|$)/g;
const longestFormula = 300;

/** `$formula$`: one that is no more than a number or a letter is read. */
function math(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  if (text[at + 1] === '$') return hidden(i, at, to, doubled);
  if (/[\s\u200b.,;$]/.test(text[at + 1] ?? ' ') || /[\p{L}\p{N}$]/u.test(text[at - 1] ?? ' ')) return -1;
  const close = closing(i, single, at + 2, to);
  if (close === null || close.start - at > longestFormula) return -1;
  if (/^[\p{L}\p{N}.,]{1,20}$/u.test(text.slice(at + 1, close.start))) plain(i, at + 1, close.start);
  else leave(i, at, close.end, null);
  return close.end;
}

const macroEnd = /\}\}\}/g;

function hidden(i: Reading, at: number, to: number, end: RegExp): number {
  const close = closing(i, end, at + 2, to);
  return close === null ? -1 : skip(i, at, close.end);
}

const target = /<{2,3}[^<>\n]{1,200}>{2,3}/y;
const time = /<\d{4}-\d\d-\d\d[^<>\n]{0,60}>(?:--<\d{4}-\d\d-\d\d[^<>\n]{0,60}>)?/y;
const address = /<([a-z]+:[^<>\s]{1,1000})>/y;

/** `<<target>>`, `<2024-05-01 Wed>`, `<https://…>`. */
function angled(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  for (const pattern of [target, time]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined || at + found.length > to) continue;
    const end = at + found.length;
    // A radio target is shown.
    if (!found.startsWith('<<<')) return skip(i, at, end);
    plain(i, at + 3, end - 3);
    return end;
  }
  address.lastIndex = at;
  const found = address.exec(text);
  if (found === null || at + found[0].length > to) return -1;
  const end = at + found[0].length;
  within(i, 'link', at, end, () => plain(i, at + 1, end - 1), found[1]);
  return end;
}

const snippetEnd = /@@/g;

/** `@@html:…@@`, and `@@comment:…@@`, which no export ever writes. */
function snippet(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  const name = /^@@([\p{L}\p{N}-]{1,40}):/u.exec(text.slice(at, at + 50));
  const close = name && closing(i, snippetEnd, at + name[0].length, to);
  if (!name || !close) return -1;
  if (name[1] === 'comment')
    i.draft.comments.push({
      raw: rawOf(i.flat, at, close.end),
      text: text.slice(at + name[0].length, close.start),
    });
  return skip(i, at, close.end);
}

const source =
  /src_[a-z-]+(?:\[[^[\]\n]{0,300}\])?\{[^{}\n]{0,1000}\}|call_[\w-]+(?:\[[^[\]\n]{0,300}\])?\([^()\n]{0,500}\)(?:\[[^[\]\n]{0,300}\])?/y;

function code(i: Reading, at: number, to: number): number {
  source.lastIndex = at;
  const end = at + (source.exec(i.flat.text)?.[0].length ?? 0);
  return end > at && end <= to ? skip(i, at, end) : -1;
}
