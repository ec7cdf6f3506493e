import picomatch from 'picomatch';
import type { Host } from './host.ts';
import { isGlob } from './paths.ts';

/** What stands in a folder. A link says what it is, not what it leads to. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** As much of a file system as finding files wants. */
export interface Folders {
  stat: Host['stat'];
  /** Empty for what is no folder or cannot be read. */
  entries(folder: string): Promise<readonly FolderEntry[]>;
}

/** `Host.list` over any file system. */
export async function listFiles(
  folders: Folders,
  folderOrGlob: string,
  exclude: readonly string[],
): Promise<readonly string[]> {
  const found = await folders.stat(folderOrGlob);
  if (found !== null && !found.directory) return [folderOrGlob];
  const { base, pattern } = found === null ? await split(folders, folderOrGlob) : { base: folderOrGlob, pattern: '**' };
  if (pattern === '') return [];
  const wanted = picomatch(pattern);
  const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
  const paths = await filesUnder(folders, base, excluded);
  return paths.filter((path) => wanted(path.slice(base.length).replace(/^\//, ''))).sort();
}

/** Every file under `base` but hidden ones. A link to a file counts, one to a folder is not followed: no circles, no way out. */
async function filesUnder(folders: Folders, base: string, excluded: (path: string) => boolean): Promise<string[]> {
  const files: string[] = [];
  const open = [base];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { name, kind } of await folders.entries(at)) {
      const path = at.endsWith('/') ? at + name : `${at}/${name}`;
      if (name.startsWith('.') || name === 'node_modules' || excluded(path)) continue;
      if (kind === 'folder') open.push(path);
      else if (kind === 'file' || (kind === 'link' && (await folders.stat(path))?.directory === false))
        files.push(path);
    }
  }
  return files;
}

/** A glob as the longest folder there is before it and the rest; no rest for a path without wildcards. */
async function split(folders: Folders, path: string): Promise<{ readonly base: string; readonly pattern: string }> {
  const parts = path.split('/');
  let n = parts.length - 1;
  while (n > 1 && !(await folders.stat(parts.slice(0, n).join('/')))?.directory) n--;
  const pattern = parts.slice(n).join('/');
  return { base: parts.slice(0, n).join('/') || '/', pattern: isGlob(pattern) ? pattern : '' };
}
