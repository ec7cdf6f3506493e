import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { checkDocument } from './checkDocument.ts';
import { checkWorkspace } from './checkWorkspace.ts';
import { openSource } from './openSource.ts';

/** Every command of the manifest. */
export function registerCommands(client: LanguageClient, log: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('stet.checkDocument', () => checkDocument(client)),
    commands.registerCommand('stet.checkWorkspace', () => checkWorkspace(client)),
    commands.registerCommand('stet.openSource', () => openSource()),
    commands.registerCommand('stet.restartServer', () => client.restart()),
    commands.registerCommand('stet.showOutput', () => log.show()),
  ];
}
