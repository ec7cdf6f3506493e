import type { CheckedQuotation } from '../core/answers/sheet/checked.ts';
import type { Finding } from '../core/rules/finding.ts';
import { sha256 } from '../core/verification/sha256.ts';
import { relativePath } from '../host/paths.ts';
import type { CheckedDraft } from './checked.ts';
import { readFile } from './files.ts';
import type { CliIo } from './io.ts';
import { asJson, nameInLine } from './terminal.ts';
import { UsageError } from './usage.ts';

/**
 * Findings that are known from before, by draft: how often each fingerprint stands in it. A fingerprint is of the rule and
 * the words it is about, so that edits elsewhere change none.
 */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

const version = 1;

/** The words a finding is about: its quotation's, else those it stands on. */
function fingerprint(finding: Finding, raw: string, quotations: readonly CheckedQuotation[]): string {
  const words = quotations[finding.quotation ?? -1]?.text ?? raw.slice(finding.span.start, finding.span.end);
  return sha256(`${finding.rule}\n${words.replace(/\s+/g, ' ').trim()}`).slice(0, 24);
}

function countsOf({ raw, report }: CheckedDraft): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of report.findings) {
    if (finding.stet !== null) continue;
    const print = fingerprint(finding, raw, report.quotations);
    counts.set(print, (counts.get(print) ?? 0) + 1);
  }
  return counts;
}

/** A draft without the findings that are known; the first ones of each fingerprint are. */
export function withoutKnown(draft: CheckedDraft, baseline: Baseline, folder: string): CheckedDraft {
  const left = new Map(baseline.get(relativePath(folder, draft.report.path)) ?? []);
  const findings = draft.report.findings.filter((finding) => {
    if (finding.stet !== null) return true;
    const print = fingerprint(finding, draft.raw, draft.report.quotations);
    const count = left.get(print) ?? 0;
    left.set(print, count - 1);
    return count <= 0;
  });
  return { ...draft, report: { ...draft.report, findings } };
}

/** The file of a baseline; a file that is not there knows nothing. Throws in plain words for one that is none. */
export async function readBaseline(path: string, io: CliIo): Promise<Baseline> {
  if ((await io.host.stat(path)) === null)
    throw new UsageError(`--baseline ${nameInLine(io.cwd, path)}: no such file; create it with --update-baseline`);
  const text = new TextDecoder().decode(await readFile(path, io));
  const drafts = draftsIn(text);
  if (drafts === null) throw new UsageError(`${nameInLine(io.cwd, path)} is not a Stet baseline`);
  return drafts;
}

function draftsIn(text: string): Baseline | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || !('drafts' in read) || !('version' in read)) return null;
    if (read.version !== version || typeof read.drafts !== 'object' || read.drafts === null) return null;
    return new Map(
      Object.entries(read.drafts).map(([path, counts]) => [
        path,
        new Map(Object.entries(counts as object).filter((one): one is [string, number] => Number.isInteger(one[1]))),
      ]),
    );
  } catch {
    return null;
  }
}

/** Writes what drafts are found to have now; what the file knows of other drafts stays. Paths are relative to its folder. */
export async function writeBaseline(
  path: string,
  folder: string,
  drafts: readonly CheckedDraft[],
  io: CliIo,
): Promise<void> {
  const before = (await io.host.stat(path)) === null ? new Map() : await readBaseline(path, io);
  const all = new Map(before);
  for (const draft of drafts) all.set(relativePath(folder, draft.report.path), countsOf(draft));
  const sorted = [...all]
    .filter(([, counts]) => counts.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, counts]) => [name, Object.fromEntries([...counts].sort())] as const);
  if (io.host.save === undefined) throw new Error(`${nameInLine(io.cwd, path)}: could not be written`);
  const text = `${asJson({ version, drafts: Object.fromEntries(sorted) }, 2)}\n`;
  await io.host.save(path, new TextEncoder().encode(text));
}
