import { documentFormatOf } from '../core/extract/registry.ts';
import { withSupplied } from '../core/library/bibliography/tie.ts';
import { type Library, libraryInSlices } from '../core/library/library.ts';
import type { Source, Unreadable } from '../core/library/source.ts';
import type { Host } from './host.ts';
import { listFiles, missingSources } from './listedSources.ts';
import { type Plan, type ProjectRequest, planProject } from './plan.ts';
import { type Found, findFile, readFile } from './sourceFile.ts';
import { type Entry, isUnreadable } from './store/entry.ts';
import { openStore, type Store } from './store/store.ts';
import { type LoadedRecord, loadRecord } from './verified.ts';
import type { FromZotero } from './zotero/port.ts';

/** A loaded project. Hand it back as `previous` and only what changed is read again. */
export interface Project {
  readonly plan: Plan;
  readonly library: Library;
  /** The plan's bibliographies and those among the sources. */
  readonly bibliographies: readonly string[];
  /** What was verified. */
  readonly record: LoadedRecord;
  /** What was read, by path. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** What stays from one session to the next. */
  readonly store: Store;
}

export interface Token {
  readonly isCancellationRequested: boolean;
}

export type Progress = (done: number, total: number, path: string) => void;

/** Longest stretch of work without letting others run, in milliseconds. */
const slice = 10;
/** Files read at the same time. */
const together = 32;

/** Plans and loads. Null when the token said stop. Never rejects for what a file holds. */
export async function loadProject(
  host: Host,
  request: ProjectRequest,
  previous?: Project,
  progress?: Progress,
  token?: Token,
): Promise<Project | null> {
  return loadPlan(host, await planProject(host, request), request.drafts ?? [], previous, progress, token);
}

/** Reads the sources of a plan into a library, reusing `previous`. Null when the token said stop. */
export async function loadPlan(
  host: Host,
  plan: Plan,
  drafts: readonly string[] = [],
  previous?: Project,
  progress?: Progress,
  token?: Token,
): Promise<Project | null> {
  const listed = await listFiles(host, plan);
  const zotero = plan.zotero === null ? null : ((await host.zotero?.(plan.zotero)) ?? null);
  const all = new Set([...listed.sources, ...(zotero?.files ?? [])]);
  const paths = [...all].filter((path) => !drafts.includes(path));
  const bibliographies = [...new Set([...plan.bibliography, ...listed.bibliographies])];
  const record = await loadRecord(host, plan.record, previous?.record);
  const store = previous?.store ?? (await openStore(host, plan, paced(host)));
  const before = previous?.entries ?? store.entries;
  const entries = await readAll(host, store, paths, before, progress, token);
  if (entries === null) return null;
  const results = [...entries.values()].map((entry) => entry.result);
  const missing = await missingSources(host, plan);
  const unreadable = [...results.filter(isUnreadable), ...listed.outside, ...missing, ...lackingIn(zotero, entries)];
  const isSame = previous !== undefined && same(previous, entries, unreadable) && suppliedAs(previous.library, zotero);
  const bare = isSame
    ? previous.library
    : await indexed(host, results, unreadable, previous?.library, store.segment, progress, token);
  if (bare === null) return null;
  const library = isSame || zotero === null ? bare : withSupplied(bare, zotero.works, zotero.readers);
  if (differ(entries, before)) store.keep(plan, entries, library.index);
  return { plan, library, bibliographies, record, entries, store };
}

