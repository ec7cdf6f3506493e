import { describe, expect, it } from 'vitest';
import { type Hover, HoverRequest, MarkupContent } from 'vscode-languageserver/node';
import { clientCommands, compareRequest } from '../../server/src/protocol.ts';
import { pulling, startClient } from './client.ts';
import { altered, source } from './harbour.ts';

const files = { 'draft.md': altered, 'sources/lund.md': source };
const commanding = { ...pulling, experimental: { stetCommands: true } };
const markdownOf = (hover: Hover | null): string =>
  hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';

describe('a comparison', () => {
  it('has the quotation as it is typed now and its passage, each by its place', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    await client.replace(uri, 'forty', 'fifty');
    expect(await client.connection.sendRequest(compareRequest, client.at(uri, 'fifty'))).toMatchInlineSnapshot(`
      {
        "draft": {
          "text": "The tide took fifty boats from the inner harbour before anybody was awake
      ",
          "title": "draft.md, para. 2",
        },
        "source": {
          "text": "The tide took fourteen boats from the inner harbour before anybody was awake
      ",
          "title": "Harbour wall holds, para. 3",
        },
      }
    `);
  });

  it('is none of other words, of a source, and of what is not open', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const other = await client.open('sources/lund.md');
    const nowhere = { textDocument: { uri: 'file:///nowhere.md' }, position: { line: 0, character: 0 } };
    for (const at of [client.at(uri, 'morning'), client.at(other, 'The tide'), nowhere])
      expect(await client.connection.sendRequest(compareRequest, at)).toBeNull();
  });

  it('is a link of the hover and a code action where the client has the command, and nowhere else', async () => {
    const client = await startClient({ files, capabilities: commanding });
    const uri = await client.openReady('draft.md');
    const { position } = client.at(uri, 'forty');
    const command = { command: clientCommands.compare, arguments: [uri, position] };
    expect(await client.actions(uri, 'forty')).toContainEqual(
      expect.objectContaining({ command: expect.objectContaining(command) }),
    );
    expect(await client.actions(uri, 'morning')).toEqual([]);
    const said = markdownOf(await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'forty')));
    const link = /\[Compare with source\]\(command:stet\.compareWithSource\?([^)]+)\)/.exec(said)?.[1] ?? '';
    expect(JSON.parse(decodeURIComponent(link))).toEqual([uri, client.at(uri, '“The tide').position]);

    const plain = await startClient({ files });
    const there = await plain.openReady('draft.md');
    expect(JSON.stringify(await plain.actions(there, 'forty'))).not.toContain('stet.compare');
    const bare = await plain.connection.sendRequest(HoverRequest.type, plain.at(there, 'forty'));
    expect(markdownOf(bare)).not.toContain('command:');
  });
});
