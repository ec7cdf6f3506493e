import { randomInt } from 'node:crypto';
import { close, constants, type Dirent, fstat, open, read, readSync } from 'node:fs';
import { mkdir, open as openFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Cache, CacheFile } from './host.ts';

/** Files that nobody has opened for so long are removed, in milliseconds. */
const oldest = 60 * 24 * 3600 * 1000;
/** As old, what is not written to its end never will be. */
const abandoned = 3600 * 1000;
/** All files together, in bytes: of more, those opened longest ago are removed. */
export const largestCache = 2 ** 31;
/** The names of our own files: nothing else in the folder is touched, for somebody may have named any. */
const ours = /^[0-9a-f]{32}(?:\.(?:catalogue|shelf|index)|-.+\.txt)(?:\.\d+)*(?:\.new)?$/;

/** Where this system keeps what programs can make again: outside every workspace. `STET_CACHE` names another folder, or is "off". */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | null {
  const named = env['STET_CACHE'];
  if (named === 'off') return null;
  if (named) return named;
  if (env['XDG_CACHE_HOME']) return path.join(env['XDG_CACHE_HOME'], 'stet');
  if (platform === 'win32') return env['LOCALAPPDATA'] ? path.join(env['LOCALAPPDATA'], 'stet', 'cache') : null;
  if (!env['HOME']) return null;
  return path.join(env['HOME'], ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'stet');
}

/**
 * A cache in a folder, which is made when something is first kept and is its owner's alone: it holds the words of sources.
 * A file is whole or not there: it is renamed into its place.
 */
export function nodeCache(folder: string, now: () => number, largest = largestCache): Cache {
  /** Whether there is such a file; then it was used just now. */
  async function used(file: string): Promise<boolean> {
    const time = new Date(now());
    return utimes(file, time, time).then(
      () => true,
      () => false,
    );
  }

  async function write(name: string, pieces: Pieces, mode: number): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = path.join(folder, name);
    // A name that nobody knows before: no two write to it, and nobody can have put a link there.
    const fresh = `${file}.${randomInt(2 ** 47)}.new`;
    try {
      await writeWhole(fresh, pieces, mode);
      await rename(fresh, file);
    } catch (error) {
      await rm(fresh, { force: true }).catch(() => {});
      throw error;
    }
    await sweep(folder, now(), largest, name).catch(() => {});
  }

  return {
    async open(name) {
      const file = path.join(folder, name);
      const opened = await openWhole(file).catch(() => null);
      if (opened !== null) await used(file);
      return opened;
    },
    write: (name, pieces) => write(name, pieces, 0o600),
    remove: (name) => rm(path.join(folder, name), { force: true }).catch(() => {}),
    show(name, bytes) {
      const file = path.join(folder, name);
      const written = used(file).then((there) => (there ? undefined : write(name, [bytes], 0o400)));
      return { path: file.replaceAll('\\', '/'), written };
    },
  };
}

type Pieces = Parameters<Cache['write']>[1];

async function writeWhole(file: string, pieces: Pieces, mode: number): Promise<void> {
  const handle = await openFile(file, 'wx', mode);
  try {
    for await (const piece of pieces) {
      for (let at = 0; at < piece.byteLength; ) at += (await handle.write(piece, at)).bytesWritten;
    }
  } finally {
    await handle.close();
  }
}

/** Descriptors of files that nobody holds any more are given back. */
const unheld = new FinalizationRegistry<number>((descriptor) => close(descriptor));

async function openWhole(file: string): Promise<CacheFile> {
  const descriptor = await promisify(open)(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const found = await promisify(fstat)(descriptor);
  if (!found.isFile()) {
    close(descriptor);
    throw new Error('no file of the cache');
  }
  const { size } = found;
  const opened: CacheFile = {
    size,
    async fill(into, at) {
      for (let done = 0; done < into.byteLength; ) {
        const { bytesRead } = await promisify(read)(descriptor, into, done, into.byteLength - done, at + done);
        if (bytesRead === 0) throw new Error('a file of the cache is shorter than it was');
        done += bytesRead;
      }
    },
    readNow(at, length) {
      const bytes = new Uint8Array(length);
      if (readSync(descriptor, bytes, 0, length, at) < length)
        throw new Error('a file of the cache is shorter than it was');
      return bytes;
    },
  };
  unheld.register(opened, descriptor);
  return opened;
}

/** Removes what is too old, what was never finished and, as long as all is too large, what was opened longest ago; not `kept`. */
async function sweep(folder: string, time: number, largest: number, kept: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(entries.filter(isOurs).map(({ name }) => seen(folder, name)));
  const files = found.flatMap((file) => file ?? []).sort((a, b) => a.opened - b.opened);
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { name, size, opened } of files) {
    const unfinished = name.endsWith('.new');
    const old = opened < time - (unfinished ? abandoned : oldest);
    if (name === kept || !(old || (total > largest && !unfinished))) continue;
    await rm(path.join(folder, name), { force: true }).catch(() => {});
    total -= size;
  }
}

const isOurs = (entry: Dirent): boolean => entry.isFile() && ours.test(entry.name);

/** Null for a file that another program has just removed. */
async function seen(folder: string, name: string) {
  const { mtimeMs, size } = await stat(path.join(folder, name)).catch(() => ({ mtimeMs: null, size: 0 }));
  return mtimeMs === null ? null : { name, size, opened: mtimeMs };
}
