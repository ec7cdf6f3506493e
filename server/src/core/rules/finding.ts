import type { Span } from '../text/span.ts';
import type { RuleId } from './ids.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One edit of the draft, in raw offsets. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** May be applied without looking, with others of the file: `source.fixAll.stet`. */
  readonly safe: boolean;
  /** The one an editor would take first. */
  readonly preferred: boolean;
  /** Words in the first edit's `newText` that the writer is asked to replace (a reason); an editor that can selects them. */
  readonly placeholder?: string;
  /** Carried out by recording that the quotation was verified; it has no edits. */
  readonly verifies?: true;
}

/** A place in a source that shows why. Raw offsets of the file at `path`. */
export interface Related {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** Raw offsets in the draft. */
  readonly span: Span;
  /** Index into the draft's checked quotations, or null. */
  readonly quotation: number | null;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Set when the writer lets it stand: reported, never counted. */
  readonly stet: { readonly reason: string } | null;
}
