import { mayBeDraft, withoutRendered } from '../core/markup/registry.ts';
import type { Profile } from '../core/settings.ts';
import { canBeDraft } from '../host/draftFile.ts';
import { listSources } from '../host/listedSources.ts';
import { folderOf, isGlob, resolvePath } from '../host/paths.ts';
import { describeDefect, type Plan, planProject } from '../host/plan.ts';
import type { CliIo } from './io.ts';
import { nameInLine, shownInLine } from './terminal.ts';
import { type Given, UsageError } from './usage.ts';

/** What is to be checked, as named on the command line; paths absolute. */
export interface DraftRequest {
  /** Files and folders. */
  readonly drafts: readonly string[];
  /** Instead of what is configured; empty when not given. */
  readonly sources: readonly string[];
  /** Likewise. */
  readonly bibliography: readonly string[];
  readonly config: string | null;
  /** Collections of Zotero, instead of what is configured. */
  readonly zotero?: readonly string[];
  /** Whatever is configured. */
  readonly profile?: Profile | null;
  /** Files that are named are passed over when they are sources or left out. */
  readonly onlyDrafts?: boolean;
}

/** What a command's arguments name, as paths. */
export function requestFrom(options: Given, cwd: string): DraftRequest {
  const paths = (names: readonly string[]): readonly string[] => names.map((name) => resolvePath(cwd, name));
  const config = options.one('config');
  return {
    drafts: paths(options.operands),
    sources: paths(options.all('sources')),
    bibliography: paths(options.all('bibliography')),
    config: config === null ? null : resolvePath(cwd, config),
    zotero: options.all('zotero'),
  };
}

/** Drafts for which one plan holds: the same sources, the same settings. */
export interface DraftGroup {
  readonly plan: Plan;
  readonly drafts: readonly string[];
}

/**
 * The drafts named and those in the folders named, by what holds for them. Of them those in `only`,
 * where it is given. Says what is wrong with configurations on stderr.
 */
export async function draftGroups(
  request: DraftRequest,
  io: CliIo,
  only: ReadonlySet<string> | null = null,
): Promise<readonly DraftGroup[]> {
  await allThere(request, io);
  const plans = new Map<string, Plan>();
  const groups = new Map<string, { readonly plan: Plan; readonly drafts: Set<string> }>();
  const isListed = listings(io);
  const passed: string[] = [];
  let found = false;
  const named = await draftsIn(request, io);
  for (const { path, inside } of named) {
    const folder = folderOf(path);
    const beside = (): string[] => named.map((one) => one.path).filter((one) => folderOf(one) === folder);
    const plan = plans.get(folder) ?? (await planFor(folder, beside(), request, io));
    plans.set(folder, plan);
    if (inside !== null && !(await isListed(path, inside, plan))) continue;
    if (inside !== null && !mayBeDraft(path)) {
      if (!request.drafts.includes(path)) passed.push(path);
      continue;
    }
    found = true;
    if (only !== null && !only.has(path)) continue;
    const { sources, exclude, bibliography, settings, overrides, record, baseline, archive, zotero } = plan;
    const key = JSON.stringify([
      sources,
      exclude,
      bibliography,
      settings,
      overrides,
      record,
      baseline,
      archive,
      zotero,
    ]);
    const group = groups.get(key) ?? { plan, drafts: new Set<string>() };
    groups.set(key, group);
    group.drafts.add(path);
  }
  const names = request.drafts.map((path) => nameInLine(io.cwd, path)).join(', ');
  sayPassed(passed, io);
  if (!found && request.onlyDrafts !== true) throw new UsageError(`no drafts in ${names}`);
  sayDefects([...plans.values()], io);
  return [...groups.values()].map(({ plan, drafts }) => ({ plan, drafts: [...drafts] }));
}

interface Found {
  readonly path: string;
  /** The folder named, when the file itself was not. */
  readonly inside: string | null;
}

async function draftsIn(request: DraftRequest, io: CliIo): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const path of request.drafts) {
    if (!(await io.host.stat(path))?.directory)
      found.push({ path, inside: request.onlyDrafts === true ? folderOf(path) : null });
    else
      for (const file of withoutRendered((await listed(path, io)).filter(canBeDraft)))
        found.push({ path: file, inside: path });
  }
  return found;
}

/** A document in a folder may be anybody's: it is a draft when it is named, and what was passed over is said. */
function sayPassed(paths: readonly string[], io: CliIo): void {
  if (paths.length === 0) return;
  const shown = paths.slice(0, 3).map((path) => nameInLine(io.cwd, path));
  const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : '';
  io.stderr(
    `stet: not checked: ${shown.join(', ')}${more} (in a folder, only text files are checked; name a document to check it)\n`,
  );
}

const listed = (path: string, io: CliIo): Promise<readonly string[]> =>
  io.host.list(path, [], { root: io.cwd, lost: (folder, reason) => sayLost(folder, reason, io) });

const sayLost = (folder: string, reason: string, io: CliIo): void =>
  io.stderr(`stet: ${nameInLine(io.cwd, folder)} could not be read: ${reason}\n`);

/** Whether a file of a folder is neither a source nor excluded; each folder is listed once a plan. */
function listings(io: CliIo): (path: string, inside: string, plan: Plan) => Promise<boolean> {
  const known = new Map<string, ReadonlySet<string>>();
  return async (path, inside, plan) => {
    const key = JSON.stringify([inside, plan.sources, plan.exclude]);
    const left = known.get(key) ?? (await withoutSources(inside, plan, io));
    known.set(key, left);
    return left.has(path);
  };
}

async function withoutSources(folder: string, plan: Plan, io: CliIo): Promise<ReadonlySet<string>> {
  const left = new Set(await io.host.list(folder, plan.exclude, { root: io.cwd }));
  for (const source of await listSources(io.host, plan)) left.delete(source);
  return left;
}

function planFor(folder: string, drafts: readonly string[], given: DraftRequest, io: CliIo): Promise<Plan> {
  const { sources, bibliography, config, profile, zotero = [] } = given;
  const chosen = zotero.length > 0 && { zotero: { collection: [...zotero] } };
  const request = {
    folder,
    root: io.cwd,
    drafts,
    overrides: { sources, bibliography, ...(profile && { profile }), ...chosen },
  };
  return planProject(io.host, config === null ? request : { ...request, configPath: config });
}

/** Files that are named and are not there are a slip of the pen, and an error. */
async function allThere({ drafts, sources, bibliography, config }: DraftRequest, io: CliIo): Promise<void> {
  const isThere = async (path: string): Promise<boolean> => (await io.host.stat(path)) !== null;
  const name = (path: string): string => nameInLine(io.cwd, path);
  for (const path of drafts) if (!(await isThere(path))) throw new UsageError(`${name(path)}: no such file or folder`);
  for (const path of bibliography)
    if (!(await isThere(path))) throw new UsageError(`--bibliography ${name(path)}: no such file`);
  if (config !== null && !(await isThere(config))) throw new UsageError(`${name(config)}: no such configuration file`);
  for (const path of sources) {
    const there = isGlob(path) ? (await io.host.list(path, [])).length > 0 : await isThere(path);
    if (!there) throw new UsageError(`--sources ${name(path)}: no such file or folder`);
  }
}

function sayDefects(plans: readonly Plan[], io: CliIo): void {
  const said = plans.flatMap((plan) => plan.defects.map((defect) => describeDefect(defect, io.cwd)));
  for (const line of new Set(said)) io.stderr(`${shownInLine(line)}\n`);
}
