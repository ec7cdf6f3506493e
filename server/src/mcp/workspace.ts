import { type Analysis, type AnalysisMemory, createAnalysis, type DraftInput } from '../core/analysis.ts';
import { forModel, longest } from '../core/answers/words/forModels.ts';
import type { Library } from '../core/library/library.ts';
import type { Source } from '../core/library/source.ts';
import type { Archive } from '../host/archive/archive.ts';
import { type Analyse, besideWords, consulted } from '../host/archive/consulted.ts';
import type { ArchiveSettings } from '../host/archive/settings.ts';
import { baselineOf } from '../host/baseline.ts';
import {
  bibliographiesIn,
  bibliographiesOf,
  loadBibliographies,
  withCarried,
  withLoaded,
} from '../host/bibliographies.ts';
import { readDraftFile } from '../host/draftFile.ts';
import { reasonOf } from '../host/faults.ts';
import type { Host } from '../host/host.ts';
import { folderOf, relativePath, resolvePath } from '../host/paths.ts';
import { type Plan, planProject } from '../host/plan.ts';
import { loadPlan, type Project } from '../host/project.ts';
import { singleOf } from '../host/single.ts';

/** What the tools work on: a folder with drafts and sources. Everything is read anew when it has changed on disk. */
export interface Workspace {
  readonly root: string;
  /** A path as an answer names it: from the folder. */
  name(path: string): string;
  /** The draft's text; rejects in plain words when it has none. */
  draft(path: string): Promise<DraftInput>;
  /** What holds for a draft: its sources, its bibliographies, its settings. */
  analysis(draft: DraftInput): Promise<Analysis>;
  /** The sources that hold for the folder itself, with what an archive has for these words. */
  library(words?: string): Promise<Pick<Analysis, 'library' | 'settings'>>;
}

/** `archive` opens one; absent where nobody but the folder names it. */
export function openWorkspace(host: Host, root: string, archive?: (settings: ArchiveSettings) => Archive): Workspace {
  // By plan: what was read the last time, so that only what changed is read again.
  const projects = new Map<string, Project>();
  const memory: AnalysisMemory = { drafts: new Map() };
  const name = (path: string): string => relativePath(root, path);

  const archives = new Map<string, Archive>();

  function archiveOf({ archive: settings }: Plan): Archive | null {
    if (settings === null || archive === undefined) return null;
    const key = JSON.stringify(settings);
    const open = archives.get(key) ?? archive(settings);
    archives.set(key, open);
    return open;
  }

  async function load(folder: string, draft: DraftInput | null) {
    const plan = await planProject(host, { folder, root });
    const key = JSON.stringify([plan.sources, plan.exclude]);
    const project = await loadPlan(host, plan, draft === null ? [] : [draft.path], projects.get(key));
    if (project === null) throw new Error('reading the sources was interrupted');
    projects.set(key, project);
    const named = draft === null ? [] : bibliographiesOf(draft);
    const loaded = await loadBibliographies(host, [...bibliographiesIn(project), ...named]);
    const complete = (library: Library): Library =>
      withLoaded(library, withCarried(loaded, draft ? [draft] : []), project);
    return { project, complete, archive: archiveOf(plan), settings: plan.settings };
  }

  return {
    root,
    name,
    async draft(given) {
      const path = resolvePath(root, given);
      const found = await readDraftFile(host, path).catch((error: unknown) => ({
        reason: reasonOf(error),
      }));
      if ('reason' in found) throw new Error(`${given}: ${found.reason}`);
      return found.draft;
    },
    async analysis(draft) {
      const { project, complete, archive, settings } = await load(folderOf(draft.path), draft);
      const { record } = project.record;
      const { baseline } = await baselineOf(host, project.plan);
      const single = singleOf(project.plan, baseline);
      const analyse: Analyse = (library, before = memory) =>
        createAnalysis(complete(library), settings, record, before, single);
      return archive === null ? analyse(project.library) : consulted(host, archive, [draft], project, analyse);
    },
    async library(words) {
      const { project, complete, archive, settings } = await load(root, null);
      const asked = archive !== null && words !== undefined;
      const library = asked ? await besideWords(host, archive, [words], project) : project.library;
      return { library: complete(library), settings };
    },
  };
}

/** So many keys are named where none was meant. */
const mostKeys = 20;

/** The source that a model means: by key, path, file name or title. Throws in plain words, with what there is. */
export function sourceNamed(given: string, library: Library, name: (path: string) => string): Source {
  const wanted = given.replace(/^@/, '').trim();
  const found =
    library.sources.find(({ key }) => key === wanted) ??
    library.sources.find(({ path }) => name(path) === wanted || name(path).endsWith(`/${wanted}`)) ??
    library.sources.find(({ metadata }) => metadata.title.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return found;
  const keys = library.sources.slice(0, mostKeys).map(({ key }) => key.slice(0, longest.name));
  const left = library.sources.length - keys.length;
  throw new Error(
    keys.length === 0
      ? 'There is no source in the workspace: put some into a folder “sources” beside the drafts.'
      : `There is no source of this name. ${forModel({ keys, left })}`,
  );
}
