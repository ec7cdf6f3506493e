import type { Span } from '../../text/span.ts';

/** A work as CSL-JSON has it: anything may be anything. */
export type WorkItem = Readonly<Record<string, unknown>>;

/** One work that a reference manager's citation names, and the place in it. */
export interface CitedItem {
  readonly item: WorkItem;
  /** "p. 12", as a reader reads it; null when there is none. */
  readonly locator: string | null;
}

/** A citation whose words a reference manager set: `span` is where they stand in their block, empty where it left none. */
export interface BlockCitation {
  readonly span: Span;
  readonly items: readonly CitedItem[];
}
