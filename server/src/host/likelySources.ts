import type { Host } from './host.ts';
import { folderOf, isInside, resolvePath } from './paths.ts';

/** What people call the folder that they keep their sources in, in several languages. */
const names = ['source', 'sources', 'quelle', 'quellen', 'fuentes', 'fonti', 'fontes', 'bronnen', 'källor', 'kilder'];
const others = ['articles', 'transcripts', 'interviews', 'references', 'papers', 'research', 'literature', 'literatur'];
const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const spellings = [...names, ...others].flatMap((name) => [name, capitalized(name), name.toUpperCase()]);

/** A folder beside the drafts in `folder`, or in one above up to `root`, that looks like their sources by its name; null for none. */
export async function likelySources(host: Host, folder: string, root: string): Promise<string | null> {
  for (let at = folder; isInside(root, at); at = folderOf(at)) {
    for (const name of spellings) {
      const path = resolvePath(at, name);
      if ((await host.stat(path).catch(() => null))?.directory) return path;
    }
    if (at === root || folderOf(at) === at) break;
  }
  return null;
}
