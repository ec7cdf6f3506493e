import { describe, expect, it } from 'vitest';
import { type FoundQuotation, quoteRequest, searchRequest, type WrittenQuotation } from '../../server/src/protocol.ts';
import { type Client, startClient, uriAt } from './client.ts';
import { sound, source } from './harbour.ts';

const files = { 'draft.md': `${sound}\nAnd more.[^1]\n\n[^1]: @lund2024, para. 3.\n`, 'sources/lund.md': source };

const search = (client: Client, uri: string, words: string): Promise<readonly FoundQuotation[]> =>
  client.connection.sendRequest(searchRequest, { textDocument: { uri }, words });

const quote = (client: Client, uri: string, from: object): Promise<WrittenQuotation | null> =>
  client.connection.sendRequest(quoteRequest, {
    textDocument: { uri },
    range: client.rangeOf(uri, 'And more.'),
    from,
  });

describe('a search for words to quote', () => {
  it('finds the passage, its speaker and its place, which can be quoted', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const [found, ...others] = await search(client, uri, 'fishermen al');
    expect(others).toEqual([]);
    expect(found).toEqual({
      passage: {
        uri: uriAt('sources/lund.md'),
        range: { start: { line: 13, character: 71 }, end: { line: 13, character: 127 } },
      },
      words: 'We are not going to leave the fishermen alone with this,',
      matched: [
        [30, 39],
        [40, 45],
      ],
      title: 'Harbour wall holds',
      locator: 'para. 4',
      speaker: 'council leader Tomas Brandt',
    });
    const written = await quote(client, uri, found?.passage ?? {});
    expect(written).toMatchObject({
      text: '“We are not going to leave the fishermen alone with this,” council leader Tomas Brandt said.[^2]',
      also: [{ newText: '\n[^2]: @lund2024, para. 4.' }],
      cited: true,
    });
  });

  it('finds nothing outside of drafts', async () => {
    const client = await startClient({ files });
    await client.openReady('draft.md');
    expect(await search(client, await client.open('sources/lund.md'), 'fishermen')).toEqual([]);
    expect(await search(client, 'file:///nowhere.md', 'fishermen')).toEqual([]);
  });
});

describe('words that are pasted', () => {
  it('are a quotation where they stand in a source', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const written = await quote(client, uri, { text: 'leave the fishermen alone with this' });
    expect(written?.text).toBe('“leave the fishermen alone with this,” council leader Tomas Brandt said.[^2]');
    expect(await quote(client, uri, { text: 'leave the fishermen to the sea' })).toBeNull();
  });

  it('are none when they come from what is no source, or from where there are no words', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    expect(await quote(client, uri, { uri, range })).toBeNull();
    expect(await quote(client, uri, { uri: uriAt('sources/lund.md'), range })).toBeNull();
  });
});

describe('a source that is picked', () => {
  it('is cited as the draft cites, and spaced from the words around it', async () => {
    const client = await startClient({ files });
    const notes = await client.openReady('draft.md');
    const from = { source: uriAt('sources/lund.md') };
    expect(await quote(client, notes, from)).toMatchObject({
      text: '[^2]',
      also: [{ newText: '\n[^2]: @lund2024.' }],
    });
    expect(await quote(client, notes, { source: uriAt('sources/none.md') })).toBeNull();
    const inText = await client.open('other.md', `${sound}So it went.\n`);
    const behind = client.rangeOf(inText, 'So it went.').end;
    const range = { start: { ...behind, character: behind.character - 1 }, end: behind };
    const written = await client.connection.sendRequest(quoteRequest, { textDocument: { uri: inText }, range, from });
    expect(written).toMatchObject({ text: ' [@lund2024]', also: [], cited: true });
  });
});
