import { type Analysis, type AnalysisMemory, createAnalysis } from '../core/analysis.ts';
import type { Library } from '../core/library/library.ts';
import type { Defect } from '../core/prose/prose.ts';
import { type Analyse, consulted } from '../host/archive/consulted.ts';
import type { Baseline } from '../host/baseline.ts';
import {
  bibliographiesIn,
  bibliographiesOf,
  loadBibliographies,
  withCarried,
  withLoaded,
} from '../host/bibliographies.ts';
import { type DraftFile, readDraftFile } from '../host/draftFile.ts';
import { reasonOf } from '../host/faults.ts';
import { folderOf, mayBeMisnamed, misnamed } from '../host/paths.ts';
import { loadPlan, type Project } from '../host/project.ts';
import { singleOf } from '../host/single.ts';
import type { Archives } from './archives.ts';
import type { DraftGroup } from './drafts.ts';
import type { CliIo } from './io.ts';
import { linesOf } from './lines.ts';
import { noSources } from './noSources.ts';
import { progressOn } from './progress.ts';
import { messageInLine, nameInLine } from './terminal.ts';

/** The drafts of a group that have a text, and what judges them. */
export interface OpenedGroup {
  readonly analysis: Analysis;
  readonly drafts: readonly DraftFile[];
}

/** What was read and found before, where the same is checked again and again: only what has changed costs anything then. */
export interface Before {
  /** By the sources that were read. */
  readonly projects: Map<string, Project>;
  readonly memory: AnalysisMemory;
}

export const nothingBefore = (): Before => ({ projects: new Map(), memory: { drafts: new Map() } });

/** What a group is opened with. */
interface OpenedWith {
  readonly io: CliIo;
  readonly archives: Archives;
  readonly baseline?: Baseline | null;
  readonly before?: Before;
}

/**
 * Reads the sources of a group and its drafts; `all` are the drafts of every group, which are never sources. Whatever is wrong
 * with a file is said on stderr. Where the plan names an archive, that is asked for what is in no source.
 */
export async function openGroup(
  { plan, drafts }: DraftGroup,
  all: readonly string[],
  { io, archives, baseline = null, before = nothingBefore() }: OpenedWith,
): Promise<OpenedGroup> {
  const progress = progressOn(io);
  const key = JSON.stringify([plan.sources, plan.exclude]);
  const last = before.projects.get(key);
  const project = await loadPlan(io.host, plan, all, last, progress.step).finally(progress.done);
  if (project === null) throw new Error('interrupted');
  before.projects.set(key, project);
  const opened = await openDrafts(drafts, io);
  const inputs = opened.map(({ draft }) => draft);
  const loaded = await loadBibliographies(io.host, [...bibliographiesIn(project), ...inputs.flatMap(bibliographiesOf)]);
  const complete = (library: Library): Library => withLoaded(library, withCarried(loaded, inputs), project);
  const { record } = project.record;
  const analyse: Analyse = (library, memory = before.memory) =>
    createAnalysis(complete(library), plan.settings, record, memory, singleOf(plan, baseline));
  const archive = archives.of(plan);
  const analysis =
    archive === null ? analyse(project.library) : await consulted(io.host, archive, inputs, project, analyse);
  const { library } = analysis;
  archives.say(library);
  for (const { path, reason } of library.unreadable)
    io.stderr(`${nameInLine(io.cwd, path)} could not be read: ${messageInLine(reason)}\n`);
  if (library.sources.length === 0 && archive === null)
    io.stderr(`stet: ${await noSources(plan, library, folderOf(drafts[0] ?? io.cwd), io)}\n`);
  for (const one of [...library.sources, ...library.bibliographies]) sayDefects(one, io);
  const { path: kept, text, defects } = project.record;
  sayDefects({ path: kept, raw: text, defects }, io);
  for (const draft of inputs) sayDefects({ ...draft, defects: analysis.defects(draft) }, io, !draft.prose);
  return { analysis, drafts: opened };
}

/** The drafts that have a text. */
async function openDrafts(paths: readonly string[], io: CliIo): Promise<readonly DraftFile[]> {
  const opened: DraftFile[] = [];
  for (const path of paths) {
    const found = await openDraft(path, io);
    if (found !== null) opened.push(found);
  }
  return opened;
}

/** What is wrong with a text and does not keep it from being read: bad front matter, too much markup. */
function sayDefects(
  read: { readonly path: string; readonly raw: string; readonly defects: readonly Defect[] },
  io: CliIo,
  lined = true,
): void {
  if (read.defects.length === 0) return;
  const lines = linesOf(read.raw);
  for (const { message, raw: place } of read.defects) {
    const line = lined ? `:${lines.positionAt(place.start).line + 1}` : '';
    io.stderr(`${nameInLine(io.cwd, read.path)}${line}: ${messageInLine(message)}\n`);
  }
}

/** A draft; null, and a line on stderr, when it has no text. */
async function openDraft(path: string, io: CliIo): Promise<DraftFile | null> {
  const name = nameInLine(io.cwd, path);
  try {
    const found = await readDraftFile(io.host, path);
    if ('draft' in found) return found;
    io.stderr(`stet: ${name} could not be checked: ${messageInLine(found.reason)}\n`);
  } catch (error) {
    const gone = mayBeMisnamed(path) && (await io.host.stat(path)) === null;
    const reason = gone ? misnamed : reasonOf(error);
    io.stderr(`stet: ${name} could not be checked: ${messageInLine(reason)}\n`);
  }
  return null;
}
