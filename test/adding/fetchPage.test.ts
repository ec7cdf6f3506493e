import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction, Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublic } from '../../server/src/adding/addresses.ts';
import { type Fetching, fetching, fetchPage, webAddress } from '../../server/src/adding/fetchPage.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A server on a loopback address that answers as told; its origin. */
async function serve(answer: RequestListener, host = '127.0.0.1'): Promise<string> {
  const server = createServer(answer);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  open.push(
    () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  );
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/** A name server on loopback that gives every name the address it is told, for no time at all; where it listens. */
async function nameServer(address: () => readonly number[]): Promise<string> {
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const question = query.subarray(12, query.indexOf(0, 12) + 5);
    const head = Buffer.from([query[0] ?? 0, query[1] ?? 0, 0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0]);
    const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address()]);
    socket.send(Buffer.concat([head, question, answer]), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  open.push(() => new Promise((resolve) => socket.close(() => resolve())));
  return `127.0.0.1:${socket.address().port}`;
}

/** Everything is allowed that the test names; a busy machine reaches none of the limits that a test does not ask for. */
const how = (changes: Partial<Fetching> = {}): Fetching => ({
  ...fetching(true, '--allow-private'),
  limits: { bytes: 100_000, time: 25_000, silence: 20_000, redirects: 4 },
  ...changes,
});
const text = async (url: string, changes: Partial<Fetching> = {}): Promise<string> =>
  new TextDecoder().decode((await fetchPage(url, how(changes))).bytes);
const answering = (status: number, headers: Record<string, string>, body: string | Uint8Array = '') =>
  serve((_, response) => response.writeHead(status, headers).end(body));

