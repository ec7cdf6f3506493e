import { commands, l10n, type Memento, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FirstSteps, firstStepsRequest } from '../../server/src/protocol.ts';
import { nameOfFolder, useFolder } from './commands/useFolder.ts';
import { notice } from './notices.ts';

const toldKey = 'stet.toldAboutSources';
const offeredKey = 'stet.offeredFolder';

/** What is remembered of this writer, and of this workspace. */
export interface Memories {
  readonly globalState: Memento;
  readonly workspaceState: Memento;
}

/**
 * Says once that there are no sources, when a draft that quotes is in front: most Markdown files in the world quote nothing. A
 * folder that looks like sources is offered once in each workspace.
 */
export function createFirstSteps(client: BaseLanguageClient, { globalState, workspaceState }: Memories) {
  const add = l10n.t('Add Source…');
  let asking = false;

  async function offer({ uri }: TextDocument): Promise<void> {
    const told = globalState.get<boolean>(toldKey, false);
    if (told && workspaceState.get(offeredKey) !== undefined) return;
    const { quotes, folder } = await client.sendRequest<FirstSteps>(firstStepsRequest, { uri: uri.toString() });
    if (!quotes || window.activeTextEditor?.document.uri.toString() !== uri.toString()) return;
    const found = folder === null ? undefined : Uri.parse(folder);
    if (found && workspace.getWorkspaceFolder(found)) await offerFolder(found);
    else if (!told) await tell();
  }

  async function offerFolder(folder: Uri): Promise<void> {
    if (workspaceState.get(offeredKey) === folder.toString()) return;
    await workspaceState.update(offeredKey, folder.toString());
    const use = l10n.t('Use “{0}”', nameOfFolder(folder));
    const chosen = await notice(
      l10n.t('Stet has no sources to check this draft against. Use the folder “{0}”?', nameOfFolder(folder)),
      use,
      add,
    );
    if (chosen === use) await useFolder(folder);
    else if (chosen === add) await commands.executeCommand('stet.addSource');
  }

  async function tell(): Promise<void> {
    await globalState.update(toldKey, true);
    const settings = l10n.t('Settings');
    const chosen = await notice(
      l10n.t(
        'Stet has no sources to check this draft against. Add the articles, transcripts or documents it quotes: web pages, text, Markdown, PDF, Word, OpenDocument, EPUB, e-mail or captions.',
      ),
      add,
      settings,
    );
    if (chosen === add) await commands.executeCommand('stet.addSource');
    else if (chosen === settings) await commands.executeCommand('workbench.action.openSettings', 'stet.sources');
  }

  return (document: TextDocument): void => {
    if (asking) return;
    asking = true;
    void offer(document)
      .catch(() => {})
      .finally(() => {
        asking = false;
      });
  };
}
