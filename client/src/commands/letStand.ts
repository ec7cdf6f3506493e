import { l10n, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type LetStandAnswer, type LetStandParams, letStandRequest, type Place } from '../../../server/src/protocol.ts';

/** Asks why a finding is allowed, and writes the comment that says so. Nothing is written without a reason. */
export async function letStand(
  client: BaseLanguageClient,
  uri: unknown,
  place: unknown,
  rule: unknown,
  given?: unknown,
): Promise<void> {
  if (typeof uri !== 'string' || typeof rule !== 'string' || typeof place !== 'object' || place === null) return;
  const reason = typeof given === 'string' ? given : await askReason(rule);
  if (reason === undefined || reason.trim() === '') return;
  const params: LetStandParams = { textDocument: { uri }, position: place as Place, rule, reason: reason.trim() };
  const answer = await client.sendRequest<LetStandAnswer | null>(letStandRequest, params);
  if (!answer) return;
  const { start, end } = answer.range;
  const edit = new WorkspaceEdit();
  edit.replace(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character), answer.newText);
  await workspace.applyEdit(edit);
}

const askReason = (rule: string): Thenable<string | undefined> =>
  window.showInputBox({
    title: l10n.t('Allow This {0}', rule),
    prompt: l10n.t('Why is it right as it is? The reason is kept in a comment next to the sentence.'),
    placeHolder: l10n.t('as broadcast'),
    ignoreFocusOut: true,
    validateInput: (typed) => (typed.trim() === '' ? l10n.t('Give a reason') : null),
  });
