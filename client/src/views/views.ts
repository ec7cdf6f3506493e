import { commands, type Disposable, type Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Projects } from '../projects.ts';
import { quotationCommands } from './quotationCommands.ts';
import { showQuotations } from './quotationTree.ts';
import { sourceCommands } from './sourceCommands.ts';
import { showSources } from './sourceTree.ts';
import { ViewModel } from './viewModel.ts';

/** The container *Stet* with its views *Quotations* and *Sources*, and their commands. */
export function showViews(client: BaseLanguageClient, projects: Projects, memory: Memento): Disposable[] {
  const model = new ViewModel(client, projects, memory);
  const quotations = showQuotations(client, model, projects);
  const given: Readonly<Record<string, (node: never) => unknown>> = {
    ...quotationCommands(model, quotations),
    ...sourceCommands(client, model, quotations),
  };
  const registered = Object.entries(given).map(([name, run]) => commands.registerCommand(name, run));
  return [model, quotations, ...showSources(model), ...registered];
}
