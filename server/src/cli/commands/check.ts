import { stat, writeFile } from 'node:fs/promises';
import type { Analysis } from '../../core/analysis.ts';
import { commentsOf } from '../../core/answers/sheet/comments.ts';
import { placeInDraft, sheetOf } from '../../core/answers/sheet/sheet.ts';
import type { Library } from '../../core/library/library.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { DraftFile } from '../../host/draftFile.ts';
import { faultOf } from '../../host/faults.ts';
import { writeNew, writeWhole } from '../../host/nodeFiles.ts';
import { folderOf } from '../../host/paths.ts';
import { plainReason } from '../../host/plainReasons.ts';
import { type Archives, openArchives } from '../archives.ts';
import { type Baselines, baselinesFor, toKnow } from '../baseline.ts';
import { type CheckedDocument, type CheckedDraft, type CheckResult, counts, isAtLeast } from '../checked.ts';
import { type CheckOptions, checkOptions, type ReportFormat } from '../checkOptions.ts';
import { type DraftGroup, draftGroups } from '../drafts.ts';
import { commented, copyAllowed, isCopy } from '../formats/commented.ts';
import { github } from '../formats/github.ts';
import { json } from '../formats/json.ts';
import { junit } from '../formats/junit.ts';
import { line } from '../formats/line.ts';
import { pretty } from '../formats/pretty.ts';
import { sarif } from '../formats/sarif.ts';
import { html, markdown } from '../formats/sheet.ts';
import { w3c } from '../formats/w3c.ts';
import type { CliIo } from '../io.ts';
import { type Before, nothingBefore, openGroup } from '../opened.ts';
import { unlessTaken } from '../outputs.ts';
import { withStdin } from '../stdin.ts';
import { forTerminal, nameInLine, visible } from '../terminal.ts';
import type { Round } from '../watching.ts';

/** How a report becomes text. Another format is one file, one line here and its name in `commands.ts`. */
const formats: Readonly<Record<ReportFormat, (result: CheckResult, color: boolean, terminal?: number) => string>> = {
  pretty,
  line,
  json,
  html,
  markdown,
  sarif,
  github,
  junit,
  w3c,
};

/** `stet check`: drafts beside their sources. 0 when nothing of severity warning or worse was found, 1 when something was, 2 when nothing could be checked. */
export async function run(args: readonly string[], terminal: CliIo): Promise<number> {
  const options = checkOptions(args, terminal.cwd);
  const { progress: _, ...silent } = terminal;
  const given = options.quiet ? silent : terminal;
  const { format } = options;
  if (isCopy(format)) copyAllowed({ ...options, format }, given.cwd);
  const io = options.stdin === null ? given : await withStdin(given, options.stdin);
  if (!options.watch) return (await checkOnce(options, io)).code;
  const { watch } = await import('../watching.ts');
  const before = nothingBefore();
  return watch(options, io, (planned) => checkOnce(options, io, planned, before));
}

/** Checks, and reports. `planned` is told what is checked before it is. */
async function checkOnce(
  options: CheckOptions,
  io: CliIo,
  planned: (groups: readonly DraftGroup[]) => void = () => {},
  before = nothingBefore(),
): Promise<Round> {
  const { format } = options;
  const changed = options.changedSince === null ? null : await changedSince(options.changedSince, io);
  const groups = await draftGroups(options, io, changed);
  planned(groups);
  if (groups.length === 0) return { code: nothingChanged(options, io), bibliographies: [] };
  const drafts: CheckedDraft[] = [];
  const libraries: Library[] = [];
  const baselines = baselinesFor(options, io);
  const all = groups.flatMap((one) => one.drafts);
  const archives = openArchives(io);
  for (const group of groups) {
    const checked = await checkGroup(group, all, options, { io, baselines, archives, before });
    libraries.push(checked.library);
    drafts.push(...checked.drafts);
  }
  archives.close();
  if (options.output !== null && !isCopy(format)) await unlessTaken(options.output, groups, libraries, io);
  await baselines.write();
  const order = [...all].sort();
  drafts.sort((a, b) => order.indexOf(a.report.path) - order.indexOf(b.report.path));
  const failed = order.length > drafts.length;
  const folder = options.output === null ? io.cwd : folderOf(options.output);
  const result = { cwd: io.cwd, folder, now: io.host.now(), libraries, drafts };
  if (isCopy(format)) {
    if (!failed && drafts.every(({ report }) => report.checked)) await deliverCopy(result, options, io);
  } else if (options.fix !== 'show') await deliver(result, formats[format], options, io);
  const bibliographies = libraries.flatMap((one) => one.bibliographies.map(({ path }) => path));
  return { code: exitCode(drafts, failed, options), bibliographies };
}

