import {
  type Disposable,
  type ExtensionContext,
  languages,
  Range,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type VerifiedParams, verifiedRequest } from '../../server/src/protocol.ts';
import { isReadable } from './languages.ts';

type Ranges = readonly { readonly start: { readonly line: number } }[];

/** A mark beside the lines whose quotations are verified, if the writer wants it; asked for anew with every check. */
export function showGutterMarks({ extensionUri }: ExtensionContext, client: BaseLanguageClient): Disposable[] {
  const icon = (theme: string) => Uri.joinPath(extensionUri, 'client', 'images', `verified.${theme}.svg`);
  const mark = window.createTextEditorDecorationType({
    gutterIconSize: '70%',
    light: { gutterIconPath: icon('light') },
    dark: { gutterIconPath: icon('dark') },
  });

  async function draw(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const wanted = workspace.getConfiguration('stet', document.uri).get('gutterMarks.enable', false);
    if (!wanted || !isReadable(document) || client.state !== State.Running) return editor.setDecorations(mark, []);
    const { version, uri } = document;
    const params: VerifiedParams = { textDocument: { uri: uri.toString() } };
    const verified = await client.sendRequest<Ranges>(verifiedRequest, params).catch(() => []);
    // Typed on meanwhile: the check of the newer text comes round again.
    if (document.version !== version) return;
    const lines = new Set(verified.map(({ start }) => start.line));
    editor.setDecorations(
      mark,
      [...lines].map((line) => new Range(line, 0, line, 0)),
    );
  }

  const drawAll = (wanted: (editor: TextEditor) => boolean = () => true) => {
    for (const editor of window.visibleTextEditors) if (wanted(editor)) void draw(editor);
  };
  drawAll();
  return [
    mark,
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
