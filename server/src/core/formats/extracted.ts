import { identityMap } from './offsetMap.ts';
import type { Block, BlockKind, Defect, Landmark, Metadata, Prose } from './prose.ts';
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
  let end = 0;
  let paragraph = 0;
  for (const { kind, text, depth = 0, place, landmarks: own = [] } of found) {
    const words = text.trim();
    const start = parts.length === 0 || words === '' ? end : end + 2;
    const dropped = text.length - text.trimStart().length;
    for (const mark of own) {
      const at = Math.min(Math.max(0, mark.at - dropped), words.length);
      landmarks.push({ ...mark, at: start + at });
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
    inlines: [],
    comments: [],
    metadata,
    defects,
  };
}
