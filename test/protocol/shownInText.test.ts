import { describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  CodeLensRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type InlayHint,
  InlayHintRefreshRequest,
  InlayHintRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
  type SymbolInformation,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { clientCommands, type VerifiedLine, verifiedRequest } from '../../server/src/protocol.ts';
import { type Client, pulling, startClient, uriAt } from './client.ts';
import { altered, sound, source } from './harbour.ts';

const files = { 'draft.md': sound, 'sources/lund.md': source };
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const can = (more: ClientCapabilities): ClientCapabilities => ({
  ...pulling,
  ...more,
  textDocument: { ...pulling.textDocument, ...more.textDocument },
  workspace: { ...pulling.workspace, ...more.workspace },
});

const hintsIn = (client: Client, uri: string, range = whole): Promise<InlayHint[] | null> =>
  client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range });
const lensesOf = (client: Client, uri: string) =>
  client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
const tokensOf = async (client: Client, uri: string) =>
  (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } }))?.data;
const symbolsOf = (client: Client, uri: string) =>
  client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
const find = async (client: Client, query: string): Promise<SymbolInformation[]> =>
  ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []) as SymbolInformation[];

describe('inlay hints', () => {
  const settings = { inlayHints: { enable: true } };

  it('show the place behind a sound quotation, when the writer wants them', async () => {
    const client = await startClient({ files, settings });
    const uri = await client.openReady('draft.md');
    const end = client.rangeOf(uri, 'awake,”').end;
    expect(await hintsIn(client, uri)).toMatchObject([{ position: end, label: '✓ para. 3', paddingLeft: true }]);
    expect(await hintsIn(client, uri, { start: end, end })).toHaveLength(1);
    expect(await hintsIn(client, uri, { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } })).toEqual(
      [],
    );
    await client.replace(uri, 'fourteen', 'forty');
    expect(await hintsIn(client, uri)).toEqual([]);
    await client.close(uri);
    expect(await hintsIn(client, uri)).toEqual([]);
  });

  it('are off until then', async () => {
    const client = await startClient({ files });
    expect(await hintsIn(client, await client.openReady('draft.md'))).toEqual([]);
  });

  it('and lenses and tokens are asked for again when a source has changed', async () => {
    const capabilities = can({
      workspace: {
        inlayHint: { refreshSupport: true },
        codeLens: { refreshSupport: true },
        semanticTokens: { refreshSupport: true },
      },
    });
    const client = await startClient({ files, settings, capabilities });
    const asked = new Set<string>();
    for (const { method } of [
      InlayHintRefreshRequest.type,
      CodeLensRefreshRequest.type,
      SemanticTokensRefreshRequest.type,
    ])
      client.connection.onRequest(method, () => {
        asked.add(method);
        client.happened();
      });
    const uri = await client.openReady('draft.md');
    await client.until(() => asked.size === 3 || null);
    asked.clear();
    client.host.write('/work/sources/lund.md', source.replace('fourteen', 'forty'));
    await client.fileChanged('sources/lund.md');
    await client.until(() => asked.size === 3 || null);
    expect(await hintsIn(client, uri)).toEqual([]);
  });
});

describe('code lenses', () => {
  const settings = { codeLens: { enable: true } };

  it('stand above a draft, and lead nowhere in a client without the commands', async () => {
    const client = await startClient({ files: { ...files, 'draft.md': altered }, settings });
    const uri = await client.openReady('draft.md');
    expect(await lensesOf(client, uri)).toEqual([
      {
        range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } },
        command: { title: '1 quotation · 1 problem', command: '' },
      },
    ]);
  });

  it('stand above the paragraphs of a source that drafts quote, closed ones too, and lead to the quotations', async () => {
    const client = await startClient({
      files: { ...files, 'second.md': altered, 'third.md': '# Nothing is quoted here\n' },
      settings,
      capabilities: can({ experimental: { stetCommands: true } }),
    });
    const uri = await client.openReady('draft.md');
    expect(await lensesOf(client, uri)).toMatchObject([
      { command: { title: '1 quotation · no problems', command: clientCommands.showProblems } },
    ]);
    const other = await client.open('sources/lund.md');
    const position = client.rangeOf(other, '“The tide').start;
    const lenses = await lensesOf(client, other);
    expect(lenses).toMatchObject([
      { range: { start: position }, command: { title: 'quoted in 2 drafts', command: clientCommands.showReferences } },
    ]);
    const [from, at, locations] = lenses?.[0]?.command?.arguments ?? [];
    expect([from, at]).toEqual([other, position]);
    expect(locations).toMatchObject([{ uri }, { uri: uriAt('second.md') }]);
  });

  it('are off until the writer wants them, and none of other documents', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    expect(await lensesOf(client, uri)).toEqual([]);
    expect(await lensesOf(client, await client.open('sources/lund.md'))).toEqual([]);
    expect(await lensesOf(client, uriAt('nowhere.md'))).toBeNull();
  });
});

