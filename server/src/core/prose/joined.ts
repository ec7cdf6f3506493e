import type { Span } from '../text/span.ts';
import { offsetMap } from './offsetMap.ts';
import { isPageFurniture } from './pageFurniture.ts';
import type { Block, BlockKind, Inline, Prose } from './prose.ts';
import type { Strand } from './strand.ts';

/** One block to be: its words and what it is. */
export interface Stretch {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly strand: Strand;
  /** Label of the footnote it belongs to, or null. */
  readonly note: string | null;
  /** As `Block.printed`. */
  readonly printed?: number | undefined;
  /** As `Block.signs`. */
  readonly signs?: 'above' | 'below' | undefined;
  /** It is one paragraph with the stretch before it. */
  readonly runsOn?: boolean;
}

/** Stretches of one part of a document; their raw offsets stand `by` units further on in the file. */
export interface Part {
  readonly found: readonly Stretch[];
  readonly by: number;
}

/** The prose while it grows: where its text ends, and how many paragraphs it has. */
interface Growing {
  readonly runs: Strand['runs'];
  readonly blocks: Block[];
  readonly inlines: Inline[];
  readonly parts: string[];
  at: number;
  paragraph: number;
}

/** All strands as one prose, blocks apart by a blank line; those without text leave only their inlines. */
export function joined(all: readonly Part[]): Pick<Prose, 'text' | 'map' | 'blocks' | 'inlines'> {
  const prose: Growing = { runs: [], blocks: [], inlines: [], parts: [], at: 0, paragraph: 0 };
  for (const { found, by } of all) for (const stretch of found) add(prose, stretch, by);
  const { runs, blocks, inlines, parts } = prose;
  inlines.sort((a, b) => a.raw.start - b.raw.start);
  return { text: parts.join('\n\n'), map: offsetMap(runs), blocks, inlines };
}

function add(prose: Growing, stretch: Stretch, by: number): void {
  const { text, runs, inlines } = stretch.strand;
  const empty = text.trim() === '' || (stretch.kind !== 'cell' && isPageFurniture(text));
  const start = prose.parts.length > 0 && !empty ? prose.at + 2 : prose.at;
  for (const inline of inlines) prose.inlines.push(inlineAt(inline, empty ? null : start, prose.at, by));
  if (empty) return;
  for (const { prose: at, raw, length, rawLength } of runs)
    prose.runs.push({ prose: at + start, raw: raw + by, length, rawLength });
  if (!stretch.runsOn && /[\p{L}\p{N}]/u.test(text)) prose.paragraph++;
  prose.at = start + text.length;
  prose.blocks.push(blockOf(stretch, { start, end: prose.at }, Math.max(1, prose.paragraph)));
  prose.parts.push(text);
}

/** An inline of a strand that begins at `start`, or of one that leaves no words, where the text has come to. */
function inlineAt({ kind, span, raw: own, target }: Inline, start: number | null, reached: number, by: number): Inline {
  const there = start === null ? { start: reached, end: reached } : moved(span, start);
  const raw = by === 0 ? own : moved(own, by);
  return target === undefined ? { kind, span: there, raw } : { kind, span: there, raw, target };
}

function blockOf({ kind, depth, note, printed, signs }: Stretch, span: Span, paragraph: number): Block {
  const block: Block = { kind, depth, span, paragraph };
  if (note === null && printed === undefined && signs === undefined) return block;
  return {
    ...block,
    ...(note !== null && { place: `note ${note}` }),
    ...(printed !== undefined && { printed }),
    ...(signs !== undefined && { signs }),
  };
}

export const moved = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });
