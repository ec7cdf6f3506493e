import { commands, env, l10n, Uri, window } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest, State } from 'vscode-languageclient';
import { serverCommands } from '../../../server/src/protocol.ts';
import { printed } from '../projects.ts';
import type { QuotationsView } from './quotationTree.ts';
import type { SourceNode, UnreadableNode } from './sourceTree.ts';
import type { ViewModel } from './viewModel.ts';

/** What may be done with a source of the list, by command. */
export function sourceCommands(client: BaseLanguageClient, model: ViewModel, quotations: QuotationsView) {
  const fileOf = (node: SourceNode | UnreadableNode): Uri =>
    Uri.parse(node.kind === 'source' ? node.source.uri : node.file.uri);
  return {
    'stet.sources.reveal': (node: SourceNode | UnreadableNode) =>
      commands.executeCommand('revealInExplorer', fileOf(node)),
    'stet.sources.revealInOS': (node: SourceNode | UnreadableNode) =>
      commands.executeCommand('revealFileInOS', fileOf(node)),
    'stet.sources.copyCitation': ({ source }: SourceNode) => env.clipboard.writeText(`[@${source.key}]`),
    'stet.sources.showQuotations': (node: SourceNode) => showQuotationsOf(node, model, quotations),
    'stet.reloadSources': () => reload(client),
    'stet.stopReading': () => client.sendRequest(ExecuteCommandRequest.type, { command: serverCommands.stop }),
  };
}

/** In the list of quotations, grouped by source. */
async function showQuotationsOf(
  { source }: SourceNode,
  model: ViewModel,
  { view, groups }: QuotationsView,
): Promise<void> {
  model.choose({ grouping: 'source', problemsOnly: false, text: '' });
  const group = groups().find((one) => one.source !== null && printed(one.source) === printed(source.words));
  if (group) await view.reveal(group, { select: true, focus: true, expand: true });
}

async function reload(client: BaseLanguageClient): Promise<void> {
  if (client.state !== State.Running) await client.start();
  await client.sendRequest(ExecuteCommandRequest.type, { command: serverCommands.reload });
  window.setStatusBarMessage(l10n.t('Stet: Sources read again'), 5000);
}
