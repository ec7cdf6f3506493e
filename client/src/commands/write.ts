import { Range, Selection, type TextEditor, window } from 'vscode';
import type { WrittenQuotation } from '../../../server/src/protocol.ts';

/** Writes what the server has worded, and puts the cursor behind. */
export async function write(
  { document, viewColumn }: TextEditor,
  range: Range,
  { text, also }: WrittenQuotation,
): Promise<void> {
  const editor = await window.showTextDocument(document, viewColumn);
  await editor.edit((edit) => {
    edit.replace(range, text);
    for (const { range: at, newText } of also)
      edit.replace(new Range(at.start.line, at.start.character, at.end.line, at.end.character), newText);
  });
  const behind = document.positionAt(document.offsetAt(range.start) + text.length);
  editor.selection = new Selection(behind, behind);
  editor.revealRange(editor.selection);
}
