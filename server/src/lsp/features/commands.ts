import { serverCommands } from '../../protocol.ts';
import type { Checks } from '../checks.ts';
import type { Context } from '../context.ts';
import type { DiagnosticsFeature } from './diagnostics.ts';

/** What a client may ask for by `workspace/executeCommand`. */
export function registerCommands(
  { connection, handle, documents, projects }: Context,
  checks: Checks,
  diagnostics: DiagnosticsFeature,
): void {
  function check(uri: unknown): void {
    const document = typeof uri === 'string' ? documents.get(uri) : undefined;
    if (!document) return connection.console.warn(`${serverCommands.check} takes the URI of an open draft.`);
    checks.allow(document.uri, document.version, 'asked');
    diagnostics.draftChanged(document.uri);
    diagnostics.allChanged();
  }

  connection.onExecuteCommand(
    handle(null, async ({ command, arguments: given }) => {
      if (command === serverCommands.check) check(given?.[0]);
      else if (command === serverCommands.reload) await projects.replace();
      else connection.console.warn(`There is no command ${command}.`);
      return null;
    }),
  );
}
