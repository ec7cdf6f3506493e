import type { SourceId } from '../library/source.ts';
import type { Span } from '../text/span.ts';

/** What is looked up: the quoted words of one quotation. */
export interface Query {
  /** The text that `parts` count in. */
  readonly text: string;
  /** The quoted stretches, in order; several for a quotation over several paragraphs. */
  readonly parts: readonly Span[];
}

/**
 * One step of the way from the draft's words to the source's. `draft` and `source` are spans in the
 * query's text and the source's prose; an empty span marks the place where the other side has more.
 */
export type Step =
  /** Equal words. `apart` says what folding set aside to make them equal. */
  | { readonly kind: 'equal'; readonly draft: Span; readonly source: Span }
  /** What another house may write for the same words. */
  | { readonly kind: 'styled'; readonly draft: Span; readonly source: Span }
  | { readonly kind: 'changed'; readonly draft: Span; readonly source: Span }
  | { readonly kind: 'added'; readonly draft: Span; readonly source: Span }
  | { readonly kind: 'missing'; readonly draft: Span; readonly source: Span }
  /** A marked ellipsis and what it leaves out (`source` may be empty). */
  | { readonly kind: 'ellipsis'; readonly draft: Span; readonly source: Span }
  /** A bracketed insertion or replacement and what it stands for (`source` may be empty). */
  | { readonly kind: 'bracket'; readonly draft: Span; readonly source: Span };

/** A place in the library that resembles the quotation. */
export interface Passage {
  readonly source: SourceId;
  /** The passage in the source's prose. */
  readonly span: Span;
  readonly steps: readonly Step[];
  /** 0…1; 1 when every word is equal. Only to rank passages of one quotation. */
  readonly score: number;
  /** Where stretches of the quotation stand that this passage does not hold: the quotation is put together. */
  readonly rest?: readonly Passage[];
}
