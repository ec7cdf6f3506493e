import type { Span } from '../text/span.ts';
import { offsetMap, type Run } from './offsetMap.ts';
import type { Inline } from './prose.ts';

/**
 * A stretch of prose that grows from left to right together with its way back to the raw text.
 * Local: offsets of `runs`, `inlines` and `guarded` count from the strand's own beginning.
 */
export interface Strand {
  text: string;
  /** Its last unit, which a text that grows by small pieces is slow to tell. */
  last: string;
  runs: Run[];
  inlines: Inline[];
  /** Characters that stand for themselves (escaped, in code, in a link): never the start of a callout. */
  guarded: Span[];
}

/** A stretch to take out, and the inline that stands in its place, or the text that does. */
export interface Cut {
  readonly span: Span;
  readonly inline: Pick<Inline, 'kind' | 'target'> | null;
  readonly text?: string;
}

export function newStrand(): Strand {
  return { text: '', last: '', runs: [], inlines: [], guarded: [] };
}

/** Adds `text`, which stands at `raw` over `rawLength` units. Joins the run before it where both go one to one. */
export function append(strand: Strand, text: string, raw: number, rawLength: number): void {
  if (text === '') return;
  const last = strand.runs.at(-1);
  const prose = strand.text.length;
  strand.text += text;
  strand.last = text.at(-1) as string;
  const joins =
    last !== undefined &&
    last.length === last.rawLength &&
    text.length === rawLength &&
    last.raw + last.rawLength === raw &&
    last.prose + last.length === prose;
  if (joins) strand.runs[strand.runs.length - 1] = grown(last, rawLength);
  else strand.runs.push({ prose, raw, length: text.length, rawLength });
}

function grown(run: Run, by: number): Run {
  return { prose: run.prose, raw: run.raw, length: run.length + by, rawLength: run.rawLength + by };
}

/** The raw span that `s` of the strand stands at; for an empty strand or span, the nearest place. */
export function rawSpanOf(strand: Strand, s: Span): Span {
  return s.end > s.start
    ? offsetMap(strand.runs).toRaw(s)
    : { start: rawAt(strand, s.start), end: rawAt(strand, s.start) };
}

function rawAt(strand: Strand, offset: number): number {
  return offsetMap(strand.runs).toRaw({ start: offset, end: offset + 1 }).start;
}

/** Whether an offset lies in one of `spans`; quick for many. */
export function within(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (offset) => {
    const at = countBelow(sorted, offset + 1);
    // Guarded spans nest at most a few deep: an enclosing one is near.
    return sorted.slice(Math.max(0, at - 8), at).some((s) => offset < s.end);
  };
}

/** How many of `sorted` begin below `offset`. */
function countBelow(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The strand without `cuts` (ascending, apart). Each leaves its inline behind, empty, at the place it was
 * cut from; a space that would be left doubled, or stray before a point, goes with it but not into `raw`.
 */
export function without(strand: Strand, cuts: readonly Cut[]): Strand {
  if (cuts.length === 0) return strand;
  // Two callouts may both want the space between them.
  let taken = 0;
  const wide = cuts.map((cut) => {
    const { start, end } = cut.text === undefined ? withSpace(strand.text, cut.span) : cut.span;
    const apart = { start: Math.max(start, taken), end };
    taken = end;
    return { ...cut, taken: apart };
  });
  const gone = wide.map((cut) => ({ ...cut.taken, text: cut.text ?? '' }));
  const moved = shifter(gone);
  const result = newStrand();
  let at = 0;
  let run = 0;
  for (const hole of [...gone, { start: strand.text.length, end: strand.text.length, text: '' }]) {
    if (hole.start > at) run = copy(strand, { start: at, end: hole.start }, result, run);
    at = Math.max(at, hole.end);
    if (hole.text === '') continue;
    const raw = rawSpanOf(strand, hole);
    append(result, hole.text, raw.start, raw.end - raw.start);
  }
  const kept = strand.inlines.flatMap((inline): Inline[] => {
    const span = { start: moved(inline.span.start), end: moved(inline.span.end) };
    // What stood inside a callout went with it.
    return span.start === span.end && inline.span.end > inline.span.start ? [] : [{ ...inline, span }];
  });
  const left = wide.flatMap((cut): Inline[] => {
    if (cut.inline === null) return [];
    const place = moved(cut.taken.start);
    return [{ ...cut.inline, span: { start: place, end: place }, raw: rawSpanOf(strand, cut.span) }];
  });
  result.inlines = [...kept, ...left].sort((a, b) => a.raw.start - b.raw.start);
  result.guarded = strand.guarded.map((s) => ({ start: moved(s.start), end: moved(s.end) }));
  return result;
}

/** The words from `from` to `to` and what stands among them, without the blanks at either end. */
export function partOf(strand: Strand, from: number, to: number): Strand {
  const words = strand.text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = Math.max(start, from + words.trimEnd().length);
  const among = (s: Span): boolean => from <= s.start && (s.start < to || to === strand.text.length);
  const result = newStrand();
  copy(strand, { start, end }, result, 0);
  const moved = ({ start: a, end: z }: Span): Span => ({ start: clamp(a), end: clamp(z) });
  const clamp = (offset: number): number => Math.max(start, Math.min(end, offset)) - start;
  result.inlines = strand.inlines.filter((one) => among(one.span)).map((one) => ({ ...one, span: moved(one.span) }));
  result.guarded = strand.guarded.filter(among).map(moved);
  return result;
}

/** `cut` with the white space before it (or, at the beginning, after it) that nobody would miss. */
function withSpace(text: string, cut: Span): Span {
  const after = text[cut.end];
  const before = text[cut.start - 1];
  const blank = (c: string | undefined): boolean => c === ' ' || c === '\n' || c === '\t' || c === '\r';
  if (cut.start === 0 || before === '\n') {
    let end = cut.end;
    while (text[end] === ' ' || text[end] === '\t') end++;
    return { start: cut.start, end };
  }
  if (!blank(before) || !(after === undefined || blank(after) || /[.,;:!?…)\]”’"'»]/.test(after))) return cut;
  let start = cut.start;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  return { start, end: cut.end };
}

/** Where an offset stands once `gone` (ascending, apart) is out and its texts stand there. */
function shifter(gone: readonly (Span & { readonly text: string })[]): (offset: number) => number {
  const before: number[] = [];
  let sum = 0;
  for (const hole of gone) {
    before.push(sum);
    sum += hole.end - hole.start - hole.text.length;
  }
  return (offset) => {
    const last = countBelow(gone, offset) - 1;
    const hole = gone[last];
    if (hole === undefined) return offset;
    if (offset < hole.end) return hole.start - (before[last] as number);
    return offset - (before[last] as number) - (hole.end - hole.start) + hole.text.length;
  };
}

/** Copies `s`, looking from the run at index `first` on; the index to look from next. */
function copy(from: Strand, s: Span, to: Strand, first: number): number {
  let at = first;
  for (; at < from.runs.length; at++) {
    const run = from.runs[at] as Run;
    if (run.prose >= s.end) break;
    const start = Math.max(run.prose, s.start);
    const end = Math.min(run.prose + run.length, s.end);
    if (start >= end) continue;
    const even = run.length === run.rawLength;
    append(
      to,
      from.text.slice(start, end),
      even ? run.raw + start - run.prose : run.raw,
      even ? end - start : run.rawLength,
    );
  }
  return Math.max(first, at - 1);
}
