import { type Config, configFrom } from '../host/config.ts';

/** When a draft is checked: with every change, when it is saved, or when the writer asks. */
export type Run = 'onType' | 'onSave' | 'manual';

/** What an editor's settings say, under `stet`. */
export interface EditorSettings {
  readonly enable: boolean;
  readonly run: Run;
  readonly diagnosticMode: 'openFilesOnly' | 'workspace';
  /** Whether keys are offered behind `@`: other extensions may do it already. */
  readonly completesCitations: boolean;
  /** Whether sound quotations show their place behind them. */
  readonly inlayHints: boolean;
  /** Whether drafts and sources show counts above their lines. */
  readonly codeLens: boolean;
  /** Who signs verifications off; null when the system is to say. */
  readonly checker: string | null;
  /** Whether sources may be fetched from addresses that are not of the public internet. */
  readonly addsPrivate: boolean;
  /** What a `stet.config.*` may say too; the file wins. */
  readonly config: Config;
  /** What was not understood, one sentence each; the rest of the settings holds. */
  readonly problems: readonly string[];
}

const runs = ['onType', 'onSave', 'manual'] as const;
const modes = ['openFilesOnly', 'workspace'] as const;
const own = new Set([
  'enable',
  'run',
  'diagnosticMode',
  'completion',
  'inlayHints',
  'codeLens',
  'gutterMarks',
  'checker',
  'add',
  'trace',
]);

/**
 * Settings as a client hands them over: the section itself, an object that holds it (`{stet: {…}}`), flat names
 * (`{"stet.run": …}`), dots within (`{"trace.server": …}`), or nothing. What is wrong costs only itself.
 */
export function settingsFrom(value: unknown): EditorSettings {
  const section = sectionOf(value);
  const problems: string[] = [];
  const pick = <T>(name: string, known: readonly T[], fallback: T): T => {
    const given = name.split('.').reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), section);
    if (given === undefined || given === null) return fallback;
    if (known.includes(given as T)) return given as T;
    problems.push(`"stet.${name}" must be one of ${known.join(', ')}`);
    return fallback;
  };
  const read = configFrom(
    Object.fromEntries(Object.entries(section).filter(([key, v]) => !own.has(key) && v !== null)),
  );
  return {
    enable: pick('enable', [true, false], true),
    run: pick('run', runs, 'onType'),
    diagnosticMode: pick('diagnosticMode', modes, 'openFilesOnly'),
    completesCitations: pick('completion.citations', [true, false], true),
    inlayHints: pick('inlayHints.enable', [true, false], false),
    codeLens: pick('codeLens.enable', [true, false], false),
    addsPrivate: pick('add.allowPrivate', [true, false], false),
    checker: typeof section['checker'] === 'string' ? section['checker'].trim() || null : null,
    config: read.config,
    problems: [...problems, ...read.problems],
  };
}

type Section = Record<string, unknown>;

function sectionOf(value: unknown): Section {
  if (!isObject(value)) return {};
  const section: Section = {};
  const flat = Object.keys(value).filter((key) => key.startsWith('stet.'));
  if (isObject(value['stet'])) Object.assign(section, value['stet']);
  else if (flat.length === 0) Object.assign(section, value);
  for (const key of flat) section[key.slice('stet.'.length)] = value[key];
  return nested(section);
}

/** `{"trace.server": "off"}` as `{trace: {server: "off"}}`; a rule's id holds no dot, so nothing else is meant by one. */
function nested(section: Section): Section {
  const result: Section = {};
  for (const [key, value] of Object.entries(section)) {
    const dot = key.indexOf('.');
    if (dot < 0)
      result[key] = isObject(value) && isObject(result[key]) ? { ...(result[key] as Section), ...value } : value;
    else {
      const head = key.slice(0, dot);
      result[head] = { ...(isObject(result[head]) ? result[head] : {}), [key.slice(dot + 1)]: value };
    }
  }
  return result;
}

const isObject = (value: unknown): value is Section =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
