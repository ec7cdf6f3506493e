import type { ExtensionContext } from 'vscode';
import { startClient } from './client.ts';
import { registerCommands } from './commands/commands.ts';
import { showStatus } from './status.ts';

let stop: (() => Promise<void>) | undefined;

/** VS Code calls this when the first document of one of Stet's languages opens, or one of its commands runs. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { client, log } = startClient(context);
  context.subscriptions.push(log, client, ...registerCommands(client, log), ...showStatus(client, context.globalState));
  stop = () => client.stop();
  await client.start();
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
