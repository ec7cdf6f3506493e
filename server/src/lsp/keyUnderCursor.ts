import type { Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/analysis.ts';
import { type CitedKey, keyInFile } from '../core/answers/keys.ts';
import type { Context } from './context.ts';
import { toOffset } from './fromLsp.ts';
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
export function underCursor(
  { draft, documents, projects, extracts }: Context,
  uri: string,
  position: Position,
): readonly UnderCursor[] {
  const document = documents.get(uri);
  if (!document) return [];
  const path = extracts.sourceOf(uri) ?? pathOf(uri);
  const offset = toOffset(document, position);
  const own = draft(uri);
  if (own) {
    const { analysis, session, input } = own;
    return [{ session, analysis, document, path, offset, key: analysis.keyAt(input, offset), isDraft: true }];
  }
  return projects.sessions().flatMap((session): readonly UnderCursor[] => {
    const { analysis } = session;
    if (!analysis || session.lines(path) === null) return [];
    const key = keyInFile(analysis.library, path, offset);
    return [{ session, analysis, document, path, offset, key, isDraft: false }];
  });
}
