import { commands, type ExtensionContext, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ArchiveKeyParams, archiveKeyRequest } from '../../../server/src/protocol.ts';
import { notice } from '../notices.ts';

const nameOf = (address: string): string => `stet.archive ${new URL(address).origin}`;

/** Keeps the key of an archive where the editor keeps secrets: for its address, and given to no other. */
export async function setArchiveKey({ secrets }: ExtensionContext): Promise<void> {
  const configured = workspace.getConfiguration('stet').inspect<{ address?: unknown } | null>('archive')
    ?.globalValue?.address;
  const [first] = [configured].flat();
  const address = await window.showInputBox({
    title: l10n.t('Archive Key (1 of 2)'),
    prompt: l10n.t('Address of the archive. The key is sent to no other address.'),
    value: typeof first === 'string' ? first : '',
    placeHolder: 'https://search.example.org:9200',
    ignoreFocusOut: true,
    validateInput: (text) => (URL.canParse(text) ? null : l10n.t('This is not an address.')),
  });
  if (!address) return;
  const key = await window.showInputBox({
    title: l10n.t('Archive Key (2 of 2)'),
    prompt: l10n.t('The API key as the search engine gave it to you (base64). Leave it empty to delete the saved key.'),
    password: true,
    ignoreFocusOut: true,
  });
  if (key === undefined) return;
  if (key.trim() === '') await secrets.delete(nameOf(address));
  else await secrets.store(nameOf(address), key.trim());
  await commands.executeCommand('stet.reloadSources');
  await notice(key.trim() === '' ? l10n.t('The archive key was deleted.') : l10n.t('The archive key was saved.'));
}

/** Gives the server the key of the archive that it asks. */
export const serveArchiveKey = (client: BaseLanguageClient, { secrets }: ExtensionContext) =>
  client.onRequest(
    archiveKeyRequest,
    async ({ address }: ArchiveKeyParams): Promise<string | null> =>
      URL.canParse(address) ? ((await secrets.get(nameOf(address))) ?? null) : null,
  );
