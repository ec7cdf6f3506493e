import { type CompletionItem, type CompletionList, type CompletionParams, MarkupKind } from 'vscode-languageserver';
import type { Completion } from '../../core/answers/answers.ts';
import { completionsAt, mostKeys } from '../../core/answers/completing/completions.ts';
import type { Checks } from '../checks.ts';
import type { Context, OpenDraft } from '../context.ts';
import { toOffset } from '../fromLsp.ts';
import { toCompletionItem } from '../toEdits.ts';

interface Offered {
  readonly list: number;
  readonly completions: readonly Completion[];
}

/** Citation keys and words of sources; what is long to show comes when an item is resolved. */
export function registerCompletion({ connection, handle, draft }: Context, checks: Checks): void {
  // The list that was offered last: an item is resolved by its number in it.
  let offered: Offered = { list: 0, completions: [] };
  const nothing: CompletionList = { isIncomplete: false, items: [] };

  function offer(at: OpenDraft, cursor: number): CompletionList {
    const all = at.analysis.ask(at.input, completionsAt, cursor);
    const { completesCitations } = at.session.settings;
    const completions = completesCitations ? all : all.filter(({ kind }) => kind !== 'citation');
    const list = offered.list + 1;
    offered = { list, completions };
    const items = completions.map((one, item) => toCompletionItem(one, at.document, cursor, { list, item }));
    return { isIncomplete: all.length >= mostKeys || all.some((one) => one.kind === 'quotation'), items };
  }

  connection.onCompletion(
    handle<CompletionParams, CompletionList>(
      nothing,
      ({ textDocument, position }) => {
        const at = draft(textDocument.uri);
        return at ? offer(at, toOffset(at.document, position)) : nothing;
      },
      checks.lull,
    ),
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
