import {
  type CancellationToken,
  type DataTransfer,
  DataTransferItem,
  type Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  Range,
  type TextDocument,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type QuotedPlace,
  type QuoteParams,
  quoteRequest,
  sourceScheme,
  type WrittenQuotation,
} from '../../server/src/protocol.ts';
import { documentSelector } from './languages.ts';
import type { Projects } from './projects.ts';

/** Says, on VS Code's clipboard, from which place of which document words were copied. */
const copiedFrom = 'application/vnd.stet.passage';
const kind = DocumentDropOrPasteEditKind.Empty.append('stet', 'quotation');
const plain = DocumentDropOrPasteEditKind.Text;

/** Pasting waits for no answer that takes longer, in milliseconds: what is typed meanwhile would call the paste off. */
const longest = 300;

/** A few words and a whole chapter are nothing that anybody quotes. */
const mayBeQuoted = (text: string): boolean => text.length <= 5000 && text.split(/\s+/).filter(Boolean).length >= 4;

/**
 * Offers what is pasted or dropped into a draft as a quotation with its citation, when it was copied from a source, or stands
 * in one to the letter. Pasting as it is stays what happens unless the writer chooses otherwise.
 */
export function offerQuotations(client: BaseLanguageClient, projects: Projects): Disposable[] {
  async function quoted(
    document: TextDocument,
    range: Range,
    transfer: DataTransfer,
    token: CancellationToken,
  ): Promise<WrittenQuotation | null> {
    if (client.state !== State.Running || !projects.isDraft(document)) return null;
    const text = (await transfer.get('text/plain')?.asString()) ?? '';
    if (!mayBeQuoted(text)) return null;
    const copied = await transfer.get(copiedFrom)?.asString();
    const place: QuotedPlace | null = copied ? JSON.parse(copied) : null;
    if (place?.uri === document.uri.toString()) return null;
    const params: QuoteParams = {
      textDocument: { uri: document.uri.toString() },
      range: { start: range.start, end: range.end }, // a Range by itself would be sent as a pair
      from: place && isSource(place) ? place : { text },
    };
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), longest));
    return Promise.race([client.sendRequest<WrittenQuotation | null>(quoteRequest, params, token), late]);
  }

  /** Of the documents that words are copied from, what is no draft. */
  function isSource({ uri }: QuotedPlace): boolean {
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
    return document !== undefined && !projects.isDraft(document);
  }

  return [
    languages.registerDocumentPasteEditProvider(
      [...documentSelector(), { scheme: sourceScheme }],
      {
        prepareDocumentPaste({ uri }, [range, ...others], transfer) {
          if (!range || others.length > 0 || range.isEmpty) return;
          const place: QuotedPlace = { uri: uri.toString(), range: { start: range.start, end: range.end } };
          transfer.set(copiedFrom, new DataTransferItem(JSON.stringify(place)));
        },
        async provideDocumentPasteEdits(document, [range, ...others], transfer, _, token) {
          if (!range || others.length > 0) return undefined;
          const written = await quoted(document, range, transfer, token);
          if (!written) return undefined;
          const edit = new DocumentPasteEdit(written.text, titleOf(written), kind);
          edit.additionalEdit = alsoIn(document, written);
          edit.yieldTo = [plain];
          return [edit];
        },
      },
      { providedPasteEditKinds: [kind], copyMimeTypes: [copiedFrom], pasteMimeTypes: [copiedFrom, 'text/plain'] },
    ),
    languages.registerDocumentDropEditProvider(
      documentSelector(),
      {
        async provideDocumentDropEdits(document, position, transfer, token) {
          const written = await quoted(document, new Range(position, position), transfer, token);
          if (!written) return undefined;
          const edit = new DocumentDropEdit(written.text, titleOf(written), kind);
          edit.additionalEdit = alsoIn(document, written);
          edit.yieldTo = [plain];
          return edit;
        },
      },
      { providedDropEditKinds: [kind], dropMimeTypes: ['text/plain'] },
    ),
  ];
}

const titleOf = ({ cited }: WrittenQuotation): string =>
  cited ? l10n.t('Insert as Quotation with Citation') : l10n.t('Insert as Quotation');

function alsoIn({ uri }: TextDocument, { also }: WrittenQuotation): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of also)
    edit.replace(uri, new Range(range.start.line, range.start.character, range.end.line, range.end.character), newText);
  return edit;
}
