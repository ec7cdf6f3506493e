import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CompletionList,
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  type Location,
  type LocationLink,
  MarkdownString,
  Position,
  type Range,
  Selection,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { test, until } from './harness.ts';
import {
  checkedByCli,
  folder,
  inFolder,
  problemsOf,
  rangeOf,
  ruleOf,
  show,
  showDraft,
  stet,
  writeFile,
} from './workspace.ts';

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning };
const altered = (words: string) => (problem: Diagnostic, document: TextDocument) =>
  ruleOf(problem) === 'altered-quotation' && document.getText(problem.range) === words;

/** The first problem of a document that `wanted` takes, as soon as there is one. */
function problem(document: TextDocument, wanted: (problem: Diagnostic, document: TextDocument) => boolean) {
  return until(`a problem in ${document.uri.path}`, () =>
    problemsOf(document.uri).find((one) => wanted(one, document)),
  );
}

function noProblems(document: TextDocument) {
  return until(`${document.uri.path} without problems`, () =>
    problemsOf(document.uri).length === 0 ? true : undefined,
  );
}

test('other languages leave it asleep', async () => {
  await writeFile('said.json', '{ "said": "“nothing”" }');
  await show(inFolder('said.json'));
  // VS Code may have activated the extension for plain text of its own; the server must not run for that.
  assert.ok(!stet().isActive || !stet().exports.running());
});

test('a Markdown draft wakes it and has its faults underlined, those that `stet check` finds', async () => {
  const draft = await show(inFolder('draft.md'));
  await problem(draft, () => true);
  assert.equal(stet().exports.running(), true);

  const place = (rule: string, severity: unknown, { start, end }: Pick<Range, 'start' | 'end'>) =>
    `${start.line}:${start.character}-${end.line}:${end.character} ${rule} ${severity}`;
  const shown = problemsOf(draft.uri)
    .filter(({ severity }) => severity <= DiagnosticSeverity.Warning)
    .map((one) => place(ruleOf(one), one.severity, one.range));
  const reported = (await checkedByCli('draft.md'))
    .filter(({ stet }) => stet === undefined || stet === null)
    .flatMap(({ rule, severity, range }) =>
      severity === 'error' || severity === 'warning'
        ? [place(rule, severities[severity], { start: at(range.start), end: at(range.end) })]
        : [],
    );
  assert.ok(shown.length >= 5, `only ${shown.length} problems in the sample`);
  assert.deepEqual(shown.sort(), reported.sort());
});

const at = ({ line, character }: { line: number; character: number }) => new Position(line, character);

test('a problem names its rule, links to it, and points into the source', async () => {
  const draft = await show(inFolder('draft.md'));
  const found = await problem(draft, altered('seeping'));
  assert.match(found.message, /“going”.*“seeping”/);
  assert.ok(typeof found.code === 'object' && found.code.target.fragment === 'altered-quotation');
  const [related] = found.relatedInformation ?? [];
  assert.ok(related, 'no related information');
  const source = await workspace.openTextDocument(related.location.uri);
  assert.match(source.getText(related.location.range), /going/);
});

test('a clean plain-text draft has no problems, and says so when hovered', async () => {
  const { document, at } = await showDraft('clean.txt', 'Lask laid bricks.\n\n“A wall $0doesn’t lie,” Lask said.\n');
  const text = await hoverUntil(document.uri, at, /Verbatim|Matches/);
  assert.match(text, /Teodor Lask|Lask/);
  assert.deepEqual(problemsOf(document.uri), []);
});

test('hover shows the passage, its speaker, the source and a link to the place', async () => {
  const draft = await show(inFolder('draft.md'));
  const text = await hoverUntil(draft.uri, rangeOf(draft, 'seeping').start, /going/);
  assert.match(text, /Dario Velt/);
  assert.match(text, /Fault, not flood, drained Orrin reservoir/);
  assert.match(text, /para\. 3/);
  assert.match(text, /\]\(file:[^)]*orrin-leak\.md#L\d+/);
});

async function hoverUntil(uri: Uri, position: Position, pattern: RegExp): Promise<string> {
  return until(`a hover with ${pattern}`, async () => {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
      .join('\n');
    return pattern.test(text) ? text : undefined;
  });
}

