import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node';
import { documentSelector } from './languages.ts';

/** One server for all folders, as a child process of the extension host; not started yet. It registers itself what it watches. */
export function createClient(context: ExtensionContext): { client: LanguageClient; log: LogOutputChannel } {
  const log = window.createOutputChannel('Stet', { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  const client = new LanguageClient(
    'stet',
    'Stet',
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [...documentSelector],
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    },
  );
  return { client, log };
}
