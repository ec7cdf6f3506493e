import { contentKey } from '../core/library/contentKey.ts';
import type { Source } from '../core/library/source.ts';
import type { Host } from '../host/host.ts';
import { nameOf } from '../host/paths.ts';
import type { ClientFacts } from './client.ts';
import { extractedFrom, extractUri, pathOf, uriOf } from './uris.ts';

/** Where the words extracted from sources (a PDF, a page of the web) can be opened: the files themselves do not show their places. */
export interface Extracts {
  /** The URI to open a source's words by; null when its own file shows them. */
  shown(source: Source): Extract | null;
  /** The path of the source whose words a document shows; null for any other document. */
  sourceOf(uri: string): string | null;
  /** Resolves when what `shown` has named so far is there to be opened. */
  settled(): Promise<void>;
}

export interface Extract {
  readonly uri: string;
  /** Whether the words are there; the beginning of the original is all else that can be opened. */
  readonly words: boolean;
}

/**
 * A client that knows `stet-source:` asks for the words. For any other they are written to a file of the cache, read-only.
 */
export function createExtracts(host: Host, client: Pick<ClientFacts, 'showsSources'>): Extracts {
  /** By path of a file in the cache: that of the source whose words it holds. */
  const files = new Map<string, string>();
  const known = new WeakMap<Source, Extract>();
  const writing = new Set<Promise<void>>();

  function written(source: Source): Extract {
    const name = `${contentKey(source.raw)}-${nameOf(source.path).replace(/[^\p{L}\p{N}._-]+/gu, '_')}.txt`;
    const file = host.cache?.show?.(name, new TextEncoder().encode(source.raw));
    if (!file) return { uri: uriOf(source.path), words: false };
    files.set(file.path, source.path);
    const done = file.written
      .catch((error: unknown) => host.log('warn', `Cannot show the text of ${source.path}: ${String(error)}`))
      .finally(() => writing.delete(done));
    writing.add(done);
    return { uri: uriOf(file.path), words: true };
  }

  return {
    shown(source) {
      if (!source.extracted) return null;
      if (client.showsSources) return { uri: extractUri(source.path), words: true };
      const extract = known.get(source) ?? written(source);
      known.set(source, extract);
      return extract;
    },
    sourceOf: (uri) => extractedFrom(uri) ?? files.get(pathOf(uri)) ?? null,
    async settled() {
      await Promise.all(writing);
    },
  };
}
