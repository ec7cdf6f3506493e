import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import { type BaseLanguageClient, HoverRequest, State } from 'vscode-languageclient';
import type { DraftQuotations, QuotationInfo } from '../../../server/src/protocol.ts';
import { counted } from '../counted.ts';
import type { Projects } from '../projects.ts';
import { printed } from '../projects.ts';
import type { Choice, Desk } from './desk.ts';
import { type Group, groupItem, looks, type Row, rowItem, states } from './quotationItem.ts';

type Node = Group | Row;

/** The view *Quotations*, and what commands need of it. */
export interface QuotationsView extends Disposable {
  readonly view: TreeView<Node>;
  /** The row as it stands now: the draft may have been typed in since it was drawn. */
  current(row: Row): Row | undefined;
  groups(): readonly Group[];
}

export function showQuotations(client: BaseLanguageClient, desk: Desk, projects: Projects): QuotationsView {
  const changed = new EventEmitter<void>();
  let groups: readonly Group[] = [];
  let drawn = '';
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node === undefined ? groups : node.kind === 'group' ? node.rows : [])],
    getParent: (node) =>
      node.kind === 'row' ? groups.find(({ rows }) => rows.some(({ id }) => id === node.id)) : null,
    getTreeItem: (node) => (node.kind === 'group' ? groupItem(node, desk.choice()) : rowItem(node, desk.choice())),
    resolveTreeItem: (item, node, token) => (node.kind === 'row' ? explained(client, item, node, token) : item),
  };
  const view = window.createTreeView('stet.quotations', { treeDataProvider: provider, showCollapseAll: true });

  function refresh(): void {
    const choice = desk.choice();
    groups = grouped(
      rowsOf(desk.drafts()).filter((row) => passes(row, choice)),
      choice,
    );
    const [only] = desk.drafts();
    view.description = choice.scope === 'workspace' ? 'workspace' : (only?.name ?? '');
    // An empty view with a message does not say what to do.
    view.message = groups.length > 0 ? filterInWords(choice) : '';
    badge();
    // Where things stand changes with every key typed above them; what can be seen does not.
    const now = JSON.stringify([groups.map((group) => ({ ...group, rows: group.rows.map(visible) })), choice]);
    if (now !== drawn) changed.fire();
    drawn = now;
  }

  function badge(): void {
    const count = problemsIn(desk, projects);
    view.badge = count > 0 ? { value: count, tooltip: counted(count, 'problem') } : undefined;
  }

  const following = [view, changed, desk.serve(view), desk.onDidChange(refresh), projects.onDidChange(badge)];
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

/** The problems of the draft in front, or of all that are known. Counted by the server, whether the view is open or not. */
function problemsIn(desk: Desk, projects: Projects): number {
  const all = projects.all();
  if (desk.choice().scope === 'workspace') return all.reduce((sum, { problems }) => sum + problems, 0);
  const front = desk.front();
  const drafts = all.flatMap(({ drafts: own }) => Object.entries(own));
  return drafts.find(([uri]) => printed(uri) === front)?.[1] ?? 0;
}

const rowsOf = (drafts: readonly DraftQuotations[]): readonly Row[] =>
  drafts.flatMap((draft) =>
    draft.quotations.map((quotation): Row => ({ kind: 'row', id: `${draft.uri}\n${quotation.id}`, draft, quotation })),
  );

const visible = ({ id, draft, quotation: { range: _, problems, source, ...rest } }: Row) => [
  id,
  draft.name,
  rest,
  problems.length,
  source?.title,
  source?.locator,
];

function passes({ quotation: { words, speaker, source, problems } }: Row, { problemsOnly, text }: Choice): boolean {
  if (problemsOnly && problems.length === 0) return false;
  const all = [words, speaker, source?.title].join('\n').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function filterInWords({ problemsOnly, text }: Choice): string {
  const parts = [problemsOnly ? 'problems only' : '', text === '' ? '' : `with “${text}”`].filter(Boolean);
  return parts.length > 0 ? `Shown: ${parts.join(', ')}` : '';
}

function grouped(rows: readonly Row[], { grouping }: Choice): readonly Group[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row.quotation, grouping);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const made = [...groups].map(([key, own]): Group => {
    const [one] = own as [Row];
    const { state, source } = one.quotation;
    return {
      kind: 'group',
      id: `${grouping}\n${key}`,
      label: labelOf(one.quotation, grouping),
      state: grouping === 'verdict' ? state : null,
      source: grouping === 'source' ? (source?.uri ?? null) : null,
      rows: own,
    };
  });
  if (grouping === 'verdict') return made.sort((a, b) => rankOf(a) - rankOf(b));
  // Whatever has no source or no speaker comes last.
  return made.sort(
    (a, b) => Number(a.id.endsWith('\n')) - Number(b.id.endsWith('\n')) || a.label.localeCompare(b.label),
  );
}

const rankOf = ({ state }: Group): number => (state === null ? states.length : states.indexOf(state));

function keyOf({ state, source, speaker }: QuotationInfo, grouping: Choice['grouping']): string {
  if (grouping === 'verdict') return state;
  return grouping === 'source' ? (source?.uri ?? '') : (speaker ?? '');
}

function labelOf({ state, source, speaker }: QuotationInfo, grouping: Choice['grouping']): string {
  if (grouping === 'verdict') return looks[state].word;
  return grouping === 'source' ? (source?.title ?? 'In no source') : (speaker ?? 'Nobody named');
}

/** The passage and the difference, as the draft's own hover shows them; of a closed draft, what was found. */
async function explained(
  client: BaseLanguageClient,
  item: TreeItem,
  { draft, quotation }: Row,
  token: CancellationToken,
): Promise<TreeItem> {
  item.tooltip = `${looks[quotation.state].word}: ${quotation.headline}`;
  if (client.state !== State.Running) return item;
  const params = { textDocument: { uri: draft.uri }, position: quotation.range.start };
  const found = await client.sendRequest(HoverRequest.type, params, token);
  const [shown] = client.protocol2CodeConverter.asHover(found)?.contents ?? [];
  if (shown !== undefined && typeof shown === 'object' && 'isTrusted' in shown) item.tooltip = shown;
  return item;
}
