import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createAnalysis } from '../../core/analysis.ts';
import { formatOf } from '../../core/formats/format.ts';
import type { Defect } from '../../core/formats/prose.ts';
import type { Library } from '../../core/library/library.ts';
import type { Severity } from '../../core/rules/finding.ts';
import { decode } from '../../host/decode.ts';
import { folderOf, isGlob, relativePath, resolvePath } from '../../host/paths.ts';
import { describeDefect, listSources, loadPlan, type Plan, planProject } from '../../host/project.ts';
import { type CheckedDraft, type CheckResult, counts, isAtLeast, severities } from '../checked.ts';
import { json } from '../formats/json.ts';
import { pretty } from '../formats/pretty.ts';
import type { CliIo } from '../io.ts';
import { linesOf } from '../lines.ts';
import { UsageError } from '../usage.ts';

/** How a report becomes text. Another format is one file and one line. */
const formats: Readonly<Record<string, (result: CheckResult, color: boolean) => string>> = { pretty, json };

interface Options {
  readonly drafts: readonly string[];
  readonly sources: readonly string[];
  readonly config: string | null;
  readonly format: string;
  readonly output: string | null;
  readonly least: Severity;
  readonly exitCode: boolean;
}

/** `stet check`: drafts beside their sources. 0 when nothing of severity warning or worse was found, 1 when something was. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = optionsFrom(args, io.cwd);
  const groups = await grouped(await draftsIn(options, io), options, io);
  const checked: CheckedDraft[] = [];
  const libraries: Library[] = [];
  for (const group of groups) {
    const { library, drafts } = await checkGroup(
      group,
      groups.flatMap((one) => one.drafts),
      io,
    );
    libraries.push(library);
    for (const draft of drafts) checked.push(filtered(draft, options.least));
  }
  const order = groups.flatMap((group) => group.drafts).sort();
  checked.sort((a, b) => order.indexOf(a.report.path) - order.indexOf(b.report.path));
  await deliver({ cwd: io.cwd, libraries, drafts: checked }, options, io);
  const failed = order.length > checked.length;
  const faults = checked.some((draft) =>
    draft.report.findings.some((one) => counts(one) && isAtLeast(one.severity, 'warning')),
  );
  if (failed) return 2;
  return faults && options.exitCode ? 1 : 0;
}

function optionsFrom(args: readonly string[], cwd: string): Options {
  const { values, positionals } = parseOptions(args);
  const format = values.format ?? 'pretty';
  const least = severities.find(
    (one) => one === values['min-severity'] || (one === 'information' && values['min-severity'] === 'info'),
  );
  if (!Object.hasOwn(formats, format))
    throw new UsageError(`there is no format "${format}"; there are ${Object.keys(formats).join(' and ')}`);
  if (values['min-severity'] !== undefined && least === undefined)
    throw new UsageError(`--min-severity is one of ${severities.join(', ')}, not "${values['min-severity']}"`);
  if (positionals.length === 0) throw new UsageError('name a draft or a folder of drafts to check');
  return {
    drafts: positionals.map((path) => resolvePath(cwd, path)),
    sources: (values.sources ?? []).map((path) => resolvePath(cwd, path)),
    config: values.config === undefined ? null : resolvePath(cwd, values.config),
    format,
    output: values.output === undefined ? null : resolvePath(cwd, values.output),
    least: least ?? 'hint',
    exitCode: values['no-exit-code'] !== true,
  };
}

function parseOptions(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sources: { type: 'string', multiple: true },
      config: { type: 'string' },
      format: { type: 'string' },
      output: { type: 'string' },
      'min-severity': { type: 'string' },
      'no-exit-code': { type: 'boolean' },
    },
  });
}

interface Found {
  readonly path: string;
  /** Found in a folder, not named: left out when it is a source. */
  readonly listed: boolean;
}

/** The drafts named, and those in the folders named. */
async function draftsIn(options: Options, io: CliIo): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const path of options.drafts) {
    const stat = await io.host.stat(path);
    if (stat === null) throw new UsageError(`${relativePath(io.cwd, path)}: no such file or folder`);
    if (!stat.directory) found.push({ path, listed: false });
    else
      for (const file of await io.host.list(path, []))
        if (formatOf(file) !== null) found.push({ path: file, listed: true });
  }
  return found;
}

interface Group {
  readonly plan: Plan;
  readonly drafts: string[];
}

