import { firstWhere } from '../../text/halving.ts';
import type { Around } from './draft.ts';

/** Reads what begins at the line one is at, where it is of its kind; up to the line `to` and no further. */
export type Reader<W> = (walk: W, to: number, around: Around) => boolean;

/** Reads the lines up to `to` as blocks, each by the first reader that takes it; a line that none takes is passed over. */
export function readBlocks<W extends { at: number }>(
  walk: W,
  to: number,
  around: Around,
  readers: readonly Reader<W>[],
): void {
  while (walk.at < to) {
    const before = walk.at;
    readers.some((read) => read(walk, to, around));
    if (walk.at <= before) walk.at = before + 1;
  }
}

/** The first of ascending lines that stands behind `at` and before `to`, -1 where there is none. */
export function nextLine(lines: readonly number[], at: number, to: number): number {
  const found = lines[firstWhere(lines.length, (i) => (lines[i] as number) > at)];
  return found === undefined || found >= to ? -1 : found;
}
