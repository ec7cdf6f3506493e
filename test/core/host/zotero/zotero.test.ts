import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../../server/src/core/analysis.ts';
import { hoverAt } from '../../../../server/src/core/answers/hover/hover.ts';
import { originalOf } from '../../../../server/src/core/answers/places/original.ts';
import { defaultSettings } from '../../../../server/src/core/settings.ts';
import { configFrom } from '../../../../server/src/host/config.ts';
import { walled } from '../../../../server/src/host/confined.ts';
import type { Host } from '../../../../server/src/host/host.ts';
import { nodeHost } from '../../../../server/src/host/nodeHost.ts';
import { loadProject, type Project } from '../../../../server/src/host/project.ts';
import { zoteroOn } from '../../../../server/src/host/zotero/zotero.ts';

const databases = join(import.meta.dirname, '../../../documents/zotero');
let home: string;
let servers: Server[];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'stet-zotero-'));
  servers = [];
  const put = (path: string, words: string): void => {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), words);
  };
  mkdirSync(join(home, 'Zotero'));
  for (const name of ['zotero.sqlite', 'zotero.sqlite-wal', 'better-bibtex.sqlite'])
    copyFileSync(join(databases, name), join(home, 'Zotero', name));
  put('Zotero/storage/FILE0011/lund.html', '<p>A snapshot that is not read, for there is a text.</p>');
  put(
    'Zotero/storage/FILE0012/lund.txt',
    '“The wall has counted every flood since the year it was built,” Agnes Lund said.\n',
  );
  put('linked/press/door.txt', 'It would be a door and not a demolition, said the engineer in her office.\n');
  put('Zotero/storage/FILE0071/alone.txt', 'A file that belongs to no item of the library.\n');
  put('Zotero/storage/FILE0072/moment.txt', 'These words were written a moment ago by Ines Aldana.\n');
  put('Zotero/storage/FILE0061/group.txt', 'A wall of the group stands in the reading room.\n');
  put(
    '.zotero/zotero/abcd.default/prefs.js',
    `user_pref("extensions.zotero.baseAttachmentPath", ${JSON.stringify(`${home}/linked`)});\n`,
  );
  put(
    'work/draft.md',
    '“The wall has counted every flood since the year it was built,” Agnes Lund said [@lundWallThatCounted2019].\n',
  );
});

afterEach(async () => {
  for (const server of servers) await new Promise((done) => server.close(done));
  rmSync(home, { recursive: true, force: true });
});

/** A port where nobody answers. */
const nobody = 1;

function hostWith(port: number = nobody): Host {
  const host = nodeHost();
  return { ...host, zotero: zoteroOn(host, { home, env: {}, platform: 'linux', port }) };
}

async function load(zotero: object, host = hostWith(), previous?: Project): Promise<Project> {
  const request = {
    folder: `${home}/work`,
    root: `${home}/work`,
    overrides: configFrom({ zotero }).config,
    drafts: [`${home}/work/draft.md`],
  };
  const project = await loadProject(host, request, previous);
  if (project === null) throw new Error('stopped');
  return project;
}

const told = ({ library }: Project): readonly string[] =>
  library.sources.map(({ key, metadata: { title, authors, date = '', publication = '' }, reader }) =>
    [key, title, authors.join(' & '), date, publication, reader].join(' | '),
  );
const unread = ({ library }: Project): readonly string[] =>
  library.unreadable.map(({ path, reason }) => `${path.replace(home, '')}: ${reason}`);

const lund =
  'lundWallThatCounted2019 | The Wall That Counted the Floods | Agnes Lund & Omar Reyes | 2019-03 | Journal of Harbours | zotero://open-pdf/library/items/FILE0012';
const moment =
  'moment2024 | Written a Moment Ago | Ines Aldana | 2024-05-01 |  | zotero://open-pdf/library/items/FILE0072';
const door =
  'larkwood_door | A door, not a demolition | Philippa Larkwood | 2024-03-16 | The Marrowby Post | zotero://open-pdf/library/items/FILE0021';
const alone = 'FILE0071 | alone.txt |  |  |  | zotero://open-pdf/library/items/FILE0071';

describe('the database of Zotero', () => {
  it('gives a collection with those below it, where its files lie', async () => {
    const project = await load({ collection: 'Walls' });
    expect([...told(project)].sort()).toEqual([alone, door, lund, moment].sort());
    expect(unread(project)).toEqual([]);
    expect(project.library.sources.map(({ path }) => path.replace(home, '')).sort()).toEqual([
      '/Zotero/storage/FILE0012/lund.txt',
      '/Zotero/storage/FILE0071/alone.txt',
      '/Zotero/storage/FILE0072/moment.txt',
      '/linked/press/door.txt',
    ]);
  });

  it('gives a whole library, and says which files are not here', async () => {
    const project = await load({ library: 'My Library' });
    expect(project.library.sources).toHaveLength(4);
    expect(unread(project)).toEqual([
      '/elsewhere/chairs.txt: not on this machine: open it in Zotero once, or sync its files',
    ]);
  });

  it('gives the library of a group', async () => {
    const project = await load({ library: 'Reading Room', collection: 'Walls' });
    expect(told(project)).toEqual([
      'lindWallGroup2020 | A Wall of the Group | Bo Lind | 2020 |  | zotero://open-pdf/groups/4711/items/FILE0061',
    ]);
  });

  it('says what is not in it', async () => {
    expect(unread(await load({ collection: ['Sea Walls', 'Thrown Away', 'None'] }))).toEqual([
      '/Zotero/Zotero.json: Zotero has no collection “Thrown Away”',
      '/Zotero/Zotero.json: Zotero has no collection “None”',
    ]);
    expect(unread(await load({ library: 'None' }))).toEqual([
      '/Zotero/Zotero.json: Zotero has no group library “None”',
    ]);
  });

  it('is said where it is not there, or is another', async () => {
    rmSync(join(home, 'Zotero/zotero.sqlite'));
    expect(unread(await load({ collection: 'Walls' }))).toEqual([
      '/Zotero/zotero.sqlite: Zotero cannot be read: there is no such database',
    ]);
    copyFileSync(join(databases, 'large.sqlite'), join(home, 'Zotero/zotero.sqlite'));
    expect(unread(await load({ collection: 'Walls' }))[0]).toMatch(/no database of Zotero’s/);
  });

  it('is not read in the middle of a change', async () => {
    writeFileSync(join(home, 'Zotero/zotero.sqlite-journal'), new Uint8Array([0xd9, 0xd5, 0x05, 0xf9]));
    expect(unread(await load({ collection: 'Walls' }))[0]).toMatch(/Zotero is writing into it/);
    writeFileSync(join(home, 'Zotero/zotero.sqlite-journal'), new Uint8Array(512));
    expect((await load({ collection: 'Walls' })).library.sources).toHaveLength(4);
  });

  it('is read in the folder that is named', async () => {
    const project = await load({ collection: 'Walls', data: `${home}/Zotero`, linked: '/nowhere' });
    expect([...told(project)].sort()).toEqual([alone, lund, moment].sort());
  });
});

