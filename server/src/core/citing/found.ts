import type { Span } from '../text/span.ts';
import type { Citable } from './works.ts';

/** How a citation is written; `narrative` and `holding` (of a case or a statute) are words of their sentence. */
export type Way = 'parenthesis' | 'narrative' | 'number' | 'note' | 'legal' | 'holding';

/** Where in its work a citation points, as written; the span counts in the prose. */
export interface Place {
  readonly words: string;
  readonly span: Span;
}

/** What stands in a draft's prose and cites, or seems to. */
export type Sign =
  /** Several works where all of them fit. */
  | (Base & {
      readonly kind: 'works';
      readonly works: readonly Citable[];
      /** Of several that which was cited before is meant: "op. cit.", "Lund, 14". */
      readonly again?: true;
    })
  /** The work cited last: "ibid." */
  | (Base & { readonly kind: 'same'; readonly legal: boolean })
  /** It looks like a citation and cites nothing known: what follows it with "ibid." cites that. */
  | { readonly kind: 'unknown'; readonly group: Span };

interface Base {
  readonly way: Way;
  /** The whole of it, with all that its brackets hold. */
  readonly group: Span;
  /** What names the work. */
  readonly name: Span;
  readonly place: Place | null;
  /** Where it leaves no words in the prose: its place in the file and what is written there. */
  readonly callout?: { readonly raw: Span; readonly text: string };
  /** More is cited with it than is known. */
  readonly partly?: boolean;
}

export type Citing = Extract<Sign, { readonly kind: 'works' }>;
