import { readFile, stat } from 'node:fs/promises';
import picomatch from 'picomatch';
import { escapePath, glob } from 'tinyglobby';
import type { Host } from './host.ts';
import { isGlob, resolvePath } from './paths.ts';

/** Never sources, whoever lists them. */
const never = ['**/node_modules/**', '**/.git/**'];

/** The host on Node's file system. `log` takes what it has to say; without it, nothing is said. */
export function nodeHost(log: Host['log'] = () => {}): Host {
  return { read, stat: statOf, list, log, now: () => Date.now() };
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
    return { size: found.size, modified: found.mtimeMs, directory: found.isDirectory() };
  } catch {
    return null;
  }
}

async function list(folderOrGlob: string, exclude: readonly string[]): Promise<readonly string[]> {
  const found = await statOf(folderOrGlob);
  if (found !== null && !found.directory) return [folderOrGlob];
  const { base, pattern } = found === null ? split(folderOrGlob) : { base: folderOrGlob, pattern: '**/*' };
  if (pattern === '' || (await statOf(base)) === null) return [];
  const paths = await glob(pattern, {
    cwd: base,
    absolute: true,
    onlyFiles: true,
    ignore: never,
    expandDirectories: false,
  });
  const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  return paths
    .map((path) => resolvePath('/', path))
    .filter((path) => !excluded(path))
    .sort();
}

/** A glob as the folder before its first wildcard and the rest; no rest for a plain path. */
function split(path: string): { base: string; pattern: string } {
  const parts = path.split('/');
  const first = parts.findIndex(isGlob);
  if (first < 0) return { base: path, pattern: '' };
  return { base: parts.slice(0, first).join('/') || '/', pattern: parts.slice(first).join('/') };
}

/** A path as a glob that matches it alone. */
export const globOf = (path: string): string => escapePath(path);
