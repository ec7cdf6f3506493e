import type { Hover } from 'vscode-languageserver';
import type { Hover as CoreHover } from '../../core/answers/answers.ts';
import { hoverAt } from '../../core/answers/hover/hover.ts';
import { comparisonAt } from '../../core/answers/searching/compare.ts';
import type { Say } from '../../core/messages/say.ts';
import { clientCommands, sourceScheme } from '../../protocol.ts';
import type { Context, OpenDraft } from '../context.ts';
import { toOffset } from '../fromLsp.ts';
import { toHover } from '../toLsp.ts';

export function registerHover({ connection, handle, draft, client }: Context): void {
  connection.onHover(
    handle(null, ({ textDocument, position }): Hover | null => {
      const at = draft(textDocument.uri);
      const offset = at ? toOffset(at.document, position) : 0;
      // VS Code shows the problems of a place above the hover: what they have said is not said twice.
      const hover = at?.analysis.ask(at.input, hoverAt, offset, { problems: client.runsCommands });
      if (!at || !hover) return null;
      if (!client.runsCommands) return toHover(hover, at.texts);
      return toHover(withCommands(hover, at, client.say), at.texts, openable);
    }),
  );
}

/** VS Code's hovers lead to no scheme of an extension, but to its commands. */
function openable(uri: string): string {
  if (!uri.startsWith(`${sourceScheme}:`)) return uri;
  return commandUri(clientCommands.openPlace, [uri]);
}

/** With nothing in it that would end a link of Markdown. */
const commandUri = (command: string, args: readonly unknown[]): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(args)).replace(/[()!'*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;

/** With a link that lays the quotation beside its passage or, without sources, one that adds some. */
function withCommands(hover: CoreHover, { analysis, input, document }: OpenDraft, say: Say): CoreHover {
  if (analysis.library.sources.length === 0)
    return {
      ...hover,
      markdown: `${hover.markdown}\n\n[${say('hover.add')}](${commandUri(clientCommands.askForSource, [])})`,
    };
  if (analysis.ask(input, comparisonAt, hover.span.start) === null) return hover;
  const link = commandUri(clientCommands.compare, [document.uri, document.positionAt(hover.span.start)]);
  return { ...hover, markdown: `${hover.markdown} · [${say('hover.compare')}](${link})` };
}