function exitCode(drafts: readonly CheckedDraft[], failed: boolean, options: CheckOptions): number {
  if (failed) return 2;
  if (!options.exitCode) return 0;
  // That there are no sources, and what to do, was said when they were opened.
  if (!options.allowUnchecked && drafts.every(({ report }) => !report.checked)) return 2;
  // Likewise that the archive did not answer: what was not checked may be anything.
  if (!options.allowUnchecked && drafts.some(({ library }) => isSilent(library))) return 2;
  const faults = drafts.some(({ report }) =>
    report.findings.some((one) => counts(one) && isAtLeast(one.severity, 'warning')),
  );
  return faults ? 1 : 0;
}

const isSilent = ({ archive }: Library): boolean => archive !== undefined && archive.silence !== null;

async function changedSince(revision: string, io: CliIo): Promise<ReadonlySet<string>> {
  if (io.changedSince === undefined) throw new Error('Git is not available');
  return new Set(await io.changedSince(revision, io.cwd));
}

function nothingChanged({ changedSince: revision, quiet }: CheckOptions, io: CliIo): number {
  const why =
    revision === null ? 'there is no draft among these files' : `none of these drafts has changed since ${revision}`;
  if (!quiet) io.stderr(`stet: ${why}\n`);
  return 0;
}

interface ChecksWith {
  readonly io: CliIo;
  readonly baselines: Baselines;
  readonly archives: Archives;
  readonly before: Before;
}

async function checkGroup(
  given: DraftGroup,
  all: readonly string[],
  options: CheckOptions,
  { io, baselines, archives, before }: ChecksWith,
) {
  const baseline = await baselines.of(given.plan);
  const { analysis, drafts } = await openGroup(given, all, { io, archives, baseline, before });
  const { library } = analysis;
  const shown = ({ severity, rule }: Finding): boolean =>
    isAtLeast(severity, options.least) && (options.rules.length === 0 || options.rules.includes(rule));
  const checked: CheckedDraft[] = [];
  const checkOne = async ({ draft: read, bytes }: DraftFile): Promise<void> => {
    const draft =
      options.fix === 'no' ? read : await (await import('../mending.ts')).mend(analysis, read, options.fix, io);
    const report = analysis.check(draft);
    const reported = report.findings.filter(shown);
    const toBeKnown = (one: Finding): boolean => options.updateBaseline && one.stet === null;
    if (options.updateBaseline)
      baselines.found(given.plan, { path: draft.path, findings: analysis.ask(draft, toKnow, shown) });
    const findings = reported.filter((one) => !toBeKnown(one));
    const known = report.known + reported.length - findings.length;
    checked.push({
      ...{ raw: draft.raw, report: { ...report, findings, known }, library },
      document: documentOf(analysis, { draft, bytes }),
      sheet: () => analysis.ask(draft, sheetOf, shown),
    });
  };
  // A draft that was made to break its reader leaves the others their answers.
  for (const file of drafts)
    await checkOne(file).catch((error: unknown) => {
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
      io.stderr(`${nameInLine(io.cwd, file.draft.path)} could not be checked: ${faultOf(error)}\n`);
    });
  return { library, drafts: checked };
}

/** What is known of a draft that is no text file; null of one that is. */
function documentOf(analysis: Analysis, { draft, bytes }: DraftFile): CheckedDocument | null {
  if (draft.prose === undefined) return null;
  return {
    bytes,
    place: (span) => analysis.ask(draft, placeInDraft, span),
    comments: (findings) => analysis.ask(draft, commentsOf, findings),
  };
}

/** The copy with comments, over no file that is there already: somebody may have answered in it. */
async function deliverCopy(result: CheckResult, { output, quiet }: CheckOptions, io: CliIo): Promise<void> {
  const file = output as string;
  const name = nameInLine(io.cwd, file);
  const copy = await commented(result);
  const written = await writeNew(file, copy).catch((error) => {
    throw new Error(`${name}: ${plainReason(error, 'written')}`);
  });
  if (!written) throw new Error(`${name} already exists; choose another file for the commented copy`);
  const count = result.drafts.flatMap(({ report }) => report.findings.filter(counts)).length;
  if (!quiet) io.stderr(`stet: ${name}: a copy with ${count === 1 ? '1 comment' : `${count} comments`}\n`);
}

async function deliver(
  result: CheckResult,
  format: (typeof formats)[ReportFormat],
  options: CheckOptions,
  io: CliIo,
): Promise<void> {
  if (options.quiet && result.drafts.every(({ report }) => !report.findings.some(counts)) && options.output === null)
    return;
  const color = io.color && options.output === null;
  const text = format(result, color, options.output === null ? io.columns : undefined);
  if (options.output === null) io.stdout(text, options.format === 'pretty', options.format === 'github');
  else {
    try {
      // Somebody will look at it in a terminal.
      await write(options.output, (options.format === 'github' ? visible : forTerminal)(text, false));
    } catch (error) {
      throw new Error(`${nameInLine(io.cwd, options.output)}: ${plainReason(error, 'written')}`);
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
