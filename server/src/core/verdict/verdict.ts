import type { Passage } from '../lookup/passage.ts';
import type { Mention, SayingDate } from '../reading/reading.ts';
import type { Span } from '../text/span.ts';

/** A difference between draft and source as an editor would mark it; words, never half of one. */
export interface Difference {
  readonly kind:
    | 'changed'
    | 'added'
    | 'missing'
    | 'moved'
    | 'capitals'
    | 'punctuation'
    | 'split'
    | 'style'
    | 'accents'
    | 'bracket'
    | 'ellipsis';
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
  /** House style: "Sen." for "Senator", a comma for a point. */
  | 'style'
  /** The quotation has no accents where the source has. */
  | 'accents'
  | 'ellipsis'
  | 'bracket'
  | 'sic'
  | 'cleaned-up';

/** What most houses let pass in silence, and some count as a difference. */
export type Lenience =
  /** A piece of the quotation begins with a capital for a small letter, or the other way, without a bracket. */
  | 'first-letter'
  /** The quoter's dots have no brackets, and what they leave out has dots of its own. */
  | 'own-dots';

/** The words of a quotation beside the library. Facts only; rules give them words and weight. */
export type Wording =
  /** `unclosed`: its words are the source's as far as they go, and no mark tells where it ends. */
  /** `archive`: it stands in no source, and an archive is yet to be heard of it, or does not answer. */
  | { readonly kind: 'unchecked'; readonly unclosed?: true; readonly archive?: 'asked' | 'silent' }
  | { readonly kind: 'not-found' }
  /** Too few words to tell the passage: they stand at these places, whoever says them. Neither right nor wrong. */
  | { readonly kind: 'unplaced'; readonly passages: readonly Passage[] }
  /** `verbatim`: no marked alteration (typography, first letter, final point may differ). `edited`: marked ones. */
  | {
      readonly kind: 'verbatim' | 'edited';
      readonly passages: readonly Passage[];
      readonly permitted: readonly Permitted[];
      /** What only another house writes so, in the draft's order: words of kind `style`, sentence ends of kind `punctuation`. */
      readonly restyled: readonly Difference[];
      /** What was let pass at these passages. */
      readonly lenient?: readonly Lenience[];
    }
  | {
      readonly kind: 'altered';
      /** The rule that names it: the first that holds in the order of the rules. */
      readonly fault: 'reversed' | 'spliced' | 'changed' | 'omission';
      readonly passages: readonly Passage[];
      /** At least one, in the draft's order. */
      readonly differences: readonly Difference[];
      readonly lenient?: readonly Lenience[];
    };

/** Somebody as a document presents them at a saying: the mention, and what the whole document tells of the person. */
export interface Speaker {
  readonly mention: Mention;
  /** Fullest name in the document, or null: anonymous, or a pronoun that does not resolve. */
  readonly name: string | null;
  /** Every spelling of the name, aliases included. */
  readonly names: readonly string[];
  /** The role as it stands in the mention or elsewhere in the document. */
  readonly roles: readonly string[];
  readonly kind: 'person' | 'organisation' | 'group' | 'anonymous' | 'unresolved';
  readonly gender: 'male' | 'female' | null;
  /** Names of the members a group is said to have. */
  readonly members: readonly string[];
  readonly confidence: number;
}

/** Who says it in the source, at one passage. */
export type SourceVoice =
  | {
      readonly kind: 'speech';
      readonly speaker: Speaker;
      readonly date: SayingDate | null;
      /** The speaker may be passing on here what another said: enough to agree with, not to accuse by. */
      readonly reported: boolean;
    }
  /** Said there, the speaker unknown or not sure enough, or somebody reports the words of another. */
  | { readonly kind: 'speech-uncertain' }
  /** The author's own prose. */
  | { readonly kind: 'narration' };

/** Something in the draft's attribution of the right speaker that contradicts the source. Spans in the draft's prose. */
export type Inaccuracy =
  | { readonly kind: 'name'; readonly span: Span; readonly draft: string; readonly source: string }
  | { readonly kind: 'role'; readonly span: Span; readonly draft: string; readonly source: string }
  | { readonly kind: 'date'; readonly span: Span; readonly draft: string; readonly source: string };

/** The draft's claim of who said it beside the source's record. `passage` indexes the wording's passages. */
export type AttributionVerdict =
  | { readonly kind: 'not-applicable' }
  /** The draft names nobody. `plain`: no speaker in its sentence or beside it either. */
  | { readonly kind: 'missing'; readonly plain: boolean; readonly source: Speaker | null }
  | { readonly kind: 'uncertain'; readonly draft: Speaker | null; readonly source: Speaker | null }
  | {
      readonly kind: 'agrees';
      readonly draft: Speaker;
      readonly source: Speaker;
      readonly inaccuracies: readonly Inaccuracy[];
      readonly passage: number;
    }
  /** The words are a document's own, and the draft gives them to it, to its author or house, or cites it for them. */
  | { readonly kind: 'authored'; readonly draft: Speaker | null; readonly passage: number }
  | { readonly kind: 'differs'; readonly draft: Speaker; readonly source: Speaker; readonly passage: number }
  | { readonly kind: 'narration'; readonly draft: Speaker; readonly passage: number };
