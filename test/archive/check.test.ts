import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../server/src/cli/main.ts';
import { connecting } from '../../server/src/host/archive/open.ts';
import { memoryHost } from '../core/host/memoryHost.ts';
import { type EngineServer, engineServer, status } from './engineServer.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const story = 'The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said Monday.\n';
const documents = {
  a1: {
    body: `“${story}`,
    headline: 'Boats lost',
    link: 'https://news.example/boats',
    day: '2024-03-04',
    by: ['Ida Moll'],
  },
};
const properties = {
  body: { type: 'text' },
  headline: { type: 'text' },
  link: { type: 'keyword' },
  day: { type: 'date' },
};
const fields = 'text: body, title: headline, address: link, date: day, author: by';

async function stet(
  server: Pick<EngineServer, 'address'>,
  files: Readonly<Record<string, string>>,
  ...args: readonly string[]
) {
  const config = `archive: {address: "${server.address}", index: news, fields: {${fields}}, seconds: 2}\n`;
  const all = { 'stet.config.yaml': config, ...files };
  const host = memoryHost(Object.fromEntries(Object.entries(all).map(([path, text]) => [`/work/${path}`, text])));
  const ran = { out: '', err: '' };
  const code = await main(args, {
    stdout: (text) => {
      ran.out += text;
    },
    stderr: (text) => {
      ran.err += text;
    },
    cwd: '/work',
    host,
    archive: connecting(host.read, {}),
    color: false,
  });
  return { code, ...ran };
}

async function serve(): Promise<EngineServer> {
  const server = await engineServer({ documents, properties });
  closing.push(server.close);
  return server;
}

const sound = `“${story}`;
const altered = sound.replace('fourteen', 'forty');
const lost = '“We never promised the ferry to anybody at all,” Aldana said.\n';

describe('stet check beside an archive', () => {
  it('finds what is altered and what is nowhere, and says that it is of the archive', async () => {
    const { code, out, err } = await stet(await serve(), { 'a.md': altered, 'b.md': lost }, 'check', 'a.md', 'b.md');
    expect(err).toBe('');
    expect(out).toMatch(/altered-quotation[\s\S]*The source has “fourteen”, not “forty”/);
    expect(out).toMatch(/quotation-not-found\n {2}Not found in the archive/);
    expect(code).toBe(1);
  });

  it('names the address in JSON', async () => {
    const { out, code } = await stet(await serve(), { 'a.md': sound }, 'check', '--format', 'json', 'a.md');
    const [quotation] = JSON.parse(out).drafts[0].quotations;
    expect(code).toBe(0);
    expect(quotation).toMatchObject({ wording: 'verbatim', state: 'sound' });
    expect(quotation.source).toMatchObject({ archive: { address: 'https://news.example/boats' }, locator: 'para. 1' });
  });

  it('asks for nothing that a local source has, unless it is to be asked for all', async () => {
    const server = await serve();
    const files = { 'a.md': sound, 'sources/quay.txt': sound };
    expect((await stet(server, files, 'check', 'a.md')).code).toBe(0);
    expect(server.asked).toEqual([]);
    const all = `archive: {address: "${server.address}", index: news, ask: all, fields: {${fields}}}\n`;
    expect((await stet(server, { ...files, 'stet.config.yaml': all }, 'check', 'a.md')).code).toBe(0);
    expect(server.asked).toContain('/news/_msearch');
  });

  it('denies nothing, and says once, when the archive does not answer', async () => {
    const server = await serve();
    server.next.push(...Array.from({ length: 20 }, () => status(401)));
    const files = { 'a.md': lost, 'b.md': lost, 'sources/quay.txt': sound };
    const { code, out, err } = await stet(server, files, 'check', '--format', 'json', 'a.md', 'b.md');
    expect(code).toBe(2);
    expect(err).toBe(`stet: The archive (${server.address.slice(7)}) does not know this key, user or password.\n`);
    const { drafts } = JSON.parse(out) as { drafts: { quotations: { state: string }[]; findings: unknown[] }[] };
    expect(drafts.map(({ quotations, findings }) => [quotations[0]?.state, findings])).toEqual([
      ['unchecked', []],
      ['unchecked', []],
    ]);
    server.next.push(...Array.from({ length: 20 }, () => status(401)));
    expect((await stet(server, files, 'check', '--allow-unchecked', 'a.md')).code).toBe(0);
  });

  it('has no sources but the archive, which is silent', async () => {
    const server = await serve();
    server.next.push(status(404));
    const { code, out } = await stet(server, { 'a.md': lost }, 'check', 'a.md');
    expect(code).toBe(2);
    expect(out).toContain('a.md: not checked: the archive did not answer');
  });

  it('names nobody in its configuration', async () => {
    const server = await serve();
    const config = 'archive: {address: "http://ida:moll@127.0.0.1:9200", index: news}\n';
    const { err } = await stet(server, { 'stet.config.yaml': config, 'a.md': sound }, 'check', 'a.md');
    expect(err).toMatch(/"archive" must be an address such as .*, without a name or a password in it/);
    expect(server.asked).toEqual([]);
  });
});

describe('stet archive', () => {
  it('says how it stands', async () => {
    const { code, out } = await stet(await serve(), {}, 'archive', 'status');
    expect([code, out]).toMatchInlineSnapshot(`
      [
        0,
        "OpenSearch 2.19.6, 1 node, green
      Index “news”: 1 documents; words in “body”, found by rows of three words
      ",
      ]
    `);
  });

  it('finds documents', async () => {
    const { code, out } = await stet(await serve(), {}, 'archive', 'find', '--format', 'pretty', 'boats');
    expect([code, out]).toEqual([0, '2024-03-04 · Boats lost · https://news.example/boats\n']);
  });

  it.each([
    [['archive'], 'say what to do with the archive: status, find or index'],
    [['archive', 'find'], 'give the words to find, in quotation marks'],
    [['archive', 'index', 'gone'], 'gone: no such file or folder'],
  ])('is told in one line by %j', async (args, line) => {
    expect(await stet(await serve(), {}, ...args)).toEqual({ code: 2, out: '', err: `stet: ${line}\n` });
  });
});

describe('stet find', () => {
  it('looks into the archive, too, when it is told to', async () => {
    const server = await serve();
    const files = { 'sources/a.txt': 'Nothing is said here.\n' };
    const words = 'fourteen boats before anybody rang';
    expect((await stet(server, files, 'find', words)).code).toBe(1);
    expect(server.asked).toEqual([]);
    const { code, out } = await stet(server, files, 'find', '--archive', '--format', 'jsonl', words);
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { verdict: 'verbatim', source: expect.stringContaining('news.example') },
    ]);
  });
});
