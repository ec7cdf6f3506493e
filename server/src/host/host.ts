import type { Extracted } from '../core/extract/format.ts';
import type { AskZotero } from './zotero/port.ts';

/** What the world must give: files and a log. Paths are absolute, `/` between parts. Two implementations: nodeHost, webHost. */
export interface Host {
  /** The bytes of a file; rejects with a plain-worded Error when it cannot be read: what is no file (a pipe, a device) is not waited for. */
  read(path: string): Promise<Uint8Array>;
  /**
   * Size in bytes, or null when there is no such file. `modified` is when its content was last changed, or it was last put
   * where it is, in milliseconds; as coarse as its file system keeps it.
   */
  stat(path: string): Promise<{ readonly size: number; readonly modified: number; readonly directory: boolean } | null>;
  /**
   * Files under `folder` (or matching it when it is a glob), sorted; empty when there is none. What a `.stetignore` hides is
   * not among them, nor what only a link leads to that goes out of bounds; without bounds the folder is its own. A file that is
   * named itself is never hidden.
   */
  list(folderOrGlob: string, exclude: readonly string[], bounds?: Bounds): Promise<readonly string[]>;
  /** Writes a file whole or not at all, its folder with it; rejects with a plain-worded Error. A host may have no way to. */
  save?(path: string, bytes: Uint8Array): Promise<void>;
  /** Writes a file that is not there yet, as `save` does; false when there is one. */
  create?(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Does something while no other program, and nothing else of this one, does so to the same file; rejects with a plain-worded Error. */
  alone?<T>(path: string, task: () => Promise<T>): Promise<T>;
  /** Removes a file; no word when there is none. */
  discard?(path: string): Promise<void>;
  /** Where a path leads when its links are followed; null when nowhere. Absent where there are no links. */
  real?(path: string): Promise<string | null>;
  log(level: 'error' | 'warn' | 'info' | 'debug', message: string): void;
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Reads a document of a format (its name) apart from this thread, with bounds on time and memory. Rejects with a plain-worded
   * Error when they are reached. Absent where there are no threads, or no program to run in one.
   */
  extract?(format: string, bytes: Uint8Array): Promise<Extracted>;
  /** Asks Zotero for the sources it keeps. Absent where there is no Zotero to ask, and in folders that nobody trusts. */
  zotero?: AskZotero;
  /** Keeps what can be made again, between sessions and outside the workspace; a host may have none. */
  readonly cache?: Cache;
}

/** How far links may lead when files are looked for, and from where on ignore files count. */
export interface Bounds {
  /** The workspace folder. */
  readonly root: string;
  /** Is told of each link that leads out of both the root and the folder that was asked for: it is not followed. */
  outside?(path: string, directory: boolean): void;
  /** Is told of each folder that is not looked into, and why: its name is no text, it cannot be opened. */
  lost?(path: string, reason: string): void;
}

/**
 * Files by name, each written once: whole or not at all. Several programs may use one cache at a time, and what is in it may
 * be gone the next time. A name begins with a content key.
 */
export interface Cache {
  /** Null when there is nothing of that name. */
  open(name: string): Promise<CacheFile | null>;
  /** Rejects when it cannot be written; what was there before is there still. */
  write(name: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void>;
  /** Never rejects. */
  remove(name: string): Promise<void>;
  /**
   * Writes a file for other programs to open and not to change, unless it is there already; its name tells its content. Says
   * at once where it will be. Absent where there is no disk.
   */
  show?(name: string, bytes: Uint8Array): { readonly path: string; readonly written: Promise<void> };
}

/** A file of the cache as it was when it was opened, whatever becomes of its name. */
export interface CacheFile {
  readonly size: number;
  /** Fills `into` with what stands at `at`. Rejects when there is not as much. */
  fill(into: Uint8Array, at: number): Promise<void>;
  /** A few bytes, at once. Throws when there are not as many. */
  readNow(at: number, length: number): Uint8Array;
}
