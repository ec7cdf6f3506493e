import {
  type CodeAction,
  commands,
  type Diagnostic,
  type Hover,
  MarkdownString,
  type Position,
  type Range,
  type TextDocument,
  type Uri,
} from 'vscode';
import { until } from './harness.ts';
import { problemsOf, ruleOf } from './workspace.ts';

export const altered = (words: string) => (problem: Diagnostic, document: TextDocument) =>
  ruleOf(problem) === 'altered-quotation' && document.getText(problem.range) === words;

/** The first problem of a document that `wanted` takes, as soon as there is one. */
export function problem(document: TextDocument, wanted: (problem: Diagnostic, document: TextDocument) => boolean) {
  return until(`a problem in ${document.uri.path}`, () =>
    problemsOf(document.uri).find((one) => wanted(one, document)),
  );
}

export function noProblems(document: TextDocument) {
  return until(`${document.uri.path} without problems`, () =>
    problemsOf(document.uri).length === 0 ? true : undefined,
  );
}

export async function hoverUntil(uri: Uri, position: Position, pattern: RegExp): Promise<string> {
  return until(`a hover with ${pattern}`, async () => {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
      .join('\n');
    return pattern.test(text) ? text : undefined;
  });
}

export function actionsAt({ uri }: TextDocument, range: Range, kind: string): Thenable<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
}
