import type { Block, BlockKind } from '../../prose/prose.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';

/** A block of the draft in pieces: plain words, words of a quotation, citations. */
export interface SheetBlock {
  readonly kind: BlockKind;
  /** Of a heading, 1–6; of a nested block quotation. */
  readonly depth: number;
  readonly pieces: readonly DraftPiece[];
}

export interface DraftPiece {
  readonly text: string;
  /** Number of the quotation the words belong to, from 1; null outside. */
  readonly quotation: number | null;
  /** The quotation begins or ends with this piece. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** `fault`: words that are not the source's; `gap`: the place where words of the source are missing; `citation`: as written. */
  readonly mark: 'fault' | 'gap' | 'citation' | null;
}

/** The draft's words, block by block, with its checked quotations, their faults and its citations told apart. */
export function annotated(facts: DraftFacts): readonly SheetBlock[] {
  const { text, blocks } = facts.reading.prose;
  const places = placesOf(facts);
  const shown: SheetBlock[] = [];
  let from = 0;
  for (const block of blocks) {
    // What no block claims (the label of a turn, a line of signs) stays before the block that follows it.
    const start = text.slice(from, block.span.start).trim() === '' ? block.span.start : from;
    shown.push(blockOf(block, { start, end: block.span.end }, text, places));
    from = Math.max(from, block.span.end);
  }
  return shown;
}

interface Places {
  readonly quotations: readonly Span[];
  readonly faults: readonly Span[];
  readonly gaps: readonly number[];
  readonly citations: readonly { readonly at: number; readonly text: string }[];
}

function placesOf({ judged, reading }: DraftFacts): Places {
  const differences = judged.flatMap(({ wording }) => (wording.kind === 'altered' ? wording.differences : []));
  return {
    quotations: judged.map(({ quotation }) => quotation.span),
    faults: differences.filter(({ draft }) => draft.end > draft.start).map(({ draft }) => draft),
    gaps: differences.filter(({ draft }) => draft.end === draft.start).map(({ draft }) => draft.start),
    citations: reading.prose.inlines.flatMap(({ kind, span, target }) =>
      kind === 'citation' && target !== undefined ? [{ at: span.start, text: target }] : [],
    ),
  };
}

/** Cuts a block wherever something begins or ends in it. */
function blockOf({ kind, depth }: Block, span: Span, text: string, places: Places): SheetBlock {
  const inside = (at: number): boolean => span.start < at && at < span.end;
  const spans = [...places.quotations, ...places.faults];
  const points = [
    ...spans.flatMap(({ start, end }) => [start, end]),
    ...places.gaps,
    ...places.citations.map(({ at }) => at),
  ].filter(inside);
  const cuts = [...new Set([span.start, ...points, span.end])].sort((a, b) => a - b);
  const pieces: DraftPiece[] = [];
  for (const [i, start] of cuts.entries()) {
    pieces.push(...pointsAt(start, places));
    const end = cuts[i + 1];
    if (end !== undefined) pieces.push(pieceOf({ start, end }, text, places));
  }
  return { kind, depth, pieces };
}

function pieceOf(span: Span, text: string, { quotations, faults }: Places): DraftPiece {
  const at = quotations.findIndex((one) => one.start <= span.start && span.end <= one.end);
  const fault = faults.some((one) => one.start <= span.start && span.end <= one.end);
  return {
    text: text.slice(span.start, span.end),
    quotation: at < 0 ? null : at + 1,
    begins: quotations[at]?.start === span.start,
    ends: quotations[at]?.end === span.end,
    mark: fault ? 'fault' : null,
  };
}

/** What has no words of its own and stands before an offset. */
function pointsAt(offset: number, { quotations, gaps, citations }: Places): readonly DraftPiece[] {
  const empty = { begins: false, ends: false } as const;
  const around = quotations.findIndex((one) => one.start < offset && offset < one.end);
  const quotation = around < 0 ? null : around + 1;
  return [
    ...(gaps.includes(offset) ? [{ text: '', quotation, ...empty, mark: 'gap' as const }] : []),
    ...citations
      .filter(({ at }) => at === offset)
      .map(({ text }) => ({ text, quotation, ...empty, mark: 'citation' as const })),
  ];
}
