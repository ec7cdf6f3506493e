import type { Connecting } from '../host/archive/open.ts';
import type { Host } from '../host/host.ts';
import type { Machine } from '../host/nodeMachine.ts';

/** What a command may touch: two streams, a working folder, the host. */
export interface CliIo {
  /** `painted`: the colours in it are ours; others' control characters are out of it already. `commands`: its lines are those of a CI. */
  stdout(text: string, painted?: boolean, commands?: boolean): void;
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
  /** How many columns stdout has; absent where it is no terminal. */
  readonly columns?: number;
  /** Shows how far a long work is, in the place of what was shown before; absent where stderr is no terminal. */
  progress?(line: string): void;
  /** Tells of files that change in a folder and, when `deep`, in those below; ends when the answer is called. */
  watch?(folder: string, deep: boolean, changed: (path: string) => void): () => void;
  /** Resolves when somebody wants to end what goes on, which then ends by itself. */
  interrupted?(): Promise<void>;
  /** What is known of the machine, for who looks for what is wrong. */
  machine?(): Promise<Machine>;
}
