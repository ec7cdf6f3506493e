import { describe, expect, it } from 'vitest';
import { ExecuteCommandRequest, ShowMessageNotification, ShowMessageRequest } from 'vscode-languageserver/node';
import type { Added } from '../../server/src/adding/add.ts';
import type { Adder } from '../../server/src/lsp/features/add.ts';
import { checkerRequest, serverCommands } from '../../server/src/protocol.ts';
import { startClient, uriAt } from './client.ts';
import { altered, sound, source } from './harbour.ts';

/** Writes as the real one does, and fetches nothing. */
const adder: Adder = async (_, { folder, host }): Promise<Added> => {
  await host.save?.(`${folder}/page.md`, new TextEncoder().encode('Words.\n'));
  return { outcome: 'added', path: `${folder}/page.md`, title: 'Page', beside: null };
};

async function start(stetTrusted: boolean, config: string, answer: string | null = null) {
  const asked: string[] = [];
  const client = await startClient({
    files: { 'draft.md': `${altered}\n${sound}`, 'sources/lund.md': source, 'stet.config.yaml': config },
    capabilities: { experimental: { stetTrusted, stetCommands: true } },
    adder,
    checker: async (folder) => {
      asked.push(`git in ${folder}`);
      return folder === null ? null : 'Petra Lund';
    },
  });
  const told: string[] = [];
  client.connection.onNotification(ShowMessageNotification.type, ({ message }) => void told.push(message));
  client.connection.onRequest(ShowMessageRequest.type, ({ message, actions }) => {
    told.push(`${message} [${actions?.map(({ title }) => title)}]`);
    return actions?.find(({ title }) => title === answer) ?? null;
  });
  client.connection.onRequest(checkerRequest, () => {
    asked.push('the user');
    return 'Tomas Brandt';
  });
  client.host.write('/elsewhere/there.md', source);
  const uri = await client.openReady('draft.md');
  const run = (command: string, given: object) =>
    client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [{ uri, ...given }] });
  const outside = () => client.host.list('/elsewhere', []);
  return { client, told, asked, uri, run, outside };
}

const leadsOut = 'sources: [/elsewhere, sources]\n';
const add = { target: 'https://page.example/' };

describe('a folder that is not trusted', () => {
  it('gets no source outside of it, whatever its configuration says', async () => {
    const { run, told, outside } = await start(false, leadsOut);
    expect(await run(serverCommands.add, add)).toBeNull();
    expect(told).toEqual([
      'No source was added: it is outside this folder, which is not trusted; nothing was written.',
    ]);
    expect(await outside()).toEqual(['/elsewhere/there.md']);
  });

  it('gets sources inside of it', async () => {
    const { run, client } = await start(false, 'sources: sources\n');
    expect(await run(serverCommands.add, add)).toEqual({ uri: uriAt('sources/page.md'), outcome: 'added' });
    expect(await client.host.stat('/work/sources/page.md')).not.toBeNull();
  });

  it('has no program run in it to say who verifies', async () => {
    const { run, asked } = await start(false, 'sources: sources\n');
    expect(await run(serverCommands.verify, {})).toMatchObject({ verified: 1 });
    expect(asked).toEqual(['git in null', 'the user']);
  });

  it('has a word said of what its configuration keeps from being said', async () => {
    const { client } = await start(
      false,
      'rules: { altered-quotation: off, wrong-date: hint, missing-citation: error }\nexclude: old/**\n',
    );
    expect(client.statuses.at(-1)?.message).toBe(
      'Quotations are checked against 1 source. The configuration of this folder, which is not trusted, weakens or turns off altered-quotation, wrong-date and excludes files.',
    );
    const tame = await start(false, 'rules: { missing-citation: warning }\n');
    expect(tame.client.statuses.at(-1)?.message).toBe('Quotations are checked against 1 source.');
  });
});

describe('a folder that is trusted', () => {
  it('has the folder outside named before anything is written there', async () => {
    const no = await start(true, leadsOut);
    expect(await no.run(serverCommands.add, add)).toBeNull();
    const question = 'This folder keeps its sources outside of it, in /elsewhere. [Add There]';
    expect(no.told).toEqual([question, 'No source was added: its sources folder is outside of it, in /elsewhere.']);
    expect(await no.outside()).toEqual(['/elsewhere/there.md']);
    const yes = await start(true, leadsOut, 'Add There');
    expect(await yes.run(serverCommands.add, add)).toMatchObject({ outcome: 'added' });
    expect(yes.told[0]).toBe(question);
    expect(await yes.outside()).toEqual(['/elsewhere/page.md', '/elsewhere/there.md']);
  });

  it('is asked nothing for what is inside, and may switch rules off without a word', async () => {
    const { run, told, asked, client } = await start(true, 'sources: sources\nrules: { altered-quotation: off }\n');
    await run(serverCommands.add, add);
    await run(serverCommands.verify, {});
    expect(told.filter((one) => one.endsWith(']'))).toEqual([]);
    expect(asked).toEqual(['git in /work']);
    expect(client.statuses.at(-1)?.message).not.toContain('trusted');
  });
});
