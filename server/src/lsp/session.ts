import { CancellationTokenSource } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, createAnalysis } from '../core/analysis.ts';
import type { Library } from '../core/library/library.ts';
import type { Source } from '../core/library/source.ts';
import type { Say } from '../core/messages/say.ts';
import { baselineOf, type LoadedBaseline, noBaseline } from '../host/baseline.ts';
import { type Bibliographies, bibliographiesIn, loadBibliographies, withLoaded } from '../host/bibliographies.ts';
import { reasonOf } from '../host/faults.ts';
import { globs } from '../host/glob.ts';
import type { Host } from '../host/host.ts';
import { isInside } from '../host/paths.ts';
import { describeDefect, type ProjectRequest } from '../host/plan.ts';
import { loadProject, type Progress, type Project, type Token } from '../host/project.ts';
import { singleOf } from '../host/single.ts';
import type { ProjectState } from '../protocol.ts';
import type { Archiving } from './archiving.ts';
import { type BesidePorts, besideArchive } from './besideArchive.ts';
import { debounce, type Scheduler } from './scheduler.ts';
import type { EditorSettings } from './settings.ts';
import { linesOf } from './toLsp.ts';

/** The drafts that share a configuration and sources, and what they are checked against. */
export interface Session {
  readonly key: string;
  /** The folder it goes by. */
  readonly folder: string;
  /** The workspace folder it is in; no link of it and no path of its configuration leads out when nobody trusts it. */
  readonly root: string;
  /** Its files, for writing too: in a folder that nobody trusts what lies outside is neither there nor written. */
  readonly host: Host;
  readonly settings: EditorSettings;
  readonly state: ProjectState;
  /** Null until the sources were read, when reading failed, and when Stet is switched off. */
  readonly analysis: Analysis | null;
  readonly project: Project | null;
  /** Findings that are known from before: drafts do not show them. */
  readonly baseline: LoadedBaseline;
  /** The library that drafts are checked against: the project's, its sources known by their bibliographies. */
  readonly library: Library | null;
  /** The archive it asks; null where there is none, or nobody trusts the folder that names it. */
  readonly archiving: Archiving | null;
  /** Why it failed, in plain words. */
  readonly failure: string | null;
  /** Different with every change of library or settings, and from every other session's. */
  readonly generation: number;
  /** Whether a file is one of its sources, read or not. */
  isSource(path: string): boolean;
  /** Whether a file is to be checked: it is no source, and `exclude` does not name it. */
  isDraft(path: string): boolean;
  /** A source that was read, by its path. */
  source(path: string): Source | null;
  /** The line table of a source or a bibliography as it was read. */
  lines(path: string): TextDocument | null;
  /** Which bibliographies a draft names in its front matter, as paths; reads those that are new. None when it is closed. */
  cites(draft: string, bibliographies: readonly string[]): void;
  /** Reads anew what changed, now or (`soon`) after a quiet moment; with other settings when they are given. */
  reload(request: ProjectRequest, settings: EditorSettings): void;
  soon(): void;
  /** Ends the first reading, which may be long, until somebody asks for it; of a project that is read once nothing. */
  stop(): void;
  /** Lets a reading that was stopped begin anew; what an archive has said is forgotten. */
  resume(): void;
  dispose(): void;
}

export interface SessionPorts extends BesidePorts {
  readonly host: Host;
  readonly scheduler: Scheduler;
  readonly nextGeneration: () => number;
  readonly onChanged: () => void;
  /** In the language of the client. */
  readonly say: Say;
  /** Opens a progress display; the answer takes the steps, and null when it is over. */
  readonly progress: (title: string, cancel: () => void) => { readonly step: Progress; readonly done: () => void };
}

/** How long the sources must be left alone before they are read again, in milliseconds. */
const quiet = 200;

