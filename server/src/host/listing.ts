import { glob, globs } from './glob.ts';
import type { Bounds, Host } from './host.ts';
import { type IgnoreRules, ignoreName, isIgnored, type ReadText, rulesAbove, rulesIn } from './ignoreFiles.ts';
import { isGlob, isInside, mayBeMisnamed, misnamed, unopened } from './paths.ts';

/** What stands in a folder. A link says what it is, not what it leads to. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** As much of a file system as finding files wants. */
export interface Folders {
  stat: Host['stat'];
  read: Host['read'];
  /** Empty for what is no folder; null for one that cannot be opened. */
  entries(folder: string): Promise<readonly FolderEntry[] | null>;
  /** Where a path leads when every link is followed; null when nowhere or nobody can tell. */
  real(path: string): Promise<string | null>;
}

/** `Host.list` over any file system. */
export async function listFiles(
  folders: Folders,
  folderOrGlob: string,
  exclude: readonly string[],
  bounds?: Bounds,
): Promise<readonly string[]> {
  const found = await folders.stat(folderOrGlob);
  if (found !== null && !found.directory) return [folderOrGlob];
  const { base, pattern } = found === null ? await split(folders, folderOrGlob) : { base: folderOrGlob, pattern: '**' };
  if (pattern === '') return [];
  const wanted = glob(pattern);
  const excluded = exclude.length === 0 ? () => false : globs(exclude);
  const paths = await filesUnder(folders, base, excluded, bounds ?? { root: base });
  return paths.filter((path) => wanted(path.slice(base.length).replace(/^\//, ''))).sort();
}

/** A folder to be looked into. */
/** Whether a file's or a folder's name cannot be what is on the disk: what is listed under it is not found. */
export const isMisnamed = async (world: Pick<Host, 'stat'>, path: string): Promise<boolean> =>
  mayBeMisnamed(path) && (await world.stat(path)) === null;

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

interface Open {
  readonly path: string;
  /** What it is when links are followed. */
  readonly real: string;
  readonly rules: IgnoreRules;
}

/**
 * Every file under `base` but hidden ones and those that are ignored or excluded. A link counts as what it leads to, as long
 * as that lies in `base` or in the root; every folder is looked into once, by its own name rather than by a link's.
 */
async function filesUnder(
  folders: Folders,
  base: string,
  excluded: (path: string) => boolean,
  { root, outside, lost }: Bounds,
): Promise<readonly string[]> {
  const read = textReader(folders);
  const real = (await folders.real(base)) ?? base;
  const allowed = [real, (await folders.real(root)) ?? root];
  const files: string[] = [];
  const seen = new Set<string>();
  const above = await rulesAbove(read, root, base);
  const open: Open[] = above === null ? [] : [{ path: base, real, rules: above }];
  const linked: Open[] = [];

  async function follow(path: string, rules: IgnoreRules): Promise<void> {
    const found = await folders.stat(path);
    if (found === null || isIgnored(rules, path, found.directory)) return;
    const there = await folders.real(path);
    if (there !== null && !allowed.some((folder) => isInside(folder, there))) outside?.(path, found.directory);
    else if (!found.directory) files.push(path);
    else if (there !== null) linked.push({ path, real: there, rules });
  }

  async function look(at: Open): Promise<void> {
    const entries = await folders.entries(at.path);
    if (entries === null) {
      lost?.(at.path, unopened);
      return;
    }
    if (entries.length === 0 && (await isMisnamed(folders, at.path))) lost?.(at.path, misnamed);
    const rules = entries.some(({ name }) => name === ignoreName) ? await rulesIn(read, at.path, at.rules) : at.rules;
    const shown = entries.filter(({ name }) => !isHidden(name) && !excluded(joined(at.path, name)));
    for (const { name, kind } of shown) {
      const path = joined(at.path, name);
      if (kind === 'link') await follow(path, rules);
      else if (isIgnored(rules, path, kind === 'folder')) continue;
      else if (kind === 'folder') open.push({ path, real: joined(at.real, name), rules });
      // What is neither, a pipe or a device, is found too: whoever reads it is told.
      else files.push(path);
    }
  }

  for (let at = open.pop(); at !== undefined; at = open.pop() ?? linked.pop()) {
    if (seen.has(at.real)) continue;
    seen.add(at.real);
    await look(at);
  }
  return files;
}

const joined = (folder: string, name: string): string => (folder.endsWith('/') ? folder + name : `${folder}/${name}`);

function textReader({ read }: Folders): ReadText {
  return async (path) => {
    try {
      return new TextDecoder().decode(await read(path));
    } catch {
      return null;
    }
  };
}

/** A glob as the longest folder there is before it and the rest; no rest for a path without wildcards. */
async function split(folders: Folders, path: string): Promise<{ readonly base: string; readonly pattern: string }> {
  const parts = path.split('/');
  let n = parts.length - 1;
  while (n > 1 && !(await folders.stat(parts.slice(0, n).join('/')))?.directory) n--;
  const pattern = parts.slice(n).join('/');
  return { base: parts.slice(0, n).join('/') || '/', pattern: isGlob(pattern) ? pattern : '' };
}
