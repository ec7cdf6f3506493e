import {
  commands,
  type Disposable,
  MarkdownString,
  type Memento,
  StatusBarAlignment,
  type StatusBarItem,
  Uri,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type StatusParams, statusNotification } from '../../server/src/protocol.ts';
import { counted } from './counted.ts';
import { isReadable } from './languages.ts';

const told = 'stet.toldAboutSources';

/** Keeps “14 sources · 2 problems” in the status bar while a draft is in front, as the server's notifications say. */
export function showStatus(client: BaseLanguageClient, memory: Memento): Disposable[] {
  const item = window.createStatusBarItem('stet.status', StatusBarAlignment.Right, 90);
  item.name = 'Stet';
  item.command = 'stet.showOutput';
  const projects = new Map<string, StatusParams>();
  const refresh = () => {
    const document = window.activeTextEditor?.document;
    const status = document && isReadable(document) ? projectOf(document.uri, projects) : undefined;
    void commands.executeCommand('setContext', 'stet.draft', status !== undefined && isDraftOf(document?.uri, status));
    if (!status || status.state === 'disabled') return item.hide();
    draw(item, status);
    if (status.state === 'no-sources') void tellOnce(memory, status.message);
  };
  return [
    item,
    window.onDidChangeActiveTextEditor(refresh),
    client.onNotification(statusNotification, (status: StatusParams) => {
      projects.set(status.folder, status);
      refresh();
    }),
  ];
}

// The server writes URIs its own way: compare them as VS Code prints them.
const printed = (written: string) => Uri.parse(written).toString();

/** Whether the server checks the document; a source, or what is excluded, it does not. */
const isDraftOf = (uri: Uri | undefined, { drafts, state }: StatusParams): boolean =>
  state !== 'disabled' && Object.keys(drafts).some((draft) => printed(draft) === uri?.toString());

function projectOf(uri: Uri, projects: ReadonlyMap<string, StatusParams>): StatusParams | undefined {
  const path = uri.toString();
  const all = [...projects.values()];
  const own = all.find(({ drafts }) => Object.keys(drafts).some((draft) => printed(draft) === path));
  const above = all.filter(({ folder }) => path.startsWith(`${printed(folder)}/`));
  return own ?? above.sort((a, b) => b.folder.length - a.folder.length)[0];
}

function draw(item: StatusBarItem, status: StatusParams): void {
  item.text = label(status);
  const unreadable = status.unreadable.map(
    ({ uri, reason }) => `- ${Uri.parse(uri).path.split('/').at(-1)}: ${reason}`,
  );
  item.tooltip = new MarkdownString([status.message, unreadable.join('\n')].join('\n\n').trimEnd());
  item.show();
}

function label({ state, sources, problems, unreadable }: StatusParams): string {
  if (state === 'loading') return '$(sync~spin) Stet';
  if (state === 'failed') return '$(error) Stet';
  if (state === 'no-sources') return '$(quote) No sources';
  const icon = unreadable.length > 0 ? '$(warning)' : '$(quote)';
  return `${icon} ${counted(sources, 'source')} · ${counted(problems, 'problem')}`;
}

/** One message ever, not one a folder: most Markdown files in the world have no sources. The status item goes on saying so. */
async function tellOnce(memory: Memento, message: string): Promise<void> {
  if (memory.get<boolean>(told)) return;
  await memory.update(told, true);
  await window.showInformationMessage(`Stet: ${message}`);
}
