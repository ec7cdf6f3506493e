import type { Stretch } from '../../prose/joined.ts';
import type { BlockKind, Inline } from '../../prose/prose.ts';
import { append, newStrand, type Strand } from '../../prose/strand.ts';
import type { Span } from '../../text/span.ts';

/** What the block that is being read will be. */
export interface Around {
  /** Depth of block quotations. */
  readonly quotes: number;
  readonly item: boolean;
  readonly cell: boolean;
  readonly heading: number;
  /** It says whose the words above are. */
  readonly signs: boolean;
  readonly note: boolean;
}

export const atTop: Around = { quotes: 0, item: false, cell: false, heading: 0, signs: false, note: false };

/** A blank that is written only if a word follows that it parts from the one before. */
interface Pending {
  text: string;
  readonly raw: number;
  readonly rawLength: number;
  /** A callout stands behind it, which leaves no words: before a point it goes. */
  called: boolean;
}

/** The prose as it grows: one strand a block. */
export interface Page {
  strand: Strand;
  pending: Pending | null;
  around: Around;
  /** Number of the list's item that begins here, or null. */
  printed: number | null;
  found: Stretch[];
  /** Opening marks of quotations that are still open, which the next paragraph begins with again. */
  marks: string[];
  /** How many of them the block begins with. */
  lead: number;
}

export const newPage = (around: Around): Page => ({
  strand: newStrand(),
  pending: null,
  around,
  printed: null,
  found: [],
  marks: [],
  lead: 0,
});

const closesClause = /^[.,;:!?…)\]”’»。、，；：！？）」』]/;

/** Adds words that stand at `raw`. */
export function words(page: Page, text: string, raw: number, rawLength: number): void {
  if (text === '') return;
  if (page.pending !== null) commit(page, text);
  append(page.strand, text, raw, rawLength);
}

/** Writes the blank that is waiting, unless `next` goes without. */
function commit(page: Page, next: string): void {
  const { pending, strand } = page;
  page.pending = null;
  if (pending === null || strand.last === '' || (pending.called && closesClause.test(next))) return;
  append(strand, pending.text, pending.raw, pending.rawLength);
}

/** Adds a blank, unless the prose has one there. */
export function blank(page: Page, text: string, raw: number, rawLength: number): void {
  const { pending, strand } = page;
  if (strand.last === '') return;
  if (pending === null) page.pending = { text, raw, rawLength, called: false };
  else if (text === '\n' || pending.called) page.pending = { text, raw, rawLength, called: pending.called };
}

/** Something stands here that leaves no words. */
export function leave(page: Page, inline: Pick<Inline, 'kind' | 'raw' | 'target'> | null): void {
  if (page.pending !== null) page.pending.called = true;
  if (inline === null) return;
  const at = page.strand.text.length;
  page.strand.inlines.push({ ...inline, span: { start: at, end: at } });
}

/** Words that are more than words: what `read` adds is in an inline of this kind. */
export function within(
  page: Page,
  kind: 'emphasis' | 'strong' | 'code' | 'link',
  raw: Span,
  read: () => void,
  target?: string,
): void {
  const { strand, pending } = page;
  if (pending !== null && !pending.called) commit(page, '');
  const start = strand.text.length;
  read();
  const whole = page.strand === strand;
  const end = whole ? page.strand.text.length : 0;
  if (!whole || end <= start) return;
  strand.inlines.push({ kind, span: { start, end }, raw, ...(target !== undefined && { target }) });
}

function kindOf({ quotes, item, cell, heading, signs, note }: Around): readonly [BlockKind, number] {
  if (heading > 0) return ['heading', heading];
  if (signs) return ['paragraph', 0];
  if (quotes > 0) return ['quote', quotes];
  if (cell) return ['cell', 0];
  return [note ? 'footnote' : item ? 'item' : 'paragraph', 0];
}

/** Ends the block; the next one begins with the marks that are still open. */
export function endBlock(page: Page, raw: number): void {
  const { strand, around, printed, marks } = page;
  page.pending = null;
  if (strand.text.length <= page.lead && strand.inlines.length === 0) return;
  const [kind, depth] = kindOf(around);
  page.found.push({
    kind,
    depth,
    strand,
    note: null,
    ...(printed !== null && { printed }),
    ...(around.signs && { signs: 'above' as const }),
  });
  page.strand = newStrand();
  if (strand.text !== '') page.printed = null;
  for (const mark of marks) append(page.strand, mark, raw, 0);
  page.lead = marks.length;
}

/** Reads something as blocks of their own. */
export function asBlocks(page: Page, around: Partial<Around>, at: Span, read: () => void): void {
  endBlock(page, at.start);
  const before = page.around;
  page.around = { ...before, ...around };
  read();
  endBlock(page, at.end);
  page.around = before;
}
