import type { Host } from './host.ts';
import { isInside, resolvePath } from './paths.ts';

/**
 * A host that only reads, and knows `root` and what is below it, and nothing else: whatever a configuration, a link or a model
 * names outside of it is not there.
 */
export function confined(host: Host, root: string): Host {
  const real = async (path: string): Promise<string | null> => (host.real ? host.real(path) : path);

  async function isWithin(path: string): Promise<boolean> {
    if (!isInside(root, resolvePath(root, path))) return false;
    const [within, there] = [await real(root), await real(path)];
    return within !== null && there !== null && isInside(within, there);
  }
  const { save: _, create: __, alone: ___, discard: ____, ...readOnly } = host;

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
