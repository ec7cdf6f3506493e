import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { type SourceInfo, serverCommands, sourcesRequest } from '../../server/src/protocol.ts';
import { docxOf, p, zipOf } from '../support/packed.ts';
import { pushing, startClient, uriAt } from './client.ts';
import { altered, source } from './harbour.ts';

const files = { 'draft.md': altered, 'sources/lund.md': source };
const agreeing = source.replace('fourteen', 'forty');

describe('a source that changes', () => {
  it('on disk changes the verdict', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    expect(await client.rules(uri, 1)).toHaveLength(1);
    client.host.write('/work/sources/lund.md', agreeing);
    await client.fileChanged('sources/lund.md');
    expect(await client.rules(uri, 0)).toEqual([]);
  });

  it('in an editor changes it before it is saved, and back when closed unsaved', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    expect(await client.rules(uri, 1)).toHaveLength(1);
    const other = await client.open('sources/lund.md');
    await client.replace(other, 'fourteen', 'forty');
    expect(await client.rules(uri, 0)).toEqual([]);
    await client.close(other);
    expect(await client.rules(uri, 1)).toHaveLength(1);
  });

  it('deleted while open is no source any more, and nothing breaks', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    await client.open('sources/lund.md');
    client.host.remove('/work/sources/lund.md');
    await client.fileChanged('sources/lund.md', FileChangeType.Deleted);
    await client.until(() => client.statuses.at(-1)?.state === 'no-sources' || null);
    expect(await client.diagnostics(uri)).toEqual([]);
    expect(client.logged).toEqual([]);
  });

  it('added later is read, and the ones that did not change are not read again', async () => {
    const client = await startClient({ files });
    await client.openReady('draft.md');
    client.host.write('/work/sources/second.txt', 'The tide\n\n“The wall held,” she said.\n');
    await client.fileChanged('sources/second.txt', FileChangeType.Created);
    await client.until(() => client.statuses.at(-1)?.sources === 2 || null);
    expect(client.host.reads.filter((path) => path === '/work/sources/lund.md')).toHaveLength(1);
  });

  it('that cannot be read is named with the reason', async () => {
    const client = await startClient({
      files: {
        ...files,
        'sources/old.txt': new Uint8Array([0xd7, 0xcf, 0xc4, 0xc1, 0x0a]),
        'sources/scan.pdf': '%PDF-1.7',
      },
    });
    await client.openReady('draft.md');
    expect(client.statuses.at(-1)).toMatchObject({
      sources: 1,
      unreadable: [
        { uri: uriAt('sources/old.txt'), reason: expect.stringContaining('UTF-8') },
        { uri: uriAt('sources/scan.pdf'), reason: expect.stringContaining('PDF') },
      ],
      message: expect.stringContaining('2 sources could not be read'),
    });
  });

  it('that cannot be read is a problem of its own file, as severe as the writer wants', async () => {
    const old = { ...files, 'sources/old.txt': new Uint8Array([0xd7, 0xcf, 0xc4, 0xc1, 0x0a]) };
    const client = await startClient({ files: old });
    await client.openReady('draft.md');
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    expect(items).toMatchObject([
      {
        uri: uriAt('sources/old.txt'),
        items: [{ code: 'unreadable-source', severity: 2, message: expect.stringContaining('UTF-8') }],
      },
    ]);
    const quiet = await startClient({
      files: old,
      capabilities: pushing,
      settings: { rules: { 'unreadable-source': 'off' } },
    });
    await quiet.open('draft.md');
    await quiet.until(() => quiet.published.find((one) => one.diagnostics.length > 0) ?? null);
    expect(quiet.published.filter((one) => one.uri.endsWith('old.txt'))).toEqual([]);
  });

  it('of which a part cannot be read says so at its own file', async () => {
    const relation =
      '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="a.odt"/>';
    const body = `${p('The wall held.')}<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="c"/>`;
    const minutes = zipOf({
      ...unzipSync(docxOf(body)),
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
      'word/a.odt': 'The tide rose.',
    });
    const client = await startClient({ files: { ...files, 'sources/minutes.docx': minutes } });
    await client.openReady('draft.md');
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    expect(items).toMatchObject([
      {
        uri: uriAt('sources/minutes.docx'),
        items: [
          {
            code: 'unreadable-source',
            severity: 3,
            message: expect.stringContaining('(a.odt) could not be read'),
          },
        ],
      },
    ]);
  });

  it('is listed for pickers', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const expected: SourceInfo[] = [
      {
        uri: uriAt('sources/lund.md'),
        words: uriAt('sources/lund.md'),
        key: 'lund2024',
        title: 'Harbour wall holds',
        authors: ['Petra Lund'],
        publication: null,
        date: '2024-03-02',
      },
    ];
    expect(await client.connection.sendRequest(sourcesRequest, { uri })).toEqual(expected);
    expect(await client.connection.sendRequest(sourcesRequest, { uri: 'file:///work' })).toEqual(expected);
    expect(await client.connection.sendRequest(sourcesRequest, { uri: 'file:///nowhere' })).toEqual([]);
  });
});

