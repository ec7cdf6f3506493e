import { codeOf } from './nodeFiles.ts';

/** What something comes to, or a rejection in plain words. */
export async function plainly<T>(what: 'read' | 'written', work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw codeOf(error) === '' ? error : new Error(plainReason(error, what));
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the file would be too large',
  EISDIR: 'this is a folder',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open',
};

/** Why the system did not do it, in plain words; its code in brackets where it is none of the usual ones. */
export function plainReason(error: unknown, what: 'read' | 'written'): string {
  const code = codeOf(error);
  if (code === 'ENOENT' && what === 'written') return 'no such folder';
  return reasons[code] ?? (code === '' ? String(error) : `it could not be ${what} (${code})`);
}
