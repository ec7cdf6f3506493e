import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** A name beside a file, for what is not whole yet: nobody can have put something there before. Hidden, so that it is no source. */
export const nameBeside = (file: string): string =>
  path.join(path.dirname(file), `.${randomBytes(12).toString('hex')}.new`);

/** What a path leads to when it is no file and no folder, in plain words. */
function kindOf(found: Stats): string | null {
  if (found.isFile() || found.isDirectory()) return null;
  if (found.isFIFO()) return 'a pipe';
  return found.isSocket() ? 'a socket' : 'a device';
}

/** An error that has its plain word; those of the system have a code. */
const noFile = (kind: string): Error => new Error(`not a file but ${kind}`);
const tooLarge = (most: number): Error => new Error(`too large (the limit is ${Math.floor(most / 2 ** 20)} MB)`);

/** Opens a file for reading, never waiting for somebody at its other end; rejects for what is no regular file. */
export async function openFile(file: string): Promise<{ readonly handle: FileHandle; readonly size: number }> {
  // Looked at before it is opened, which alone may set a device off; looked at again, for it may be another by then.
  const before = kindOf(await stat(file));
  if (before !== null) throw noFile(before);
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await handle.stat();
    const kind = kindOf(found);
    if (kind !== null) throw noFile(kind);
    return { handle, size: found.size };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The bytes of a file as long as they are no more than `most`, whatever size it says it has; rejects otherwise. */
export async function readBytes(file: string, most: number): Promise<Uint8Array> {
  const { handle, size } = await openFile(file);
  try {
    if (size > most) throw tooLarge(most);
    let bytes = Buffer.allocUnsafeSlow(size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      length += bytesRead;
      if (bytesRead === 0) return bytes.subarray(0, length);
      if (length > most) throw tooLarge(most);
      if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length + 4096, most + 1));
    }
  } finally {
    await handle.close();
  }
}

/** Writes a file and the folders it stands in: whole, and on the disk, or not at all. A link in its place is not followed but replaced. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await throughFresh(file, bytes, (fresh) => rename(fresh, file));
}

/** The same for a file that is not there yet. False when there is one. */
export async function writeNew(file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await throughFresh(file, bytes, (fresh) => linked(fresh, file));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function throughFresh(file: string, bytes: Uint8Array, place: (fresh: string) => Promise<void>): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const fresh = nameBeside(file);
  const mode = await stat(file).then(
    (before) => before.mode & 0o777,
    () => 0o666,
  );
  const handle = await open(fresh, 'wx', mode);
  try {
    await handle.writeFile(bytes).finally(() => handle.sync().catch(() => {}));
    await handle.close();
    await place(fresh);
  } finally {
    await handle.close().catch(() => {});
    await rm(fresh, { force: true }).catch(() => {});
  }
}

/** A second name for a file, its first to be removed; where the disk knows no second names the file is moved to a place that was free. */
async function linked(fresh: string, file: string): Promise<void> {
  try {
    await link(fresh, file);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error))) throw error;
    await (await open(file, 'wx')).close();
    await rename(fresh, file);
  }
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
