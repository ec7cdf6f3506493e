import type { Span } from '../text/span.ts';
import { identityMap } from './offsetMap.ts';
import type { Block, BlockKind, Defect, Inline, Landmark, Metadata, Prose } from './prose.ts';
import { noMetadata } from './prose.ts';

/** One block of a document whose words were got out of bytes. */
export interface ExtractedBlock {
  readonly kind: BlockKind;
  /** Its words as a reader sees them. Blanks around it are dropped; a block without words leaves none. */
  readonly text: string;
  /** As `Block.depth`; 0 when left out. */
  readonly depth?: number;
  /** The label of the note this block is the body of: "note 3". */
  readonly place?: string;
  /** What begins in it; `at` counts in its `text`. Of a block without words it begins at the next one. */
  readonly landmarks?: readonly Landmark[];
  /** What is bold or code in it; the spans count in its `text`. */
  readonly inlines?: readonly BlockInline[];
}

/** A stretch of a block that its page sets apart: a bold name is a speaker's label, marks in code are no quotation. */
export interface BlockInline {
  readonly kind: Extract<Inline['kind'], 'strong' | 'code'>;
  readonly span: Span;
}

/** A document's blocks as one prose, a blank line between two; its map is the identity. Total. */
export function extractedProse(
  found: readonly ExtractedBlock[],
  metadata: Metadata = noMetadata,
  defects: readonly Defect[] = [],
): Prose {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const landmarks: Landmark[] = [];
  const inlines: Inline[] = [];
  let end = 0;
  let paragraph = 0;
  for (const { kind, text, depth = 0, place, landmarks: own = [], inlines: set = [] } of found) {
    const words = text.trim();
    const start = parts.length === 0 || words === '' ? end : end + 2;
    const dropped = text.length - text.trimStart().length;
    const placed = (at: number): number => start + Math.min(Math.max(0, at - dropped), words.length);
    for (const mark of own) landmarks.push({ ...mark, at: placed(mark.at) });
    for (const { kind: what, span } of set) {
      const at = { start: placed(span.start), end: placed(span.end) };
      if (at.start < at.end) inlines.push({ kind: what, span: at, raw: at });
    }
    if (words === '') continue;
    if (/[\p{L}\p{N}]/u.test(words)) paragraph++;
    end = start + words.length;
    const block = { kind, depth, span: { start, end }, paragraph: Math.max(1, paragraph) };
    blocks.push(place === undefined ? block : { ...block, place });
    parts.push(words);
  }
  landmarks.sort((a, b) => a.at - b.at);
  return {
    text: parts.join('\n\n'),
    map: identityMap,
    blocks,
    landmarks,
    inlines: inlines.sort((a, b) => a.raw.start - b.raw.start),
    comments: [],
    metadata,
    defects,
  };
}
