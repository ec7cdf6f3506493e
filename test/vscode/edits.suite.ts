import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, Selection, window, workspace } from 'vscode';
import { test, until } from './harness.ts';
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

test('“Allow with a comment” writes the reason it was given, behind the sentence', async () => {
  const { document } = await showDraft('stand.md', '“The water is seeping through the rock,” said Dario Velt.\n');
  const found = await problem(document, altered('seeping'));
  const actions = await actionsAt(document, found.range, 'quickfix');
  const allow = actions.find(({ title }) => /with a comment/.test(title));
  assert.ok(allow?.command, `no such fix among: ${actions.map(({ title }) => title).join(' | ')}`);
  await commands.executeCommand(allow.command.command, ...(allow.command.arguments ?? []), '  ');
  assert.doesNotMatch(document.getText(), /stet/);
  await commands.executeCommand(allow.command.command, ...(allow.command.arguments ?? []), 'as broadcast');
  assert.match(document.getText(), /said Dario Velt\. <!-- stet altered-quotation: as broadcast -->/);
  await noProblems(document);
});

test('“Allow once” changes no letter of the draft', async () => {
  await workspace.getConfiguration('stet').update('checker', 'Petra Lund', ConfigurationTarget.Global);
  const text = '“The water is seeping through the rock,” said Dario Velt.\n';
  const { document } = await showDraft('once.md', text);
  const found = await problem(document, altered('seeping'));
  // Anywhere in the quotation, not on the word alone.
  const actions = await actionsAt(document, rangeOf(document, 'rock'), 'quickfix');
  const once = actions.find(({ title }) => /once, without a comment/.test(title));
  assert.ok(once?.command, `no such fix among: ${actions.map(({ title }) => title).join(' | ')} ${found.message}`);
  await commands.executeCommand(once.command.command, ...(once.command.arguments ?? []));
  await noProblems(document);
  assert.equal(document.getText(), text);
  const record = new TextDecoder().decode(await workspace.fs.readFile(inFolder('.stet/verified.json')));
  assert.match(record, /"allows":"altered-quotation"/);
});

test('“Fix All Safe Problems” mends the draft, by command and on saving', async () => {
  const wrong = '“The water is seeping through the rock,” said Dario Velt.\n';
  const right = wrong.replace('seeping', 'going');
  const { document } = await showDraft('all.md', wrong);
  await problem(document, altered('seeping'));
  await commands.executeCommand('stet.fixAll');
  await until('the words mended', () => (document.getText() === right ? true : undefined), [
    workspace.onDidChangeTextDocument,
  ]);
  const actions = workspace.getConfiguration('editor', document.uri);
  await actions.update('codeActionsOnSave', { 'source.fixAll.stet': 'explicit' }, ConfigurationTarget.Workspace);
  try {
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.replace(rangeOf(document, 'going'), 'seeping'));
    await problem(document, altered('seeping'));
    await document.save();
    assert.equal(document.getText(), right);
  } finally {
    await actions.update('codeActionsOnSave', undefined, ConfigurationTarget.Workspace);
  }
});

test('the source is peeked at, and a problem reported without a word of the user’s', async () => {
  const { document } = await showDraft('peek.md', '“The water is seeping through the rock,” said Dario Velt.\n');
  await problem(document, altered('seeping'));
  const editor = await window.showTextDocument(document);
  const { start } = rangeOf(document, 'rock');
  editor.selection = new Selection(start, start);
  await commands.executeCommand('stet.peekSource');
  await commands.executeCommand('closeReferenceSearch');
  const report = await commands.executeCommand<string>('stet.reportProblem');
  assert.match(report, /- Stet \d+\.\d+\.\d+\n/);
  assert.doesNotMatch(report, /Petra|seeping/);
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
