import { raisedAs, superscript } from '../../prose/raised.ts';
import type { Cut } from '../../prose/strand.ts';
import type { Span } from '../../text/span.ts';

/**
 * Callouts are what a text says to its apparatus and not to its reader: Pandoc citations, footnote
 * marks, wiki links. They leave no words. Shared by Markdown and plain text.
 */

/** Longest bracketed citation, in code units: bounds the search for its brackets. */
const longest = 600;
const citationKey =
  /@(?:\{[^{}\n]{1,200}\}|[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])){0,200})/uy;
const locatorAfter =
  /[ \n]?\[(?:(?:pp?|pgs?|paras?|pars?|chs?|chaps?|secs?|fols?|ll?|vols?|nos?|figs?|nn?|bks?|cols?|pts?|vv?|at|pages?|paragraphs?|chapters?|sections?|lines?|verses?|volumes?|time)\b\.?|[¶§]|\d)[^[\]\n]{0,100}\]/iuy;
const footnoteMark = /\[\^[^\]\s[]{1,100}\]/y;
/** Only a text without a parser of its own still has these. */
const footnoteDefinition = /(?<=^|[\r\n])\[\^[^\]\s[]{1,100}\]:[ \t]*/y;
const numberMark = /(?<=[\p{L}.,;:!?…)”’"'»\]])\[\d{1,3}\](?![\p{L}\p{N}(:]|\[(?!\d))/uy;
/** Quarto's and Hugo's `{{< include x >}}`. */
const shortcode = /\{\{[<%][^\n]{0,300}?[>%]\}\}/y;
const wikiLink = /!?\[\[([^[\]\n|]{1,300})(?:\|([^[\]\n]{1,300}))?\]\]/y;

/**
 * The callouts of one block of text, ascending and apart. `guarded` says of an offset that its character
 * stands for itself (escaped, in code) and begins none. Linear in the text: each search is bounded.
 */
export function calloutsIn(text: string, guarded: (offset: number) => boolean = () => false): readonly Cut[] {
  const cuts: Cut[] = [];
  let done = 0;
  for (let at = nextSign(text, 0); at >= 0; at = nextSign(text, Math.max(at + 1, done))) {
    if (guarded(at)) continue;
    const found = cutsAt(text, at, done, guarded);
    if (found.length === 0) continue;
    for (const cut of found) cuts.push(cut);
    done = (found.at(-1) as Cut).span.end;
  }
  return cuts;
}

function cutsAt(text: string, at: number, done: number, guarded: (offset: number) => boolean): readonly Cut[] {
  if (text[at] === '@') return citationAt(text, at, done, guarded);
  const raised = raisedAt(text, at, done);
  return raised.length > 0 ? raised : bracketAt(text, at);
}

/** Pandoc's `^12,13^`, `km^2^`. */
const raisedText = /\^(\[?[^\s^[\]\\]{1,40}\]?)\^/uy;

/** What is marked as raised at `at`: notes’ callouts go, figures of a value stand above the line. */
function raisedAt(text: string, at: number, done: number): readonly Cut[] {
  raisedText.lastIndex = at;
  const found = raisedText.exec(text);
  if (found === null) return [];
  const span = { start: at, end: at + found[0].length };
  const inside = found[1] as string;
  const raised = raisedAs(inside, text.slice(Math.max(done, at - 30), at), text.slice(span.end, span.end + 20));
  if (raised === 'callout') return [footnoteCut(span, inside)];
  return raised === 'value' ? [{ span, inline: null, text: superscript(inside) }] : [];
}

const sign = /[@[^]|\{\{[<%]/g;

function nextSign(text: string, from: number): number {
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? -1;
}

/** The citation whose `@` stands at `at`: its bracket where it has one, else the bare key with its locator. */
function citationAt(text: string, at: number, done: number, guarded: (offset: number) => boolean): readonly Cut[] {
  const negative = text[at - 1] === '-';
  const before = text.slice(Math.max(0, at - (negative ? 3 : 2)), negative ? at - 1 : at);
  if (/[\p{L}\p{N}_.+@/\\-]$/u.test(before)) return [];
  citationKey.lastIndex = at;
  const key = citationKey.exec(text)?.[0];
  if (key === undefined) return [];
  const bracket = bracketsAround(text, at, done, guarded);
  if (bracket !== null) return [citationCut(text, bracket)];
  locatorAfter.lastIndex = at + key.length;
  const locator = locatorAfter.exec(text)?.[0] ?? '';
  return [citationCut(text, { start: negative ? at - 1 : at, end: at + key.length + locator.length })];
}

function citationCut(text: string, span: Span): Cut {
  return { span, inline: { kind: 'citation', target: text.slice(span.start, span.end) } };
}

/** The innermost `[…]` around `at` on the same block, not followed by a link's target. */
function bracketsAround(text: string, at: number, done: number, guarded: (offset: number) => boolean): Span | null {
  const start = opening(text, at, done);
  if (start < 0 || guarded(start)) return null;
  const end = closing(text, start);
  return end < 0 || text[end] === '(' ? null : { start, end };
}

function opening(text: string, at: number, done: number): number {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(done, at - longest); i--) {
    if (text[i] === ']') depth++;
    else if (text[i] === '[' && depth-- === 0) return i;
  }
  return -1;
}

/** Right behind the `]` that closes the `[` at `start`, or -1. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < Math.min(text.length, start + longest); i++) {
    if (text[i] === '[') depth++;
    else if (text[i] === ']' && --depth === 0) return i + 1;
    else if (text[i] === '\n' && text[i + 1] === '\n') return -1;
  }
  return -1;
}

/** A footnote mark, an inline note, a wiki link or a shortcode that begins at `at`. */
function bracketAt(text: string, at: number): readonly Cut[] {
  if (text[at] === '{') {
    shortcode.lastIndex = at;
    const code = shortcode.exec(text)?.[0];
    return code === undefined ? [] : [{ span: { start: at, end: at + code.length }, inline: null }];
  }
  if (text[at] === '^') {
    const end = text[at + 1] === '[' ? closing(text, at + 1) : -1;
    return end < 0 ? [] : [footnoteCut({ start: at, end }, text.slice(at + 2, end - 1))];
  }
  footnoteDefinition.lastIndex = at;
  const definition = footnoteDefinition.exec(text)?.[0];
  if (definition !== undefined) return [{ span: { start: at, end: at + definition.length }, inline: null }];
  for (const mark of [footnoteMark, numberMark]) {
    mark.lastIndex = at;
    const found = mark.exec(text)?.[0];
    if (found !== undefined) return [footnoteCut({ start: at, end: at + found.length }, found.replace(/[[\]^]/g, ''))];
  }
  const embedded = text[at - 1] === '!' && (at === 1 || /\s/.test(text[at - 2] as string));
  const start = embedded ? at - 1 : at;
  wikiLink.lastIndex = start;
  const wiki = wikiLink.exec(text);
  return wiki === null ? [] : wikiCuts(text, start, wiki);
}

function footnoteCut(span: Span, target: string): Cut {
  return { span, inline: { kind: 'footnote', target } };
}

/** `[[target]]` leaves nothing; `[[target|words]]` leaves its words. */
function wikiCuts(text: string, at: number, wiki: RegExpExecArray): readonly Cut[] {
  const end = at + wiki[0].length;
  const whole = { kind: 'citation', target: text.slice(at, end) } as const;
  const words = wiki[2];
  if (words === undefined) return [{ span: { start: at, end }, inline: whole }];
  const wordsAt = end - 2 - words.length;
  return [
    { span: { start: at, end: wordsAt }, inline: whole },
    { span: { start: end - 2, end }, inline: null },
  ];
}

const headingAttributes = /[ \t]*\{(?:[#.-][^{}\n]{0,200}|[\w-]+=[^{}\n]{0,200})\}[ \t]*$/;
const fence = /^:{3,}[ \t]*(?:\{[^{}\n]{0,200}\}|[\w-]{1,60})?[ \t]*:*(?:[ \n]|$)|(?:^|[ \n]):{3,}$/g;

/** Obsidian's name of a block, by which others link to it: `^abc123` at its end. */
const blockId = /(?:^|[ \n])\^[A-Za-z0-9][A-Za-z0-9-]{0,60}$/;

/** Kramdown's attributes of a block, on its last line: `{: .pull-quote}`. */
const attributes = /[ \n]\{:[^{}\n]{0,200}\}[ \t]*$/;

/** Where a text ends without the name of its block. */
export const withoutBlockId = (text: string): number => {
  const from = Math.max(0, text.length - 64);
  return from + (blockId.exec(text.slice(from))?.index ?? text.length - from);
};

/** Pandoc's and Quarto's marks around a block, which its reader does not see: `{#id .class}` behind a heading, `:::` fences. */
export function blockMarksIn(text: string, heading: boolean): readonly Cut[] {
  if (heading) {
    const found = headingAttributes.exec(text.slice(-250));
    const start = text.length - (found?.[0].length ?? 0);
    return found === null ? [] : [{ span: { start, end: text.length }, inline: null }];
  }
  const end = Math.min(withoutBlockId(text), text.length - (attributes.exec(text.slice(-220))?.[0].length ?? 0));
  if (end < text.length) return [{ span: { start: end, end: text.length }, inline: null }];
  if (!text.startsWith(':::') && !text.endsWith(':::')) return [];
  return [...text.matchAll(fence)].map((found) => ({
    span: { start: found.index, end: found.index + found[0].length },
    inline: null,
  }));
}