describe('a page', () => {
  it('comes with its type, its encoding and where it was found', async () => {
    const origin = await serve(({ url }, response) => {
      if (url === '/old') response.writeHead(301, { location: '/new#part' }).end();
      else response.writeHead(200, { 'content-type': 'Text/HTML; Charset="UTF-8"' }).end('<p>Tide.</p>');
    });
    const page = await fetchPage(`${origin}/old#top`, how());
    expect({ ...page, bytes: page.bytes.length }).toEqual({
      url: `${origin}/new`,
      bytes: 12,
      type: 'text/html',
      charset: 'UTF-8',
    });
  });

  it('is asked for without cookies, credentials and a kept connection', async () => {
    const asked: unknown[] = [];
    const origin = await serve(({ headers }, response) => {
      asked.push([headers.cookie, headers.authorization, headers.connection]);
      response.setHeader('set-cookie', 'a=b');
      response.end('x');
    });
    await text(origin);
    await text(origin);
    expect(asked).toEqual([
      [undefined, undefined, 'close'],
      [undefined, undefined, 'close'],
    ]);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('is unpacked from %s', async (encoding, pack) => {
    expect(await text(await answering(200, { 'content-encoding': encoding }, pack('the tide')))).toBe('the tide');
  });
});

const raw = (head: string, more: (socket: Socket) => void) =>
  serve(({ socket }) => {
    socket.write(head);
    more(socket);
  });

describe('failing answers are said', () => {
  it.each([
    [404, 'the server answered 404 (Not Found)'],
    [403, 'the server answered 403 (Forbidden)'],
    [500, 'the server answered 500 (Internal Server Error)'],
    [204, 'the server answered 204 (No Content)'],
    [304, 'the server answered 304 (Not Modified)'],
  ])('%s', async (status, reason) => {
    await expect(text(await answering(status, {}))).rejects.toThrow(reason);
  });

  it('nothing', async () => {
    await expect(text(await answering(200, {}))).rejects.toThrow('the server sent nothing');
  });
  it('a reset', async () => {
    await expect(text(await serve(({ socket }) => socket.resetAndDestroy()))).rejects.toThrow(
      'the server closed the connection',
    );
  });
  it('a body shorter than its length', async () => {
    const origin = await raw('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort', (socket) => socket.end());
    await expect(text(origin)).rejects.toThrow('the server stopped in the middle of its answer');
  });
  it('a chunked body without an end', async () => {
    const origin = await raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nshort\r\n', (socket) =>
      socket.end(),
    );
    await expect(text(origin)).rejects.toThrow('the server stopped in the middle of its answer');
  });
  it('packed nonsense', async () => {
    const origin = await answering(200, { 'content-encoding': 'gzip' }, 'not packed at all');
    await expect(text(origin)).rejects.toThrow('the server’s answer could not be decompressed');
  });
  it('a packing cut short', async () => {
    const packed = gzipSync('the tide took fourteen boats'.repeat(100));
    const origin = await answering(200, { 'content-encoding': 'gzip' }, packed.subarray(0, 40));
    await expect(text(origin)).rejects.toThrow('the server’s answer could not be decompressed');
  });
  it('a packing that nobody asked for', async () => {
    await expect(text(await answering(200, { 'content-encoding': 'zstd' }, 'x'))).rejects.toThrow(
      'the server compressed its answer as zstd, which was not requested',
    );
  });
  it.each(['constructor', '__proto__', 'toString'])('a packing called %s', async (packing) => {
    await expect(text(await answering(200, { 'content-encoding': packing }, 'x'))).rejects.toThrow(
      'which was not requested',
    );
  });
  it('no HTTP', async () => {
    await expect(text(await raw('SSH-2.0-OpenSSH_9\r\n', (socket) => socket.end()))).rejects.toThrow(
      'the server’s answer is not HTTP',
    );
  });
  it('no server', async () => {
    const origin = await answering(200, {}, 'x');
    await open.pop()?.();
    await expect(text(origin)).rejects.toThrow('the server did not answer');
  });
});

describe('limits', () => {
  it('of time, for an answer that drips for ever', async () => {
    const origin = await serve((_, response) => drip(response, 50));
    await expect(text(origin, { limits: { ...how().limits, time: 400 } })).rejects.toThrow('it took too long');
  });
  it('of time, for a body of no announced length, which ends like a whole one', async () => {
    const origin = await raw('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>', (socket) => {
      const timer = setInterval(() => socket.write('word '), 50);
      socket.on('close', () => clearInterval(timer));
      socket.on('error', () => {});
    });
    await expect(text(origin, { limits: { ...how().limits, time: 400 } })).rejects.toThrow('it took too long');
  });
  it('of time, for headers that drip for ever', async () => {
    const origin = await serve(({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x-a: b\r\n'), 50);
      socket.on('close', () => clearInterval(timer));
      socket.on('error', () => {});
    });
    await expect(text(origin, { limits: { ...how().limits, time: 400 } })).rejects.toThrow('it took too long');
  });
  const silent = { ...how().limits, silence: 300 };
  it('of silence', async () => {
    await expect(text(await serve(() => {}), { limits: silent })).rejects.toThrow('the server is silent');
  });
  it('of silence in the middle', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('The tide');
    });
    await expect(text(origin, { limits: silent })).rejects.toThrow('the server is silent');
  });
  it('of size, as announced', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '5000000000' });
      response.write('x');
    });
    await expect(text(origin)).rejects.toThrow('too large (4769 MB; the limit is 20 MB)');
  });
  it('of size, for a body without an end', async () => {
    const origin = await serve((_, response) => pour(response));
    await expect(text(origin)).rejects.toThrow('larger than 1 MB');
  });
  it('of size, for a packed bomb', async () => {
    const bomb = gzipSync(new Uint8Array(50_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    await expect(text(await answering(200, { 'content-encoding': 'gzip' }, bomb))).rejects.toThrow('larger than 1 MB');
  });

  function drip(response: ServerResponse, every: number): void {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'), every);
    response.on('close', () => clearInterval(timer));
  }
  function pour(response: ServerResponse): void {
    response.writeHead(200);
    const chunk = new Uint8Array(10_000).fill(120);
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  }
});

describe('redirects', () => {
  const leading = (to: string) => answering(302, { location: to });

  it('in a circle end', async () => {
    await expect(text(await leading('/'))).rejects.toThrow('redirected more than 4 times');
  });
  it.each([
    ['file:///etc/passwd', 'redirected to file: only http and https are allowed'],
    ['ftp://host.example/a', 'redirected to ftp: only http and https are allowed'],
    ['data:text/html,x', 'redirected to data: only http and https are allowed'],
    ['http://[', 'redirected to something that is not an address (http://[)'],
    ['http://ada:secret@host.example/', 'redirected to an address that contains a user name or password'],
  ])('to %s are not followed', async (to, reason) => {
    await expect(text(await leading(to))).rejects.toThrow(reason);
  });
  it('to another address are judged anew', async () => {
    const allows = (address: string) => address === '127.0.0.1';
    const secret = await serve((_, response) => response.end('secret'), '127.0.0.2');
    await expect(text(await leading(secret), { allows })).rejects.toThrow('127.0.0.2 is not a public address');
  });
  it('may lead to encryption and not out of it', () => {
    const secure = new URL('https://harbour.example/a');
    expect(() => webAddress('http://harbour.example/b', secure)).toThrow(
      'redirected to harbour.example without encryption (https to http)',
    );
    expect(webAddress('//quay.example/b#c', secure).href).toBe('https://quay.example/b');
    expect(webAddress('https://quay.example/b', new URL('http://harbour.example/')).href).toBe(
      'https://quay.example/b',
    );
  });
  it('are followed, several', async () => {
    const origin = await serve(({ url = '/' }, response) => {
      const n = Number(url.slice(1));
      if (n < 4) response.writeHead(n % 2 ? 307 : 303, { location: `/${n + 1}` }).end();
      else response.end('there');
    });
    expect(await text(`${origin}/0`)).toBe('there');
  });
});

