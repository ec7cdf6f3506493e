import { type CompletionItem, type CompletionList, MarkupKind } from 'vscode-languageserver';
import type { Completion } from '../../core/answers/answers.ts';
import type { Context } from '../context.ts';
import { toOffset } from '../fromLsp.ts';
import { toCompletionItem } from '../toEdits.ts';

/** Citation keys and words of sources; what is long to show comes when an item is resolved. */
export function registerCompletion({ connection, handle, draft }: Context): void {
  // The list that was offered last: an item is resolved by its number in it.
  let offered: { readonly list: number; readonly completions: readonly Completion[] } = { list: 0, completions: [] };
  const nothing: CompletionList = { isIncomplete: false, items: [] };

  connection.onCompletion(
    handle(nothing, ({ textDocument, position }) => {
      const at = draft(textDocument.uri);
      if (!at) return nothing;
      const cursor = toOffset(at.document, position);
      const completions = at.analysis.completionsAt(at.input, cursor);
      offered = { list: offered.list + 1, completions };
      const items = completions.map((one, i) =>
        toCompletionItem(one, at.document, cursor, { list: offered.list, item: i }),
      );
      return { isIncomplete: completions.some((one) => one.kind === 'quotation'), items };
    }),
  );
  connection.onCompletionResolve((item) => {
    const { list, item: number } = isPlace(item.data) ? item.data : { list: 0, item: -1 };
    const completion = list === offered.list ? offered.completions[number] : undefined;
    return completion ? documented(item, completion) : item;
  });
}

const documented = (item: CompletionItem, { documentation }: Completion): CompletionItem => ({
  ...item,
  documentation: { kind: MarkupKind.Markdown, value: documentation },
});

function isPlace(data: unknown): data is { readonly list: number; readonly item: number } {
  return typeof data === 'object' && data !== null && 'list' in data && 'item' in data;
}
