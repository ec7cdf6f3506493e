import assert from 'node:assert/strict';
import { WorkspaceEdit, window, workspace } from 'vscode';
import { test } from './harness.ts';
import { altered, noProblems, problem } from './waiting.ts';
import { inFolder, rangeOf, writeFile } from './workspace.ts';

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
