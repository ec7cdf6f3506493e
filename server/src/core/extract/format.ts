import type { Prose } from '../prose/prose.ts';
import type { Span } from '../text/span.ts';

/** A text file in which nobody writes a draft. */
export interface TextFormat {
  readonly name: string;
  /** File endings, lower case, with their dot. */
  readonly endings: readonly string[];
  /** Total: any text gives prose, what is wrong with it stands in `defects`. */
  read(raw: string): Prose;
}

/** The words of a file that is no text, or in plain words why it has none: "encrypted", "no text layer". */
export type Extracted = { readonly prose: Prose } | { readonly reason: string };

/**
 * Gets the words out of a file's bytes. Total: it resolves with a reason rather than reject. Long work awaits `rest` now
 * and then, which lets others run.
 */
export type Reader = (bytes: Uint8Array, rest?: () => Promise<void>) => Promise<Extracted>;

/**
 * A format whose words must be got out of bytes: its prose is the raw text of its source, the map the identity.
 * A host that has threads reads it in one. A heavy reader is a module in `readers/`, reached by `import()` alone: the
 * bundles for Node then load it as a file of its own, when the first such document is met.
 */
export interface DocumentFormat {
  readonly name: string;
  readonly endings: readonly string[];
  /** Those of its endings that a draft may have: it is read, and never written into. None where nobody writes drafts so. */
  readonly drafts?: DraftDocuments;
  load(): Promise<Reader>;
}

/** Drafts that are no text files. */
export interface DraftDocuments {
  readonly endings: readonly string[];
  /** What a report calls the copy with comments: "docx". */
  readonly copy: string;
  /** Loads what writes comments into a copy. */
  comment(): Promise<Commenter>;
}

/**
 * A document's bytes with comments at stretches of its words, all else as it was; or in plain words why not. `text` are the words
 * that the stretches count in, as they were read. Total.
 */
export type Commenter = (
  bytes: Uint8Array,
  text: string,
  comments: readonly DraftComment[],
  by: CommentAuthor,
) => Promise<Uint8Array | { readonly reason: string }>;

/** A comment at a stretch of a document's words. */
export interface DraftComment {
  readonly span: Span;
  /** Its paragraphs, at least one. */
  readonly lines: readonly string[];
}

export interface CommentAuthor {
  readonly name: string;
  readonly initials: string;
  /** "2024-05-06T07:08:09Z" */
  readonly date: string;
}
