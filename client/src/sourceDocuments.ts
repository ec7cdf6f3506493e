import { commands, type Disposable, EventEmitter, env, l10n, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type OriginalParams,
  originalRequest,
  type SourceTextChanged,
  type SourceTextParams,
  sourceScheme,
  sourceTextChanged,
  sourceTextRequest,
} from '../../server/src/protocol.ts';
import { notice } from './notices.ts';

/** The words of a PDF, a book or a page of the web as a document that can be read and searched, and the way from it to the original. */
export function showSourceDocuments(client: BaseLanguageClient): Disposable[] {
  const changed = new EventEmitter<Uri>();
  return [
    changed,
    client.onNotification(sourceTextChanged, ({ uris }: SourceTextChanged) => {
      for (const uri of uris) changed.fire(Uri.parse(uri));
    }),
    workspace.registerTextDocumentContentProvider(sourceScheme, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri, token) {
        if (client.state !== State.Running) await client.start();
        const params: SourceTextParams = { uri: uri.toString() };
        const text = await client.sendRequest<string | null>(sourceTextRequest, params, token);
        if (text === null) throw new Error(l10n.t('This is not a source of any draft, or it cannot be read.'));
        return text;
      },
    }),
    commands.registerCommand('stet.openOriginal', () => openOriginal(client)),
  ];
}

/** Opens, outside the editor, what the words at the cursor were taken from: a file at its page, a live page at the words. */
async function openOriginal(client: BaseLanguageClient): Promise<string | null> {
  const editor = window.activeTextEditor;
  if (!editor || client.state !== State.Running) return null;
  const { document, selection } = editor;
  const params: OriginalParams = {
    textDocument: { uri: document.uri.toString() },
    position: { line: selection.start.line, character: selection.start.character },
  };
  const address = await client.sendRequest<string | null>(originalRequest, params);
  if (address === null) {
    void notice(l10n.t('This passage has no original file to open.'));
    return null;
  }
  // As a string: a `Uri` would lose the percent signs by which a live page finds the words.
  await env.openExternal(address as unknown as Uri);
  return address;
}
