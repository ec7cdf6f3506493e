import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { serverCommands } from '../../../server/src/protocol.ts';
import { draftInFront } from '../draftInFront.ts';
import { notice } from '../notices.ts';
import type { Projects } from '../projects.ts';

/** Checks the document in front, whatever `stet.run` says. */
export async function checkDocument(client: BaseLanguageClient, projects: Projects): Promise<void> {
  const document = draftInFront()?.document;
  if (!document) return;
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
