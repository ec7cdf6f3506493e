import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { serverCommands } from '../protocol.ts';
import type { ClientFacts } from './client.ts';
import { movedFilters } from './features/movedFiles.ts';
import { tokenLegend } from './features/semanticTokens.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.stet`;

/** Opening marks and where a citation or its next key begins, and the space between the words of a quotation that is being typed. */
const triggers = ['@', '[', '{', ',', '"', '“', '‘', '«', '„', '‚', '‹', '`', ' '];

/** What this server offers to this client. */
export function capabilitiesFor(client: ClientFacts, version: string): InitializeResult {
  return {
    serverInfo: { name: 'stet', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      // Each Markdown cell is a draft of its own.
      notebookDocumentSync: { notebookSelector: [{ cells: [{ language: 'markdown' }] }] },
      hoverProvider: true,
      completionProvider: { triggerCharacters: triggers, resolveProvider: true },
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: client.preparesRename ? { prepareProvider: true } : true,
      documentLinkProvider: { resolveProvider: false },
      documentSymbolProvider: { label: 'Stet' },
      workspaceSymbolProvider: true,
      inlayHintProvider: { resolveProvider: false },
      codeLensProvider: { resolveProvider: false },
      semanticTokensProvider: { documentSelector: null, legend: tokenLegend, full: true, range: true },
      codeActionProvider: client.takesCodeActionLiterals
        ? {
            codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
            resolveProvider: false,
          }
        : false,
      executeCommandProvider: { commands: Object.values(serverCommands) },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        ...(client.tellsOfMoves ? { fileOperations: { didRename: { filters: movedFilters } } } : {}),
      },
      ...(client.pullsDiagnostics
        ? { diagnosticProvider: { identifier: 'stet', interFileDependencies: true, workspaceDiagnostics: true } }
        : {}),
    },
  };
}
