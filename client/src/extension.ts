import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client.ts';
import { offerMcpServers } from './mcpServers.ts';
import { begin, end, type Stet } from './stet.ts';

/** On the desktop and on a remote machine: one server for all folders, as a child process of the extension host. */
export function activate(context: ExtensionContext): Stet {
  const cli = context.asAbsolutePath('dist/cli.js');
  context.subscriptions.push(...offerMcpServers(cli, String(context.extension.packageJSON.version)));
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return begin(context, (log) => new LanguageClient('stet', 'Stet', server, clientOptions(log)));
}

export const deactivate = end;
