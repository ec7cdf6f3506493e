import { type Connection, type InitializeParams, NotebookDocuments, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Credentials } from '../host/archive/archive.ts';
import type { Connecting } from '../host/archive/open.ts';
import { openSearchArchive } from '../host/archive/openSearch.ts';
import type { Host } from '../host/host.ts';
import { type ArchiveKeyParams, archiveKeyRequest } from '../protocol.ts';
import { capabilitiesFor } from './capabilities.ts';
import { createChecks } from './checks.ts';
import { type ClientFacts, factsOf } from './client.ts';
import { createConfiguration } from './configuration.ts';
import { type Context, draftIn, refusedIn } from './context.ts';
import { createDraftFiles } from './draftFiles.ts';
import { createExtracts } from './extracts.ts';
import { type Adder, createAdding } from './features/add.ts';
import { createAllowing, registerLetStand } from './features/allow.ts';
import { followArchive } from './features/archive.ts';
import { registerCodeActions } from './features/codeActions.ts';
import { registerCodeLens } from './features/codeLens.ts';
import { registerCommands } from './features/commands.ts';
import { registerCompare } from './features/compare.ts';
import { registerCompletion } from './features/completion.ts';
import { registerConfigurationFile } from './features/configurationFile.ts';
import { registerDefinition } from './features/definition.ts';
import { pullDiagnostics, pushDiagnostics } from './features/diagnostics.ts';
import { registerDocumentLinks } from './features/documentLinks.ts';
import { registerDocumentSymbols } from './features/documentSymbols.ts';
import { registerFirstSteps } from './features/firstSteps.ts';
import { registerHover } from './features/hover.ts';
import { registerInlayHints } from './features/inlayHints.ts';
import { registerMovedFiles } from './features/movedFiles.ts';
import { registerQuotations } from './features/quotations.ts';
import { registerQuote } from './features/quote.ts';
import { type Checker, createRecording } from './features/recording.ts';
import { registerReferences } from './features/references.ts';
import { registerRename } from './features/rename.ts';
import { registerSemanticTokens } from './features/semanticTokens.ts';
import { registerSheet } from './features/sheet.ts';
import { registerSources } from './features/sources.ts';
import { registerSourceText } from './features/sourceText.ts';
import { registerTools } from './features/tools.ts';
import { registerVerified } from './features/verified.ts';
import { createVerifying } from './features/verify.ts';
import { pullWorkspaceDiagnostics, pushWorkspaceDiagnostics } from './features/workspaceDiagnostics.ts';
import { registerWorkspaceSymbols } from './features/workspaceSymbols.ts';
import { followDocuments, followWorkspace, tellOnChange } from './follow.ts';
import { logFailures, requestWrapper } from './handle.ts';
import { inTurns } from './inTurn.ts';
import { noticesOn } from './notices.ts';
import { overlayHost } from './overlay.ts';
import { progressOn } from './progress.ts';
import { createProjects, openAt } from './projects.ts';
import { realScheduler, type Scheduler } from './scheduler.ts';
import type { SessionPorts } from './session.ts';
import { createSignal } from './signal.ts';
import { createWorkspaceReports } from './workspaceReports.ts';

export interface ServerOptions {
  readonly version?: string;
  readonly scheduler?: Scheduler;
  /** Who checks, where the settings name nobody. */
  readonly checker?: Checker;
  /** What connects with archives; not there in a browser. */
  readonly archive?: Connecting;
  /** What adds a source; not there in a browser. */
  readonly adder?: Adder;
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
  const changed = createSignal();
  const elsewhere = createSignal();
  let generation = 0;
  const files = overlayHost(host, (path) => openAt(documents.all(), path));
  const projects = createProjects(files, configuration, client, {
    scheduler,
    nextGeneration: () => ++generation,
    onChanged: changed.fire,
    say: client.say,
    onState: elsewhere.fire,
    ...archivesOn(connection, client, options.archive),
    progress: progressOn(connection, client),
  });
  const extracts = createExtracts(host, client);
  const context: Context = {
    connection,
    scheduler,
    now: host.now,
    client,
    documents,
    projects,
    extracts,
    changed,
    elsewhere,
    failed: logFailures(connection),
    handle: requestWrapper(connection, scheduler),
    draft: (uri) => draftIn({ documents, projects, extracts }, uri),
    refused: (uri) => refusedIn({ documents, projects, extracts }, uri),
  };
  const checks = createChecks(context);
  const diagnostics = (client.pullsDiagnostics ? pullDiagnostics : pushDiagnostics)(context, checks);
  registerHover(context);
  registerFirstSteps(context);
  registerCompletion(context, checks);
  registerCodeActions(context, checks);
  registerCompare(context);
  registerDefinition(context);
  registerDocumentLinks(context, checks);
  registerDocumentSymbols(context, checks);
  registerWorkspaceSymbols(context);
  registerInlayHints(context, checks);
  registerSemanticTokens(context, checks);
  registerQuote(context);
  registerSheet(context, checks);
  registerSources(context);
  registerConfigurationFile(context, files);
  registerSourceText(context);
  registerTools(context);
  registerVerified(context, checks);
  const drafts = createDraftFiles(context, configuration, files);
  registerQuotations(context, checks, drafts);
  registerReferences(context, drafts);
  registerCodeLens(context, checks, drafts);
  registerRename(context, drafts);
  const reports = createWorkspaceReports(context, configuration, files);
  const inTurn = inTurns();
  const notices = noticesOn(connection);
  const recording = createRecording(context, configuration, options.checker ?? (async () => null), notices);
  const verify = createVerifying(context, recording, notices, inTurn);
  const allow = createAllowing(context, recording, notices, inTurn);
  registerLetStand(context);
  registerMovedFiles(context, inTurn);
  const add = createAdding(context, configuration, files, options.adder ?? null);
  registerCommands(context, checks, diagnostics, reports, { verify, add, allow });
  (client.pullsDiagnostics ? pullWorkspaceDiagnostics : pushWorkspaceDiagnostics)(context, reports);
  tellOnChange(context, checks, diagnostics);
  followDocuments(context, checks, diagnostics, reports);
  followWorkspace(context, configuration);
  followArchive(context, checks);
  documents.listen(connection);
  new NotebookDocuments(documents).listen(connection);
  connection.onShutdown(projects.dispose);
}

/** Opens archives with the key that the client keeps, where the environment names none. */
function archivesOn(
  connection: Connection,
  { runsCommands }: ClientFacts,
  connect: Connecting | undefined,
): Pick<SessionPorts, 'archive'> {
  if (connect === undefined) return {};
  const keyOf = async (address: string): Promise<Credentials> => {
    const params: ArchiveKeyParams = { address };
    const key = await connection.sendRequest<string | null>(archiveKeyRequest, params).catch(() => null);
    return key === null ? { kind: 'none' } : { kind: 'key', key };
  };
  return {
    archive(given) {
      const address = given.addresses[0] ?? '';
      const { settings, transport } = connect(given, runsCommands ? () => keyOf(address) : undefined);
      return openSearchArchive(settings, transport);
    },
  };
}
