/** What the world must give: files and a log. Paths are absolute, `/` between parts. Two implementations: nodeHost, webHost. */
export interface Host {
  /** The bytes of a file; rejects with a plain-worded Error when it cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /** Size in bytes, or null when there is no such file. */
  stat(path: string): Promise<{ readonly size: number; readonly modified: number; readonly directory: boolean } | null>;
  /** Files under `folder` (or matching it when it is a glob), sorted; empty when there is none. */
  list(folderOrGlob: string, exclude: readonly string[]): Promise<readonly string[]>;
  log(level: 'error' | 'warn' | 'info' | 'debug', message: string): void;
  /** Milliseconds since the epoch. */
  now(): number;
}
