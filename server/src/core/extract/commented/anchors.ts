import type { Span } from '../../text/span.ts';
import type { Origin } from '../origins.ts';

/** The two places that a comment stands between: before a unit of one origin and behind a unit of another. */
export interface Anchor {
  readonly first: Origin;
  /** Units of the origin before the comment begins. */
  readonly from: number;
  readonly last: Origin;
  /** Units of the origin before the comment ends; at least one. */
  readonly to: number;
}

/**
 * Where a comment at a stretch of words can stand; at what is nearest where the file has none of them in its text. Null where it
 * has nothing at all. Origins are in order.
 */
export function anchorOf(span: Span, origins: readonly Origin[]): Anchor | null {
  const wide = span.end > span.start ? span : { start: Math.max(0, span.start - 1), end: Math.max(1, span.start) };
  const from = origins.findIndex((one) => one.span.end > wide.start);
  const first = origins[from];
  if (first === undefined || first.span.start >= wide.end) {
    const before = from < 0 ? origins.at(-1) : origins[from - 1];
    const near = before ?? first;
    if (near === undefined) return null;
    const to = before === undefined ? 1 : near.span.end - near.span.start;
    return { first: near, from: to - 1, last: near, to };
  }
  let to = from;
  while (to + 1 < origins.length && (origins[to + 1] as Origin).span.start < wide.end) to++;
  const last = origins[to] as Origin;
  return {
    first,
    from: Math.max(0, wide.start - first.span.start),
    last,
    to: Math.min(wide.end, last.span.end) - last.span.start,
  };
}
