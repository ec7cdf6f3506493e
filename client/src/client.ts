import { env, type LogOutputChannel, workspace } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn, type StaticFeature } from 'vscode-languageclient';
import { hoverCommands, sourceScheme } from '../../server/src/protocol.ts';
import { documentSelector } from './languages.ts';

/** What a client is told, whichever way its server runs. The server registers itself what it watches. */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    // Beside the drafts what is read of their project as it stands in an editor: an edit of ours is to fit what is not saved yet.
    documentSelector: [
      ...documentSelector(),
      { scheme: 'file', pattern: '**/*.bib' },
      { scheme: 'file', pattern: '**/stet.config.{json,yaml,yml}' },
      { scheme: sourceScheme },
    ],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: { enabledCommands: hoverCommands }, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
  };
}

/**
 * Tells the server that its answers may name this extension's commands and lead to `stet-source:` documents, and whether the
 * folders are trusted; and which language its user reads.
 */
export const abilities: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = {
      ...capabilities.experimental,
      stetCommands: true,
      stetSource: true,
      stetTrusted: workspace.isTrusted,
    };
  },
  fillInitializeParams(params) {
    params.locale = env.language;
  },
  initialize: () => {},
  getState: () => ({ kind: 'static' }),
  clear: () => {},
};
