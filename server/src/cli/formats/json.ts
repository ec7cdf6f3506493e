import { version } from '../../../../package.json';
import type { CheckedQuotation } from '../../core/answers/sheet/checked.ts';
import type { Library } from '../../core/library/library.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { Span } from '../../core/text/span.ts';
import { type CheckedDraft, type CheckResult, summaryOf } from '../checked.ts';
import { type Lines, linesOf, type Range, rememberedLines } from '../lines.ts';
import { asJson, pathFrom } from '../terminal.ts';

/** The report as JSON, version 2. Its keys are public. */
export function json(result: CheckResult): string {
  const sources = sourceLines();
  const report = {
    version: 2,
    tool: { name: 'stet', version },
    library: libraryOf(result),
    drafts: result.drafts.map((draft) => draftOf(draft, result.cwd, sources)),
    summary: summaryOf(result.drafts),
  };
  return `${asJson(report, 2)}\n`;
}

type SourceLines = (library: Library, path: string) => Lines | null;

/** Lines of sources, cut once each. */
function sourceLines(): SourceLines {
  const lines = rememberedLines();
  return (library, path) => {
    const source = library.sources.find((one) => one.path === path);
    return source === undefined ? null : lines(source.raw);
  };
}

function libraryOf({ cwd, libraries }: CheckResult): object {
  const sources = new Map(libraries.flatMap((library) => library.sources).map((source) => [source.path, source]));
  const unreadable = new Map(libraries.flatMap((library) => library.unreadable).map((one) => [one.path, one.reason]));
  let words = 0;
  for (const source of sources.values())
    words += source.reading.prose.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return {
    sources: sources.size,
    words,
    unreadable: [...unreadable].map(([path, reason]) => ({ path: pathFrom(cwd, path), reason })),
  };
}

function draftOf(draft: CheckedDraft, cwd: string, sources: SourceLines): object {
  const lines = linesOf(draft.raw);
  const place = (path: string, span: Span): object => ({
    path: pathFrom(cwd, path),
    ...at(span, sources(draft.library, path)?.rangeOf(span)),
  });
  const within = (span: Span): object => (draft.document === null ? {} : { place: draft.document.place(span) });
  return {
    path: pathFrom(cwd, draft.report.path),
    ...(draft.document && { extracted: true }),
    checked: draft.report.checked,
    quotations: draft.report.quotations.map((one) => ({ ...quotationOf(one, lines, place), ...within(one.span) })),
    findings: draft.report.findings.map((one) => ({ ...findingOf(one, lines, place), ...within(one.span) })),
  };
}

type Place = (path: string, span: Span) => object;

const at = (span: Span, range: Range | undefined): object => ({
  start: span.start,
  end: span.end,
  ...(range && { range }),
});

function quotationOf(one: CheckedQuotation, lines: Lines, place: Place): object {
  const { source } = one;
  return {
    ...at(one.span, lines.rangeOf(one.span)),
    text: one.text,
    wording: one.wording,
    state: one.state,
    source: source && {
      id: source.id,
      ...place(source.path, source.span),
      text: source.text,
      locator: source.locator,
      ...archivedOf(source),
    },
    attribution: one.attribution,
    citation: one.citation,
  };
}

const archivedOf = ({ archived }: NonNullable<CheckedQuotation['source']>): object =>
  archived === undefined ? {} : { archive: { address: archived.address } };

function findingOf(finding: Finding, lines: Lines, place: Place): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...at(finding.span, lines.rangeOf(finding.span)),
    quotation: finding.quotation,
    related: finding.related.map((one) => ({ ...place(one.path, one.span), message: one.message })),
    fixes: finding
      .fixes()
      .filter(({ verifies }) => !verifies)
      .map(({ title, edits }) => ({
        title,
        edits: edits.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })),
      })),
    ...(finding.stet && { stet: finding.stet }),
  };
}
