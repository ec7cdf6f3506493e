import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationTarget, commands, env, Uri, window, workspace } from 'vscode';
import { test, until } from './harness.ts';
import { noProblems, problem } from './waiting.ts';
import { inFolder, ruleOf, show, showDraft, writeFile } from './workspace.ts';

const words = '“Every lamp on the mole went out at nine,” said Runa Isaksen.\n';
const read = async (name: string) => new TextDecoder().decode(await workspace.fs.readFile(inFolder(name)));

test('“Add Source” fetches a page into the sources, and shows it', async () => {
  await workspace.getConfiguration('stet').update('add.allowPrivate', true, ConfigurationTarget.Global);
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(words));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { document } = await showDraft('added.md', words);
    await problem(document, (one) => ruleOf(one) === 'quotation-not-found');
    await commands.executeCommand(
      'stet.addSource',
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/lamps-on-the-mole.txt`,
    );
    assert.equal(await read('sources/lamps-on-the-mole.txt'), words);
    assert.equal(window.activeTextEditor?.document.uri.path.split('/').at(-1), 'lamps-on-the-mole.txt');
    await show(document.uri);
    await noProblems(document);
  } finally {
    server.close();
  }
});

test('“Add Source” copies a file', async () => {
  await writeFile('inbox/keeper.txt', 'The keeper of the lamps is away.\n');
  await commands.executeCommand('stet.addSource', Uri.file(inFolder('inbox/keeper.txt').fsPath));
  assert.equal(await read('sources/keeper.txt'), 'The keeper of the lamps is away.\n');
});

test('pasted text becomes a source, with what is known of it', async () => {
  const text = 'RUNA ISAKSEN: The mole will be dark until Easter, and nobody asked us.\n';
  await commands.executeCommand('stet.addSource', { title: 'Lamps, a talk', author: 'Runa Isaksen', text });
  assert.equal(
    await read('sources/lamps-a-talk.txt'),
    `---\ntitle: Lamps, a talk\nauthor: Runa Isaksen\n---\n\n${text}`,
  );
});

test('“Paste Text as Source” asks for a title, an author, a date and a kind', async () => {
  await env.clipboard.writeText('Lamps out\n\nThe lamps of the mole went out on Monday.\n');
  const pasted = commands.executeCommand('stet.pasteSource');
  // The boxes cannot be seen from here: each is taken as it is offered until the file is there.
  const timer = setInterval(() => void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), 200);
  try {
    await pasted;
  } finally {
    clearInterval(timer);
  }
  assert.match(await read('sources/lamps-out.txt'), /^---\ntitle: Lamps out\ntype: article\n---\n\nLamps out\n/);
});

test('Stet is turned off and on again', async () => {
  const { document } = await showDraft('toggled.md', words);
  const enabled = () => workspace.getConfiguration('stet', document.uri).get<boolean>('enable');
  await commands.executeCommand('stet.toggle');
  assert.equal(enabled(), false);
  await noProblems(document);
  await commands.executeCommand('stet.toggle');
  assert.equal(enabled(), true);
  await until('nothing of its own in the settings', () =>
    workspace.getConfiguration('stet').inspect('enable')?.workspaceValue === undefined ? true : undefined,
  );
});
