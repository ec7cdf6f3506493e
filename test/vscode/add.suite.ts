import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationTarget, commands, Uri, window, workspace } from 'vscode';
import { test } from './harness.ts';
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
