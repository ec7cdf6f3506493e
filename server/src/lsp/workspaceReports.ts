import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { decode, tooLarge } from '../host/decode.ts';
import type { Host } from '../host/host.ts';
import { diagnosticsOf } from './checks.ts';
import type { Configuration } from './configuration.ts';
import { type Context, inputOf, mayBeDraft, textsFor } from './context.ts';
import { openAt } from './projects.ts';
import type { Session } from './session.ts';
import { linesOf, toRange } from './toLsp.ts';
import { pathOf, uriOf } from './uris.ts';

/** What is to be shown of a file that is open in no editor, or is no draft: a configuration, a closed draft. */
export interface FileReport {
  readonly uri: string;
  readonly stamp: string;
  readonly items: Diagnostic[];
}

/** More drafts than this in one folder are not checked unless they are opened; it is said in the log. */
const mostDrafts = 1000;

export type Collect = (token: CancellationToken) => Promise<readonly FileReport[]>;

/** Collects the reports of all files but open drafts; what has not changed since is not read again. */
export function createWorkspaceReports(context: Context, configuration: Configuration, host: Host): Collect {
  let kept = new Map<string, FileReport>();
  const said = new Set<string>();

  async function drafts(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const folder of context.projects.folders()) {
      const settings = await configuration.settings(uriOf(folder));
      if (!settings.enable || settings.diagnosticMode !== 'workspace') continue;
      const all = (
        await host.list(folder, [...(settings.config.exclude ?? []).map((glob) => `${folder}/${glob}`)])
      ).filter(mayBeDraft);
      if (all.length > mostDrafts && !said.has(folder)) {
        said.add(folder);
        host.log(
          'warn',
          `${folder} has ${all.length} drafts; the first ${mostDrafts} are checked, the others when they are opened.`,
        );
      }
      found.push(...all.slice(0, mostDrafts));
    }
    return found;
  }

  async function reportDraft(path: string): Promise<FileReport | null> {
    const uri = uriOf(path);
    if (openAt(context.documents.all(), path)) return null;
    const session = context.projects.of(uri) ?? (await context.projects.place(uri));
    const stat = await host.stat(path);
    if (!session?.analysis || session.isSource(path) || !stat || tooLarge(stat.size) !== null) return null;
    const stamp = `${session.generation}:${stat.modified}:${stat.size}`;
    const before = kept.get(uri);
    return before?.stamp === stamp ? before : { uri, stamp, items: await check(path, session) };
  }

  async function check(path: string, session: Session): Promise<Diagnostic[]> {
    const decoded = await host.read(path).then(decode, () => null);
    if (!decoded || !('text' in decoded) || !session.analysis) return [];
    const lines = linesOf(path, decoded.text);
    const { findings } = session.analysis.check(inputOf(lines));
    return diagnosticsOf(findings, textsFor(lines, session, context.documents), context.rulesUri);
  }

  async function reportConfiguration(session: Session): Promise<FileReport | null> {
    const plan = session.project?.plan;
    if (!plan?.configPath) return null;
    const uri = openAt(context.documents.all(), plan.configPath)?.uri ?? uriOf(plan.configPath);
    const decoded = await host.read(plan.configPath).then(decode, () => null);
    const lines = linesOf(plan.configPath, decoded && 'text' in decoded ? decoded.text : '');
    const items = plan.defects.map(({ message, span }) => ({
      range: toRange(lines, span),
      severity: DiagnosticSeverity.Warning,
      source: 'stet',
      code: 'configuration',
      message,
    }));
    return { uri, stamp: `${session.generation}`, items };
  }

  return async (token) => {
    const reports = new Map<string, FileReport>();
    const add = (report: FileReport | null) => report && reports.set(report.uri, report);
    for (const session of context.projects.sessions()) add(await reportConfiguration(session));
    for (const path of await drafts()) {
      await context.scheduler.pause();
      if (token.isCancellationRequested) return [...kept.values()];
      add(await reportDraft(path));
    }
    for (const uri of kept.keys()) {
      const path = pathOf(uri);
      if (!reports.has(uri) && !openAt(context.documents.all(), path)) context.projects.forget(uri);
    }
    kept = reports;
    return [...reports.values()];
  };
}
