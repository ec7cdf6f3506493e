import type { Hover } from 'vscode-languageserver';
import type { Hover as CoreHover } from '../../core/answers/answers.ts';
import { clientCommands } from '../../protocol.ts';
import type { Context, OpenDraft } from '../context.ts';
import { toOffset } from '../fromLsp.ts';
import { toHover } from '../toLsp.ts';

export function registerHover({ connection, handle, draft, client }: Context): void {
  connection.onHover(
    handle(null, ({ textDocument, position }): Hover | null => {
      const at = draft(textDocument.uri);
      const hover = at?.analysis.hoverAt(at.input, toOffset(at.document, position));
      return at && hover ? toHover(client.runsCommands ? withCommands(hover, at) : hover, at.texts) : null;
    }),
  );
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
