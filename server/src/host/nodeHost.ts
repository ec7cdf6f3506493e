import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import type { Host } from './host.ts';
import { type FolderEntry, listFiles } from './listing.ts';
import { nodeCache } from './nodeCache.ts';

/** The host on Node's file system. `log` takes what it has to say; without it, nothing is said. `cache` is the folder of its cache. */
export function nodeHost(log: Host['log'] = () => {}, cache: string | null = null): Host {
  const folders = { stat: statOf, entries };
  return {
    read,
    stat: statOf,
    list: (folderOrGlob, exclude) => listFiles(folders, folderOrGlob, exclude),
    log,
    now: () => Date.now(),
    ...(cache === null ? {} : { cache: nodeCache(cache, () => Date.now()) }),
  };
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(plainReason(error));
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in a circle',
  EMFILE: 'too many files are open',
};

function plainReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `it cannot be read (${code || String(error)})`;
}

async function statOf(path: string): ReturnType<Host['stat']> {
  try {
    const found = await stat(path);
    // A file moved to where another was keeps its own time of writing; that it came there is in the second.
    const modified = Math.max(found.mtimeMs, found.ctimeMs);
    return { size: found.size, modified, directory: found.isDirectory() };
  } catch {
    return null;
  }
}

async function entries(folder: string): Promise<readonly FolderEntry[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return found.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
