import assert from 'node:assert/strict';
import { commands, TabInputWebview, window, workspace } from 'vscode';
import { test } from './harness.ts';
import { altered, problem } from './waiting.ts';
import { inFolder, showDraft } from './workspace.ts';

const read = async (name: string) => new TextDecoder().decode(await workspace.fs.readFile(inFolder(name)));

test('“Export Fact-Check Report” writes the sheet of the draft in front, and shows it', async () => {
  const { document } = await showDraft('report.md', '“A wall doesn’t wander,” Lask said.\n');
  await problem(document, altered('wander'));
  await commands.executeCommand('stet.exportReport', inFolder('report.fact-check.html'));
  const page = await read('report.fact-check.html');
  assert.match(page, /^<!doctype html>/);
  assert.match(page, /The source has “lie”, not “wander”/);
  assert.match(page, /href="sources\/orrin-leak\.md"/);
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  assert.ok(tabs.some(({ input, label }) => input instanceof TabInputWebview && label === 'report.fact-check.html'));
});

test('the report is Markdown in a file that ends so', async () => {
  const { document } = await showDraft('report2.md', '“A wall doesn’t wobble,” Lask said.\n');
  await problem(document, altered('wobble'));
  await commands.executeCommand('stet.exportReport', inFolder('report2.fact-check.md'));
  assert.match(await read('report2.fact-check.md'), /### Quotation 1: wrong/);
});
