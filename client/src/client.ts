import type { LogOutputChannel } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { sourceScheme } from '../../server/src/protocol.ts';
import { documentSelector } from './languages.ts';

/** What a client is told, whichever way its server runs. The server registers itself what it watches. */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [...documentSelector(), { scheme: 'file', pattern: '**/*.bib' }, { scheme: sourceScheme }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
  };
}
