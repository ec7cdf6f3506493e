import { describe, expect, it } from 'vitest';
import {
  type CodeAction,
  DidRenameFilesNotification,
  ExecuteCommandRequest,
  FileChangeType,
  HoverRequest,
  ShowMessageNotification,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { readRecord } from '../../server/src/core/verification/recordFile.ts';
import {
  checkerRequest,
  serverCommands,
  type VerifyAnswer,
  type VerifyParams,
  verifiedRequest,
} from '../../server/src/protocol.ts';
import { type Client, pulling, root, startClient, uriAt } from './client.ts';
import { altered, sound, source } from './harbour.ts';

const files = { 'draft.md': sound, 'sources/lund.md': source };
const record = `${root}/.stet/verified.json`;
const settings = { checker: 'Petra Lund' };
const capabilities = { ...pulling, workspace: { ...pulling.workspace, executeCommand: {} } };

async function start(changes: Partial<Parameters<typeof startClient>[0]> = {}) {
  const client = await startClient({ files, settings, capabilities, ...changes });
  const told: string[] = [];
  client.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    told.push(message);
    client.happened();
  });
  return { client, told, uri: await client.openReady('draft.md') };
}

const run = (client: Client, { command }: CodeAction): Promise<VerifyAnswer | null> =>
  client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: command?.command ?? '',
    arguments: command?.arguments ?? [],
  });
const verify = (client: Client, params: VerifyParams): Promise<VerifyAnswer | null> =>
  client.connection.sendRequest(ExecuteCommandRequest.type, { command: serverCommands.verify, arguments: [params] });
const text = async (client: Client, path = record): Promise<string> =>
  new TextDecoder().decode(await client.host.read(path));
const hover = async (client: Client, uri: string, words: string): Promise<string> =>
  JSON.stringify(await client.connection.sendRequest(HoverRequest.type, client.at(uri, words)));
const titled = async (client: Client, uri: string, title: string) =>
  (await client.actions(uri, 'fourteen')).find((one) => one.title === title);

describe('“Sign off this quotation”', () => {
  it('writes the record, shows in the hover and is offered no more', async () => {
    const { client, told, uri } = await start();
    const action = await titled(client, uri, 'Sign off this quotation');
    expect(await run(client, action as CodeAction)).toEqual({ verified: 1, standing: 0, refused: [] });
    expect(await text(client)).toMatch(/"by":"Petra Lund","date":"1970-01-12T13:46:40Z"/);
    await client.until(
      async () => (await hover(client, uri, 'fourteen')).includes('✓ Signed off by Petra Lund') || null,
    );
    expect(await titled(client, uri, 'Sign off this quotation')).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('is not offered where something is wrong, nor to a client that runs no commands', async () => {
    const wrong = await start({ files: { ...files, 'draft.md': altered } });
    expect((await wrong.client.actions(wrong.uri, 'forty')).map(({ title }) => title)).not.toContain(
      'Sign off this quotation',
    );
    const { client, uri } = await start({ capabilities: pulling });
    expect(await titled(client, uri, 'Sign off this quotation')).toBeUndefined();
  });

  it('is for the draft as it was seen', async () => {
    const { client, told, uri } = await start();
    const action = (await titled(client, uri, 'Sign off this quotation')) as CodeAction;
    await client.replace(uri, '# The morning', '# One morning');
    expect(await run(client, action)).toBeNull();
    expect(told).toEqual(['Nothing was signed off: the draft has changed; try again.']);
    expect(await client.host.stat(record)).toBeNull();
  });
});

describe('a source that changed', () => {
  const changed = source.replace('The town will pay', 'The county will pay');

  it('is told, and verified again by the quick fix', async () => {
    const { client, uri } = await start();
    await verify(client, { uri });
    client.host.write(`${root}/sources/lund.md`, changed);
    await client.fileChanged('sources/lund.md');
    const words = sound.split('\n')[2]?.replace(/”.*/, '”');
    expect(await client.rules(uri, 1)).toEqual([`changed-source «${words}»`]);
    const again = (await titled(client, uri, 'Sign off again')) as CodeAction;
    expect(again).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'changed-source' }] });
    expect(await titled(client, uri, 'Sign off this quotation')).toBeUndefined();
    await run(client, again);
    expect(await client.rules(uri, 0)).toEqual([]);
  });

  it('is told from a record that somebody else wrote', async () => {
    const { client, uri } = await start();
    await verify(client, { uri });
    const written = await text(client);
    const other = await start({ files: { ...files, 'sources/lund.md': changed } });
    expect(await other.client.diagnostics(other.uri)).toEqual([]);
    other.client.host.write(record, written);
    await other.client.fileChanged('.stet/verified.json', FileChangeType.Created);
    expect((await other.client.rules(other.uri, 1))[0]).toMatch(/^changed-source/);
  });
});

