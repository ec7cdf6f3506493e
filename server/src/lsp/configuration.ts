import type { Connection } from 'vscode-languageserver';
import type { ClientFacts } from './client.ts';
import { type EditorSettings, settingsFrom } from './settings.ts';

/** The editor's settings, asked for where the client answers, kept from its notices where it does not. */
export interface Configuration {
  /** `scope` is the URI of a folder; null for what holds everywhere. */
  settings(scope: string | null): Promise<EditorSettings>;
  /** What a `workspace/didChangeConfiguration` brought. */
  notice(value: unknown): void;
}

export function createConfiguration(connection: Connection, client: ClientFacts): Configuration {
  let given = client.initialSettings;
  const said = new Set<string>();
  const asked = new Map<string, Promise<EditorSettings>>();

  async function ask(scope: string | null): Promise<EditorSettings> {
    const settings = settingsFrom(client.answersConfiguration ? await fetch(scope) : given);
    for (const problem of settings.problems) {
      if (!said.has(problem)) connection.console.warn(`Settings: ${problem}`);
      said.add(problem);
    }
    return settings;
  }

  async function fetch(scope: string | null): Promise<unknown> {
    const item = { section: 'stet', ...(scope === null ? {} : { scopeUri: scope }) };
    return connection.workspace.getConfiguration(item).catch(() => null);
  }

  return {
    settings(scope) {
      const key = scope ?? '';
      const answer = asked.get(key) ?? ask(scope);
      asked.set(key, answer);
      return answer;
    },
    notice(value) {
      if (value !== null && value !== undefined) given = value;
      asked.clear();
    },
  };
}
