import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askedOf } from '../../server/src/core/lookup/asked.ts';
import type { Archive } from '../../server/src/host/archive/archive.ts';
import { connecting } from '../../server/src/host/archive/open.ts';
import { openSearchArchive } from '../../server/src/host/archive/openSearch.ts';
import { type ArchiveConfig, archiveSettings } from '../../server/src/host/archive/settings.ts';
import { type EngineOptions, type EngineServer, engineServer, status } from './engineServer.ts';
import { cert, key } from './selfSigned.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const documents = {
  quay: {
    text: 'The tide took fourteen boats before anybody rang the bell, Aldana said.',
    name: 'quay.txt',
    stet: '{}',
  },
};

async function serve(options: EngineOptions = { documents }): Promise<EngineServer> {
  const server = await engineServer(options);
  closing.push(server.close);
  return server;
}

function openAt(address: string, more: Partial<ArchiveConfig> = {}, env: NodeJS.ProcessEnv = {}, files = {}): Archive {
  const read = async (path: string): Promise<Uint8Array> => {
    const text = (files as Record<string, string>)[path];
    if (text === undefined) throw new Error('no such file');
    return new TextEncoder().encode(text);
  };
  const settings = archiveSettings({ address: [address], index: 'news', ...more });
  const { settings: held, transport } = connecting(read, env)(settings);
  const archive = openSearchArchive(held, transport);
  closing.push(archive.close);
  return archive;
}

const words = 'The tide took forty boats before anybody rang the bell';
const asked = [askedOf({ text: words, parts: [{ start: 0, end: words.length }] })];
const never = (): AbortSignal => new AbortController().signal;

async function askOf(
  archive: Archive,
): Promise<{ readonly silence: string | null; readonly answered: number; readonly documents: number }> {
  const { silence, found, documents: held } = await archive.candidates(asked, new Set(), never());
  // A place is another in each run.
  return {
    silence: silence?.replace(/127\.0\.0\.1:\d+/, 'HOST') ?? null,
    answered: found.size,
    documents: held.length,
  };
}

const nothing = { answered: 0, documents: 0 };

describe('an archive that answers', () => {
  it('gives documents, and is asked for the words of quotations and for nothing else', async () => {
    const server = await serve();
    expect(await askOf(openAt(server.address))).toEqual({ silence: null, answered: 1, documents: 1 });
    expect(server.asked).toEqual(['/news/_mapping', '/news/_msearch', '/_mget']);
    expect(server.sent[1]).toContain(words);
    expect(server.authorization).toBeUndefined();
  });

  it('is asked once for a document that is held', async () => {
    const server = await serve();
    const archive = openAt(server.address);
    const first = await archive.candidates(asked, new Set(), never());
    const held = new Set(first.documents.map(({ id }) => id));
    const second = await archive.candidates(asked, held, never());
    expect(second.documents).toEqual([]);
    expect(second.found).toEqual(first.found);
    expect(server.asked.filter((path) => path === '/_mget')).toHaveLength(1);
  });

  it.each([
    [{ STET_ARCHIVE_API_KEY: 'k3y' }, 'ApiKey k3y'],
    [{ STET_ARCHIVE_API_KEY: 'Bearer t0ken' }, 'Bearer t0ken'],
    [
      { STET_ARCHIVE_USER: 'ida', STET_ARCHIVE_PASSWORD: 'moll' },
      `Basic ${Buffer.from('ida:moll').toString('base64')}`,
    ],
  ])('is told who asks, by %j', async (env, header) => {
    const server = await serve();
    await askOf(openAt(server.address, {}, env));
    expect(server.authorization).toBe(header);
  });

  it('is the one the environment names, wherever a configuration points', async () => {
    const server = await serve();
    const archive = openAt('http://127.0.0.1:1', {}, { STET_ARCHIVE_ADDRESS: server.address });
    expect((await askOf(archive)).silence).toBe(null);
  });
});

