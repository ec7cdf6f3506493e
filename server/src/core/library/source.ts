import type { Metadata } from '../formats/prose.ts';
import type { Reading } from '../reading/reading.ts';

/** A source as the library holds it. Immutable; a changed file is a new `Source`. */
export interface Source {
  /** Citation key: from front matter, else from the file's name. Unique in a library (later doubles get "-2"). */
  readonly key: string;
  /** Path as the host gave it, `/` between parts; identifies the source. */
  readonly path: string;
  /** The file's text as read, what raw spans count in. */
  readonly raw: string;
  readonly reading: Reading;
  readonly metadata: Metadata & { readonly title: string };
}

/** A file that was to be a source and could not be read. */
export interface Unreadable {
  readonly path: string;
  /** In plain words: "not UTF-8 text", "too large (212 MB; the limit is 50 MB)". */
  readonly reason: string;
}
