import { constants } from 'node:fs';
import { access, mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from './faults.ts';
import { git } from './git.ts';
import { cacheFolder } from './nodeCache.ts';
import { resolvePath } from './paths.ts';

/** What is known of a machine, for who looks for what is wrong. */
export interface Machine {
  /** "20.11.0" */
  readonly node: string;
  /** "linux x64" */
  readonly system: string;
  readonly cache: CacheState;
  /** What Git calls itself; null where it is not there. */
  readonly git: string | null;
  /** The top folder of the repository that the working folder is in, or null. */
  readonly repository: string | null;
  /** Of these programs, those that are found by their names. */
  has(programs: readonly string[]): Promise<readonly string[]>;
}

/** Where what was read of sources is kept. */
export interface CacheState {
  /** Null when it is off. */
  readonly folder: string | null;
  readonly files: number;
  readonly bytes: number;
  /** Why nothing can be written there, or null. */
  readonly fault: string | null;
}

/** Git answers at once, or is of no use; milliseconds. */
const patience = 5000;

/** The machine that a process runs on. Nothing is run but Git, and nothing written but the cache's own folder. */
export async function machineOf({ env, platform, arch, versions }: NodeJS.Process, cwd: string): Promise<Machine> {
  const top = (await git(['-C', cwd, 'rev-parse', '--show-toplevel'], patience))?.trim();
  return {
    node: versions.node,
    system: `${platform} ${arch}`,
    cache: await cacheState(cacheFolder(env, platform)),
    git: (await git(['--version'], patience))?.trim() ?? null,
    repository: top === undefined || top === '' ? null : resolvePath('/', top),
    has: (programs) => programsAmong(programs, env, platform),
  };
}

async function cacheState(folder: string | null): Promise<CacheState> {
  if (folder === null) return { folder, files: 0, bytes: 0, fault: null };
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
    const names = await readdir(folder);
    const sizes = await Promise.all(names.map((name) => stat(path.join(folder, name)).catch(() => ({ size: 0 }))));
    return { folder, files: names.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0), fault: null };
  } catch (error) {
    return { folder, files: 0, bytes: 0, fault: reasonOf(error) };
  }
}

/** Looks where a shell would, and runs nothing. */
async function programsAmong(
  names: readonly string[],
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Promise<readonly string[]> {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const endings = platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const files = (name: string) =>
    folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)));
  const isThere = (file: string) =>
    access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
  const found = await Promise.all(
    names.map(async (name) => (await Promise.all(files(name).map(isThere))).includes(true)),
  );
  return names.filter((_, i) => found[i]);
}
