import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { resolvePath } from './paths.ts';

/** How long a folder must be left alone before a change in it is told, in milliseconds: an editor writes in several steps. */
const quiet = 80;
/** Nobody keeps drafts or sources there. */
const passed = new Set(['.git', 'node_modules', '.originals']);

/** Tells of files that change in a folder and, when `deep`, in those below it; the last one once it is quiet. Ends when the answer is called. */
export function watchFolder(folder: string, deep: boolean, changed: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const happened = new Set<string>();
  const tell = (path: string): void => {
    happened.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = [...happened];
      happened.clear();
      for (const one of all) changed(one);
    }, quiet);
  };
  // Linux tells of one folder at a time.
  const byFolder = process.platform === 'linux';

  function add(at: string): void {
    if (watchers.has(at)) return;
    try {
      const watcher = watch(at, { recursive: deep && !byFolder }, (_, name) => {
        const path = name === null ? at : resolvePath(at, name);
        if (deep && byFolder) below(path);
        tell(path);
      });
      watchers.set(at, watcher);
      watcher.on('error', () => drop(at));
      if (deep && byFolder) for (const inside of foldersIn(at)) add(inside);
    } catch {} // It is not there, or no folder: who comes to be is told of by the folder above.
  }

  /** A folder that came to be has files in it already. */
  function below(path: string): void {
    if (!isFolder(path)) return drop(path);
    if (watchers.has(path)) return;
    add(path);
    for (const { name } of entriesOf(path)) tell(resolvePath(path, name));
  }

  function drop(at: string): void {
    watchers.get(at)?.close();
    watchers.delete(at);
  }

  add(folder);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const foldersIn = (folder: string): readonly string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isDirectory() && !passed.has(entry.name))
    .map(({ name }) => resolvePath(folder, name));
