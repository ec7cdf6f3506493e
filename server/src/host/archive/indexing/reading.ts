import type { Host } from '../../host.ts';
import { listSources } from '../../listedSources.ts';
import { relativePath } from '../../paths.ts';
import { planProject } from '../../plan.ts';
import { findFile, readFile } from '../../sourceFile.ts';
import { openStore } from '../../store/store.ts';
import { type OwnDocument, ownDocument } from './ownIndex.ts';

/** The documents of a folder, one after the other, by their names in it; `unread` is told of each that cannot be read, and why. */
export async function* documentsIn(
  host: Host,
  folder: string,
  unread: (path: string, reason: string) => void,
): AsyncIterable<OwnDocument> {
  const plan = await planProject(host, { folder, root: folder, overrides: { sources: [folder] } });
  // Nothing of an archive is kept on this machine.
  const { cache: _, ...uncached } = host;
  const store = await openStore(uncached, plan, async () => {});
  for (const path of await listSources(host, plan)) {
    const found = await findFile(host, path, undefined);
    if (found === null) continue;
    const { result, content } = await readFile(
      host,
      store,
      found,
      () => undefined,
      async () => {},
    );
    if ('reason' in result) unread(path, result.reason);
    else if (content !== null) yield ownDocument(relativePath(folder, path), content);
  }
}
