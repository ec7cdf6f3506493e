import type { Host } from './host.ts';
import { isGlob, resolvePath } from './paths.ts';
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
