import { linksIn } from '../../core/answers/places/definition.ts';
import type { Checks } from '../checks.ts';
import type { Context } from '../context.ts';
import { toDocumentLink } from '../toLsp.ts';

export function registerDocumentLinks({ connection, handle, draft }: Context, checks: Checks): void {
  connection.onDocumentLinks(
    handle(
      null,
      ({ textDocument }) => {
        const at = draft(textDocument.uri);
        return at ? at.analysis.ask(at.input, linksIn).flatMap((link) => toDocumentLink(link, at.texts) ?? []) : null;
      },
      checks.patience,
    ),
  );
}
