import {
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  type GlobPattern,
} from 'vscode-languageserver';
import { draftEndings } from '../../core/markup/registry.ts';
import { configNames } from '../../host/config.ts';
import { ignoreName } from '../../host/ignoreFiles.ts';
import { isGlob } from '../../host/paths.ts';
import { projectFileNames } from '../../host/projectFiles.ts';
import type { Context } from '../context.ts';
import { uriOf } from '../uris.ts';

const drafts = `**/*{${draftEndings.join(',')}}`;

/** Asks the client to watch configurations and the places where sources are, as far as these are known. */
export function createWatching({ connection, client, projects }: Context): () => void {
  let asked = '';
  let current: Promise<Disposable | null> = Promise.resolve(null);
  return () => {
    const places = projects
      .sessions()
      .flatMap((session) => [
        ...(session.project?.plan.sources ?? []),
        ...(session.project?.plan.baseline ? [session.project.plan.baseline] : []),
        ...(session.library?.bibliographies.map(({ path }) => path) ?? []),
      ]);
    const closed = projects.sessions().some((session) => session.settings.diagnosticMode === 'workspace');
    const watchers = [...watchersFor(places, client.watchesRelative), ...(closed ? [{ globPattern: drafts }] : [])];
    if (!client.watchesFiles || asked === JSON.stringify(watchers)) return;
    asked = JSON.stringify(watchers);
    const before = current;
    current = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => null);
    void before.then((old) => old?.dispose());
  };
}

function watchersFor(places: readonly string[], relative: boolean): FileSystemWatcher[] {
  const usual = [
    `**/{${[...configNames, ...projectFileNames, ignoreName].join(',')}}`,
    '**/sources',
    '**/sources/**',
    '**/*.bib',
    '**/*.tex',
    '**/.stet/verified.json',
  ];
  const named = [...new Set(places.filter((place) => !place.endsWith('/sources')))].sort();
  return [...usual, ...named.flatMap((place) => patternsFor(place, relative))].map((globPattern) => ({ globPattern }));
}

/** A folder outside the workspace can only be watched by a pattern that names its base. */
function patternsFor(place: string, relative: boolean): readonly GlobPattern[] {
  if (isGlob(place)) return [place];
  return [place, relative ? { baseUri: uriOf(place), pattern: '**/*' } : `${place}/**`];
}
