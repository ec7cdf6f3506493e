import type { CliIo } from './io.ts';
import { shownInLine } from './terminal.ts';

/** Says on stderr, before anything is written, which folder it is when a configuration or a link leads out of the working folder. */
export function nameOutside(io: CliIo, outside: string | null, what: string): void {
  if (outside !== null) io.stderr(`stet: ${what} outside of it, in ${shownInLine(outside)}\n`);
}
