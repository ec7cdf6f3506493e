import type { KnownFindings } from '../core/baseline.ts';
import { decode } from './decode.ts';
import { reasonOf } from './faults.ts';
import type { Host } from './host.ts';
import { folderOf, relativePath } from './paths.ts';
import type { Plan } from './plan.ts';

/** Findings that are known from before, by draft; its paths count from the folder of its file. */
export interface Baseline {
  readonly path: string;
  readonly drafts: ReadonlyMap<string, KnownFindings>;
}

const version = 1;

/** What a baseline knows of a draft. */
export const knownIn = ({ path, drafts }: Baseline, draft: string): KnownFindings | undefined =>
  drafts.get(relativePath(folderOf(path), draft));

/** A baseline's file, or in plain words why there is none. Never rejects. */
export async function readBaseline(host: Host, path: string): Promise<Baseline | { readonly reason: string }> {
  if ((await host.stat(path)) === null) return { reason: 'no such file; create it with --update-baseline' };
  try {
    const decoded = decode(await host.read(path));
    const drafts = 'text' in decoded ? draftsIn(decoded.text) : null;
    return drafts === null ? { reason: 'not a Stet baseline' } : { path, drafts };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** What a plan's baseline knows; nothing, with a reason, where there is none to read. */
export async function baselineOf(host: Host, { baseline }: Plan): Promise<LoadedBaseline> {
  if (baseline === null) return noBaseline;
  const read = await readBaseline(host, baseline);
  if ('reason' in read) return { ...noBaseline, reason: read.reason };
  return { baseline: read, text: baselineText(read), reason: null };
}

export const noBaseline: LoadedBaseline = { baseline: null, text: '', reason: null };

export interface LoadedBaseline {
  readonly baseline: Baseline | null;
  /** What it says; equal texts, equal baselines. */
  readonly text: string;
  /** Why what is configured cannot be read. */
  readonly reason: string | null;
}

function draftsIn(text: string): Baseline['drafts'] | null {
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

/** A baseline as its file holds it: sorted, so that a change of it shows what has changed. */
export function baselineText({ drafts }: Baseline): string {
  const sorted = [...drafts]
    .filter(([, counts]) => counts.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, counts]) => [name, Object.fromEntries([...counts].sort())] as const);
  return `${JSON.stringify({ version, drafts: Object.fromEntries(sorted) }, null, 2)}\n`;
}
