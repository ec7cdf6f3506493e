/** Paths as a host gives them: absolute, `/` between parts. */

/** `path` resolved against `folder`: `.` and `..` gone, `\` as `/`, no `/` at the end. */
export function resolvePath(folder: string, path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const absolute = isAbsolute(slashed) ? slashed : `${folder}/${slashed}`;
  const drive = /^(?:[A-Za-z]:)?\//.exec(absolute)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of absolute.slice(drive.length).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return drive + parts.join('/');
}

export function isAbsolute(path: string): boolean {
  return /^(?:[A-Za-z]:)?\//.test(path);
}

/** The folder a file or folder stands in; the root's is itself. */
export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut <= 0 ? path.slice(0, 1) : path.slice(0, cut).replace(/^([A-Za-z]:)$/, '$1/');
}

/** Names and keys as they are compared: some systems write an accent as a sign of its own, and their files travel. */
export const composed = (name: string): string => name.normalize('NFC');

/** The ending of a path, lower case, with its dot; empty when it has none. */
export function endingOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
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