/** Reads the files that are others than `before`. Null when the token said stop. */
async function readAll(
  host: Host,
  store: Store,
  paths: readonly string[],
  before: ReadonlyMap<string, Entry>,
  progress: Progress | undefined,
  token: Token | undefined,
): Promise<ReadonlyMap<string, Entry> | null> {
  const entries = new Map<string, Entry>();
  const known = byHash(before);
  const pause = paced(host);
  const unlessStopped = restUnlessStopped(token);
  const readFound = async (file: Found | null): Promise<Entry | null> =>
    file && readFile(host, store, file, known, unlessStopped);
  for (let first = 0; first < paths.length; first += together) {
    const some = paths.slice(first, first + together);
    const found = await Promise.all(some.map((path) => findFile(host, path, before.get(path))));
    const reading: Promise<Entry | null>[] = [];
    for (const [i, path] of some.entries()) {
      await pause();
      if (token?.isCancellationRequested) break;
      progress?.(first + i, paths.length, path);
      const file = found[i] ?? null;
      const read = readFound(file);
      reading.push(read);
      // What is read in a thread of its own needs nobody to wait; a large file comes into memory only when it is its turn.
      if (!isReadApart(host, path) || file?.bytes === null) await read;
    }
    for (const [i, entry] of (await Promise.all(reading)).entries()) if (entry) entries.set(some[i] as string, entry);
    if (token?.isCancellationRequested) return null;
  }
  progress?.(paths.length, paths.length, '');
  return token?.isCancellationRequested ? null : entries;
}

const isReadApart = (host: Host, path: string): boolean =>
  host.extract !== undefined && documentFormatOf(path) !== null;

/** A reader that is told to stop gives its document up; nobody reads why. */
const restUnlessStopped = (token: Token | undefined) => async (): Promise<void> => {
  await rest();
  if (token?.isCancellationRequested) throw new Error('stopped');
};

/** Finds an entry by its hash, that of `path` rather than another's; the table is made when it is first asked for. */
function byHash(entries: ReadonlyMap<string, Entry>): (hash: string, path: string) => Entry | undefined {
  let table: Map<string | null, Entry> | null = null;
  return (hash, path) => {
    const own = entries.get(path);
    if (own?.hash === hash) return own;
    table ??= new Map([...entries.values()].map((entry) => [entry.hash, entry]));
    return table.get(hash);
  };
}

/** The library of these sources, its index built in slices, as far as `kept` has not got it. Null when the token said stop. */
export async function indexed(
  host: Host,
  results: readonly (Source | Unreadable)[],
  unreadable: readonly Unreadable[],
  previous?: Library,
  kept: Library['index']['segment'] | null = null,
  progress?: Progress,
  token?: Token,
): Promise<Library | null> {
  const sources = results.filter((result): result is Source => !isUnreadable(result));
  const slices = libraryInSlices(sources, unreadable, previous, kept ?? undefined);
  let rested = host.now();
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
    if (host.now() - rested < slice) continue;
    progress?.(Math.floor(step.value * sources.length), sources.length, '');
    await rest();
    rested = host.now();
    if (token?.isCancellationRequested) return null;
  }
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Lets others run when it is time. */
function paced(host: Host): () => Promise<void> {
  let rested = host.now();
  return async () => {
    if (host.now() - rested < slice) return;
    await rest();
    rested = host.now();
  };
}

/** Whether nothing differs from what was loaded before, so that the library and its revision may stay. */
function same(previous: Project, entries: ReadonlyMap<string, Entry>, unreadable: readonly Unreadable[]): boolean {
  if (previous.entries.size !== entries.size || previous.library.unreadable.length !== unreadable.length) return false;
  for (const [path, entry] of entries) if (previous.entries.get(path)?.result !== entry.result) return false;
  return unreadable.every((one, i) => previous.library.unreadable[i]?.path === one.path);
}

/** Whether a library knows of Zotero's sources what Zotero says of them now. */
const suppliedAs = ({ supplied }: Library, zotero: FromZotero | null): boolean =>
  (supplied?.[0]?.raw ?? null) === (zotero?.works.raw ?? null);

/** What Zotero could not give; of its files that are not here, as where it fetches them only when they are opened, one for all. */
function lackingIn(zotero: FromZotero | null, entries: ReadonlyMap<string, Entry>): readonly Unreadable[] {
  if (zotero === null) return [];
  const [first, ...others] = zotero.files.filter((path) => !entries.has(path));
  if (first === undefined) return zotero.unreadable;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return [
    ...zotero.unreadable,
    { path: first, reason: `not on this machine${more}: open it in Zotero once, or sync its files` },
  ];
}

const differ = (a: ReadonlyMap<string, Entry>, b: ReadonlyMap<string, Entry>): boolean =>
  a.size !== b.size || [...a].some(([path, entry]) => b.get(path) !== entry);
