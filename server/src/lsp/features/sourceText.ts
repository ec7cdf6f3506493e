import type { CancellationToken } from 'vscode-languageserver';
import { definitionAt } from '../../core/answers/places/definition.ts';
import { type Original, originalOf } from '../../core/answers/places/original.ts';
import type { Source } from '../../core/library/source.ts';
import {
  type OriginalParams,
  originalRequest,
  type SourceTextChanged,
  type SourceTextParams,
  sourceTextChanged,
  sourceTextRequest,
} from '../../protocol.ts';
import type { Context } from '../context.ts';
import { toOffset } from '../fromLsp.ts';
import { underCursor } from '../keyUnderCursor.ts';
import { nextOf } from '../signal.ts';
import { extractedFrom, uriOf } from '../uris.ts';

/** The words of extracted sources as documents, and the way from them, or from a quotation, to the original. */
export function registerSourceText(context: Context): void {
  const { connection, handle, projects, documents, changed } = context;

  const known = (path: string): Source | null => {
    const found = projects.sessions().flatMap((session) => session.source(path) ?? []);
    return found.find(({ extracted }) => extracted) ?? null;
  };

  /** The source behind a document, as soon as it is read; its project is found when no draft has brought it along. */
  async function read(uri: string, path: string, token: CancellationToken): Promise<Source | null> {
    const loading = () => projects.sessions().some(({ state }) => state === 'loading');
    if (!known(path) && !loading()) await projects.place(uri);
    while (!known(path) && loading() && !token.isCancellationRequested) await nextOf(changed, token);
    return known(path);
  }

  connection.onRequest<string | null, never>(
    sourceTextRequest,
    handle<SourceTextParams, string | null>(null, async ({ uri }, token) => {
      const path = extractedFrom(uri);
      return path === null ? null : ((await read(uri, path, token))?.raw ?? null);
    }),
  );
  connection.onRequest<string | null, never>(
    originalRequest,
    handle<OriginalParams, string | null>(null, (params) => originalAt(context, params)),
  );
  changed.on(() => {
    const others = documents.all().filter((document) => {
      const source = known(extractedFrom(document.uri) ?? '');
      return source !== null && source.raw !== document.getText();
    });
    const params: SourceTextChanged = { uris: others.map(({ uri }) => uri) };
    if (others.length > 0) void connection.sendNotification(sourceTextChanged, params);
  });
}

function originalAt(context: Context, { textDocument: { uri }, position }: OriginalParams): string | null {
  const draft = context.draft(uri);
  if (draft) {
    const [found] = draft.analysis.ask(draft.input, definitionAt, toOffset(draft.document, position));
    const source = found && draft.session.source(found.target.path);
    return addressOf(source ? originalOf(source, found.target.span) : null);
  }
  for (const { session, path, offset } of underCursor(context, uri, position)) {
    const source = session.source(path);
    if (source) return addressOf(originalOf(source, { start: offset, end: offset }));
  }
  return null;
}

function addressOf(original: Original | null): string | null {
  if (original === null) return null;
  if ('url' in original) return original.url;
  return original.page === null ? uriOf(original.path) : `${uriOf(original.path)}#page=${original.page}`;
}
