import { describe, expect, it } from 'vitest';
import { RegistrationRequest } from 'vscode-languageserver/node';
import { pulling, pushing, startClient, uriAt } from './client.ts';
import { altered, source } from './harbour.ts';

const files = { 'draft.md': altered, 'sources/lund.md': source };

describe('initialize', () => {
  it('offers what the client can use, diagnostics to be pulled', async () => {
    const { initialized } = await startClient({ files, capabilities: pulling });
    expect(initialized.capabilities).toMatchInlineSnapshot(`
      {
        "codeActionProvider": {
          "codeActionKinds": [
            "quickfix",
            "refactor.rewrite",
            "source.fixAll.stet",
          ],
          "resolveProvider": false,
        },
        "codeLensProvider": {
          "resolveProvider": false,
        },
        "completionProvider": {
          "resolveProvider": true,
          "triggerCharacters": [
            "@",
            "[",
            "{",
            ",",
            """,
            "“",
            "‘",
            "«",
            "„",
            "‚",
            "‹",
            "\`",
            " ",
          ],
        },
        "definitionProvider": true,
        "diagnosticProvider": {
          "identifier": "stet",
          "interFileDependencies": true,
          "workspaceDiagnostics": true,
        },
        "documentLinkProvider": {
          "resolveProvider": false,
        },
        "documentSymbolProvider": {
          "label": "Stet",
        },
        "executeCommandProvider": {
          "commands": [
            "stet.server.check",
            "stet.server.reload",
            "stet.server.stop",
            "stet.server.verify",
            "stet.server.add",
            "stet.server.allow",
          ],
        },
        "hoverProvider": true,
        "inlayHintProvider": {
          "resolveProvider": false,
        },
        "notebookDocumentSync": {
          "notebookSelector": [
            {
              "cells": [
                {
                  "language": "markdown",
                },
              ],
            },
          ],
        },
        "positionEncoding": "utf-16",
        "referencesProvider": true,
        "renameProvider": true,
        "semanticTokensProvider": {
          "documentSelector": null,
          "full": true,
          "legend": {
            "tokenModifiers": [],
            "tokenTypes": [
              "quotationOmission",
              "quotationInsertion",
            ],
          },
          "range": true,
        },
        "textDocumentSync": {
          "change": 2,
          "openClose": true,
          "save": {
            "includeText": false,
          },
        },
        "workspace": {
          "workspaceFolders": {
            "changeNotifications": true,
            "supported": true,
          },
        },
        "workspaceSymbolProvider": true,
      }
    `);
    expect(initialized.serverInfo).toEqual({ name: 'stet', version: '0.0.1' });
  });

  it('does not offer diagnostics to a client that cannot pull them, nor code actions to one without literals', async () => {
    expect(
      (await startClient({ files, capabilities: pushing })).initialized.capabilities.diagnosticProvider,
    ).toBeUndefined();
    expect((await startClient({ files, capabilities: {} })).initialized.capabilities.codeActionProvider).toBe(false);
  });

  it('asks for nothing a client has not offered', async () => {
    const client = await startClient({ files, capabilities: {} });
    client.connection.onRequest(RegistrationRequest.type, () => {
      throw new Error('asked for a registration');
    });
    await client.open('draft.md');
    expect(await client.until(() => client.published.find((one) => one.diagnostics.length > 0) ?? null)).toMatchObject({
      uri: uriAt('draft.md'),
      version: 1,
    });
    expect(client.watched).toEqual([]);
    expect(client.progresses).toBe(0);
  });

  it('watches configurations and sources, those outside the folder by their own base', async () => {
    const client = await startClient({
      files: { ...files, '../elsewhere/lund.md': source },
      settings: { sources: ['/elsewhere'] },
    });
    client.host.write('/elsewhere/lund.md', source);
    await client.openReady('draft.md');
    const patterns = await client.until(() => {
      const found = JSON.stringify(client.watched);
      return found.includes('elsewhere') ? found : null;
    });
    expect(patterns).toContain('stet.config.json');
    expect(patterns).toContain('"baseUri":"file:///elsewhere"');
  });

  it('shows progress while the sources are read, and how the project stands', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    await client.rules(uri, 1);
    expect(client.progresses).toBe(1);
    expect(client.statuses.map(({ state, sources, problems }) => ({ state, sources, problems }))).toEqual([
      { state: 'loading', sources: 0, problems: 0 },
      { state: 'ready', sources: 1, problems: 0 },
      { state: 'ready', sources: 1, problems: 1 },
    ]);
    expect(client.statuses.at(-1)).toMatchObject({
      folder: 'file:///work',
      drafts: { [uri]: 1 },
      message: 'Quotations are checked against 1 source.',
    });
  });

  it('says once how to add a source when there is none, and reports nothing', async () => {
    const client = await startClient({ files: { 'draft.md': altered } });
    const uri = await client.open('draft.md');
    const status = await client.until(() => client.statuses.find((one) => one.state === 'no-sources') ?? null);
    expect(status.message).toContain('“sources” folder');
    expect(await client.diagnostics(uri)).toEqual([]);
    expect(client.statuses.filter((one) => one.state === 'no-sources')).toHaveLength(1);
  });
});
