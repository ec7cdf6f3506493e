import { commands, type Disposable, type Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Projects } from '../projects.ts';
import { Desk } from './desk.ts';
import { quotationCommands } from './quotationCommands.ts';
import { showQuotations } from './quotationTree.ts';
import { sourceCommands } from './sourceCommands.ts';
import { showSources } from './sourceTree.ts';

/** The container *Stet* with its views *Quotations* and *Sources*, and their commands. */
export function showViews(client: BaseLanguageClient, projects: Projects, memory: Memento): Disposable[] {
  const desk = new Desk(client, projects, memory);
  const quotations = showQuotations(client, desk, projects);
  const given: Readonly<Record<string, (node: never) => unknown>> = {
    ...quotationCommands(desk, quotations),
    ...sourceCommands(client, desk, quotations),
  };
  const registered = Object.entries(given).map(([name, run]) => commands.registerCommand(name, run));
  return [desk, quotations, ...showSources(desk), ...registered];
}
