import type { Phrase } from '../syntax/phrase.ts';
import type { Token } from '../syntax/tokens.ts';

/**
 * `sv` subject before verb, `vs` verb before subject, `according` "according to …", `by` a passive's agent,
 * `noun` "in her statement", "a statement from …", `label` "MS. ALDANA:", `bare` a phrase right before a colon.
 */
export type FrameKind = 'sv' | 'vs' | 'according' | 'by' | 'noun' | 'label' | 'bare';

/** Somebody and the words that may make them speak. */
export interface Frame {
  readonly kind: FrameKind;
  readonly phrase: Phrase;
  /** Token range of the cue. */
  readonly cueFrom: number;
  readonly cueTo: number;
  /** How much the cue is a verb of saying: 2 plainly, 1 perhaps, 0 not. */
  readonly say: 0 | 1 | 2;
  readonly form: 'finite' | 'participle' | 'past-participle' | 'base' | 'none';
  /** The subject stands with an earlier verb of the sentence. */
  readonly inherited: boolean;
  readonly sentence: number;
  readonly negated: boolean;
  /** "was told", "were asked": the subject is spoken to or about. */
  readonly passive: boolean;
  /** In a clause under another saying or behind "that", "who", "when". */
  readonly embedded: boolean;
}

/** A sentence is followed so many tokens and no further. */
const mostOfSentence = 80;

export function lastOf(tokens: readonly Token[], i: number): number {
  const sentence = (tokens[i] as Token).sentence;
  let k = i;
  while (k + 1 < tokens.length && (tokens[k + 1] as Token).sentence === sentence && k - i < mostOfSentence) k++;
  return k;
}
