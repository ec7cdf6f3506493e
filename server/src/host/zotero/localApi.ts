import { fileURLToPath } from 'node:url';
import { type Data, isData } from '../../core/text/data.ts';
import { type Found, type Places, pathOf, type Wanted } from './fromDatabase.ts';
import type { ZoteroFile, ZoteroItem, ZoteroLibrary } from './item.ts';

/** Where Zotero answers, on this machine and nowhere else. */
const host = '127.0.0.1';
const zoteroPort = 23119;
/** It answers in milliseconds, a whole library in seconds. */
const patience = { first: 1500, whole: 60_000 };
/** Longest answer, in letters. */
const longest = 256 * 2 ** 20;

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const list = (value: unknown): readonly Data[] => (Array.isArray(value) ? value.filter(isData) : []);
const within = (value: Data, name: string): Data => (isData(value[name]) ? (value[name] as Data) : {});

/**
 * The items of a collection or a library as a running Zotero tells them (its local API, version 3); null where none runs, or where it was not
 * told to answer (“Allow other applications on this computer to communicate with Zotero”). Rejects where it answers anything else.
 */
export async function itemsFromApi(wanted: Wanted, places: Places, port = zoteroPort): Promise<Found | null> {
  const ask = (path: string, time = patience.whole): Promise<unknown> =>
    answer(`http://${host}:${port}/api${path}`, time);
  const groups = await ask('/users/0/groups', patience.first).catch((error: unknown) => {
    if (error instanceof NotThere) return null;
    throw error;
  });
  if (groups === null) return null;
  const library = libraryIn(list(groups), wanted.library);
  if (library === null) return { items: [], missing: [`Zotero has no group library “${wanted.library}”`] };
  const at = library.kind === 'user' ? '/users/0' : `/groups/${library.id}`;
  const all = list(await ask(`${at}/items`));
  const chosen =
    wanted.collections === null ? null : collected(list(await ask(`${at}/collections`)), wanted.collections);
  const items = all.filter((item) => isWanted(within(item, 'data'), chosen?.keys ?? null));
  return { items: itemsFrom(items, filesOf(all, places), library), missing: chosen?.missing ?? [] };
}

class NotThere extends Error {}

async function answer(address: string, time: number): Promise<unknown> {
  const response = await fetch(address, {
    headers: { 'Zotero-API-Version': '3' },
    redirect: 'error',
    signal: AbortSignal.timeout(time),
  }).catch(() => {
    throw new NotThere();
  });
  // 403: it runs, and was not told to answer; 404: an older one, or another program.
  if (response.status === 403 || response.status === 404) throw new NotThere();
  if (!response.ok) throw new Error(`it answers with ${response.status}`);
  const body = await response.text();
  if (body.length > longest) throw new Error('it answers with more than Stet reads');
  try {
    return JSON.parse(body);
  } catch {
    throw new NotThere();
  }
}

function libraryIn(groups: readonly Data[], name: string | null): ZoteroLibrary | null {
  if (name === null) return { kind: 'user' };
  const found = groups.find((group) => text(within(group, 'data')['name']) === name || text(group['id']) === name);
  return found === undefined
    ? null
    : { kind: 'group', id: Number(found['id']), name: text(within(found, 'data')['name']) };
}

/** The keys of collections and of those below them. */
function collected(all: readonly Data[], names: readonly string[]) {
  const there = all.map((one) => within(one, 'data'));
  const missing: string[] = [];
  const keys = new Set<string>();
  for (const name of names) {
    const found = there.filter((one) => text(one['key']) === name || text(one['name']) === name);
    if (found.length === 0) missing.push(`Zotero has no collection “${name}”`);
    for (const one of found) keys.add(text(one['key']));
  }
  for (let before = -1; before !== keys.size; ) {
    before = keys.size;
    for (const one of there) if (keys.has(text(one['parentCollection']))) keys.add(text(one['key']));
  }
  return { keys, missing };
}

function isWanted(data: Data, collections: ReadonlySet<string> | null): boolean {
  if (text(data['parentItem']) !== '' || data['deleted']) return false;
  return (
    collections === null ||
    (Array.isArray(data['collections']) && data['collections'].some((key) => collections.has(text(key))))
  );
}

/** The files by the key of the item they belong to; one that belongs to none is its own. */
function filesOf(all: readonly Data[], places: Places): ReadonlyMap<string, readonly ZoteroFile[]> {
  const files = new Map<string, readonly ZoteroFile[]>();
  for (const one of all) {
    const data = within(one, 'data');
    const path = data['itemType'] === 'attachment' ? placeOf(one, places) : null;
    if (path === null) continue;
    const owner = text(data['parentItem']) || text(data['key']);
    files.set(owner, [...(files.get(owner) ?? []), { key: text(data['key']), path }]);
  }
  return files;
}

function itemsFrom(
  items: readonly Data[],
  files: ReadonlyMap<string, readonly ZoteroFile[]>,
  library: ZoteroLibrary,
): readonly ZoteroItem[] {
  return items.flatMap((one): readonly ZoteroItem[] => {
    const data = within(one, 'data');
    const key = text(data['key']);
    const own = files.get(key);
    if (own === undefined) return [];
    const told = { ...data, date: within(one, 'meta')['parsedDate'] ?? data['date'] };
    const fields = Object.fromEntries(Object.entries(told).filter(([, value]) => typeof value === 'string')) as Record<
      string,
      string
    >;
    const creators = list(data['creators']).map((who) => ({
      role: text(who['creatorType']),
      given: text(who['firstName']),
      family: text(who['lastName']) || text(who['name']),
    }));
    return [
      {
        key,
        library,
        type: text(data['itemType']),
        fields,
        creators,
        files: own,
        citationKey: fields['citationKey'] || null,
      },
    ];
  });
}

/** Where an attachment lies, as its address of a file tells; a linked one has its path only. */
function placeOf(item: Data, places: Places): string | null {
  const href = text(within(within(item, 'links'), 'enclosure')['href']);
  const { key, path } = within(item, 'data');
  if (!href.startsWith('file:///')) return pathOf(text(key), text(path), places);
  try {
    return fileURLToPath(href).replaceAll('\\', '/');
  } catch {
    return null;
  }
}
