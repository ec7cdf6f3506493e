import type { Draft } from '../lines/draft.ts';
import type { Flat } from '../lines/flat.ts';
import { type Grammar, type Inlining, inlining, replaced } from '../lines/inline.ts';

/** What the whole of a document tells about the signs in it. */
export interface Document {
  readonly draft: Draft;
  /** What `|names|` stand for, and where `names_` lead to, both by names in small letters. */
  readonly substitutions: ReadonlyMap<string, string>;
  readonly targets: ReadonlyMap<string, string>;
  /** Callouts without a number of their own so far, by their sign. */
  readonly called: Map<string, number>;
  /** Numbers that notes are given by hand. */
  readonly taken: ReadonlySet<string>;
}

/** One block's words being read. */
export interface Reading extends Inlining {
  readonly whole: Document;
}

export const reading = (whole: Document, flat: Flat, wrap: string): Reading => ({
  ...inlining(flat, wrap),
  whole,
});

/** What stands behind a sign that closes, or nothing (reStructuredText, "Inline markup recognition rules"). */
export const behind = String.raw`$|[\s'")\]}>.,;:!?/\\-]|(?![\x00-\x7f])[\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Po}]`;
const before = /^$|[\s'"([{<:/-]|(?![\x00-\x7f])[\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}]/u;
/** What closes the quotation or the bracket that a sign stands alone in. */
const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
  '“': '”',
  '‘': '’',
  '«': '»',
};

/** Whether the sign at `at`, whose words would begin at `from`, may open there. */
export function opensBehind(text: string, at: number, from: number): boolean {
  const last = text[at - 1] ?? '';
  const next = text[from] ?? ' ';
  return before.test(last) && !/\s/.test(next) && pairs[last] !== next;
}

/** A backslash takes the sign behind it its meaning, and a blank behind it all of it. */
export const escapes: Grammar<Reading> = {
  signs: /\\/g,
  read(i, at, to) {
    const next = i.flat.text[at + 1];
    // At a block's end it is nothing.
    if (next === undefined) return at + 1;
    if (at + 2 > to) return -1;
    if (/\s/.test(next)) return at + 2;
    const pair = /[\ud800-\udbff]/.test(next) ? 3 : 2;
    replaced(i, i.flat.text.slice(at + 1, at + pair), at, at + pair);
    return at + pair;
  },
};
