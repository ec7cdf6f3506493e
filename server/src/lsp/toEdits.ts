import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  InsertTextFormat,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Completion } from '../core/answers/answers.ts';
import type { Fix } from '../core/drafting/fix.ts';
import type { Edit } from '../core/markup/markup.ts';
import type { ClientFacts } from './client.ts';
import { toRange } from './toLsp.ts';

type EditFacts = Pick<ClientFacts, 'takesVersionedEdits' | 'takesSnippetEdits'>;

export function toTextEdit(edit: Edit, document: TextDocument): TextEdit {
  return { range: toRange(document, edit.span), newText: edit.newText };
}

/** Edits of one draft, tied to the version they were made for where the client can hold them to it. */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  document: TextDocument,
  client: EditFacts,
  placeholder?: string,
): WorkspaceEdit {
  const { uri, version } = document;
  const plain = edits.map((edit) => toTextEdit(edit, document));
  if (!client.takesVersionedEdits) return { changes: { [uri]: plain } };
  const snippet = client.takesSnippetEdits && placeholder !== undefined;
  const [first, ...rest] = plain;
  const all: (TextEdit | SnippetTextEdit)[] = first && snippet ? [toSnippetEdit(first, placeholder), ...rest] : plain;
  return { documentChanges: [{ textDocument: { uri, version }, edits: all }] };
}

/** The edit with its placeholder selected, so that a reason can be typed over it at once. */
function toSnippetEdit(edit: TextEdit, placeholder: string): SnippetTextEdit {
  const at = edit.newText.lastIndexOf(placeholder);
  if (at < 0 || placeholder === '')
    return { range: edit.range, snippet: { kind: 'snippet', value: literal(edit.newText) } };
  const value = `${literal(edit.newText.slice(0, at))}\${1:${literal(placeholder)}}${literal(edit.newText.slice(at + placeholder.length))}$0`;
  return { range: edit.range, snippet: { kind: 'snippet', value } };
}

const literal = (text: string) => text.replace(/[\\$}]/gu, '\\$&');

export function toQuickFix(fix: Fix, diagnostic: Diagnostic, document: TextDocument, client: EditFacts): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: fix.preferred,
    edit: toWorkspaceEdit(fix.edits, document, client, fix.placeholder),
  };
}

const completionKinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  citation: CompletionItemKind.Reference,
  quotation: CompletionItemKind.Text,
  locator: CompletionItemKind.Value,
  speaker: CompletionItemKind.Variable,
};

/**
 * A completion without its documentation, which `data` lets one ask for later. LSP wants the edit within the
 * cursor's line: what of the lines before stays as it is, is left alone; what does not, goes in an edit beside.
 */
export function toCompletionItem(
  completion: Completion,
  document: TextDocument,
  cursor: number,
  data: unknown,
): CompletionItem {
  const { replace, newText, label, detail, kind, filter, rank, also = [] } = completion;
  const lineStart = document.offsetAt({ line: document.positionAt(cursor).line, character: 0 });
  const from = Math.max(replace.start, Math.min(lineStart, cursor));
  const above = document.getText().slice(replace.start, from);
  const kept = newText.startsWith(above);
  const edit = { span: { start: from, end: replace.end }, newText: kept ? newText.slice(above.length) : newText };
  const beside = kept ? also : [{ span: { start: replace.start, end: from }, newText: '' }, ...also];
  return {
    label,
    labelDetails: { description: detail },
    detail,
    kind: completionKinds[kind],
    filterText: above === '' ? filter : document.getText().slice(from, cursor),
    sortText: String(rank).padStart(6, '0'),
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: toTextEdit(edit, document),
    ...(beside.length > 0 && { additionalTextEdits: beside.map((one) => toTextEdit(one, document)) }),
    data,
  };
}
