import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../host/host.ts';
import { capabilitiesFor } from './capabilities.ts';
import { type Checks, createChecks } from './checks.ts';
import { type ClientFacts, factsOf } from './client.ts';
import { type Configuration, createConfiguration } from './configuration.ts';
import { type Context, draftIn } from './context.ts';
import { registerCodeActions } from './features/codeActions.ts';
import { registerCommands } from './features/commands.ts';
import { registerCompletion } from './features/completion.ts';
import { registerDefinition } from './features/definition.ts';
import { type DiagnosticsFeature, pullDiagnostics, pushDiagnostics } from './features/diagnostics.ts';
import { registerDocumentLinks } from './features/documentLinks.ts';
import { registerHover } from './features/hover.ts';
import { registerSources } from './features/sources.ts';
import { createStatus } from './features/status.ts';
import { createWatching } from './features/watching.ts';
import { pullWorkspaceDiagnostics, pushWorkspaceDiagnostics } from './features/workspaceDiagnostics.ts';
import { requestWrapper } from './handle.ts';
import { overlayHost } from './overlay.ts';
import { progressOn } from './progress.ts';
import { createProjects, openAt } from './projects.ts';
import { debounce, realScheduler, type Scheduler } from './scheduler.ts';
import { createSignal, type Signal } from './signal.ts';
import { pathOf } from './uris.ts';
import { createWorkspaceReports, type WorkspaceReports } from './workspaceReports.ts';

export interface ServerOptions {
  readonly version?: string;
  /** URI of the page that explains the rules. */
  readonly rulesUri?: string;
  readonly scheduler?: Scheduler;
}

/**
 * Serves a client on `connection`: one server for all its folders. Everything it keeps lives in closures made
 * here, so that two servers in one process know nothing of each other.
 */
export function startServer(connection: Connection, host: Host, options: ServerOptions = {}): void {
  connection.onInitialize((params: InitializeParams) => {
    const client = factsOf(params);
    serve(connection, loggedTo(connection, host), client, options);
    return capabilitiesFor(client, options.version ?? '0.0.0');
  });
  connection.listen();
}

/** The log of the host is the editor's output channel. */
function loggedTo(connection: Connection, host: Host): Host {
  const { console } = connection;
  return { ...host, log: (level, message) => console[level](message) };
}

function serve(connection: Connection, host: Host, client: ClientFacts, options: ServerOptions): void {
  const scheduler = options.scheduler ?? realScheduler;
  const documents = new TextDocuments(TextDocument);
  const configuration = createConfiguration(connection, client);
  // A project is another; and, besides, files that are open nowhere may look different.
  const changed = createSignal();
  const elsewhere = createSignal();
  let generation = 0;
  const files = overlayHost(host, (path) => openAt(documents.all(), path));
  const projects = createProjects(files, configuration, client.folders, {
    scheduler,
    nextGeneration: () => ++generation,
    onChanged: changed.fire,
    progress: progressOn(connection, client),
  });
  const context: Context = {
    connection,
    scheduler,
    now: host.now,
    client,
    documents,
    projects,
    handle: requestWrapper(connection, scheduler),
    rulesUri: options.rulesUri ?? null,
    draft: (uri) => draftIn(documents, projects, uri),
  };
  const checks = createChecks(context);
  const diagnostics = (client.pullsDiagnostics ? pullDiagnostics : pushDiagnostics)(context, checks);
  registerHover(context);
  registerCompletion(context);
  registerCodeActions(context, checks);
  registerDefinition(context);
  registerDocumentLinks(context, checks);
  registerSources(context);
  const reports = createWorkspaceReports(context, configuration, files, changed);
  registerCommands(context, checks, diagnostics, reports);
  (client.pullsDiagnostics ? pullWorkspaceDiagnostics : pushWorkspaceDiagnostics)(context, reports, elsewhere);
  tellOnChange(context, checks, diagnostics, changed, elsewhere);
  followDocuments(context, checks, diagnostics, reports, changed, elsewhere);
  followWorkspace(context, configuration, elsewhere);
  documents.listen(connection);
  connection.onShutdown(projects.dispose);
}

function tellOnChange(
  context: Context,
  checks: Checks,
  diagnostics: DiagnosticsFeature,
  changed: Signal,
  elsewhere: Signal,
): void {
  const tellStatus = createStatus(context, checks);
  const watch = createWatching(context);
  checks.onChecked(tellStatus);
  changed.on(() => {
    diagnostics.allChanged();
    watch();
    elsewhere.fire();
  });
  elsewhere.on(tellStatus);
  context.connection.onInitialized(watch);
}

function followDocuments(
  { documents, projects }: Context,
  checks: Checks,
  diagnostics: DiagnosticsFeature,
  reports: WorkspaceReports,
  changed: Signal,
  elsewhere: Signal,
): void {
  const sourceChanged = (path: string) => {
    for (const session of projects.sessions()) if (session.isSource(path)) session.soon();
  };
  documents.onDidOpen(async ({ document }) => {
    checks.allow(document.uri, document.version, 'saved');
    const session = await projects.place(document.uri);
    if (!documents.get(document.uri)) return projects.forget(document.uri);
    // A project that is read already says nothing by itself.
    if (session?.analysis) changed.fire();
    else elsewhere.fire();
  });
  documents.onDidChangeContent(({ document }) => {
    sourceChanged(pathOf(document.uri));
    diagnostics.draftChanged(document.uri);
  });
  documents.onDidSave(({ document }) => {
    checks.allow(document.uri, document.version, 'saved');
    diagnostics.draftChanged(document.uri);
  });
  documents.onDidClose(({ document }) => {
    sourceChanged(pathOf(document.uri));
    checks.closed(document.uri);
    diagnostics.draftClosed(document.uri);
    reports.closed(document.uri);
    projects.forget(document.uri);
    elsewhere.fire();
  });
}

/** How long files must be left alone before projects are found anew, in milliseconds. */
const quiet = 100;

function followWorkspace(
  { connection, client, projects, scheduler }: Context,
  configuration: Configuration,
  elsewhere: Signal,
): void {
  const replaceSoon = debounce(scheduler, quiet, () => void projects.replace());
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
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'stet' });
    if (!client.changesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = removed.map((folder) => pathOf(folder.uri));
      const kept = projects.folders().filter((folder) => !gone.includes(folder));
      projects.setFolders([...kept, ...added.map((folder) => folder.uri)]);
      replaceSoon.touch();
    });
  });
}
