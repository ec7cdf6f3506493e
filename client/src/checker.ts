import { ConfigurationTarget, type Disposable, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkerRequest } from '../../server/src/protocol.ts';

/** Asks the user for the name to sign verifications off with, when the server knows none, and keeps it in the settings. */
export function serveChecker(client: BaseLanguageClient): Disposable {
  return client.onRequest(checkerRequest, async (): Promise<string | null> => {
    const name = await window.showInputBox({
      title: l10n.t('Who Is Signing Off?'),
      prompt: l10n.t('Your name, to be kept with each sign-off. It is saved in the setting stet.checker.'),
      placeHolder: 'Petra Lund',
      ignoreFocusOut: true,
    });
    const kept = name?.trim();
    if (!kept) return null;
    await workspace.getConfiguration('stet').update('checker', kept, ConfigurationTarget.Global);
    return kept;
  });
}
