import type { Model } from './learned/model.ts';

/** What reading and judging know of one language. */
export interface Language {
  /** ISO 639-1. */
  readonly id: string;
  /** What tells who says a quotation; null for a language whose speakers are not read: its quotations are found and compared. */
  readonly speakers: { readonly model: Model } | null;
}
