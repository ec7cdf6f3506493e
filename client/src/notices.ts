import { window } from 'vscode';
import { asNotice } from '../../server/src/protocol.ts';

/**
 * Tells the user something, and which of the buttons they chose, if any. The only place that shows a message: VS Code makes links
 * of what looks like them in it, to any command.
 */
export async function notice(message: string, ...buttons: readonly string[]): Promise<string | undefined> {
  return window.showInformationMessage(asNotice(message), ...buttons);
}

/** Whether the user agrees: nothing goes on before they have answered. */
export async function agrees(message: string, yes: string): Promise<boolean> {
  return (await window.showInformationMessage(asNotice(message), { modal: true }, yes)) === yes;
}
