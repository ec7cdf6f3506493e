import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExecuteCommandRequest, ShowMessageNotification } from 'vscode-languageserver/node';
import { adder } from '../../server/src/adding/adder.ts';
import { type AddAnswer, type AddParams, serverCommands } from '../../server/src/protocol.ts';
import { startClient, uriAt } from './client.ts';
import { sound } from './harbour.ts';

/** A page of the network, told as it is asked. */
const server = createServer(({ url }, response) => {
  response.writeHead(url === '/tape' ? 200 : 404, { 'content-type': 'text/plain' }).end(sound);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function start(changes: Partial<Parameters<typeof startClient>[0]> = {}) {
  const files = { 'draft.md': sound };
  const client = await startClient({ files, adder, settings: { add: { allowPrivate: true } }, ...changes });
  const told: string[] = [];
  client.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    told.push(message);
  });
  const uri = await client.open('draft.md');
  await client.until(() => client.statuses.find(({ state }) => state === 'no-sources') ?? null);
  const add = (target: AddParams['target']): Promise<AddAnswer | null> =>
    client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: serverCommands.add,
      arguments: [{ target, uri }],
    });
  return { client, told, add };
}

describe('“Add Source”', () => {
  it('fetches into the project, whose drafts are checked at once', async () => {
    const { client, told, add } = await start();
    expect(await add(`${origin}/tape`)).toEqual({ uri: uriAt('sources/127-0-0-1.txt'), outcome: 'added' });
    expect(told).toEqual(['Source added: 127-0-0-1.txt (sources/127-0-0-1.txt).']);
    await client.fileChanged('sources/127-0-0-1.txt');
    await client.until(() => client.statuses.find(({ state }) => state === 'ready') ?? null);
    expect(await add(`${origin}/tape`)).toMatchObject({ outcome: 'there' });
  });

  it('copies a file that the editor names', async () => {
    const { client, add } = await start({ files: { 'draft.md': sound, 'inbox/a tape.txt': 'Tide.' } });
    expect(await add('file:///work/inbox/a%20tape.txt')).toEqual({
      uri: uriAt('sources/a%20tape.txt'),
      outcome: 'added',
    });
    expect(new TextDecoder().decode(await client.host.read('/work/sources/a tape.txt'))).toBe('Tide.');
  });

  it('copies what can be read of a folder, and says what came of it', async () => {
    const files = {
      'draft.md': sound,
      'inbox/tape.txt': sound,
      'inbox/more/tape.txt': 'Another tape.',
      'inbox/photo.png': '…',
    };
    const { client, told, add } = await start({ files });
    expect(await add('file:///work/inbox')).toEqual({ uri: uriAt('sources'), outcome: 'added' });
    expect(told).toEqual(['2 sources added from inbox.']);
    expect(await client.host.list('/work/sources', [])).toEqual(['/work/sources/tape-2.txt', '/work/sources/tape.txt']);
    expect(await add('file:///work/inbox')).toMatchObject({ outcome: 'there' });
    expect(told.at(-1)).toBe('0 sources added from inbox. 2 were already among your sources.');
    expect(await add('file:///work/sources')).toBeNull();
  });

  it('keeps words that were pasted, with what is known of them', async () => {
    const { client, told, add } = await start();
    const pasted = {
      title: 'The *tide*:\n at nine',
      author: 'Ada “Rook” Lind',
      date: '3 May 2024',
      kind: 'speech',
      text: '# 1\r\nIt *rose*.',
    };
    const uri = uriAt('sources/the-tide-at-nine.txt');
    expect(await add(pasted)).toEqual({ uri, outcome: 'added' });
    const text = new TextDecoder().decode(await client.host.read('/work/sources/the-tide-at-nine.txt'));
    expect(text).toBe(
      '---\ntitle: "The *tide*: at nine"\nauthor: Ada “Rook” Lind\ndate: 2024-05-03\ntype: speech\n---\n\n# 1\nIt *rose*.\n',
    );
    expect(told).toEqual(['Source added: The *tide*: at nine (sources/the-tide-at-nine.txt).']);
    expect(await add(pasted)).toMatchObject({ outcome: 'there' });
    expect(await add({ ...pasted, title: ' ' })).toBeNull();
    expect(await add({ ...pasted, text: '…' })).toBeNull();
  });

  it.each([
    ['a page that is not there', {}, () => `${origin}/gone`, 'the server answered 404 (Not Found)'],
    [
      'a private address',
      { settings: {} },
      () => `${origin}/tape`,
      '127.0.0.1 is not a public address; to allow it, use the setting stet.add.allowPrivate',
    ],
    [
      'a browser',
      { adder: undefined },
      () => `${origin}/tape`,
      'sources cannot be added in a browser; use VS Code on a desktop, or "stet add"',
    ],
  ])('says plainly what %s means', async (_, changes, target, reason) => {
    const { client, told, add } = await start(changes as object);
    expect(await add(target())).toBeNull();
    expect(told).toEqual([`No source was added: ${reason}.`]);
    expect(await client.host.list('/work/sources', [])).toEqual([]);
  });
});
