import type { Passage } from '../lookup/passage.ts';
import type { Citation, Mention, SayingDate } from '../reading/reading.ts';
import type { Span } from '../text/span.ts';

/** A difference between draft and source as an editor would mark it; words, never half of one. */
export interface Difference {
  readonly kind: 'changed' | 'added' | 'missing' | 'moved' | 'capitals' | 'punctuation' | 'split' | 'bracket' | 'ellipsis';
  /** In the draft's prose; empty where words are missing (the place they belong). */
  readonly draft: Span;
  /** In the source's prose; empty where the draft has more. */
  readonly source: Span;
  readonly draftText: string;
  readonly sourceText: string;
  /** The difference, or what it hides, loses or wins a negation or a limit. */
  readonly reverses: boolean;
}

/** What a sound quotation differs in, silently permitted or marked. Empty: to the letter. */
export type Permitted =
  | 'case'
  | 'punctuation'
  | 'typography'
  | 'ellipsis'
  | 'bracket'
  | 'sic'
  | 'cleaned-up';

/** The words of a quotation beside the library. Facts only; rules give them words and weight. */
export type Wording =
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'not-found' }
  /** `verbatim`: no marked alteration (typography, first letter, final point may differ). `edited`: marked ones. */
  | { readonly kind: 'verbatim' | 'edited'; readonly passages: readonly Passage[]; readonly permitted: readonly Permitted[] }
  | {
      readonly kind: 'altered';
      /** The rule that names it: the first that holds in the order of the rules. */
      readonly fault: 'reversed' | 'spliced' | 'changed' | 'omission';
      readonly passages: readonly Passage[];
      /** At least one, in the draft's order. */
      readonly differences: readonly Difference[];
    };

/** Who says it in the source, at one passage. */
export type SourceVoice =
  | { readonly kind: 'speech'; readonly speaker: Mention; readonly name: string | null; readonly role: string | null; readonly date: SayingDate | null }
  /** Quoted there, speaker unknown or not sure enough. */
  | { readonly kind: 'speech-uncertain' }
  /** The author's own prose. */
  | { readonly kind: 'narration' };
