import { resolvePath } from '../paths.ts';
import type { ZoteroCreator, ZoteroFile, ZoteroItem, ZoteroLibrary } from './item.ts';
import type { Row, Tables, Value } from './tables.ts';

/** Which items are wanted, by names as Zotero shows them, or keys. */
export interface Wanted {
  /** Collections, those below them with them; null for a whole library. */
  readonly collections: readonly string[] | null;
  /** A group's library by its name or number; null for the user's own. */
  readonly library: string | null;
}

/** Where files are that Zotero does not keep itself. */
export interface Places {
  readonly data: string;
  /** The base directory of linked files; null where none is set. */
  readonly base: string | null;
}

/** What was found, and in sentences what was asked for and is not there. */
export interface Found {
  readonly items: readonly ZoteroItem[];
  readonly missing: readonly string[];
}

const text = (value: Value | undefined): string => (value === null || value === undefined ? '' : String(value));
const id = (value: Value | undefined): number => (typeof value === 'number' ? value : -1);

/** Reads the items of a collection or a library out of Zotero's database. */
export async function itemsIn(db: Tables, wanted: Wanted, places: Places): Promise<Found> {
  const library = await libraryOf(db, wanted.library);
  if (library === null) return { items: [], missing: [`Zotero has no group library “${wanted.library}”`] };
  const chosen = wanted.collections === null ? null : await collected(db, library.id, wanted.collections);
  const deleted = new Set((await db.rows('deletedItems')).map((row) => id(row['itemID'])));
  const all = (await db.rows('items')).filter(
    (row) => id(row['libraryID']) === library.id && !deleted.has(id(row['itemID'])),
  );
  const byId = new Map(all.map((row) => [id(row['itemID']), row]));
  const files = await filesOf(db, byId, places);
  const kept = all.filter((row) => {
    const own = id(row['itemID']);
    return files.has(own) && (chosen === null || chosen.items.has(own));
  });
  const [fields, creators, types] = [
    await fieldsOf(db),
    await creatorsOf(db),
    await namesOf(db, 'itemTypes', 'itemTypeID', 'typeName'),
  ];
  const items = kept.map((row): ZoteroItem => {
    const own = id(row['itemID']);
    return {
      key: text(row['key']),
      library: library.value,
      type: types.get(id(row['itemTypeID'])) ?? '',
      fields: fields.get(own) ?? {},
      creators: creators.get(own) ?? [],
      files: files.get(own) ?? [],
      citationKey: null,
    };
  });
  return { items, missing: chosen?.missing ?? [] };
}

interface OneLibrary {
  readonly id: number;
  readonly value: ZoteroLibrary;
}

async function libraryOf(db: Tables, name: string | null): Promise<OneLibrary | null> {
  if (name === null) {
    const own = (await db.rows('libraries')).find((row) => row['type'] === 'user');
    return { id: own === undefined ? 1 : id(own['libraryID']), value: { kind: 'user' } };
  }
  const group = (await db.rows('groups')).find((row) => text(row['name']) === name || text(row['groupID']) === name);
  if (group === undefined) return null;
  return { id: id(group['libraryID']), value: { kind: 'group', id: id(group['groupID']), name: text(group['name']) } };
}

/** The items of collections and of those below them. */
async function collected(db: Tables, library: number, names: readonly string[]) {
  const all = (await db.rows('collections')).filter((row) => id(row['libraryID']) === library);
  const deleted = new Set((await db.rows('deletedCollections')).map((row) => id(row['collectionID'])));
  const there = all.filter((row) => !deleted.has(id(row['collectionID'])));
  const missing: string[] = [];
  const wanted = new Set<number>();
  for (const name of names) {
    const found = there.filter((row) => text(row['key']) === name || text(row['collectionName']) === name);
    if (found.length === 0) missing.push(`Zotero has no collection “${name}”`);
    for (const row of found) wanted.add(id(row['collectionID']));
  }
  for (let before = -1; before !== wanted.size; ) {
    before = wanted.size;
    for (const row of there) if (wanted.has(id(row['parentCollectionID']))) wanted.add(id(row['collectionID']));
  }
  const items = (await db.rows('collectionItems')).filter((row) => wanted.has(id(row['collectionID'])));
  return { items: new Set(items.map((row) => id(row['itemID']))), missing };
}

