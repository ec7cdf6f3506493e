import { documentFormatOf, type Extracted, endingOf, formatOf, unsupported } from '../core/formats/format.ts';
import { type Library, libraryInSlices } from '../core/library/library.ts';
import { makeExtractedSource, makeSource, type Source, type Unreadable } from '../core/library/source.ts';
import { decode, tooLarge } from './decode.ts';
import type { Host } from './host.ts';
import { keepSegments, segmentsKept } from './indexCache.ts';
import { isGlob, nameOf } from './paths.ts';
import { type Plan, type ProjectRequest, planProject } from './plan.ts';

/** A loaded project. Hand it back as `previous` and only what changed is read again. */
export interface Project {
  readonly plan: Plan;
  readonly library: Library;
  /** The plan's bibliographies and those among the sources. */
  readonly bibliographies: readonly string[];
  /** What was read, by path. */
  readonly entries: ReadonlyMap<string, Entry>;
}

interface Entry {
  readonly size: number;
  readonly modified: number;
  readonly result: Source | Unreadable;
}

export interface Token {
  readonly isCancellationRequested: boolean;
}

export type Progress = (done: number, total: number, path: string) => void;

/** Longest stretch of work without letting others run, in milliseconds. */
const slice = 10;
/** Files read at the same time. */
const together = 8;

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
  const paths = listed.sources.filter((path) => !drafts.includes(path));
  const bibliographies = [...new Set([...plan.bibliography, ...listed.bibliographies])];
  const entries = new Map<string, Entry>();
  let rested = host.now();
  for (let first = 0; first < paths.length; first += together) {
    const some = paths.slice(first, first + together);
    const fetched = await Promise.all(some.map((path) => fetchSource(host, path, previous?.entries.get(path))));
    for (const [i, path] of some.entries()) {
      if (host.now() - rested >= slice) {
        await rest();
        rested = host.now();
      }
      if (token?.isCancellationRequested) return null;
      progress?.(first + i, paths.length, path);
      const entry = entryOf(path, fetched[i] ?? null, previous?.entries.get(path));
      if (entry !== null) entries.set(path, entry);
    }
  }
  progress?.(paths.length, paths.length, '');
  const results = [...entries.values()].map((entry) => entry.result);
  const missing = await missingSources(host, plan);
  const unreadable = [...results.filter(isUnreadable), ...missing];
  if (previous !== undefined && same(previous, entries, unreadable)) return { ...previous, plan, bibliographies };
  const sources = results.filter((result): result is Source => !isUnreadable(result));
  const library = await indexed(host, plan, sources, unreadable, previous?.library, progress, token);
  return library === null ? null : { plan, bibliographies, library, entries };
}

