import { l10n, window } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { serverCommands, type VerifyParams } from '../../../server/src/protocol.ts';
import { draftInFront } from '../draftInFront.ts';

/** Signs off the quotation at the cursor, with a note that the writer may leave empty. The server says what came of it. */
export async function verifyQuotation(client: BaseLanguageClient, given?: unknown): Promise<void> {
  const editor = draftInFront();
  if (!editor) return;
  const note = typeof given === 'string' ? given : await askNote();
  if (note === undefined) return;
  const { line, character } = editor.selection.active;
  await send(client, { uri: editor.document.uri.toString(), place: { line, character }, note });
}

/** Signs off every quotation of the draft in front that is sound and is not verified yet. */
export async function verifyDraft(client: BaseLanguageClient): Promise<void> {
  const editor = draftInFront();
  if (editor) await send(client, { uri: editor.document.uri.toString() });
}

function askNote(): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Sign Off Quotation'),
    prompt: l10n.t('An optional note. A quotation that does not match needs one.'),
    placeHolder: l10n.t('heard on tape 3, at 00:14:05'),
  });
}

const send = (client: BaseLanguageClient, params: VerifyParams): Promise<unknown> =>
  client.sendRequest(ExecuteCommandRequest.type, { command: serverCommands.verify, arguments: [params] });
