import type { SigningOff } from '../core/answers/signingOff/signOff.ts';
import type { Defect } from '../core/prose/prose.ts';
import { noRecord, type SignOff, type VerificationRecord } from '../core/verification/record.ts';
import { readRecord, recordText } from '../core/verification/recordFile.ts';
import { decode } from './decode.ts';
import { reasonOf } from './faults.ts';
import type { Host } from './host.ts';
import { folderOf, isInside, resolvePath } from './paths.ts';

/** A record as loaded from its file, with what is wrong with that. */
export interface LoadedRecord {
  readonly path: string;
  /** Empty when there is no file. */
  readonly text: string;
  readonly record: VerificationRecord;
  readonly defects: readonly Defect[];
}

/** Reads what was verified. Never rejects; what is the same as before is `previous` itself. */
export async function loadRecord(host: Host, path: string, previous?: LoadedRecord): Promise<LoadedRecord> {
  const found = await textOf(host, path);
  if ('reason' in found) {
    return { path, text: '', record: noRecord, defects: [{ message: found.reason, raw: { start: 0, end: 0 } }] };
  }
  if (previous?.path === path && previous.text === found.text) return lookedAgain(host, previous);
  if (found.text === '') return { path, text: '', record: noRecord, defects: [] };
  const { signOffs, defects } = readRecord(found.text, rootOf(path));
  return { path, text: found.text, record: { signOffs, missing: await missingOf(host, signOffs) }, defects };
}

/** A record whose file is the same; its drafts may have moved. */
async function lookedAgain(host: Host, loaded: LoadedRecord): Promise<LoadedRecord> {
  const { signOffs, missing: before = new Set() } = loaded.record;
  const missing = await missingOf(host, signOffs);
  const same = missing.size === before.size && [...missing].every((path) => before.has(path));
  return same ? loaded : { ...loaded, record: { signOffs, missing } };
}

/** Drafts that are asked for at a time. */
const together = 16;

/** The drafts of these that are not there any more. */
async function missingOf(host: Host, signOffs: readonly SignOff[]): Promise<ReadonlySet<string>> {
  const drafts = [...new Set(signOffs.map(({ draft }) => draft))];
  const missing = new Set<string>();
  for (let at = 0; at < drafts.length; at += together)
    await Promise.all(
      drafts.slice(at, at + together).map(async (draft) => {
        if ((await host.stat(draft)) === null) missing.add(draft);
      }),
    );
  return missing;
}

/** The paths of a record count from the folder that `.stet` stands in. */
const rootOf = (path: string): string => folderOf(folderOf(path));

async function textOf(host: Host, path: string): Promise<{ readonly text: string } | { readonly reason: string }> {
  if ((await host.stat(path)) === null) return { text: '' };
  return host.read(path).then(decode, (error: unknown) => ({
    reason: reasonOf(error),
  }));
}

/** Git is asked to keep the lines of both sides when it merges the record. */
const attributes = 'verified.json merge=union\n';

type News = Pick<SigningOff, 'added' | 'replaced' | 'followed'>;

/** Whether a record that takes these in is another one then. */
export const isNews = ({ added, followed }: News): boolean => added.length + followed.length > 0;

/** Takes new sign-offs into the file at `path`; rejects as `rewrite` does. */
export function recordSignOffs(host: Host, path: string, { added, replaced, followed }: News): Promise<void> {
  const gone = new Set([...added, ...replaced].map(keyOf));
  return rewrite(host, path, (signOffs) => [...signOffs.filter((one) => !gone.has(keyOf(one))), ...added, ...followed]);
}

/** Tells the file at `path` that files have moved; `moved` is the new path of one, or null. Rejects as `rewrite` does. */
export async function recordMoves(host: Host, path: string, moved: (path: string) => string | null): Promise<void> {
  const inside = (to: string | null): string | null => (to !== null && isInside(rootOf(path), to) ? to : null);
  const after = (one: SignOff): SignOff => {
    const draft = inside(moved(one.draft)) ?? one.draft;
    const source = one.source && { ...one.source, path: inside(moved(one.source.path)) ?? one.source.path };
    return draft === one.draft && source?.path === one.source?.path ? one : { ...one, draft, source };
  };
  const { signOffs } = (await loadRecord(host, path)).record;
  if (signOffs.some((one) => after(one) !== one)) await rewrite(host, path, (all) => all.map(after));
}

// The same words in a copy of the draft have the same id.
const keyOf = ({ id, draft }: SignOff): string => `${id} ${draft}`;

/** Of two sign-offs of one draft with one id, which a merge may leave, the later. */
function latest(signOffs: readonly SignOff[]): readonly SignOff[] {
  const byKey = new Map<string, SignOff>();
  for (const one of signOffs) if ((byKey.get(keyOf(one))?.date ?? '') <= one.date) byKey.set(keyOf(one), one);
  return [...byKey.values()];
}

/**
 * Writes the file at `path` anew, from what stands there now: nobody else writes meanwhile. A file that is not understood whole is
 * left as it is: rejects with a plain-worded Error.
 */
function rewrite(
  host: Host,
  path: string,
  change: (signOffs: readonly SignOff[]) => readonly SignOff[],
): Promise<void> {
  if (!host.save) return Promise.reject(new Error('files cannot be written here'));
  const write = async (): Promise<void> => {
    const { record, defects, text } = await loadRecord(host, path);
    const [wrong] = defects;
    if (wrong) throw new Error(`it was left unchanged: ${wrong.message} (line ${lineOf(text, wrong)})`);
    const signOffs = latest(change(record.signOffs));
    const beside = resolvePath(folderOf(path), '.gitattributes');
    if (text === '' && (await host.stat(beside)) === null)
      await host.save?.(beside, new TextEncoder().encode(attributes));
    await host.save?.(path, new TextEncoder().encode(recordText(signOffs, rootOf(path))));
  };
  return host.alone ? host.alone(path, write) : write();
}

const lineOf = (text: string, { raw }: Defect): number => text.slice(0, raw.start).split('\n').length;
