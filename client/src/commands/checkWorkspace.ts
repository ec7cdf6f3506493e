import { ProgressLocation, window } from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import { serverCommands } from '../../../server/src/protocol.ts';

/** Checks every draft of the workspace once; their problems join the list of problems, open or not. */
export async function checkWorkspace(client: LanguageClient): Promise<void> {
  const options = { location: ProgressLocation.Window, title: 'Stet: checking the workspace' };
  const answer: unknown = await window.withProgress(options, () =>
    client.sendRequest(ExecuteCommandRequest.type, { command: serverCommands.check, arguments: [] }),
  );
  if (!isSummary(answer)) return;
  window.setStatusBarMessage(`Stet: ${answer.drafts} drafts checked, ${answer.problems} problems`, 10_000);
}

function isSummary(answer: unknown): answer is { drafts: number; problems: number } {
  return typeof answer === 'object' && answer !== null && 'drafts' in answer && 'problems' in answer;
}
