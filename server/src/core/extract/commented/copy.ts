import type { Refused } from '../archive/refused.ts';
import type { CommentAuthor, DraftComment } from '../format.ts';
import type { Traced } from '../origins.ts';

/** What is to be put into a copy. */
export interface Comments {
  /** The words the comments' stretches count in, as they were read. */
  readonly text: string;
  readonly comments: readonly DraftComment[];
  readonly by: CommentAuthor;
}

/** Tells where the words of a document stand in it. */
export type Tracer = (bytes: Uint8Array) => Promise<Traced | Refused>;

export const changed: Refused = { reason: 'its words are others than those that were checked' };
export const noPlace: Refused = { reason: 'no words of its own that a comment could stand at' };
/** A copy that would be read as other words than the document is not made. */
export const notSame: Refused = { reason: 'its form is one that Stet cannot put comments into' };
