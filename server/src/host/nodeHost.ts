import { readdir, readFile, stat } from 'node:fs/promises';
import picomatch from 'picomatch';
import type { Host } from './host.ts';
import { isGlob } from './paths.ts';

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
  const { base, pattern } = found === null ? await split(folderOrGlob) : { base: folderOrGlob, pattern: '**' };
  if (pattern === '') return [];
  const wanted = picomatch(pattern);
  const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  const paths = await filesUnder(base, excluded);
  return paths.filter((path) => wanted(path.slice(base.length).replace(/^\//, ''))).sort();
}

/** Every file under `folder` but hidden ones. A link to a file counts, one to a folder is not followed: no circles, no way out. */
async function filesUnder(folder: string, excluded: (path: string) => boolean): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of await readdir(at, { withFileTypes: true }).catch(() => [])) {
      const path = at.endsWith('/') ? at + entry.name : `${at}/${entry.name}`;
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || excluded(path)) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && (await statOf(path))?.directory === false))
        files.push(path);
    }
  }
  return files;
}

/** A glob as the longest folder there is before it and the rest; no rest for a path without wildcards. */
async function split(path: string): Promise<{ readonly base: string; readonly pattern: string }> {
  const parts = path.split('/');
  let n = parts.length - 1;
  while (n > 1 && !(await statOf(parts.slice(0, n).join('/')))?.directory) n--;
  const pattern = parts.slice(n).join('/');
  return { base: parts.slice(0, n).join('/') || '/', pattern: isGlob(pattern) ? pattern : '' };
}
