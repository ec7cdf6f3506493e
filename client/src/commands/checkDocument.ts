import { window } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { serverCommands } from '../../../server/src/protocol.ts';
import { isReadable } from '../languages.ts';

/** Checks the document in front, whatever `stet.run` says. */
export async function checkDocument(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isReadable(document)) {
    void window.showInformationMessage('Stet checks Markdown and plain-text files: open one first.');
    return;
  }
  await client.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.check,
    arguments: [document.uri.toString()],
  });
}
