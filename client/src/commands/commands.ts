import { commands, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkDocument } from './checkDocument.ts';
import { checkWorkspace } from './checkWorkspace.ts';
import { registerCompare } from './compare.ts';
import { exportReport } from './exportReport.ts';
import { goToFinding } from './findings.ts';
import { openSample } from './openSample.ts';
import { openSource } from './openSource.ts';

/** Every command of the manifest. */
export function registerCommands(
  context: ExtensionContext,
  client: BaseLanguageClient,
  log: LogOutputChannel,
): Disposable[] {
  return [
    commands.registerCommand('stet.checkDocument', () => checkDocument(client)),
    commands.registerCommand('stet.checkWorkspace', () => checkWorkspace(client)),
    ...registerCompare(client),
    commands.registerCommand('stet.nextFinding', () => goToFinding('next')),
    commands.registerCommand('stet.previousFinding', () => goToFinding('previous')),
    commands.registerCommand('stet.exportReport', (target?: unknown) => exportReport(client, target)),
    commands.registerCommand('stet.openSample', () => openSample(context)),
    commands.registerCommand('stet.openSource', () => openSource()),
    commands.registerCommand('stet.restartServer', () => restart(client)),
    commands.registerCommand('stet.showOutput', () => log.show()),
  ];
}

async function restart(client: BaseLanguageClient): Promise<void> {
  await client.stop();
  await client.start();
}
