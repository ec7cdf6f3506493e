import { DiagnosticSeverity } from 'vscode-languageserver';
import { reasonIn } from '../core/messages/reasons.ts';
import { sayIn } from '../core/messages/say.ts';
import { severityOf } from '../core/rules/check.ts';
import { unreadableSource } from '../core/rules/unreadableSource.ts';
import { decode } from '../host/decode.ts';
import type { Host } from '../host/host.ts';
import { nameOf } from '../host/paths.ts';
import type { Session } from './session.ts';
import { linesOf, severities, toConfigDiagnostic, toRange } from './toLsp.ts';
import { sameUri, uriOf } from './uris.ts';
import type { FileReport } from './workspaceReports.ts';

/** What is wrong with a project and not with a draft: its configuration, sources that cannot be read. */
export async function projectReports(
  session: Session,
  host: Host,
  uriFor: (path: string) => string,
): Promise<readonly FileReport[]> {
  return [
    ...(await configurationReports(session, host, uriFor)),
    ...unreadableReports(session, uriFor),
    ...partlyReadReports(session, uriFor),
    ...bibliographyReports(session, uriFor),
    ...recordReports(session, uriFor),
  ];
}

async function configurationReports(
  session: Session,
  host: Host,
  uriFor: (path: string) => string,
): Promise<readonly FileReport[]> {
  const plan = session.project?.plan;
  if (!plan?.configPath) return [];
  const decoded = await host.read(plan.configPath).then(decode, () => null);
  const lines = linesOf(plan.configPath, decoded && 'text' in decoded ? decoded.text : '');
  const items = plan.defects.map(({ message, span }) => toConfigDiagnostic({ message, raw: span }, lines));
  const { reason } = session.baseline;
  if (reason !== null && plan.baseline !== null) {
    const say = sayIn(plan.settings.locale);
    const message = say('status.baseline', { reason: reasonIn(say, reason) });
    items.push(toConfigDiagnostic({ message, raw: { start: 0, end: 0 } }, lines));
  }
  return [{ uri: uriFor(plan.configPath), stamp: `${session.generation}`, draft: false, items }];
}

/** One for each file, at its start: its lines are not known. The rule's severity is the writer's to choose. */
function unreadableReports(session: Session, uriFor: (path: string) => string): readonly FileReport[] {
  if (!session.analysis) return [];
  const say = sayIn(session.analysis.settings.locale);
  const severity = severityOf(session.analysis.settings, unreadableSource.id);
  if (severity === 'off') return [];
  const start = { line: 0, character: 0 };
  return session.analysis.library.unreadable.map(({ path, reason }) => ({
    uri: uriFor(path),
    stamp: `${session.generation}`,
    draft: false,
    items: [
      {
        range: { start, end: start },
        severity: severities[severity],
        source: 'stet',
        code: unreadableSource.id,
        message: say('found.unreadable', { file: nameOf(path), reason: reasonIn(say, reason) }),
      },
    ],
  }));
}

/** What of a document is passed over, at its start. */
function partlyReadReports(session: Session, uriFor: (path: string) => string): readonly FileReport[] {
  if (!session.analysis || severityOf(session.analysis.settings, unreadableSource.id) === 'off') return [];
  const start = { line: 0, character: 0 };
  return session.analysis.library.sources.flatMap(({ path, extracted, defects }): readonly FileReport[] => {
    if (!extracted || defects.length === 0) return [];
    const items = defects.slice(0, mostDefects).map(({ message }) => ({
      range: { start, end: start },
      severity: DiagnosticSeverity.Information,
      source: 'stet',
      code: unreadableSource.id,
      message: `${nameOf(path)}: ${message}`,
    }));
    return [{ uri: uriFor(path), stamp: `${session.generation}`, draft: false, items }];
  });
}

/** An entry that cannot be read is shown at its line. */
function bibliographyReports(session: Session, uriFor: (path: string) => string): readonly FileReport[] {
  if (!session.analysis) return [];
  return session.analysis.library.bibliographies.map(({ path, raw, defects }) => {
    const lines = session.lines(path) ?? linesOf(path, raw);
    const items = defects.slice(0, mostDefects).map((defect) => ({
      range: toRange(lines, defect.raw),
      severity: DiagnosticSeverity.Warning,
      source: 'stet',
      code: 'bibliography',
      message: defect.message,
    }));
    return { uri: uriFor(path), stamp: `${session.generation}`, draft: false, items };
  });
}

/** A record of verifications that is not understood whole. */
function recordReports({ project, generation }: Session, uriFor: (path: string) => string): readonly FileReport[] {
  if (!project || (project.record.text === '' && project.record.defects.length === 0)) return [];
  const { path, text, defects } = project.record;
  const lines = linesOf(path, text);
  const items = defects.map(({ message, raw }) => ({
    range: toRange(lines, raw),
    severity: DiagnosticSeverity.Warning,
    source: 'stet',
    code: 'verifications',
    message: `Sign-offs: ${message}`,
  }));
  return [{ uri: uriFor(path), stamp: `${generation}`, draft: false, items }];
}

/** The report of one bibliography: that of an open one is asked for as a draft's is. */
export function bibliographyReport(sessions: readonly Session[], uri: string): FileReport | null {
  const reports = sessions.flatMap((session) => bibliographyReports(session, uriOf));
  return reports.find((report) => report.uri === sameUri(uri)) ?? null;
}

/** A file that is no bibliography at all has as many defects as lines. */
const mostDefects = 100;
