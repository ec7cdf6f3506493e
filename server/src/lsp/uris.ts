import { URI } from 'vscode-uri';

/**
 * The host's path of a URI: absolute, `/` between parts. Any scheme but `file` keeps its whole URI as its
 * path, so that a web host can tell its own from another's.
 */
export function pathOf(uri: string): string {
  const parsed = parse(uri);
  if (parsed?.scheme !== 'file') return uri;
  return parsed.fsPath.replaceAll('\\', '/');
}

/** The URI of a host's path; what `pathOf` undoes. */
export function uriOf(path: string): string {
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
