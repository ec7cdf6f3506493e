import { directivesIn } from '../markup/directives.ts';
import { identityMap } from '../prose/offsetMap.ts';
import { isPageFurniture } from '../prose/pageFurniture.ts';
import type { Block, BlockKind, Comment, Defect, Inline, Landmark, Metadata, Prose } from '../prose/prose.ts';
import { noMetadata } from '../prose/prose.ts';
import { type Cell, type CellBlock, voicesIn } from '../prose/tableTurns.ts';
import { timedTranscript } from '../prose/timedTranscript.ts';
import type { Span } from '../text/span.ts';
import type { BlockCitation } from './citations/cited.ts';
import { citationsOf, type PlacedCitation } from './citations/works.ts';
import { laterBy, type Origin } from './origins.ts';

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
  /** The citations of a reference manager in it; the spans count in its `text`. */
  readonly cited?: readonly BlockCitation[];
  /** Where comments begin, end and are called in it: their ids, and offsets in its `text`. */
  readonly remarks?: readonly Remark[];
  /** Where its words stand in the file, where the format can tell; the spans count in its `text`. */
  readonly origins?: readonly Origin[];
}

/** A mark of a comment. */
export interface Remark {
  readonly id: string;
  readonly at: number;
}

/**
 * A stretch of a block that its page sets apart: a bold name is a speaker's label, a paragraph in italics may be a question, marks
 * in code are no quotation. A
 * footnote's mark left no words, its span is empty.
 */
export interface BlockInline {
  readonly kind: Extract<Inline['kind'], 'strong' | 'emphasis' | 'code' | 'footnote'>;
  readonly span: Span;
  /** Of a footnote's mark the place that the note's blocks carry. */
  readonly note?: string;
}

/** A block with its words, and where they stand in the prose. */
interface Laid {
  readonly block: ExtractedBlock;
  readonly words: string;
  readonly span: Span;
  /** Blanks before the words. */
  readonly dropped: number;
  /** An offset of the block's text in the prose. */
  placed(at: number): number;
}

/** Blocks one behind the other, notes behind the text; one without words takes no place. */
function laidOut(found: readonly ExtractedBlock[]): readonly Laid[] {
  let end = 0;
  let first = true;
  return notesLast(found).map((block): Laid => {
    const { kind, text } = block;
    const words = kind !== 'cell' && isPageFurniture(text) ? '' : text.trim();
    const start = first || words === '' ? end : end + 2;
    const dropped = text.length - text.trimStart().length;
    first &&= words === '';
    end = start + words.length;
    const placed = (at: number): number => start + Math.min(Math.max(0, at - dropped), words.length);
    return { block, words, span: { start, end }, dropped, placed };
  });
}

/**
 * A document's blocks as one prose, a blank line between two, notes behind the text; its map is the identity. `remarks` are the words
 * of its comments by their ids. Total.
 */
export function extractedProse(
  found: readonly ExtractedBlock[],
  metadata: Metadata = noMetadata,
  defects: readonly Defect[] = [],
  remarks: ReadonlyMap<string, string> = new Map(),
): Prose {
  const laid = laidOut(found);
  const blocks: Block[] = [];
  const cells: CellBlock[] = [];
  const text = laid.flatMap(({ words }) => (words === '' ? [] : [words])).join('\n\n');
  let paragraph = 0;
  for (const { block, words, span } of laid) {
    if (words === '') continue;
    const { kind, depth = 0, place, printed, cell } = block;
    if (/[\p{L}\p{N}]/u.test(words)) paragraph++;
    const made = { kind, depth, span, paragraph: Math.max(1, paragraph) };
    blocks.push({ ...made, ...(place !== undefined && { place }), ...(printed !== undefined && { printed }) });
    if (cell) cells.push({ cell, index: blocks.length - 1, span });
  }
  for (const [index, voice] of voicesIn(text, cells)) blocks[index] = { ...(blocks[index] as Block), voice };
  const recorded = blocks.some(({ voice }) => voice) ? null : timedTranscript(text, () => blocks);
  const inlines = inlinesIn(laid);
  const comments = commentsIn(laid, remarks);
  return {
    text,
    map: identityMap,
    blocks: recorded?.blocks ?? blocks,
    landmarks: [...landmarksIn(laid), ...(recorded?.landmarks ?? [])].sort((a, b) => a.at - b.at),
    ...(recorded && { unspoken: recorded.unspoken }),
    inlines,
    comments,
    ...citationsOf(text, citedIn(laid, inlines)),
    directives: directivesIn(comments).map((one) => (one.raw.start < one.raw.end ? { ...one, below: one.raw } : one)),
    metadata,
    defects,
  };
}

const landmarksIn = (laid: readonly Laid[]): readonly Landmark[] =>
  laid
    .flatMap(({ block, placed }) => (block.landmarks ?? []).map((mark) => ({ ...mark, at: placed(mark.at) })))
    .sort((a, b) => a.at - b.at);

const inlinesIn = (laid: readonly Laid[]): readonly Inline[] =>
  laid
    .flatMap(({ block, placed }) =>
      (block.inlines ?? []).flatMap(({ kind, span, note }): readonly Inline[] => {
        const at = { start: placed(span.start), end: placed(span.end) };
        const kept = at.start < at.end || kind === 'footnote';
        return kept ? [{ kind, span: at, raw: at, ...(note !== undefined && { target: note }) }] : [];
      }),
    )
    .sort((a, b) => a.raw.start - b.raw.start);

/** Comments at the words that they are about; at a point where they are about none. */
function commentsIn(laid: readonly Laid[], remarks: ReadonlyMap<string, string>): readonly Comment[] {
  const spans = new Map<string, Span>();
  for (const { block, placed } of laid)
    for (const { id, at } of block.remarks ?? []) {
      const { start, end } = spans.get(id) ?? { start: placed(at), end: placed(at) };
      spans.set(id, { start: Math.min(start, placed(at)), end: Math.max(end, placed(at)) });
    }
  return [...spans]
    .flatMap(([id, raw]) => (remarks.has(id) ? [{ raw, text: remarks.get(id) ?? '' }] : []))
    .sort((a, b) => a.raw.start - b.raw.start);
}

/** Citations with their places; what a note cites is cited where the note is called. */
function citedIn(laid: readonly Laid[], inlines: readonly Inline[]): readonly PlacedCitation[] {
  const calls = new Map(inlines.map(({ target, span }) => [target, span.start]));
  return laid.flatMap(({ block, placed }) =>
    (block.cited ?? []).map(({ span, items }) => {
      const at = { start: placed(span.start), end: placed(span.end) };
      const called = block.place === undefined ? undefined : calls.get(block.place);
      return { span: at, at: called ?? at.start, items };
    }),
  );
}

/** Where the words of a document's prose stand in its file, in order, as far as its blocks tell. */
export function originsIn(found: readonly ExtractedBlock[]): readonly Origin[] {
  return laidOut(found).flatMap(({ block, dropped, placed }) =>
    (block.origins ?? []).flatMap((origin): readonly Origin[] => {
      const span = { start: placed(origin.span.start), end: placed(origin.span.end) };
      const by = Math.max(0, dropped - origin.span.start);
      return span.end > span.start ? [{ ...laterBy(origin, by), span }] : [];
    }),
  );
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
