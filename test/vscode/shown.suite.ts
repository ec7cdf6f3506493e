import assert from 'node:assert/strict';
import {
  type CodeLens,
  commands,
  type DocumentSymbol,
  type InlayHint,
  Range,
  Selection,
  type SymbolInformation,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { test, until } from './harness.ts';
import { pdfOf } from './pdf.ts';
import { altered, hoverUntil, problem } from './waiting.ts';
import { inFolder, rangeOf, show, showDraft, withSetting, writeFile } from './workspace.ts';

const wall = '“A wall doesn’t lie,” Lask said.\n';
const all = ({ lineCount }: TextDocument) => new Range(0, 0, lineCount, 0);

const lenses = async ({ uri }: TextDocument) =>
  (await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri)).flatMap(
    ({ command }) => command ?? [],
  );

test('the place of a sound quotation stands behind it, when the writer wants it', async () => {
  const { document } = await showDraft('hint.md', wall);
  await hoverUntil(document.uri, rangeOf(document, 'lie').start, /word for word/i);
  const hints = () =>
    commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all(document));
  assert.deepEqual(await hints(), []);
  await withSetting('inlayHints.enable', true, async () => {
    const [hint] = await until('a hint', async () =>
      ((found) => (found.length > 0 ? found : undefined))(await hints()),
    );
    assert.equal(hint?.label, '✓ para. 12');
    assert.deepEqual(hint?.position, rangeOf(document, '”').end);
  });
});

test('lenses count above a draft and above what it quotes, and lead there', async () => {
  const { document } = await showDraft('lens.md', `# Walls\n\n${wall}`);
  await withSetting('codeLens.enable', true, async () => {
    const above = await until('a lens', async () => (await lenses(document))[0]);
    assert.equal(above.title, '1 quotation · no problems');
    const source = await show(inFolder('sources/orrin-leak.md'));
    const quoted = await until('a lens in the source', async () =>
      (await lenses(source)).find(({ arguments: given = [] }) => JSON.stringify(given).includes('lens.md')),
    );
    assert.match(quoted.title, /^quoted in \d+ drafts?$/);
    await commands.executeCommand(quoted.command, ...(quoted.arguments ?? []));
  });
});

test('a draft’s quotations stand under its headings in the outline', async () => {
  const { document } = await showDraft('outline.md', `# Walls\n\n${wall}`);
  await hoverUntil(document.uri, rangeOf(document, 'lie').start, /word for word/i);
  const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
  const quotation = symbols.flatMap(({ children }) => children).find(({ name }) => name.startsWith('“A wall'));
  assert.match(quotation?.detail ?? '', /^Lask · /);
});

test('sources and those who speak in them are symbols of the workspace', async () => {
  const find = (query: string) =>
    commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
  const source = (await find('courier2025')).find(({ location }) => location.uri.path.endsWith('orrin-leak.md'));
  assert.match(source?.containerName ?? '', /^courier2025/);
  const speaker = (await find('Lask')).find(({ name }) => name === 'Teodor Lask');
  assert.match(speaker?.containerName ?? '', /Fault, not flood/);
});

test('a PDF opens as the words in it, at the passage, with its pages marked, and leads to the original', async () => {
  const pages = [
    ['The board met on Tuesday and heard nine reports.'],
    ['"The gauges were read by nobody after midnight," engineer Maren Holt said.'],
  ];
  await writeFile('sources/minutes.pdf', pdfOf(pages));
  const { document } = await showDraft('minutes.md', '“The gauges were read by nobody after dark,” Maren Holt said.\n');
  await problem(document, altered('dark'));
  const place = rangeOf(document, 'dark').start;
  assert.match(await hoverUntil(document.uri, place, /midnight/), /openPlace[^)]*minutes\.pdf.*p\. 2/s);
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(place, place);
  await commands.executeCommand('stet.openSource');
  const opened = window.activeTextEditor;
  assert.equal(opened?.document.uri.scheme, 'stet-source');
  assert.equal(opened?.document.getText(opened.selection), 'The gauges were read by nobody after midnight');
  assert.equal(opened?.document.languageId, 'stet-source');
  const words = opened?.document as TextDocument;
  const marks = await until('marks of pages', async () => {
    const found = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', words.uri, all(words));
    return found.length > 0 ? found : undefined;
  });
  assert.deepEqual(
    marks.map(({ label }) => label),
    ['p. 1', 'p. 2'],
  );
  assert.match(String(await commands.executeCommand('stet.openOriginal')), /sources\/minutes\.pdf#page=2$/);
});

test('words taken from a changed PDF are the new ones', async () => {
  const { document } = await showDraft(
    'minutes2.md',
    '“The gauges were read by nobody after midnight,” Maren Holt said.\n',
  );
  const place = rangeOf(document, 'midnight').start;
  await hoverUntil(document.uri, place, /word for word/i);
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(place, place);
  await commands.executeCommand('stet.openSource');
  const words = window.activeTextEditor?.document as TextDocument;
  await writeFile(
    'sources/minutes.pdf',
    pdfOf([['"The gauges were read by nobody after sunset," engineer Maren Holt said.']]),
  );
  await until('the new words', () => (words.getText().includes('sunset') ? true : undefined), [
    (listener) => workspace.onDidChangeTextDocument(listener),
  ]);
});
