import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  l10n,
  languages,
  Selection,
  TextEditorRevealType,
  type Uri,
  window,
} from 'vscode';
import { draftInFront } from '../draftInFront.ts';
import { notice } from '../notices.ts';

/** Leads the cursor to the next finding of the draft in front, or to the one before it; behind the last comes the first. */
export async function goToFinding(way: 'next' | 'previous'): Promise<void> {
  const editor = draftInFront();
  if (!editor) return;
  const found = findingsIn(editor.document.uri);
  const cursor = editor.selection.active;
  const at =
    way === 'next'
      ? found.findIndex(({ range }) => range.start.isAfter(cursor))
      : found.findLastIndex(({ range }) => range.start.isBefore(cursor));
  const finding = found.at(at < 0 && way === 'next' ? 0 : at);
  if (!finding) {
    void notice(l10n.t('Stet found no problems in this draft.'));
    return;
  }
  const { start } = finding.range;
  editor.selection = new Selection(start, start);
  editor.revealRange(finding.range, TextEditorRevealType.InCenterIfOutsideViewport);
  window.setStatusBarMessage(
    l10n.t('Problem {0} of {1}: {2}', found.indexOf(finding) + 1, found.length, finding.message),
    10_000,
  );
  // A screen reader reads the hover out: for whoever uses one, VS Code moves the focus into it.
  await commands.executeCommand('editor.action.showHover');
}

/** In the order of the text, of several at one place the first. Hints ask for nothing. */
function findingsIn(uri: Uri): readonly Diagnostic[] {
  const own = languages
    .getDiagnostics(uri)
    .filter(({ source, severity }) => source === 'stet' && severity !== DiagnosticSeverity.Hint)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  return own.filter(({ range }, i) => i === 0 || !own[i - 1]?.range.start.isEqual(range.start));
}
