import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, type Pair } from 'yaml';
import { readYaml, type Yaml } from '../core/prose/yaml.ts';
import { ruleIds } from '../core/rules/ids.ts';
import { ellipses, profiles, type Settings, weightFrom, weights } from '../core/settings.ts';
import { didYouMean } from '../core/text/meant.ts';
import type { Span } from '../core/text/span.ts';
import { type ArchiveConfig, archiveConfig } from './archive/settings.ts';
import { decode } from './decode.ts';
import { reasonOf } from './faults.ts';
import type { Host } from './host.ts';
import { folderOf } from './paths.ts';
import { type ZoteroConfig, zoteroConfig } from './zotero/settings.ts';

/** What a configuration may say; only what it says. Paths as written. */
export interface Config extends Partial<Settings> {
  /** Folders, files or globs of sources. */
  readonly sources?: readonly string[];
  /** Files that every draft may cite from. */
  readonly bibliography?: readonly string[];
  /** Globs of files that are neither sources nor drafts. */
  readonly exclude?: readonly string[];
  /** What of Zotero is a source. */
  readonly zotero?: ZoteroConfig;
  /** A search engine that is asked for sources. */
  readonly archive?: ArchiveConfig;
  /** The file of findings that are known from before. */
  readonly baseline?: string;
  /** What is otherwise for some drafts; a later one holds over an earlier. */
  readonly overrides?: readonly Override[];
}

/** Other settings for the drafts that globs name. */
export interface Override extends Partial<Settings> {
  readonly files: readonly string[];
  /** They are no drafts. */
  readonly exclude?: boolean;
}

/** Something wrong with a configuration. The rest of it holds. */
export interface ConfigDefect {
  readonly path: string;
  readonly message: string;
  readonly span: Span;
  /** From 0. */
  readonly line: number;
  readonly column: number;
}

export interface ReadConfig {
  readonly config: Config;
  readonly defects: readonly ConfigDefect[];
}

export const configNames = ['stet.config.json', 'stet.config.yaml', 'stet.config.yml'] as const;

const paths = v.pipe(
  v.union([v.string(), v.array(v.string())], 'a path, a glob or a list of them'),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
);
const profile = v.picklist(profiles, `one of ${profiles.join(', ')}`);
const ellipsis = v.picklist(ellipses, `one of ${ellipses.join(' ')}`);

type Entries = Readonly<Record<string, v.GenericSchema<unknown, unknown>>>;

/** Every key with one value, and what that must be. */
const entries: Entries = {
  sources: paths,
  exclude: paths,
  bibliography: paths,
  profile,
  ellipsis,
  baseline: v.pipe(v.string('a path'), v.nonEmpty('a path')),
  archive: archiveConfig,
  zotero: zoteroConfig,
};
const overrideEntries: Entries = { files: paths, profile, ellipsis, exclude: v.boolean('true or false') };

/** Its keys, in the order of the schema. */
export const configKeys = [...Object.keys(entries), 'rules', 'overrides'] as const;
export const overrideKeys = [...Object.keys(overrideEntries), 'rules'] as const;

/** The configuration that holds for `folder`: the nearest on the way up to `root`, or null. */
export async function findConfig(host: Host, folder: string, root: string): Promise<string | null> {
  for (let at = folder; ; at = folderOf(at)) {
    for (const name of configNames) {
      const path = at.endsWith('/') ? at + name : `${at}/${name}`;
      const found = await host.stat(path);
      if (found !== null && !found.directory) return path;
    }
    if (at === root || folderOf(at) === at) return null;
  }
}

/** Reads a configuration file. Never rejects: what is wrong is a defect. */
export async function readConfig(host: Host, path: string): Promise<ReadConfig> {
  const nowhere = { start: 0, end: 0 };
  try {
    const decoded = decode(await host.read(path));
    if ('text' in decoded) return parseConfig(decoded.text, path);
    return { config: {}, defects: [{ path, message: decoded.reason, span: nowhere, line: 0, column: 0 }] };
  } catch (error) {
    const message = reasonOf(error);
    return { config: {}, defects: [{ path, message, span: nowhere, line: 0, column: 0 }] };
  }
}

/** A configuration's text, JSON or YAML. An unknown key or a wrong value costs that key; total. */
export function parseConfig(text: string, path: string): ReadConfig {
  const lines = new LineCounter();
  const yaml = readYaml(text.replace(/^\uFEFF/, ' '), lines);
  const defects: ConfigDefect[] = [];
  const report = (message: string, start: number, end: number): void => {
    const { line, col } = lines.linePos(start);
    defects.push({ path, message, span: { start, end }, line: Math.max(0, line - 1), column: Math.max(0, col - 1) });
  };
  if ('reason' in yaml) {
    report(yaml.reason, 0, 0);
    return { config: {}, defects };
  }
  const { errors, contents: content, tooMuch } = yaml;
  const value = (node: unknown): unknown => (tooMuch() ? undefined : yaml.value(node));
  for (const error of errors.slice(0, 3)) report(firstLine(error.message), error.pos[0], error.pos[1]);
  if (content !== null && !isMap(content))
    report('a configuration must be a list of "key: value" entries', 0, text.length);
  const config = isMap(content) ? fromPairs(content.items as readonly Pair[], value, report) : {};
  return { config, defects };
}

