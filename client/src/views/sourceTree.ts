import {
  type Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import type { SourceInfo, UnreadableSource } from '../../../server/src/protocol.ts';
import { counted } from '../counted.ts';
import { printed } from '../projects.ts';
import type { Shelf } from './fetching.ts';
import { shortened } from './shortened.ts';
import type { ViewModel } from './viewModel.ts';

/** A source in the list, with the number of quotations that are taken from it. */
export interface SourceNode {
  readonly kind: 'source';
  readonly source: SourceInfo;
  readonly quotations: number;
  /** Of which of several projects; empty where there is one. */
  readonly project: string;
}

/** A file that was to be a source, and why it is none. */
export interface UnreadableNode {
  readonly kind: 'unreadable';
  readonly file: UnreadableSource;
}

interface Heading {
  readonly kind: 'heading';
  readonly label: string;
  readonly nodes: readonly (SourceNode | UnreadableNode)[];
}

type Node = Heading | SourceNode | UnreadableNode;

/** The view *Sources*: those that are quoted, those that are not, and those that cannot be read. */
export function showSources(model: ViewModel): Disposable[] {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node === undefined ? headings(model) : node.kind === 'heading' ? node.nodes : [])],
    getTreeItem: (node) =>
      node.kind === 'heading' ? headingItem(node) : node.kind === 'source' ? sourceItem(node) : unreadableItem(node),
  };
  const view = window.createTreeView('stet.sources', { treeDataProvider: provider, showCollapseAll: true });
  let drawn = '';
  const refresh = () => {
    const now = JSON.stringify(headings(model));
    if (now !== drawn) changed.fire();
    drawn = now;
  };
  return [view, changed, model.serve(view), model.onDidChange(refresh)];
}

function headings(model: ViewModel): readonly Heading[] {
  const counts = new Map<string, number>();
  for (const { source } of model.drafts().flatMap(({ quotations }) => quotations)) {
    if (source) counts.set(printed(source.uri), (counts.get(printed(source.uri)) ?? 0) + 1);
  }
  const shelves = model.shelves();
  const nameOf = ({ project: { folder } }: Shelf) =>
    shelves.length > 1 ? (Uri.parse(folder).path.split('/').at(-1) ?? '') : '';
  const sources = shelves
    .flatMap((shelf) => shelf.sources.map((source) => ({ source, project: nameOf(shelf) })))
    .map((one): SourceNode => ({ kind: 'source', ...one, quotations: counts.get(printed(one.source.words)) ?? 0 }))
    .sort((a, b) => b.quotations - a.quotations || a.source.title.localeCompare(b.source.title));
  const unreadable = shelves.flatMap(({ project }) => project.unreadable);
  const all: readonly Heading[] = [
    { kind: 'heading', label: l10n.t('Quoted'), nodes: sources.filter(({ quotations }) => quotations > 0) },
    { kind: 'heading', label: l10n.t('Not quoted'), nodes: sources.filter(({ quotations }) => quotations === 0) },
    {
      kind: 'heading',
      label: l10n.t('Cannot be read'),
      nodes: unreadable.map((file) => ({ kind: 'unreadable', file })),
    },
  ];
  return all.filter(({ nodes }) => nodes.length > 0);
}

function headingItem({ label, nodes }: Heading): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = label;
  item.description = String(nodes.length);
  item.accessibilityInformation = { label: `${label}: ${counted(nodes.length, 'source')}` };
  return item;
}

function sourceItem({ source, quotations, project }: SourceNode): TreeItem {
  const { title, key, authors, publication, date, uri } = source;
  const item = new TreeItem(shortened(title));
  const quoted = quotations > 0 ? counted(quotations, 'quotation') : '';
  item.id = `${project}\n${uri}`;
  item.description = [project, quoted, `@${key}`, date ?? ''].filter(Boolean).join(' · ');
  item.iconPath = new ThemeIcon(quotations > 0 ? 'book' : 'file');
  item.contextValue = quotations > 0 ? 'source quoted' : 'source';
  item.command = openCommand(Uri.parse(source.words), title);
  const said = [authors.join(', '), publication ?? '', date ?? ''].filter(Boolean).join(' · ');
  item.tooltip = new MarkdownString()
    .appendMarkdown('**')
    .appendText(title)
    .appendMarkdown('**\n\n')
    .appendText(said)
    .appendMarkdown('\n\n')
    .appendText(`@${key} · ${Uri.parse(uri).path}`);
  item.accessibilityInformation = {
    label: [title, project, quoted || l10n.t('not quoted'), l10n.t('key {0}', key), said].filter(Boolean).join(', '),
  };
  return item;
}

function unreadableItem({ file: { uri, reason } }: UnreadableNode): TreeItem {
  const name = Uri.parse(uri).path.split('/').at(-1) ?? uri;
  const item = new TreeItem(name);
  item.id = uri;
  item.description = reason;
  item.tooltip = l10n.t('Cannot read {0}: {1}', name, reason);
  item.iconPath = new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground'));
  item.contextValue = 'unreadable';
  item.command = openCommand(Uri.parse(uri), name);
  item.accessibilityInformation = { label: l10n.t('Cannot read {0}: {1}', name, reason) };
  return item;
}

/** Whatever editor the file has: a scan may have its own. */
const openCommand = (uri: Uri, title: string) => ({
  command: 'vscode.open',
  title: l10n.t('Open {0}', title),
  arguments: [uri],
});
