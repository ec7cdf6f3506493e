import { commands, type Location, type LocationLink, l10n, window } from 'vscode';
import { notice } from '../notices.ts';

/** Opens, beside the draft, the passage of the source that stands behind the quotation at the cursor. */
export async function openSource(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const found = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    editor.document.uri,
    editor.selection.active,
  );
  const [first] = found;
  if (!first) {
    void notice(l10n.t('No source passage was found for the quotation at the cursor.'));
    return;
  }
  const link = 'targetUri' in first;
  const uri = link ? first.targetUri : first.uri;
  const selection = link ? (first.targetSelectionRange ?? first.targetRange) : first.range;
  await window.showTextDocument(uri, { selection, preview: true });
}