/** A configuration's value as an editor hands it over; wrong parts are left out and named. Total. */
export function configFrom(value: unknown): { readonly config: Config; readonly problems: readonly string[] } {
  let text: string;
  try {
    text = JSON.stringify(value ?? {}) ?? '{}';
  } catch {
    text = '{}';
  }
  const read = parseConfig(text, '');
  return { config: read.config, problems: read.defects.map((defect) => defect.message) };
}

type Report = (message: string, start: number, end: number) => void;

function fromPairs(pairs: readonly Pair[], plain: Yaml['value'], report: Report): Config {
  const config: Record<string, unknown> = {};
  for (const pair of pairs) {
    const { name } = keyOf(pair);
    if (name === 'overrides') config['overrides'] = overridesFrom(pair, plain, report);
    else if (name !== '$schema') take(pair, config, { entries, keys: configKeys, plain, report });
  }
  return config as Config;
}

interface Taking {
  readonly entries: Entries;
  readonly keys: readonly string[];
  readonly plain: Yaml['value'];
  readonly report: Report;
}

/** Takes one entry in, or reports why not. */
function take(pair: Pair, into: Record<string, unknown>, { entries: known, keys, plain, report }: Taking): void {
  const { name, at } = keyOf(pair);
  if (name === 'rules') into['rules'] = { ...(into['rules'] as object), ...rulesFrom(pair, plain, report) };
  else if (!Object.hasOwn(known, name)) report(unknown('key', name, keys), at.start, at.end);
  else {
    const read = v.safeParse(known[name] as Entries[string], plain(pair.value));
    if (read.success) into[name] = read.output;
    else report(`"${name}" must be ${read.issues[0].message}`, at.start, at.end);
  }
}

const listOfOverrides = '"overrides" must be a list of entries, each with "files" and what is otherwise for them';

function overridesFrom(pair: Pair, plain: Yaml['value'], report: Report): readonly Override[] {
  const { at } = keyOf(pair);
  if (!isSeq(pair.value)) {
    report(listOfOverrides, at.start, at.end);
    return [];
  }
  return pair.value.items.flatMap((item): readonly Override[] => {
    const [start = at.start, end = at.end] = (isMap(item) || isScalar(item) ? item.range : null) ?? [];
    if (!isMap(item)) report(listOfOverrides, start, end);
    const found: Record<string, unknown> = {};
    const pairs = isMap(item) ? (item.items as readonly Pair[]) : [];
    for (const one of pairs) take(one, found, { entries: overrideEntries, keys: overrideKeys, plain, report });
    if ('files' in found) return [found as unknown as Override];
    const said = !isMap(item) || pairs.some((one) => keyOf(one).name === 'files');
    if (!said) report('this entry of "overrides" has no "files"', start, Math.min(end, start + 1));
    return [];
  });
}

function rulesFrom(pair: Pair, plain: Yaml['value'], report: Report): Settings['rules'] {
  const rules: Record<string, unknown> = {};
  if (!isMap(pair.value)) {
    const { at } = keyOf(pair);
    report('"rules" must be a list of "rule: severity" entries', at.start, at.end);
    return rules;
  }
  for (const one of pair.value.items as readonly Pair[]) {
    const { name, at } = keyOf(one);
    const weight = weightFrom(plain(one.value));
    if (!(ruleIds as readonly string[]).includes(name)) report(unknown('rule', name, ruleIds), at.start, at.end);
    else if (weight === null) report(`"${name}" must be one of ${weights.join(', ')}`, at.start, at.end);
    else rules[name] = weight;
  }
  return rules as Settings['rules'];
}

function keyOf(pair: Pair): { readonly name: string; readonly at: Span } {
  const key = pair.key;
  const name = isScalar(key) ? String(key.value) : '';
  const range = isScalar(key) ? key.range : null;
  return { name, at: { start: range?.[0] ?? 0, end: range?.[1] ?? 0 } };
}

const unknown = (what: string, name: string, known: readonly string[]): string =>
  `unknown ${what} "${name}"${didYouMean(name, known) || ` (choose from ${known.join(', ')})`}`;

function firstLine(message: string): string {
  return message.split('\n')[0] as string;
}
