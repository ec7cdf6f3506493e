import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  ProposedFeatures,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  UnregistrationRequest,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Connecting } from '../../server/src/host/archive/open.ts';
import type { Cache } from '../../server/src/host/host.ts';
import type { Adder } from '../../server/src/lsp/features/add.ts';
import type { Checker } from '../../server/src/lsp/features/recording.ts';
import { realScheduler, type Scheduler } from '../../server/src/lsp/scheduler.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { type StatusParams, statusNotification } from '../../server/src/protocol.ts';
import { type MemoryHost, memoryHost } from './memoryHost.ts';

export const root = '/work';
export const uriAt = (path: string): string => `file://${root}/${path}`;

/** An editor that can all the server asks for. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    definition: { linkSupport: true },
  },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    workspaceFolders: true,
  },
};

/** One that can little. */
export const pushing: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

export interface Options {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
  readonly scheduler?: Scheduler;
  /** What each look at the clock takes, in milliseconds; 0 when not given. */
  readonly tick?: number;
  readonly cache?: Cache;
  readonly adder?: Adder;
  readonly archive?: Connecting;
  readonly checker?: Checker;
  /** Relative to the root; none makes every draft a loose file. */
  readonly folders?: readonly string[];
}

/** Quiet moments are over at once. */
const hasty: Scheduler = { ...realScheduler, after: (_, task) => realScheduler.after(0, task) };

/** A client at work: what the server said is kept, and can be waited for. */
export class Client {
  readonly statuses: StatusParams[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly watched: unknown[] = [];
  refreshes = 0;
  progresses = 0;
  settings: unknown;
  private readonly documents = new Map<string, TextDocument>();
  private waiting: (() => void)[] = [];

  readonly connection: ProtocolConnection;
  readonly host: MemoryHost;
  readonly initialized: InitializeResult;

  constructor(connection: ProtocolConnection, host: MemoryHost, initialized: InitializeResult) {
    this.connection = connection;
    this.host = host;
    this.initialized = initialized;
  }

  happened(): void {
    const now = this.waiting;
    this.waiting = [];
    for (const wake of now) wake();
  }

  /** Resolves to the first answer that is not null, asked now and after everything the server says. */
  async until<T>(ask: () => T | null | Promise<T | null>): Promise<T> {
    for (;;) {
      const next = new Promise<void>((resolve) => this.waiting.push(resolve));
      const answer = await ask();
      if (answer !== null) return answer;
      if (this.statuses.at(-1)?.state === 'failed') throw new Error(this.logged.join('\n'));
      await next;
    }
  }

  async open(path: string, text?: string, languageId = 'markdown'): Promise<string> {
    const uri = path.includes(':') ? path : uriAt(path);
    const content = text ?? new TextDecoder().decode(await this.host.read(`${root}/${path}`));
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, content));
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text: content },
    });
    return uri;
  }

  /** Opens a draft and waits until its project is read. */
  async openReady(path: string, text?: string): Promise<string> {
    const uri = await this.open(path, text);
    await this.until(() => this.statuses.at(-1)?.state === 'ready' || null);
    return uri;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  /** Replaces the one place where `before` stands, as typing does. */
  async replace(uri: string, before: string, after: string): Promise<void> {
    const document = this.document(uri);
    const at = document.getText().indexOf(before);
    if (at < 0) throw new Error(`«${before}» is not in ${uri}`);
    await this.edit(uri, [
      { range: { start: document.positionAt(at), end: document.positionAt(at + before.length) }, newText: after },
    ]);
  }

  async edit(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.document(uri);
    const backwards = [...edits].sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start));
    const contentChanges = backwards.map(({ range, newText }) => ({ range, text: newText }));
    const version = document.version + 1;
    this.documents.set(uri, TextDocument.update(document, contentChanges, version));
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async fileChanged(path: string, type: FileChangeType = FileChangeType.Changed): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriAt(path), type }],
    });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** The draft's diagnostics once there are as many as this, drawn as `rule «words»`. */
  rules(uri: string, count: number): Promise<string[]> {
    return this.until(async () => {
      const found = await this.diagnostics(uri);
      return found.length === count
        ? found.map((one) => `${one.code} «${this.document(uri).getText(one.range)}»`)
        : null;
    });
  }

  /** The action with this title at the words, from a draft as it is now. */
  async actions(uri: string, words: string, only?: string[]): Promise<CodeAction[]> {
    const range = this.rangeOf(uri, words);
    const found = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
    return (found ?? []) as CodeAction[];
  }

  async apply(uri: string, action: CodeAction): Promise<void> {
    const change = action.edit?.documentChanges?.[0];
    if (!change || !('edits' in change)) throw new Error(`${action.title} edits nothing`);
    if (change.textDocument.version !== this.document(uri).version)
      throw new Error(`${action.title} is for another version`);
    const edits = change.edits.map((edit) =>
      'snippet' in edit
        ? { range: edit.range, newText: edit.snippet.value.replace(/\$\{1:([^}]*)\}|\$0/gu, '$1') }
        : edit,
    );
    await this.edit(uri, edits);
  }

  rangeOf(uri: string, words: string) {
    const document = this.document(uri);
    const at = document.getText().indexOf(words);
    if (at < 0) throw new Error(`«${words}» is not in ${uri}`);
    return { start: document.positionAt(at), end: document.positionAt(at + words.length) };
  }

  at(uri: string, words: string) {
    return { textDocument: { uri }, position: this.rangeOf(uri, words).start };
  }

  after(uri: string, words: string) {
    return { textDocument: { uri }, position: this.rangeOf(uri, words).end };
  }
}

