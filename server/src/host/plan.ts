import type { DraftRoot } from '../core/library/library.ts';
import { type RuleId, ruleIds } from '../core/rules/ids.ts';
import { rules } from '../core/rules/rules.ts';
import { defaultSettings, type Settings, settingsUnder } from '../core/settings.ts';
import { type ArchiveConfig, type ArchiveSettings, archiveSettings } from './archive/settings.ts';
import { type Config, type ConfigDefect, findConfig, type Override, readConfig } from './config.ts';
import { rootsNear } from './draftRoots.ts';
import { globs } from './glob.ts';
import type { Host } from './host.ts';
import { folderOf, isAbsolute, isInside, literally, relativePath, resolvePath } from './paths.ts';
import { projectBibliographies } from './projectFiles.ts';
import { type ZoteroConfig, type ZoteroSettings, zoteroSettings } from './zotero/settings.ts';

/** What is asked for. All paths absolute, `/` between parts. */
export interface ProjectRequest {
  /** The drafts' folder: a configuration and `sources/` are looked for from here on. */
  readonly folder: string;
  /** The working or workspace folder: as far up as one looks. Relative paths of `defaults` and `overrides` start here. */
  readonly root: string;
  /** Below the configuration file: an editor's settings. */
  readonly defaults?: Config;
  /** Above it: the command line. */
  readonly overrides?: Config;
  /** The configuration file, when it is named and not looked for. */
  readonly configPath?: string;
  /** Files that are drafts, and so never sources. */
  readonly drafts?: readonly string[];
}

const isLatex = (path: string): boolean => /\.(?:tex|ltx|latex)$/i.test(path);

/** What holds for a folder's drafts, before any source is read. */
export interface Plan {
  /** The workspace folder: links lead no further, and ignore files count from there on. */
  readonly root: string;
  readonly configPath: string | null;
  /** What holds for a draft that nothing else is said of. */
  readonly settings: Settings;
  /** What is otherwise for some drafts: `files` are absolute globs; of two a later holds. */
  readonly overrides: readonly PlannedOverride[];
  /** What was asked for above all of it, what a draft says of itself too. */
  readonly above: Partial<Settings>;
  /** The file of findings known from before, absolute; null when none is configured. */
  readonly baseline: string | null;
  /** Folders, files or globs, absolute. Empty when nothing is configured and there is no `sources/`. */
  readonly sources: readonly string[];
  /** Rules that the configuration file gives a lower severity than they have otherwise, or none. */
  readonly silenced: readonly RuleId[];
  /** Whether the configuration file leaves files out. */
  readonly leavesOut: boolean;
  /** Globs, absolute. */
  readonly exclude: readonly string[];
  /** Files, absolute, that every draft may cite from: the configuration's, then what Quarto and its kin are told. */
  readonly bibliography: readonly string[];
  /** Documents in several files, in this folder and those above it. */
  readonly roots: readonly DraftRoot[];
  /** The file that holds what was verified, there or not. */
  readonly record: string;
  /** What of Zotero is a source; null unless somebody has chosen it. */
  readonly zotero: ZoteroSettings | null;
  /** Where sources are asked for that stand in no file; null where nobody has named such a place. */
  readonly archive: ArchiveSettings | null;
  readonly defects: readonly ConfigDefect[];
}

/** See `Plan.overrides`. */
export interface PlannedOverride {
  readonly files: readonly string[];
  readonly settings: Partial<Settings>;
}

/** What holds for a draft, by its path, before it says anything itself. */
export function settingsByPath({ settings, overrides }: Plan): (path: string) => Settings {
  const all = overrides.map((one) => ({ ...one, matches: globs(one.files) }));
  return (path) =>
    all.reduce((below, { matches, settings: own }) => (matches(path) ? settingsUnder(below, own) : below), settings);
}

