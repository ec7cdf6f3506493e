import type { Host } from './host.ts';
import { folderOf, isInside, resolvePath } from './paths.ts';

/**
 * A host that only reads, and knows `root` and what is below it, and nothing else: whatever a configuration, a link or a model
 * names outside of it is not there.
 */
export function confined(host: Host, root: string): Host {
  async function isWithin(path: string): Promise<boolean> {
    if (!isInside(root, resolvePath(root, path))) return false;
    const [within, there] = [await realOf(host, root), await realOf(host, path)];
    return within !== null && there !== null && isInside(within, there);
  }
  const { save: _, create: __, alone: ___, discard: ____, zotero: _____, ...readOnly } = host;

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

/** What stands in hidden folders and is the project's own. */
const known = /^\/(?:.*\/)?(?:\.stet\/verified\.json|\.stetignore)$/;

/** A host to which hidden files and folders below `root` are not there, by whatever link or configuration they are reached. */
export function withoutHidden(host: Host, root: string): Host {
  let top: Promise<string | null> | null = null;
  async function isHidden(path: string): Promise<boolean> {
    top ??= realOf(host, root);
    const there = await realOf(host, path);
    const below = [resolvePath(root, path).slice(root.length), there?.slice(((await top) ?? root).length) ?? ''];
    return below.some((one) => /(?:^|\/)\./.test(one) && !known.test(one));
  }
  return {
    ...host,
    async read(path) {
      if (await isHidden(path)) throw new Error('no such file in the workspace');
      return host.read(path);
    },
    stat: async (path) => ((await isHidden(path)) ? null : host.stat(path)),
    async list(folderOrGlob, exclude, bounds) {
      if (await isHidden(folderOrGlob)) return [];
      const kept: string[] = [];
      for (const path of await host.list(folderOrGlob, exclude, bounds)) if (!(await isHidden(path))) kept.push(path);
      return kept;
    },
  };
}

/** `confined` with writing: inside of `root`, where the links of a path lead to, and nowhere else. */
export function walled(host: Host, root: string): Host {
  const inside = async (path: string): Promise<void> => {
    if ((await placeOutside(host, root, path)) !== null)
      throw new Error('it is outside this folder, which is not trusted; nothing was written');
  };
  const { save, discard } = host;
  return {
    ...confined(host, root),
    ...(save && {
      async save(path: string, bytes: Uint8Array) {
        await inside(path);
        await save.call(host, path, bytes);
      },
    }),
    ...(discard && {
      async discard(path: string) {
        await inside(path);
        await discard.call(host, path);
      },
    }),
  };
}

/** Where a file or folder, there or not, would really stand, when that is outside of `root`; null inside of it. */
export async function placeOutside(host: Host, root: string, path: string): Promise<string | null> {
  const plain = resolvePath(root, path);
  // The folders of the path that are there may be links; a file that is written replaces a link of its name.
  let at = folderOf(plain);
  while ((await realOf(host, at)) === null && folderOf(at) !== at) at = folderOf(at);
  const [within, there] = [(await realOf(host, root)) ?? root, (await realOf(host, at)) ?? at];
  const really = resolvePath(there, `./${plain.slice(at.length)}`);
  return isInside(within, really) ? null : really;
}

const realOf = async (host: Host, path: string): Promise<string | null> => (host.real ? host.real(path) : path);
