import { relativePath } from '../host/paths.ts';

/** "21 March 2025 at 14:05", in the zone of the machine. `now` in milliseconds since the epoch. */
export function madeAt(now: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(now);
}

/** A link from a file in `folder` to the file at `path`. On another drive there is no way but its own address. */
export function relativeLink(folder: string, path: string): string {
  const way = relativePath(folder, path);
  const parts = way
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent);
  return /^[A-Za-z]:\//.test(way)
    ? `file:///${parts[0]?.replace('%3A', ':')}/${parts.slice(1).join('/')}`
    : parts.join('/');
}
