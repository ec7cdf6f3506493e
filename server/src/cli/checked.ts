import type { DraftReport } from '../core/analysis.ts';
import type { Sheet } from '../core/answers/sheet/sheet.ts';
import type { DraftComment } from '../core/extract/format.ts';
import type { Library } from '../core/library/library.ts';
import type { Finding, Severity } from '../core/rules/finding.ts';
import type { Span } from '../core/text/span.ts';

/** What a run of `check` has to report, before any format gives it words. Paths absolute. */
export interface CheckResult {
  readonly cwd: string;
  /** The folder that the report is written to; `cwd` when it goes to stdout. */
  readonly folder: string;
  /** When it was made, in milliseconds since the epoch. */
  readonly now: number;
  readonly libraries: readonly Library[];
  readonly drafts: readonly CheckedDraft[];
}

export interface CheckedDraft {
  readonly raw: string;
  readonly report: DraftReport;
  readonly library: Library;
  /** Of a draft that is no text file: lines and columns count in the words read of it, which nobody sees. */
  readonly document: CheckedDocument | null;
  /** The fact-check sheet with the report's findings. */
  sheet(): Sheet;
}

export interface CheckedDocument {
  readonly bytes: Uint8Array;
  /** Where a raw span stands, as a reader finds it: "para. 4". */
  place(span: Span): string;
  /** Findings as comments, to be put at their words. */
  comments(findings: readonly Finding[]): readonly DraftComment[];
}

/** From the worst on. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(least);

export interface Summary {
  readonly quotations: number;
  readonly verbatim: number;
  readonly edited: number;
  readonly altered: number;
  readonly notFound: number;
  readonly unplaced: number;
  readonly unchecked: number;
  readonly speakerUnchecked: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly stets: number;
}

/** Counts over all drafts. Findings let stand count as stets only. */
export function summaryOf(drafts: readonly CheckedDraft[]): Summary {
  const quotations = drafts.flatMap((draft) => draft.report.quotations);
  const findings = drafts.flatMap((draft) => draft.report.findings);
  const wordings = (wording: string): number => quotations.filter((one) => one.wording === wording).length;
  const counted = (severity: Severity): number =>
    findings.filter((one) => counts(one) && one.severity === severity).length;
  return {
    quotations: quotations.length,
    verbatim: wordings('verbatim'),
    edited: wordings('edited'),
    altered: wordings('altered'),
    notFound: wordings('not-found'),
    unplaced: wordings('unplaced'),
    unchecked: wordings('unchecked'),
    speakerUnchecked: quotations.filter(({ state }) => state === 'speaker-unchecked').length,
    errors: counted('error'),
    warnings: counted('warning'),
    infos: counted('information'),
    stets: findings.filter((finding) => !counts(finding)).length,
  };
}

export const counts = (finding: Finding): boolean => finding.stet === null;
