import { window } from 'vscode';
import { asNotice } from '../../server/src/protocol.ts';

/** Tells the user something. The only place that shows a message: VS Code makes links of what looks like them in it, to any command. */
export async function notice(message: string): Promise<void> {
  await window.showInformationMessage(asNotice(message));
}
