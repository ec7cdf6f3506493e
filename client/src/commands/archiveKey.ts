import { commands, type ExtensionContext, window, workspace } from 'vscode';
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
    title: 'Key of the Archive (1 of 2)',
    prompt: 'The address that the key is for. It is sent to no other.',
    value: typeof first === 'string' ? first : '',
    placeHolder: 'https://search.example.org:9200',
    ignoreFocusOut: true,
    validateInput: (text) => (URL.canParse(text) ? null : 'This is no address.'),
  });
  if (!address) return;
  const key = await window.showInputBox({
    title: 'Key of the Archive (2 of 2)',
    prompt: 'Its API key, as the search engine gave it out (base64). Empty: the key that was kept is forgotten.',
    password: true,
    ignoreFocusOut: true,
  });
  if (key === undefined) return;
  if (key.trim() === '') await secrets.delete(nameOf(address));
  else await secrets.store(nameOf(address), key.trim());
  await commands.executeCommand('stet.reloadSources');
  await notice(key.trim() === '' ? 'The key of the archive is forgotten.' : 'The key of the archive is kept.');
}

/** Gives the server the key of the archive that it asks. */
export const serveArchiveKey = (client: BaseLanguageClient, { secrets }: ExtensionContext) =>
  client.onRequest(
    archiveKeyRequest,
    async ({ address }: ArchiveKeyParams): Promise<string | null> =>
      URL.canParse(address) ? ((await secrets.get(nameOf(address))) ?? null) : null,
  );
