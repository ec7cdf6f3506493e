import { joined, type Stretch } from '../../prose/joined.ts';
import {
  type BlockKind,
  type Citation,
  type Comment,
  type Defect,
  type Inline,
  type Metadata,
  noMetadata,
  type Prose,
} from '../../prose/prose.ts';
import { partOf, type Strand } from '../../prose/strand.ts';
import type { Span } from '../../text/span.ts';
import { directivesIn } from '../directives.ts';
import { signedBelow } from './signed.ts';

/** A work that a sign cites, as far as the sign tells. */
export type Cited = Pick<Citation, 'style' | 'key' | 'keyRaw' | 'locator' | 'locatorRaw'>;

/** Where a block stands: what decides its kind. */
export interface Around {
  /** Block quotations around. */
  readonly quotes: number;
  readonly item: boolean;
  /** Label of the note whose words these are, or null. */
  readonly note: string | null;
}

export const atTop: Around = { quotes: 0, item: false, note: null };

/** What the reading of a draft gathers, from its first line to its last. */
export interface Draft {
  readonly raw: string;
  readonly found: Stretch[];
  /** Notes in the block that is being read: they stand behind it. */
  readonly notes: Stretch[];
  readonly comments: Comment[];
  readonly defects: Defect[];
  /** By the raw offset where the citing sign begins. */
  readonly citing: Map<number, readonly Cited[]>;
  /** Keys that the draft has entries for itself: nobody else needs to know them. */
  readonly own: Set<string>;
  /** Notes numbered so far. */
  counted: number;
  /** So many characters more may stand for signs of the draft's own making: a few signs could stand for words without end. */
  room: number;
}

export const newDraft = (raw: string): Draft => ({
  raw,
  found: [],
  notes: [],
  comments: [],
  defects: [],
  citing: new Map(),
  own: new Set(),
  counted: 0,
  room: 1_000_000,
});

/** Whether there is still room for words that stand for a sign; takes it. */
export function hasRoom(draft: Draft, words: string): boolean {
  draft.room -= words.length;
  return draft.room >= 0;
}

/** Adds a block of words, and the notes in it behind it. */
export function addBlock(
  draft: Draft,
  strand: Strand,
  around: Around,
  kind?: Extract<BlockKind, 'heading' | 'cell' | 'paragraph'>,
  more: { readonly depth?: number; readonly printed?: number | undefined; readonly signs?: 'above' | 'below' } = {},
): void {
  const { quotes, item, note } = around;
  const usual = note !== null ? 'footnote' : quotes > 0 ? 'quote' : item ? 'item' : 'paragraph';
  const of = kind ?? usual;
  const depth = more.depth ?? (of === 'quote' ? quotes : 0);
  const { printed, signs } = more;
  const add = (one: Strand, is: BlockKind, rest: Partial<Stretch>): void => {
    draft.found.push({ kind: is, depth: is === of ? depth : 0, strand: one, note, printed, signs, ...rest });
  };
  const at = of === 'quote' ? signedBelow(strand, draft.raw) : -1;
  if (at < 0) add(strand, of, {});
  else {
    const words = partOf(strand, 0, at);
    if (words.text !== '' || words.inlines.length > 0) add(words, of, {});
    add(partOf(strand, at, strand.text.length), 'paragraph', { signs: 'above', runsOn: words.text !== '' });
  }
  draft.found.push(...draft.notes.splice(0));
}

/** Adds the words of a note that stand where it is called; its label. */
export function addNote(draft: Draft, strand: Strand, label: string): void {
  draft.notes.push({ kind: 'footnote', depth: 0, strand, note: label });
}

/** The number of the next note that has none. */
export const nextNote = (draft: Draft): string => String(++draft.counted);

/** All that was gathered, as prose. `below`: the block that a comment is for where it cannot stand in one; see `Directive`. */
export function proseOf(draft: Draft, metadata: Partial<Metadata>, below?: (comment: Span) => Span | null): Prose {
  const words = joined([{ found: draft.found, by: 0 }]);
  const directives = directivesIn(draft.comments);
  return {
    ...words,
    landmarks: [],
    comments: draft.comments,
    citations: citationsOf(draft, words),
    directives: directives.map((one) => {
      const lines = below?.(one.raw) ?? null;
      return lines === null ? one : { ...one, below: lines };
    }),
    metadata: { ...noMetadata, ...metadata },
    defects: draft.defects,
  };
}

/** Before the style of a citation that stands in a note. */
export const inNote = 'footnote ';

/** Every citation in order of its place; one in a note stands where the note is called. */
function citationsOf(draft: Draft, { inlines, blocks }: Pick<Prose, 'inlines' | 'blocks'>): readonly Citation[] {
  const callouts = new Map<string, number>();
  for (const { kind, target = '', span } of inlines)
    if (kind === 'footnote' && !callouts.has(target)) callouts.set(target, span.start);
  const notes = blocks.filter(({ kind }) => kind === 'footnote');
  const anchored = (one: Citation): Citation => {
    const block = notes[lastAtOrBefore(notes, one.at)];
    if (block === undefined || one.at > block.span.end) return one;
    const at = callouts.get((block.place ?? '').replace(/^note /, ''));
    return { ...one, style: inNote + one.style, at: at ?? one.at };
  };
  const all = inlines.flatMap((inline) => {
    if (inline.kind === 'link') return linked(inline);
    return inline.kind === 'citation' ? cited(draft, inline).map(anchored) : [];
  });
  return all.sort((a, b) => a.at - b.at || a.raw.start - b.raw.start);
}

function lastAtOrBefore(blocks: Prose['blocks'], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Prose['blocks'][number]).span.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function cited({ raw, citing, own }: Draft, inline: Inline): readonly Citation[] {
  return (citing.get(inline.raw.start) ?? []).map((one) => ({
    names: 'key',
    sure: !own.has(one.key),
    ...one,
    raw: inline.raw,
    text: raw.slice(inline.raw.start, inline.raw.end),
    at: inline.span.start,
  }));
}

/** A link that leads out of the document; `#page=12` is its locator. */
function linked({ raw, span, target = '' }: Inline): readonly Citation[] {
  if (target === '' || /^(?:#|mailto:|javascript:|data:|tel:)/i.test(target)) return [];
  const page = /#(?:.*&)?page=(\d+)/.exec(target)?.[1];
  const locator = page === undefined ? null : `p. ${page}`;
  const named = { style: 'link', names: 'address', sure: false, key: target, keyRaw: raw } as const;
  return [{ ...named, locator, locatorRaw: null, raw, text: target, at: span.end }];
}

/**
 * For each comment the lines below it, other comments and blank lines apart: up to the next blank one, or only the first. To be asked
 * once all comments are known.
 */
export function linesBelow({ raw, comments }: Draft, only: 'first' | 'block'): (comment: Span) => Span {
  const words = /\S/g;
  const below = new Map<number, number>();
  for (const one of [...comments].sort((a, b) => b.raw.start - a.raw.start)) {
    words.lastIndex = one.raw.end;
    const next = words.exec(raw)?.index ?? raw.length;
    below.set(one.raw.start, below.get(next) ?? next);
  }
  const ends = new Map<number, number>();
  return (comment) => {
    const start = below.get(comment.start) ?? comment.end;
    const stop = only === 'first' ? /[\r\n]|$/g : /(?:\r\n|\r|\n)[ \t]*(?=[\r\n]|$)/g;
    stop.lastIndex = start;
    const end = ends.get(start) ?? stop.exec(raw)?.index ?? raw.length;
    ends.set(start, end);
    return { start, end };
  };
}
