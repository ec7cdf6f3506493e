import { commands, type Disposable, type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { clientCommands, sourceScheme } from '../../../server/src/protocol.ts';
import type { Projects } from '../projects.ts';
import { addSource, pasteSource } from './addSource.ts';
import { setArchiveKey } from './archiveKey.ts';
import { checkDocument } from './checkDocument.ts';
import { checkWorkspace } from './checkWorkspace.ts';
import { registerCompare } from './compare.ts';
import { exportReport } from './exportReport.ts';
import { goToFinding } from './findings.ts';
import { fixAll } from './fixAll.ts';
import { insertCitation } from './insertCitation.ts';
import { insertQuotation } from './insertQuotation.ts';
import { letStand } from './letStand.ts';
import { openConfiguration } from './openConfiguration.ts';
import { openRule } from './openRule.ts';
import { openSample } from './openSample.ts';
import { openSource } from './openSource.ts';
import { reportProblem } from './reportProblem.ts';
import { showReferences } from './showReferences.ts';
import { toggle } from './toggle.ts';
import { verifyDraft, verifyQuotation } from './verify.ts';

/** Every command of the manifest. */
export function registerCommands(
  context: ExtensionContext,
  client: BaseLanguageClient,
  projects: Projects,
  log: LogOutputChannel,
): Disposable[] {
  return [
    commands.registerCommand('stet.checkDocument', () => checkDocument(client, projects)),
    commands.registerCommand('stet.checkWorkspace', () => checkWorkspace(client)),
    ...registerCompare(client, projects),
    commands.registerCommand('stet.nextFinding', () => goToFinding('next')),
    commands.registerCommand('stet.previousFinding', () => goToFinding('previous')),
    commands.registerCommand('stet.insertQuotation', () => insertQuotation(client)),
    commands.registerCommand('stet.insertCitation', () => insertCitation(client)),
    commands.registerCommand('stet.exportReport', (target?: unknown) => exportReport(client, target)),
    commands.registerCommand('stet.addSource', (target?: unknown) => addSource(client, target)),
    commands.registerCommand('stet.pasteSource', () => pasteSource(client)),
    commands.registerCommand('stet.fixAll', () => fixAll()),
    commands.registerCommand('stet.reportProblem', () => reportProblem(context, projects)),
    commands.registerCommand('stet.peekSource', () => commands.executeCommand('editor.action.peekDefinition')),
    commands.registerCommand(clientCommands.letStand, (uri, place, rule, reason) =>
      letStand(client, uri, place, rule, reason),
    ),
    commands.registerCommand(clientCommands.askForSource, () => addSource(client)),
    commands.registerCommand('stet.toggle', () => toggle()),
    commands.registerCommand('stet.verifyQuotation', (note?: unknown) => verifyQuotation(client, note)),
    commands.registerCommand('stet.verifyDraft', () => verifyDraft(client)),
    commands.registerCommand('stet.setArchiveKey', () => setArchiveKey(context)),
    commands.registerCommand('stet.openSample', () => openSample(context)),
    commands.registerCommand('stet.openConfiguration', () => openConfiguration(client)),
    commands.registerCommand('stet.openSource', () => openSource()),
    commands.registerCommand('stet.restartServer', () => restart(client)),
    commands.registerCommand(clientCommands.openPlace, openPlace),
    commands.registerCommand(clientCommands.openRule, (rule: unknown) => openRule(context, rule)),
    commands.registerCommand(clientCommands.showReferences, (uri, at, places) =>
      showReferences(client, uri, at, places),
    ),
    commands.registerCommand('stet.showOutput', () => log.show()),
  ];
}

/** Words of a source of the library, and nothing else: what calls it may have been made up. */
async function openPlace(given: unknown): Promise<void> {
  const uri = typeof given === 'string' ? Uri.parse(given) : null;
  if (uri?.scheme === sourceScheme) await commands.executeCommand('vscode.open', uri);
}

async function restart(client: BaseLanguageClient): Promise<void> {
  await client.stop();
  await client.start();
}
