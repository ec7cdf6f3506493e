import type { Host } from '../host/host.ts';
import { isInside, resolvePath } from '../host/paths.ts';

/**
 * A host that only reads, and knows `root` and what is below it, and nothing else: whatever a configuration, a link or a model names
 * outside of it is not there. `real` answers where a path leads when its links are followed, and rejects when nowhere.
 */
export function confined(host: Host, root: string, real: (path: string) => Promise<string>): Host {
  async function isWithin(path: string): Promise<boolean> {
    if (!isInside(root, resolvePath(root, path))) return false;
    try {
      return isInside(resolvePath('/', await real(root)), resolvePath('/', await real(path)));
    } catch {
      return false;
    }
  }
  const { save: _, discard: __, ...readOnly } = host;
  return {
    ...readOnly,
    async read(path) {
      if (!(await isWithin(path))) throw new Error('no such file in the workspace');
      return host.read(path);
    },
    stat: async (path) => ((await isWithin(path)) ? host.stat(path) : null),
    async list(folderOrGlob, exclude, bounds) {
      if (!isInside(root, resolvePath(root, folderOrGlob))) return [];
      const kept: string[] = [];
      for (const path of await host.list(folderOrGlob, exclude, bounds)) if (await isWithin(path)) kept.push(path);
      return kept;
    },
  };
}
