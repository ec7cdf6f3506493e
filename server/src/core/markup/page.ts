import type { Stretch } from '../prose/joined.ts';
import type { BlockKind, Inline } from '../prose/prose.ts';
import { append, newStrand, type Strand } from '../prose/strand.ts';
import type { Span } from '../text/span.ts';

/** The prose of a draft as a markup's reader makes it: block by block, blanks as one, callouts without words. */

/** Where a block stands: what decides its kind. */
export interface Around {
  /** Depth of block quotations. */
  readonly quotes: number;
  readonly item: boolean;
  readonly cell: boolean;
  readonly heading: number;
  /** It says whose the words above are. */
  readonly signs: boolean;
  /** Label of the note it is the body of, or null. */
  readonly note: string | null;
}

export const atTop: Around = { quotes: 0, item: false, cell: false, heading: 0, signs: false, note: null };

/** A blank that is written only if a word follows that it parts from the one before. */
interface Pending {
  readonly text: string;
  readonly raw: number;
  readonly rawLength: number;
  /** A callout stands behind it, which leaves no words: before a point it goes. */
  called: boolean;
}

export interface Page {
  strand: Strand;
  pending: Pending | null;
  around: Around;
  /** Number of the list's item that begins here, or null. */
  printed: number | null;
  found: Stretch[];
  /** The last words of the block: as much as tells a power from a note's number. */
  tail: string;
  /** Opening marks of quotations that are still open, which the next paragraph begins with again. */
  marks: string[];
  /** How many characters of them the block begins with. */
  lead: number;
}

export const newPage = (around: Around): Page => ({
  strand: newStrand(),
  pending: null,
  around,
  printed: null,
  found: [],
  tail: '',
  marks: [],
  lead: 0,
});

/** What a stretch reads as by itself, on no page; citations in it are in the strand. `inside` reads it onto the walk's page. */
export function apart(walk: { page: Page; readonly inside: (span: Span) => void }, span: Span): Strand {
  const { page } = walk;
  walk.page = newPage(atTop);
  walk.inside(span);
  endBlock(walk.page, span.end);
  const [first] = walk.page.found;
  walk.page = page;
  return first?.strand ?? newStrand();
}

const longestTail = 40;
const closesClause = /^[.,;:!?…)\]”’»。、，；：！？）」』]/;

/** Adds words that stand at `raw`. */
export function words(page: Page, text: string, raw: number, rawLength: number): void {
  if (text === '') return;
  if (page.pending !== null) commit(page, text);
  put(page, text, raw, rawLength);
}

function put(page: Page, text: string, raw: number, rawLength: number): void {
  append(page.strand, text, raw, rawLength);
  page.tail = text.length >= longestTail ? text.slice(-longestTail) : (page.tail + text).slice(-longestTail);
}

/** Writes the blank that is waiting, unless `next` goes without. */
function commit(page: Page, next: string): void {
  const { pending, strand } = page;
  page.pending = null;
  if (pending === null || strand.last === '' || (pending.called && closesClause.test(next))) return;
  put(page, pending.text, pending.raw, pending.rawLength);
}

/** Adds a blank, unless the prose has one there. */
export function blank(page: Page, text: string, raw: number, rawLength: number): void {
  const { pending, strand } = page;
  if (strand.last === '' || (strand.last === '\n' && pending === null)) return;
  if (pending === null) page.pending = { text, raw, rawLength, called: false };
  else if (text === '\n' || pending.called) page.pending = { text, raw, rawLength, called: pending.called };
}

/** Adds text with single spaces between its words; one at either end waits for a word. */
export function spaced(page: Page, raw: string, from: number, to: number): void {
  if (from >= to) return;
  let start = from;
  let end = to;
  if (raw.charCodeAt(start) === 32) blank(page, ' ', start++, 1);
  const waits = end > start && raw.charCodeAt(end - 1) === 32;
  if (waits) end--;
  words(page, raw.slice(start, end), start, end - start);
  if (waits) blank(page, ' ', end, 1);
}

/** Something stands here that leaves no words. */
export function leave(page: Page, inline: Pick<Inline, 'kind' | 'raw' | 'target'> | null): void {
  if (page.pending !== null) page.pending.called = true;
  if (inline !== null) atEnd(page.strand, inline);
}

/** The same behind the words of a block that is read already. */
export function atEnd(strand: Strand, inline: Pick<Inline, 'kind' | 'raw' | 'target'>): void {
  const at = strand.text.length;
  strand.inlines.push({ ...inline, span: { start: at, end: at } });
}

/** Words begin that are more than words. */
export interface Opened {
  readonly strand: Strand;
  readonly start: number;
}

export function open(page: Page): Opened {
  if (page.pending !== null && !page.pending.called) commit(page, '');
  return { strand: page.strand, start: page.strand.text.length };
}

/** They end, and are an inline, unless their block has ended before. */
export function close(page: Page, { strand, start }: Opened, inline: Omit<Inline, 'span'>): void {
  const end = strand.text.length;
  if (page.strand === strand && end > start) strand.inlines.push({ ...inline, span: { start, end } });
}

function kindOf({ quotes, item, cell, heading, signs, note }: Around): readonly [BlockKind, number] {
  if (heading > 0) return ['heading', heading];
  if (signs) return ['paragraph', 0];
  if (quotes > 0) return ['quote', quotes];
  if (cell) return ['cell', 0];
  return [note === null ? (item ? 'item' : 'paragraph') : 'footnote', 0];
}

/** Ends the block; the next one begins with the marks that are still open. */
export function endBlock(page: Page, raw: number): void {
  const { strand, around, printed, marks } = page;
  page.pending = null;
  if (strand.text.length <= page.lead && strand.inlines.length === 0) return;
  const [kind, depth] = kindOf(around);
  const empty = strand.text.length <= page.lead;
  page.found.push({
    kind,
    depth,
    strand: empty ? { ...strand, text: '', runs: [] } : strand,
    note: around.note,
    ...(printed !== null && kind === 'item' && { printed }),
    ...(around.signs && { signs: 'above' as const }),
  });
  if (!empty) page.printed = null;
  page.strand = newStrand();
  page.tail = '';
  for (const mark of marks) put(page, mark, raw, 0);
  page.lead = page.strand.text.length;
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

/** Blocks as a reader meets them: notes behind the text, for one in its midst would part what belongs together. */
export function notesLast(found: readonly Stretch[]): readonly Stretch[] {
  const isNote = ({ note }: Stretch): boolean => note !== null;
  return found.some(isNote) ? [...found.filter((one) => !isNote(one)), ...found.filter(isNote)] : found;
}
