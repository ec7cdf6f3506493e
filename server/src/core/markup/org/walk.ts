import { linesOf } from '../../prose/lines.ts';
import type { Span } from '../../text/span.ts';
import { type Around, addBlock, type Draft } from '../lines/draft.ts';
import { flatOf } from '../lines/flat.ts';
import { nextLine } from '../lines/walking.ts';
import { wordsIn } from './inline.ts';

/** A document gone through line by line. */
export interface Walk {
  readonly draft: Draft;
  readonly raw: string;
  /** Every line without the blanks around it, by place and by text, and how far it is set in. */
  readonly lines: readonly Span[];
  readonly texts: readonly string[];
  readonly indents: readonly number[];
  /** Where each block ends that has a line to end it, by that line in small letters. */
  readonly ends: ReadonlyMap<string, readonly number[]>;
  /** `#+title:` and its kin: what they say and where, by name in small letters. */
  readonly keywords: Map<string, string[]>;
  at: number;
  /** Blocks around. */
  depth: number;
  /** How far the items of lists that one is in are set in, the innermost last. */
  items: number[];
  /** Label of the note one is in, or null. */
  note: string | null;
}

const closes = /^(?:#\+end_\S+|#\+end:|:end:|\\end\{[^{}]*\})$/i;

export function walkOf(draft: Draft, raw: string, from: number): Walk {
  const lines: Span[] = [];
  const texts: string[] = [];
  const indents: number[] = [];
  const ends = new Map<string, number[]>();
  for (const { start, end } of linesOf(raw.slice(from))) {
    const line = raw.slice(from + start, from + end);
    const text = line.trim();
    const indent = text === '' ? 0 : line.length - line.trimStart().length;
    lines.push({ start: from + start + indent, end: from + start + indent + text.length });
    texts.push(text);
    indents.push(indent);
    if (!closes.test(text)) continue;
    const key = text.toLowerCase();
    const same = ends.get(key);
    if (same) same.push(lines.length - 1);
    else ends.set(key, [lines.length - 1]);
  }
  return { draft, raw, lines, texts, indents, ends, keywords: new Map(), at: 0, depth: 0, items: [], note: null };
}

/** The next line before `to` that is `text` in whatever letters, -1 where there is none. */
export function closingLine({ ends, at }: Walk, text: string, to: number): number {
  return nextLine(ends.get(text.toLowerCase()) ?? [], at, to);
}

/** Adds the words of some lines as a block. */
export function addLines(
  walk: Walk,
  lines: readonly Span[],
  around: Around,
  kind?: 'heading' | 'cell',
  more: { depth?: number; printed?: number | undefined; wrap?: string } = {},
): void {
  const { wrap, ...rest } = more;
  if (lines.length > 0) addBlock(walk.draft, wordsIn(walk.draft, flatOf(walk.raw, lines), wrap), around, kind, rest);
}

/** Where the next blank line is. */
export function blankBelow(walk: Walk, to: number): number {
  let end = walk.at + 1;
  while (end < to && walk.texts[end] !== '') end++;
  return end;
}
