import {
  type CancellationToken,
  LSPErrorCodes,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type CitedKey, citing, definitionsOfKey, keyFault, mentionsOfKey } from '../../core/answers/places/keys.ts';
import { type Say, shown } from '../../core/messages/say.ts';
import { type Context, inputOf } from '../context.ts';
import type { DraftFiles } from '../draftFiles.ts';
import { type UnderCursor, underCursor } from '../keyUnderCursor.ts';
import { openAt } from '../projects.ts';
import { toRange } from '../toLsp.ts';
import { uriOf } from '../uris.ts';

interface FileEdits {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: TextEdit[];
}

/** A key is renamed everywhere at once: in every draft of the project, its bibliography, its source's front matter. */
export function registerRename(context: Context, drafts: DraftFiles): void {
  const { connection, handle, client } = context;
  const keyAt = ({ textDocument, position }: TextDocumentPositionParams) =>
    underCursor(context, textDocument.uri, position).find(({ key }) => key !== null && key.key !== '');

  connection.onPrepareRename(
    handle<TextDocumentPositionParams, PrepareRenameResult | ResponseError<never> | null>(null, (params) => {
      const at = keyAt(params);
      if (!at?.key) return null;
      return fault(client.say, at, at.key) ?? { range: toRange(at.document, at.key.span), placeholder: at.key.key };
    }),
  );
  connection.onRenameRequest(
    handle<RenameParams, WorkspaceEdit | ResponseError<never> | null>(null, async (params, token) => {
      const at = keyAt(params);
      if (!at?.key) return null;
      const newKey = params.newName.trim().replace(/^@/, '');
      const wrong = fault(client.say, at, at.key) ?? newFault(client.say, at, newKey);
      if (wrong) return wrong;
      const files = await editsFor(context, at, at.key, newKey, drafts, token);
      if (files === null) return new ResponseError(LSPErrorCodes.ContentModified, client.say('rename.changed'));
      if (!client.takesVersionedEdits)
        return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
      return { documentChanges: files.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })) };
    }),
  );
}

const refused = (message: string): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestFailed, message);

/** A key that is nothing but its file's name cannot be changed without the file. */
function fault(say: Say, { analysis }: UnderCursor, key: CitedKey): ResponseError<never> | null {
  const known = !key.work.startsWith('?');
  return known && definitionsOfKey(analysis.library, key).length === 0 ? refused(say('rename.file')) : null;
}

function newFault(say: Say, { analysis, document, isDraft }: UnderCursor, newKey: string): ResponseError<never> | null {
  const wrong = keyFault(say, newKey);
  if (wrong) return refused(wrong);
  const { library } = analysis;
  const taken = isDraft
    ? analysis.ask(inputOf(document), ({ scope }) => scope.all.has(newKey))
    : library.bibliographies.some(({ references }) => references.some(({ key }) => key === newKey)) ||
      library.sources.some(({ ownKey }) => ownKey === newKey);
  return taken ? refused(say('rename.taken', { key: shown(say, newKey) })) : null;
}

async function editsFor(
  { documents }: Context,
  { session, analysis }: UnderCursor,
  key: CitedKey,
  newKey: string,
  drafts: DraftFiles,
  token: CancellationToken,
): Promise<readonly FileEdits[] | null> {
  const files = new Map<string, FileEdits>();
  const add = (uri: string, version: number | null, edit: TextEdit): void => {
    const file = files.get(uri) ?? { uri, version, edits: [] };
    files.set(uri, file);
    file.edits.push(edit);
  };
  for (const { document, version } of await drafts.of(session, token)) {
    for (const one of citing(analysis.cited(inputOf(document)), analysis.library, key.work))
      if (one.key === key.key) add(document.uri, version, { range: toRange(document, one.span), newText: newKey });
  }
  const defined = definitionsOfKey(analysis.library, key);
  const mentioned = mentionsOfKey(
    analysis.library,
    key.key,
    defined.map(({ path }) => path),
  );
  for (const { path, span } of [...defined, ...mentioned]) {
    const open = openAt(documents.all(), path);
    const lines = session.lines(path);
    // The writer has typed in it and it is not read again yet: its keys stand elsewhere by now.
    if (open && lines && open.getText() !== lines.getText().replace(/^\uFEFF/, '')) return null;
    if (lines) add(open?.uri ?? uriOf(path), open?.version ?? null, { range: toRange(lines, span), newText: newKey });
  }
  return [...files.values()];
}