describe('the marks beside lines', () => {
  it('tell what somebody has signed off from what is sound, faulty or not', async () => {
    const fishermen = '“We are not going to leave the fishermen alone with this,” Tomas Brandt said.';
    const { client, uri } = await start({ files: { ...files, 'draft.md': `${altered}\n${fishermen}\n` } });
    const lines = () => client.connection.sendRequest(verifiedRequest, { textDocument: { uri } });
    expect(await lines()).toEqual([{ line: 4, signedOff: false }]);
    await verify(client, { uri, place: client.at(uri, 'forty').position, note: 'forty on the tape' });
    const both = [
      { line: 2, signedOff: true },
      { line: 4, signedOff: false },
    ];
    await client.until(async () => (JSON.stringify(await lines()) === JSON.stringify(both) ? true : null));
    await client.replace(uri, 'forty', 'fifty');
    expect(await lines()).toEqual([{ line: 4, signedOff: false }]);
  });
});

describe('a draft or a source that is renamed in the editor', () => {
  const moving = { ...capabilities, workspace: { ...capabilities.workspace, fileOperations: { didRename: true } } };
  const rename = async (client: Client, from: string, to: string): Promise<void> => {
    for (const path of await client.host.list(`${root}/${from}`, [])) {
      client.host.write(path.replace(from, to), await client.host.read(path));
      client.host.remove(path);
    }
    await client.connection.sendNotification(DidRenameFilesNotification.type, {
      files: [{ oldUri: uriAt(from), newUri: uriAt(to) }],
    });
  };
  const paths = async (client: Client): Promise<readonly string[]> => {
    const { signOffs } = readRecord(await text(client), root);
    return signOffs.flatMap(({ draft, source: seen }) => [draft, seen?.path ?? '']);
  };
  /** Verifies the draft, and answers its URI. */
  async function verifiedIn(client: Client, uri: string): Promise<string> {
    await verify(client, { uri });
    await client.until(async () => (await hover(client, uri, 'fourteen')).includes('✓') || null);
    return uri;
  }

  it('is known in the record by its new name at once', async () => {
    const { client, uri } = await start({ capabilities: moving });
    expect(client.initialized.capabilities.workspace?.fileOperations?.didRename?.filters).toHaveLength(2);
    await verifiedIn(client, uri);
    await rename(client, 'draft.md', 'spring/wall.md');
    await rename(client, 'sources', 'spring/sources');
    const renamed = [`${root}/spring/wall.md`, `${root}/spring/sources/lund.md`];
    await client.until(async () => ((await paths(client)).join() === renamed.join() ? true : null));
  });

  it('elsewhere is found by its words when it is opened', async () => {
    const { client, uri } = await start();
    await verifiedIn(client, uri);
    client.host.write(`${root}/wall.md`, sound);
    client.host.remove(`${root}/draft.md`);
    const next = await client.open('wall.md');
    await client.until(async () => (await hover(client, next, 'fourteen')).includes('✓') || null);
    expect(await paths(client)).toEqual([`${root}/draft.md`, `${root}/sources/lund.md`]);
    await verify(client, { uri: next });
    expect(await paths(client)).toEqual([`${root}/wall.md`, `${root}/sources/lund.md`]);
  });

  it('is told nothing where nothing of it was verified', async () => {
    const { client } = await start({ capabilities: moving });
    await rename(client, 'draft.md', 'wall.md');
    expect(await client.host.stat(record)).toBeNull();
  });
});

