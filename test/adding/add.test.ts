import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addSource } from '../../server/src/adding/add.ts';
import { fetching } from '../../server/src/adding/fetchPage.ts';
import { main } from '../../server/src/cli/main.ts';
import { nodeHost } from '../../server/src/host/nodeHost.ts';

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
}

/** What the server has, by path; a test puts it there. */
const pages = new Map<string, Answer>();
const server = createServer(({ url = '' }, response) => {
  const { status = 200, type = 'text/html; charset=utf-8', body } = pages.get(url) ?? { status: 404, body: 'no' };
  response.writeHead(status, { 'content-type': type }).end(body);
});
let origin = '';
let folder = '';
let now = Date.UTC(2025, 2, 14, 9, 30);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-add-')));
  now = Date.UTC(2025, 2, 14, 9, 30);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  pages.clear();
});

async function stet(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await main(args, {
    stdout: (text) => {
      said.out += text;
    },
    stderr: (text) => {
      said.err += text;
    },
    cwd: folder,
    host: { ...nodeHost(), now: () => now },
    color: false,
  });
  return { code, ...said };
}
const add = (...targets: readonly string[]) => stet('add', '--allow-private', ...targets);
const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort();
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const words = 'The tide took fourteen boats before anybody rang the bell';
const page = (more = ''): string => `<!doctype html>
<html lang="en"><head><title>Boats lost as tide breaks the wall</title>
<meta name="author" content="Lena Dorrit"><meta property="article:published_time" content="2025-03-13T18:00:00Z">
<meta property="og:site_name" content="The Valley Courier"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Boats lost as tide breaks the wall</h1>
<p>“${words},” harbourmaster Ines Aldana said Monday, standing on what is left of the quay.</p>
<p>The gate, built in 1931, had been due for repair since the spring, and no engineer had seen it before the storm.</p>
<p>Nobody in the town could say on Tuesday what a new wall would cost, or who would have to pay for it.${more}</p>
</article><footer>Imprint</footer></body></html>`;
const at = '/2025/boats-lost-as-tide-breaks-wall.html';

