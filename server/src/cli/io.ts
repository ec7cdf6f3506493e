import type { Host } from '../host/host.ts';

/** What a command may touch: two streams, a working folder, the host. */
export interface CliIo {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Absolute, `/` between parts. */
  readonly cwd: string;
  readonly host: Host;
  /** Whether stdout takes ANSI colours. */
  readonly color: boolean;
}
