import { CodeLensRefreshRequest, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { bibliographyPaths } from '../core/library/bibliography/scope.ts';
import { bibliographiesNamed } from '../core/markup/registry.ts';
import { endingOf } from '../core/text/paths.ts';
import type { Checks } from './checks.ts';
import type { Configuration } from './configuration.ts';
import type { Context } from './context.ts';
import type { DiagnosticsFeature } from './features/diagnostics.ts';
import { createStatus } from './features/status.ts';
import { createWatching } from './features/watching.ts';
import { debounce } from './scheduler.ts';
import type { Session } from './session.ts';
import { pathOf } from './uris.ts';
import type { WorkspaceReports } from './workspaceReports.ts';

/** What the client must hear of when a project has changed. */
export function tellOnChange(context: Context, checks: Checks, diagnostics: DiagnosticsFeature): void {
  const { changed, elsewhere } = context;
  const tellStatus = createStatus(context, checks);
  const watch = createWatching(context);
  checks.onChecked(tellStatus);
  changed.on(() => {
    diagnostics.allChanged();
    refresh(context);
    watch();
    elsewhere.fire();
  });
  elsewhere.on(tellStatus);
  context.connection.onInitialized(watch);
}

/** What follows from the sources and that a client does not ask for again by itself. */
function refresh({ connection, client, failed }: Context): void {
  const { inlayHint, semanticTokens } = connection.languages;
  if (client.refreshesHints) inlayHint.refresh().catch(failed);
  if (client.refreshesTokens) semanticTokens.refresh().catch(failed);
  if (client.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(failed);
}

/** Documents that are opened, changed, saved and closed. */
export function followDocuments(
  { documents, projects, extracts, changed, elsewhere, failed }: Context,
  checks: Checks,
  diagnostics: DiagnosticsFeature,
  reports: WorkspaceReports,
): void {
  const sourceChanged = (path: string) => {
    for (const session of projects.sessions()) if (session.isSource(path)) session.soon();
  };
  const citing = (uri: string, raw: string) => {
    const path = pathOf(uri);
    projects.of(uri)?.cites(path, bibliographyPaths(path, bibliographiesNamed(path, raw)));
  };
  async function place(uri: string): Promise<void> {
    const session = await projects.place(uri);
    const document = documents.get(uri);
    if (!document) return projects.forget(uri);
    citing(uri, document.getText());
    // It may be a draft under a new name, whose sign-offs speak of the old one.
    if (session && isUnverified(session, pathOf(uri))) session.soon();
    // A project that is read already says nothing by itself.
    if (session?.analysis) changed.fire();
    else elsewhere.fire();
  }
  documents.onDidOpen(({ document }) => {
    sourceChanged(pathOf(document.uri));
    if (isBibliography(document.uri)) return;
    if (extracts.sourceOf(document.uri) !== null) return;
    checks.allow(document.uri, document.version, 'saved');
    place(document.uri).catch(failed);
  });
  documents.onDidChangeContent(({ document }) => {
    sourceChanged(pathOf(document.uri));
    citing(document.uri, document.getText());
    diagnostics.draftChanged(document.uri);
  });
  documents.onDidSave(({ document }) => {
    checks.allow(document.uri, document.version, 'saved');
    diagnostics.draftChanged(document.uri);
  });
  documents.onDidClose(({ document }) => {
    sourceChanged(pathOf(document.uri));
    checks.closed(document.uri);
    citing(document.uri, '');
    diagnostics.draftClosed(document.uri);
    reports.closed(document.uri);
    projects.forget(document.uri);
    elsewhere.fire();
  });
}

function isUnverified({ project }: Session, path: string): boolean {
  const signOffs = project?.record.record.signOffs ?? [];
  return signOffs.length > 0 && !signOffs.some(({ draft }) => draft === path);
}

/** It belongs to the drafts that cite from it, and is none. */
const isBibliography = (uri: string): boolean => endingOf(pathOf(uri)) === '.bib';

/** How long files must be left alone before projects are found anew, in milliseconds. */
const quiet = 100;

/** Files, settings and folders. */
export function followWorkspace(context: Context, configuration: Configuration): void {
  const { connection, client, projects, scheduler, elsewhere, failed } = context;
  const replaceSoon = debounce(scheduler, quiet, () => void projects.replace().catch(failed));
  connection.onDidChangeWatchedFiles(() => {
    replaceSoon.touch();
    elsewhere.fire();
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.notice(settings);
    replaceSoon.touch();
  });
  connection.onInitialized(() => {
    if (client.noticesConfiguration)
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'stet' }).catch(failed);
    if (!client.changesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = removed.map((folder) => pathOf(folder.uri));
      const kept = projects.folders().filter((folder) => !gone.includes(folder));
      projects.setFolders([...kept, ...added.map((folder) => folder.uri)]);
      replaceSoon.touch();
    });
  });
}
