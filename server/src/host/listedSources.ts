import { documentFormatOf, noWordsIn, pictures, textFormatOf } from '../core/extract/registry.ts';
import type { Unreadable } from '../core/library/source.ts';
import { grouped } from '../core/text/grouped.ts';
import { endingOf } from '../core/text/paths.ts';
import type { Bounds, Host } from './host.ts';
import { isMisnamed } from './listing.ts';
import { folderOf, isGlob, misnamed, nameOf } from './paths.ts';
import type { Plan } from './plan.ts';

/** Every file in scope that is, or was to be, a source. */
export async function listSources(host: Host, plan: Plan): Promise<readonly string[]> {
  return (await listFiles(host, plan)).sources;
}

/** The files in scope, by what they are for. */
interface Listed {
  readonly sources: readonly string[];
  readonly bibliographies: readonly string[];
  /** What is there and cannot be read: links that are not followed, names that are no text. */
  readonly outside: readonly Unreadable[];
}

/** What stands in the places that a plan names. */
export async function listFiles(host: Host, plan: Plan): Promise<Listed> {
  const sources = new Set<string>();
  const bibliographies = new Set<string>();
  const outside = new Map<string, Unreadable>();
  const bounds: Bounds = {
    root: plan.root,
    outside(path, directory) {
      if (directory || isDocument(path)) outside.set(path, { path, reason: leadsOut });
    },
    lost: (path, reason) => void outside.set(path, { path, reason }),
  };
  const shown: string[] = [];
  for (const place of plan.sources) {
    for (const path of await host.list(place, plan.exclude, bounds)) {
      if (path !== place && mayShowText(path)) shown.push(path);
      const isBibliography = endingOf(path) === '.bib';
      if (!isBibliography && path !== place && !isDocument(path)) continue;
      if (await isMisnamed(host, path)) outside.set(path, { path, reason: misnamed });
      else if (isBibliography) bibliographies.add(path);
      else sources.add(path);
    }
  }
  for (const one of await picturesIn(host, shown)) outside.set(one.path, one);
  return { sources: [...sources].sort(), bibliographies: [...bibliographies].sort(), outside: [...outside.values()] };
}

const leadsOut = 'link points outside the workspace; add its target to "sources" to include it';

/** A file that holds words. */
function isDocument(path: string): boolean {
  return !nameOf(path).startsWith('.') && (textFormatOf(path) !== null || documentFormatOf(path) !== null);
}

/** A picture of its own; those that a browser saved beside a page belong to it. */
const mayShowText = (path: string): boolean =>
  pictures.includes(endingOf(path)) &&
  !nameOf(path).startsWith('.') &&
  !/[_.-](?:files|dateien|fichiers|archivos)$/i.test(folderOf(path));

/** A smaller picture is a logo or a portrait and shows no page, in bytes. */
const smallestPage = 100_000;

/** The pictures that may show a page, a word for each folder of them. */
async function picturesIn(host: Host, paths: readonly string[]): Promise<readonly Unreadable[]> {
  const large: string[] = [];
  for (const path of [...new Set(paths)].sort())
    if (((await host.stat(path))?.size ?? 0) >= smallestPage) large.push(path);
  return [...grouped(large, folderOf).values()].map((all) => ({
    path: all[0] as string,
    reason: noWordsIn(all.length - 1),
  }));
}

/** A source that is named and is not there must be said, or its quotations look invented. */
export async function missingSources(host: Host, plan: Plan): Promise<readonly Unreadable[]> {
  const missing: Unreadable[] = [];
  for (const path of plan.sources) {
    if (!isGlob(path) && (await host.stat(path)) === null) missing.push({ path, reason: 'no such file or folder' });
  }
  return missing;
}
