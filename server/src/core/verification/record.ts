import type { Span } from '../text/span.ts';

/** Words and what stands around them: the TextQuoteSelector of the W3C's Web Annotation Data Model. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A person's word that a quotation was verified, and what was seen of draft and source then. */
export interface SignOff {
  /** Of draft and quotation: whoever verifies the same quotation in another copy of the project writes the same id. */
  readonly id: string;
  /** Path of the draft, absolute. */
  readonly draft: string;
  /** In the draft's prose, without the quotation's marks. */
  readonly quotation: Quote;
  /** Null for words signed off that no source of the library has. */
  readonly source: SourceSeen | null;
  readonly by: string;
  /** ISO 8601, "2025-03-14T09:30:00Z". */
  readonly date: string;
  readonly note: string | null;
  /** The rule whose finding is allowed here, once and without a comment. Then nothing is verified: it is no sign-off. */
  readonly allows?: string;
}

/** A source as it was when the quotation was verified. */
export interface SourceSeen {
  /** Absolute. */
  readonly path: string;
  readonly key: string;
  /** `textHash` of its prose. */
  readonly hash: string;
  /** The passage in the source's prose. */
  readonly passage: Quote;
  readonly position: Span;
  /** "para. 3"; empty when the source knows no place. */
  readonly locator: string;
}

/** All sign-offs of a project, in the order of their file. Immutable; a changed file is another record. */
export interface VerificationRecord {
  readonly signOffs: readonly SignOff[];
  /** Those of its drafts whose file is not there: what has their words may be one of them under another name. */
  readonly missing?: ReadonlySet<string>;
}

export const noRecord: VerificationRecord = { signOffs: [] };

/** How much is kept of what stands around, in characters on each side. */
const reach = 32;

/** A stretch of a text with its surroundings; splits no surrogate pair. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - reach), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + reach).replace(/[\ud800-\udbff]$/, ''),
  };
}
