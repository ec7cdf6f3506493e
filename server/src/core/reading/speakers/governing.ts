import type { Frame } from '../cues/frame.ts';
import type { Candidate } from './candidates.ts';

/** Whose words a quotation is by the grammar of its own sentence; `sure`: the marks and signs around it leave no other reading. */
export interface Governed {
  readonly candidate: Candidate;
  readonly sure: boolean;
}

/** From so many words on, what a verb of saying has for its object is somebody's words and no term. */
export const MANY = 6;

/** Between a verb of saying and its words: whom it is told, when and where. */
export const LONGEST_LINK = 9;

/** A verb that says something, by a subject of its own. */
export const isSaid = ({ kind, say, passive, form, cueFrom, cueTo }: Frame): boolean =>
  (kind === 'sv' || kind === 'vs') &&
  say === 2 &&
  (!passive || form === 'participle') &&
  (form !== 'past-participle' || cueFrom < cueTo);
