import type { Connecting } from '../host/archive/open.ts';
import type { Host } from '../host/host.ts';

/** What a command may touch: two streams, a working folder, the host. */
export interface CliIo {
  /** `painted`: the colours in it are ours; others' control characters are out of it already. */
  stdout(text: string, painted?: boolean): void;
  stderr(text: string): void;
  /** Absolute, `/` between parts. */
  readonly cwd: string;
  readonly host: Host;
  /** Who checks, as the system knows them, or null; not there where it knows nobody. */
  checker?(folder: string): Promise<string | null>;
  /** All of standard input, as bytes. */
  stdin?(): Promise<Uint8Array>;
  /** The files that differ from a revision, as Git says: absolute paths. Rejects with a plain-worded Error. Absent without programs. */
  changedSince?(revision: string, folder: string): Promise<readonly string[]>;
  /** Connects with the archive that a configuration names; absent where there is no network. */
  readonly archive?: Connecting;
  /** Whether stdout takes ANSI colours. */
  readonly color: boolean;
}
