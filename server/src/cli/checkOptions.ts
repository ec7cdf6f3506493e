import type { Severity } from '../core/rules/finding.ts';
import { type RuleId, ruleIds } from '../core/rules/ids.ts';
import type { Profile } from '../core/settings.ts';
import { didYouMean } from '../core/text/meant.ts';
import { resolvePath } from '../host/paths.ts';
import type { copyFormats, reportFormats } from './commands.ts';
import { type DraftRequest, requestFrom } from './drafts.ts';
import { isCopy } from './formats/commented.ts';
import { type Given, given, UsageError } from './usage.ts';

export type ReportFormat = (typeof reportFormats)[number];

export type CopyFormat = (typeof copyFormats)[number];

/** What `stet check` was asked for. Paths absolute. */
export interface CheckOptions extends DraftRequest {
  readonly format: ReportFormat | CopyFormat;
  readonly output: string | null;
  readonly least: Severity;
  /** Findings of these rules alone; of all where it is empty. */
  readonly rules: readonly RuleId[];
  readonly profile: Profile | null;
  /** Whether drafts are mended: in their files, or shown as a diff. */
  readonly fix: 'no' | 'write' | 'show';
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  readonly changedSince: string | null;
  /** The name of the draft that comes from standard input; null when none does. */
  readonly stdin: string | null;
  readonly watch: boolean;
  readonly quiet: boolean;
  readonly exitCode: boolean;
  /** Drafts that could not be checked at all are no failure. */
  readonly allowUnchecked: boolean;
}

/** Reads the arguments of `stet check`. Throws a `UsageError` in plain words. */
export function checkOptions(args: readonly string[], cwd: string): CheckOptions {
  const options = given('check', args);
  const request = requestFrom(options, cwd);
  const path = (name: string): string | null => {
    const value = options.one(name);
    return value === null ? null : resolvePath(cwd, value);
  };
  const fromStdin = options.operands.includes('-');
  const baseline = path('baseline');
  if (options.operands.length === 0) throw new UsageError('name a draft or a folder of drafts to check');
  if (fromStdin && options.operands.length > 1)
    throw new UsageError('"-" reads one draft from standard input and must be the only draft');
  if (fromStdin && options.on('fix'))
    throw new UsageError('--fix cannot write to standard input; use --fix-dry-run to print the diff');
  if (options.on('watch')) watchable(options, fromStdin);
  const stdin = fromStdin ? resolvePath(cwd, options.one('stdin-filename') ?? 'stdin.md') : null;
  return {
    ...request,
    drafts: stdin === null ? request.drafts : [stdin],
    onlyDrafts: options.on('only-drafts'),
    format: (options.one('format') ?? 'pretty') as CheckOptions['format'],
    output: path('output'),
    least: (options.one('min-severity') ?? 'hint') as Severity,
    rules: options.all('rule').map(ruleFrom),
    profile: options.one('profile') as Profile | null,
    fix: options.on('fix-dry-run') ? 'show' : options.on('fix') ? 'write' : 'no',
    baseline,
    updateBaseline: options.on('update-baseline'),
    changedSince: options.one('changed-since'),
    stdin,
    watch: options.on('watch'),
    quiet: options.on('quiet'),
    exitCode: !options.on('no-exit-code'),
    allowUnchecked: options.on('allow-unchecked'),
  };
}

/** What cannot be done again and again. */
function watchable(options: Given, fromStdin: boolean): void {
  if (fromStdin) throw new UsageError('--watch has no file to watch: a draft comes from standard input once');
  for (const name of ['update-baseline', 'fix-dry-run'])
    if (options.on(name)) throw new UsageError(`--watch and --${name} do not go together`);
  const format = options.one('format') ?? '';
  if (isCopy(format)) throw new UsageError(`--watch and --format ${format} do not go together: a copy is written once`);
}

function ruleFrom(name: string): RuleId {
  const rule = ruleIds.find((id) => id === name);
  if (rule !== undefined) return rule;
  throw new UsageError(`--rule: unknown rule "${name}"${didYouMean(name, ruleIds)}`);
}
