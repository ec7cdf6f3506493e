import type { Content } from '../../core/library/content.ts';
import type { Source, Unreadable } from '../../core/library/source.ts';

/** A file that is, or was to be, a source, as it was read. */
export interface Entry {
  readonly size: number;
  readonly modified: number;
  /** When its reading began, in milliseconds since the epoch. */
  readonly read: number;
  /** What its format and its bytes are known by; null when it has none or they could not be had. */
  readonly hash: string | null;
  /** Null when it is unreadable. */
  readonly content: Content | null;
  readonly result: Source | Unreadable;
}

export const isUnreadable = (result: Source | Unreadable): result is Unreadable => 'reason' in result;

/** The coarsest time a file system keeps, in milliseconds: FAT counts in steps of two seconds. */
const tick = 2000;

/**
 * Whether a file is surely as it was when it was read. Size and time say so only when the time was a tick in the past then:
 * later in the same tick the file may have been written again, with as many bytes, and show the same time. Git reads such
 * files anew for the same reason (Documentation/technical/racy-git.txt).
 */
export function isAsRead(entry: Entry, found: { readonly size: number; readonly modified: number }): boolean {
  return entry.size === found.size && entry.modified === found.modified && found.modified + tick <= entry.read;
}
