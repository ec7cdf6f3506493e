import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import { type BaseLanguageClient, HoverRequest, State } from 'vscode-languageclient';
import { counted } from '../counted.ts';
import type { Projects } from '../projects.ts';
import { printed } from '../projects.ts';
import { filterInWords, groupsOf, looksOf } from './grouping.ts';
import { type Group, groupItem, type Row, rowItem, summaryOf } from './quotationItem.ts';
import type { ViewModel } from './viewModel.ts';

type Node = Group | Row;

/** The view *Quotations*, and what commands need of it. */
export interface QuotationsView extends Disposable {
  readonly view: TreeView<Node>;
  /** The row as it stands now: the draft may have been typed in since it was drawn. */
  current(row: Row): Row | undefined;
  groups(): readonly Group[];
}

export function showQuotations(client: BaseLanguageClient, model: ViewModel, projects: Projects): QuotationsView {
  const changed = new EventEmitter<void>();
  let groups: readonly Group[] = [];
  let drawn = '';
  const treeDataProvider = { ...providerOf(client, model, () => groups), onDidChangeTreeData: changed.event };
  const view = window.createTreeView('stet.quotations', { treeDataProvider, showCollapseAll: true });
  const badge = () => {
    const count = problemsIn(model, projects);
    view.badge = count > 0 ? { value: count, tooltip: counted(count, 'problem') } : undefined;
  };
  const refresh = () => {
    groups = groupsOf(model.drafts(), model.choice());
    describe(view, model, groups);
    badge();
    const now = looksOf(groups, model.choice());
    if (now !== drawn) changed.fire();
    drawn = now;
  };
  const following = [view, changed, model.serve(view), model.onDidChange(refresh), projects.onDidChange(badge)];
  refresh();
  return {
    view,
    current: ({ id }) => groups.flatMap(({ rows }) => rows).find((row) => row.id === id),
    groups: () => groups,
    dispose() {
      for (const one of following) one.dispose();
    },
  };
}

function providerOf(
  client: BaseLanguageClient,
  model: ViewModel,
  groups: () => readonly Group[],
): TreeDataProvider<Node> {
  return {
    getChildren: (node) => [...(node === undefined ? groups() : node.kind === 'group' ? node.rows : [])],
    getParent: (node) =>
      node.kind === 'row' ? groups().find(({ rows }) => rows.some(({ id }) => id === node.id)) : null,
    getTreeItem: (node) => (node.kind === 'group' ? groupItem(node, model.choice()) : rowItem(node, model.choice())),
    resolveTreeItem: (item, node, token) => (node.kind === 'row' ? explained(client, item, node, token) : item),
  };
}

/** What stands beside the title, and above the list. */
function describe(view: TreeView<Node>, model: ViewModel, groups: readonly Group[]): void {
  const [only] = model.drafts();
  const choice = model.choice();
  view.description = choice.scope === 'workspace' ? l10n.t('workspace') : (only?.name ?? '');
  // An empty view with a message does not say what to do.
  view.message = groups.length > 0 ? filterInWords(choice) : '';
}

/** The problems of the draft in front, or of all that are known. Counted by the server, whether the view is open or not. */
function problemsIn(model: ViewModel, projects: Projects): number {
  const all = projects.all();
  if (model.choice().scope === 'workspace') return all.reduce((sum, { problems }) => sum + problems, 0);
  const front = model.front();
  const drafts = all.flatMap(({ drafts: own }) => Object.entries(own));
  return drafts.find(([uri]) => printed(uri) === front)?.[1] ?? 0;
}

/** The passage and the difference, as the draft's own hover shows them; of a closed draft, what was found. */
async function explained(
  client: BaseLanguageClient,
  item: TreeItem,
  { draft, quotation }: Row,
  token: CancellationToken,
): Promise<TreeItem> {
  item.tooltip = summaryOf(quotation);
  if (client.state !== State.Running) return item;
  const params = { textDocument: { uri: draft.uri }, position: quotation.range.start };
  const found = await client.sendRequest(HoverRequest.type, params, token);
  const [shown] = client.protocol2CodeConverter.asHover(found)?.contents ?? [];
  if (!(shown instanceof MarkdownString)) return item;
  // At a problem the draft's hover leaves to the problem what was found.
  const bold = shown.value.startsWith('**')
    ? ''
    : `**${new MarkdownString().appendText(quotation.headline).value}**\n\n`;
  item.tooltip = new MarkdownString(bold + shown.value);
  item.tooltip.supportHtml = false;
  if (shown.isTrusted !== undefined) item.tooltip.isTrusted = shown.isTrusted;
  return item;
}
