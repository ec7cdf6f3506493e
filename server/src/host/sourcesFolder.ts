import { placeOutside } from './confined.ts';
import type { Host } from './host.ts';
import { folderOf, isGlob, resolvePath } from './paths.ts';
import type { Plan } from './plan.ts';

/** The folder that a new source goes into: the first that is configured or there, else `sources` in `fallback`, there or not. */
export async function sourcesFolder(host: Host, { sources }: Pick<Plan, 'sources'>, fallback: string): Promise<string> {
  for (const place of sources) {
    if (isGlob(place)) {
      const base = place.slice(0, place.search(/[^/]*[*?{}[\]!]/)).replace(/\/$/, '');
      if ((await host.stat(base))?.directory) return base;
    } else if ((await host.stat(place))?.directory !== false) return place;
  }
  return resolvePath(fallback, 'sources');
}

/** What came over the network and is no source itself stands here, in the sources' folder: hidden files are no sources. */
export const originals = '.originals';

/** The folder outside of `root` that a new source, or what is kept beside it, would really be written to; null when none is. */
export async function sourcesOutside(host: Host, root: string, folder: string): Promise<string | null> {
  const outside =
    (await placeOutside(host, root, `${folder}/source`)) ??
    (await placeOutside(host, root, `${folder}/${originals}/page`));
  return outside === null ? null : folderOf(outside);
}
