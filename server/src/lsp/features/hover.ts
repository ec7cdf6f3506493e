import type { Context } from '../context.ts';
import { toOffset } from '../fromLsp.ts';
import { toHover } from '../toLsp.ts';

export function registerHover({ connection, handle, draft }: Context): void {
  connection.onHover(
    handle(null, ({ textDocument, position }) => {
      const at = draft(textDocument.uri);
      const hover = at?.analysis.hoverAt(at.input, toOffset(at.document, position));
      return at && hover ? toHover(hover, at.texts) : null;
    }),
  );
}
