import { Disposable, type TextDocument, workspace } from 'vscode';
import { languages } from './draftKinds.ts';

/** Of drafts on disk, of new ones, and of folders that only the editor can read. */
const schemes = (): readonly string[] => [
  ...new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]),
];

export const documentSelector = () => [
  ...languages.flatMap((language) => schemes().map((scheme) => ({ language, scheme }))),
  { language: 'markdown', scheme: 'vscode-notebook-cell' },
];

/** Whether Stet reads the document at all; the server decides whether it is a draft. */
export function isReadable(document: TextDocument): boolean {
  return documentSelector().some(
    ({ language, scheme }) => language === document.languageId && scheme === document.uri.scheme,
  );
}

/** Calls back once: now if a readable document is open, else when the first one opens. */
export function firstDraft(found: () => void): Disposable {
  if (workspace.textDocuments.some(isReadable)) {
    found();
    return Disposable.from();
  }
  const opening = workspace.onDidOpenTextDocument((document) => {
    if (!isReadable(document)) return;
    opening.dispose();
    found();
  });
  return opening;
}