describe('settings', () => {
  it.each([
    ['nested', { rules: { 'altered-quotation': 'off' } }],
    ['under its section', { stet: { rules: { 'altered-quotation': 'off' } } }],
    ['flat', { 'stet.rules': { 'altered-quotation': 'off' } }],
  ])('are taken %s', async (_, settings) => {
    const client = await startClient({ files, settings });
    const uri = await client.openReady('draft.md');
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('that are unknown are named, and the rest holds', async () => {
    const client = await startClient({
      files,
      settings: {
        run: 'sometimes',
        rulez: {},
        rules: { 'altered-quotation': 'information', 'altered-quote': 'off' },
        trace: { server: 'off' },
      },
    });
    const uri = await client.openReady('draft.md');
    await client.rules(uri, 1);
    expect((await client.diagnostics(uri))[0]?.severity).toBe(3);
    expect(client.logged).toEqual([
      expect.stringContaining('"stet.run" must be one of onType, onSave, manual'),
      expect.stringContaining('did you mean "rules"'),
      expect.stringContaining('altered-quote'),
    ]);
  });

  it('are asked for again when they change', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    await client.rules(uri, 1);
    client.settings = { enable: false };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.until(() => client.statuses.at(-1)?.state === 'disabled' || null);
    expect(await client.diagnostics(uri)).toEqual([]);
    client.settings = { enable: true };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await client.rules(uri, 1)).toHaveLength(1);
  });

  it('come with the notice from a client that cannot be asked', async () => {
    const client = await startClient({ files, capabilities: pushing, settings: { enable: false } });
    await client.open('draft.md');
    await client.until(() => client.statuses.at(-1)?.state === 'disabled' || null);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { stet: { enable: true } },
    });
    expect(await client.until(() => client.published.find((one) => one.diagnostics.length === 1) ?? null)).toBeTruthy();
  });

  it('of a configuration file hold, and change with it', async () => {
    const client = await startClient({
      files: { ...files, 'stet.config.yaml': 'rules:\n  altered-quotation: hint\n' },
    });
    const uri = await client.openReady('draft.md');
    await client.rules(uri, 1);
    expect((await client.diagnostics(uri))[0]?.severity).toBe(4);
    client.host.write('/work/stet.config.yaml', 'rules:\n  altered-quotation: off\n');
    await client.fileChanged('stet.config.yaml');
    expect(await client.rules(uri, 0)).toEqual([]);
  });
});

describe('folders', () => {
  const two = {
    'a/draft.md': altered,
    'a/sources/lund.md': source,
    'b/draft.md': altered,
    'b/sources/lund.md': agreeing,
  };

  it('have each their own sources', async () => {
    const client = await startClient({ files: two, folders: ['a', 'b'] });
    const a = await client.open('a/draft.md');
    const b = await client.open('b/draft.md');
    expect(await client.rules(a, 1)).toHaveLength(1);
    await client.until(
      () => client.statuses.filter((one) => one.state === 'ready').some((one) => one.folder === uriAt('b')) || null,
    );
    expect(await client.diagnostics(b)).toEqual([]);
  });

  it('may come later', async () => {
    const client = await startClient({ files: { 'd/e/draft.md': altered, 'sources/lund.md': source }, folders: ['d'] });
    const uri = await client.open('d/e/draft.md');
    await client.until(() => client.statuses.at(-1)?.state === 'no-sources' || null);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: 'file:///work', name: 'work' }], removed: [{ uri: uriAt('d'), name: 'd' }] },
    });
    expect(await client.rules(uri, 1)).toHaveLength(1);
  });

  it('a draft below uses the sources beside it', async () => {
    const client = await startClient({ files: two });
    expect(await client.rules(await client.openReady('a/draft.md'), 1)).toHaveLength(1);
  });
});

describe('commands', () => {
  it('reload reads what no watcher told of', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    await client.rules(uri, 1);
    client.host.write('/work/sources/lund.md', agreeing);
    await client.connection.sendRequest('workspace/executeCommand', { command: serverCommands.reload });
    expect(await client.rules(uri, 0)).toEqual([]);
  });

  it('that are unknown, or lack their draft, are said to be so', async () => {
    const client = await startClient({ files });
    await client.connection.sendRequest('workspace/executeCommand', { command: 'stet.server.brew' });
    await client.connection.sendRequest('workspace/executeCommand', {
      command: serverCommands.check,
      arguments: ['file:///no.md'],
    });
    expect(await client.until(() => (client.logged.length === 2 ? client.logged : null))).toEqual([
      expect.stringContaining('stet.server.brew'),
      expect.stringContaining('URI of an open draft'),
    ]);
  });
});

describe('a folder that is not trusted', () => {
  const outside = { 'draft.md': altered, 'stet.config.json': '{ "sources": ["/elsewhere", "sources"] }' };
  const open = async (stetTrusted: boolean) => {
    const client = await startClient({ files: outside, capabilities: { experimental: { stetTrusted } } });
    client.host.write('/elsewhere/lund.md', source);
    client.host.write('/work/sources/log.md', 'Nobody spoke.');
    await client.openReady('draft.md');
    const infos: readonly SourceInfo[] = await client.connection.sendRequest(sourcesRequest, {
      uri: uriAt('draft.md'),
    });
    return infos.map(({ uri }) => uri);
  };

  it('has no sources outside of it, whatever its configuration says', async () => {
    expect(await open(true)).toEqual(['file:///elsewhere/lund.md', uriAt('sources/log.md')]);
    expect(await open(false)).toEqual([uriAt('sources/log.md')]);
  });
});
