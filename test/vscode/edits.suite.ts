import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import { test } from './harness.ts';
import { actionsAt, altered, noProblems, problem } from './waiting.ts';
import { inFolder, rangeOf, showDraft, writeFile } from './workspace.ts';

test('a quick fix restores the words and clears the problem', async () => {
  const { document } = await showDraft('fix.md', '“The water is seeping through the rock,” said Dario Velt.\n');
  const found = await problem(document, altered('seeping'));
  const actions = await actionsAt(document, found.range, 'quickfix');
  const restore = actions.find(({ title }) => /^Restore/.test(title));
  assert.ok(restore?.edit, `no fix among: ${actions.map(({ title }) => title).join(' | ')}`);
  assert.equal(await workspace.applyEdit(restore.edit), true);
  assert.equal(document.getText(), '“The water is going through the rock,” said Dario Velt.\n');
  await noProblems(document);
});

test('“Allow” puts a comment there and clears the problem', async () => {
  const { document } = await showDraft('stand.md', '“The water is seeping through the rock,” said Dario Velt.\n');
  const found = await problem(document, altered('seeping'));
  const actions = await actionsAt(document, found.range, 'quickfix');
  const stand = actions.find(({ title }) => /^Allow this /.test(title));
  assert.ok(stand?.edit, `no such fix among: ${actions.map(({ title }) => title).join(' | ')}`);
  assert.equal(await workspace.applyEdit(stand.edit), true);
  assert.match(document.getText(), /<!-- stet altered-quotation: .+ -->/);
  await noProblems(document);
});

test('typing a fault underlines it, undoing it takes the line away', async () => {
  const { document } = await showDraft('type.md', '“A wall doesn’t lie,” Lask said.\n');
  await noProblems(document);
  const editor = await window.showTextDocument(document);
  await editor.edit((edit) => edit.replace(rangeOf(document, 'lie'), 'fall'));
  await problem(document, altered('fall'));
  await commands.executeCommand('undo');
  assert.match(document.getText(), /lie/);
  await noProblems(document);
});

test('editing the source changes the verdict', async () => {
  const { document } = await showDraft('source.md', '“The water is going through the rock,” said Dario Velt.\n');
  await noProblems(document);
  const uri = inFolder('sources/orrin-leak.md');
  const before = new TextDecoder().decode(await workspace.fs.readFile(uri));
  await writeFile(
    'sources/orrin-leak.md',
    before.replace('The water is going through', 'The water is running through'),
  );
  await problem(document, altered('going'));
  await writeFile('sources/orrin-leak.md', before);
  await noProblems(document);
});

test('all that is safe is mended at once', async () => {
  const { document } = await showDraft('all.md', '“The water is seeping through the rock,” said Dario Velt.\n');
  await problem(document, altered('seeping'));
  const [all] = await actionsAt(document, rangeOf(document, document.getText()), 'source.fixAll');
  assert.ok(all?.edit, 'nothing to fix all with');
  assert.equal(await workspace.applyEdit(all.edit), true);
  assert.match(document.getText(), /The water is going through/);
  await noProblems(document);
});
