import { commands, env, l10n, Range, Uri, window } from 'vscode';
import { clientCommands, type PlaceRange } from '../../../server/src/protocol.ts';
import { notice } from '../notices.ts';
import type { Choice } from './choice.ts';
import type { Row } from './quotationItem.ts';
import type { QuotationsView } from './quotationTree.ts';
import type { ViewModel } from './viewModel.ts';

/** What may be done with the list and with a quotation of it, by command. */
export function quotationCommands(model: ViewModel, view: QuotationsView) {
  /** As the row stands now; from the palette or a key, the one that is selected. */
  const now = (row: Row | undefined): Row | undefined => {
    const [selected] = view.view.selection;
    const meant = row ?? (selected?.kind === 'row' ? selected : undefined);
    return meant && (view.current(meant) ?? meant);
  };
  const on = (run: (row: Row) => unknown) => (row?: Row) => {
    const meant = now(row);
    if (meant) return run(meant);
    return notice(l10n.t('Select a quotation in the Quotations view first.'));
  };
  return {
    'stet.quotations.showDraft': () => model.choose({ scope: 'draft' }),
    'stet.quotations.showWorkspace': () => model.choose({ scope: 'workspace' }),
    'stet.quotations.group': () => chooseGrouping(model),
    'stet.quotations.filter': () => chooseFilter(model),
    'stet.quotations.clearFilter': () => model.choose({ problemsOnly: false, text: '' }),
    'stet.quotations.open': on(({ draft, quotation }) => show(draft.uri, quotation.range)),
    'stet.quotations.openPassage': on(({ quotation: { source } }) => source && show(source.uri, source.range)),
    'stet.quotations.compare': on(({ draft, quotation }) =>
      commands.executeCommand(clientCommands.compare, draft.uri, quotation.range.start),
    ),
    'stet.quotations.fix': on(fix),
    'stet.quotations.verify': on(async ({ draft, quotation }) => {
      await show(draft.uri, quotation.range);
      await commands.executeCommand('stet.verifyQuotation');
    }),
    'stet.quotations.copy': on((row) => env.clipboard.writeText(asCopied(row))),
  };
}

export async function show(uri: string, { start, end }: PlaceRange): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri), { selection, preview: true });
}

/** Leads to the first problem and opens the list of fixes there. */
async function fix({ draft, quotation }: Row): Promise<void> {
  const [problem] = quotation.problems;
  const { start } = problem ?? quotation.range;
  await show(draft.uri, { start, end: start });
  await commands.executeCommand('editor.action.quickFix');
}

/** “The words” — Ines Aldana (Boats lost as tide breaks the wall, para. 2) */
function asCopied({ quotation: { words, speaker, source } }: Row): string {
  const from = source && ` (${[source.title, source.locator].filter(Boolean).join(', ')})`;
  return `“${words}”${speaker === null ? '' : ` — ${speaker}`}${from ?? ''}`;
}

async function chooseGrouping(model: ViewModel): Promise<void> {
  const items: readonly { readonly label: string; readonly grouping: Choice['grouping'] }[] = [
    { label: `$(checklist) ${l10n.t('By Status')}`, grouping: 'verdict' },
    { label: `$(book) ${l10n.t('By Source')}`, grouping: 'source' },
    { label: `$(person) ${l10n.t('By Speaker')}`, grouping: 'speaker' },
  ];
  const { grouping } = model.choice();
  const shown = items.map((item) => ({
    ...item,
    ...(item.grouping === grouping && { description: l10n.t('current') }),
  }));
  const chosen = await window.showQuickPick(shown, { title: l10n.t('Group Quotations') });
  if (chosen) model.choose({ grouping: chosen.grouping });
}

async function chooseFilter(model: ViewModel): Promise<void> {
  const { problemsOnly, text } = model.choice();
  const wanted = await window.showQuickPick(
    [
      { label: `$(list-flat) ${l10n.t('All Quotations')}`, run: () => model.choose({ problemsOnly: false, text: '' }) },
      { label: `$(warning) ${l10n.t('Problems Only')}`, run: () => model.choose({ problemsOnly: true }) },
      { label: `$(search) ${l10n.t('Containing Words…')}`, run: askText },
    ],
    { title: l10n.t('Filter Quotations') },
  );
  await wanted?.run();

  async function askText(): Promise<void> {
    const typed = await window.showInputBox({
      title: problemsOnly ? l10n.t('Filter Quotations: Problems Containing') : l10n.t('Filter Quotations: Containing'),
      prompt: l10n.t('Words from the quotation, its speaker or its source'),
      value: text,
    });
    if (typed !== undefined) model.choose({ text: typed.trim() });
  }
}
