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

/** All strands as one prose, blocks apart by a blank line; those without text leave only their inlines. */
export function joined(all: readonly Part[]): Pick<Prose, 'text' | 'map' | 'blocks' | 'inlines'> {
  const runs: Strand['runs'] = [];
  const blocks: Block[] = [];
  const inlines: Inline[] = [];
  const parts: string[] = [];
  let at = 0;
  let paragraph = 0;
  for (const { found, by } of all) {
    for (const { kind, depth, strand, note, printed, signs, runsOn } of found) {
      const empty = strand.text.trim() === '' || (kind !== 'cell' && isPageFurniture(strand.text));
      const start = parts.length > 0 && !empty ? at + 2 : at;
      for (const inline of strand.inlines) {
        const span = empty ? { start, end: start } : { start: start + inline.span.start, end: start + inline.span.end };
        inlines.push({ ...inline, span, raw: moved(inline.raw, by) });
      }
      if (empty) continue;
      for (const { prose, raw, length, rawLength } of strand.runs)
        runs.push({ prose: prose + start, raw: raw + by, length, rawLength });
      if (!runsOn && /[\p{L}\p{N}]/u.test(strand.text)) paragraph++;
      at = start + strand.text.length;
      const block: Block = { kind, depth, span: { start, end: at }, paragraph: Math.max(1, paragraph) };
      blocks.push({
        ...block,
        ...(note !== null && { place: `note ${note}` }),
        ...(printed !== undefined && { printed }),
        ...(signs !== undefined && { signs }),
      });
      parts.push(strand.text);
    }
  }
  inlines.sort((a, b) => a.raw.start - b.raw.start);
  return { text: parts.join('\n\n'), map: offsetMap(runs), blocks, inlines };
}

export const moved = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });
