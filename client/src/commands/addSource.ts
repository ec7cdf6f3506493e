import { env, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest, State } from 'vscode-languageclient';
import {
  type AddAnswer,
  type AddParams,
  type FirstSteps,
  firstStepsRequest,
  type PastedText,
  serverCommands,
} from '../../../server/src/protocol.ts';
import { addressCopied, addressOf } from './address.ts';
import { askPasted } from './pasteSource.ts';
import { nameOfFolder, useFolder } from './useFolder.ts';

type Target = AddParams['target'];

/**
 * Copies files or fetches a page into the sources; the clipboard is looked at only now that the writer asked. Another extension
 * may name what to add: an address, a `Uri` of a file or a folder, or a text with its title.
 */
export async function addSource(client: BaseLanguageClient, given?: unknown): Promise<void> {
  const targets = targetFrom(given) ?? (await ask(client));
  if (targets.length > 0 && client.state !== State.Running) await client.start();
  const uri = window.activeTextEditor?.document.uri.toString();
  for (const target of targets) {
    const params: AddParams = { target, ...(uri === undefined ? {} : { uri }) };
    const answer: AddAnswer | null = await client.sendRequest(ExecuteCommandRequest.type, {
      command: serverCommands.add,
      arguments: [params],
    });
    if (answer && targets.length === 1 && /\.(?:md|txt)$/.test(answer.uri))
      await window.showTextDocument(Uri.parse(answer.uri), { preview: true });
  }
}

/** *Paste Text as Source…* */
export async function pasteSource(client: BaseLanguageClient): Promise<void> {
  const pasted = await askPasted();
  if (pasted) await addSource(client, pasted);
}

function targetFrom(given: unknown): readonly Target[] | null {
  if (typeof given === 'string') return [given];
  if (given instanceof Uri) return [given.toString()];
  return isPasted(given) ? [given] : null;
}

const isPasted = (given: unknown): given is PastedText =>
  typeof given === 'object' &&
  given !== null &&
  'title' in given &&
  typeof given.title === 'string' &&
  'text' in given &&
  typeof given.text === 'string';

interface Choice extends QuickPickItem {
  readonly targets: () => Thenable<readonly Target[]>;
}

async function ask(client: BaseLanguageClient): Promise<readonly Target[]> {
  const copied = addressCopied(await env.clipboard.readText());
  const folder = await folderBeside(client);
  const choices: Choice[] = [
    {
      label: `$(globe) ${l10n.t('Web Page…')}`,
      detail: l10n.t('Downloads the page now and keeps its text and the original'),
      targets: askAddress,
    },
    {
      label: `$(file) ${l10n.t('Files…')}`,
      detail: l10n.t('Copied into your sources folder'),
      targets: () => askFiles(false),
    },
    {
      label: `$(folder) ${l10n.t('Folder…')}`,
      detail: l10n.t('The files in it are copied into your sources folder'),
      targets: () => askFiles(true),
    },
    {
      label: `$(clippy) ${l10n.t('Pasted Text…')}`,
      detail: l10n.t('Saves the text on the clipboard as a source, with its title, author and date'),
      targets: async () => [await askPasted()].filter((one) => one !== undefined),
    },
  ];
  if (copied !== null)
    choices.unshift({
      label: `$(link) ${l10n.t('The Address You Copied')}`,
      detail: copied,
      targets: async () => [copied],
    });
  if (folder !== null)
    choices.unshift({
      label: `$(folder-opened) ${l10n.t('Use the Folder “{0}”', nameOfFolder(folder))}`,
      detail: l10n.t('Its files stay where they are'),
      targets: async () => {
        await useFolder(folder);
        return [];
      },
    });
  const choice = await window.showQuickPick(choices, { title: l10n.t('Add Source'), matchOnDetail: true });
  return (await choice?.targets()) ?? [];
}

/** A folder that looks like the sources of the draft in front. */
async function folderBeside(client: BaseLanguageClient): Promise<Uri | null> {
  const uri = window.activeTextEditor?.document.uri;
  if (!uri || client.state !== State.Running) return null;
  const { folder } = await client.sendRequest<FirstSteps>(firstStepsRequest, { uri: uri.toString() });
  const found = folder === null ? null : Uri.parse(folder);
  return found && workspace.getWorkspaceFolder(found) ? found : null;
}

async function askAddress(): Promise<readonly string[]> {
  const typed = await window.showInputBox({
    title: l10n.t('Add Source: Web Page'),
    prompt: l10n.t('Address of a web page or document'),
    placeHolder: 'example.org/story',
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' || addressOf(text) !== null ? null : l10n.t('This is not the address of a web page'),
  });
  const address = addressOf(typed ?? '');
  return address === null ? [] : [address];
}

async function askFiles(folders: boolean): Promise<readonly string[]> {
  const files = await window.showOpenDialog({
    title: folders ? l10n.t('Add Source: Folder') : l10n.t('Add Source: Files'),
    openLabel: l10n.t('Add'),
    canSelectMany: true,
    canSelectFiles: !folders,
    canSelectFolders: folders,
  });
  return (files ?? []).map(String);
}
