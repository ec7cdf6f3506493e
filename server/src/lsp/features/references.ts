import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { type CitedKey, citing, definitionsOfKey } from '../../core/answers/places/keys.ts';
import { touches } from '../../core/text/span.ts';
import { type Context, inputOf } from '../context.ts';
import type { DraftFiles } from '../draftFiles.ts';
import { type UnderCursor, underCursor } from '../keyUnderCursor.ts';
import { quotingsOf } from '../quotings.ts';
import { toRange } from '../toLsp.ts';
import { uriOf } from '../uris.ts';

/** From a key: every citation of its work, and its entry. From a source: every quotation of it in drafts. */
export function registerReferences(context: Context, drafts: DraftFiles): void {
  const { connection, handle } = context;
  connection.onReferences(
    handle<ReferenceParams, Location[] | null>(null, async ({ textDocument, position, context: wanted }, token) => {
      const found: Location[] = [];
      for (const at of underCursor(context, textDocument.uri, position)) {
        if (at.key) {
          found.push(...(await citations(at, at.key, drafts, token)));
          if (wanted.includeDeclaration) found.push(...definitions(at, at.key));
        } else if (!at.isDraft) found.push(...(await quotations(context, at, drafts, token)));
      }
      return found;
    }),
  );
}

async function citations(
  at: UnderCursor,
  key: CitedKey,
  drafts: DraftFiles,
  token: CancellationToken,
): Promise<readonly Location[]> {
  const files = await drafts.of(at.session, token);
  return files.flatMap(({ document }) =>
    citing(at.analysis.cited(inputOf(document)), at.analysis.library, key.work).map(({ span }) => ({
      uri: document.uri,
      range: toRange(document, span),
    })),
  );
}

function definitions({ session, analysis }: UnderCursor, key: CitedKey): readonly Location[] {
  return definitionsOfKey(analysis.library, key).flatMap(({ path, span }) => {
    const lines = session.lines(path);
    return lines ? [{ uri: uriOf(path), range: toRange(lines, span) }] : [];
  });
}

/** Those of the words under the cursor; where nobody quotes these, of the whole source. */
async function quotations(
  context: Context,
  at: UnderCursor,
  drafts: DraftFiles,
  token: CancellationToken,
): Promise<readonly Location[]> {
  const all = await quotingsOf(context, at.session, at.path, drafts, token);
  const here = all.filter(({ words }) => touches(words, at.offset));
  return (here.length > 0 ? here : all).map(({ document, span }) => ({
    uri: document.uri,
    range: toRange(document, span),
  }));
}