describe('sources of Zotero', () => {
  it('are cited by their keys, and open at their place', async () => {
    const { library } = await load({ collection: 'Walls' });
    const analysis = createAnalysis(library, defaultSettings);
    const raw =
      '“The wall has counted every flood since the year it was built,” Agnes Lund said [@lundWallThatCounted2019].\n';
    const draft = { path: `${home}/work/draft.md`, raw };
    const report = analysis.check(draft);
    expect(report.findings.map(({ message }) => message)).toEqual([]);
    expect(report.quotations[0]).toMatchObject({ wording: 'verbatim', source: { id: 'lundWallThatCounted2019' } });
    expect(analysis.ask(draft, hoverAt, 5)?.markdown).toContain(
      '[Open in Zotero](zotero://open-pdf/library/items/FILE0012)',
    );
    const source = library.sources.find(({ key }) => key === 'lundWallThatCounted2019');
    expect(source && originalOf(source, { start: 0, end: 5 })).toEqual({
      url: 'zotero://open-pdf/library/items/FILE0012',
    });
  });

  it('stay when nothing has changed, and go with the choice', async () => {
    const first = await load({ collection: 'Walls' });
    expect((await load({ collection: 'Walls' }, hostWith(), first)).library).toBe(first.library);
    const other = await load({ collection: 'Sea Walls' }, hostWith(), first);
    expect(told(other)).toEqual([door]);
  });

  it('are none unless somebody chose them, and none in a folder that nobody trusts', async () => {
    const none = await loadProject(hostWith(), { folder: `${home}/work`, root: `${home}/work` });
    expect(none?.library.sources).toEqual([]);
    expect((await load({ collection: 'Walls' }, walled(hostWith(), `${home}/work`))).library.sources).toEqual([]);
  });
});

/** Answers as Zotero does on its own port. */
async function running(answers: Readonly<Record<string, unknown>>, status = 200): Promise<number> {
  const server = createServer((request, response) => {
    const body = answers[request.url ?? ''];
    response.statusCode = body === undefined ? 404 : status;
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

const walls = { key: 'C1', data: { key: 'C1', name: 'Walls', parentCollection: false } };
const below = { key: 'C2', data: { key: 'C2', name: 'Sea Walls', parentCollection: 'C1' } };
const told1 = {
  meta: { parsedDate: '2019-03' },
  data: {
    key: 'ITEM0001',
    itemType: 'journalArticle',
    title: 'The Wall That Counted the Floods',
    creators: [{ creatorType: 'author', firstName: 'Agnes', lastName: 'Lund' }],
    date: 'March 2019',
    collections: ['C2'],
  },
};
const answers = (path: string): Readonly<Record<string, unknown>> => ({
  '/api/users/0/groups': [],
  '/api/users/0/collections': [walls, below],
  '/api/users/0/items': [
    told1,
    {
      data: { key: 'F1', itemType: 'attachment', parentItem: 'ITEM0001' },
      links: { enclosure: { href: pathToFileURL(path).href } },
    },
    {
      data: {
        key: 'F2',
        itemType: 'attachment',
        parentItem: 'ITEM0001',
        path: 'attachments:press/door.txt',
        linkMode: 'linked_file',
      },
    },
    { data: { key: 'ITEM0009', itemType: 'book', title: 'Elsewhere', collections: [] } },
  ],
});

describe('a running Zotero', () => {
  it('is asked before its database', async () => {
    const port = await running(answers(`${home}/Zotero/storage/FILE0012/lund.txt`));
    const project = await load({ collection: 'Walls' }, hostWith(port));
    expect(told(project)).toEqual([
      'lundWallThatCounted2019 | The Wall That Counted the Floods | Agnes Lund | 2019-03 |  | zotero://open-pdf/library/items/F1',
    ]);
  });

  it.each([
    ['that was not told to answer', 403],
    ['that has a fault', 500],
  ])('%s is left to itself, and its database read', async (_, status) => {
    const port = await running(answers('/x'), status);
    expect((await load({ collection: 'Walls' }, hostWith(port))).library.sources).toHaveLength(4);
  });

  it('that is another program is left, too', async () => {
    const port = await running({ '/api/users/0/groups': '<html>' });
    expect((await load({ collection: 'Walls' }, hostWith(port))).library.sources).toHaveLength(4);
  });
});
