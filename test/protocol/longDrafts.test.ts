import { describe, expect, it } from 'vitest';
import { HoverRequest, WorkspaceDiagnosticRequest } from 'vscode-languageserver/node';
import { longestDraft } from '../../server/src/lsp/longDrafts.ts';
import { quotationsRequest, sheetRequest, sourcesRequest } from '../../server/src/protocol.ts';
import { pushing, startClient, uriAt } from './client.ts';
import { altered, source } from './harbour.ts';

const files = { 'draft.md': altered, 'sources/lund.md': source };
/** One letter longer than a draft may be. */
const tooLong = altered.padEnd(longestDraft + 1, '\nSo it was, and nobody had said it.\n');
const word = {
  code: 'too-long',
  severity: 3,
  message:
    'Not checked: it is too long (2.1 million characters; the limit in an editor is 2 million). Split the draft into chapters, or check it on the command line.',
};

describe('a draft that is too long', () => {
  it('gets a word and no work', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', tooLong);
    const found = await client.until(async () => {
      const items = await client.diagnostics(uri);
      return items.length > 0 ? items : null;
    });
    expect(found).toMatchObject([word]);
    const status = client.statuses.at(-1);
    expect(status).toMatchObject({ problems: 0, drafts: {}, refused: { [uri]: word.message } });
    expect(await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'forty'))).toBeNull();
    expect(await client.connection.sendRequest(quotationsRequest, { uri })).toEqual([]);
    expect(await client.connection.sendRequest(quotationsRequest, { uri: null })).toEqual([]);
    const sheet = { textDocument: { uri }, format: 'html', folder: uriAt('') };
    expect(await client.connection.sendRequest(sheetRequest, sheet)).toBeNull();
  });

  it('is checked as soon as it is short enough', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', tooLong);
    await client.until(async () => ((await client.diagnostics(uri)).length > 0 ? true : null));
    const { lineCount } = client.document(uri);
    await client.edit(uri, [
      { range: { start: { line: 5, character: 0 }, end: { line: lineCount, character: 0 } }, newText: '' },
    ]);
    expect(await client.rules(uri, 1)).toEqual(['altered-quotation «forty»']);
    expect(client.statuses.at(-1)).toMatchObject({ problems: 1, refused: {} });
  });

  it('is let alone where there is nothing to check against', async () => {
    const client = await startClient({ files: { 'draft.md': '' } });
    const uri = await client.open('draft.md', tooLong);
    await client.until(() => client.statuses.at(-1)?.state === 'no-sources' || null);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('gets the word pushed where the client does not ask', async () => {
    const client = await startClient({ files, capabilities: pushing });
    const uri = await client.open('draft.md', tooLong);
    const { diagnostics } = await client.until(
      () => client.published.find((one) => one.uri === uri && one.diagnostics.length > 0) ?? null,
    );
    expect(diagnostics).toMatchObject([word]);
  });

  it('gets it closed, too, where the workspace is checked', async () => {
    const client = await startClient({
      files: { ...files, 'draft.md': tooLong, 'short.md': altered },
      settings: { diagnosticMode: 'workspace' },
    });
    const items = await client.until(async () => {
      const report = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
      return report.items.length === 2 ? report.items : null;
    });
    expect(items).toMatchObject([
      { uri: uriAt('draft.md'), items: [word] },
      { uri: uriAt('short.md'), items: [{ code: 'altered-quotation' }] },
    ]);
  });
});

describe('a client that does not ask', () => {
  it('is answered between the steps of the first check of many drafts', async () => {
    const long = Array.from({ length: 30 }, (_, i) => `So it was. ${i}\n\n${altered}`).join('\n');
    const client = await startClient({ files, capabilities: pushing, tick: 4 });
    await client.open('one.md', long);
    const uri = await client.open('two.md', long);
    const told: string[] = [];
    await client.until(() => client.statuses.at(-1)?.state === 'ready' || null);
    const sources = client.connection.sendRequest(sourcesRequest, { uri }).then(() => told.push('sources'));
    await client.until(() => client.published.filter((one) => one.diagnostics.length === 30).length === 2 || null);
    told.push('diagnostics');
    await sources;
    expect(told).toEqual(['sources', 'diagnostics']);
  });
});