describe('a web page', () => {
  it('is kept as it came, and read as Markdown that says where it is from', async () => {
    pages.set(at, { body: page() });
    expect(await add(`${origin}${at}`)).toEqual({
      code: 0,
      out: 'sources/boats-lost-as-tide-breaks-wall.md: added (Boats lost as tide breaks the wall)\n',
      err: '',
    });
    expect(files()).toEqual([
      'sources/.originals/boats-lost-as-tide-breaks-wall.html',
      'sources/boats-lost-as-tide-breaks-wall.md',
    ]);
    expect(read('sources/.originals/boats-lost-as-tide-breaks-wall.html')).toBe(page());
    const text = read('sources/boats-lost-as-tide-breaks-wall.md');
    expect(text.slice(0, text.indexOf('\n---\n', 4) + 5).replace(origin, 'ORIGIN')).toBe(`---
title: Boats lost as tide breaks the wall
author: Lena Dorrit
date: 2025-03-13
publication: The Valley Courier
lang: en
url: ORIGIN${at}
retrieved: 2025-03-14T09:30:00Z
hash: sha256:${createHash('sha256').update(page()).digest('hex')}
key: boats-lost-as-tide-breaks-wall
original: .originals/boats-lost-as-tide-breaks-wall.html
---
`);
    expect(text).toContain(`“${words},” harbourmaster Ines Aldana said Monday`);
    expect(text).not.toMatch(/Sport|Imprint/);
  });

  it('is one source, whose words may be quoted and cited', async () => {
    pages.set(at, { body: page() });
    await add(`${origin}${at}`);
    writeFileSync(join(folder, 'draft.md'), `“${words},” Ines Aldana said [@boats-lost-as-tide-breaks-wall].\n`);
    const report = JSON.parse((await stet('check', '--format', 'json', 'draft.md')).out);
    expect(report.library).toMatchObject({ sources: 1, unreadable: [] });
    expect(report.drafts[0]).toMatchObject({ findings: [], quotations: [{ wording: 'verbatim' }] });
  });

  it('is not written twice when its words are the same', async () => {
    pages.set(at, { body: page() });
    await add(`${origin}${at}`);
    const before = files().map(read);
    pages.set(at, { body: page('<script>token = 17</script>') });
    now += 86_400_000;
    expect((await add(`${origin}${at}`)).out).toBe('sources/boats-lost-as-tide-breaks-wall.md: already there\n');
    expect(files().map(read)).toEqual(before);
  });

  it('is a new file with its day when it has other words, and the old one stays', async () => {
    pages.set(at, { body: page() });
    await add(`${origin}${at}`);
    const before = read('sources/boats-lost-as-tide-breaks-wall.md');
    pages.set(at, { body: page(' The mayor was not there.') });
    now += 86_400_000;
    expect((await add(`${origin}${at}`)).out).toBe(
      'sources/boats-lost-as-tide-breaks-wall-2025-03-15.md: added (Boats lost as tide breaks the wall), beside sources/boats-lost-as-tide-breaks-wall.md\n',
    );
    expect(read('sources/boats-lost-as-tide-breaks-wall.md')).toBe(before);
    expect((await add(`${origin}${at}`)).out).toContain('2025-03-15.md: already there');
  });

  it('of another address has another name', async () => {
    pages.set(at, { body: page() });
    pages.set(`/sport${at}`, { body: page().replace('fourteen', 'forty') });
    await add(`${origin}${at}`);
    expect((await add(`${origin}/sport${at}`)).out).toMatch(/^sources\/boats-lost-as-tide-breaks-wall-2\.md: added/);
  });

  it.each([
    ['iso-8859-1', 'windows-1252', 'Caf\xe9 \x93Zur M\xf6we\x94', 'Café “Zur Möwe”'],
    ['koi8-r', 'KOI8-R', '\xf0\xd2\xc9\xd7\xc5\xd4', 'Привет'],
    ['utf-8', 'utf-8', 'Caf\xc3\xa9', 'Café'],
  ])('in %s is read as its server says', async (_, charset, eightBit, shown) => {
    const bytes = Uint8Array.from(
      `<!doctype html><title>x</title><article><p>${words}. ${eightBit}, and so on and on and on.</p><p>${words}.</p></article>`,
      (sign) => sign.charCodeAt(0),
    );
    pages.set(at, { type: `text/html; charset=${charset}`, body: bytes });
    await add(`${origin}${at}`);
    expect(read('sources/boats-lost-as-tide-breaks-wall.md')).toContain(shown);
    expect(
      new Uint8Array(readFileSync(join(folder, 'sources/.originals/boats-lost-as-tide-breaks-wall.html'))),
    ).toEqual(bytes);
  });

  it.each([
    [{ body: '<!doctype html><title>App</title><div id="root"></div>' }, /no text|no words/],
    [{ type: 'application/pdf', body: '<!doctype html><title>Log in</title>' }, /it should be a PDF but is a web page/],
    [
      { type: 'text/html; charset=klingon', body: Uint8Array.from([60, 112, 62, 0xe9, 0xff]) },
      /unknown character encoding \(klingon\)/,
    ],
    [{ type: 'image/png', body: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) }, /it is a picture/],
    [{ status: 500, body: 'oops' }, /the server answered 500/],
  ])('that is none leaves nothing behind', async (answer, reason) => {
    pages.set(at, answer);
    const ran = await add(`${origin}${at}`);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(reason);
    expect(ran.err).toMatch(/^stet: http:.*\n$/);
    expect(files()).toEqual([]);
  });
});

