import type { Bibliography } from '../../core/library/bibliography/reference.ts';
import type { Unreadable } from '../../core/library/source.ts';
import type { ZoteroSettings } from './settings.ts';

/** Sources that Zotero keeps: their files, what they are, and where each opens in Zotero. */
export interface ZoteroSources {
  /** Absolute paths, `/` between parts. */
  readonly files: readonly string[];
  readonly works: Bibliography;
  /** By a file's path, what opens it in Zotero's reader. */
  readonly readers: ReadonlyMap<string, string>;
}

/** What Zotero gives: sources, and in plain words what it could not give. */
export interface FromZotero extends ZoteroSources {
  readonly unreadable: readonly Unreadable[];
}

/** Asks Zotero for sources. Never rejects. */
export type AskZotero = (settings: ZoteroSettings) => Promise<FromZotero>;
