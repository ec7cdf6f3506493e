import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../../package.json';
import type { Finding, Severity } from '../../core/rules/finding.ts';
import { type RuleId, ruleIds } from '../../core/rules/ids.ts';
import { rules } from '../../core/rules/rules.ts';
import { unreadableSource } from '../../core/rules/unreadableSource.ts';
import type { Span } from '../../core/text/span.ts';
import { relativePath } from '../../host/paths.ts';
import { rulePage } from '../../rulePages.ts';
import type { CheckedDraft, CheckResult } from '../checked.ts';
import { type Lines, linesOf, rememberedLines } from '../lines.ts';
import { asAddress, asJson } from '../terminal.ts';

/**
 * The report as SARIF 2.1.0 (OASIS), as code scanning and editors read it. What is let stand is a suppressed result with
 * its reason; a source that could not be read is a notification of the run.
 */
export function sarif(result: CheckResult): string {
  const linesIn = rememberedLines();
  const unreadable = new Map(
    result.libraries.flatMap((library) => library.unreadable).map((one) => [one.path, one.reason]),
  );
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Stet', version, rules: ruleIds.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [...unreadable].map(([path, reason]) => ({
              level: 'warning',
              message: { text: unlinked(`${relativePath(result.cwd, path)} could not be read: ${reason}`) },
              descriptor: { id: unreadableSource.id },
            })),
          },
        ],
        results: result.drafts.flatMap((draft) =>
          draft.report.findings.map((one) => resultOf(one, draft, result.cwd, linesIn)),
        ),
      },
    ],
  };
  return `${asJson(log, 2)}\n`;
}

/** In a message `[words](address)` is a link (SARIF, 3.11.6); what it quotes makes none. */
const unlinked = (text: string): string => text.replaceAll('](', '\\](');

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  string
>;

function ruleOf(id: RuleId): ReportingDescriptor {
  const { about, summary, severity } = rules[id];
  const defaultConfiguration = severity === 'off' ? { enabled: false } : { level: levels[severity] };
  const helpUri = rulePage(id);
  return { id, shortDescription: { text: summary }, helpUri, defaultConfiguration, properties: { tags: [about] } };
}

function resultOf(finding: Finding, draft: CheckedDraft, cwd: string, linesIn: (text: string) => Lines): Result {
  const lines = linesOf(draft.raw);
  const artifactLocation = { uri: uriOf(cwd, draft.report.path) };
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIds.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: unlinked(finding.message) },
    locations: [locationOf(finding.span, artifactLocation, draft, lines)],
    relatedLocations: finding.related.map((one, id): Location => {
      const source = draft.library.sources.find(({ path }) => path === one.path);
      // Words extracted from a PDF have no lines in it.
      const region = source && !source.extracted ? { region: regionOf(one.span, linesIn(source.raw)) } : {};
      return {
        id,
        message: { text: unlinked(one.message) },
        physicalLocation: { artifactLocation: { uri: uriOf(cwd, one.path) }, ...region },
      };
    }),
    fixes: finding
      .fixes()
      .filter(({ placeholder, verifies }) => placeholder === undefined && !verifies)
      .map(({ title, edits }) => ({
        description: { text: unlinked(title) },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map(({ span, newText }) => ({
              deletedRegion: regionOf(span, lines),
              insertedContent: { text: newText },
            })),
          },
        ],
      })),
    ...(finding.stet && { suppressions: [{ kind: 'inSource', justification: finding.stet.reason }] }),
  };
}

/** Words read of a document have no lines in it: their paragraph is said. */
function locationOf(
  span: Span,
  artifactLocation: { readonly uri: string },
  { document }: CheckedDraft,
  lines: Lines,
): Location {
  if (document === null) return { physicalLocation: { artifactLocation, region: regionOf(span, lines) } };
  const place = document.place(span);
  const logical =
    place === '' ? {} : { logicalLocations: [{ name: place, kind: 'element' }], message: { text: unlinked(place) } };
  return { physicalLocation: { artifactLocation }, ...logical };
}

/** SARIF counts lines and columns from 1; the end's column is the one behind the last character. */
function regionOf(span: Span, lines: Lines): Region {
  const { start, end } = lines.rangeOf(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

const uriOf = (cwd: string, path: string): string => asAddress(relativePath(cwd, path));