describe('another document from the web', () => {
  it.each([
    ['text/plain', 'Tide.\n', '.txt'],
    ['text/markdown', '# Tide\n', '.md'],
    ['text/vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\nTide.\n', '.vtt'],
    ['application/octet-stream', '%PDF-1.4\n%%EOF\n', '.pdf'],
  ])('of type %s is kept as it is', async (type, body, ending) => {
    pages.set('/files/tide-table', { type, body });
    expect((await add(`${origin}/files/tide-table`)).out).toBe(`sources/tide-table${ending}: added\n`);
    expect(read(`sources/tide-table${ending}`)).toBe(body);
    expect((await add(`${origin}/files/tide-table`)).out).toContain('already there');
    pages.set('/files/tide-table', { type, body: `${body}\nMore.\n` });
    expect((await add(`${origin}/files/tide-table`)).out).toBe(
      `sources/tide-table-2${ending}: added, beside sources/tide-table${ending}\n`,
    );
    expect(files()).toHaveLength(4);
  });

  it('has an entry beside it that says where it is from, and is cited and opened there', async () => {
    const body = readFileSync(join(import.meta.dirname, '../documents/libreoffice.docx'));
    pages.set('/weir_2024/weir%20count.docx?a=1&b=2', {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      body,
    });
    const address = `${origin}/weir_2024/weir%20count.docx?a=1&b=2`;
    expect((await add(address)).out).toBe('sources/weir-count.docx: added\n');
    expect(files()).toEqual(['sources/weir-count.bib', 'sources/weir-count.docx']);
    expect(read('sources/weir-count.bib')).toBe(`@online{weir-count,
  title = {The Town That Would Not Let Its Weir Go},
  author = {Philippa Larkwood and Aurélien Czarny},
  url = {${address}},
  urldate = {2025-03-14},
  file = {weir-count.docx},
  sha256 = {${createHash('sha256').update(body).digest('hex')}},
}
`);
    // Nothing is written twice, and nothing over what somebody wrote.
    const own = read('sources/weir-count.bib').replace('@online', '@report');
    writeFileSync(join(folder, 'sources/weir-count.bib'), own);
    expect((await add(address)).out).toContain('already there');
    expect(read('sources/weir-count.bib')).toBe(own);
    expect(files()).toHaveLength(2);
    const article = readFileSync(join(import.meta.dirname, '../documents/article.md'), 'utf8');
    const [words = ''] = /“[^”]{30,60}”/.exec(article) ?? [];
    writeFileSync(join(folder, 'draft.md'), `She said: ${words} [@weir-count]\n`);
    const sheet = (await stet('check', '--format', 'markdown', 'draft.md')).out;
    expect(sheet).toContain('weir_2024/weir%20count.docx?a=1&b=2#:~:text=');
  });

  it('whose origin cannot be written is not kept', async () => {
    pages.set('/tide.txt', { type: 'text/plain', body: 'Tide.\n' });
    const host = { ...nodeHost(), now: () => now };
    const create = async (path: string, bytes: Uint8Array): Promise<boolean> => {
      if (path.endsWith('.bib')) throw new Error('the disk is full');
      return (await nodeHost().create?.(path, bytes)) ?? false;
    };
    await expect(
      addSource(`${origin}/tide.txt`, {
        folder: join(folder, 'sources'),
        host: { ...host, create },
        fetching: fetching(true, ''),
      }),
    ).rejects.toThrow('the disk is full');
    expect(files()).toEqual([]);
  });
});

describe('a file', () => {
  it('is copied, once, and nothing is written over', async () => {
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in/Interview, Aldana.txt'), 'Tide.');
    expect(await stet('add', 'in/Interview, Aldana.txt')).toEqual({
      code: 0,
      out: 'sources/Interview, Aldana.txt: added\n',
      err: '',
    });
    expect((await stet('add', 'in/Interview, Aldana.txt')).out).toContain('already there');
    writeFileSync(join(folder, 'in/Interview, Aldana.txt'), 'Ebb.');
    expect((await stet('add', 'in/Interview, Aldana.txt')).out).toBe(
      'sources/Interview, Aldana-2.txt: added, beside sources/Interview, Aldana.txt\n',
    );
    expect(read('sources/Interview, Aldana.txt')).toBe('Tide.');
  });

  it('goes where sources are, or where one says', async () => {
    writeFileSync(join(folder, 'a.txt'), 'Tide.');
    writeFileSync(join(folder, 'stet.config.yaml'), 'sources: [archive]\n');
    expect((await stet('add', 'a.txt')).out).toBe('archive/a.txt: added\n');
    expect((await stet('add', '--to', 'notes/2025', 'a.txt')).out).toBe('notes/2025/a.txt: added\n');
  });

  it.each([
    ['gone.txt', 'gone.txt: no such file'],
    ['folder', 'folder: this is a folder; name the files in it'],
    ['song.mp3', 'song.mp3: Stet does not read .mp3 files as sources'],
  ])('%s is none', async (name, line) => {
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'song.mp3'), 'la');
    expect(await stet('add', name)).toEqual({ code: 2, out: '', err: `stet: ${line}\n` });
  });

  it('that fails costs itself', async () => {
    writeFileSync(join(folder, 'a.txt'), 'Tide.');
    const ran = await stet('add', 'gone.txt', 'a.txt');
    expect([ran.code, ran.out]).toEqual([2, 'sources/a.txt: added\n']);
  });
});

describe('nothing is fetched unasked', () => {
  it('from a private address', async () => {
    pages.set(at, { body: page() });
    const ran = await stet('add', `${origin}${at}`);
    expect(ran.err).toBe(`stet: ${origin}${at}: 127.0.0.1 is not a public address; to allow it, use --allow-private\n`);
    expect([ran.code, files()]).toEqual([2, []]);
  });
  it.each(['file:///etc/passwd', 'ftp://host.example/a.txt'])('from %s', async (target) => {
    expect((await add(target)).err).toContain('only http and https are allowed');
  });
});
