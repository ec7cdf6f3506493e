import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createAnalysis } from '../../core/analysis.ts';
import { bibliographyNamed } from '../../core/formats/frontMatter.ts';
import type { Defect } from '../../core/formats/prose.ts';
import { bibliographyPaths } from '../../core/library/bibliography/scope.ts';
import type { Library } from '../../core/library/library.ts';
import type { Finding, Severity } from '../../core/rules/finding.ts';
import { loadBibliographies, withLoaded } from '../../host/bibliographies.ts';
import { decode } from '../../host/decode.ts';
import { folderOf, relativePath, resolvePath } from '../../host/paths.ts';
import { loadPlan } from '../../host/project.ts';
import { type CheckedDraft, type CheckResult, counts, isAtLeast, severities } from '../checked.ts';
import { type DraftGroup, type DraftRequest, draftGroups } from '../drafts.ts';
import { github } from '../formats/github.ts';
import { json } from '../formats/json.ts';
import { junit } from '../formats/junit.ts';
import { pretty } from '../formats/pretty.ts';
import { sarif } from '../formats/sarif.ts';
import { html, markdown } from '../formats/sheet.ts';
import type { CliIo } from '../io.ts';
import { linesOf } from '../lines.ts';
import { UsageError } from '../usage.ts';

/** How a report becomes text. Another format is one file and one line. */
const formats: Readonly<Record<string, (result: CheckResult, color: boolean) => string>> = {
  pretty,
  json,
  html,
  markdown,
  sarif,
  github,
  junit,
};

interface Options extends DraftRequest {
  readonly format: string;
  readonly output: string | null;
  readonly least: Severity;
  readonly exitCode: boolean;
}

/** `stet check`: drafts beside their sources. 0 when nothing of severity warning or worse was found, 1 when something was. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = optionsFrom(args, io.cwd);
  const groups = await draftGroups(options, io);
  const checked: CheckedDraft[] = [];
  const libraries: Library[] = [];
  for (const group of groups) {
    const { library, drafts } = await checkGroup(
      group,
      groups.flatMap((one) => one.drafts),
      options.least,
      io,
    );
    libraries.push(library);
    checked.push(...drafts);
  }
  const order = groups.flatMap((group) => group.drafts).sort();
  checked.sort((a, b) => order.indexOf(a.report.path) - order.indexOf(b.report.path));
  const folder = options.output === null ? io.cwd : folderOf(options.output);
  await deliver({ cwd: io.cwd, folder, now: io.host.now(), libraries, drafts: checked }, options, io);
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
    throw new UsageError(`there is no format "${format}"; there are ${Object.keys(formats).join(', ')}`);
  if (values['min-severity'] !== undefined && least === undefined)
    throw new UsageError(`--min-severity is one of ${severities.join(', ')}, not "${values['min-severity']}"`);
  if (positionals.length === 0) throw new UsageError('name a draft or a folder of drafts to check');
  return {
    drafts: positionals.map((path) => resolvePath(cwd, path)),
    sources: (values.sources ?? []).map((path) => resolvePath(cwd, path)),
    bibliography: (values.bibliography ?? []).map((path) => resolvePath(cwd, path)),
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
      bibliography: { type: 'string', multiple: true },
      config: { type: 'string' },
      format: { type: 'string' },
      output: { type: 'string' },
      'min-severity': { type: 'string' },
      'no-exit-code': { type: 'boolean' },
    },
  });
}

async function checkGroup({ plan, drafts }: DraftGroup, all: readonly string[], least: Severity, io: CliIo) {
  const project = await loadPlan(io.host, plan, all);
  if (project === null) throw new Error('interrupted');
  const texts = await textsOf(drafts, io);
  const named = [...texts].flatMap(([path, raw]) => bibliographyPaths(path, bibliographyNamed(raw)));
  const bibliographies = await loadBibliographies(io.host, [...project.bibliographies, ...named]);
  const library = withLoaded(project.library, bibliographies, project.bibliographies);
  for (const { path, reason } of library.unreadable)
    io.stderr(`${relativePath(io.cwd, path)} cannot be read: ${reason}\n`);
  if (library.sources.length === 0)
    io.stderr(`stet: no sources: put them in sources/ beside the drafts, or name them with --sources\n`);
  for (const one of [...library.sources, ...library.bibliographies]) sayDefects(one, io);
  const analysis = createAnalysis(library, plan.settings);
  const shown = (finding: Finding): boolean => isAtLeast(finding.severity, least);
  const checked: CheckedDraft[] = [];
  for (const [path, raw] of texts) {
    sayDefects({ path, raw, defects: analysis.read({ path, raw }).prose.defects }, io);
    const report = analysis.check({ path, raw });
    const findings = report.findings.filter(shown);
    checked.push({ raw, report: { ...report, findings }, library, sheet: () => analysis.sheet({ path, raw }, shown) });
  }
  return { library, drafts: checked };
}

/** The drafts that have a text, by path. */
async function textsOf(drafts: readonly string[], io: CliIo): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of drafts) {
    const raw = await readDraft(path, io);
    if (raw !== null) texts.set(path, raw);
  }
  return texts;
}

/** What is wrong with a text and does not keep it from being read: bad front matter, too much markup. */
function sayDefects(
  read: { readonly path: string; readonly raw: string; readonly defects: readonly Defect[] },
  io: CliIo,
): void {
  if (read.defects.length === 0) return;
  const lines = linesOf(read.raw);
  for (const { message, raw: place } of read.defects)
    io.stderr(`${relativePath(io.cwd, read.path)}:${lines.positionAt(place.start).line + 1}: ${message}\n`);
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
