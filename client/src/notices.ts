import { window } from 'vscode';
import { asNotice } from '../../server/src/protocol.ts';

/**
 * Tells the user something, and which of the buttons they chose, if any. The only place that shows a message: VS Code makes links
 * of what looks like them in it, to any command.
 */
export async function notice(message: string, ...buttons: readonly string[]): Promise<string | undefined> {
  return window.showInformationMessage(asNotice(message), ...buttons);
}