/** The library of these sources, its index taken from the cache as far as it holds and built in slices. */
async function indexed(
  host: Host,
  plan: Plan,
  sources: readonly Source[],
  unreadable: readonly Unreadable[],
  previous: Library | undefined,
  progress: Progress | undefined,
  token: Token | undefined,
): Promise<Library | null> {
  const texts = sources.map((source) => source.reading.prose.text);
  const kept = previous ? previous.index.segments : await segmentsKept(host, plan, texts, rest);
  const slices = libraryInSlices(sources, unreadable, previous, kept);
  let rested = host.now();
  for (;;) {
    const step = slices.next();
    if (step.done) {
      const { segments } = step.value.index;
      const fresh = segments.some((segment) => !kept.includes(segment));
      // Nobody waits for it, and a failure says itself.
      if (fresh) void keepSegments(host, plan, step.value.index);
      return step.value;
    }
    if (host.now() - rested < slice) continue;
    progress?.(Math.floor(step.value * sources.length), sources.length, '');
    await rest();
    rested = host.now();
    if (token?.isCancellationRequested) return null;
  }
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const isUnreadable = (result: Source | Unreadable): result is Unreadable => 'reason' in result;

/** Every file in scope that is, or was to be, a source. */
export async function listSources(host: Host, plan: Pick<Plan, 'sources' | 'exclude'>): Promise<readonly string[]> {
  return (await listFiles(host, plan)).sources;
}

async function listFiles(
  host: Host,
  plan: Pick<Plan, 'sources' | 'exclude'>,
): Promise<{ readonly sources: readonly string[]; readonly bibliographies: readonly string[] }> {
  const sources = new Set<string>();
  const bibliographies = new Set<string>();
  for (const place of plan.sources) {
    for (const path of await host.list(place, plan.exclude)) {
      if (endingOf(path) === '.bib') bibliographies.add(path);
      else if (path === place || isDocument(path)) sources.add(path);
    }
  }
  return { sources: [...sources].sort(), bibliographies: [...bibliographies].sort() };
}

/** A file that holds words, readable yet or not; a picture in `sources/` is none. */
function isDocument(path: string): boolean {
  return (
    !nameOf(path).startsWith('.') &&
    (formatOf(path) !== null || documentFormatOf(path) !== null || endingOf(path) in unsupported)
  );
}

/** A source that is named and is not there must be said, or its quotations look invented. */
async function missingSources(host: Host, plan: Plan): Promise<readonly Unreadable[]> {
  const missing: Unreadable[] = [];
  for (const path of plan.sources) {
    if (!isGlob(path) && (await host.stat(path)) === null) missing.push({ path, reason: 'no such file or folder' });
  }
  return missing;
}

/** A file as found: what was known of it when it is the same, else its text or why it has none. */
interface Fetched {
  readonly size: number;
  readonly modified: number;
  readonly content: Entry | Content | Unreadable;
}

/** The text of a text file, or the words extracted from another. */
type Content = { readonly raw: string } | Extract<Extracted, { prose: unknown }>;

async function fetchSource(host: Host, path: string, before: Entry | undefined): Promise<Fetched | null> {
  const found = await host.stat(path);
  if (found === null) return null;
  const { size, modified } = found;
  const same = before !== undefined && before.size === size && before.modified === modified;
  return { size, modified, content: same ? before : await readSource(host, path, size) };
}

/** Makes a source of what was fetched, unless its text is the one known before. */
function entryOf(path: string, fetched: Fetched | null, before: Entry | undefined): Entry | null {
  if (fetched === null) return null;
  const { size, modified, content } = fetched;
  if ('result' in content) return content;
  if ('prose' in content) return { size, modified, result: makeExtractedSource(path, content.prose) };
  if (!('raw' in content)) return { size, modified, result: content };
  const known =
    before !== undefined && 'raw' in before.result && before.result.raw === content.raw ? before.result : null;
  return { size, modified, result: known ?? makeSource(path, content.raw) };
}

async function readSource(host: Host, path: string, size: number): Promise<Content | Unreadable> {
  const name = unsupported[endingOf(path)];
  if (name !== undefined) return { path, reason: `${name} is not supported yet` };
  const large = tooLarge(size);
  if (large !== null) return { path, reason: large };
  try {
    const format = documentFormatOf(path);
    if (format !== null) {
      const extracted = await (await format.load())(await host.read(path), rest);
      return 'prose' in extracted ? extracted : { path, reason: extracted.reason };
    }
    const decoded = decode(await host.read(path));
    return 'text' in decoded ? { raw: decoded.text } : { path, reason: decoded.reason };
  } catch (error) {
    return { path, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether nothing differs from what was loaded before, so that the library and its revision may stay. */
function same(previous: Project, entries: ReadonlyMap<string, Entry>, unreadable: readonly Unreadable[]): boolean {
  if (previous.entries.size !== entries.size || previous.library.unreadable.length !== unreadable.length) return false;
  for (const [path, entry] of entries) if (previous.entries.get(path)?.result !== entry.result) return false;
  return unreadable.every((one, i) => previous.library.unreadable[i]?.path === one.path);
}
