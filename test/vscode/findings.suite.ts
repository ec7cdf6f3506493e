import assert from 'node:assert/strict';
import { commands, type Selection, type Tab, TabInputTextDiff, TabInputWebview, Uri, window, workspace } from 'vscode';
import { test, until } from './harness.ts';
import { altered, problem } from './waiting.ts';
import { rangeOf, showDraft } from './workspace.ts';

const two =
  '“A wall doesn’t wail,” Lask said.\n\nHe went.\n\n“The water is seeping through the rock,” said Dario Velt.\n';

/** The words at which the cursor stands. */
function wordAt({ active }: Selection): string {
  const document = window.activeTextEditor?.document;
  return document?.getText(document.getWordRangeAtPosition(active)) ?? '';
}

test('“Next Problem” and “Previous Problem” go round the draft', async () => {
  const { document } = await showDraft('round.md', two);
  await problem(document, altered('wail'));
  await problem(document, altered('seeping'));
  const visited: string[] = [];
  for (const way of ['next', 'next', 'next', 'previous', 'previous']) {
    await commands.executeCommand(`stet.${way}Finding`);
    visited.push(wordAt(window.activeTextEditor?.selection as Selection));
  }
  assert.deepEqual(visited, ['wail', 'seeping', 'wail', 'seeping', 'wail']);
});

test('the link at a finding opens the page of its rule, as it is to be read', async () => {
  const { document } = await showDraft('linked.md', two);
  const { code } = await problem(document, altered('wail'));
  assert.ok(typeof code === 'object');
  const [, command = '', rules = ''] = /^command:([\w.]+)\?(.*)$/.exec(decodeURIComponent(String(code.target))) ?? [];
  assert.deepEqual([command, JSON.parse(rules)], ['stet.openRule', ['altered-quotation']]);
  const shown = until('the page', () => tabNamed('altered-quotation.md'), [window.tabGroups.onDidChangeTabs]);
  await commands.executeCommand(command, ...JSON.parse(rules));
  assert.ok((await shown).input instanceof TabInputWebview);
});

const tabNamed = (name: string): Tab | undefined =>
  window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.includes(name));

test('their keys are nobody else’s', async () => {
  const defaults = await workspace.openTextDocument(Uri.parse('vscode://defaultsettings/keybindings.json'));
  const bound: { key: string; command: string }[] = JSON.parse(defaults.getText().replace(/^\s*\/\/.*$/gm, ''));
  const own = bound.filter(({ command }) => command.startsWith('stet.'));
  assert.deepEqual(own.map(({ command }) => command).sort(), ['stet.nextFinding', 'stet.previousFinding']);
  const taken = bound.filter(({ key, command }) => !command.startsWith('stet.') && own.some((one) => one.key === key));
  assert.deepEqual(taken, []);
});

test('“Compare with Source” opens the difference of the two passages, and follows the draft', async () => {
  const { document } = await showDraft(
    'compare.md',
    'So it went.\n\n“The water is seeping through the rock,” said Dario Velt.\n',
  );
  await problem(document, altered('seeping'));
  await commands.executeCommand('stet.nextFinding');
  await commands.executeCommand('stet.compareWithSource');
  const tab = window.tabGroups.activeTabGroup.activeTab;
  assert.ok(tab?.input instanceof TabInputTextDiff);
  assert.match(tab.label, /^compare\.md, para\. 2 ↔ Fault, not flood.*, para\. 3$/);
  const { original, modified } = tab.input;
  const text = async (uri: typeof original) => (await workspace.openTextDocument(uri)).getText();
  assert.match(await text(original), /^The water is seeping through the rock$/m);
  assert.match(await text(modified), /^The water is going through the rock$/m);
  assert.deepEqual(
    workspace.fs.isWritableFileSystem(original.scheme),
    undefined,
    'nobody can write to what is compared',
  );
  const edit = await window.showTextDocument(document);
  await edit.edit((change) => change.replace(rangeOf(document, 'seeping'), 'running'));
  await until('the changed words', async () => (/running/.test(await text(original)) ? true : undefined), [
    workspace.onDidChangeTextDocument,
  ]);
});
