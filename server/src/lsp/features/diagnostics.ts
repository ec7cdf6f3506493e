import {
  CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Checks } from '../checks.ts';
import type { Context } from '../context.ts';
import { refusal } from '../longDrafts.ts';
import { bibliographyReport } from '../projectReports.ts';
import { type Debounced, debounce } from '../scheduler.ts';
import { sameUri } from '../uris.ts';

/** How diagnostics reach the client; who changes something says so here. */
export interface DiagnosticsFeature {
  /** The draft's text is another, or it was saved. */
  draftChanged(uri: string): void;
  draftClosed(uri: string): void;
  /** Sources or settings are others: every draft may look different. */
  allChanged(): void;
}

/** For clients that ask: they ask again after each change of a draft, and are told of changes elsewhere. */
export function pullDiagnostics(context: Context, checks: Checks): DiagnosticsFeature {
  const { connection, handle, client, projects } = context;
  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    handle<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      empty,
      ({ textDocument, previousResultId }) => {
        const { uri } = textDocument;
        const shown = checks.shown(uri) ?? refusalOf(context, uri) ?? bibliographyReport(projects.sessions(), uri);
        if (!shown) return empty;
        const { stamp: resultId, items } = shown;
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      },
      checks.patience,
    ),
  );
  return {
    draftChanged: () => {},
    draftClosed: () => {},
    allChanged() {
      if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => {});
    },
  };
}

/** How long a draft must be left alone before its diagnostics are pushed, in milliseconds. */
const quiet = 250;

/** For clients that do not ask: pushed with the version they are for, once typing pauses. */
export function pushDiagnostics(context: Context, checks: Checks): DiagnosticsFeature {
  const { connection, documents, scheduler, failed } = context;
  const waiting = new Map<string, Debounced>();
  const sent = new Map<string, string>();
  /** One draft after the other, in short steps: many that are opened at once keep nobody waiting for a hover. */
  let last: Promise<void> = Promise.resolve();

  function push(uri: string): void {
    last = last.then(() => checkAndPush(uri)).catch(failed);
  }

  async function checkAndPush(uri: string): Promise<void> {
    await scheduler.pause();
    await checks.ahead(uri, CancellationToken.None);
    if (!documents.get(uri)) return; // closed meanwhile
    const shown = checks.shown(uri) ?? refusalOf(context, uri);
    if ((shown?.stamp ?? '') === (sent.get(uri) ?? '')) return;
    sent.set(uri, shown?.stamp ?? '');
    const version = shown?.version ?? documents.get(uri)?.version;
    void connection.sendDiagnostics({
      uri,
      diagnostics: shown?.items ?? [],
      ...(version === undefined ? {} : { version }),
    });
  }

  function forget(uri: string): void {
    waiting.get(sameUri(uri))?.cancel();
    waiting.delete(sameUri(uri));
    if (sent.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  return {
    draftChanged(uri) {
      const timer = waiting.get(sameUri(uri)) ?? debounce(scheduler, quiet, () => push(uri));
      waiting.set(sameUri(uri), timer);
      timer.touch();
    },
    draftClosed: forget,
    allChanged() {
      for (const { uri } of documents.all()) push(uri);
    },
  };
}

interface Refusal {
  readonly stamp: string;
  readonly version: number;
  readonly items: Diagnostic[];
}

/** What is shown of a draft that is not checked though it could be. */
function refusalOf({ refused, documents, client }: Context, uri: string): Refusal | null {
  const reason = refused(uri);
  const version = documents.get(uri)?.version ?? 0;
  return reason === null ? null : { stamp: `refused: ${reason}`, version, items: [refusal(client.say, reason)] };
}
