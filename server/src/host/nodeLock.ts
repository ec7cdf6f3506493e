import { randomBytes } from 'node:crypto';
import { type FileHandle, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, nameBeside, readBytes } from './nodeFiles.ts';

/**
 * How long one waits for another to be done, and after what time a holder is given up: one of whom nothing is known, and one that
 * seems to live, for numbers of processes are given again. In milliseconds; a record is written in some.
 */
export const lockLimits = { patience: 20_000, unknown: 60_000, living: 600_000 };

/** Between two looks, in milliseconds; by chance, so that several do not look at the same moment for ever. */
const between = (): number => 4 + Math.random() * 12;

/** Who holds a lock: a name of its own, and where to look whether it lives. */
interface Holder {
  readonly token: string;
  readonly process: number;
  readonly machine: string;
}

/**
 * Does something that no other program of ours does at the same time to `file`, and that none of this one does. The lock is a file
 * beside it that one alone can make; one whose maker is dead, or that is too old, is broken. Rejects with a plain-worded Error
 * when it is never free; where no lock can be made, nothing can be written either, and that is said.
 */
export async function alone<T>(file: string, task: () => Promise<T>, limits = lockLimits): Promise<T> {
  const lock = `${file}.lock`;
  const token = randomBytes(12).toString('hex');
  await mkdir(path.dirname(file), { recursive: true });
  const last = Date.now() + limits.patience;
  while (!(await taken(lock, token))) {
    if (await breaks(lock, limits)) continue;
    if (Date.now() > last) throw new Error(`another program is writing it (${path.basename(lock)} is next to it)`);
    await pause(between());
  }
  try {
    return await task();
  } finally {
    if ((await holderOf(lock))?.token === token) await rm(lock, { force: true }).catch(() => {});
  }
}

/** Makes the lock. False when there is one; rejects when it cannot be made whole, and leaves none then. */
async function taken(lock: string, token: string): Promise<boolean> {
  const handle = await opened(lock);
  if (handle === null) return false;
  const holder: Holder = { token, process: process.pid, machine: hostname() };
  try {
    await handle.writeFile(JSON.stringify(holder)).finally(() => handle.close());
    return true;
  } catch (error) {
    await rm(lock, { force: true }).catch(() => {});
    throw error;
  }
}

/** A new file; null when there is one. */
async function opened(lock: string): Promise<FileHandle | null> {
  try {
    return await open(lock, 'wx', 0o644);
  } catch (error) {
    // One that another is just giving back is there still for some systems, and cannot be made anew.
    if (codeOf(error) === 'EEXIST' || (await lstat(lock).catch(() => null)) !== null) return null;
    throw error;
  }
}

async function holderOf(lock: string): Promise<Holder | null> {
  try {
    return JSON.parse(new TextDecoder().decode(await readBytes(lock, 4096))) as Holder;
  } catch {
    return null;
  }
}

/** Removes a lock that nobody holds any more; false when it may be held. */
async function breaks(lock: string, { unknown, living }: typeof lockLimits): Promise<boolean> {
  const seen = await lstat(lock).catch(() => null);
  if (seen === null) return true;
  const holder = await holderOf(lock);
  const here = holder !== null && holder.machine === hostname();
  // A time that is still to come is no sign of life: whoever made the lock had another clock.
  const age = Math.abs(Date.now() - seen.mtimeMs);
  if (age < (here ? (lives(holder.process) ? living : 0) : unknown)) return false;
  // Two may find it abandoned, and a third take it between: whoever moves it away looks what it moved.
  const aside = nameBeside(lock);
  await rename(lock, aside).catch(() => {});
  const moved = await holderOf(aside);
  if (moved !== null && moved.token !== holder?.token) await rename(aside, lock).catch(() => {});
  await rm(aside, { force: true }).catch(() => {});
  return true;
}

function lives(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
