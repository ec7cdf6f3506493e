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
  return {
    async read(name) {
      const file = path.join(folder, name);
      const bytes = await readFile(file).catch(() => null);
      const time = new Date(now());
      if (bytes !== null) await utimes(file, time, time).catch(() => {});
      return bytes;
    },
    async write(name, bytes) {
      await mkdir(folder, { recursive: true });
      const file = path.join(folder, name);
      const fresh = `${file}.${process.pid}.new`;
      try {
        await writeFile(fresh, bytes);
        await rename(fresh, file);
      } catch (error) {
        await rm(fresh, { force: true });
        throw error;
      }
      await removeOld(folder, now() - oldest);
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
