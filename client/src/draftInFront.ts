import { l10n, type TextEditor, window } from 'vscode';
import { isReadable } from './languages.ts';
import { notice } from './notices.ts';

/** The editor of the draft in front; where there is none, the writer is told. */
export function draftInFront(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor && isReadable(editor.document)) return editor;
  void notice(l10n.t('Open a draft first, such as a Markdown, LaTeX or plain-text file.'));
  return undefined;
}
