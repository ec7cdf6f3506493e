import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Say } from '../core/messages/say.ts';

/** Longest draft that is checked in an editor, in UTF-16 code units: some 350,000 words. A keystroke reads all of it anew. */
export const longestDraft = 2_000_000;

/** Why a draft is not checked, in plain words, or null when it may be. */
export function tooLong(draft: TextDocument): string | null {
  const { length } = draft.getText();
  if (length <= longestDraft) return null;
  const millions = (count: number) => `${Math.ceil(count / 100_000) / 10} million`;
  return `it is too long (${millions(length)} characters; the limit in an editor is ${millions(longestDraft)})`;
}

/** The word at the head of a draft that is not checked. */
export function refusal(say: Say, reason: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: 'stet',
    code: 'too-long',
    message: refusalInWords(say, reason),
  };
}

/** The same as a sentence. */
export const refusalInWords = (say: Say, reason: string): string => say('status.long', { reason });
