/** Paths as `Host` has them: absolute, `/` between parts. */

export { folderOf, isAbsolute, nameOf, relativePath, resolvePath } from '../core/text/paths.ts';

export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Why a file or a folder is not there that was listed: bytes of its name that are no text are known as U+FFFD. */
/** Why a folder is not looked into. */
export const unopened = 'this folder cannot be opened';
export const misnamed = 'its name is not valid UTF-8; rename it';

export const mayBeMisnamed = (path: string): boolean => path.includes('\ufffd');

export function isGlob(path: string): boolean {
  return /[*?{}[\]!]/.test(path);
}

/** A folder's own name as a glob that means it and no other. */
export const literally = (folder: string): string => folder.replace(/[*?{}[\]()!+@|]/g, '\\$&').replace(/\/$/, '');
