import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { realScheduler, type Scheduler } from '../../server/src/lsp/scheduler.ts';
import { serverCommands, sourcesRequest } from '../../server/src/protocol.ts';
import { pushing, startClient, uriAt } from './client.ts';
import { altered, sound, source } from './harbour.ts';

const files = { 'draft.md': altered, 'sound.md': sound, 'sources/lund.md': source };

describe('diagnostics that are pulled', () => {
  it('of a long draft are made in short steps, between which others are answered', async () => {
    const long = Array.from({ length: 30 }, (_, i) => `So it was. ${i}\n\n${altered}`).join('\n');
    const client = await startClient({ files: { ...files, 'draft.md': long }, tick: 4 });
    const uri = await client.openReady('draft.md');
    const answered: string[] = [];
    const diagnostics = client.diagnostics(uri).then(({ length }) => answered.push(`${length} findings`));
    await client.connection.sendRequest(sourcesRequest, { uri }).then(() => answered.push('sources'));
    await diagnostics;
    expect(answered).toEqual(['sources', '30 findings']);
  });

  it('say what is wrong, where the source has it, and where the rule is explained', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    expect(await client.rules(uri, 1)).toEqual(['altered-quotation «forty»']);
    expect((await client.diagnostics(uri))[0]).toMatchInlineSnapshot(`
      {
        "code": "altered-quotation",
        "codeDescription": {
          "href": "https://stet-dev.github.io/stet/rules/altered-quotation.html",
        },
        "message": "The source has “fourteen”, not “forty” (Harbour wall holds, para. 3)",
        "range": {
          "end": {
            "character": 20,
            "line": 2,
          },
          "start": {
            "character": 15,
            "line": 2,
          },
        },
        "relatedInformation": [
          {
            "location": {
              "range": {
                "end": {
                  "character": 77,
                  "line": 11,
                },
                "start": {
                  "character": 1,
                  "line": 11,
                },
              },
              "uri": "file:///work/sources/lund.md",
            },
            "message": "The source’s words",
          },
        ],
        "severity": 1,
        "source": "stet",
      }
    `);
  });

  it('are none for a sound draft, and none for a source', async () => {
    const client = await startClient({ files });
    await client.openReady('draft.md');
    expect(await client.diagnostics(await client.open('sound.md'))).toEqual([]);
    expect(await client.diagnostics(await client.open('sources/lund.md'))).toEqual([]);
  });

  it('are empty before the sources are read, and asked for anew afterwards', async () => {
    const client = await startClient({ files });
    const uri = await client.open('draft.md');
    await client.until(() => (client.refreshes > 0 && client.statuses.at(-1)?.state === 'ready') || null);
    expect(await client.rules(uri, 1)).toHaveLength(1);
  });

  it('are unchanged while nothing changed, and never pushed', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const first = await client.pull(uri);
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.replace(uri, 'forty', 'fifty');
    expect(await client.pull(uri, first.resultId)).toMatchObject({ kind: 'full' });
    expect(client.published).toEqual([]);
  });

  it('follow the words while they are typed', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    await client.replace(uri, 'forty', 'fourteen');
    expect(await client.rules(uri, 0)).toEqual([]);
    await client.replace(uri, 'fourteen', 'fifteen');
    expect(await client.rules(uri, 1)).toEqual(['altered-quotation «fifteen»']);
  });

  it('stop when cancelled', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri } },
      source.token,
    );
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await client.rules(uri, 1)).toHaveLength(1);
  });

  it('hide what is let stand, and hint at a comment that lets nothing stand', async () => {
    const client = await startClient({ files });
    const stet = '<!-- stet altered-quotation: as broadcast -->';
    const uri = await client.openReady('draft.md', altered.replace('said.', `said. ${stet}`));
    expect(await client.diagnostics(uri)).toEqual([]);
    await client.replace(uri, 'forty', 'fourteen');
    await client.rules(uri, 1);
    expect(await client.diagnostics(uri)).toMatchObject([{ code: 'unused-stet', severity: 4, tags: [1] }]);
    expect(client.statuses.at(-1)?.problems).toBe(0);
  });

  it('count in UTF-16, after CRLF, CR and astral letters alike', async () => {
    const client = await startClient({ files });
    const text = `# 😀 the morning\r\n\r\n😀 “The tide took forty boats from the inner harbour before anybody was awake,” harbourmaster Ines Aldana said.\r\rThe end.\r\n`;
    const uri = await client.openReady('draft.md', text);
    expect((await client.diagnostics(uri))[0]?.range).toEqual({
      start: { line: 2, character: 18 },
      end: { line: 2, character: 23 },
    });
  });

  it.each([
    ['nothing', ''],
    ['an unclosed mark', '“The tide took forty boats from the inner harbour'],
    ['a lone surrogate', `“The tide \ud800 took” \udc00 forty`],
    ['a byte-order mark', `\ufeff${sound}`],
    ['a very long line', `${'word “and” '.repeat(20_000)}\n`],
  ])('survive a draft of %s', async (_, text) => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', text);
    expect(await client.pull(uri)).toMatchObject({ kind: 'full' });
    expect(client.logged.filter((line) => line.includes('Error'))).toEqual([]);
  });

  it('tell of a draft that the disk has lost as long as it is open', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    client.host.remove('/work/draft.md');
    await client.fileChanged('draft.md', 3);
    expect(await client.rules(uri, 1)).toHaveLength(1);
    await client.close(uri);
    expect(await client.pull(uri)).toEqual({ kind: 'full', items: [] });
  });

  it('check a draft without a file, and one outside every folder', async () => {
    const client = await startClient({ files });
    const untitled = await client.open('untitled:Untitled-1', altered);
    expect(await client.rules(untitled, 1)).toHaveLength(1);
    const loose = await startClient({ files, folders: [] });
    expect(await loose.rules(await loose.openReady('draft.md'), 1)).toHaveLength(1);
  });
});

