import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ExecuteCommandRequest, ShowMessageNotification } from 'vscode-languageserver/node';
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
    new Error(`its encoding is not known (${evil})`),
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
