import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { draftOutline, type Entry, sourceOutline } from '../../core/answers/places/outline.ts';
import type { Checks } from '../checks.ts';
import type { Context } from '../context.ts';
import { asTyped, openSources } from '../openSources.ts';
import { toRange } from '../toLsp.ts';

const kinds: Readonly<Record<Entry['kind'], SymbolKind>> = {
  heading: SymbolKind.String,
  quotation: SymbolKind.Field,
};

/** Quotations under headings: in a draft what is quoted and what was found of it, in a source who says what. */
export function registerDocumentSymbols(context: Context, checks: Checks): void {
  const { connection, handle, draft, client } = context;

  function outlineOf(uri: string): { readonly document: TextDocument; readonly entries: readonly Entry[] } | null {
    const at = draft(uri);
    if (at) return { document: at.document, entries: at.analysis.ask(at.input, draftOutline) };
    const [own] = openSources(context, uri);
    const source = own && asTyped(own);
    return own && source ? { document: own.document, entries: sourceOutline(source) } : null;
  }

  connection.onDocumentSymbol(
    handle<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[] | null>(
      null,
      ({ textDocument: { uri } }) => {
        const outline = outlineOf(uri);
        if (!outline) return null;
        const { document, entries } = outline;
        return client.nestsSymbols
          ? entries.map((entry) => toSymbol(entry, document))
          : entries.flatMap((entry) => toFlatSymbols(entry, document, null));
      },
      checks.patience,
    ),
  );
}

function toSymbol({ kind, name, detail, span, selection, children }: Entry, document: TextDocument): DocumentSymbol {
  return {
    name,
    detail,
    kind: kinds[kind],
    range: toRange(document, span),
    selectionRange: toRange(document, selection),
    children: children.map((child) => toSymbol(child, document)),
  };
}

function toFlatSymbols(entry: Entry, document: TextDocument, container: string | null): readonly SymbolInformation[] {
  const { kind, name, selection, children } = entry;
  const own: SymbolInformation = {
    name,
    kind: kinds[kind],
    location: { uri: document.uri, range: toRange(document, selection) },
    ...(container === null ? {} : { containerName: container }),
  };
  return [own, ...children.flatMap((child) => toFlatSymbols(child, document, name))];
}
