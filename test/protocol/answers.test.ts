import { describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  type Hover,
  HoverRequest,
  MarkupContent,
  type TextEdit,
} from 'vscode-languageserver/node';
import {
  findPassageRequest,
  sheetRequest,
  type ToolAnswer,
  verifyQuotationRequest,
} from '../../server/src/protocol.ts';
import { type Client, pushing, startClient, uriAt } from './client.ts';
import { altered, sound, source } from './harbour.ts';

const files = { 'draft.md': altered, 'sources/lund.md': source };
const passage = { start: { line: 11, character: 1 }, end: { line: 11, character: 77 } };

async function complete(client: Client, uri: string, after: string): Promise<CompletionItem[]> {
  const answer = (await client.connection.sendRequest(
    CompletionRequest.type,
    client.after(uri, after),
  )) as CompletionList;
  return answer.items;
}

const markdownOf = (hover: Hover | null): string =>
  hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';

describe('hover', () => {
  it('shows the passage, who said it, and a link that opens it', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const hover = await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'forty'));
    const said = markdownOf(hover);
    expect(said).toContain('fourteen');
    expect(said).toContain('Ines Aldana');
    expect(said).toContain('[Harbour wall holds](file:///work/sources/lund.md#L12,2-L12,78)');
    expect(said).toContain('para. 3');
    expect(said).not.toContain('stet:');
    expect(hover?.range).toEqual(
      client.rangeOf(uri, '“The tide took forty boats from the inner harbour before anybody was awake,”'),
    );
  });

  it('is none on other words, in a source, and before the sources are read', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    expect(await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'morning'))).toBeNull();
    const other = await client.open('sources/lund.md');
    expect(await client.connection.sendRequest(HoverRequest.type, client.at(other, 'The tide'))).toBeNull();
  });
});

describe('definition', () => {
  it('goes from the quotation to the passage', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    expect(await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'forty'))).toMatchObject([
      {
        targetUri: uriAt('sources/lund.md'),
        targetSelectionRange: passage,
        originSelectionRange: { start: { line: 2, character: 0 } },
      },
    ]);
  });

  it('is a plain location for a client without links', async () => {
    const client = await startClient({ files, capabilities: pushing });
    const uri = await client.open('draft.md');
    await client.until(() => client.published.find((one) => one.diagnostics.length > 0) ?? null);
    expect(await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'forty'))).toEqual([
      { uri: uriAt('sources/lund.md'), range: passage },
    ]);
  });

  it('leaves a source’s byte-order mark out of its columns', async () => {
    const plain =
      '“The tide took fourteen boats from the inner harbour before anybody was awake,” harbourmaster Ines Aldana said.\n';
    const client = await startClient({ files: { 'draft.md': altered, 'sources/lund.txt': `\ufeff${plain}` } });
    const uri = await client.openReady('draft.md');
    expect(await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'forty'))).toMatchObject([
      { targetRange: { start: { line: 0, character: 1 }, end: { line: 0, character: 77 } } },
    ]);
  });
});

describe('document links', () => {
  it('lead from a citation to its source', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', sound.replace('said.', 'said [@lund2024, para. 3].'));
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
    expect(links).toHaveLength(1);
    expect(links?.[0]?.target).toMatch(/^file:\/\/\/work\/sources\/lund\.md/u);
    expect(links?.[0]?.range).toEqual(client.rangeOf(uri, 'lund2024'));
  });
});

