/** Paths as `Host` has them: absolute, `/` between parts. */

export { folderOf, isAbsolute, nameOf, resolvePath } from '../core/text/paths.ts';

export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** `path` as seen from `folder`: "drafts/a.md", "../b.md"; "." for the folder itself. Another drive's stays absolute. */
export function relativePath(folder: string, path: string): string {
  const from = folder.split('/').filter((part) => part !== '');
  const to = path.split('/').filter((part) => part !== '');
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common++;
  if (common === 0 && /^[A-Za-z]:/.test(path)) return path;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
}

export function isGlob(path: string): boolean {
  return /[*?{}[\]!]/.test(path);
}
