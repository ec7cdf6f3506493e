import { fingerprints, type KnownFindings } from '../core/baseline.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { DraftFacts } from '../core/rules/rule.ts';
import { type Baseline, baselineText, readBaseline } from '../host/baseline.ts';
import { placeOutside } from '../host/confined.ts';
import { reasonOf } from '../host/faults.ts';
import { folderOf, relativePath } from '../host/paths.ts';
import type { Plan } from '../host/plan.ts';
import type { CheckOptions } from './checkOptions.ts';
import type { CliIo } from './io.ts';
import { nameOutside } from './outside.ts';
import { nameInLine } from './terminal.ts';
import { UsageError } from './usage.ts';

/** The baselines of a run: the one that is named, else those that are configured. */
export interface Baselines {
  of(plan: Plan): Promise<Baseline | null>;
  found(plan: Plan, draft: ToKnow): void;
  /** With `--update-baseline`: each knows what was found from now on. */
  write(): Promise<void>;
}

export function baselinesFor({ baseline, updateBaseline }: CheckOptions, io: CliIo): Baselines {
  const opened = new Map<string, { readonly baseline: Baseline; readonly found: ToKnow[] }>();
  const pathFor = (plan: Plan): string | null => baseline ?? plan.baseline;
  return {
    async of(plan) {
      const path = pathFor(plan);
      if (path === null && updateBaseline)
        throw new UsageError('--update-baseline needs --baseline FILE, or "baseline" in the configuration');
      if (path === null) return null;
      const before = opened.get(path)?.baseline ?? (await openBaseline(path, io, updateBaseline));
      opened.set(path, opened.get(path) ?? { baseline: before, found: [] });
      return before;
    },
    found: (plan, draft) => void opened.get(pathFor(plan) ?? '')?.found.push(draft),
    async write() {
      if (updateBaseline) for (const { baseline: before, found } of opened.values()) await update(before, found, io);
    },
  };
}

/** What a run finds in a draft, to be known from now on. */
interface ToKnow {
  readonly path: string;
  readonly findings: KnownFindings;
}

/** Of a draft's findings, the known ones too, those that `shown` takes. */
export const toKnow = (facts: DraftFacts, shown: (finding: Finding) => boolean): KnownFindings =>
  fingerprints(facts, [...facts.findings, ...facts.known].filter(shown));

/** The baseline in a file. Throws in plain words where there is none; `made` says that there need be none yet. */
async function openBaseline(path: string, io: CliIo, made: boolean): Promise<Baseline> {
  if (made && (await io.host.stat(path)) === null) return { path, drafts: new Map() };
  const read = await readBaseline(io.host, path);
  if ('reason' in read) throw new UsageError(`baseline ${nameInLine(io.cwd, path)}: ${read.reason}`);
  return read;
}

/** Writes what drafts are found to have now; what the file knows of other drafts by then, another run may have put there, stays. */
async function update({ path: file }: Baseline, found: readonly ToKnow[], io: CliIo): Promise<void> {
  const { host, cwd } = io;
  const folder = folderOf(file);
  const write = async (): Promise<void> => {
    const { drafts: known } = await openBaseline(file, io, true);
    const drafts = new Map(known);
    for (const { path, findings } of found) drafts.set(relativePath(folder, path), findings);
    if (host.save === undefined) throw new Error('files cannot be written here');
    await host.save(file, new TextEncoder().encode(baselineText({ path: file, drafts })));
  };
  nameOutside(io, await placeOutside(host, cwd, file), 'this folder keeps its baseline');
  try {
    await (host.alone ? host.alone(file, write) : write());
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new Error(`${nameInLine(cwd, file)}: ${reasonOf(error)}`);
  }
}