describe('completion', () => {
  it('offers citation keys after [@, with title and author when resolved', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', `${sound}\nSo it was [@\n`);
    const items = await complete(client, uri, '[@');
    expect(items.map((item) => item.label)).toContain('lund2024');
    const item = items.find((one) => one.label === 'lund2024') as CompletionItem;
    expect(item).toMatchObject({ textEdit: { newText: expect.stringContaining('lund2024') } });
    expect(item.documentation).toBeUndefined();
    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item);
    expect((resolved.documentation as MarkupContent).value).toContain('Harbour wall holds');
    expect(JSON.stringify(resolved)).toContain('Petra Lund');
  });

  it('offers the rest of a sentence as the source has it, after an opening mark and its first words', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', `${sound}\nHe said: “We are not going\n`);
    const items = await complete(client, uri, '“We are not going');
    expect(JSON.stringify(items)).toContain('to leave the fishermen alone with this');
    await client.edit(uri, [items[0]?.textEdit as TextEdit]);
    expect(client.text(uri)).toContain('“We are not going to leave the fishermen alone with this');
  });

  it('keeps its edit on the cursor’s line when the words stand on two, and the line above as it is', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', 'He said: “We are\nnot going to\n');
    const [item] = await complete(client, uri, 'not going to');
    expect(item).toMatchObject({
      filterText: 'not going to',
      textEdit: { range: { start: { line: 1, character: 0 }, end: { line: 1 } } },
    });
    expect(item?.additionalTextEdits).toBeUndefined();
    await client.edit(uri, [item?.textEdit as TextEdit]);
    expect(client.text(uri)).toContain('“We are\nnot going to leave the fishermen alone');
  });

  it('offers nothing outside quotations and citations, and resolves an old item to itself', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    expect(await complete(client, uri, 'The morning')).toEqual([]);
    expect(
      await client.connection.sendRequest(CompletionResolveRequest.type, { label: 'old', data: { list: 99, item: 3 } }),
    ).toMatchObject({ label: 'old' });
    expect(await client.connection.sendRequest(CompletionResolveRequest.type, { label: 'bare' })).toMatchObject({
      label: 'bare',
    });
  });
});

describe('the fact-check sheet', () => {
  it('is that of the words in the editor, with links from where it shall stand', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const params = { textDocument: { uri }, folder: uriAt('reports') };
    const html = await client.connection.sendRequest<string>(sheetRequest, { ...params, format: 'html' });
    expect(html).toContain('href="../sources/lund.md"');
    expect(html).toContain('The source has “fourteen”, not “forty”');
    const markdown = await client.connection.sendRequest<string>(sheetRequest, { ...params, format: 'markdown' });
    expect(markdown).toContain('[Harbour wall holds](<../sources/lund.md>)');
  });

  it('is none of a source', async () => {
    const client = await startClient({ files });
    await client.openReady('draft.md');
    const uri = await client.open('sources/lund.md');
    const params = { textDocument: { uri }, folder: uriAt('reports'), format: 'html' };
    expect(await client.connection.sendRequest(sheetRequest, params)).toBeNull();
  });
});

/** What a tool answers, out of the marks that declare it as data. */
const dataIn = (text: string) =>
  JSON.parse(/^The text between .*\n<stet-data>\n(.*)\n<\/stet-data>$/s.exec(text)?.[1] ?? '');

describe('the tools for language models', () => {
  const words = 'The tide took fourteen boats from the inner harbour before anybody was awake';

  it('verify words and find them, from a draft or from a folder in which nothing is open', async () => {
    for (const open of [true, false]) {
      const client = await startClient({ files });
      const uri = open ? await client.openReady('draft.md') : 'file:///work';
      const verified = await client.connection.sendRequest<ToolAnswer>(verifyQuotationRequest, { uri, words });
      expect(dataIn(verified.text)).toMatchObject({
        verdict: 'speaker-unchecked',
        speaker: { source: 'harbourmaster Ines Aldana' },
      });
      const found = await client.connection.sendRequest<ToolAnswer>(findPassageRequest, {
        uri,
        words: 'took fourteen boats',
      });
      expect(dataIn(found.text).passages).toMatchObject([{ source: { path: 'sources/lund.md' }, locator: 'para. 3' }]);
    }
  });

  it('say in plain words why they have no answer', async () => {
    const bare = await startClient({ files: { 'draft.md': altered } });
    const uri = uriAt('draft.md');
    expect(await bare.connection.sendRequest(verifyQuotationRequest, { uri: 'file:///work', words })).toEqual({
      failed: true,
      text: 'No sources yet. Put what the drafts quote in a “sources” folder next to them.',
    });
    const client = await startClient({ files });
    await client.openReady('draft.md');
    expect(await client.connection.sendRequest(verifyQuotationRequest, { uri, words: '…' })).toEqual({
      failed: true,
      text: 'Too few words to identify a passage: give a phrase or a sentence.',
    });
  });
});
