import type { Edit } from '../markup.ts';

/** The break of a draft's lines. */
export const lineBreakOf = (raw: string): string => (/\r\n/.test(raw.slice(0, 10_000)) ? '\r\n' : '\n');

/** Where the line around an offset begins. */
export function lineStart(raw: string, at: number): number {
  let start = at;
  while (start > 0 && raw[start - 1] !== '\n' && raw[start - 1] !== '\r') start--;
  return start;
}

/** A comment on a line of its own, above that at an offset. */
export function commentAbove(comment: string, raw: string, at: number): Edit {
  const start = lineStart(raw, at);
  return { span: { start, end: start }, newText: `${comment}${lineBreakOf(raw)}` };
}