/** The files by the item they belong to; one that belongs to none is its own. */
async function filesOf(
  db: Tables,
  items: ReadonlyMap<number, Row>,
  places: Places,
): Promise<ReadonlyMap<number, readonly ZoteroFile[]>> {
  const files = new Map<number, ZoteroFile[]>();
  for (const row of await db.rows('itemAttachments')) {
    const own = items.get(id(row['itemID']));
    const path = own === undefined ? null : pathOf(text(own['key']), text(row['path']), places);
    if (own === undefined || path === null) continue;
    const parent = row['parentItemID'] === null ? id(row['itemID']) : id(row['parentItemID']);
    const file = { key: text(own['key']), path };
    const known = files.get(parent);
    if (known) known.push(file);
    else files.set(parent, [file]);
  }
  return files;
}

/** Where an attachment lies: in Zotero's storage, below the base directory of linked files, or anywhere; null where that is not known. */
export function pathOf(key: string, path: string, { data, base }: Places): string | null {
  if (path === '') return null;
  const stored = /^storage:(.+)$/s.exec(path)?.[1];
  // Each part by itself: a name of a file leads nowhere else.
  if (stored !== undefined) return /[/\\]/.test(stored) || stored === '..' ? null : `${data}/storage/${key}/${stored}`;
  const linked = /^attachments:(.+)$/s.exec(path)?.[1];
  if (linked === undefined) return /^(?:\/|[A-Za-z]:[\\/])/.test(path) ? path.replaceAll('\\', '/') : null;
  const found = base === null ? null : resolvePath(base, linked.replaceAll('\\', '/'));
  return found?.startsWith(`${base}/`) ? found : null;
}

async function namesOf(db: Tables, table: string, key: string, name: string): Promise<ReadonlyMap<number, string>> {
  return new Map((await db.rows(table)).map((row) => [id(row[key]), text(row[name])]));
}

async function fieldsOf(db: Tables): Promise<ReadonlyMap<number, Readonly<Record<string, string>>>> {
  const names = await namesOf(db, 'fields', 'fieldID', 'fieldName');
  for (const [key, name] of await namesOf(db, 'fieldsCombined', 'fieldID', 'fieldName'))
    if (!names.has(key)) (names as Map<number, string>).set(key, name);
  const values = await namesOf(db, 'itemDataValues', 'valueID', 'value');
  const fields = new Map<number, Record<string, string>>();
  for (const row of await db.rows('itemData')) {
    const name = names.get(id(row['fieldID']));
    const value = values.get(id(row['valueID']));
    if (name === undefined || value === undefined) continue;
    const own = fields.get(id(row['itemID'])) ?? {};
    own[name] = value;
    fields.set(id(row['itemID']), own);
  }
  return fields;
}

async function creatorsOf(db: Tables): Promise<ReadonlyMap<number, readonly ZoteroCreator[]>> {
  const roles = await namesOf(db, 'creatorTypes', 'creatorTypeID', 'creatorType');
  const people = new Map((await db.rows('creators')).map((row) => [id(row['creatorID']), row]));
  const found = new Map<number, { at: number; one: ZoteroCreator }[]>();
  for (const row of await db.rows('itemCreators')) {
    const who = people.get(id(row['creatorID']));
    if (who === undefined) continue;
    const one = {
      role: roles.get(id(row['creatorTypeID'])) ?? 'author',
      given: text(who['firstName']),
      family: text(who['lastName']),
    };
    const own = found.get(id(row['itemID'])) ?? [];
    own.push({ at: id(row['orderIndex']), one });
    found.set(id(row['itemID']), own);
  }
  return new Map([...found].map(([item, all]) => [item, all.sort((a, b) => a.at - b.at).map(({ one }) => one)]));
}

/** The keys that Better BibTeX keeps in a database of its own, by the keys of items. */
export async function keptKeys(keys: Tables): Promise<ReadonlyMap<string, string>> {
  const rows = (await keys.rows('citationkey')).filter((row) => text(row['citationKey']) !== '');
  return new Map(rows.map((row) => [text(row['itemKey']), text(row['citationKey'])]));
}
