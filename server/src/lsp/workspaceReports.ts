import { type CancellationToken, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { settingDefects } from '../core/draftSettings.ts';
import { bibliographyPaths } from '../core/library/bibliography/scope.ts';
import { bibliographiesNamed, mayBeDraft, withoutRendered } from '../core/markup/registry.ts';
import { decode, largestDraft, tooLarge } from '../host/decode.ts';
import type { Host } from '../host/host.ts';
import { diagnosticsOf } from './checks.ts';
import type { Configuration } from './configuration.ts';
import { type Context, inputOf, textsFor } from './context.ts';
import { tellArchive } from './features/archive.ts';
import { refusal, tooLong } from './longDrafts.ts';
import { projectReports } from './projectReports.ts';
import { openAt } from './projects.ts';
import { inStretches } from './scheduler.ts';
import type { Session } from './session.ts';
import { nextOf } from './signal.ts';
import { linesOf, toConfigDiagnostic } from './toLsp.ts';
import { pathOf, uriOf } from './uris.ts';

/** What is to be shown of a file that is open in no editor, or is no draft: a configuration, a closed draft. */
export interface FileReport {
  readonly uri: string;
  /** Equal stamps, equal diagnostics. */
  readonly stamp: string;
  readonly draft: boolean;
  readonly items: Diagnostic[];
}

export interface WorkspaceReports {
  /** The reports of all files but open drafts; what has not changed since is not read again. */
  collect(token: CancellationToken): Promise<readonly FileReport[]>;
  /** Checks closed drafts too from now on, whatever the settings say, and waits until each has its report. */
  checkAll(token: CancellationToken): Promise<readonly FileReport[]>;
  /** A draft was closed: what was shown of it goes. */
  closed(uri: string): void;
}

/** More drafts than this in one folder are not checked unless they are opened; it is said in the log. */
const mostDrafts = 1000;

export function createWorkspaceReports(context: Context, configuration: Configuration, host: Host): WorkspaceReports {
  let kept = new Map<string, FileReport>();
  let all = false;
  const closed = new Set<string>();
  const said = new Set<string>();
  const isOpen = (path: string) => openAt(context.documents.all(), path) !== null;

  async function closedDrafts(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const folder of context.projects.folders()) {
      const { enable, diagnosticMode, config } = await configuration.settings(uriOf(folder));
      if (!enable || (diagnosticMode !== 'workspace' && !all)) continue;
      const exclude = (config.exclude ?? []).map((glob) => `${folder}/${glob}`);
      const drafts = withoutRendered((await host.list(folder, exclude)).filter(mayBeDraft)).filter(
        (path) => !isOpen(path),
      );
      if (drafts.length > mostDrafts) sayLimit(folder, drafts.length);
      found.push(...drafts.slice(0, mostDrafts));
    }
    return found;
  }

  function sayLimit(folder: string, count: number): void {
    if (said.has(folder)) return;
    said.add(folder);
    host.log('warn', `${folder} has ${count} drafts. ${mostDrafts} are checked now, the others when you open them.`);
  }

  async function draftReport(path: string, token: CancellationToken): Promise<FileReport | null> {
    const uri = uriOf(path);
    const session = context.projects.of(uri) ?? (await context.projects.place(uri));
    const stat = await host.stat(path);
    if (!session?.analysis || !session.isDraft(path) || !stat) return null;
    const stamp = `${session.generation}:${stat.modified}:${stat.size}`;
    const before = kept.get(uri);
    if (before?.stamp === stamp) return before;
    const large = tooLarge(stat.size, largestDraft);
    const items = large === null ? await check(path, session, token) : [refusal(context.client.say, `it is ${large}`)];
    return token.isCancellationRequested ? null : { uri, stamp, draft: true, items };
  }

  async function check(path: string, session: Session, token: CancellationToken): Promise<Diagnostic[]> {
    const decoded = await host.read(path).then(decode, () => null);
    if (!decoded || !('text' in decoded) || !session.analysis) return [];
    session.cites(path, bibliographyPaths(path, bibliographiesNamed(path, decoded.text)));
    const lines = linesOf(path, decoded.text);
    const long = tooLong(lines);
    if (long !== null) return [refusal(context.client.say, long)];
    const { analysis } = session;
    const goOn = () => !token.isCancellationRequested;
    if (!(await inStretches(analysis.checkInSteps(inputOf(lines)), { ...context, goOn }))) return [];
    const { findings } = analysis.check(inputOf(lines));
    tellArchive(session, analysis, inputOf(lines));
    return [
      ...diagnosticsOf(findings, textsFor(lines, session, context), context),
      ...analysis.ask(inputOf(lines), settingDefects).map((defect) => toConfigDiagnostic(defect, lines)),
    ];
  }

  async function collect(token: CancellationToken): Promise<readonly FileReport[]> {
    const reports = new Map<string, FileReport>();
    const add = (report: FileReport | null) => report && reports.set(report.uri, report);
    const gone = [...closed].filter((uri) => !isOpen(pathOf(uri)));
    for (const uri of gone) add({ uri, stamp: 'closed', draft: false, items: [] });
    const uriFor = (path: string) => openAt(context.documents.all(), path)?.uri ?? uriOf(path);
    for (const session of context.projects.sessions()) (await projectReports(session, host, uriFor)).forEach(add);
    for (const path of await closedDrafts()) {
      await context.scheduler.pause();
      if (token.isCancellationRequested) return [...kept.values()];
      add(await draftReport(path, token));
    }
    if (token.isCancellationRequested) return [...kept.values()];
    for (const uri of kept.keys()) if (!reports.has(uri) && !isOpen(pathOf(uri))) context.projects.forget(uri);
    kept = reports;
    return [...reports.values()];
  }

  return {
    collect,
    async checkAll(token) {
      all = true;
      for (;;) {
        const news = nextOf(context.changed, token);
        const reports = await collect(token);
        const loading = context.projects.sessions().some((session) => session.state === 'loading');
        if (!loading || token.isCancellationRequested) return reports;
        await news;
      }
    },
    closed: (uri) => void closed.add(uri),
  };
}

/** Of diagnostics, those that count as problems. */
export const problemsAmong = (items: readonly Diagnostic[]): number =>
  items.filter((item) => item.severity !== DiagnosticSeverity.Hint).length;