describe('stet.run', () => {
  it('onSave checks what was saved and keeps it while the writer types on', async () => {
    const client = await startClient({ files, settings: { run: 'onSave' } });
    const uri = await client.openReady('draft.md');
    const first = await client.pull(uri);
    await client.replace(uri, 'forty', 'fourteen');
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.save(uri);
    expect(await client.rules(uri, 0)).toEqual([]);
  });

  it('manual waits to be asked', async () => {
    const client = await startClient({ files, settings: { stet: { run: 'manual' } } });
    const uri = await client.openReady('draft.md');
    expect(await client.diagnostics(uri)).toEqual([]);
    const refreshes = client.refreshes;
    await client.connection.sendRequest('workspace/executeCommand', {
      command: serverCommands.check,
      arguments: [uri],
    });
    await client.until(() => client.refreshes > refreshes || null);
    expect(await client.rules(uri, 1)).toHaveLength(1);
  });
});

describe('diagnostics that are pushed', () => {
  const manual = () => {
    const tasks: (() => void)[] = [];
    const scheduler: Scheduler = {
      pause: realScheduler.pause,
      after(_, task) {
        tasks.push(task);
        return () => void tasks.splice(tasks.indexOf(task), tasks.includes(task) ? 1 : 0);
      },
    };
    return { scheduler, tasks };
  };

  it('come when the sources are read, carry the version, and go when the draft is closed', async () => {
    const client = await startClient({ files, capabilities: pushing });
    const uri = await client.open('draft.md');
    const first = await client.until(() => client.published.find((one) => one.diagnostics.length === 1) ?? null);
    expect(first).toMatchObject({ uri, version: 1, diagnostics: [{ code: 'altered-quotation' }] });
    await client.replace(uri, 'forty', 'fourteen');
    expect(await client.until(() => client.published.find((one) => one.version === 2) ?? null)).toMatchObject({
      diagnostics: [],
    });
    await client.close(uri);
    expect(await client.until(() => client.published.find((one) => one.version === undefined) ?? null)).toMatchObject({
      uri,
      diagnostics: [],
    });
  });

  it('wait until typing pauses', async () => {
    const { scheduler, tasks } = manual();
    const client = await startClient({ files, capabilities: pushing, scheduler });
    const uri = await client.open('draft.md');
    await client.until(() => client.published.find((one) => one.version === 1) ?? null);
    await client.replace(uri, 'forty', 'fift');
    await client.replace(uri, 'fift', 'fifty');
    await client.connection.sendRequest('textDocument/documentLink', { textDocument: { uri } });
    expect(client.published.filter((one) => (one.version ?? 0) > 1)).toEqual([]);
    expect(tasks).toHaveLength(1);
    tasks[0]?.();
    expect(await client.until(() => client.published.find((one) => (one.version ?? 0) > 1) ?? null)).toMatchObject({
      version: 3,
    });
  });
});

