import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/analysis.ts';
import { type CitedKey, keyAt, keyInFile } from '../core/answers/places/keys.ts';
import type { Context } from './context.ts';
import { toOffset } from './fromLsp.ts';
import { openSources } from './openSources.ts';
import type { Session } from './session.ts';
import { pathOf } from './uris.ts';

/** What stands under the cursor of a draft, a bibliography or a source, and in which project. */
export interface UnderCursor {
  readonly session: Session;
  readonly analysis: Analysis;
  readonly document: TextDocument;
  readonly path: string;
  readonly offset: number;
  /** A key of a citation, an entry or a source's front matter. */
  readonly key: CitedKey | null;
  readonly isDraft: boolean;
}

/** In each project that knows the document: one for a draft, perhaps several for a source or a bibliography. */
export function underCursor(context: Context, uri: string, position: Position): readonly UnderCursor[] {
  const own = context.draft(uri);
  if (own) {
    const { analysis, session, input, document } = own;
    const offset = toOffset(document, position);
    const key = analysis.ask(input, keyAt, offset);
    return [{ session, analysis, document, path: pathOf(uri), offset, key, isDraft: true }];
  }
  return openSources(context, uri).map(({ session, analysis, document, path }) => {
    const offset = toOffset(document, position);
    return {
      session,
      analysis,
      document,
      path,
      offset,
      key: keyInFile(analysis.library, path, offset),
      isDraft: false,
    };
  });
}
