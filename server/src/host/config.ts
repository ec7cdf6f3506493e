import * as v from 'valibot';
import { isMap, isScalar, LineCounter, type Pair } from 'yaml';
import { readYaml, type Yaml } from '../core/prose/yaml.ts';
import { ruleIds } from '../core/rules/ids.ts';
import type { Settings } from '../core/settings.ts';
import type { Span } from '../core/text/span.ts';
import { decode } from './decode.ts';
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
}

/** Something wrong with a configuration. The rest of it holds. */
export interface ConfigDefect {
  readonly path: string;
  readonly message: string;
  readonly span: Span;
  /** From 0. */
  readonly line: number;
}

export interface ReadConfig {
  readonly config: Config;
  readonly defects: readonly ConfigDefect[];
}

export const configNames = ['stet.config.json', 'stet.config.yaml', 'stet.config.yml'] as const;

const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;
const severity = v.pipe(
  v.union([v.picklist(severities), v.literal('info'), v.literal(false)], `one of ${severities.join(', ')}`),
  v.transform((value) => (value === 'info' ? 'information' : value === false ? 'off' : value)),
);
const paths = v.pipe(
  v.union([v.string(), v.array(v.string())], 'a path, a glob or a list of them'),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
);
const profiles = ['press', 'academic', 'legal'] as const;
const ellipses = ['…', '...', '. . .', '[…]', '[...]'] as const;

/** Every key but `rules`, with what it must be. */
const entries = {
  sources: paths,
  exclude: paths,
  bibliography: paths,
  profile: v.picklist(profiles, `one of ${profiles.join(', ')}`),
  ellipsis: v.picklist(ellipses, `one of ${ellipses.join(' ')}`),
  zotero: zoteroConfig,
} as const;
const keys = [...Object.keys(entries), 'rules', '$schema'];

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
    return { config: {}, defects: [{ path, message: decoded.reason, span: nowhere, line: 0 }] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { config: {}, defects: [{ path, message, span: nowhere, line: 0 }] };
  }
}

/** A configuration's text, JSON or YAML. An unknown key or a wrong value costs that key; total. */
export function parseConfig(text: string, path: string): ReadConfig {
  const lines = new LineCounter();
  const yaml = readYaml(text.replace(/^\uFEFF/, ' '), lines);
  const defects: ConfigDefect[] = [];
  const report = (message: string, start: number, end: number): void => {
    defects.push({ path, message, span: { start, end }, line: Math.max(0, lines.linePos(start).line - 1) });
  };
  if ('reason' in yaml) {
    report(yaml.reason, 0, 0);
    return { config: {}, defects };
  }
  const { errors, contents: content, tooMuch } = yaml;
  const value = (node: unknown): unknown => (tooMuch() ? undefined : yaml.value(node));
  for (const error of errors.slice(0, 3)) report(firstLine(error.message), error.pos[0], error.pos[1]);
  if (content !== null && !isMap(content)) report('a configuration is a list of "key: value" entries', 0, text.length);
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
    const { name, at } = keyOf(pair);
    const value = plain(pair.value);
    if (name === 'rules') config['rules'] = { ...(config['rules'] as object), ...rulesFrom(pair, plain, report) };
    else if (Object.hasOwn(entries, name)) {
      const read = v.safeParse(entries[name as keyof typeof entries], value);
      if (read.success) config[name] = read.output;
      else report(`"${name}" must be ${read.issues[0].message}`, at.start, at.end);
    } else if (name !== '$schema') report(unknown('key', name, keys), at.start, at.end);
  }
  return config as Config;
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
    const read = v.safeParse(severity, plain(one.value));
    if (!(ruleIds as readonly string[]).includes(name)) report(unknown('rule', name, ruleIds), at.start, at.end);
    else if (!read.success) report(`"${name}" must be ${read.issues[0].message}`, at.start, at.end);
    else rules[name] = read.output;
  }
  return rules as Settings['rules'];
}

function keyOf(pair: Pair): { readonly name: string; readonly at: Span } {
  const key = pair.key;
  const name = isScalar(key) ? String(key.value) : '';
  const range = isScalar(key) ? key.range : null;
  return { name, at: { start: range?.[0] ?? 0, end: range?.[1] ?? 0 } };
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `unknown ${what} "${name}"${near === null ? `; known are ${known.filter((k) => k !== '$schema').join(', ')}` : `; did you mean "${near}"?`}`;
}

/** The known name that `name` is most likely a slip of, or null. */
export function nearest(name: string, known: readonly string[]): string | null {
  const plain = (word: string): string => word.toLowerCase().replace(/[^a-z]/g, '');
  const scored = known.map((k) => ({ k, d: distance(plain(name).slice(0, 60), plain(k)) })).sort((a, b) => a.d - b.d);
  const best = scored[0];
  return best !== undefined && best.d <= Math.max(2, best.k.length / 3) ? best.k : null;
}

/** Levenshtein's distance between two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

function firstLine(message: string): string {
  return message.split('\n')[0] as string;
}
