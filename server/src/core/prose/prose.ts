import type { Span } from '../text/span.ts';
import type { Unspoken } from '../text/unspoken.ts';
import type { OffsetMap } from './offsetMap.ts';

/** What a block is to its reader; a `quote` is a block quotation, a `label` line never stands here. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'footnote' | 'verse';

/** A run of prose that a reader sees as one unit. `span` counts in `Prose.text`. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Its place, counted from 1 over every block with words in it, headline included. */
  readonly paragraph: number;
  /** Depth of a heading (1–6) or of nested block quotation (1…); 0 otherwise. */
  readonly depth: number;
  /** The label of the note this block is the body of: "note 3". */
  readonly place?: string;
  /** The number that stands before it in print and is none of its words, for the format counts it: an item of a numbered list. */
  readonly printed?: number;
  /** It is no words of the quotation that stands there beside it but says whose that is: "— Ines Aldana [@log]". */
  readonly signs?: 'above' | 'below';
  /**
   * There where the format itself tells that the words are somebody's speech: the place of the speaker's name in
   * `Prose.text`, before the words or in an earlier block, or null for somebody it does not name.
   */
  readonly voice?: Span | null;
}

/**
 * Where something begins that a reader may cite and that no block shows: a page, a cue of a recording, a chapter. It
 * holds from `at` (an offset in `Prose.text`) to the next of its kind; a block may run across several.
 */
export interface Landmark {
  readonly kind: 'page' | 'time' | 'chapter';
  readonly at: number;
  /** As a reader names it: a page's printed label ("xii"), "00:14:05", a chapter's title. */
  readonly label: string;
  /** A page counted from 1 in the file, milliseconds from the recording's begin, a chapter counted from 1. */
  readonly number: number;
  /** Where a cue of a recording ends, in milliseconds; times only. */
  readonly until?: number;
}

/** Something inside the prose that is not words: what it is, where in the prose, where in the raw text. */
export interface Inline {
  readonly kind: 'code' | 'link' | 'emphasis' | 'strong' | 'image' | 'footnote' | 'citation';
  /** Place in `Prose.text`; empty (start === end) for what left no words there (`footnote`, `citation`, `image`). */
  readonly span: Span;
  /** Place in the raw text, syntax included. */
  readonly raw: Span;
  /** A link's target, a footnote's label, a citation's raw text ("[@harbour2024, para. 3]"). */
  readonly target?: string;
}

/**
 * One citation of one source, as its markup tells it: `[@key, p. 12]` has one, `[@a; @b]` has two.
 */
export interface Citation {
  /** In which of its markup's ways it is written ("bracketed", "footnote"): what `write.citation` takes to write another like it. */
  readonly style: string;
  /**
   * What `key` is: that of an entry or a source, the address or path a link leads to, the title or file name in a wiki link; that of
   * the work that the draft names in words ("Lund 2020"), where `style` is the way it does.
   */
  readonly names: 'key' | 'address' | 'title' | 'work';
  /** It cites, whether or not anybody knows its key: a bare "@name" may be somebody's handle. */
  readonly sure: boolean;
  /** As written; of a work in words that of its entry, empty where several fit. */
  readonly key: string;
  /** The keys of all works that its words fit, where they are several. */
  readonly fits?: readonly string[];
  /** More is cited in the same place than could be told. */
  readonly partly?: true;
  readonly keyRaw: Span;
  /** "para. 3", "p. 12", "00:14:05", as a reader reads it; null when there is none. */
  readonly locator: string | null;
  readonly locatorRaw: Span | null;
  /** The whole of it in the file, brackets included. */
  readonly raw: Span;
  readonly text: string;
  /** Where it is anchored in the prose: in the text where a note that holds it is called. */
  readonly at: number;
}

/** An entry of a list of references that the draft's markup has: what it is cited by, and its words. */
export interface ListedWork {
  readonly key: string;
  readonly words: string;
}

/** "Let it stand": `stet rule: reason` in a comment. `rule` null lets any finding there stand. */
export interface Directive {
  readonly scope: 'line' | 'file';
  readonly rule: string | null;
  readonly reason: string;
  /** The comment that holds it. */
  readonly raw: Span;
  /**
   * What alone it is for: where its markup lets a comment stand between blocks only, the raw lines of the block below; of a comment at
   * words of a document, these words.
   */
  readonly below?: Span;
}

/** A comment of the format (`<!-- … -->`); `raw` covers its delimiters. Carries `stet` directives. */
export interface Comment {
  readonly raw: Span;
  readonly text: string;
}

/** A person the source's front matter names, with spellings that are the same person. */
export interface KnownPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role?: string;
}

/** What a document says of itself; everything is optional, nothing is guessed here. */
export interface Metadata {
  readonly key?: string;
  readonly title?: string;
  readonly authors: readonly string[];
  /** As written, ISO 8601 where it could be read as a date. */
  readonly date?: string;
  readonly url?: string;
  readonly publication?: string;
  readonly language?: string;
  readonly people: readonly KnownPerson[];
  /** Paths of the bibliographies a draft names, as written. */
  readonly bibliography?: readonly string[];
  /** What a draft sets for itself, under `stet`. */
  readonly stet?: readonly OwnSetting[];
}

/** A value of the front matter with the keys that lead to it; `raw` is the last key's place. */
export interface OwnSetting {
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly raw: Span;
}

/** Something wrong with the input, as a value: said to the user, never thrown. `raw` is where, if anywhere. */
export interface Defect {
  readonly message: string;
  readonly raw: Span;
}

/**
 * A document as its reader sees it: markup gone, escapes and entities resolved, blocks apart by "\n\n"
 * (a plain text keeps its own line breaks, its map is the identity). Inside a block a hard wrap is a
 * space or "\n". Citation and footnote callouts leave no words, they stand in `inlines`.
 */
export interface Prose {
  readonly text: string;
  readonly map: OffsetMap;
  readonly blocks: readonly Block[];
  /** Ascending by `at`; none where the format has no pages, times or chapters. */
  readonly landmarks: readonly Landmark[];
  readonly inlines: readonly Inline[];
  readonly comments: readonly Comment[];
  /** In order of their place in the prose. Of what is only a source nobody asks. */
  readonly citations: readonly Citation[];
  readonly directives: readonly Directive[];
  /** The works that it lists by itself under keys or numbers, in their order, as its markup tells them. */
  readonly listed?: readonly ListedWork[];
  /** The works that its citations carry with them, as CSL-JSON, under the keys they are cited by. */
  readonly works?: string;
  readonly metadata: Metadata;
  readonly defects: readonly Defect[];
  /**
   * Stretches of `text` that by the format's own word nobody says: page and line numbers, running heads, furniture of a page. In
   * order, apart. What the words themselves tell (stage directions, speakers' labels) the reading adds.
   */
  readonly unspoken?: readonly Unspoken[];
}

export const noMetadata: Metadata = { authors: [], people: [] };
