import { env, l10n, type QuickPickItem, Uri, window } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest } from 'vscode-languageclient';
import { type AddAnswer, type AddParams, serverCommands } from '../../../server/src/protocol.ts';

/**
 * Copies files or fetches a page into the sources; the clipboard is looked at only now that the writer asked. Another extension
 * may name what to add: an address, or a `Uri`.
 */
export async function addSource(client: BaseLanguageClient, given?: unknown): Promise<void> {
  const targets = typeof given === 'string' ? [given] : given instanceof Uri ? [given.toString()] : await ask();
  const uri = window.activeTextEditor?.document.uri.toString();
  for (const target of targets) {
    const params: AddParams = { target, ...(uri === undefined ? {} : { uri }) };
    const answer: AddAnswer | null = await client.sendRequest(ExecuteCommandRequest.type, {
      command: serverCommands.add,
      arguments: [params],
    });
    if (answer && /\.(?:md|txt)$/.test(answer.uri))
      await window.showTextDocument(Uri.parse(answer.uri), { preview: true });
  }
}

interface Choice extends QuickPickItem {
  readonly targets: () => Thenable<readonly string[]>;
}

async function ask(): Promise<readonly string[]> {
  const copied = (await env.clipboard.readText()).trim();
  const choices: Choice[] = [
    {
      label: `$(globe) ${l10n.t('Web Page…')}`,
      detail: l10n.t('Downloads the page now and keeps its text and the original'),
      targets: askAddress,
    },
    { label: `$(file) ${l10n.t('Files…')}`, detail: l10n.t('Copied into your sources folder'), targets: askFiles },
  ];
  if (isAddress(copied))
    choices.unshift({
      label: `$(clippy) ${l10n.t('The address you copied')}`,
      detail: copied,
      targets: async () => [copied],
    });
  const choice = await window.showQuickPick(choices, { title: l10n.t('Add Source'), matchOnDetail: true });
  return (await choice?.targets()) ?? [];
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && text.length < 2000;

async function askAddress(): Promise<readonly string[]> {
  const address = await window.showInputBox({
    title: l10n.t('Add Source: Web Page'),
    prompt: l10n.t('Address of a web page or document'),
    placeHolder: 'https://…',
    ignoreFocusOut: true,
    validateInput: (text) =>
      text === '' || isAddress(text.trim()) ? null : l10n.t('An address starts with https:// or http://'),
  });
  return address ? [address.trim()] : [];
}

async function askFiles(): Promise<readonly string[]> {
  const files = await window.showOpenDialog({
    title: l10n.t('Add Source: Files'),
    openLabel: l10n.t('Add'),
    canSelectMany: true,
  });
  return (files ?? []).map(String);
}
