import { describe, expect, it } from 'vitest';
import { CodeActionKind } from 'vscode-languageserver/node';
import { pulling, startClient, uriAt } from './client.ts';
import { altered, sound, source } from './harbour.ts';

const files = { 'draft.md': altered, 'sources/lund.md': source };
const two = `${altered}\n“We are not going to leave the fishermen lone with this,” council leader Tomas Brandt said.\n`;

describe('code actions', () => {
  it('mend the quotation, and the finding is gone', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const actions = await client.actions(uri, 'forty');
    const preferred = actions.filter((one) => one.isPreferred);
    expect(preferred).toHaveLength(1);
    expect(preferred[0]).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'altered-quotation' }] });
    await client.apply(uri, preferred[0] as never);
    expect(client.text(uri)).toBe(sound);
    expect(await client.rules(uri, 0)).toEqual([]);
  });

  it('every one of them applies cleanly', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    for (const { title } of await client.actions(uri, 'forty')) {
      const action = (await client.actions(uri, 'forty')).find((one) => one.title === title);
      const before = client.text(uri);
      await client.apply(uri, action as never);
      expect(
        (await client.diagnostics(uri)).filter((one) => one.code === 'altered-quotation'),
        title,
      ).toEqual([]);
      const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
      await client.edit(uri, [{ range: whole, newText: before }]);
    }
  });

  it('allow it with a reason that is left to the writer', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const action = (await client.actions(uri, 'forty')).find((one) => one.title.startsWith('Allow this '));
    expect(action?.isPreferred).toBe(false);
    expect(JSON.stringify(action?.edit)).toMatch(/<!-- stet altered-quotation: \$\{1:reason\} -->\$0/u);
    await client.apply(uri, action as never);
    expect(client.text(uri)).toContain('<!-- stet altered-quotation: reason -->');
    expect(await client.rules(uri, 0)).toEqual([]);
    expect(await client.actions(uri, 'forty')).toEqual([]);
  });

  it('are plain text for a client without snippets, and unversioned for one without versions', async () => {
    const { snippetEditSupport: _, ...workspaceEdit } = pulling.workspace?.workspaceEdit ?? {};
    const plain = await startClient({
      files,
      capabilities: { ...pulling, workspace: { ...pulling.workspace, workspaceEdit } },
    });
    expect(JSON.stringify(await plain.actions(await plain.openReady('draft.md'), 'forty'))).not.toContain('snippet');
    const old = await startClient({
      files,
      capabilities: { ...pulling, workspace: { ...pulling.workspace, workspaceEdit: {} } },
    });
    const [first] = await old.actions(await old.openReady('draft.md'), 'forty');
    expect(first?.edit?.changes?.[uriAt('draft.md')]).toHaveLength(1);
  });

  it('are computed from the draft as it is now', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    const stale = await client.diagnostics(uri);
    await client.replace(uri, 'forty', 'fourteen');
    const range = client.rangeOf(uri, 'fourteen');
    expect(
      await client.connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: stale },
      }),
    ).toEqual([]);
  });

  it('fix all that is safe only when asked', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', two);
    expect((await client.actions(uri, 'forty')).every((one) => one.kind === CodeActionKind.QuickFix)).toBe(true);
    expect(await client.actions(uri, 'forty', ['refactor'])).toEqual([]);
    const all = await client.actions(uri, 'forty', ['source.fixAll']);
    for (const action of all) {
      expect(action.kind).toBe('source.fixAll.stet');
      await client.apply(uri, action);
    }
    const left = await client.actions(uri, 'The morning', ['source.fixAll.stet']);
    expect(left).toEqual([]);
  });

  it('are none in a sound draft', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', sound);
    expect(await client.actions(uri, 'fourteen')).toEqual([]);
  });
});
