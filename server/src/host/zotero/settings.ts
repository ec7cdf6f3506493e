import * as v from 'valibot';

/** What of Zotero is a source. Resolved: every field has a value. */
export interface ZoteroSettings {
  /** Names or keys of collections; null for a whole library. */
  readonly collections: readonly string[] | null;
  /** A group's library by its name or number; null for the user's own. */
  readonly library: string | null;
  /** Zotero's data folder, absolute; null for the one that Zotero's own settings name. */
  readonly data: string | null;
  /** The base directory of linked files, likewise. */
  readonly base: string | null;
}

const names = v.pipe(
  v.union([v.string(), v.pipe(v.array(v.string()), v.minLength(1))], 'the name of a collection or a list of them'),
  v.transform((one) => (typeof one === 'string' ? [one] : one)),
);

/** What a configuration may say of Zotero: one of `collection` and `library` at least. */
export const zoteroConfig = v.pipe(
  v.strictObject(
    {
      collection: v.optional(names),
      library: v.optional(v.string('the name of a group, or "My Library"')),
      data: v.optional(v.string('the path of Zotero’s data folder')),
      linked: v.optional(v.string('the path of the base directory of linked files')),
    },
    'a "collection" or a "library", and perhaps "data" and "linked"',
  ),
  v.check(
    ({ collection, library }) => collection !== undefined || library !== undefined,
    'a "collection" or a "library"',
  ),
);

export type ZoteroConfig = v.InferOutput<typeof zoteroConfig>;

/** The settings that follow from a configuration; paths as `resolve` makes them. */
export const zoteroSettings = (config: ZoteroConfig, resolve: (path: string) => string): ZoteroSettings => ({
  collections: config.collection ?? null,
  library: config.library === undefined || /^my library$/i.test(config.library) ? null : config.library,
  data: config.data === undefined ? null : resolve(config.data),
  base: config.linked === undefined ? null : resolve(config.linked),
});
