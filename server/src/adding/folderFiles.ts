import { documentFormatOf, textFormatOf } from '../core/extract/registry.ts';
import { endingOf } from '../core/text/paths.ts';
import type { Host } from '../host/host.ts';

/** As many files of a folder are added at once. */
const most = 1000;

/** The files of a folder that can be sources, those of folders in it too. Rejects where there are none, or too many. */
export async function filesToAdd(host: Host, folder: string): Promise<readonly string[]> {
  const all = await host.list(folder, []);
  const found = all.filter(
    (path) => textFormatOf(path) !== null || documentFormatOf(path) !== null || endingOf(path) === '.bib',
  );
  if (found.length === 0) throw new Error('there is nothing in this folder that Stet can read');
  if (found.length > most)
    throw new Error(`there are ${found.length} files in this folder; name it in the setting stet.sources instead`);
  return found;
}
