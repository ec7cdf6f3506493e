import type { Candidate } from './candidates.ts';
import type { QuoteTraits } from './quoteTraits.ts';

/** The choice for one quotation: its likeliest speaker's frame, and how likely anybody speaks it at all. */
export interface Decision {
  /** Null when nobody in sight is likelier than nobody. */
  readonly candidate: Candidate | null;
  /** 0…1: how likely the candidate is the speaker. */
  readonly confidence: number;
  /** 0…1: how likely it is somebody's words, not a scare quote, a title or a word as word. */
  readonly speech: number;
  readonly traits: QuoteTraits;
}
