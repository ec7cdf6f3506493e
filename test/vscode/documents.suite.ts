import assert from 'node:assert/strict';
import { commands, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { test } from './harness.ts';
import { altered, noProblems, problem } from './waiting.ts';
import { inFolder, problemsOf, rangeOf, ruleOf, show, writeFile } from './workspace.ts';

test('a Markdown cell of a notebook is a draft, mended and spoilt as one', async () => {
  const cells = [{ cell_type: 'markdown', metadata: {}, source: ['“A wall doesn’t yawn,” Lask said.'] }];
  await writeFile('notes.ipynb', JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }));
  const notebook = await workspace.openNotebookDocument(inFolder('notes.ipynb'));
  await window.showNotebookDocument(notebook);
  const cell = notebook.cellAt(0).document;
  await problem(cell, altered('yawn'));
  const edit = new WorkspaceEdit();
  edit.replace(cell.uri, rangeOf(cell, 'yawn'), 'lie');
  await workspace.applyEdit(edit);
  await noProblems(cell);
});

test('a draft that has no file yet is checked against the sources of the folder', async () => {
  const content = '“A wall doesn’t yodel,” Lask said.\n';
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document);
  assert.equal(document.uri.scheme, 'untitled');
  await problem(document, altered('yodel'));
});

test('a draft that is too long gets a word and no work, until it is shorter', async () => {
  const fault = '“A wall doesn’t yield,” Lask said.\n\n';
  await writeFile('long.md', `${fault}${`${'So it went on, and nobody had said it. '.repeat(25)}\n\n`.repeat(2050)}`);
  const document = await show(inFolder('long.md'));
  const word = await problem(document, () => true);
  assert.equal(ruleOf(word), 'too-long');
  assert.match(word.message, /[Nn]ot checked: it is too long \(2\.1 million characters; the limit/);
  assert.equal(problemsOf(document.uri).length, 1);
  await commands.executeCommand('stet.checkDocument');
  assert.equal(problemsOf(document.uri).length, 1);
  const edit = new WorkspaceEdit();
  edit.delete(document.uri, new Range(2, 0, document.lineCount, 0));
  await workspace.applyEdit(edit);
  await problem(document, altered('yield'));
});

test('the words of a source are a language of their own, and wrap', () => {
  const uri = Uri.parse('stet-source:/report.pdf%20(words)?file//');
  const scope = { uri, languageId: 'stet-source' };
  assert.equal(workspace.getConfiguration('editor', scope).get('wordWrap'), 'on');
  return Promise.resolve();
});

/** The desktop's command for files; in a browser there is none. */
const revealing = 'revealFileInOS';

test('“Reveal in File Manager” hands the file of a source to the editor', async () => {
  if ((await commands.getCommands()).includes(revealing)) return; // it would open a window of the desktop
  const revealed: unknown[] = [];
  const command = commands.registerCommand(revealing, (uri) => revealed.push(String(uri)));
  const uri = inFolder('sources/orrin-leak.md').toString();
  await commands.executeCommand('stet.sources.revealInOS', { kind: 'source', source: { uri } });
  await commands.executeCommand('stet.sources.revealInOS', { kind: 'unreadable', file: { uri } });
  command.dispose();
  assert.deepEqual(revealed, [uri, uri]);
});