/** A server and a client that talk over two streams in memory. */
export async function startClient(options: Options): Promise<Client> {
  const up = new PassThrough();
  const down = new PassThrough();
  const files = Object.fromEntries(
    Object.entries(options.files).map(([path, content]) => [`${root}/${path}`, content]),
  );
  const host = memoryHost(files, options.tick);
  const world = options.cache ? { ...host, cache: options.cache } : host;
  startServer(createConnection(ProposedFeatures.all, up, down), world, {
    scheduler: options.scheduler ?? hasty,
    version: '0.0.1',
    ...(options.adder ? { adder: options.adder } : {}),
    ...(options.archive ? { archive: options.archive } : {}),
    ...(options.checker ? { checker: options.checker } : {}),
  });
  return connectClient(
    createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)),
    host,
    options,
  );
}

/** The client's half, over whatever leads to a server. */
export async function connectClient(
  connection: ProtocolConnection,
  host: MemoryHost,
  options: Options,
): Promise<Client> {
  let client: Client | null = null;
  const told = (run: (client: Client) => void) => {
    if (client === null) return;
    run(client);
    client.happened();
  };
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => client?.settings ?? null));
  connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
    told((one) => one.watched.push(...registrations)),
  );
  connection.onRequest(UnregistrationRequest.type, () => {});
  connection.onRequest(WorkDoneProgressCreateRequest.type, () => told((one) => one.progresses++));
  connection.onRequest(DiagnosticRefreshRequest.type, () => told((one) => one.refreshes++));
  connection.onNotification(statusNotification, (status: StatusParams) => told((one) => one.statuses.push(status)));
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => told((one) => one.published.push(params)));
  connection.onNotification(LogMessageNotification.type, ({ message }) => told((one) => one.logged.push(message)));
  connection.listen();
  const uris = (options.folders ?? ['']).map((folder) =>
    folder.includes(':') ? folder : uriAt(folder).replace(/\/$/u, ''),
  );
  const folders = uris.map((uri) => ({ uri, name: uri }));
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? pulling,
    workspaceFolders: folders.length > 0 ? folders : null,
    initializationOptions: options.settings,
  });
  client = new Client(connection, host, initialized);
  client.settings = options.settings;
  await connection.sendNotification(InitializedNotification.type, {});
  return client;
}
