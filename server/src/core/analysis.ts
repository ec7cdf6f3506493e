import type { Finding } from './rules/finding.ts';
import type { Settings } from './settings.ts';
import type { Library } from './library/library.ts';
import type { CheckedQuotation } from './answers/checked.ts';
import type { Completion, Definition, DocumentLink, Hover } from './answers/answers.ts';
import type { Reading } from './reading/reading.ts';
import type { Span } from './text/span.ts';

/** A draft as the host holds it: raw text and its format. */
export interface DraftInput {
  readonly path: string;
  readonly raw: string;
}

/** What a check says of one draft. `checked` is false when no source could be read. Raw offsets throughout. */
export interface DraftReport {
  readonly path: string;
  readonly checked: boolean;
  readonly quotations: readonly CheckedQuotation[];
  readonly findings: readonly Finding[];
}

/** Everything one may ask. Immutable in effect: new text, library or settings make a new one from the old. */
export interface Analysis {
  readonly library: Library;
  readonly settings: Settings;
  read(draft: DraftInput): Reading;
  check(draft: DraftInput): DraftReport;
  hoverAt(draft: DraftInput, offset: number): Hover | null;
  /** `offset` is the cursor. */
  completionsAt(draft: DraftInput, offset: number): readonly Completion[];
  definitionAt(draft: DraftInput, offset: number): readonly Definition[];
  linksIn(draft: DraftInput): readonly DocumentLink[];
  /** Findings whose span touches `at`, with their fixes and the "let it stand" actions. */
  findingsAt(draft: DraftInput, at: Span): readonly Finding[];
}
