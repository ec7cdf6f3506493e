import type { Defect } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';

/** A person as a bibliography names them; an institution has a `family` and nothing else. */
export interface Name {
  /** With its particle: "van der Sloot". */
  readonly family: string;
  readonly given: string;
}

/** What a work is, as far as its reference is set differently. */
export type WorkKind = 'article' | 'news' | 'web' | 'book' | 'chapter' | 'thesis' | 'report' | 'other';

/** What a bibliography says of a work, in plain words: TeX and markup gone. Empty where it says nothing. */
export interface Work {
  readonly kind: WorkKind;
  readonly title: string;
  readonly authors: readonly Name[];
  readonly editors: readonly Name[];
  /** ISO 8601 where it could be read: "2013", "2013-11", "2013-11-01"; else as written ("forthcoming"). */
  readonly date: string;
  /** Journal, newspaper, site or book it stands in. */
  readonly container: string;
  readonly publisher: string;
  readonly place: string;
  readonly volume: string;
  readonly issue: string;
  readonly pages: string;
  readonly url: string;
  readonly doi: string;
}

/** One entry of a bibliography. Spans count in the raw text of the file at `path`. */
export interface Reference {
  readonly key: string;
  readonly path: string;
  readonly raw: Span;
  /** The key where it is defined. */
  readonly keyRaw: Span;
  /** Files and address it gives, as written; enough to know its source by, without reading the rest. */
  readonly files: readonly string[];
  readonly url: string;
  /** Read when somebody asks: most entries of a bibliography are never shown. */
  readonly work: Work;
}

/** A bibliography as read. One bad entry is a defect and costs no other. */
export interface Bibliography {
  readonly path: string;
  readonly raw: string;
  readonly references: readonly Reference[];
  readonly defects: readonly Defect[];
  /** It came with a document's citations: what it calls works is its own, and its sources are known by what they are. */
  readonly carried?: true;
}

export const noWork: Work = {
  kind: 'other',
  title: '',
  authors: [],
  editors: [],
  date: '',
  container: '',
  publisher: '',
  place: '',
  volume: '',
  issue: '',
  pages: '',
  url: '',
  doi: '',
};

/** "Piet van der Sloot" */
export const fullName = ({ given, family }: Name): string => [given, family].filter((part) => part !== '').join(' ');
