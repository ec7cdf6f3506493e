import {
  CancellationTokenSource,
  l10n,
  type QuickPick,
  type QuickPickItem,
  Range,
  type Tab,
  TabInputText,
  type TextEditor,
  Uri,
  ViewColumn,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FoundQuotation,
  type QuotedPlace,
  quoteRequest,
  type SearchParams,
  searchRequest,
  type WrittenQuotation,
} from '../../../server/src/protocol.ts';
import { draftInFront } from '../draftInFront.ts';
import { write } from './write.ts';

interface Item extends QuickPickItem {
  readonly found: FoundQuotation | null;
}

/** How long an item must stay in front before its source is shown, in milliseconds. */
const quiet = 150;

/**
 * *Insert Quotation…*: finds passages of the sources as one types, shows the one in front beside the draft, and writes its
 * words with marks, attribution and citation as the draft has them. What is selected is looked for first, and replaced.
 */
export async function insertQuotation(client: BaseLanguageClient): Promise<void> {
  const editor = draftInFront();
  if (!editor) return;
  const preview = previewBeside();
  const found = await choose(client, editor, preview.show);
  if (!found) return preview.takeBack(editor);
  const range = new Range(editor.selection.start, editor.selection.end);
  const written = await client.sendRequest<WrittenQuotation | null>(quoteRequest, {
    textDocument: { uri: editor.document.uri.toString() },
    range: { start: range.start, end: range.end },
    from: found.passage,
  });
  if (written) await write(editor, range, written);
}

function choose(
  client: BaseLanguageClient,
  editor: TextEditor,
  show: (place: QuotedPlace) => void,
): Promise<FoundQuotation | null> {
  const pick = window.createQuickPick<Item>();
  pick.title = l10n.t('Insert Quotation');
  pick.placeholder = l10n.t('Search your sources: an exact phrase, or words that appear close together');
  pick.value = firstQuery(editor);
  const search = searching(client, editor, pick);
  let late: ReturnType<typeof setTimeout> | undefined;
  return new Promise((resolve) => {
    pick.onDidChangeValue(search);
    pick.onDidChangeActive(([item]) => {
      clearTimeout(late);
      const found = item?.found;
      if (found) late = setTimeout(() => show(found.passage), quiet);
    });
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (!item?.found) return;
      resolve(item.found);
      pick.hide();
    });
    pick.onDidHide(() => {
      clearTimeout(late);
      resolve(null);
      pick.dispose();
    });
    pick.show();
    search(pick.value);
  });
}

/** What is selected, if it may be words that are looked for. */
function firstQuery({ document, selection }: TextEditor): string {
  const words = document.getText(selection).replace(/["“”„«»]/g, ' ');
  return words.length <= 300 ? words.replace(/\s+/g, ' ').trim() : '';
}

/** Keeps the list at what the last words find; an answer that comes late is dropped. */
function searching(client: BaseLanguageClient, { document }: TextEditor, pick: QuickPick<Item>) {
  let asked = new CancellationTokenSource();
  return async (words: string): Promise<void> => {
    asked.cancel();
    asked = new CancellationTokenSource();
    const { token } = asked;
    const params: SearchParams = { textDocument: { uri: document.uri.toString() }, words };
    pick.busy = true;
    const answer = client.sendRequest<readonly FoundQuotation[]>(searchRequest, params, token);
    const found = await answer.catch(() => null);
    if (token.isCancellationRequested || !found) return;
    pick.busy = false;
    pick.items = found.length > 0 || words.trim() === '' ? found.map(itemOf) : [nothing];
  };
}

const nothing: Item = { label: `$(info) ${l10n.t('No source contains these words')}`, alwaysShow: true, found: null };

function itemOf(found: FoundQuotation): Item {
  const { speaker, title, locator } = found;
  return {
    label: around(found),
    detail: `$(${speaker === null ? 'book' : 'person'}) ${[speaker ?? l10n.t('the author’s own prose'), title, locator].filter(Boolean).join(' · ')}`,
    alwaysShow: true,
    found,
  };
}

/** The words that were looked for, with as much around them as a line shows. */
function around({ words, matched }: FoundQuotation): string {
  const [first] = matched;
  const from = words.length > 100 && first && first[0] > 50 ? first[0] - 30 : 0;
  return from === 0 ? words : `… ${words.slice(from).replace(/^\S*\s/, '')}`;
}

/** Shows passages beside the draft, and takes back what it opened. */
function previewBeside() {
  const before = new Set(allTabs());
  let last: Promise<unknown> = Promise.resolve();
  return {
    show(place: QuotedPlace): void {
      const { start, end } = place.range;
      const selection = new Range(start.line, start.character, end.line, end.character);
      const options = { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true, selection };
      last = last.then(() => window.showTextDocument(Uri.parse(place.uri), options)).catch(() => {});
    },
    async takeBack({ document, viewColumn }: TextEditor): Promise<void> {
      await last;
      const opened = allTabs().filter((tab) => !before.has(tab) && tab.input instanceof TabInputText && tab.isPreview);
      await window.tabGroups.close(opened);
      await window.showTextDocument(document, viewColumn);
    },
  };
}

const allTabs = (): readonly Tab[] => window.tabGroups.all.flatMap(({ tabs }) => tabs);
