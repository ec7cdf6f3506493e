import { afterEach, describe, expect, it } from 'vitest';
import { HoverRequest, WorkspaceDiagnosticRequest } from 'vscode-languageserver/node';
import { connecting } from '../../server/src/host/archive/open.ts';
import { archiveKeyRequest, serverCommands, sourceTextRequest } from '../../server/src/protocol.ts';
import { type Client, pulling, startClient } from '../protocol/client.ts';
import { type EngineServer, engineServer, status } from './engineServer.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const story = '“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said Monday.\n';
const altered = story.replace('fourteen', 'forty');
const documents = { a1: { body: story, headline: 'Boats lost', link: 'https://news.example/boats' } };
const properties = { body: { type: 'text' }, headline: { type: 'text' }, link: { type: 'keyword' } };
const fields = 'text: body, title: headline, address: link';

async function serve(): Promise<EngineServer> {
  const server = await engineServer({ documents, properties });
  closing.push(server.close);
  return server;
}

const none = async (): Promise<never> => Promise.reject(new Error('no such file'));

async function editor(
  server: EngineServer,
  changes: object = {},
  more: Readonly<Record<string, string>> = {},
): Promise<Client> {
  const config = `archive: {address: "${server.address}", index: news, seconds: 2, fields: {${fields}}}\n`;
  const client = await startClient({
    files: { 'stet.config.yaml': config, 'draft.md': altered, ...more },
    archive: connecting(none, {}),
    ...changes,
  });
  return client;
}

/** The first status that says so, sooner or later: it may be over before anybody looks. */
const archiveIs = (client: Client, state: string | null) =>
  client.until(() => client.statuses.find(({ archive }) => archive === state) ?? null);

/** Asks for findings, as an editor does, until the archive was silent; that may be over before anybody looks. */
const isSilent = (client: Client, uri: string) =>
  client.until(async () => {
    await client.diagnostics(uri);
    return client.statuses.some(({ archive }) => archive === 'silent') || null;
  });