describe('private addresses', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://[::7f00:1]/',
    'http://[64:ff9b::192.168.1.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://[2002:7f00:1::]/',
    'http://127.0.0.1./',
    'http://①②⑦.0.0.1/',
  ])('%s is not fetched', async (url) => {
    await expect(fetchPage(url, fetching(false, '--allow-private'))).rejects.toThrow(
      /not a public address; to allow it, use --allow-private$/,
    );
  });

  it.each([
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::101:101',
  ])('%s is public', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  const resolvingTo =
    (...answers: readonly (readonly string[])[]): LookupFunction =>
    (_, options, callback) => {
      const found = (answers.length > 1 ? (answers as string[][]).shift() : answers[0]) as readonly string[];
      const all = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      if (options.all) callback(null, all);
      else callback(null, all[0]?.address ?? '', all[0]?.family);
    };

  it('are not fetched under a name that resolves to them', async () => {
    const lookup = resolvingTo(['10.0.0.1', 'fd00::1']);
    await expect(text('http://intranet.example/', { lookup, allows: isPublic })).rejects.toThrow(
      'intranet.example (10.0.0.1) is not a public address',
    );
  });

  it.each([
    '169.254.169.254',
    '169.254.0.23',
    '192.0.0.192',
    '[fd00:ec2::254]',
    '[fe80::a9fe:a9fe]',
    '[::ffff:169.254.169.254]',
    '[64:ff9b:1::a9fe:a9fe]',
    '[2002:a9fe:a9fe::1]',
    '100.100.100.200',
  ])('of a cloud’s metadata are not asked, whatever is allowed: %s', async (host) => {
    const { allows } = fetching(true, '--allow-private');
    await expect(text(`http://${host}/latest`, { allows })).rejects.toThrow('which Stet never contacts');
    const lookup = resolvingTo([host.replace(/[[\]]/g, '')]);
    await expect(text('http://metadata.example/', { allows, lookup })).rejects.toThrow('which Stet never contacts');
    expect(allows('127.0.0.1')).toBe(true);
  });

  it('are left out where a name has others too', async () => {
    const origin = await answering(200, {}, 'allowed');
    const port = new URL(origin).port;
    const lookup = resolvingTo(['10.0.0.1', '127.0.0.1']);
    const allows = (address: string) => address === '127.0.0.1';
    expect(await text(`http://mixed.example:${port}/`, { lookup, allows })).toBe('allowed');
  });

  it('are not reached by a name that changes between the look and the connection', async () => {
    const origin = await serve((_, response) => response.end('secret'), '127.0.0.2');
    const port = new URL(origin).port;
    // Were it resolved again to connect, the second answer would be taken.
    const lookup = resolvingTo(['127.0.0.3'], ['127.0.0.2']);
    const allows = (address: string) => address === '127.0.0.3';
    await expect(text(`http://rebound.example:${port}/`, { lookup, allows })).rejects.toThrow(
      'the server did not answer',
    );
  });

  it('are not reached by a name whose server answers otherwise each time', async () => {
    const asked: string[] = [];
    const origin = await serve((_, response) => response.end('secret'), '127.0.0.2');
    const port = new URL(origin).port;
    // The first answer may be connected to, all behind it may not.
    const resolver = new Resolver();
    resolver.setServers([await nameServer(() => (asked.push('once') === 1 ? [127, 0, 0, 3] : [127, 0, 0, 2]))]);
    const lookup: LookupFunction = (name, _, callback) =>
      resolver.resolve4(name, (error, found) =>
        callback(
          error,
          (found ?? []).map((address) => ({ address, family: 4 })),
        ),
      );
    const allows = (address: string) => address === '127.0.0.3';
    const rebound = `http://rebound.example:${port}/`;
    await expect(text(rebound, { lookup, allows })).rejects.toThrow('the server did not answer');
    expect(asked).toHaveLength(1);
    await expect(text(rebound, { lookup, allows })).rejects.toThrow(
      'rebound.example (127.0.0.2) is not a public address',
    );
  });

  it.each([
    ['file:///etc/passwd', 'file: only http and https are allowed'],
    ['gopher://host.example/', 'gopher: only http and https are allowed'],
    ['http://', 'not a web address'],
    ['http://ada:secret@host.example/', 'an address that contains a user name or password'],
  ])('and %s is none at all', async (url, reason) => {
    await expect(text(url)).rejects.toThrow(reason);
  });
});
