import { identityMap } from '../prose/offsetMap.ts';
import { isPageFurniture } from '../prose/pageFurniture.ts';
import type { Block, BlockKind, Defect, Inline, Landmark, Metadata, Prose } from '../prose/prose.ts';
import { noMetadata } from '../prose/prose.ts';
import { type Cell, type CellBlock, voicesIn } from '../prose/tableTurns.ts';
import type { Span } from '../text/span.ts';

/** One block of a document whose words were got out of bytes. */
export interface ExtractedBlock {
  readonly kind: BlockKind;
  /** Its words as a reader sees them. Blanks around it are dropped; a block without words leaves none. */
  readonly text: string;
  /** As `Block.depth`; 0 when left out. */
  readonly depth?: number;
  /** The label of the note this block is the body of: "note 3". */
  readonly place?: string;
  /** As `Block.printed`. */
  readonly printed?: number;
  /** What begins in it; `at` counts in its `text`. Of a block without words it begins at the next one. */
  readonly landmarks?: readonly Landmark[];
  /** What is bold, in italics or code in it, where a note was called; the spans count in its `text`. */
  readonly inlines?: readonly BlockInline[];
  /** Where it stands in a table. */
  readonly cell?: Cell;
}

/**
 * A stretch of a block that its page sets apart: a bold name is a speaker's label, a paragraph in italics may be a question, marks
 * in code are no quotation. A
 * footnote's mark left no words, its span is empty.
 */
export interface BlockInline {
  readonly kind: Extract<Inline['kind'], 'strong' | 'emphasis' | 'code' | 'footnote'>;
  readonly span: Span;
}

/** A document's blocks as one prose, a blank line between two, notes behind the text; its map is the identity. Total. */
export function extractedProse(
  found: readonly ExtractedBlock[],
  metadata: Metadata = noMetadata,
  defects: readonly Defect[] = [],
): Prose {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const landmarks: Landmark[] = [];
  const inlines: Inline[] = [];
  const cells: CellBlock[] = [];
  let end = 0;
  let paragraph = 0;
  for (const one of notesLast(found)) {
    const { kind, text, depth = 0, place, printed, landmarks: own = [], inlines: set = [], cell } = one;
    const words = kind !== 'cell' && isPageFurniture(text) ? '' : text.trim();
    const start = parts.length === 0 || words === '' ? end : end + 2;
    const dropped = text.length - text.trimStart().length;
    const placed = (at: number): number => start + Math.min(Math.max(0, at - dropped), words.length);
    for (const mark of own) landmarks.push({ ...mark, at: placed(mark.at) });
    for (const { kind: what, span } of set) {
      const at = { start: placed(span.start), end: placed(span.end) };
      if (at.start < at.end || what === 'footnote') inlines.push({ kind: what, span: at, raw: at });
    }
    if (words === '') continue;
    if (/[\p{L}\p{N}]/u.test(words)) paragraph++;
    end = start + words.length;
    const block = { kind, depth, span: { start, end }, paragraph: Math.max(1, paragraph) };
    blocks.push({ ...block, ...(place !== undefined && { place }), ...(printed !== undefined && { printed }) });
    if (cell) cells.push({ cell, index: blocks.length - 1, span: block.span });
    parts.push(words);
  }
  const text = parts.join('\n\n');
  for (const [index, voice] of voicesIn(text, cells)) blocks[index] = { ...(blocks[index] as Block), voice };
  landmarks.sort((a, b) => a.at - b.at);
  return {
    text,
    map: identityMap,
    blocks,
    landmarks,
    inlines: inlines.sort((a, b) => a.raw.start - b.raw.start),
    comments: [],
    citations: [],
    directives: [],
    metadata,
    defects,
  };
}

const isNote = ({ kind, place }: ExtractedBlock): boolean => kind === 'footnote' || place !== undefined;

/**
 * Notes behind the text, for one at the foot of a page or below its paragraph would part what belongs together. Each stays
 * under the page and the chapter that it was found under.
 */
function notesLast(found: readonly ExtractedBlock[]): readonly ExtractedBlock[] {
  const notes: ExtractedBlock[] = [];
  const under = new Map<Landmark['kind'], Landmark>();
  const said = new Map<Landmark['kind'], Landmark>();
  /** What began in a note begins for the text behind it, too. */
  let begun = new Map<Landmark['kind'], Landmark>();
  const text = found.flatMap((block): readonly ExtractedBlock[] => {
    const own = block.landmarks ?? [];
    if (!isNote(block)) {
      const landmarks = [...begun.values(), ...own];
      begun = new Map();
      for (const mark of own) under.set(mark.kind, mark);
      return [landmarks.length === own.length ? block : { ...block, landmarks }];
    }
    const missing = [...under.values()].filter(({ kind, number }) => said.get(kind)?.number !== number);
    notes.push({ ...block, landmarks: [...missing.map((mark) => ({ ...mark, at: 0 })), ...own] });
    for (const mark of own) begun.set(mark.kind, { ...mark, at: 0 });
    for (const mark of [...missing, ...own]) said.set(mark.kind, mark);
    for (const mark of own) under.set(mark.kind, mark);
    return [];
  });
  return notes.length === 0 ? found : [...text, ...notes];
}

/** The blocks of a document, to stand in another one. */
export function blocksIn({ text, blocks, inlines }: Prose): readonly ExtractedBlock[] {
  return blocks.map(({ kind, depth, span, place, printed }) => ({
    kind,
    depth,
    text: text.slice(span.start, span.end),
    ...(place !== undefined && { place }),
    ...(printed !== undefined && { printed }),
    inlines: inlines.flatMap((inline) => {
      const within = span.start <= inline.span.start && inline.span.end <= span.end;
      const { kind: what } = inline;
      if (!within || (what !== 'strong' && what !== 'emphasis' && what !== 'code')) return [];
      return [{ kind: what, span: { start: inline.span.start - span.start, end: inline.span.end - span.start } }];
    }),
  }));
}
