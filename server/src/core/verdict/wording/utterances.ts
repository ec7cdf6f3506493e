import { mayBePageEdge } from '../../prose/pageFurniture.ts';
import type { Quotation, Reading } from '../../reading/reading.ts';
import { firstWhere } from '../../text/halving.ts';
import type { Span } from '../../text/span.ts';

/** What the judgement needs of a source: its prose, its blocks, who is quoted where. A `Reading` is one. */
export type SourceView = Pick<Reading, 'quotations'> & { readonly prose: Pick<Reading['prose'], 'text' | 'blocks'> };

/** Where in a source something stands: in whose utterance (null: the author's own prose), in which paragraph. */
export interface Standing {
  /** Index of the outermost quotation. */
  readonly quotation: number | null;
  /** Index of the quotation whose speech it carries on, first of the chain. */
  readonly utterance: number | null;
  /** Place among the blocks. */
  readonly paragraph: number;
}

export function standingAt(view: SourceView, offset: number): Standing {
  const quotation = outermostAt(view.quotations, offset);
  return {
    quotation,
    utterance: quotation === null ? null : rootOf(view.quotations, quotation),
    paragraph: blockAt(view, offset),
  };
}

function outermostAt(quotations: readonly Quotation[], offset: number): number | null {
  const low = firstWhere(quotations.length, (i) => (quotations[i] as Quotation).span.start > offset);
  for (let i = low - 1; i >= 0 && i >= low - 64; i--) {
    const q = quotations[i] as Quotation;
    if (offset < q.span.end && q.parent === null)
      return (q.form === 'marks' && q.parts.length === 1) || q.parts.some((p) => p.start <= offset && offset < p.end)
        ? i
        : null;
  }
  return null;
}

function rootOf(quotations: readonly Quotation[], index: number): number {
  let at = index;
  for (let n = 0; n < 1000; n++) {
    const before = quotations[at]?.continues;
    if (before === null || before === undefined || before >= at) break;
    at = before;
  }
  return at;
}

function blockAt(view: SourceView, offset: number): number {
  const { blocks } = view.prose;
  return firstWhere(blocks.length, (i) => (blocks[i]?.span.start ?? 0) > offset);
}

/** Whether two quotations of a source are, for all one can tell, one speaker's: true, false, or null for a doubt. */
export function sameSpeaker(view: SourceView, a: number, b: number): boolean | null {
  const first = view.quotations[a]?.attribution?.speaker;
  const second = view.quotations[b]?.attribution?.speaker;
  if (!first || !second) return null;
  if (first.person !== null && second.person !== null) return first.person === second.person;
  return first.text.toLowerCase() === second.text.toLowerCase() && first.type !== 'pronoun' ? true : null;
}

/**
 * Whether words at `a` and at `b` may stand in one quotation with an omission of `hidden` words marked between them.
 * Some formats have a paragraph every line, so a few words across several of them are near, too.
 */
export function mayJoinWithDots(view: SourceView, a: Standing, b: Standing, hidden: number): boolean {
  if (a.utterance !== null && a.utterance === b.utterance) return true;
  const near = Math.abs(a.paragraph - b.paragraph) <= 1 || hidden <= 12;
  if (a.quotation !== null && b.quotation !== null && sameSpeaker(view, a.quotation, b.quotation) === false)
    return false;
  return near;
}

/**
 * Whether `b` carries on the speech of `a`, so that only the attribution between them was left out. In a draft that begins
 * a new paragraph there, the next quotation of the next paragraph does, too.
 */
export function carriesOn(view: SourceView, a: Standing, b: Standing, newParagraph = false): boolean {
  if (a.quotation === null || b.quotation === null || a.quotation === b.quotation) return false;
  if (a.utterance === b.utterance) return true;
  const same = sameSpeaker(view, a.quotation, b.quotation);
  const apart = Math.abs(b.paragraph - a.paragraph);
  return same !== false && apart <= (newParagraph ? 1 : 0) && b.quotation - a.quotation === 1;
}

/**
 * Whether a stretch of a source is one paragraph, whole, over which a sentence runs on: a picture's caption, a table's title, an
 * advertisement. A point of a list is none.
 */
export function isFloat({ prose: { text, blocks } }: SourceView, stretch: Span, from: number, to: number): boolean {
  const at = firstWhere(blocks.length, (i) => (blocks[i]?.span.start ?? 0) > stretch.start) - 1;
  const [above, float, below] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (!above || !float || !below || above.kind !== 'paragraph' || below.kind !== 'paragraph') return false;
  if (float.kind === 'item' || float.kind === 'heading' || from > above.span.end || to < below.span.start) return false;
  const [upTo, whole, onward] = [
    text.slice(from, above.span.end),
    text.slice(float.span.start, float.span.end),
    text.slice(below.span.start, to),
  ];
  return (
    /^[,\s]*$/.test(upTo) &&
    /^\s*$/.test(onward) &&
    /^\p{Ll}/u.test(text.slice(to)) &&
    (/^[[(“"*]?\p{Lu}/u.test(whole) || mayBePageEdge(whole)) &&
    !/[,;:]$/.test(whole)
  );
}

/** Whether two places stand in points of one list: what lies between are points left out. */
export function inOneList({ prose: { blocks } }: SourceView, a: Standing, b: Standing): boolean {
  const [first, last] = a.paragraph < b.paragraph ? [a.paragraph, b.paragraph] : [b.paragraph, a.paragraph];
  return blocks.slice(first - 1, last).every(({ kind }) => kind === 'item');
}
