import { bracketsOf } from '../lines/brackets.ts';
import type { Draft } from '../lines/draft.ts';
import type { Flat } from '../lines/flat.ts';
import { type Inlining, inlining } from '../lines/inline.ts';

/** What the whole of a document tells about the signs in it. */
export interface Document {
  readonly draft: Draft;
  /** Attributes as they stand where one reads. */
  readonly attributes: Map<string, string>;
  /** Labels of notes by the ids they are given. */
  readonly notes: Map<string, string>;
}

/** One block's words being read. */
export interface Reading extends Inlining {
  readonly whole: Document;
  /** Closing brackets by opening ones, made when the first is asked for. */
  brackets: ReadonlyMap<number, number> | null;
  /** Reads a stretch onto the same words. */
  readonly read: (i: Reading, from: number, to: number) => void;
}

/** What a sign is: where it ends, and what reading it does. */
export interface Found {
  readonly end: number;
  readonly read: () => void;
}

export const reading = (whole: Document, flat: Flat, wrap: string, read: Reading['read']): Reading => ({
  ...inlining(flat, wrap),
  whole,
  brackets: null,
  read,
});

/** The `]` that closes the `[` at an offset; -1 where none does. A backslash takes a bracket its meaning. */
export function closingBracket(i: Reading, open: number): number {
  i.brackets ??= bracketsOf(i.flat.text, true);
  return i.brackets.get(open) ?? -1;
}
