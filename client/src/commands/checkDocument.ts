import { l10n, window } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { serverCommands } from '../../../server/src/protocol.ts';
import { isReadable } from '../languages.ts';
import { notice } from '../notices.ts';
import type { Projects } from '../projects.ts';

/** Checks the document in front, whatever `stet.run` says. */
export async function checkDocument(client: BaseLanguageClient, projects: Projects): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isReadable(document)) {
    void notice(l10n.t('Open a draft first, such as a Markdown, LaTeX or plain-text file.'));
    return;
  }
  const refusal = projects.refusal(document);
  if (refusal !== undefined) {
    void notice(`Stet: ${refusal}`);
    return;
  }
  await client.sendRequest(ExecuteCommandRequest.type, {
    command: serverCommands.check,
    arguments: [document.uri.toString()],
  });
}
