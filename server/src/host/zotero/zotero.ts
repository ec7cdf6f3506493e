import { reasonOf } from '../faults.ts';
import type { Host } from '../host.ts';
import { type Found, itemsIn, keptKeys, type Places, type Wanted } from './fromDatabase.ts';
import { itemsFromApi } from './localApi.ts';
import { openAt } from './nodeFile.ts';
import { NoDatabase, openPages } from './pages.ts';
import type { AskZotero } from './port.ts';
import { profileOf } from './profile.ts';
import { openTables, type Tables } from './tables.ts';
import { sourcesFrom, zoteroName } from './works.ts';

/** What the machine says; another port in tests. */
export interface Machine {
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly port?: number;
}

/** Asks a running Zotero, else reads its database; nothing is written and nothing copied. */
export const zoteroOn =
  (host: Pick<Host, 'read' | 'list' | 'log'>, machine: Machine): AskZotero =>
  async ({ collections, library, data, base }) => {
    const profile = await profileOf(host, machine.home, machine.env, machine.platform);
    const places = { data: data ?? profile.data, base: base ?? profile.base };
    const folder = places.data;
    try {
      const wanted: Wanted = { collections, library };
      // A data folder that is named is the one to read, whatever Zotero runs.
      const told = data === null ? await fromRunning(wanted, places, machine.port, host) : null;
      const { items, missing } = told ?? (await fromFile(wanted, places));
      const keys = await keysBeside(folder, host);
      const found = sourcesFrom(
        items.map((item) => ({ ...item, citationKey: item.citationKey ?? keys.get(item.key) ?? null })),
        folder,
      );
      return { ...found, unreadable: missing.map((reason) => ({ path: `${folder}/${zoteroName}`, reason })) };
    } catch (error) {
      const reason = `Zotero cannot be read: ${reasonOf(error)}`;
      return { ...sourcesFrom([], folder), unreadable: [{ path: `${folder}/zotero.sqlite`, reason }] };
    }
  };

async function fromRunning(
  wanted: Wanted,
  places: Places,
  port: number | undefined,
  host: Pick<Host, 'log'>,
): Promise<Found | null> {
  try {
    return await itemsFromApi(wanted, places, port);
  } catch (error) {
    host.log('info', `Zotero is read from its database: ${reasonOf(error)}`);
    return null;
  }
}

/** How often a database is read anew that changes meanwhile. */
const attempts = 3;

const fromFile = (wanted: Wanted, places: Places): Promise<Found> =>
  withTables(`${places.data}/zotero.sqlite`, async (db) => {
    if (db === null) throw new NoDatabase('there is no such database');
    if (!db.has('items') || !db.has('itemAttachments')) throw new NoDatabase('it is no database of Zotero’s');
    return itemsIn(db, wanted, places);
  });

/** The keys that Better BibTeX keeps; without them keys are made. */
async function keysBeside(folder: string, host: Pick<Host, 'log'>): Promise<ReadonlyMap<string, string>> {
  try {
    return await withTables(`${folder}/better-bibtex.sqlite`, async (keys) =>
      keys === null ? new Map() : keptKeys(keys),
    );
  } catch (error) {
    host.log('warn', `The keys of Better BibTeX cannot be read: ${reasonOf(error)}`);
    return new Map();
  }
}

/** Does something with a database, anew when somebody wrote into it meanwhile. */
async function withTables<T>(path: string, task: (tables: Tables | null) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const file = await openAt(path);
    if (file === null) return task(null);
    const log = await openAt(`${path}-wal`);
    try {
      if (await isWritten(path)) throw new NoDatabase(busy);
      const pages = await openPages(file, log);
      const before = await pages.mark();
      const done = await task(await openTables(pages));
      if (before === (await pages.mark())) return done;
      if (attempt === attempts) throw new NoDatabase(busy);
    } catch (error) {
      if (!(error instanceof NoDatabase) || attempt === attempts) throw error;
    } finally {
      await file.close();
      await log?.close();
    }
  }
}

const busy = 'Zotero is writing into it; read the sources again';

/** Whether a change is under way that is undone from a journal: what is in the file may be half of it. */
async function isWritten(path: string): Promise<boolean> {
  const journal = await openAt(`${path}-journal`);
  const [first] = (await journal?.read(0, 1)) ?? [];
  await journal?.close();
  return first === 0xd9;
}
