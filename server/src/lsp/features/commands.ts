import type { CancellationToken } from 'vscode-languageserver';
import {
  type AddAnswer,
  type AllowAnswer,
  type CheckSummary,
  serverCommands,
  type VerifyAnswer,
} from '../../protocol.ts';
import type { Checks } from '../checks.ts';
import type { Context } from '../context.ts';
import { problemsAmong, type WorkspaceReports } from '../workspaceReports.ts';
import type { DiagnosticsFeature } from './diagnostics.ts';

/** The commands that write files. */
interface WritingCommands {
  verify(given: unknown): Promise<VerifyAnswer | null>;
  add(given: unknown): Promise<AddAnswer | null>;
  allow(given: unknown): Promise<AllowAnswer | null>;
}

/** What a client may ask for by `workspace/executeCommand`. */
export function registerCommands(
  { connection, handle, documents, projects, elsewhere }: Context,
  checks: Checks,
  diagnostics: DiagnosticsFeature,
  reports: WorkspaceReports,
  { verify, add, allow }: WritingCommands,
): void {
  function checkOpen(uris: readonly string[]): CheckSummary {
    const open = uris.flatMap((uri) => documents.get(uri) ?? []);
    for (const { uri, version } of open) checks.allow(uri, version, 'asked');
    const shown = open.flatMap(({ uri }) => checks.shown(uri) ?? []);
    diagnostics.allChanged();
    return { drafts: shown.length, problems: shown.reduce((sum, one) => sum + one.problems, 0) };
  }

  async function checkAll(token: CancellationToken): Promise<CheckSummary> {
    const closed = (await reports.checkAll(token)).filter((report) => report.draft);
    elsewhere.fire(); // wakes the request for the workspace's diagnostics that the client holds open
    const open = checkOpen(documents.keys());
    const problems = closed.reduce((sum, { items }) => sum + problemsAmong(items), open.problems);
    return { drafts: closed.length + open.drafts, problems };
  }

  function check(uri: unknown, token: CancellationToken): CheckSummary | Promise<CheckSummary> | null {
    if (uri === undefined) return checkAll(token);
    if (typeof uri === 'string' && documents.get(uri)) return checkOpen([uri]);
    connection.console.warn(`${serverCommands.check} takes the URI of an open draft, or nothing to check all drafts.`);
    return null;
  }

  connection.onExecuteCommand(
    handle<{ command: string; arguments?: unknown[] }, CheckSummary | VerifyAnswer | AddAnswer | AllowAnswer | null>(
      null,
      async ({ command, arguments: given }, token) => {
        if (command === serverCommands.check) return check(given?.[0], token);
        if (command === serverCommands.verify) return verify(given?.[0]);
        if (command === serverCommands.add) return add(given?.[0]);
        if (command === serverCommands.allow) return allow(given?.[0]);
        const sessions = projects.sessions();
        if (command === serverCommands.stop) for (const session of sessions) session.stop();
        else if (command === serverCommands.reload) {
          for (const session of sessions) session.resume();
          await projects.replace();
        } else connection.console.warn(`Unknown command ${command}.`);
        return null;
      },
    ),
  );
}
