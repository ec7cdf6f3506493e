import {
  type Disposable,
  type ExtensionContext,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type VerifiedLine, type VerifiedParams, verifiedRequest } from '../../server/src/protocol.ts';
import { isReadable } from './languages.ts';

/** Marks beside the lines whose quotations are sound or signed off, if the writer wants them; asked for anew with every check. */
export function showGutterMarks({ extensionUri }: ExtensionContext, client: BaseLanguageClient): Disposable[] {
  const sound = markOf(extensionUri, 'verified');
  const signedOff = markOf(extensionUri, 'signedOff');

  async function draw(editor: TextEditor): Promise<void> {
    const { version } = editor.document;
    const lines = await linesOf(editor.document, client);
    // Typed on meanwhile: the check of the newer text comes round again.
    if (editor.document.version !== version) return;
    const at = (wanted: boolean) =>
      lines.filter((one) => one.signedOff === wanted).map(({ line }) => new Range(line, 0, line, 0));
    editor.setDecorations(sound, at(false));
    editor.setDecorations(signedOff, at(true));
  }

  const drawAll = (wanted: (editor: TextEditor) => boolean = () => true) => {
    for (const editor of window.visibleTextEditors) if (wanted(editor)) void draw(editor);
  };
  drawAll();
  return [
    sound,
    signedOff,
    window.onDidChangeVisibleTextEditors(() => drawAll()),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      drawAll(({ document }) => changed.has(document.uri.toString()));
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('stet.gutterMarks')) drawAll();
    }),
  ];
}

/** A tick for what is sound, a seal for what somebody has signed off: told apart by their shape. */
function markOf(extension: Uri, name: 'verified' | 'signedOff'): TextEditorDecorationType {
  const icon = (theme: string) => Uri.joinPath(extension, 'client', 'images', `${name}.${theme}.svg`);
  return window.createTextEditorDecorationType({
    gutterIconSize: '70%',
    light: { gutterIconPath: icon('light') },
    dark: { gutterIconPath: icon('dark') },
  });
}

async function linesOf(document: TextDocument, client: BaseLanguageClient): Promise<readonly VerifiedLine[]> {
  const wanted = workspace.getConfiguration('stet', document.uri).get('gutterMarks.enable', false);
  if (!wanted || !isReadable(document) || client.state !== State.Running) return [];
  const params: VerifiedParams = { textDocument: { uri: document.uri.toString() } };
  return client.sendRequest<readonly VerifiedLine[]>(verifiedRequest, params).catch(() => []);
}
