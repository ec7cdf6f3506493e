import { linesOf } from '../../prose/lines.ts';
import type { Span } from '../../text/span.ts';
import { type Around, addBlock } from '../lines/draft.ts';
import { flatOf } from '../lines/flat.ts';
import { nextLine } from '../lines/walking.ts';
import type { BlockAttributes } from './attributes.ts';
import { wordsIn } from './inline.ts';
import type { Document } from './state.ts';

/** A document gone through line by line. */
export interface Walk extends Document {
  readonly raw: string;
  /** Every line without its break and the blanks before that, by place and by text. */
  readonly lines: readonly Span[];
  readonly texts: readonly string[];
  /** Where each line stands that may close a block, by its text. */
  readonly fences: ReadonlyMap<string, readonly number[]>;
  at: number;
  /** Blocks around. */
  depth: number;
  /** What is said of the block that comes next. */
  said: BlockAttributes | null;
  /** A lone `+` ties the next block to the list's item above. */
  tied: boolean;
}

/** Lines that open a block which ends with a line like it. */
export const fence = /^(?:-{4,}|\.{4,}|\+{4,}|={4,}|\*{4,}|_{4,}|\/{4,}|--|""|`{3,}[^`]*|[|,:!]={3,})$/;

/** The lines of a draft, ready to be gone through. */
export function walkOf(raw: string, from: number, whole: Document): Walk {
  const lines = linesOf(raw.slice(from)).map(({ start, end }) => {
    const text = raw.slice(from + start, from + end).trimEnd();
    return { start: from + start, end: from + start + text.length };
  });
  const texts = lines.map(({ start, end }) => raw.slice(start, end));
  const fences = new Map<string, number[]>();
  for (const [n, text] of texts.entries()) {
    if (!fence.test(text)) continue;
    const same = fences.get(text);
    if (same) same.push(n);
    else fences.set(text, [n]);
  }
  return { ...whole, raw, lines, texts, fences, at: 0, depth: 0, said: null, tied: false };
}

/** The next line before `to` that is `text`, -1 where there is none. */
export function closingLine({ fences, at }: Walk, text: string, to: number): number {
  return nextLine(fences.get(text) ?? [], at, to);
}

/** What is said of the block that begins here; nothing is said of the next. */
export function attributesHere(walk: Walk): BlockAttributes | null {
  const here = walk.said;
  walk.said = null;
  return here;
}

/** Notes a comment down. */
export function comment(walk: Walk, span: Span, text: string): void {
  walk.draft.comments.push({ raw: span, text });
}

export const isComment = (text: string): boolean => text.startsWith('//') && !text.startsWith('///');

/** Adds the words of some lines as a block; comments among them are none of the words. */
export function addLines(
  walk: Walk,
  lines: readonly Span[],
  around: Around,
  kind?: 'heading' | 'cell' | 'paragraph',
  more: { depth?: number; printed?: number | undefined; wrap?: string; signs?: 'below' } = {},
): void {
  const spoken = lines.filter(({ start, end }) => {
    const text = walk.raw.slice(start, end);
    if (!isComment(text)) return !/^(?:ifn?def|ifeval|endif|include)::/.test(text);
    comment(walk, { start, end }, text.slice(2));
    return false;
  });
  if (spoken.length === 0) return;
  const { wrap, ...rest } = more;
  addBlock(walk.draft, wordsIn(walk, flatOf(walk.raw, spoken), wrap), around, kind, rest);
}
