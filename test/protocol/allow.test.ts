import { describe, expect, it } from 'vitest';
import {
  type CodeAction,
  ExecuteCommandRequest,
  HoverRequest,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import {
  type AllowAnswer,
  clientCommands,
  type DraftQuotations,
  type LetStandAnswer,
  letStandRequest,
  quotationsRequest,
} from '../../server/src/protocol.ts';
import { type Client, pulling, root, startClient } from './client.ts';
import { altered, source } from './harbour.ts';

const files = { 'draft.md': altered, 'sources/lund.md': source };
const record = `${root}/.stet/verified.json`;
const settings = { checker: 'Petra Lund' };
const capabilities = { ...pulling, workspace: { ...pulling.workspace, executeCommand: {} } };
const once = 'Allow this altered-quotation once, without a comment';
const again = 'Report this altered-quotation again';

async function start(changes: Partial<Parameters<typeof startClient>[0]> = {}) {
  const client = await startClient({ files, settings, capabilities, ...changes });
  const told: string[] = [];
  client.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    told.push(message);
    client.happened();
  });
  return { client, told, uri: await client.openReady('draft.md') };
}

const titled = async (client: Client, uri: string, title: string, words = 'forty') =>
  (await client.actions(uri, words)).find((one) => one.title === title);
const run = (client: Client, action: CodeAction | undefined): Promise<AllowAnswer | null> =>
  client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: action?.command?.command ?? '',
    arguments: action?.command?.arguments ?? [],
  });

describe('“Allow once, without a comment”', () => {
  it('is kept beside the sign-offs, survives edits elsewhere and shows as allowed', async () => {
    const { client, told, uri } = await start();
    expect(await run(client, await titled(client, uri, once))).toEqual({ allowed: true });
    await client.rules(uri, 0);
    expect(client.text(uri)).toBe(altered);
    const text = new TextDecoder().decode(await client.host.read(record));
    expect(text).toMatch(/"source":null,"by":"Petra Lund","date":"1970-[^"]*","allows":"altered-quotation"}/);
    const top = { line: 0, character: 0 };
    await client.edit(uri, [{ range: { start: top, end: top }, newText: 'A new beginning.\n\n' }]);
    expect(await client.rules(uri, 0)).toEqual([]);
    const hover = await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'forty'));
    expect(JSON.stringify(hover)).toContain('allowed: by Petra Lund on 1970-01-12');
    const [listed] = await client.connection.sendRequest<DraftQuotations[]>(quotationsRequest, { uri });
    expect(listed?.quotations.map(({ label }) => label)).toContain('Allowed');
    expect(told).toEqual([]);
  });

  it('holds for the words as they are, and is taken back by a click', async () => {
    const { client, uri } = await start();
    await run(client, await titled(client, uri, once));
    await client.rules(uri, 0);
    await client.replace(uri, 'forty', 'fifty');
    expect(await client.rules(uri, 1)).toEqual(['altered-quotation «fifty»']);
    await client.replace(uri, 'fifty', 'forty');
    expect(await client.rules(uri, 0)).toEqual([]);
    expect(await titled(client, uri, once)).toBeUndefined();
    expect(await run(client, await titled(client, uri, again))).toEqual({ allowed: false });
    await client.rules(uri, 1);
  });

  it('says plainly what it cannot do', async () => {
    const { client, told, uri } = await start();
    const action = await titled(client, uri, once);
    await client.replace(uri, 'forty', 'fifty');
    expect(await run(client, action)).toBeNull();
    expect(told).toEqual(['Nothing was allowed: the draft has changed; try again.']);
  });

  it('is not offered to a client that runs no commands', async () => {
    const { client, uri } = await start({ capabilities: pulling });
    expect(await titled(client, uri, once)).toBeUndefined();
  });
});

describe('fixes', () => {
  it('are offered anywhere in the quotation', async () => {
    const { client, uri } = await start();
    const titles = async (words: string) => (await client.actions(uri, words)).map(({ title }) => title);
    const first = 'boats';
    expect(await titles(first)).toEqual(await titles('forty'));
  });
});

describe('“Allow with a comment”', () => {
  const vscode = { ...capabilities, experimental: { stetCommands: true } };

  it('asks an editor that can for the reason, and writes none that is empty', async () => {
    const { client, uri } = await start({ capabilities: vscode });
    const action = await titled(client, uri, 'Allow this altered-quotation with a comment…');
    expect(action?.edit).toBeUndefined();
    expect(action?.command?.command).toBe(clientCommands.letStand);
    const [, position, rule] = action?.command?.arguments ?? [];
    const ask = (reason: string) =>
      client.connection.sendRequest<LetStandAnswer | null>(letStandRequest, {
        ...{ textDocument: { uri }, position, rule, reason },
      });
    expect(await ask('  ')).toBeNull();
    const edit = await ask('as -- broadcast\nlive');
    expect(edit?.newText).toMatch(/<!-- stet altered-quotation: as - - broadcast live -->/);
    await client.edit(uri, edit ? [edit] : []);
    expect(await client.rules(uri, 0)).toEqual([]);
  });
});