describe('an editor beside an archive', () => {
  it('shows its findings when they come, without a local source', async () => {
    const client = await editor(await serve());
    const uri = await client.openReady('draft.md');
    expect(await client.rules(uri, 1)).toEqual(['altered-quotation «forty»']);
    const { message, sources, archived } = await client.until(() => {
      const last = client.statuses.at(-1);
      return last?.archive === 'idle' && last.archived === 1 ? last : null;
    });
    expect([sources, archived]).toEqual([1, 1]);
    expect(message).toBe('Quotations are checked against 0 sources and an archive (1 document of it at hand).');
    const hover = await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'forty'));
    expect(JSON.stringify(hover)).toContain('from the archive');
  });

  it('says that it asks, and waits with no answer for it', async () => {
    const server = await serve();
    let answer = (): void => {};
    server.next.push((_, response) => {
      answer = () => void response.end(JSON.stringify({ news: { mappings: { properties } } }));
    });
    const client = await editor(server);
    const uri = await client.openReady('draft.md');
    expect(await client.diagnostics(uri)).toEqual([]);
    expect((await archiveIs(client, 'asking')).message).toContain('Asking the archive.');
    const hover = await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'forty'));
    expect(JSON.stringify(hover)).toContain('Not checked yet: asking the archive');
    answer();
    expect(await client.rules(uri, 1)).toEqual(['altered-quotation «forty»']);
  });

  it('says that it is silent, denies nothing, and hears it when it is back', async () => {
    const server = await serve();
    server.next.push(...Array.from({ length: 3 }, () => status(401)));
    const client = await editor(server);
    const uri = await client.openReady('draft.md');
    await client.pull(uri);
    const { message } = await archiveIs(client, 'silent');
    expect(message).toMatch(/does not know this key, user or password\.$/);
    expect(await client.rules(uri, 1)).toEqual(['altered-quotation «forty»']);
    await archiveIs(client, 'idle');
  });

  it('asks once for the same words, whatever is typed elsewhere', async () => {
    const server = await serve();
    const client = await editor(server);
    const uri = await client.openReady('draft.md');
    await client.rules(uri, 1);
    const before = server.asked.length;
    await client.replace(uri, ' Monday', ' on Monday');
    await client.replace(uri, 'Ines Aldana', 'Otto Krog');
    await client.rules(uri, 2);
    expect(server.asked).toHaveLength(before);
    await client.replace(uri, 'forty', 'fourteen');
    expect(await client.rules(uri, 1)).toEqual(['misattributed-quotation «harbourmaster Otto Krog»']);
  });

  it('opens the words of a document', async () => {
    const client = await editor(await serve());
    const uri = await client.openReady('draft.md');
    await client.rules(uri, 1);
    const [source] = await client.connection.sendRequest<{ words: string; uri: string }[]>('stet/sources', { uri });
    const stetSource = `stet-source:/news.example/boats.txt (words)?stet-archive//`.replaceAll(' ', '%20');
    expect(source?.uri).toBe('stet-archive:/news.example/boats.txt');
    const text = await client.connection.sendRequest<string | null>(sourceTextRequest, { uri: stetSource });
    expect(text).toContain('title: "Boats lost"');
    expect(text).toContain('fourteen boats');
  });

  it('asks nothing in a folder that nobody trusts, and says so', async () => {
    const server = await serve();
    const client = await editor(
      server,
      { capabilities: { ...pulling, experimental: { stetTrusted: false } } },
      { 'sources/a.txt': 'Nothing is said here.\n' },
    );
    const uri = await client.openReady('draft.md');
    expect(await client.rules(uri, 1)).toEqual([expect.stringMatching(/^quotation-not-found/)]);
    expect(client.statuses.at(-1)).toMatchObject({
      archive: null,
      message: expect.stringMatching(/archive is not asked in a folder that is not trusted/),
    });
    expect(server.asked).toEqual([]);
  });

  it('is given a key by the client, which keeps it, and no other than for its address', async () => {
    const server = await serve();
    const client = await editor(server, { capabilities: { ...pulling, experimental: { stetCommands: true } } });
    const addresses: string[] = [];
    client.connection.onRequest(archiveKeyRequest, ({ address }: { address: string }) => {
      addresses.push(address);
      return 'k3y';
    });
    const uri = await client.openReady('draft.md');
    await client.rules(uri, 1);
    expect(server.authorization).toBe('ApiKey k3y');
    expect(addresses).toEqual([server.address]);
  });

  it('forgets what it heard when the sources are read again', async () => {
    const server = await serve();
    const client = await editor(server);
    const uri = await client.openReady('draft.md');
    await client.rules(uri, 1);
    server.next.push(...Array.from({ length: 1 }, () => status(404)));
    await client.connection.sendRequest('workspace/executeCommand', { command: serverCommands.reload });
    await isSilent(client, uri);
    expect(await client.rules(uri, 1)).toEqual(['altered-quotation «forty»']);
  });
});

describe('an answer', () => {
  it('is asked for anew when it is old, and forgotten when none comes', async () => {
    const server = await serve();
    const client = await editor(server);
    const uri = await client.openReady('draft.md');
    await client.rules(uri, 1);
    const before = server.asked.length;
    client.host.pass(31 * 60_000);
    server.next.push(...Array.from({ length: 1 }, () => status(401)));
    await client.replace(uri, ' Monday', ' on Monday');
    await isSilent(client, uri);
    expect(await client.rules(uri, 1)).toEqual(['altered-quotation «forty»']);
    expect(server.asked.length).toBeGreaterThan(before);
  });
});

describe('drafts that nobody has opened', () => {
  it('have their findings of the archive, too', async () => {
    const client = await editor(await serve(), { settings: { diagnosticMode: 'workspace' } }, { 'other.md': altered });
    await client.openReady('draft.md');
    const found = await client.until(async () => {
      const report = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
      const other = report.items.find(({ uri }) => uri.endsWith('/other.md'));
      return other?.kind === 'full' && other.items.length > 0 ? other.items : null;
    });
    expect(found.map(({ code }) => code)).toEqual(['altered-quotation']);
  });
});
