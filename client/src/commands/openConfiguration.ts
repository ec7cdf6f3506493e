import { l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ConfigurationFile,
  type ConfigurationParams,
  configurationRequest,
} from '../../../server/src/protocol.ts';
import { notice } from '../notices.ts';

/** Opens the configuration that holds for the draft in front, else for the first folder; makes one where there is none. */
export async function openConfiguration(client: BaseLanguageClient): Promise<void> {
  const uri = (window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri)?.toString();
  const folder = workspace.workspaceFolders?.[0]?.uri.toString();
  const found = (uri && (await ask(client, uri))) || (folder && (await ask(client, folder))) || null;
  if (found === null) {
    await notice(l10n.t('Open a folder first; the configuration is stored in it.'));
    return;
  }
  const file = Uri.parse(found.uri, true);
  if (found.text !== null && !(await isThere(file)))
    await workspace.fs.writeFile(file, new TextEncoder().encode(found.text));
  await window.showTextDocument(file);
}

const ask = (client: BaseLanguageClient, uri: string): Promise<ConfigurationFile | null> =>
  client.sendRequest<ConfigurationFile | null>(configurationRequest, { uri } satisfies ConfigurationParams);

const isThere = (file: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );
