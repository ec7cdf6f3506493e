import { reasonOf } from './faults.ts';
import type { Host } from './host.ts';
import { type Folders, listFiles } from './listing.ts';

/** The files an editor in a browser can read, whatever file system they are in; paths are the host's. */
export interface ClientFiles extends Omit<Folders, 'real'> {
  /** Rejects when it cannot be written. */
  write(path: string, bytes: Uint8Array): Promise<void>;
}

/** A host without files of its own: the editor reads them. */
export function webHost(files: ClientFiles): Host {
  // Where a link leads nobody can tell: files may be links, folders are not followed.
  const folders = { ...files, real: async () => null };
  return {
    read: (path) =>
      files.read(path).catch((error: unknown) => {
        throw new Error(`it could not be read (${reasonOf(error)})`);
      }),
    stat: (path) => files.stat(path).catch(() => null),
    list: (folderOrGlob, exclude, bounds) => listFiles(folders, folderOrGlob, exclude, bounds),
    save: (path, bytes) =>
      files.write(path, bytes).catch((error: unknown) => {
        throw new Error(`it could not be written (${reasonOf(error)})`);
      }),
    log() {},
    now: () => Date.now(),
  };
}

/** A path in another file system than the disk begins with its scheme: "/vscode-vfs:github/owner/name". */
const isElsewhere = (path: string): boolean => /^\/[a-z][a-z0-9+.-]+:/iu.test(path);

/** The disk for what is on it, the editor's files for folders that only the editor can read. */
export function withClientFiles(disk: Host, editor: Host): Host {
  const hostOf = (path: string): Host => (isElsewhere(path) ? editor : disk);
  return {
    ...disk,
    read: (path) => hostOf(path).read(path),
    stat: (path) => hostOf(path).stat(path),
    ...(disk.real && { real: async (path: string) => (isElsewhere(path) ? path : (disk.real?.(path) ?? null)) }),
    list: (folderOrGlob, exclude, bounds) => hostOf(folderOrGlob).list(folderOrGlob, exclude, bounds),
    async save(path, bytes) {
      await hostOf(path).save?.(path, bytes);
    },
    alone: (path, task) => hostOf(path).alone?.(path, task) ?? task(),
  };
}