describe('semantic tokens', () => {
  const edited =
    'Words.\n\n“The [high] tide took fourteen boats … before anybody was awake,” Ines Aldana said. Not [this] one …\n';

  it('are the omissions and insertions of quotations that were found', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', edited);
    expect(client.initialized.capabilities.semanticTokensProvider).toMatchObject({
      legend: { tokenTypes: ['quotationOmission', 'quotationInsertion'], tokenModifiers: [] },
    });
    const [omission, insertion] = [client.rangeOf(uri, '…'), client.rangeOf(uri, '[high]')];
    expect(await tokensOf(client, uri)).toEqual([
      ...[2, insertion.start.character, '[high]'.length, 1, 0],
      ...[0, omission.start.character - insertion.start.character, 1, 0, 0],
    ]);
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const params = { textDocument: { uri }, range };
    expect(await client.connection.sendRequest(SemanticTokensRangeRequest.type, params)).toMatchObject({ data: [] });
    expect(await tokensOf(client, await client.open('sources/lund.md'))).toEqual([]);
  });

  it('end with their line', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', edited.replace('[high]', '[high\nand wild]'));
    expect(await tokensOf(client, uri)).toHaveLength(5);
  });
});

describe('document symbols', () => {
  const nested = can({ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } });

  it('are a draft’s quotations under its headings', async () => {
    const client = await startClient({ files, capabilities: nested });
    const uri = await client.openReady('draft.md');
    const [heading] = (await symbolsOf(client, uri)) as DocumentSymbol[];
    expect(heading).toMatchObject({ name: 'The morning after', range: { start: { line: 0 }, end: { line: 3 } } });
    expect(heading?.children).toMatchObject([
      { name: expect.stringMatching(/^“The tide took/), detail: 'harbourmaster Ines Aldana · verbatim' },
    ]);
  });

  it('are one list for a client that cannot nest them', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    expect(await symbolsOf(client, uri)).toMatchObject([
      { name: 'The morning after', location: { uri } },
      { name: expect.stringMatching(/^“The tide took/), containerName: 'The morning after' },
    ]);
  });

  it('are a source’s speakers and what they say, as typed', async () => {
    const client = await startClient({ files, capabilities: nested });
    await client.openReady('draft.md');
    const uri = await client.open('sources/lund.md');
    await client.edit(uri, [{ range: { ...whole, end: { line: 8, character: 0 } }, newText: '' }]);
    const [first] = (await symbolsOf(client, uri)) as DocumentSymbol[];
    expect(first).toMatchObject({
      name: 'harbourmaster Ines Aldana',
      selectionRange: client.rangeOf(
        uri,
        '“The tide took fourteen boats from the inner harbour before anybody was awake,”',
      ),
    });
    expect(await symbolsOf(client, uriAt('nowhere.md'))).toBeNull();
  });
});

describe('workspace symbols', () => {
  it('are sources by title and key, and speakers by name and role', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const lund = uriAt('sources/lund.md');
    expect(await find(client, 'wall LUND2024')).toHaveLength(1);
    expect(await find(client, 'harbour wall')).toMatchObject([
      {
        name: 'Harbour wall holds',
        kind: SymbolKind.File,
        containerName: 'lund2024 · Petra Lund',
        location: { uri: lund },
      },
    ]);
    expect(await find(client, 'lund20')).toHaveLength(1);
    const speaker = {
      name: 'Ines Aldana',
      containerName: 'harbourmaster · Harbour wall holds',
      location: { uri: lund, range: { start: { line: 11, character: 80 } } },
    };
    expect(await find(client, 'aldana')).toMatchObject([speaker]);
    expect(await find(client, 'harbourmaster')).toMatchObject([speaker]);
    expect(await find(client, 'nobody at all')).toEqual([]);
    expect((await find(client, '')).map(({ name }) => name)).toEqual([
      'Harbour wall holds',
      'Ines Aldana',
      'Tomas Brandt',
    ]);
    await client.close(uri);
    expect(await find(client, 'aldana')).toEqual([]);
  });

  it('read no more sources than there is time for, and let others run', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `sources/s${i}.md`,
        `“It held number ${i} of all,” Mayor Ida Nilsen said.\n`,
      ]),
    );
    const client = await startClient({ files: { 'draft.md': sound, ...many }, tick: 4 });
    await client.openReady('draft.md');
    const found = await find(client, 'nilsen');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(40);
    expect((await find(client, 'nilsen')).length).toBeGreaterThan(found.length);
  });
});

describe('verified quotations', () => {
  const verified = (client: Client, uri: string) =>
    client.connection.sendRequest<VerifiedLine[]>(verifiedRequest, { textDocument: { uri } });

  it('are those in words and speaker, but on a line with one that is not', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady(
      'draft.md',
      `${sound}\n“We are not going to leave the fishermen alone,” he said.\n`,
    );
    expect(await verified(client, uri)).toEqual([{ line: 2, signedOff: false }]);
    await client.replace(uri, 'Aldana said.', 'Aldana said. “Nobody slept in all the town that night,” she said.');
    expect(await verified(client, uri)).toEqual([]);
    expect(await verified(client, await client.open('sources/lund.md'))).toEqual([]);
  });
});
