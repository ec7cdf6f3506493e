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
  /** Keeps what can be made again, between sessions and outside the workspace; a host may have none. */
  readonly cache?: Cache;
}

/** Bytes by name. What is read is what was written whole, or nothing. */
export interface Cache {
  /** Null when there is nothing of that name. */
  read(name: string): Promise<Uint8Array | null>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  /**
   * Writes a file for other programs to open and not to change, unless it is there already; its name tells its content. Says
   * at once where it will be. Absent where there is no disk.
   */
  show?(name: string, bytes: Uint8Array): { readonly path: string; readonly written: Promise<void> };
}
