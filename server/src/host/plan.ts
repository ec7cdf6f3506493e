import { type RuleId, ruleIds } from '../core/rules/ids.ts';
import { rules } from '../core/rules/rules.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { type Config, type ConfigDefect, findConfig, readConfig } from './config.ts';
import type { Host } from './host.ts';
import { folderOf, isAbsolute, isInside, relativePath, resolvePath } from './paths.ts';
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

/** What holds for a folder's drafts, before any source is read. */
export interface Plan {
  /** The workspace folder: links lead no further, and ignore files count from there on. */
  readonly root: string;
  readonly configPath: string | null;
  readonly settings: Settings;
  /** Folders, files or globs, absolute. Empty when nothing is configured and there is no `sources/`. */
  readonly sources: readonly string[];
  /** Rules that the configuration file gives a lower severity than they have otherwise, or none. */
  readonly silenced: readonly RuleId[];
  /** Whether the configuration file leaves files out. */
  readonly leavesOut: boolean;
  /** Globs, absolute. */
  readonly exclude: readonly string[];
  /** Files, absolute, that every draft may cite from. */
  readonly bibliography: readonly string[];
  /** The file that holds what was verified, there or not. */
  readonly record: string;
  /** What of Zotero is a source; null unless somebody has chosen it. */
  readonly zotero: ZoteroSettings | null;
  readonly defects: readonly ConfigDefect[];
}

/** Finds the configuration and where the sources are. */
export async function planProject(host: Host, request: ProjectRequest): Promise<Plan> {
  const { folder, root, defaults = {}, overrides = {} } = request;
  const configPath = request.configPath ?? (await findConfig(host, folder, root));
  const read = configPath === null ? { config: {}, defects: [] } : await readConfig(host, configPath);
  const base = configPath === null ? root : folderOf(configPath);
  const file: Config = read.config;
  const settings: Settings = {
    profile: overrides.profile ?? file.profile ?? defaults.profile ?? defaultSettings.profile,
    ellipsis: overrides.ellipsis ?? file.ellipsis ?? defaults.ellipsis ?? defaultSettings.ellipsis,
    rules: { ...defaults.rules, ...file.rules, ...overrides.rules },
  };
  const usual = await usualSources(host, folder, root);
  const sources =
    absolute(root, overrides.sources) ?? absolute(base, file.sources) ?? absolute(root, defaults.sources) ?? usual;
  const exclude = [
    ...excluded(root, defaults.exclude),
    ...excluded(base, file.exclude),
    ...excluded(root, overrides.exclude),
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
    silenced: silencedBy(file, { ...defaults, ...overrides }),
    leavesOut: (file.exclude ?? []).length > 0,
    sources,
    exclude,
    bibliography: bibliography ?? [],
    record,
    zotero: zoteroOf(root, overrides.zotero) ?? zoteroOf(base, file.zotero) ?? zoteroOf(root, defaults.zotero),
    defects: read.defects,
  };
}

const zoteroOf = (base: string, config: ZoteroConfig | undefined): ZoteroSettings | null =>
  config === undefined ? null : zoteroSettings(config, (path) => resolvePath(base, path));

const weights = ['off', 'hint', 'information', 'warning', 'error'] as const;

function silencedBy({ rules: file = {} }: Config, { rules: others = {} }: Config): readonly RuleId[] {
  const weight = (severity: (typeof weights)[number]): number => weights.indexOf(severity);
  return ruleIds.filter((id) => {
    const given = file[id];
    return given !== undefined && weight(given) < weight(others[id] ?? rules[id].severity);
  });
}

function absolute(base: string, paths: readonly string[] | undefined): readonly string[] | undefined {
  return paths === undefined || paths.length === 0 ? undefined : paths.map((path) => resolvePath(base, path));
}

/** Each pattern as an absolute glob, and one for all that is inside. The folder's own name is no pattern. */
function excluded(base: string, patterns: readonly string[] = []): readonly string[] {
  const literal = base.replace(/[*?{}[\]()!+@|]/g, '\\$&').replace(/\/$/, '');
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

/** A defect as one line: `stet.config.json:3: unknown key "sorces"; did you mean "sources"?` */
export function describeDefect(defect: ConfigDefect, folder: string): string {
  return `${relativePath(folder, defect.path)}:${defect.line + 1}: ${defect.message}`;
}
