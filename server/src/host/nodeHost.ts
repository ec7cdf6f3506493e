import { type Dirent, existsSync } from 'node:fs';
import { readdir, realpath, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { largestDocument } from './decode.ts';
import type { Host } from './host.ts';
import { type FolderEntry, listFiles } from './listing.ts';
import { nodeCache } from './nodeCache.ts';
import { codeOf, readBytes, writeNew, writeWhole } from './nodeFiles.ts';
import { alone } from './nodeLock.ts';
import { threadReaders } from './nodeReaders.ts';
import { resolvePath } from './paths.ts';
import { plainly } from './plainReasons.ts';
import { zoteroOn } from './zotero/zotero.ts';

/** Beside the bundle; not there when run from sources. */
const readerThread = path.join(typeof __dirname === 'string' ? __dirname : '.', 'readerThread.js');

/** The host on Node's file system. `log` takes what it has to say; without it, nothing is said. `cache` is the folder of its cache. */
export function nodeHost(log: Host['log'] = () => {}, cache: string | null = null): Host {
  const folders = { stat: statOf, read, entries, real };
  const list: Host['list'] = (folderOrGlob, exclude, bounds) => listFiles(folders, folderOrGlob, exclude, bounds);
  return {
    read,
    stat: statOf,
    list,
    save,
    create,
    alone: (file, task) => plainly('written', alone(file, task)),
    discard: (file) => rm(file, { force: true }),
    real,
    log,
    now: () => Date.now(),
    zotero: zoteroOn(
      { read, list, log },
      { home: resolvePath('/', homedir()), env: process.env, platform: process.platform },
    ),
    ...(existsSync(readerThread) ? { extract: threadReaders(readerThread) } : {}),
    ...(cache === null ? {} : { cache: nodeCache(cache, () => Date.now()) }),
  };
}

/**
 * What a path names: some systems write an accent in a file's name as a sign of its own, and whoever names the file does not, or
 * the other way round. Where nothing goes by the name as it is written, the other way counts.
 */
async function asNamed<T>(path: string, run: (path: string) => Promise<T>): Promise<T> {
  try {
    return await run(path);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    for (const form of isGone ? (['NFC', 'NFD'] as const) : []) {
      const other = path.normalize(form);
      const found = other === path ? null : await run(other).catch(() => null);
      if (found !== null) return found;
    }
    throw error;
  }
}

const read = (file: string): Promise<Uint8Array> =>
  plainly(
    'read',
    asNamed(file, (named) => readBytes(named, largestDocument)),
  );
const save = (file: string, bytes: Uint8Array): Promise<void> => plainly('written', writeWhole(file, bytes));
const create = (file: string, bytes: Uint8Array): Promise<boolean> => plainly('written', writeNew(file, bytes));

async function statOf(path: string): ReturnType<Host['stat']> {
  try {
    const found = await asNamed(path, (named) => stat(named));
    // A file moved to where another was keeps its own time of writing; that it came there is in the second.
    const modified = Math.max(found.mtimeMs, found.ctimeMs);
    return { size: found.size, modified, directory: found.isDirectory() };
  } catch {
    return null;
  }
}

async function real(path: string): Promise<string | null> {
  return asNamed(path, (named) => realpath(named)).then(
    (found) => resolvePath('/', found),
    () => null,
  );
}

async function entries(folder: string): Promise<readonly FolderEntry[] | null> {
  try {
    const found = await asNamed(folder, (named) => readdir(named, { withFileTypes: true }));
    return found.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? [] : null;
  }
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