describe('all of a draft', () => {
  const two = `${altered}\n“We are not going to leave the fishermen alone with this,” Tomas Brandt said.\n`;

  it('is verified as far as it is sound, and the rest told', async () => {
    const { client, told, uri } = await start({ files: { ...files, 'draft.md': two } });
    const words = '“The tide took forty boats from the inner harbour before anybody was awake,”';
    expect(await verify(client, { uri })).toEqual({
      verified: 1,
      standing: 0,
      refused: [{ words, reason: 'wrong' }],
    });
    expect(told).toEqual([`1 quotation signed off by Petra Lund. Not signed off: ${words} (wrong).`]);
    await client.until(async () => ((await verify(client, { uri }))?.standing === 1 ? true : null));
  });

  it('and a faulty one with a note', async () => {
    const { client, told, uri } = await start({ files: { ...files, 'draft.md': altered } });
    const { position: place } = client.at(uri, 'forty');
    expect(await verify(client, { uri, place })).toMatchObject({ verified: 0, refused: { length: 1 } });
    expect(told[0]).toMatch(/^Not signed off: .* \(wrong; add a note that says why\)\.$/);
    expect(await verify(client, { uri, place, note: 'forty on the tape' })).toMatchObject({ verified: 1 });
    expect(await text(client)).toContain('"note":"forty on the tape"');
    expect((await client.rules(uri, 1))[0]).toMatch(/^altered-quotation/);
  });
});

it('where nothing says who verifies, a client that can asks the user', async () => {
  const experimental = { stetCommands: true };
  const { client, told, uri } = await start({ settings: {}, capabilities: { ...capabilities, experimental } });
  const answers: (string | null)[] = [null, 'Tomas Brandt'];
  client.connection.onRequest(checkerRequest, () => answers.shift() ?? null);
  expect(await verify(client, { uri })).toBeNull();
  expect(await verify(client, { uri })).toMatchObject({ verified: 1 });
  expect(told).toEqual([
    'Nothing was signed off: set your name in the setting stet.checker.',
    '1 quotation signed off by Tomas Brandt.',
  ]);
});

describe('what cannot be is said, and nothing is written', () => {
  it.each([
    ['without a name', { settings: {} }, {}, 'set your name in the setting stet.checker'],
    ['beside every quotation', {}, { place: { line: 0, character: 0 } }, 'there is no quotation at the cursor'],
    [
      'for a source',
      {},
      { uri: `file://${root}/sources/lund.md` },
      'this file is not a draft, or its sources are still being read',
    ],
    ['for a draft without a file', {}, { uri: 'untitled:Untitled-1' }, 'save the draft first'],
  ])('%s', async (_, changes, params, reason) => {
    const { client, told, uri } = await start(changes);
    expect(await verify(client, { uri, ...params })).toBeNull();
    expect(told).toEqual([`Nothing was signed off: ${reason}.`]);
    expect(await client.host.stat(record)).toBeNull();
  });

  it('over a record that is not understood, which is shown at its line', async () => {
    const broken = '{\n"version": 1,\n"verified": [\n<<<<<<< HEAD\n]}\n';
    const { client, told, uri } = await start({ files: { ...files, '.stet/verified.json': broken } });
    expect(await verify(client, { uri })).toBeNull();
    expect(told[0]).toContain('it was left unchanged: unresolved merge');
    expect(await text(client)).toBe(broken);
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    const report = items.find((one) => one.uri === `file://${record}`);
    expect(report?.kind === 'full' && report.items).toMatchObject([
      {
        message: 'Sign-offs: unresolved merge: keep the lines of both sides',
        range: { start: { line: 3, character: 0 }, end: { line: 3, character: 7 } },
      },
    ]);
  });
});
