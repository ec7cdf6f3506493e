import { stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { sheetOf } from '../../core/answers/sheet/sheet.ts';
import type { Library } from '../../core/library/library.ts';
import type { Finding, Severity } from '../../core/rules/finding.ts';
import { writeWhole } from '../../host/nodeFiles.ts';
import { folderOf, resolvePath } from '../../host/paths.ts';
import { type CheckedDraft, type CheckResult, counts, isAtLeast, severities } from '../checked.ts';
import { type DraftGroup, type DraftRequest, draftGroups } from '../drafts.ts';
import { github } from '../formats/github.ts';
import { json } from '../formats/json.ts';
import { junit } from '../formats/junit.ts';
import { pretty } from '../formats/pretty.ts';
import { sarif } from '../formats/sarif.ts';
import { html, markdown } from '../formats/sheet.ts';
import type { CliIo } from '../io.ts';
import { openGroup } from '../opened.ts';
import { forTerminal, nameInLine } from '../terminal.ts';
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
  /** Drafts that could not be checked at all are no failure. */
  readonly allowUnchecked: boolean;
}

/** `stet check`: drafts beside their sources. 0 when nothing of severity warning or worse was found, 1 when something was, 2 when nothing could be checked. */
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
  if (!options.exitCode) return 0;
  // That there are no sources, and what to do, was said when they were opened.
  if (!options.allowUnchecked && checked.every(({ report }) => !report.checked)) return 2;
  return faults ? 1 : 0;
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
    allowUnchecked: values['allow-unchecked'] === true,
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
      'allow-unchecked': { type: 'boolean' },
    },
  });
}

async function checkGroup(group: DraftGroup, all: readonly string[], least: Severity, io: CliIo) {
  const { analysis, texts } = await openGroup(group, all, io);
  const { library } = analysis;
  const shown = (finding: Finding): boolean => isAtLeast(finding.severity, least);
  const checked: CheckedDraft[] = [];
  for (const [path, raw] of texts) {
    const report = analysis.check({ path, raw });
    const findings = report.findings.filter(shown);
    checked.push({
      raw,
      report: { ...report, findings },
      library,
      sheet: () => analysis.ask({ path, raw }, sheetOf, shown),
    });
  }
  return { library, drafts: checked };
}

async function deliver(result: CheckResult, options: Options, io: CliIo): Promise<void> {
  const format = formats[options.format] as (typeof formats)[string];
  const color = io.color && options.output === null;
  const text = format(result, color);
  if (options.output === null) io.stdout(text, options.format === 'pretty');
  else {
    try {
      // Somebody will look at it in a terminal.
      await write(options.output, forTerminal(text, false));
    } catch {
      throw new Error(`${nameInLine(io.cwd, options.output)}: cannot be written`);
    }
  }
}

/** Whole or not at all, over no file that a link there leads to; what is no file (`/dev/stdout`, a pipe) is written to as it is. */
async function write(file: string, text: string): Promise<void> {
  const before = await stat(file).catch(() => null);
  const isFile = before?.isFile() !== false && !/^\/(?:dev|proc)\//.test(file);
  if (!isFile || (await stat(folderOf(file)).catch(() => null)) === null) await writeFile(file, text);
  else await writeWhole(file, new TextEncoder().encode(text));
}
