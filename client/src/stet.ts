import { commands, type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerParticipant } from './chat/participant.ts';
import { serveChecker } from './checker.ts';
import { abilities } from './client.ts';
import { serveArchiveKey } from './commands/archiveKey.ts';
import { registerCommands } from './commands/commands.ts';
import { serveFiles } from './files.ts';
import { showGutterMarks } from './gutterMarks.ts';
import { firstDraft } from './languages.ts';
import { logMarks } from './marks.ts';
import { checkNotebooksInSight } from './notebooks.ts';
import { offerQuotations } from './pasting.ts';
import { followProjects } from './projects.ts';
import { showSourceDocuments } from './sourceDocuments.ts';
import { showStatus } from './status.ts';
import { registerTools } from './tools.ts';
import { showViews } from './views/views.ts';

/** What other extensions, and the tests, may ask. */
export interface Stet {
  /** Whether the server runs: from the first document of Stet's languages on, or a command. */
  running(): boolean;
}

let stop: (() => Promise<void>) | undefined;

/**
 * VS Code activates the extension when the first document of one of Stet's languages opens, or one of its commands runs. It
 * does so for plain text of its own that no writer ever sees, too; so the server waits for a document that can be a draft.
 */
export function begin(context: ExtensionContext, connect: (log: LogOutputChannel) => BaseLanguageClient): Stet {
  const log = window.createOutputChannel('Stet', { log: true });
  const client = connect(log);
  client.registerFeature(abilities);
  const projects = followProjects(client);
  const start = () => void client.start().catch((error: unknown) => log.error(String(error)));
  context.subscriptions.push(
    log,
    client,
    ...registerCommands(context, client, projects, log),
    projects,
    ...logMarks(log, client, projects),
    ...showStatus(client, projects, context),
    ...offerQuotations(client, projects),
    checkNotebooksInSight(client),
    ...showViews(client, projects, context.workspaceState),
  );
  context.subscriptions.push(
    ...serveFiles(client),
    ...registerTools(client),
    ...registerParticipant(client, context.workspaceState),
    serveChecker(client),
    serveArchiveKey(client, context),
    ...showSourceDocuments(client),
    ...showGutterMarks(context, client),
    workspace.onDidGrantWorkspaceTrust(
      () => void (client.isRunning() && commands.executeCommand('stet.restartServer')),
    ),
    firstDraft(start),
  );
  stop = () => client.stop();
  return { running: () => client.isRunning() };
}

export async function end(): Promise<void> {
  await stop?.();
}
