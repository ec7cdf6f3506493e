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

export const changed: Refused = { reason: 'its words have changed since they were checked' };
export const noPlace: Refused = { reason: 'it has no words of its own to attach a comment to' };
/** A copy that would be read as other words than the document is not made. */
export const notSame: Refused = { reason: 'Stet cannot add comments to this type of document' };
