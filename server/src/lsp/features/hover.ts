import type { Hover } from 'vscode-languageserver';
import type { Hover as CoreHover } from '../../core/answers/answers.ts';
import { clientCommands, sourceScheme } from '../../protocol.ts';
import type { Context, OpenDraft } from '../context.ts';
import { toOffset } from '../fromLsp.ts';
import { toHover } from '../toLsp.ts';

export function registerHover({ connection, handle, draft, client }: Context): void {
  connection.onHover(
    handle(null, ({ textDocument, position }): Hover | null => {
      const at = draft(textDocument.uri);
      const hover = at?.analysis.hoverAt(at.input, toOffset(at.document, position));
      if (!at || !hover) return null;
      return client.runsCommands ? toHover(withCommands(hover, at), at.texts, openable) : toHover(hover, at.texts);
    }),
  );
}

/** VS Code's hovers lead to no scheme of an extension, but to its commands. */
function openable(uri: string): string {
  if (!uri.startsWith(`${sourceScheme}:`)) return uri;
  return `command:${clientCommands.openPlace}?${encodeURIComponent(JSON.stringify([uri]))}`;
}

/** With a link that lays the quotation beside its passage. */
function withCommands(hover: CoreHover, { analysis, input, document }: OpenDraft): CoreHover {
  if (analysis.comparisonAt(input, hover.span.start) === null) return hover;
  const given = encodeURIComponent(JSON.stringify([document.uri, document.positionAt(hover.span.start)]));
  return {
    ...hover,
    markdown: `${hover.markdown} · [Compare with source](command:${clientCommands.compare}?${given})`,
  };
}
