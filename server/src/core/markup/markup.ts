import type { Prose } from '../prose/prose.ts';
import type { Span } from '../text/span.ts';

/**
 * What a draft is written in. One folder a markup, registered in `registry.ts`: nothing outside of it reads or writes its
 * signs. Everything is total: whatever the text, there is an answer.
 */
export interface Markup {
  /** "markdown": a word that holds for good. */
  readonly id: string;
  /** As a message names it: "Markdown". */
  readonly name: string;
  /** File endings, lower case, with their dot; the first is the usual one. */
  readonly endings: readonly string[];
  /** As editors call it (LSP, `languageId`). */
  readonly languageIds: readonly string[];
  /** Whether fixes may be written into the draft itself. */
  readonly editable: boolean;
  /** Whether a draft may begin with YAML between fences, as its own way to say what it is. */
  readonly frontMatter?: true;
  /** Drafts in other markups are made into it: a file beside one of the same name is no draft of its own. */
  readonly isRendered?: boolean;
  /**
   * Any text gives prose; what is wrong with it stands in `defects`. With `memory` of the draft's last text it may spare
   * itself what it read then; the prose is the same. `preamble`: of the document that the draft is a part of.
   */
  read(raw: string, memory?: MarkupMemory, preamble?: string): Prose;
  /** The bibliographies a draft names, as written, without reading the whole of it. */
  bibliographies(raw: string): readonly string[];
  readonly write: Writer;
  /** What is being typed at a raw offset that the markup itself knows; null elsewhere. */
  cursor(raw: string, offset: number): Typing | null;
}

/** What each markup remembers of a draft's last text, by its id. */
export type MarkupMemory = Map<string, object>;

/** An edit of a draft, in raw offsets. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A work, or a place in it, that is to be cited. */
export interface CitedWork {
  readonly key: string;
  /** "para. 3", "p. 12"; empty for the work as a whole. */
  readonly locator: string;
  readonly title: string;
  readonly url: string | null;
}

/** A citation as a draft writes it. */
export interface WrittenCitation {
  /** What a title calls it: "[@lund2024, para. 3]", "in note 4". */
  readonly name: string;
  /** Before the sentence's point and behind it: a callout stands behind. */
  readonly before: string;
  readonly behind: string;
  /** The body of a note, at the draft's end. */
  readonly notes: readonly Edit[];
}

/** The only code that writes into a draft. All of it gives raw text. */
export interface Writer {
  /**
   * Words of prose, escaped as they must be written to be read as these words, at a line's beginning or in its midst; null where the
   * markup has no way to write them.
   */
  words(words: string, opensLine?: boolean): string | null;
  /** Its usual quotation marks, as written. */
  readonly marks: readonly [open: string, close: string];
  /** A comment, to stand at a raw offset without changing what is read before and behind it. */
  comment(text: string, raw: string, at: number): Edit;
  /** A citation in one of the markup's styles (`Citation.style`); its usual one where `style` is null or no style of its. */
  citation(work: CitedWork, style: string | null, raw: string): WrittenCitation;
  /** A key in the place of the key at `place`. */
  key(key: string, raw: string, place: Span): string;
  /** A locator in the place of the one at `place`, which may be empty; empty where a citation cannot hold it. */
  locator(locator: string, raw: string, place: Span): string;
}

/** What a writer is typing, as far as the markup's own signs tell. */
export type Typing =
  /** The key of a citation, of which `typed` stands before the cursor; `replace` takes in what stands behind it. */
  | { readonly kind: 'key'; readonly typed: string; readonly replace: Span }
  /** The place in a source, behind the key of a citation. */
  | { readonly kind: 'locator'; readonly key: string; readonly replace: Span }
  /** A quotation that no mark closes yet. `typed`: its words as they are read; `close`: the mark that would close it, as written. */
  | { readonly kind: 'quotation'; readonly typed: string; readonly replace: Span; readonly close: string };
