import { firstWhere } from '../../text/halving.ts';
import type { Span } from '../../text/span.ts';

/** The lines of one block as one text, "\n" between them and without what they are set in by, and the way back. */
export interface Flat {
  readonly text: string;
  /** Where each line begins, in `text` and in the file. */
  readonly starts: readonly number[];
  readonly raws: readonly number[];
}

/** The lines at these places of a file, one behind the other. */
export function flatOf(raw: string, lines: readonly Span[]): Flat {
  const starts: number[] = [];
  let at = 0;
  for (const { start, end } of lines) {
    starts.push(at);
    at += end - start + 1;
  }
  const text = lines.map(({ start, end }) => raw.slice(start, end)).join('\n');
  return { text, starts, raws: lines.map(({ start }) => start) };
}

/** The place in the file of an offset; a line's end where it is that of a break. */
export function rawAt({ starts, raws }: Flat, offset: number): number {
  const line = Math.max(0, firstWhere(starts.length, (i) => (starts[i] as number) > offset) - 1);
  return (raws[line] ?? 0) + offset - (starts[line] ?? 0);
}

/** The place in the file of a stretch of the text, from its first sign to its last. */
export function rawOf(flat: Flat, from: number, to: number): Span {
  const start = rawAt(flat, from);
  return { start, end: to > from ? rawAt(flat, to - 1) + 1 : start };
}
