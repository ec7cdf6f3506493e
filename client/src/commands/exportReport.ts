import { ColorThemeKind, commands, l10n, type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type SheetParams, sheetRequest } from '../../../server/src/protocol.ts';
import { draftInFront } from '../draftInFront.ts';
import { notice } from '../notices.ts';

/**
 * Writes the fact-check sheet of the draft in front to a file that the writer chooses, as HTML or, by its ending, as
 * Markdown, and opens it beside the draft. Another extension may name the file instead: `target`, a `Uri`.
 */
export async function exportReport(client: BaseLanguageClient, target?: unknown): Promise<void> {
  const document = draftInFront()?.document;
  if (!document) return;
  const file = target instanceof Uri ? target : await askWhere(document);
  if (!file) return;
  const markdown = /\.(?:md|markdown)$/i.test(file.path);
  const text = await sheetOf(client, document, markdown ? 'markdown' : 'html', file);
  if (text === null) {
    void notice(
      l10n.t(
        'Stet doesn’t check this file: it is one of your sources, it is too long, or its sources are still being read.',
      ),
    );
    return;
  }
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  await (markdown ? commands.executeCommand('markdown.showPreviewToSide', file) : preview(file, text));
}

function askWhere({ uri, isUntitled }: TextDocument): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name =
    uri.path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]+$/, '') || 'draft';
  const beside = isUntitled ? folder : Uri.joinPath(uri, '..');
  return window.showSaveDialog({
    title: l10n.t('Export Fact-Check Report'),
    saveLabel: l10n.t('Export'),
    filters: { HTML: ['html'], Markdown: ['md'] },
    ...(beside && { defaultUri: Uri.joinPath(beside, `${name}.fact-check.html`) }),
  });
}

function sheetOf(client: BaseLanguageClient, { uri }: TextDocument, format: SheetParams['format'], file: Uri) {
  const params: SheetParams = {
    textDocument: { uri: uri.toString() },
    format,
    folder: Uri.joinPath(file, '..').toString(),
  };
  return client.sendRequest<string | null>(sheetRequest, params);
}

/** The page as it is, without scripts; in the light or dark of the editor, which a page in it does not know by itself. */
function preview(file: Uri, text: string): void {
  const name = file.path.split('/').at(-1) ?? '';
  const panel = window.createWebviewPanel(
    'stet.report',
    name,
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    {},
  );
  const { kind } = window.activeColorTheme;
  const dark = kind === ColorThemeKind.Dark || kind === ColorThemeKind.HighContrast;
  panel.webview.html = text.replace('<html ', `<html style="color-scheme: ${dark ? 'dark' : 'light'}" `);
}
