import { commands, l10n, window } from 'vscode';
import { draftInFront } from '../draftInFront.ts';

/** Applies every safe fix of the draft in front, as saving does where `editor.codeActionsOnSave` has `source.fixAll.stet`. */
export async function fixAll(): Promise<void> {
  const editor = draftInFront();
  if (!editor) return;
  const { version } = editor.document;
  await commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.stet', apply: 'first' });
  if (editor.document.version === version) window.setStatusBarMessage(l10n.t('Stet: Nothing to fix safely'), 5000);
}
