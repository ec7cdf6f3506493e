/**
 * A half-open stretch of a text, `[start, end)`, in UTF-16 code units; never splits a surrogate pair.
 *
 * Which text is part of a span's meaning. From `reading` to `verdict` spans count in a document's
 * `Prose.text`; whatever leaves `analysis.ts` (findings, fixes, places) counts in the raw text of the file.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function spanLength(s: Span): number {
  return s.end - s.start;
}

/** Number of code units that two spans share; 0 when they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when `offset` lies in `s`, its end included: what a cursor at either edge means. */
export function touches(s: Span, offset: number): boolean {
  return s.start <= offset && offset <= s.end;
}

export function sliceOf(text: string, s: Span): string {
  return text.slice(s.start, s.end);
}

/** At most `most` code units of a text right before a place, `from` at the earliest. */
export const textBefore = (text: string, at: number, most: number, from = 0): string =>
  text.slice(Math.max(from, at - most), at);

/** At most `most` code units of a text from a place on, as far as `end`. */
export const textFrom = (text: string, at: number, most: number, end = text.length): string =>
  text.slice(at, Math.min(end, at + most));
