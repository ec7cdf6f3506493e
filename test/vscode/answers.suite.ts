import assert from 'node:assert/strict';
import {
  type CompletionList,
  commands,
  type Location,
  type LocationLink,
  type Position,
  Selection,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { test, until } from './harness.ts';
import { altered, hoverUntil, problem } from './waiting.ts';
import { inFolder, problemsOf, rangeOf, show, showDraft } from './workspace.ts';

test('the sample opens in a copy of its own and shows its faults', async () => {
  await commands.executeCommand('stet.openSample');
  const document = window.activeTextEditor?.document;
  assert.ok(document);
  assert.match(document.uri.path, /\/newsroom\/draft\.md$/);
  assert.notEqual(document.uri.toString(), inFolder('draft.md').toString());
  await problem(document, altered('seeping'));
});

test('a clean plain-text draft has no problems, and says so when hovered', async () => {
  const { document, at } = await showDraft('clean.txt', 'Lask laid bricks.\n\n“A wall $0doesn’t lie,” Lask said.\n');
  const text = await hoverUntil(document.uri, at, /verbatim|matches/i);
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

test('[@ offers the sources by key, title and author', async () => {
  const { document, at } = await showDraft('cite.md', 'The water is gone [@$0\n');
  // VS Code offers words of open documents as well, without a detail.
  const item = await completion(
    document.uri,
    at,
    '@',
    ({ label, detail }) => labelOf(label) === 'courier2025' && detail !== undefined,
  );
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
