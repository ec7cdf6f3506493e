import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/analysis.ts';
import { makeSource, type Source } from '../core/library/source.ts';
import type { Context } from './context.ts';
import type { Session } from './session.ts';
import { pathOf } from './uris.ts';

/** An open document that a project reads and that is no draft: a source, the words extracted from one, a bibliography. */
export interface OpenSource {
  readonly session: Session;
  readonly analysis: Analysis;
  readonly document: TextDocument;
  readonly path: string;
  /** Null for a bibliography. */
  readonly source: Source | null;
}

/** In each project that knows the document, perhaps several. */
export function openSources({ documents, projects, extracts }: Context, uri: string): readonly OpenSource[] {
  const document = documents.get(uri);
  if (!document) return [];
  const path = extracts.sourceOf(uri) ?? pathOf(uri);
  return projects.sessions().flatMap((session): readonly OpenSource[] => {
    const { analysis } = session;
    if (!analysis || session.lines(path) === null) return [];
    return [{ session, analysis, document, path, source: session.source(path) }];
  });
}

/** The source as it stands in its editor, which may be ahead of what its project has read. */
export function asTyped({ document, path, source }: OpenSource): Source | null {
  const text = document.getText();
  return source === null || source.extracted || source.raw.replace(/^\uFEFF/, '') === text
    ? source
    : makeSource(path, text);
}
