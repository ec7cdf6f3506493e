import { URI } from 'vscode-uri';

/** A folder of another file system, as the host's path names it: scheme and authority first, as one part. */
const elsewhere = /^\/([a-z][a-z0-9+.-]+):([^/]*)(?=\/|$)/iu;

/**
 * The host's path of a URI: absolute, `/` between parts. In another file system than the disk the first part is the
 * scheme with the authority ("/vscode-vfs:github/owner/name/a.md"). What is no place in a file system at all (an untitled
 * document, a notebook's cell) keeps its whole URI.
 */
export function pathOf(uri: string): string {
  const parsed = parse(uri);
  if (!parsed) return uri;
  if (parsed.scheme === 'file') return parsed.fsPath.replaceAll('\\', '/');
  const place = parsed.path.startsWith('/') && parsed.query === '' && parsed.fragment === '';
  return place ? `/${parsed.scheme}:${parsed.authority}${parsed.path.replace(/\/$/, '')}` : uri;
}

/** The URI of a host's path; what `pathOf` undoes. */
export function uriOf(path: string): string {
  const [whole = '', scheme, authority] = elsewhere.exec(path) ?? [];
  if (scheme !== undefined) {
    return URI.from({ scheme, authority: authority ?? '', path: path.slice(whole.length) || '/' }).toString();
  }
  return /^[a-z][a-z0-9+.-]+:/iu.test(path) ? path : URI.file(path).toString();
}

/** A spelling in which two URIs of one resource are equal ("file:///c%3A/x" and "file:///C:/x"). */
export function sameUri(uri: string): string {
  return uriOf(pathOf(uri));
}

function parse(uri: string): URI | null {
  try {
    return URI.parse(uri, true);
  } catch {
    return null;
  }
}
