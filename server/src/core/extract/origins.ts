import type { Span } from '../text/span.ts';

/** What stands around words in an office file's XML, where a mark may stand before and behind it. It ends later than it begins. */
export interface Around {
  readonly start: number;
  /** Of a run of Word: where its content begins, behind its properties. */
  body: number;
  end: number;
}

/** Where words that are read stand in the XML of an office file. Offsets in the file's text. */
export interface Origin {
  /** The words, in their block or in the prose. */
  readonly span: Span;
  readonly around: Around;
  /**
   * Where their text begins and how many units of what is read of it stand before the words; null where nothing can be put among
   * them, but only before and behind `around`.
   */
  readonly words: { readonly at: number; readonly skip: number } | null;
}

/** The same origin for words that begin `by` units later. */
export const laterBy = (origin: Origin, by: number): Origin => ({
  ...origin,
  span: { start: origin.span.start + by, end: origin.span.end },
  words: origin.words && { at: origin.words.at, skip: origin.words.skip + by },
});

/** The words of a document with where they stand in one of its parts. */
export interface Traced {
  readonly part: string;
  readonly text: string;
  /** In order of the words; what stands elsewhere has none. */
  readonly origins: readonly Origin[];
}
