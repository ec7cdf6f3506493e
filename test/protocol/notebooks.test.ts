import { describe, expect, it } from 'vitest';
import { DidOpenNotebookDocumentNotification, DocumentDiagnosticRequest } from 'vscode-languageserver';
import { startClient } from './client.ts';
import { altered, source } from './harbour.ts';

describe('a notebook', () => {
  it('has each Markdown cell checked as a draft of the folder the notebook is in', async () => {
    const client = await startClient({ files: { 'sources/lund.md': source } });
    const cell = 'vscode-notebook-cell:/work/notes.ipynb#W1sZmlsZQ%3D%3D';
    await client.connection.sendNotification(DidOpenNotebookDocumentNotification.type, {
      notebookDocument: {
        uri: 'file:///work/notes.ipynb',
        notebookType: 'jupyter-notebook',
        version: 1,
        cells: [{ kind: 1, document: cell }],
      },
      cellTextDocuments: [{ uri: cell, languageId: 'markdown', version: 1, text: altered }],
    });
    const codes = await client.until(async () => {
      const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: cell },
      });
      return report.kind === 'full' && report.items.length > 0 ? report.items.map(({ code }) => code) : null;
    });
    expect(codes).toEqual(['altered-quotation']);
  });
});
