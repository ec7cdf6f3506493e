import { l10n, ProgressLocation, window } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { type CheckSummary, serverCommands } from '../../../server/src/protocol.ts';
import { counted } from '../counted.ts';

/** Checks every draft of the workspace once; their problems join the list of problems, open or not. */
export async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  const options = { location: ProgressLocation.Window, title: l10n.t('Stet: Checking the workspace') };
  const summary: CheckSummary | null = await window.withProgress(options, () =>
    client.sendRequest(ExecuteCommandRequest.type, { command: serverCommands.check, arguments: [] }),
  );
  if (!summary) return;
  const message = l10n.t(
    'Stet: {0} checked, {1}',
    counted(summary.drafts, 'draft'),
    counted(summary.problems, 'problem'),
  );
  window.setStatusBarMessage(message, 10_000);
}
