import { l10n, type QuickPickItem, Range, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { quoteRequest, type SourceInfo, sourcesRequest, type WrittenQuotation } from '../../../server/src/protocol.ts';
import { draftInFront } from '../draftInFront.ts';
import { write } from './write.ts';

interface Item extends QuickPickItem {
  readonly source: SourceInfo;
}

/** *Insert Citation…*: a source, picked by its title, key, author or day, is cited at the cursor as the draft cites. */
export async function insertCitation(client: BaseLanguageClient): Promise<void> {
  const editor = draftInFront();
  if (!editor) return;
  const source = await choose(client, editor);
  if (!source) return;
  const range = new Range(editor.selection.start, editor.selection.end);
  const written = await client.sendRequest<WrittenQuotation | null>(quoteRequest, {
    textDocument: { uri: editor.document.uri.toString() },
    range: { start: range.start, end: range.end },
    from: { source: source.uri },
  });
  if (written) await write(editor, range, written);
}

async function choose(client: BaseLanguageClient, { document }: TextEditor): Promise<SourceInfo | undefined> {
  const uri = document.uri.toString();
  const items = client.sendRequest<readonly SourceInfo[]>(sourcesRequest, { uri }).then(itemsOf);
  const picked = await window.showQuickPick<Item>(items, {
    title: l10n.t('Insert Citation'),
    placeHolder: l10n.t('Search by title, key, author or date'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.source;
}

const itemsOf = (sources: readonly SourceInfo[]): Item[] =>
  [...sources]
    .sort((a, b) => a.title.localeCompare(b.title))
    .map((source) => {
      const { title, key, authors, publication, date } = source;
      const detail = [authors.join(', '), publication, date].filter(Boolean).join(' · ');
      return { label: `$(book) ${title}`, description: `@${key}`, detail, source };
    });
