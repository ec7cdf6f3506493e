import {
  type Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StatusParams } from '../../server/src/protocol.ts';
import { counted } from './counted.ts';
import { createFirstSteps, type Memories } from './firstSteps.ts';
import { isReadable } from './languages.ts';
import type { Projects } from './projects.ts';

/** Keeps “14 sources · 2 problems” in the status bar while a draft is in front; without sources, what to do about it. */
export function showStatus(client: BaseLanguageClient, projects: Projects, memories: Memories): Disposable[] {
  const item = window.createStatusBarItem('stet.status', StatusBarAlignment.Right, 90);
  item.name = 'Stet';
  const firstSteps = createFirstSteps(client, memories);
  const refresh = () => {
    const document = window.activeTextEditor?.document;
    const status = document && isReadable(document) ? projects.of(document) : undefined;
    if (!document || !status) return item.hide();
    draw(item, status, projects.refusal(document));
    if (status.state === 'no-sources') firstSteps(document);
  };
  return [
    item,
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidSaveTextDocument(refresh),
    projects.onDidChange(refresh),
  ];
}

type Action = readonly [title: string, command: string];

/** What may be done about it, in the tooltip; the first of them is what a click does. */
function actionsIn(state: StatusParams['state']): readonly Action[] {
  const quotations: Action = [l10n.t('Quotations'), 'stet.quotations.focus'];
  const add: Action = [l10n.t('Add Source…'), 'stet.addSource'];
  const output: Action = [l10n.t('Output'), 'stet.showOutput'];
  const off: Action = [l10n.t('Turn Off'), 'stet.toggle'];
  switch (state) {
    case 'disabled':
      return [[l10n.t('Turn On'), 'stet.toggle'], output];
    // The first reading of a large library is long, and the one that may be stopped.
    case 'loading':
      return [
        quotations,
        [l10n.t('Sources'), 'stet.sources.focus'],
        [l10n.t('Stop Reading'), 'stet.stopReading'],
        off,
        output,
      ];
    case 'no-sources':
      return [add, quotations, [l10n.t('Read Sources Again'), 'stet.reloadSources'], off, output];
    default:
      return [
        quotations,
        [l10n.t('Sources'), 'stet.sources.focus'],
        add,
        [l10n.t('Read Sources Again'), 'stet.reloadSources'],
        off,
        output,
      ];
  }
}

function draw(item: StatusBarItem, status: StatusParams, refusal: string | undefined): void {
  const { unreadable, state } = status;
  const problems = state === 'ready' && refusal === undefined ? `${counted(status.problems, 'problem')}.` : '';
  const message = [refusal, problems, status.message].filter(Boolean).join(' ');
  item.text = refusal === undefined ? label(status) : `$(circle-slash) ${l10n.t('Not checked')}`;
  const offered = actionsIn(state);
  const [[first, command] = [l10n.t('Quotations'), 'stet.quotations.focus']] = offered;
  item.command = { command, title: first };
  item.accessibilityInformation = { label: `Stet: ${message} ${first}`, role: 'button' };
  const tooltip = new MarkdownString(undefined, true);
  tooltip.isTrusted = { enabledCommands: offered.map(([, name]) => name) };
  tooltip.appendText(message).appendMarkdown('\n\n');
  for (const { uri, reason } of unreadable)
    tooltip
      .appendMarkdown('- ')
      .appendText(`${Uri.parse(uri).path.split('/').at(-1)}: ${reason}`)
      .appendMarkdown('\n');
  tooltip.appendMarkdown(`\n\n${offered.map(([title, name]) => `[${title}](command:${name})`).join(' · ')}`);
  item.tooltip = tooltip;
  item.show();
}

function label({ state, sources, archived, archive, problems, unreadable }: StatusParams): string {
  if (state === 'disabled') return `$(circle-slash) ${l10n.t('Stet off')}`;
  if (state === 'loading') return '$(sync~spin) Stet';
  if (state === 'failed') return '$(error) Stet';
  if (state === 'no-sources') return `$(quote) ${l10n.t('No sources')}`;
  if (archive === 'asking') return `$(sync~spin) ${l10n.t('Asking the archive')} · ${counted(problems, 'problem')}`;
  const icon = unreadable.length > 0 || archive === 'silent' ? '$(warning)' : '$(quote)';
  const files = sources - archived;
  const places =
    archive === null
      ? counted(files, 'source')
      : files === 0
        ? l10n.t('archive')
        : l10n.t('{0}, archive', counted(files, 'source'));
  return `${icon} ${archive === 'silent' ? l10n.t('{0} silent', places) : places} · ${counted(problems, 'problem')}`;
}
