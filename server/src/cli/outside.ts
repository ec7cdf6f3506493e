import { placeOutside } from '../host/confined.ts';
import { folderOf } from '../host/paths.ts';
import type { CliIo } from './io.ts';
import { shownInLine } from './terminal.ts';

/** Names the folder on stderr, before anything is written there, when a configuration or a link leads out of the working folder. */
export async function nameOutside(io: CliIo, path: string, what: string): Promise<void> {
  const outside = await placeOutside(io.host, io.cwd, path);
  if (outside !== null) io.stderr(`stet: ${what} outside of it, in ${shownInLine(folderOf(outside))}\n`);
}