describe('workspace diagnostics', () => {
  const ask = { previousResultIds: [] };

  it('check closed drafts where the writer asks for the workspace', async () => {
    const client = await startClient({ files, settings: { diagnosticMode: 'workspace' } });
    const { items } = await client.until(async () => {
      const report = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, ask);
      return report.items.length === 2 ? report : null;
    });
    expect(items.map((one) => [one.uri, one.kind === 'full' ? one.items.map(({ code }) => code) : one.kind])).toEqual([
      [uriAt('draft.md'), ['altered-quotation']],
      [uriAt('sound.md'), []],
    ]);
  });

  it('check every draft once the writer asks for it, and say how many', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('sound.md');
    const summary = await client.connection.sendRequest('workspace/executeCommand', { command: serverCommands.check });
    expect(summary).toEqual({ drafts: 2, problems: 1 });
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, ask);
    expect(items).toMatchObject([{ uri: uriAt('draft.md'), items: [{ code: 'altered-quotation' }] }]);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('clear what was shown of a draft that is closed', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    await client.rules(uri, 1);
    const answer = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, ask);
    await client.close(uri);
    expect((await answer).items).toMatchObject([{ uri, kind: 'full', items: [] }]);
  });

  it('leave out what is excluded, open or not', async () => {
    const client = await startClient({ files, settings: { diagnosticMode: 'workspace', exclude: ['draft.md'] } });
    const uri = await client.open('draft.md');
    await client.until(() => client.statuses.find((one) => one.state === 'ready') ?? null);
    expect(await client.diagnostics(uri)).toEqual([]);
    await client.close(uri);
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, ask);
    expect(items.flatMap((one) => (one.kind === 'full' ? one.items : []))).toEqual([]);
  });

  it('wait for something new', async () => {
    const client = await startClient({ files: { ...files, 'stet.config.json': '{}' } });
    await client.openReady('draft.md');
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, ask);
    const previousResultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    const next = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    client.host.write('/work/stet.config.json', '{\n  "sorces": ["x"]\n}');
    await client.fileChanged('stet.config.json');
    expect((await next).items).toMatchObject([
      {
        uri: uriAt('stet.config.json'),
        items: [{ message: expect.stringContaining('sorces'), range: { start: { line: 1, character: 2 } } }],
      },
    ]);
  });

  it('are pushed to a client that cannot ask', async () => {
    const client = await startClient({
      files: { ...files, 'stet.config.json': '{"profil": "press"}' },
      capabilities: pushing,
    });
    await client.open('draft.md');
    const found = await client.until(
      () => client.published.find((one) => one.uri === uriAt('stet.config.json')) ?? null,
    );
    expect(found.diagnostics[0]?.message).toContain('did you mean "profile"');
  });
});

describe('a draft that takes long to check', () => {
  it('is left alone until typing pauses, and a cancelled request waits no longer', async () => {
    const waits: { milliseconds: number; task: () => void }[] = [];
    const scheduler: Scheduler = {
      pause: realScheduler.pause,
      after(milliseconds, task) {
        const wait = { milliseconds, task };
        waits.push(wait);
        return () => void waits.splice(waits.indexOf(wait), waits.includes(wait) ? 1 : 0);
      },
    };
    const client = await startClient({ files, scheduler, tick: 300 });
    const uri = await client.openReady('draft.md');
    await client.pull(uri);
    await client.replace(uri, 'forty', 'fifty');
    const cancel = new CancellationTokenSource();
    const first = client.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri } },
      cancel.token,
    );
    cancel.cancel();
    await expect(first).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    const second = client.pull(uri);
    await client.until(async () => {
      await client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character: 0 },
      });
      return waits.length > 0 || null;
    });
    // Two steps and what is left of the check took a look at the clock each.
    expect(waits).toMatchObject([{ milliseconds: 900 }]);
    waits[0]?.task();
    expect(await second).toMatchObject({ kind: 'full', items: [{ code: 'altered-quotation' }] });
  });
});