describe('an archive that does not answer', () => {
  it('is refusing', async () => {
    const gone = await serve();
    await gone.close();
    expect(await askOf(openAt(gone.address))).toEqual({ ...nothing, silence: 'The archive (HOST) cannot be reached.' });
  });

  it('is hanging', async () => {
    const server = await serve();
    server.next.push(() => {});
    const said = 'The archive (HOST) did not answer in time.';
    expect(await askOf(openAt(server.address, { seconds: 1 }))).toEqual({ ...nothing, silence: said });
  });

  it('hangs in the middle of an answer', async () => {
    const server = await serve();
    server.next.push((_, response) => void response.write('{"news":'));
    const said = 'The archive (HOST) did not answer in time.';
    expect(await askOf(openAt(server.address, { seconds: 1 }))).toEqual({ ...nothing, silence: said });
  });

  it('is not waited for any more', async () => {
    const server = await serve();
    const stop = new AbortController();
    server.next.push(() => stop.abort());
    const { silence } = await openAt(server.address).candidates(asked, new Set(), stop.signal);
    expect(silence).toMatch(/was not waited for/);
  });

  it.each([429, 503, 502, 504])('is too busy (%i), for longer than one waits', async (code) => {
    const server = await serve();
    server.next.push(...Array.from({ length: 10 }, () => status(code)));
    expect(await askOf(openAt(server.address))).toEqual({
      ...nothing,
      silence: `The archive (HOST) is too busy to answer (${code}).`,
    });
    expect(server.asked.length).toBeLessThan(6);
  });

  it('is too busy for a while', async () => {
    const server = await serve();
    server.next.push(status(429), status(503, '{}', { 'retry-after': '0' }));
    expect(await askOf(openAt(server.address))).toEqual({ silence: null, answered: 1, documents: 1 });
  });

  it('would rather be asked in an hour', async () => {
    const server = await serve();
    server.next.push(status(429, '{}', { 'retry-after': '3600' }));
    expect((await askOf(openAt(server.address))).silence).toMatch(/too busy/);
    expect(server.asked).toHaveLength(1);
  });

  it('breaks off in the middle of an answer, each time', async () => {
    const server = await serve();
    const half = () => (_: unknown, response: import('node:http').ServerResponse) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"news":', () => response.destroy());
    };
    server.next.push(...Array.from({ length: 10 }, half));
    const said = 'The archive (HOST) gave an answer that broke off or cannot be understood.';
    expect(await askOf(openAt(server.address))).toEqual({ ...nothing, silence: said });
  });

  it('breaks off once', async () => {
    const server = await serve();
    server.next.push((request) => request.socket.destroy());
    expect((await askOf(openAt(server.address))).silence).toBe(null);
  });

  it.each([
    [status(200, '<html>Welcome</html>'), /broke off or cannot be understood/],
    [status(200, '[]'), /broke off or cannot be understood/],
    [status(401), /does not know this key, user or password/],
    [status(403), /does not let this user read the index “news”/],
    [status(404), /has no index “news”/],
    [
      status(400, '{"error":{"reason":"no [query] registered"}}'),
      /refused the question \(400: no \[query\] registered\)/,
    ],
    [status(302, '', { location: 'http://127.0.0.1:1/' }), /refused the question \(302\)/],
  ])('says something else', async (answer, said) => {
    const server = await serve();
    server.next.push(...Array.from({ length: 10 }, () => answer));
    const { silence, ...rest } = await askOf(openAt(server.address));
    expect(silence).toMatch(said);
    expect(rest).toEqual(nothing);
  });

  it('has other fields than those it is asked for', async () => {
    const body = { quay: { body: documents.quay.text, slug: 'quay' } };
    const server = await serve({ documents: body, properties: { body: { type: 'text' }, slug: { type: 'keyword' } } });
    const said = 'The index “news” of the archive has no field “text” that holds text; name its field in "fields".';
    expect(await askOf(openAt(server.address))).toEqual({ ...nothing, silence: said });
    expect(await askOf(openAt(server.address, { fields: { text: 'body' } }))).toEqual({
      ...{ silence: null, answered: 1, documents: 1 },
    });
    expect((await askOf(openAt(server.address, { fields: { text: 'slug' } }))).silence).toMatch(/no field “slug”/);
  });

  it('answers for a part of its index only', async () => {
    const server = await serve();
    const archive = openAt(server.address);
    await askOf(archive);
    const hits = { hits: [{ _index: 'news', _id: 'quay', _seq_no: 1, _primary_term: 1 }] };
    const part = { responses: [{ timed_out: false, _shards: { failed: 1 }, hits }] };
    server.next.push(status(200, JSON.stringify(part)));
    expect(await askOf(archive)).toEqual({
      ...nothing,
      silence: 'The archive (HOST) answered for a part of the index “news” only.',
    });
  });

  it('gives more than one takes', async () => {
    const server = await serve();
    const archive = openAt(server.address);
    await askOf(archive);
    server.next.push((_, response) => void response.end(Buffer.alloc(5e6, 32)));
    expect((await askOf(archive)).silence).toMatch(/too large/);
  });
});

describe('a certificate', () => {
  it('that nobody knows is not trusted, and one whose authority is named is', async () => {
    const server = await serve({ documents, tls: { key, cert } });
    expect((await askOf(openAt(server.address))).silence).toMatch(
      /certificate that is not trusted .*name the file of its authority/,
    );
    const trusted = openAt(server.address, { ca: '/ca.pem' }, { STET_ARCHIVE_API_KEY: 'k3y' }, { '/ca.pem': cert });
    expect(await askOf(trusted)).toEqual({ silence: null, answered: 1, documents: 1 });
    expect(server.authorization).toBe('ApiKey k3y');
  });

  it('that cannot be read is said', async () => {
    const server = await serve({ documents, tls: { key, cert } });
    expect((await askOf(openAt(server.address, { ca: '/ca.pem' }))).silence).toMatch(
      /“ca”\) cannot be read: no such file/,
    );
    expect(server.asked).toEqual([]);
  });

  it('of no certificate at all', async () => {
    const plain = await serve();
    const said = (await askOf(openAt(plain.address.replace('http:', 'https:')))).silence;
    expect(said).toBe('The archive (HOST) does not speak TLS; is its address to begin with http:?');
  });
});

describe('a key', () => {
  it('is not sent where others can read it', async () => {
    const archive = openAt('http://archive.example', {}, { STET_ARCHIVE_API_KEY: 'k3y' });
    expect((await askOf(archive)).silence).toBe(
      'The archive (archive.example) is not asked: no key and no password is sent over http:, only over https:.',
    );
  });
});

describe('several nodes', () => {
  it('are asked in turn, and one that is gone is left out', async () => {
    const [one, two] = [await serve(), await serve()];
    const port = await new Promise<number>((resolve) => {
      const closed = createServer();
      closed.listen(0, '127.0.0.1', () => {
        const { port: free } = closed.address() as AddressInfo;
        closed.close(() => resolve(free));
      });
    });
    const archive = openAt('', { address: [`http://127.0.0.1:${port}`, one.address, two.address] });
    for (let i = 0; i < 4; i++) expect((await askOf(archive)).silence).toBe(null);
    expect(one.asked.length).toBeGreaterThan(0);
    expect(two.asked.length).toBeGreaterThan(0);
  });
});
