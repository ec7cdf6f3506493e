import { append, type Strand } from '../../prose/strand.ts';
import type { Span } from '../../text/span.ts';
import { referenceAt } from '../html/references.ts';

/**
 * Text of a Markdown node beside its source. The parser hands back one merged value with escapes and
 * references resolved and the prefixes of continuation lines gone; its position tells only where the
 * whole begins and ends. Walking both together gives every unit its exact place.
 */
export interface TextNode {
  readonly value: string;
  /** Raw place of the node. */
  readonly raw: Span;
  /** Number of block quotations around it: so many `>` may begin a continuation line. */
  readonly quoteDepth: number;
  /** In inline code only a pipe in a table is escaped and nothing is a reference. */
  readonly code: boolean;
}

const escapable = /[!-/:-@[-`{-~]/;

/** Adds the node's text to `strand`; a line break inside it becomes one space. Linear. */
export function appendText(strand: Strand, source: string, node: TextNode): void {
  const { value, raw } = node;
  if (source.slice(raw.start, raw.end) === value && !/[\r\n]/.test(value)) {
    append(strand, value, raw.start, value.length);
    return;
  }
  let at = raw.start;
  let v = 0;
  while (v < value.length && at < raw.end) {
    const step = nextStep(source, at, node, v);
    if (step === null) break;
    if (step.guarded) strand.guarded.push({ start: strand.text.length, end: strand.text.length + step.text.length });
    append(strand, step.text, at, step.rawLength);
    at += step.rawLength + step.skip;
    v += step.valueLength;
  }
  // Whatever could not be told apart goes over as a whole: never lost, never placed wrongly.
  if (v < value.length) append(strand, value.slice(v), Math.min(at, raw.end), Math.max(0, raw.end - at));
}

interface TextStep {
  readonly text: string;
  readonly rawLength: number;
  readonly valueLength: number;
  /** Raw units behind it that leave nothing: trailing blanks, the next line's prefix. */
  readonly skip: number;
  readonly guarded?: true;
}

function nextStep(source: string, at: number, node: TextNode, v: number): TextStep | null {
  const c = source[at] as string;
  const want = node.value[v] as string;
  if (c === '\n' || c === '\r') return lineStep(source, at, node, v);
  if (
    c === '\\' &&
    source[at + 1] === want &&
    escapable.test(want) &&
    (!node.code || (want === '|' && node.value[v] !== c))
  )
    return { text: want, rawLength: 2, valueLength: 1, skip: 0, guarded: true };
  if (c === '&' && !node.code) {
    const step = referenceStep(source, at, node.value, v);
    if (step !== null) return step;
  }
  if (c === want || (c === '\0' && want === '\uFFFD')) return plainStep(source, at, node, v);
  if ((c === ' ' || c === '\t') && (want === '\n' || want === '\r'))
    return { text: '', rawLength: 1, valueLength: 0, skip: 0 };
  return null;
}

/** As many units as stand in both alike and mean nothing else. */
function plainStep(source: string, at: number, node: TextNode, v: number): TextStep {
  let n = 1;
  while (v + n < node.value.length && at + n < node.raw.end) {
    const c = source.charCodeAt(at + n);
    if (c !== node.value.charCodeAt(v + n) || c === 92 || c === 38 || c === 10 || c === 13) break;
    n++;
  }
  return { text: node.value.slice(v, v + n), rawLength: n, valueLength: n, skip: 0 };
}

function referenceStep(source: string, at: number, value: string, v: number): TextStep | null {
  const found = referenceAt(source, at);
  if (found === null || !value.startsWith(found.text, v)) return null;
  return { text: found.text, rawLength: found.length, valueLength: found.text.length, skip: 0, guarded: true };
}

/** A line's end with the prefix of the next: indentation, and `>` once for each quotation around. */
function lineStep(source: string, at: number, node: TextNode, v: number): TextStep | null {
  const want = node.value[v] as string;
  if (want !== '\n' && want !== '\r' && !(node.code && want === ' ')) return null;
  const length = source.startsWith('\r\n', at) ? 2 : 1;
  const valueLength = node.value.startsWith('\r\n', v) ? 2 : 1;
  let next = at + length;
  let quotes = node.quoteDepth;
  while (next < node.raw.end) {
    const c = source[next];
    if (c === '>' && quotes > 0) quotes--;
    else if (node.code && c === node.value[v + valueLength]) break;
    else if (c !== ' ' && c !== '\t') break;
    next++;
  }
  return { text: ' ', rawLength: length, valueLength, skip: next - at - length };
}

function blanksAt(source: string, at: number, to: number): number {
  let end = at;
  while (end < to && /\s/.test(source[end] as string)) end++;
  return end - at;
}

/** Adds text in which only references are resolved (the words of raw HTML), blanks and lines as single spaces. */
export function appendHtmlText(strand: Strand, source: string, from: number, to: number): void {
  let plain = from;
  for (let at = from; at < to; ) {
    const c = source[at] as string;
    const found = c === '&' ? referenceAt(source, at) : null;
    const text = found?.text ?? '';
    const blank = /\s/.test(c);
    if (text === '' && !blank) {
      at++;
      continue;
    }
    append(strand, source.slice(plain, at), plain, at - plain);
    const length = blank ? blanksAt(source, at, to) : (found?.length ?? 1);
    if (text !== '') strand.guarded.push({ start: strand.text.length, end: strand.text.length + text.length });
    if (!blank) append(strand, text, at, length);
    else if (strand.last !== '' && strand.last !== ' ') append(strand, ' ', at, 1);
    at += length;
    plain = at;
  }
  append(strand, source.slice(plain, to), plain, to - plain);
}
