import { likelySources } from '../../host/likelySources.ts';
import { type FirstSteps, type FirstStepsParams, firstStepsRequest } from '../../protocol.ts';
import type { Context } from '../context.ts';
import { uriOf } from '../uris.ts';

/** What a writer without sources may be offered: only where the draft quotes, and where nothing says yet where sources are. */
export function registerFirstSteps({ connection, handle, draft, client }: Context): void {
  connection.onRequest(
    firstStepsRequest,
    handle<FirstStepsParams, FirstSteps>({ quotes: false, folder: null }, async ({ uri }) => {
      const at = draft(uri);
      if (at?.session.state !== 'no-sources') return { quotes: false, folder: null };
      const quotes = at.analysis.ask(at.input, ({ judged }) => judged.length > 0);
      const { session } = at;
      // A folder that nobody trusts has no say in what is read.
      const open = client.trustsFolders && session.project?.plan.sources.length === 0;
      const found = open ? await likelySources(session.host, session.folder, session.root) : null;
      return { quotes, folder: found === null ? null : uriOf(found) };
    }),
  );
}
