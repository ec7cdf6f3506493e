/** Paths as `Host` has them: absolute, `/` between parts. */

export { folderOf, isAbsolute, nameOf, relativePath, resolvePath } from '../core/text/paths.ts';

export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

export function isGlob(path: string): boolean {
  return /[*?{}[\]!]/.test(path);
}
