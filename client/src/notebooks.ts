import { type Disposable, type Uri, workspace } from 'vscode';
import { type BaseLanguageClient, DocumentDiagnosticRequest } from 'vscode-languageclient';

/**
 * Has the cells of a notebook checked when it comes into sight. The language client asks for the cells of a notebook that is
 * opened while it can be seen; of one that is opened first and shown then, it asks for nothing until somebody types.
 */
export function checkNotebooksInSight(client: BaseLanguageClient): Disposable {
  return client.visibleDocuments.onOpen((shown: ReadonlySet<Uri>) => {
    const uris = new Set([...shown].map(String));
    const notebook = workspace.notebookDocuments.some(({ uri }) => uris.has(uri.toString()));
    if (notebook) client.getFeature(DocumentDiagnosticRequest.method).refresh();
  });
}
