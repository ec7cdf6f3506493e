import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Cache } from './host.ts';

/** Files that nobody has read for so long are removed, in milliseconds. */
const oldest = 60 * 24 * 3600 * 1000;

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

/** A cache in a folder, which is made when something is first kept. A file is whole or not there: it is renamed into its place. */
export function nodeCache(folder: string, now: () => number): Cache {
  /** Whether there is such a file; then it was used just now. */
  async function used(file: string): Promise<boolean> {
    const time = new Date(now());
    return utimes(file, time, time).then(
      () => true,
      () => false,
    );
  }

  async function write(file: string, bytes: Uint8Array, mode: number): Promise<void> {
    await mkdir(folder, { recursive: true });
    const fresh = `${file}.${process.pid}.new`;
    try {
      await writeFile(fresh, bytes, { mode });
      await rename(fresh, file);
    } catch (error) {
      await rm(fresh, { force: true });
      throw error;
    }
    await removeOld(folder, now() - oldest);
  }

  return {
    async read(name) {
      const file = path.join(folder, name);
      const bytes = await readFile(file).catch(() => null);
      if (bytes !== null) await used(file);
      return bytes;
    },
    write: (name, bytes) => write(path.join(folder, name), bytes, 0o666),
    show(name, bytes) {
      const file = path.join(folder, name);
      const written = used(file).then((there) => (there ? undefined : write(file, bytes, 0o444)));
      return { path: file.replaceAll('\\', '/'), written };
    },
  };
}

async function removeOld(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file);
    if (mtimeMs < before) await rm(file, { force: true });
  }
}
