import type { Source } from '../../core/library/source.ts';
import { isInside } from '../../host/paths.ts';
import { type SourceInfo, type SourcesParams, sourcesRequest } from '../../protocol.ts';
import type { Context } from '../context.ts';
import { pathOf, uriOf } from '../uris.ts';

/** The sources of a draft or of a folder, for a client's pickers. */
export function registerSources({ connection, handle, projects }: Context): void {
  connection.onRequest(
    sourcesRequest,
    handle<SourcesParams, readonly SourceInfo[]>([], ({ uri }) => {
      const own = projects.of(uri);
      const sessions = own ? [own] : projects.sessions().filter((one) => isInside(pathOf(uri), one.folder));
      return sessions.flatMap((session) => session.analysis?.library.sources.map(infoOf) ?? []);
    }),
  );
}

const infoOf = ({ path, key, metadata }: Source): SourceInfo => ({
  uri: uriOf(path),
  key,
  title: metadata.title,
  authors: metadata.authors,
  date: metadata.date ?? null,
});
