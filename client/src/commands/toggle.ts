import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import { notice } from '../notices.ts';

/** Turns Stet off for the folder that is open, or on again; everywhere where no folder is. */
export async function toggle(): Promise<void> {
  if (!workspace.isTrusted) {
    void notice(l10n.t('Trust this folder first: until then its settings don’t apply.'));
    return;
  }
  const settings = workspace.getConfiguration('stet', window.activeTextEditor?.document.uri);
  const on = settings.get('enable', true);
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const { globalValue = true } = settings.inspect<boolean>('enable') ?? {};
  // What is everywhere so needs no word of this folder's own.
  const otherwise = target === ConfigurationTarget.Global ? true : globalValue;
  await settings.update('enable', !on === otherwise ? undefined : !on, target);
}