export function createSession(
  key: string,
  folder: string,
  first: ProjectRequest,
  firstSettings: EditorSettings,
  ports: SessionPorts,
): Session {
  let request = first;
  let settings = firstSettings;
  let state: ProjectState = 'loading';
  let project: Project | null = null;
  let bibliographies: Bibliographies = new Map();
  /** As `library`, before its sources are known by their bibliographies. */
  let taken: Library | null = null;
  let library: Library | null = null;
  let baseline = noBaseline;
  /** What drafts are judged by, apart from the library and the record, as text. */
  let judgedBy = '';
  let analysis: Analysis | null = null;
  let failure: string | null = null;
  let generation = ports.nextGeneration();
  let running: CancellationTokenSource | null = null;
  /** What the sources are being read for, as text. */
  let readFor = '';
  let again = false;
  let stopped = false;
  let shown: EditorSettings | null = null;
  let excluded: (path: string) => boolean = () => false;
  let tables = new Map<string, TextDocument>();
  /** By draft: the bibliographies it names. */
  const named = new Map<string, readonly string[]>();
  const beside = besideArchive(ports, () => void rejoin());
  const later = debounce(ports.scheduler, quiet, () => void load());

  function became(next: ProjectState): void {
    state = next;
    shown = settings;
    generation = ports.nextGeneration();
    ports.onChanged();
  }

  async function load(): Promise<void> {
    later.cancel();
    if (stopped) return;
    const wanted = JSON.stringify([request, settings.enable]);
    // The first reading of a large library is long: what changes meanwhile is read behind it, and alone.
    if (project === null && running !== null && readFor === wanted) {
      again = true;
      return;
    }
    running?.cancel();
    readFor = wanted;
    if (!settings.enable) return turnOff();
    const mine = new CancellationTokenSource();
    running = mine;
    await read(mine.token);
    if (running === mine) running = null;
    if (!again || running !== null) return;
    again = false;
    void load();
  }

  function turnOff(): void {
    analysis = null;
    if (shown !== settings) became('disabled');
  }

  /** The archive has answered: drafts are judged beside what it gave, too. */
  async function rejoin(): Promise<void> {
    const mine = project;
    if (mine === null || running !== null) return;
    const base = await beside.library(mine);
    if (project === mine && running === null) take(mine, bibliographies, baseline, base);
  }

  /** Reads what is another than before, and takes it over unless it is told to stop. Never rejects. */
  async function read(token: Token): Promise<void> {
    const progress = project === null ? ports.progress(`Stet: ${ports.say('status.loading')}`, stop) : null;
    try {
      const loaded = await loadProject(ports.host, request, project ?? undefined, progress?.step, token);
      if (loaded === null) return;
      const cites = [...bibliographiesIn(loaded), ...[...named.values()].flat()];
      const cited = await loadBibliographies(ports.host, cites, bibliographies);
      const known = await baselineOf(ports.host, loaded.plan);
      const base = await beside.library(loaded);
      if (!token.isCancellationRequested) take(loaded, cited, known, base);
    } catch (error) {
      failure = reasonOf(error);
      ports.host.log('error', `Could not read the sources: ${failure}`);
      if (!token.isCancellationRequested) became('failed');
    } finally {
      progress?.done();
    }
  }

  function stop(): void {
    if (project !== null || running === null) return;
    stopped = true;
    again = false;
    running.cancel();
    failure = ports.say('status.stopped');
    became('failed');
  }

  function take(loaded: Project, cited: Bibliographies, known: LoadedBaseline, base: Library): void {
    const before = project;
    const sameFiles = taken === base && bibliographies === cited;
    taken = base;
    if (library === null || !sameFiles || before === null || namesOf(before) !== namesOf(loaded))
      library = withLoaded(base, cited, loaded);
    project = loaded;
    bibliographies = cited;
    failure = null;
    tables = new Map();
    excluded = loaded.plan.exclude.length > 0 ? globs(loaded.plan.exclude) : () => false;
    const defective = JSON.stringify(before?.plan.defects ?? []) !== JSON.stringify(loaded.plan.defects);
    if (defective) logDefects(loaded);
    const { plan } = loaded;
    const spoken = { ...plan.settings, locale: ports.say.locale };
    const judging = JSON.stringify([plan.settings, plan.overrides, known.text, known.reason]);
    const unlike = before?.record !== loaded.record;
    const same = analysis?.library === library && analysis.record === loaded.record.record && judgedBy === judging;
    const { record } = loaded.record;
    const single = singleOf(plan, known.baseline);
    if (!same) analysis = createAnalysis(library, spoken, record, analysis?.memory, single);
    baseline = known;
    judgedBy = judging;
    const next = readiness(library);
    if (!same || unlike || defective || next !== state || shown !== settings) became(next);
  }

  const readiness = ({ sources }: Library): ProjectState =>
    sources.length > 0 || beside.archiving !== null ? 'ready' : 'no-sources';

  function logDefects({ plan }: Project): void {
    for (const defect of plan.defects) ports.host.log('warn', describeDefect(defect, folder));
  }

  /** What drafts may cite from, and what they are parts of. */
  const namesOf = ({ bibliographies: all, plan: { roots } }: Project): string => JSON.stringify([all, roots]);

  const source = (path: string): Source | null => library?.sources.find((one) => one.path === path) ?? null;

  /** The text of a source or a bibliography as it was read. */
  function textOf(path: string): string | undefined {
    return (source(path) ?? library?.bibliographies.find((one) => one.path === path))?.raw;
  }

  function isSource(path: string): boolean {
    return (
      (project?.entries.has(path) ?? false) ||
      bibliographies.has(path) ||
      (project?.plan.sources.some((place) => isInside(place, path)) ?? false)
    );
  }

  // Not before its maker knows of it.
  void Promise.resolve().then(load);
  return {
    key,
    folder,
    get root() {
      return request.root;
    },
    host: ports.host,
    get settings() {
      return settings;
    },
    get state() {
      return state;
    },
    get analysis() {
      return analysis;
    },
    get project() {
      return project;
    },
    get baseline() {
      return baseline;
    },
    get library() {
      return library;
    },
    get archiving() {
      return beside.archiving;
    },
    get failure() {
      return failure;
    },
    get generation() {
      return generation;
    },
    isSource,
    isDraft: (path) => !isSource(path) && !excluded(path),
    source,
    lines(path) {
      const raw = tables.has(path) ? undefined : textOf(path);
      if (raw !== undefined) tables.set(path, linesOf(path, raw));
      return tables.get(path) ?? null;
    },
    cites(draft, paths) {
      if (paths.length > 0) named.set(draft, paths);
      else if (!named.delete(draft)) return;
      if (paths.some((path) => !bibliographies.has(path)) && project !== null) later.touch();
    },
    reload(nextRequest, nextSettings) {
      request = nextRequest;
      settings = nextSettings;
      void load();
    },
    soon: later.touch,
    stop,
    resume() {
      stopped = false;
      beside.forget();
    },
    dispose() {
      later.cancel();
      again = false;
      running?.cancel();
      beside.forget();
    },
  };
}
