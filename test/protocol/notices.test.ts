import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DocumentLinkRequest, ExecuteCommandRequest, ShowMessageNotification } from 'vscode-languageserver/node';
import type { Added } from '../../server/src/adding/add.ts';
import { asNotice, serverCommands } from '../../server/src/protocol.ts';
import { startClient } from './client.ts';
import { sound } from './harbour.ts';

/** What VS Code takes for a link in a notification, and runs or opens at a click. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
const evil = '[Read more](command:workbench.action.terminal.new) \u001b[31m\n\u202e[x](https://evil.example)';

it('has no link in a notification, whatever it quotes', () => {
  const bit = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '](',
    'command:x',
    'https://e.example',
    ' ',
    '\n',
    '\u200b',
    '\u202e',
    '\u0085',
    'Title',
    '"t"',
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 20 }), (bits) => {
      const said = asNotice(bits.join(''));
      expect(said).not.toMatch(link);
      expect(said).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|\]\(/);
    }),
    { numRuns: 2000 },
  );
  expect(asNotice('[a] and (b): “fine” [1]')).toBe('[a] and (b): “fine” [1]');
  expect(asNotice('x'.repeat(5000)).length).toBeLessThan(700);
});

it('tells of added pages, of what failed and of who verifies without a link of theirs', async () => {
  const answers: (Added | Error)[] = [
    { outcome: 'added', path: '/work/sources/x.md', title: evil, beside: `/work/sources/${evil}.md` },
    { outcome: 'there', path: `/work/sources/${evil}.md`, title: evil, beside: null },
    new Error(`unknown character encoding (${evil})`),
  ];
  const adder = async (): Promise<Added> => {
    const next = answers.shift();
    if (next instanceof Error || next === undefined) throw next;
    return next;
  };
  const client = await startClient({
    files: {
      'draft.md': `${sound}\n“Nobody ever said ${evil} any of these words here,” she said.\n`,
      'sources/a.txt': sound,
    },
    adder,
    settings: { checker: evil },
  });
  const told: string[] = [];
  client.connection.onNotification(ShowMessageNotification.type, ({ message }) => void told.push(message));
  const uri = await client.open('draft.md');
  await client.until(() => client.statuses.find(({ state }) => state === 'ready') ?? null);
  const run = (command: string, given: unknown) =>
    client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [given] });
  for (let n = 0; n < 3; n++) await run(serverCommands.add, { target: 'https://page.example/', uri });
  await run(serverCommands.verify, { uri });
  await run(serverCommands.verify, { uri, place: { line: 2, character: 10 } });
  expect(told.length).toBeGreaterThanOrEqual(4);
  for (const message of told) {
    expect(message).not.toMatch(link);
    expect(message).not.toMatch(/[\u0000-\u001f\u202e]/);
  }
});

it('has no link of theirs in the hover that an editor makes of a document’s link', async () => {
  const title = evil.replaceAll('\u001b', ' ').replaceAll('\n', ' ').replaceAll('\u202e', '');
  const bib = (key: string, url: string) => `@misc{${key}, title = {A title}, url = {${url}}}\n`;
  const draft = `“Words,” she said [@there]. More [@gone; @mean; @meaner].\n`;
  const client = await startClient({
    files: {
      'draft.md': draft,
      'stet.config.yaml': 'bibliography: refs.bib\n',
      'refs.bib':
        bib('gone', 'https://page.example/a_(b)') +
        bib('mean', 'https://page.example/x)[y](command:stet.z') +
        bib('meaner', 'https://page.example/%5Dx%5D%28command:stet.z%29'),
      'sources/there.md': `---\ntitle: ${JSON.stringify(title)}\nkey: there\n---\n\nWords of nobody.\n`,
      'sources/a](command:stet.z).md': '---\nkey: named\n---\n\nWords.\n',
    },
  });
  const uri = await client.openReady('draft.md');
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
  expect(links?.map(({ target }) => target)).toEqual([
    expect.stringContaining('/work/sources/there.md'),
    'https://page.example/a_(b)',
  ]);
  for (const { tooltip, target } of links ?? []) expect(`${tooltip} ${target}`).not.toMatch(/[[\]<>`\\]/);
});
