import {
  type Disposable,
  l10n,
  MarkdownString,
  type Memento,
  StatusBarAlignment,
  type StatusBarItem,
  Uri,
  window,
} from 'vscode';
import type { StatusParams } from '../../server/src/protocol.ts';
import { counted } from './counted.ts';
import { isReadable } from './languages.ts';
import { notice } from './notices.ts';
import type { Projects } from './projects.ts';

const told = 'stet.toldAboutSources';

/** Keeps “14 sources · 2 problems” in the status bar while a draft is in front. */
export function showStatus(projects: Projects, memory: Memento): Disposable[] {
  const item = window.createStatusBarItem('stet.status', StatusBarAlignment.Right, 90);
  item.name = 'Stet';
  item.command = { command: 'stet.quotations.focus', title: l10n.t('Show Quotations') };
  const refresh = () => {
    const document = window.activeTextEditor?.document;
    const status = document && isReadable(document) ? projects.of(document) : undefined;
    if (!document || !status || status.state === 'disabled') return item.hide();
    draw(item, status, projects.refusal(document));
    if (status.state === 'no-sources') void tellOnce(memory, status.message);
  };
  return [item, window.onDidChangeActiveTextEditor(refresh), projects.onDidChange(refresh)];
}

/** What may be done about it, in the tooltip. */
const actions: readonly (readonly [title: string, command: string])[] = [
  [l10n.t('Quotations'), 'stet.quotations.focus'],
  [l10n.t('Sources'), 'stet.sources.focus'],
  [l10n.t('Read Sources Again'), 'stet.reloadSources'],
  [l10n.t('Stop Reading'), 'stet.stopReading'],
  [l10n.t('Output'), 'stet.showOutput'],
];

function draw(item: StatusBarItem, status: StatusParams, refusal: string | undefined): void {
  const { unreadable } = status;
  const problems = status.state === 'ready' && refusal === undefined ? `${counted(status.problems, 'problem')}.` : '';
  const message = [refusal, problems, status.message].filter(Boolean).join(' ');
  item.text = refusal === undefined ? label(status) : `$(circle-slash) ${l10n.t('Not checked')}`;
  item.accessibilityInformation = { label: `Stet: ${message}` };
  const tooltip = new MarkdownString(undefined, true);
  // The first reading of a large library is long, and the one that may be stopped.
  const unfit = status.state === 'loading' ? 'stet.reloadSources' : 'stet.stopReading';
  const offered = actions.filter(([, command]) => command !== unfit);
  tooltip.isTrusted = { enabledCommands: offered.map(([, command]) => command) };
  tooltip.appendText(message).appendMarkdown('\n\n');
  for (const { uri, reason } of unreadable)
    tooltip
      .appendMarkdown('- ')
      .appendText(`${Uri.parse(uri).path.split('/').at(-1)}: ${reason}`)
      .appendMarkdown('\n');
  tooltip.appendMarkdown(`\n\n${offered.map(([title, command]) => `[${title}](command:${command})`).join(' · ')}`);
  item.tooltip = tooltip;
  item.show();
}

function label({ state, sources, problems, unreadable }: StatusParams): string {
  if (state === 'loading') return '$(sync~spin) Stet';
  if (state === 'failed') return '$(error) Stet';
  if (state === 'no-sources') return `$(quote) ${l10n.t('No sources')}`;
  const icon = unreadable.length > 0 ? '$(warning)' : '$(quote)';
  return `${icon} ${counted(sources, 'source')} · ${counted(problems, 'problem')}`;
}

/** One message ever, not one a folder: most Markdown files in the world have no sources. The status item goes on saying so. */
async function tellOnce(memory: Memento, message: string): Promise<void> {
  if (memory.get<boolean>(told)) return;
  await memory.update(told, true);
  await notice(`Stet: ${message}`);
}
