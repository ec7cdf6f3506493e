import type { TextDocument } from 'vscode';

/** The languages of drafts. The manifest's activation events name the same. */
export const languages = ['markdown', 'plaintext', 'quarto'] as const;

const schemes = ['file', 'untitled'] as const;

export const documentSelector = languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));

/** Whether Stet reads the document at all; the server decides whether it is a draft. */
export function isReadable(document: TextDocument): boolean {
  return documentSelector.some(
    ({ language, scheme }) => language === document.languageId && scheme === document.uri.scheme,
  );
}
