import type { Fix } from '../drafting/fix.ts';
import type { Span } from '../text/span.ts';
import type { RuleId } from './ids.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

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
  /** Worked out when they are first asked for: while somebody types nobody does. */
  readonly fixes: () => readonly Fix[];
  /** Set when the writer lets it stand: reported, never counted. */
  readonly stet: { readonly reason: string } | null;
}