test('[@ offers the sources by key, title and author', async () => {
  const { document, at } = await showDraft('cite.md', 'The water is gone [@$0\n');
  const item = await completion(document.uri, at, '@', ({ label }) => labelOf(label) === 'courier2025');
  const shown = JSON.stringify([item.label, item.detail, item.documentation]);
  assert.match(shown, /Fault, not flood, drained Orrin reservoir/);
  assert.match(shown, /Dorrit/);
});

test('an opening mark and first words offer the rest of the sentence', async () => {
  const { document, at } = await showDraft('quote.md', 'He was in no hurry. “Pumping grout into$0\n');
  const item = await completion(document.uri, at, undefined, ({ insertText, label }) =>
    /a mountain is slow work/.test(`${labelOf(label)} ${typeof insertText === 'string' ? insertText : ''}`),
  );
  const inserted =
    typeof item.insertText === 'object' ? item.insertText.value : (item.insertText ?? labelOf(item.label));
  assert.match(inserted, /mountain is slow work/);
});

const labelOf = (label: string | { label: string }) => (typeof label === 'string' ? label : label.label);

async function completion(
  uri: Uri,
  position: Position,
  trigger: string | undefined,
  wanted: (item: CompletionList['items'][number]) => boolean,
) {
  return until('a completion', async () => {
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      position,
      trigger,
      20,
    );
    return list.items.find(wanted);
  });
}

test('go to definition and “Open Source at Passage” lead to the passage', async () => {
  const draft = await show(inFolder('draft.md'));
  await problem(draft, altered('seeping'));
  const place = rangeOf(draft, 'seeping').start;
  const found = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    draft.uri,
    place,
  );
  const [first] = found.map((one) => ('targetUri' in one ? { uri: one.targetUri, range: one.targetRange } : one));
  assert.ok(first, 'no definition');
  assert.match(first.uri.path, /sources\/orrin-leak\.md$/);
  const source = await workspace.openTextDocument(first.uri);
  assert.match(source.getText(first.range), /The water is going through the rock/);

  const editor = await window.showTextDocument(draft);
  editor.selection = new Selection(place, place);
  await commands.executeCommand('stet.openSource');
  assert.match(window.activeTextEditor?.document.uri.path ?? '', /sources\/orrin-leak\.md$/);
  assert.match(source.getText(window.activeTextEditor?.selection), /The water is going/);
});

function actionsAt({ uri }: TextDocument, range: Range, kind: string): Thenable<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
}

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

test('“Let it stand” puts a comment there and clears the problem', async () => {
  const { document } = await showDraft('stand.md', '“The water is seeping through the rock,” said Dario Velt.\n');
  const found = await problem(document, altered('seeping'));
  const actions = await actionsAt(document, found.range, 'quickfix');
  const stand = actions.find(({ title }) => /^Let it stand/.test(title));
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

test('all that is safe is mended at once', async () => {
  const { document } = await showDraft('all.md', '“The water is seeping through the rock,” said Dario Velt.\n');
  await problem(document, altered('seeping'));
  const [all] = await actionsAt(document, rangeOf(document, document.getText()), 'source.fixAll');
  assert.ok(all?.edit, 'nothing to fix all with');
  assert.equal(await workspace.applyEdit(all.edit), true);
  assert.match(document.getText(), /The water is going through/);
  await noProblems(document);
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

async function withSetting(name: string, value: unknown, body: () => Promise<unknown>): Promise<void> {
  const settings = workspace.getConfiguration('stet', folder());
  await settings.update(name, value, false);
  try {
    await body();
  } finally {
    await settings.update(name, undefined, false);
  }
}

test('“Check Workspace” lists the problems of drafts that nobody has opened', async () => {
  const uri = inFolder('closed.md');
  await writeFile('closed.md', '“A wall doesn’t dance,” Lask said.\n');
  await commands.executeCommand('stet.checkWorkspace');
  const found = await until('a problem in a closed draft', () => problemsOf(uri)[0]);
  assert.equal(ruleOf(found), 'altered-quotation');
  assert.ok(workspace.textDocuments.every((document) => document.uri.path !== uri.path));
});
