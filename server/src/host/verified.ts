import type { SigningOff } from '../core/answers/signOff.ts';
import type { Defect } from '../core/formats/prose.ts';
import { noRecord, type SignOff, type VerificationRecord } from '../core/verification/record.ts';
import { readRecord, recordText } from '../core/verification/recordFile.ts';
import { decode } from './decode.ts';
import type { Host } from './host.ts';
import { folderOf, resolvePath } from './paths.ts';

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
  if (previous?.path === path && previous.text === found.text) return previous;
  if (found.text === '') return { path, text: '', record: noRecord, defects: [] };
  const { signOffs, defects } = readRecord(found.text, rootOf(path));
  return { path, text: found.text, record: { signOffs }, defects };
}

/** The paths of a record count from the folder that `.stet` stands in. */
const rootOf = (path: string): string => folderOf(folderOf(path));

async function textOf(host: Host, path: string): Promise<{ readonly text: string } | { readonly reason: string }> {
  if ((await host.stat(path)) === null) return { text: '' };
  return host.read(path).then(decode, (error: unknown) => ({ reason: String(error) }));
}

/** Git is asked to keep the lines of both sides when it merges the record. */
const attributes = 'verified.json merge=union\n';

/**
 * Takes new sign-offs into the file at `path`, as it stands there now. A file that is not understood whole is left as it is:
 * rejects with a plain-worded Error.
 */
export async function recordSignOffs(
  host: Host,
  path: string,
  { added, replaced }: Pick<SigningOff, 'added' | 'replaced'>,
): Promise<void> {
  if (!host.save) throw new Error('files cannot be written here');
  const { record, defects, text } = await loadRecord(host, path);
  const [wrong] = defects;
  if (wrong) throw new Error(`it is left as it is: ${wrong.message} (line ${lineOf(text, wrong)})`);
  // The same words in a copy of the draft have the same id.
  const keyOf = ({ id, draft }: SignOff): string => `${id} ${draft}`;
  const gone = new Set([...added, ...replaced].map(keyOf));
  const signOffs: readonly SignOff[] = [...record.signOffs.filter((one) => !gone.has(keyOf(one))), ...added];
  const beside = resolvePath(folderOf(path), '.gitattributes');
  if (text === '' && (await host.stat(beside)) === null) await host.save(beside, new TextEncoder().encode(attributes));
  await host.save(path, new TextEncoder().encode(recordText(signOffs, rootOf(path))));
}

const lineOf = (text: string, { raw }: Defect): number => text.slice(0, raw.start).split('\n').length;