/** Drafts by what holds for them: one group for each set of sources and settings. */
async function grouped(found: readonly Found[], options: Options, io: CliIo): Promise<readonly Group[]> {
  const plans = new Map<string, { readonly plan: Plan; readonly left: ReadonlySet<string> }>();
  const groups = new Map<string, Group>();
  for (const { path, listed } of found) {
    const folder = folderOf(path);
    const known = plans.get(folder) ?? (await planFor(folder, options, io));
    plans.set(folder, known);
    if (listed && !known.left.has(path)) continue;
    const key = JSON.stringify([known.plan.sources, known.plan.exclude, known.plan.settings]);
    const group = groups.get(key) ?? { plan: known.plan, drafts: [] };
    groups.set(key, group);
    if (!group.drafts.includes(path)) group.drafts.push(path);
  }
  if (groups.size === 0)
    throw new UsageError(`no drafts in ${options.drafts.map((path) => relativePath(io.cwd, path)).join(', ')}`);
  const defects = new Set(
    [...plans.values()].flatMap(({ plan }) => plan.defects.map((defect) => describeDefect(defect, io.cwd))),
  );
  for (const defect of defects) io.stderr(`${defect}\n`);
  return [...groups.values()];
}

/** What holds in a folder, and which of its files may be drafts: neither sources nor excluded. */
async function planFor(folder: string, options: Options, io: CliIo) {
  if (options.config !== null && (await io.host.stat(options.config)) === null)
    throw new UsageError(`${relativePath(io.cwd, options.config)}: no such configuration file`);
  const plan = await planProject(io.host, {
    folder,
    root: io.cwd,
    overrides: { sources: options.sources },
    ...(options.config !== null && { configPath: options.config }),
  });
  if (options.sources.length > 0) await allThere(options.sources, io);
  const left = new Set(await io.host.list(folder, plan.exclude));
  for (const source of await listSources(io.host, plan)) left.delete(source);
  return { plan, left };
}

/** Sources that are named and are not there are a slip of the pen, not an empty library. */
async function allThere(sources: readonly string[], io: CliIo): Promise<void> {
  for (const path of sources) {
    const there = isGlob(path) ? (await io.host.list(path, [])).length > 0 : (await io.host.stat(path)) !== null;
    if (!there) throw new UsageError(`--sources ${relativePath(io.cwd, path)}: no such file or folder`);
  }
}

async function checkGroup({ plan, drafts }: Group, all: readonly string[], io: CliIo) {
  const project = await loadPlan(io.host, plan, all);
  if (project === null) throw new Error('interrupted');
  const { library } = project;
  for (const { path, reason } of library.unreadable)
    io.stderr(`${relativePath(io.cwd, path)} cannot be read: ${reason}\n`);
  if (library.sources.length === 0)
    io.stderr(`stet: no sources: put them in sources/ beside the drafts, or name them with --sources\n`);
  for (const { path, raw, reading } of library.sources) sayDefects(path, raw, reading.prose.defects, io);
  const analysis = createAnalysis(library, plan.settings);
  const checked: CheckedDraft[] = [];
  for (const path of drafts) {
    const raw = await readDraft(path, io);
    if (raw === null) continue;
    sayDefects(path, raw, analysis.read({ path, raw }).prose.defects, io);
    checked.push({ raw, report: analysis.check({ path, raw }), library });
  }
  return { library, drafts: checked };
}

/** What is wrong with a text and does not keep it from being read: bad front matter, too much markup. */
function sayDefects(path: string, raw: string, defects: readonly Defect[], io: CliIo): void {
  if (defects.length === 0) return;
  const lines = linesOf(raw);
  for (const { message, raw: place } of defects)
    io.stderr(`${relativePath(io.cwd, path)}:${lines.positionAt(place.start).line + 1}: ${message}\n`);
}

/** A draft's text; null, and a line on stderr, when it has none. */
async function readDraft(path: string, io: CliIo): Promise<string | null> {
  const name = relativePath(io.cwd, path);
  try {
    const decoded = decode(await io.host.read(path));
    if ('text' in decoded) return decoded.text;
    io.stderr(`stet: ${name} cannot be checked: ${decoded.reason}\n`);
  } catch (error) {
    io.stderr(`stet: ${name} cannot be checked: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  return null;
}

function filtered(draft: CheckedDraft, least: Severity): CheckedDraft {
  const findings = draft.report.findings.filter((finding) => isAtLeast(finding.severity, least));
  return { ...draft, report: { ...draft.report, findings } };
}

async function deliver(result: CheckResult, options: Options, io: CliIo): Promise<void> {
  const format = formats[options.format] as (typeof formats)[string];
  const text = format(result, io.color && options.output === null);
  if (options.output === null) io.stdout(text);
  else {
    try {
      await writeFile(options.output, text);
    } catch {
      throw new Error(`${relativePath(io.cwd, options.output)}: cannot be written`);
    }
  }
}
