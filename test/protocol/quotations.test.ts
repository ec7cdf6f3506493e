import { describe, expect, it } from 'vitest';
import {
  type CheckedParams,
  checkedNotification,
  type DraftQuotations,
  quotationsRequest,
  serverCommands,
} from '../../server/src/protocol.ts';
import { type Client, pulling, startClient, uriAt } from './client.ts';
import { altered, sound, source } from './harbour.ts';

const commanding = { ...pulling, experimental: { stetCommands: true } };
const files = { 'draft.md': altered, 'other/second.md': sound, 'sources/lund.md': source };

const ask = (client: Client, uri: string | null): Promise<readonly DraftQuotations[]> =>
  client.connection.sendRequest(quotationsRequest, { uri });

/** A draft's quotations, a line each. */
const drawn = ({ name, quotations }: DraftQuotations): string[] =>
  quotations.map(
    (one) =>
      `${name}, ${one.place}: ${one.state}, ${one.speaker}, ${one.source?.locator}, ${one.problems.length} problems`,
  );

describe('the quotations of a draft', () => {
  it('are told with what was found of each and its passage', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    expect(await ask(client, uri)).toMatchInlineSnapshot(`
      [
        {
          "checked": true,
          "name": "draft.md",
          "quotations": [
            {
              "headline": "The source has “fourteen”, not “forty” (Harbour wall holds, para. 3)",
              "id": "The tide took forty boats from the inner harbour before anybody was awake,#0",
              "label": "Wrong",
              "place": "para. 2",
              "problem": "The source has “fourteen”, not “forty” (Harbour wall holds, para. 3)",
              "problems": [
                {
                  "end": {
                    "character": 20,
                    "line": 2,
                  },
                  "start": {
                    "character": 15,
                    "line": 2,
                  },
                },
              ],
              "range": {
                "end": {
                  "character": 76,
                  "line": 2,
                },
                "start": {
                  "character": 0,
                  "line": 2,
                },
              },
              "signedOff": null,
              "source": {
                "key": "lund2024",
                "locator": "para. 3",
                "range": {
                  "end": {
                    "character": 77,
                    "line": 11,
                  },
                  "start": {
                    "character": 1,
                    "line": 11,
                  },
                },
                "title": "Harbour wall holds",
                "uri": "file:///work/sources/lund.md",
              },
              "speaker": "Ines Aldana",
              "state": "faulty",
              "verified": null,
              "words": "The tide took forty boats from the inner harbour before anybody was awake,",
            },
          ],
          "uri": "file:///work/draft.md",
        },
      ]
    `);
  });

  it('keep their names while the draft is typed in, the same words twice too', async () => {
    const twice = `${sound}\n“We have a rope and a tractor,” she said. “We have a rope and a tractor.”\n`;
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', twice);
    const ids = async () => (await ask(client, uri)).flatMap(({ quotations }) => quotations.map(({ id }) => id));
    const before = await ids();
    expect(before).toHaveLength(3);
    expect(new Set(before).size).toBe(3);
    await client.replace(uri, '# The morning after', '# The day after\n\nIt was a Friday.');
    expect(await ids()).toEqual(before);
  });

  it('are none of a source, and of nothing that is open', async () => {
    const client = await startClient({ files });
    await client.openReady('draft.md');
    const other = await client.open('sources/lund.md');
    expect(await ask(client, other)).toEqual([]);
    expect(await ask(client, 'file:///nowhere.md')).toEqual([]);
  });

  it('wait until the writer asks, where the writer wants to ask', async () => {
    const client = await startClient({ files, settings: { run: 'manual' } });
    const uri = await client.openReady('draft.md');
    expect(await ask(client, uri)).toMatchObject([{ checked: false, quotations: [] }]);
    await client.connection.sendRequest('workspace/executeCommand', {
      command: serverCommands.check,
      arguments: [uri],
    });
    expect(await ask(client, uri)).toMatchObject([{ checked: true, quotations: [{ state: 'faulty' }] }]);
  });
});

describe('the quotations of the workspace', () => {
  it('are those of closed drafts too, each beside its own sources', async () => {
    const client = await startClient({ files });
    expect((await ask(client, null)).flatMap(drawn)).toMatchInlineSnapshot(`
      [
        "draft.md, para. 2: faulty, Ines Aldana, para. 3, 1 problems",
        "other/second.md, para. 2: sound, Ines Aldana, para. 3, 0 problems",
      ]
    `);
  });

  it('are those of an open draft as it is typed', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('other/second.md');
    await client.replace(uri, 'fourteen', 'forty');
    const all = await ask(client, null);
    expect(all.find((one) => one.uri === uri)?.quotations[0]?.state).toBe('faulty');
    expect(all.map((one) => one.uri).sort()).toEqual([uriAt('draft.md'), uriAt('other/second.md')]);
  });
});

describe('a client that shows them', () => {
  it('hears when a draft was checked and when the sources changed; another client does not', async () => {
    const told: (string | null)[] = [];
    const client = await startClient({ files, capabilities: commanding });
    client.connection.onNotification(checkedNotification, ({ uri }: CheckedParams) => {
      told.push(uri);
      client.happened();
    });
    const uri = await client.openReady('draft.md');
    await client.until(() => told.includes(null) || null);
    await client.diagnostics(uri);
    await client.until(() => told.includes(uri) || null);
    const other = await startClient({ files });
    other.connection.onNotification(checkedNotification, () => void told.push('other'));
    await other.diagnostics(await other.openReady('draft.md'));
    expect(told).not.toContain('other');
  });
});
