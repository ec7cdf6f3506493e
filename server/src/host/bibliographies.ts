import type { DraftInput } from '../core/analysis.ts';
import {
  bibliographyEndings,
  carriedBibliography,
  readBibliography,
} from '../core/library/bibliography/readBibliography.ts';
import type { Bibliography } from '../core/library/bibliography/reference.ts';
import { bibliographyPaths } from '../core/library/bibliography/scope.ts';
import { withBibliographies } from '../core/library/bibliography/tie.ts';
import type { DraftRoot, Library } from '../core/library/library.ts';
import type { Unreadable } from '../core/library/source.ts';
import { bibliographiesNamed } from '../core/markup/registry.ts';
import { endingOf } from '../core/text/paths.ts';
import { decode, tooLarge } from './decode.ts';
import { reasonOf } from './faults.ts';
import type { Host } from './host.ts';
import type { Plan } from './plan.ts';
import type { Project } from './project.ts';

interface Entry {
  readonly size: number;
  readonly modified: number;
  readonly result: Bibliography | Unreadable;
}

/** Bibliographies as loaded, by path, in the order they were asked for. Hand it back and only what changed is read again. */
export type Bibliographies = ReadonlyMap<string, Entry>;

/** Reads bibliographies. Never rejects: one that is missing or no text is kept with its reason. */
export async function loadBibliographies(
  host: Host,
  paths: readonly string[],
  previous: Bibliographies = new Map(),
): Promise<Bibliographies> {
  const entries = new Map<string, Entry>();
  for (const path of new Set(paths)) entries.set(path, await load(host, path, previous.get(path)));
  const same =
    entries.size === previous.size && [...entries].every(([path, one]) => previous.get(path)?.result === one.result);
  return same && [...entries.keys()].join('\n') === [...previous.keys()].join('\n') ? previous : entries;
}

async function load(host: Host, path: string, before: Entry | undefined): Promise<Entry> {
  const found = await host.stat(path);
  const { size, modified } = found ?? { size: -1, modified: -1 };
  if (before && before.size === size && before.modified === modified) return before;
  const result = found === null ? { path, reason: 'no such file' } : await read(host, path, size);
  return { size, modified, result };
}

async function read(host: Host, path: string, size: number): Promise<Bibliography | Unreadable> {
  if (!(bibliographyEndings as readonly string[]).includes(endingOf(path)))
    return { path, reason: `not a bibliography (${bibliographyEndings.join(', ')})` };
  const large = tooLarge(size);
  if (large !== null) return { path, reason: large };
  try {
    const decoded = decode(await host.read(path));
    return 'text' in decoded ? readBibliography(path, decoded.text) : { path, reason: decoded.reason };
  } catch (error) {
    return { path, reason: reasonOf(error) };
  }
}

/** The files that a draft names as its bibliographies; what a document carries is in none. */
export const bibliographiesOf = ({ path, raw, prose }: DraftInput): readonly string[] =>
  prose === undefined ? bibliographyPaths(path, bibliographiesNamed(path, raw)) : [];

/** The same with the works that documents carry, under their own names. */
export function withCarried(loaded: Bibliographies, drafts: readonly DraftInput[]): Bibliographies {
  const carrying = drafts.flatMap(({ path, prose }) =>
    prose?.works === undefined ? [] : [[path, prose.works] as const],
  );
  const none = { size: -1, modified: -1 };
  return new Map([
    ...loaded,
    ...carrying.map(([path, works]) => [path, { ...none, result: carriedBibliography(path, works) }] as const),
  ]);
}

/** The bibliographies that a project needs read: its own, and those that only parts of a document cite from. */
export const bibliographiesIn = ({ bibliographies, plan: { roots } }: Named): readonly string[] => [
  ...bibliographies,
  ...roots.flatMap((root) => root.bibliographies),
];

type Named = Pick<Project, 'bibliographies'> & { readonly plan: Pick<Plan, 'roots'> };

/** The library with its sources known by their entries, and with a word for each bibliography that could not be read. */
export function withLoaded(library: Library, loaded: Bibliographies, project: Named): Library {
  const whole = withRoots(library, project.plan.roots);
  if (loaded.size === 0) return whole;
  const results = [...loaded.values()].map(({ result }) => result);
  const read = results.filter((one): one is Bibliography => !('reason' in one));
  const unreadable = results.filter((one): one is Unreadable => 'reason' in one);
  const all = { ...whole, unreadable: [...whole.unreadable, ...unreadable] };
  return withBibliographies(all, read, new Set(project.bibliographies));
}

const withRoots = (library: Library, roots: readonly DraftRoot[]): Library =>
  roots.length === 0
    ? library
    : { ...library, roots: new Map(roots.flatMap((root) => root.parts.map((part) => [part, root] as const))) };
