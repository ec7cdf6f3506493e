import type { Span } from '../text/span.ts';

/** `length` prose units from `prose` on stand at `raw`, taking `rawLength` raw units there. Equal lengths map one to one. */
export interface Run {
  readonly prose: number;
  readonly raw: number;
  readonly length: number;
  readonly rawLength: number;
}

/** Both ways between a document's prose and its raw text. Total: any offset has an answer, clamped to the text. */
export interface OffsetMap {
  /** The raw place of a prose span. Tight: markup outside the span's first and last unit is left out. */
  toRaw(s: Span): Span;
  /** The prose place of a raw span: what of the prose lies in it; empty where only markup does. */
  toProse(s: Span): Span;
}

export const identityMap: OffsetMap = {
  toRaw: (s) => s,
  toProse: (s) => s,
};

/**
 * A map over runs in ascending order of the prose, that overlap on neither side. A run whose two lengths differ (an entity, an
 * escape) is atomic: a span that touches it takes the whole of it. In the raw text they may stand in another order, where a
 * note's words stand in the midst of the text that calls it.
 */
export function offsetMap(runs: readonly Run[]): OffsetMap {
  if (runs.length === 0) return { toRaw: () => ({ start: 0, end: 0 }), toProse: () => ({ start: 0, end: 0 }) };
  let byRaw: readonly Run[] | null = null;
  return {
    toRaw(s) {
      if (s.end <= s.start) {
        const at = pointToRaw(runs, s.start);
        return { start: at, end: at };
      }
      const start = startIn(runs, s.start, 'prose');
      const end = endIn(runs, s.end, 'prose');
      return { start: Math.min(start, end), end: Math.max(start, end) };
    },
    toProse(s) {
      byRaw ??= inOrderOfRaw(runs);
      const start = startIn(byRaw, s.start, 'raw');
      const end = endIn(byRaw, s.end, 'raw');
      return end <= start ? { start, end: start } : { start, end };
    },
  };
}

function inOrderOfRaw(runs: readonly Run[]): readonly Run[] {
  const inOrder = runs.every((run, i) => i === 0 || (runs[i - 1] as Run).raw <= run.raw);
  return inOrder ? runs : [...runs].sort((a, b) => a.raw - b.raw);
}

type Side = 'prose' | 'raw';

const lengthOn = (run: Run, side: Side): number => (side === 'prose' ? run.length : run.rawLength);

/** Index of the last run that begins at or before `offset`, -1 when none does. */
function lastAtOrBefore(runs: readonly Run[], offset: number, side: Side): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run)[side] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where a span that begins at `offset` on `side` begins on the other side. */
function startIn(runs: readonly Run[], offset: number, side: Side): number {
  const other: Side = side === 'prose' ? 'raw' : 'prose';
  const at = lastAtOrBefore(runs, offset, side);
  if (at < 0) return (runs[0] as Run)[other];
  const run = runs[at] as Run;
  const into = offset - run[side];
  if (into >= lengthOn(run, side)) {
    const next = runs[at + 1];
    return next ? next[other] : run[other] + lengthOn(run, other);
  }
  return run.length === run.rawLength ? run[other] + into : run[other];
}

/** Where a span that ends at `offset` on `side` ends on the other side. */
function endIn(runs: readonly Run[], offset: number, side: Side): number {
  const other: Side = side === 'prose' ? 'raw' : 'prose';
  const at = lastAtOrBefore(runs, offset - 1, side);
  if (at < 0) return (runs[0] as Run)[other];
  const run = runs[at] as Run;
  const into = Math.min(offset - run[side], lengthOn(run, side));
  return run.length === run.rawLength ? run[other] + into : run[other] + lengthOn(run, other);
}

/** An empty prose span stands right behind the unit before it, so that an insertion joins the word it follows. */
function pointToRaw(runs: readonly Run[], offset: number): number {
  return offset === 0 ? (runs[0] as Run).raw : endIn(runs, offset, 'prose');
}
