import type { Host } from './host.ts';
import { folderOf, isInside, resolvePath } from './paths.ts';

/** What people call the folder that they keep their sources in, in several languages. */
const names = ['source', 'sources', 'quelle', 'quellen', 'fuentes', 'fonti', 'fontes', 'bronnen', 'källor', 'kilder'];
const others = ['articles', 'transcripts', 'interviews', 'references', 'papers', 'research', 'literature', 'literatur'];
const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const spelled = (all: readonly string[]): readonly string[] =>
  all.flatMap((name) => [name, capitalized(name), name.toUpperCase()]);
const sureNames = spelled(names);
const allNames = spelled([...names, ...others]);

/**
 * A folder beside the drafts in `folder`, or in one above up to `root`, that looks like their sources by its name; null for none.
 * `surely`: by a name that means nothing else.
 */
export async function likelySources(host: Host, folder: string, root: string, surely = false): Promise<string | null> {
  for (let at = folder; isInside(root, at); at = folderOf(at)) {
    for (const name of surely ? sureNames : allNames) {
      const path = resolvePath(at, name);
      if ((await host.stat(path).catch(() => null))?.directory) return path;
    }
    if (at === root || folderOf(at) === at) break;
  }
  return null;
}
