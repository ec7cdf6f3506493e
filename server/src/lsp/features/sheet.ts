import { sheetOf } from '../../core/answers/sheet/sheet.ts';
import { relativePath } from '../../host/paths.ts';
import { type SheetParams, sheetRequest } from '../../protocol.ts';
import { htmlSheet } from '../../sheet/html.ts';
import { markdownSheet } from '../../sheet/markdown.ts';
import { madeAt, relativeLink } from '../../sheet/setting.ts';
import type { Checks } from '../checks.ts';
import type { Context } from '../context.ts';
import { fileOf, pathOf } from '../uris.ts';

/** The fact-check sheet of an open draft, unsaved words included. */
export function registerSheet({ connection, handle, draft, now, client }: Context, checks: Checks): void {
  connection.onRequest(
    sheetRequest,
    handle<SheetParams, string | null>(
      null,
      ({ textDocument: { uri }, format, folder }) => {
        const at = draft(uri);
        if (!at) return null;
        const base = pathOf(folder);
        const sheet = { ...at.analysis.ask(at.input, sheetOf), path: fileOf(uri) };
        const setting = {
          say: client.say,
          made: madeAt(now()),
          name: (path: string) => relativePath(at.session.folder, path),
          href: ({ path }: { readonly path: string }) => relativeLink(base, path),
        };
        return (format === 'html' ? htmlSheet : markdownSheet)([sheet], setting);
      },
      checks.patience,
    ),
  );
}
