import {
  CancellationToken,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Context } from '../context.ts';
import { openAt } from '../projects.ts';
import { nextOf } from '../signal.ts';
import { pathOf } from '../uris.ts';
import type { FileReport, WorkspaceReports } from '../workspaceReports.ts';

/** For clients that ask: an answer comes when there is something new, as the specification suggests. */
export function pullWorkspaceDiagnostics(
  { connection, handle, documents, elsewhere }: Context,
  { collect }: WorkspaceReports,
): void {
  const nothing: WorkspaceDiagnosticReport = { items: [] };
  const isOpen = (uri: string) => openAt(documents.all(), pathOf(uri)) !== null;
  connection.languages.diagnostics.onWorkspace(
    handle(nothing, async ({ previousResultIds }, token) => {
      for (;;) {
        const news = nextOf(elsewhere, token);
        const items = itemsFor(await collect(token), previousResultIds, isOpen);
        if (items.length > 0 || token.isCancellationRequested) return { items };
        await news;
      }
    }),
  );
}

/** For clients that do not ask: what is new is pushed. One round at a time; a change meanwhile starts another. */
export function pushWorkspaceDiagnostics(
  { connection, documents, elsewhere, failed }: Context,
  { collect }: WorkspaceReports,
): void {
  const isOpen = (uri: string) => openAt(documents.all(), pathOf(uri)) !== null;
  let previous: PreviousResultId[] = [];
  let running = false;
  let again = false;
  async function round(): Promise<void> {
    again = running;
    if (running) return;
    running = true;
    const reports = await collect(CancellationToken.None).catch(failed);
    for (const item of itemsFor(reports ?? [], previous, isOpen)) {
      if (item.kind === 'full') void connection.sendDiagnostics({ uri: item.uri, diagnostics: item.items });
    }
    previous = (reports ?? []).map(({ uri, stamp }) => ({ uri, value: stamp }));
    running = false;
    if (again) await round();
  }
  elsewhere.on(() => void round());
  connection.onInitialized(() => void round());
}

/** What differs from what the client has. A file that is no longer reported is cleared, but when it was opened: then it speaks for itself. */
function itemsFor(
  reports: readonly FileReport[],
  previous: readonly PreviousResultId[],
  isOpen: (uri: string) => boolean,
): WorkspaceDocumentDiagnosticReport[] {
  const had = new Map(previous.map(({ uri, value }) => [uri, value]));
  const has = new Set(reports.map(({ uri }) => uri));
  const full = (uri: string, resultId: string, items: FileReport['items']): WorkspaceDocumentDiagnosticReport => ({
    kind: DocumentDiagnosticReportKind.Full,
    uri,
    version: null,
    resultId,
    items,
  });
  const news = reports
    .filter(({ uri, stamp }) => had.get(uri) !== stamp)
    .map(({ uri, stamp, items }) => full(uri, stamp, items));
  const gone = [...had]
    .filter(([uri, value]) => !has.has(uri) && value !== 'gone' && !isOpen(uri))
    .map(([uri]) => full(uri, 'gone', []));
  return [...news, ...gone];
}
