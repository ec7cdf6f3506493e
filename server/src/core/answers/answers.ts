import type { Edit } from '../markup/markup.ts';
import type { Span } from '../text/span.ts';

/** A place in a source, raw offsets of the file at `path`. */
export interface SourcePlace {
  readonly path: string;
  readonly span: Span;
}

export interface Hover {
  /** Raw span in the draft that the hover speaks of. */
  readonly span: Span;
  /** Markdown. A link to a source is written `stet:N` where N indexes `places`; the adapter makes it a real one. */
  readonly markdown: string;
  readonly places: readonly SourcePlace[];
}

export interface Completion {
  readonly kind: 'citation' | 'quotation' | 'locator' | 'speaker';
  readonly label: string;
  /** Beside the label: title, author. */
  readonly detail: string;
  /** Markdown shown on resolve. */
  readonly documentation: string;
  /** What is typed against, when not the label. */
  readonly filter: string;
  /** Raw span it replaces. */
  readonly replace: Span;
  readonly newText: string;
  /** Elsewhere in the draft: a note's body. */
  readonly also?: readonly Edit[];
  /** Order among the others, ascending. */
  readonly rank: number;
}

export interface Definition {
  /** Raw span in the draft. */
  readonly origin: Span;
  readonly target: SourcePlace;
}

export interface DocumentLink {
  readonly span: Span;
  /** A place in a source, or a web address. */
  readonly target: SourcePlace | string;
  readonly tooltip: string;
}
