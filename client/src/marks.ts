import { type Disposable, type LogOutputChannel, languages } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Projects } from './projects.ts';

/** Writes into the output channel how long what one waits for took: the server's start, reading sources, the first check. */
export function logMarks(log: LogOutputChannel, client: BaseLanguageClient, projects: Projects): Disposable[] {
  const since = new Map<string, number>();
  let begun: number | null = null;
  let checked = false;
  const took = (from: number) => `${Math.round(performance.now() - from)} ms`;
  return [
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) begun = performance.now();
      if (newState !== State.Running || begun === null) return;
      log.info(`Server started in ${took(begun)}`);
      checked = false;
    }),
    projects.onDidChange(() => {
      for (const { folder, state, sources } of projects.all()) {
        const from = since.get(folder);
        if (state === 'loading') since.set(folder, from ?? performance.now());
        else if (since.delete(folder) && from !== undefined)
          log.info(`Sources read in ${took(from)} (${sources}, ${state})`);
      }
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (checked || begun === null) return;
      checked = uris.some((uri) => languages.getDiagnostics(uri).some(({ source }) => source === 'stet'));
      if (checked) log.info(`First problems shown ${took(begun)} after the start`);
    }),
  ];
}
