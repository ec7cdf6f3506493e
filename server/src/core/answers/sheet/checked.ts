import type { Archived } from '../../library/archive.ts';
import type { QuotationState } from '../../rules/states.ts';
import type { Span } from '../../text/span.ts';

/** One quotation of a draft and what is known of it: the shape of the report, in raw offsets and plain values. */
export interface CheckedQuotation {
  readonly span: Span;
  /** With its marks. */
  readonly text: string;
  readonly wording: 'verbatim' | 'edited' | 'altered' | 'not-found' | 'unplaced' | 'unchecked';
  readonly state: QuotationState;
  readonly source: CheckedSource | null;
  readonly attribution: CheckedAttribution;
  readonly citation: { readonly text: string; readonly key: string; readonly locator: string | null } | null;
}

export interface CheckedSource {
  readonly id: string;
  readonly path: string;
  readonly span: Span;
  readonly text: string;
  readonly locator: string;
  /** Of a source of the archive. */
  readonly archived?: Archived;
}

export interface CheckedAttribution {
  readonly verdict: 'agrees' | 'differs' | 'missing' | 'uncertain' | 'not-applicable';
  readonly draft: { readonly text: string; readonly name: string | null } | null;
  readonly source: { readonly text: string; readonly name: string | null; readonly role: string | null } | null;
}
