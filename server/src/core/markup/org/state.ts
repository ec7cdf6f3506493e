import { bracketsOf } from '../lines/brackets.ts';
import type { Draft } from '../lines/draft.ts';
import type { Flat } from '../lines/flat.ts';
import { type Inlining, inlining } from '../lines/inline.ts';

/** One block's words being read. */
export interface Reading extends Inlining {
  readonly draft: Draft;
  /** Closing brackets by opening ones, made when the first is asked for. */
  brackets: ReadonlyMap<number, number> | null;
  /** Reads a stretch onto the same words. */
  readonly read: (i: Reading, from: number, to: number) => void;
}

export const reading = (draft: Draft, flat: Flat, wrap: string, read: Reading['read']): Reading => ({
  ...inlining(flat, wrap),
  draft,
  brackets: null,
  read,
});

/** The `]` that closes the `[` at an offset; -1 where none does. */
export function closingBracket(i: Reading, open: number): number {
  i.brackets ??= bracketsOf(i.flat.text, false);
  return i.brackets.get(open) ?? -1;
}
