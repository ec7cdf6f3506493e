import assert from 'node:assert/strict';
import { type CompletionList, commands, window, workspace } from 'vscode';
import { test, until } from './harness.ts';
import { altered, hoverUntil, noProblems, problem } from './waiting.ts';
import { inFolder, problemsOf, ruleOf, show, showDraft, stet, withSetting, writeFile } from './workspace.ts';

test('a restarted server finds the same, and every command of the manifest is there', async () => {
  const { document } = await showDraft('again.md', '“A wall doesn’t bend,” Lask said.\n');
  await problem(document, altered('bend'));
  const gone = until('problems are gone', () => (problemsOf(document.uri).length === 0 ? true : undefined));
  await commands.executeCommand('stet.restartServer');
  await gone;
  await problem(document, altered('bend'));
  const declared: { command: string }[] = stet().packageJSON.contributes.commands;
  const known = new Set(await commands.getCommands(true));
  assert.deepEqual(
    declared.map(({ command }) => command).filter((command) => !known.has(command)),
    [],
  );
});

test('with `stet.run` manual nothing is checked until the writer asks', async () => {
  await withSetting('run', 'manual', async () => {
    // The server hears of the setting in its own time: a draft that is opened after that is left alone.
    let drafts = 0;
    const document = await until('a draft that nobody checks', async () => {
      const { document, at } = await showDraft(`manual${drafts++}.md`, '“A wall $0doesn’t sink,” Lask said.\n');
      await hoverUntil(document.uri, at, /./); // the server has read it by now
      return problemsOf(document.uri).length === 0 ? document : undefined;
    });
    await commands.executeCommand('stet.checkDocument');
    await problem(document, altered('sink'));
  });
});

test('a rule that is off is silent, in the next moment', async () => {
  const { document } = await showDraft('off.md', '“A wall doesn’t sing,” Lask said.\n');
  await problem(document, altered('sing'));
  await withSetting('rules', { 'altered-quotation': 'off' }, () => noProblems(document));
  await problem(document, altered('sing'));
});

test('settings.json completes rules and severities', async () => {
  const uri = inFolder('house/.vscode/settings.json');
  const text = '{\n  "stet.rules": {\n    "altered-quotation": ""\n  }\n}\n';
  await writeFile('house/.vscode/settings.json', text);
  const document = await show(uri);
  const labels = async (place: string) => {
    const at = document.positionAt(text.indexOf(place) + place.length);
    return until(`a completion at ${place}`, async () => {
      const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, at);
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.length > 0 ? found : undefined;
    });
  };
  assert.deepEqual(
    (await labels('"altered-quotation": "')).sort(),
    ['error', 'hint', 'information', 'off', 'warning'].map((one) => `"${one}"`),
  );
  assert.ok((await labels('"altered-quot')).includes('reversed-meaning'));
});

test('“Check Workspace” lists the problems of drafts that nobody has opened', async () => {
  const uri = inFolder('closed.md');
  await writeFile('closed.md', '“A wall doesn’t dance,” Lask said.\n');
  await commands.executeCommand('stet.checkWorkspace');
  const found = await until('a problem in a closed draft', () => problemsOf(uri)[0]);
  assert.equal(ruleOf(found), 'altered-quotation');
  assert.ok(workspace.textDocuments.every((document) => document.uri.path !== uri.path));
});

test('“Open Configuration” makes a configuration, and the next time opens it', async () => {
  await showDraft('configured.md', 'Words.\n');
  await commands.executeCommand('stet.openConfiguration');
  const first = window.activeTextEditor?.document;
  assert.match(first?.fileName ?? '', /stet\.config\.(?:ya?ml|json)$/);
  await showDraft('configured.md', 'Words.\n');
  await commands.executeCommand('stet.openConfiguration');
  assert.equal(window.activeTextEditor?.document.uri.toString(), first?.uri.toString());
  if (first) await workspace.fs.delete(first.uri);
});
