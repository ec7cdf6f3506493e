import type { Inline } from '../../prose/prose.ts';
import { raisedAs, superscript } from '../../prose/raised.ts';
import { append, type Cut, newStrand, type Strand, without } from '../../prose/strand.ts';
import { type Flat, rawAt, rawOf } from './flat.ts';

/** One block's words as they are read from its signs, from left to right. */
export interface Inlining {
  readonly flat: Flat;
  readonly strand: Strand;
  readonly cuts: Cut[];
  /** What the end of a line is to the reader. */
  readonly wrap: string;
  /** The last place found of each pattern, and from where on it was looked for. */
  readonly seen: Map<RegExp, Seen>;
  /** How deep the signs nest here. */
  depth: number;
}

/** A match of a pattern; null where none is any more. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

interface Seen {
  readonly from: number;
  readonly place: Place | null;
}

/** What a markup makes of its signs. */
export interface Grammar<T extends Inlining> {
  /** Global: every place where a sign may begin. */
  readonly signs: RegExp;
  /** Reads the sign at an offset and all that belongs to it; where that ends, or -1 for a character like any other. */
  readonly read: (i: T, at: number, to: number) => number;
}

/** Nothing nests deeper than this to a reader. */
const deepest = 16;

export const inlining = (flat: Flat, wrap = ' '): Inlining => ({
  flat,
  strand: newStrand(),
  cuts: [],
  wrap,
  seen: new Map(),
  depth: 0,
});

/** Reads a stretch of the text, sign by sign. */
export function scan<T extends Inlining>(i: T, { signs, read }: Grammar<T>, from: number, to: number): void {
  const { text } = i.flat;
  if (i.depth >= deepest) return plain(i, from, to);
  i.depth++;
  let done = from;
  let at = from;
  while (at < to) {
    signs.lastIndex = at;
    const found = signs.exec(text);
    if (found === null || found.index >= to) break;
    plain(i, done, found.index);
    done = found.index;
    const end = read(i, found.index, to);
    if (end > found.index) done = end;
    at = Math.max(done, found.index + 1);
  }
  plain(i, done, to);
  i.depth--;
}

/** The words once all of them are read: what leaves none is out. */
export const wordsOf = ({ strand, cuts }: Inlining): Strand => without(strand, cuts);

/** Adds a stretch as it stands. */
export function plain({ flat, strand, wrap }: Inlining, from: number, to: number): void {
  const { text } = flat;
  for (let at = from; at < to; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 || found > to ? to : found;
    if (end > at) append(strand, text.slice(at, end), rawAt(flat, at), end - at);
    if (end >= to) return;
    const start = rawAt(flat, end);
    append(strand, wrap, start, rawAt(flat, end + 1) - start);
    at = end + 1;
  }
}

/** Adds words that the signs of a stretch stand for. */
export function replaced({ flat, strand }: Inlining, words: string, from: number, to: number): void {
  const { start, end } = rawOf(flat, from, to);
  const at = strand.text.length;
  append(strand, words, start, end - start);
  strand.guarded.push({ start: at, end: at + words.length });
}

/** A stretch that leaves no words. */
export function leave(i: Inlining, from: number, to: number, inline: Pick<Inline, 'kind' | 'target'> | null): void {
  const start = i.strand.text.length;
  plain(i, from, to);
  i.cuts.push({ span: { start, end: i.strand.text.length }, inline });
}

/** Words that are more than words: what `read` adds from the signs between `from` and `to`. */
export function within(
  i: Inlining,
  kind: 'emphasis' | 'strong' | 'code' | 'link',
  from: number,
  to: number,
  read: () => void,
  target?: string,
): void {
  const { strand } = i;
  const start = strand.text.length;
  read();
  const span = { start, end: strand.text.length };
  if (span.end === start) return;
  if (kind === 'code' || kind === 'link') strand.guarded.push(span);
  strand.inlines.push({ kind, span, raw: rawOf(i.flat, from, to), ...(target !== undefined && { target }) });
}

/** Text above the line: a note's callout leaves no words, figures of a value stand raised. */
export function raise(i: Inlining, from: number, to: number, inner: Place): void {
  const { text } = i.flat;
  const inside = text.slice(inner.start, inner.end);
  const raised = raisedAs(inside, text.slice(Math.max(0, from - 30), from), text.slice(to, to + 20));
  if (raised === 'callout') leave(i, from, to, { kind: 'footnote', target: inside });
  else if (raised === 'value') replaced(i, superscript(inside.trim()), from, to);
  else plain(i, inner.start, inner.end);
}

/**
 * The first place from `from` on where a global pattern matches, that looks at what is around but not at where one began to look. What
 * was found is kept: however often it is asked for, the text is gone through once.
 */
export function nextOf({ flat, seen }: Inlining, pattern: RegExp, from: number): Place | null {
  const known = seen.get(pattern);
  if (known && known.from <= from && (known.place === null || from <= known.place.start)) return known.place;
  pattern.lastIndex = from;
  const found = pattern.exec(flat.text);
  const place = found && { start: found.index, end: found.index + found[0].length };
  seen.set(pattern, { from, place });
  return place;
}

/** The same before `to`. */
export function closing(i: Inlining, pattern: RegExp, from: number, to: number): Place | null {
  const place = from < to ? nextOf(i, pattern, from) : null;
  return place !== null && place.end <= to ? place : null;
}
