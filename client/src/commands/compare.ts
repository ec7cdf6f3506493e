import { commands, type Disposable, EventEmitter, l10n, languages, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type CompareParams,
  type Comparison,
  clientCommands,
  compareRequest,
  type Place,
} from '../../../server/src/protocol.ts';
import { documentSelector } from '../languages.ts';
import { notice } from '../notices.ts';
import { type Projects, printed } from '../projects.ts';

/** The manifest's activation events name it, for tabs of an earlier session. */
const scheme = 'stet-compare';
type Side = keyof Comparison;

/** *Compare with Source*: the quotation and its passage in VS Code's own diff, each a document that nobody can write to. */
export function registerCompare(client: BaseLanguageClient, projects: Projects): Disposable[] {
  const changed = new EventEmitter<Uri>();
  const refresh = (wanted: (draft: string) => boolean) => {
    for (const { uri } of workspace.textDocuments)
      if (uri.scheme === scheme && wanted(printed(asked(uri).uri))) changed.fire(uri);
  };
  return [
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      async provideTextDocumentContent(shown) {
        const { side, ...at } = asked(shown);
        return (await comparison(client, at))?.[side].text ?? `${l10n.t('There is nothing left to compare.')}\n`;
      },
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const drafts = new Set(uris.map(String));
      refresh((draft) => drafts.has(draft));
    }),
    // Sources that are read give the sides of an earlier session their words again.
    projects.onDidChange(() => refresh(() => true)),
    commands.registerCommand(clientCommands.compare, (uri?: unknown, place?: unknown) =>
      compare(client, placeFrom(uri, place) ?? atCursor()),
    ),
  ];
}

/** A draft's URI and a place in one of its quotations. */
export interface At {
  readonly uri: string;
  readonly place: Place;
}

/** What hovers and code actions hand over; a menu hands over something else. */
const placeFrom = (uri: unknown, place: unknown): At | null =>
  typeof uri === 'string' &&
  isOfDraft(Uri.parse(uri)) &&
  typeof place === 'object' &&
  place !== null &&
  'line' in place &&
  'character' in place
    ? { uri, place: place as Place }
    : null;

/** It is about to be opened: what calls the command may have been made up. */
const isOfDraft = ({ scheme: at }: Uri): boolean => documentSelector().some(({ scheme: known }) => known === at);

function atCursor(): At | null {
  const editor = window.activeTextEditor;
  if (!editor) return null;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), place: { line, character } };
}

async function compare(client: BaseLanguageClient, at: At | null): Promise<void> {
  const found = at && (await comparison(client, at));
  if (!at || !found) {
    void notice(l10n.t('No source passage was found for the quotation at the cursor.'));
    return;
  }
  const title = `${found.draft.title} ↔ ${found.source.title}`;
  await commands.executeCommand('vscode.diff', shownUri(at, 'draft'), shownUri(at, 'source'), title);
}

async function comparison(client: BaseLanguageClient, { uri, place }: At): Promise<Comparison | null> {
  // VS Code may ask for a side of an earlier session before anything else has started the server.
  if (client.state !== State.Running) await client.start();
  await workspace.openTextDocument(Uri.parse(uri));
  const params: CompareParams = { textDocument: { uri }, position: place };
  return client.sendRequest<Comparison | null>(compareRequest, params);
}

/** Names all that its text is made from, so that a window that is loaded again can make it anew. */
const shownUri = (at: At, side: Side): Uri =>
  Uri.from({ scheme, path: `/${side}.md`, query: JSON.stringify({ ...at, side }) });

const asked = (uri: Uri): At & { readonly side: Side } => JSON.parse(uri.query);