/** Finds the configuration and where the sources are. */
export async function planProject(host: Host, request: ProjectRequest): Promise<Plan> {
  const { folder, root, defaults = {}, overrides = {} } = request;
  const configPath = request.configPath ?? (await findConfig(host, folder, root));
  const read = configPath === null ? { config: {}, defects: [] } : await readConfig(host, configPath);
  const base = configPath === null ? root : folderOf(configPath);
  const file: Config = read.config;
  const above = settingsIn(overrides);
  const settings = [defaults, file, above].reduce<Settings>(settingsUnder, defaultSettings);
  const others = file.overrides ?? [];
  const usual = await usualSources(host, folder, root);
  const sources =
    absolute(root, overrides.sources) ?? absolute(base, file.sources) ?? absolute(root, defaults.sources) ?? usual;
  const left = [
    ...within(root, defaults.exclude),
    ...within(base, file.exclude),
    ...others.flatMap(({ files, exclude }) => (exclude === true ? within(base, files) : [])),
    ...within(root, overrides.exclude),
  ];
  const bibliography =
    absolute(root, overrides.bibliography) ??
    absolute(base, file.bibliography) ??
    absolute(root, defaults.bibliography);
  const home = configPath === null && usual.length > 0 && sources === usual ? folderOf(usual[0] as string) : base;
  const record = (await nearestRecord(host, folder, root)) ?? recordIn(home);
  return {
    root,
    configPath,
    settings,
    overrides: others.map((one) => ({ files: within(base, one.files), settings: settingsIn(one) })),
    above,
    baseline: overrides.baseline ?? (file.baseline === undefined ? null : resolvePath(base, file.baseline)),
    silenced: silencedBy([file, ...others], { ...defaults, ...overrides }),
    leavesOut: (file.exclude ?? []).length > 0 || others.some(({ exclude }) => exclude === true),
    sources,
    exclude: left,
    bibliography: [...new Set([...(bibliography ?? []), ...(await projectBibliographies(host, folder, root))])],
    // Of drafts that are known, only LaTeX has roots: nobody else's folder is looked through.
    roots: request.drafts?.every((path) => !isLatex(path)) ? [] : await rootsNear(host, folder, root),
    record,
    zotero: zoteroOf(root, overrides.zotero) ?? zoteroOf(base, file.zotero) ?? zoteroOf(root, defaults.zotero),
    archive: archiveOf(root, overrides.archive) ?? archiveOf(base, file.archive) ?? archiveOf(root, defaults.archive),
    defects: read.defects,
  };
}

function archiveOf(base: string, config: ArchiveConfig | undefined): ArchiveSettings | null {
  if (config === undefined) return null;
  return archiveSettings(config.ca === undefined ? config : { ...config, ca: resolvePath(base, config.ca) });
}

const zoteroOf = (base: string, config: ZoteroConfig | undefined): ZoteroSettings | null =>
  config === undefined ? null : zoteroSettings(config, (path) => resolvePath(base, path));

/** Of a configuration, or of a part of it, what it says of how drafts are judged. */
function settingsIn({ profile, ellipsis, rules: own }: Config | Override): Partial<Settings> {
  return { ...(profile && { profile }), ...(ellipsis && { ellipsis }), ...(own && { rules: own }) };
}

const fromLeast = ['off', 'hint', 'information', 'warning', 'error'] as const;

function silencedBy(said: readonly (Config | Override)[], { rules: others = {} }: Config): readonly RuleId[] {
  const weight = (severity: (typeof fromLeast)[number]): number => fromLeast.indexOf(severity);
  return ruleIds.filter((id) =>
    said.some(({ rules: own = {} }) => {
      const given = own[id];
      return given !== undefined && weight(given) < weight(others[id] ?? rules[id].severity);
    }),
  );
}

function absolute(base: string, paths: readonly string[] | undefined): readonly string[] | undefined {
  return paths === undefined || paths.length === 0 ? undefined : paths.map((path) => resolvePath(base, path));
}

/** Each pattern as an absolute glob, and one for all that is inside. The folder's own name is no pattern. */
function within(base: string, patterns: readonly string[] = []): readonly string[] {
  const literal = literally(base);
  return patterns.flatMap((pattern) => {
    const plain = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
    const path = isAbsolute(plain) ? plain : `${literal}/${plain}`;
    return [path, `${path}/**`];
  });
}

/** `sources/` in the drafts' folder or the nearest above it up to `root`, else beside it, else in `root`. */
async function usualSources(host: Host, folder: string, root: string): Promise<readonly string[]> {
  const places = new Set<string>();
  for (let at = folder; isInside(root, at); at = folderOf(at)) {
    places.add(at);
    if (at === root || folderOf(at) === at) break;
  }
  for (const at of [...places, folder, folderOf(folder), root]) {
    const path = resolvePath(at, 'sources');
    if ((await host.stat(path))?.directory) return [path];
  }
  return [];
}

/** Where a project keeps what was verified, beside its configuration, else beside `sources/`, else at the root. */
const recordIn = (folder: string): string => resolvePath(folder, '.stet/verified.json');

/** The record there is, in the drafts' folder or the nearest above it up to `root`, or null. */
async function nearestRecord(host: Host, folder: string, root: string): Promise<string | null> {
  for (let at = folder; ; at = folderOf(at)) {
    if ((await host.stat(recordIn(at)))?.directory === false) return recordIn(at);
    if (at === root || folderOf(at) === at) return null;
  }
}

/** A defect as one line: `stet.config.json:3:1: unknown key "sorces"; did you mean "sources"?` */
export function describeDefect(defect: ConfigDefect, folder: string): string {
  return `${relativePath(folder, defect.path)}:${defect.line + 1}:${defect.column + 1}: ${defect.message}`;
}
