/** Where an item is kept: in the user's own library, or in one of a group. */
export type ZoteroLibrary =
  | { readonly kind: 'user' }
  | { readonly kind: 'group'; readonly id: number; readonly name: string };

/** An item of Zotero as its database and its local API tell it. */
export interface ZoteroItem {
  /** "ABCD2345" */
  readonly key: string;
  readonly library: ZoteroLibrary;
  /** "journalArticle" */
  readonly type: string;
  /** By the names of Zotero's fields: title, date, publicationTitle, url, DOI, extra … */
  readonly fields: Readonly<Record<string, string>>;
  readonly creators: readonly ZoteroCreator[];
  readonly files: readonly ZoteroFile[];
  /** As Better BibTeX keeps it; null where it keeps none. */
  readonly citationKey: string | null;
}

export interface ZoteroCreator {
  /** "author" */
  readonly role: string;
  /** Of an institution empty. */
  readonly given: string;
  readonly family: string;
}

/** A file that is attached to an item. */
export interface ZoteroFile {
  /** Of the attachment. */
  readonly key: string;
  /** Absolute, `/` between parts. */
  readonly path: string;
}

/** Opens a file in Zotero's reader; at a page where one is added as `?page=`. */
export const readerAddress = (library: ZoteroLibrary, key: string): string =>
  `zotero://open-pdf/${library.kind === 'user' ? 'library' : `groups/${library.id}`}/items/${key}`;
