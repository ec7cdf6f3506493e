import { URI } from 'vscode-uri';
import { sourceScheme } from '../protocol.ts';

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

/**
 * The path of the file a document is part of: a notebook's for its cells, a source's for the words extracted from it, else
 * its own. A cell's URI has the notebook's path, and the notebook's scheme in base64 at the end of its fragment
 * ("#W0sZmlsZQ==").
 */
export function fileOf(uri: string): string {
  const cell = parse(uri);
  if (cell?.scheme === sourceScheme) return extractedFrom(uri) ?? uri;
  if (cell?.scheme !== 'vscode-notebook-cell') return pathOf(uri);
  const scheme = schemeIn(/s([\w+/]+=*)$/.exec(cell.fragment)?.[1]) ?? 'file';
  // Where the editor's window is elsewhere (SSH, a container) it names files so that it finds them; here they are files.
  const here = scheme === 'vscode-remote' ? { scheme: 'file' } : { scheme, authority: cell.authority };
  return pathOf(URI.from({ ...here, path: cell.path }).toString());
}

function schemeIn(base64: string | undefined): string | null {
  try {
    const scheme = atob(base64 ?? '');
    return /^[a-z][a-z0-9+.-]*$/i.test(scheme) ? scheme : null;
  } catch {
    return null;
  }
}

/** The URI of a host's path; what `pathOf` undoes. */
export function uriOf(path: string): string {
  const [whole = '', scheme, authority] = elsewhere.exec(path) ?? [];
  if (scheme !== undefined) {
    return URI.from({ scheme, authority: authority ?? '', path: path.slice(whole.length) || '/' }).toString();
  }
  return /^[a-z][a-z0-9+.-]+:/iu.test(path) ? path : URI.file(path).toString();
}

/** What the words of a source are called behind its name. The manifest's language `stet-source` goes by it. */
const ending = ' (words)';

/**
 * The URI of the words extracted from the source at a host's path: the source's own path, its scheme and authority in the
 * query ("stet-source:/work/report.pdf (words)?file//"), so that nothing of it is lost. What `extractedFrom` undoes.
 */
export function extractUri(path: string): string {
  const { scheme, authority, path: place } = URI.parse(uriOf(path));
  return URI.from({ scheme: sourceScheme, path: place + ending, query: `${scheme}//${authority}` }).toString();
}

/** The path of the source whose words a `stet-source:` document shows; null for any other document. */
export function extractedFrom(uri: string): string | null {
  const parsed = parse(uri);
  const [, scheme, authority] = /^([a-z][a-z0-9+.-]*)\/\/(.*)$/iu.exec(parsed?.query ?? '') ?? [];
  if (parsed?.scheme !== sourceScheme || scheme === undefined || !parsed.path.endsWith(ending)) return null;
  const path = parsed.path.slice(0, -ending.length);
  return pathOf(URI.from({ scheme, authority: authority ?? '', path }).toString());
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
