import type { Library } from '../../core/library/library.ts';
import type { Source } from '../../core/library/source.ts';
import { sourceName } from '../../core/library/sourceNames.ts';
import { isInside } from '../../host/paths.ts';
import { type SourceInfo, type SourcesParams, sourcesRequest } from '../../protocol.ts';
import type { Context } from '../context.ts';
import { pathOf, uriOf } from '../uris.ts';

/** The sources of a draft or of a folder, for a client's pickers. */
export function registerSources({ connection, handle, projects, extracts }: Context): void {
  const infoOf = (source: Source, library: Library): SourceInfo => {
    const { path, key, metadata } = source;
    return {
      uri: uriOf(path),
      words: extracts.shown(source)?.uri ?? uriOf(path),
      key,
      title: sourceName(source, library),
      authors: metadata.authors,
      publication: metadata.publication ?? null,
      date: metadata.date ?? null,
    };
  };
  connection.onRequest(
    sourcesRequest,
    handle<SourcesParams, readonly SourceInfo[]>([], ({ uri }) => {
      const own = projects.of(uri);
      const sessions = own ? [own] : projects.sessions().filter((one) => isInside(pathOf(uri), one.folder));
      return sessions.flatMap(({ analysis }) =>
        analysis === null ? [] : analysis.library.sources.map((source) => infoOf(source, analysis.library)),
      );
    }),
  );
}
