import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { localeOf, type Say, sayIn } from '../core/messages/say.ts';

/** What the client can do, as far as the server's answers depend on it. */
export interface ClientFacts {
  /** Asks for diagnostics itself; then nothing is ever pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesTokens: boolean;
  readonly nestsSymbols: boolean;
  readonly takesRelatedInformation: boolean;
  readonly takesRuleLinks: boolean;
  readonly takesVersionedEdits: boolean;
  readonly takesSnippetEdits: boolean;
  /** Makes a file that an edit asks for. */
  readonly createsFiles: boolean;
  readonly takesCodeActionLiterals: boolean;
  readonly takesLocationLinks: boolean;
  readonly preparesRename: boolean;
  /** Shows `stet-source:` documents; see protocol.ts. */
  readonly showsSources: boolean;
  /** Runs what a code action names of `serverCommands`. */
  readonly runsServerCommands: boolean;
  /** Has the commands of VS Code's extension, `clientCommands`. */
  readonly runsCommands: boolean;
  readonly showsProgress: boolean;
  readonly answersConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** Tells when its user has renamed files. */
  readonly tellsOfMoves: boolean;
  readonly watchesRelative: boolean;
  /** Its user trusts what is in the folders; one that does not say so does. */
  readonly trustsFolders: boolean;
  readonly changesFolders: boolean;
  readonly noticesConfiguration: boolean;
  /** URIs of the folders that are open, in order. */
  readonly folders: readonly string[];
  /** The words of its user's language. */
  readonly say: Say;
  /** What the client sent with `initialize`, for those that have no `workspace/configuration`. */
  readonly initialSettings: unknown;
}

export function factsOf(params: InitializeParams): ClientFacts {
  const can: ClientCapabilities = params.capabilities;
  return {
    pullsDiagnostics: can.textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: can.workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: can.workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: can.workspace?.codeLens?.refreshSupport === true,
    refreshesTokens: can.workspace?.semanticTokens?.refreshSupport === true,
    nestsSymbols: can.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    takesRelatedInformation: canInDiagnostics(can, 'relatedInformation'),
    takesRuleLinks: canInDiagnostics(can, 'codeDescriptionSupport'),
    takesVersionedEdits: can.workspace?.workspaceEdit?.documentChanges === true,
    takesSnippetEdits: can.workspace?.workspaceEdit?.snippetEditSupport === true,
    createsFiles:
      can.workspace?.workspaceEdit?.documentChanges === true &&
      can.workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    takesCodeActionLiterals: can.textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preparesRename: can.textDocument?.rename?.prepareSupport === true,
    takesLocationLinks: can.textDocument?.definition?.linkSupport === true,
    showsSources: can.experimental?.stetSource === true,
    runsServerCommands: can.workspace?.executeCommand !== undefined,
    runsCommands: can.experimental?.stetCommands === true,
    showsProgress: can.window?.workDoneProgress === true,
    answersConfiguration: can.workspace?.configuration === true,
    tellsOfMoves: can.workspace?.fileOperations?.didRename === true,
    watchesFiles: can.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesRelative: can.workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    trustsFolders: can.experimental?.stetTrusted !== false,
    changesFolders: can.workspace?.workspaceFolders === true,
    noticesConfiguration: can.workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folders: foldersOf(params),
    say: sayIn(localeOf(params.locale)),
    initialSettings: params.initializationOptions,
  };
}

function foldersOf(params: InitializeParams): readonly string[] {
  const folders = params.workspaceFolders?.map((folder) => folder.uri);
  if (folders && folders.length > 0) return folders;
  return params.rootUri ? [params.rootUri] : [];
}

/** Clients say it of diagnostics that are pushed, newer ones of those they pull too. */
function canInDiagnostics(can: ClientCapabilities, what: 'relatedInformation' | 'codeDescriptionSupport'): boolean {
  const { publishDiagnostics, diagnostic } = can.textDocument ?? {};
  return publishDiagnostics?.[what] === true || diagnostic?.[what] === true;
}
