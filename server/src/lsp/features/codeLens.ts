import type { CancellationToken, CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import { quotedParagraphs, summaryOf } from '../../core/answers/inText/lenses.ts';
import { clientCommands } from '../../protocol.ts';
import type { Checks } from '../checks.ts';
import type { Context } from '../context.ts';
import type { DraftFiles } from '../draftFiles.ts';
import { type OpenSource, openSources } from '../openSources.ts';
import { quotingsOf } from '../quotings.ts';
import { toRange } from '../toLsp.ts';

/** Above a draft what its check came to, above the paragraphs of a source who quotes them; if the writer wants it. */
export function registerCodeLens(context: Context, checks: Checks, drafts: DraftFiles): void {
  const { connection, handle, draft, client } = context;
  /** A command that the client has; else the words alone. */
  const command = (title: string, name: string, given: unknown[]): Command =>
    client.runsCommands ? { title, command: name, arguments: given } : { title, command: '' };

  function ofDraft(uri: string): CodeLens[] {
    const at = draft(uri);
    const summary = at?.session.settings.codeLens ? at.analysis.ask(at.input, summaryOf) : null;
    if (!at || !summary) return [];
    const position = at.document.positionAt(summary.at);
    return [
      { range: { start: position, end: position }, command: command(summary.title, clientCommands.showProblems, []) },
    ];
  }

  async function ofSource(open: OpenSource, token: CancellationToken): Promise<CodeLens[]> {
    const { session, document, path, source } = open;
    if (!source || !session.settings.codeLens) return [];
    const found = await quotingsOf(context, session, path, drafts, token);
    const lenses = quotedParagraphs(
      source,
      found.map((one) => ({ ...one, draft: one.document.uri })),
      context.client.say,
    );
    return lenses.map(({ at, title, quotings }) => {
      const position = document.positionAt(at);
      const locations = quotings.map(({ document: draft, span }) => ({ uri: draft.uri, range: toRange(draft, span) }));
      return {
        range: { start: position, end: position },
        command: command(title, clientCommands.showReferences, [document.uri, position, locations]),
      };
    });
  }

  connection.onCodeLens(
    handle<CodeLensParams, CodeLens[] | null>(
      null,
      async ({ textDocument: { uri } }, token) => {
        if (draft(uri)) return ofDraft(uri);
        const [open] = openSources(context, uri);
        return open ? ofSource(open, token) : null;
      },
      checks.patience,
    ),
  );
}
