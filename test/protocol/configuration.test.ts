import { expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import type { ConfigurationFile } from '../../server/src/protocol.ts';
import { pulling, startClient, uriAt } from './client.ts';
import { altered, source } from './harbour.ts';

const files = { 'drafts/a.md': altered, 'sources/lund.md': source };
const creating = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    workspaceEdit: { ...pulling.workspace?.workspaceEdit, resourceOperations: ['create' as const] },
  },
};

/** What each action to switch a rule off writes, and where. */
function written(actions: readonly CodeAction[]): Record<string, string> {
  return Object.fromEntries(
    actions
      .filter(({ title }) => title.startsWith('Turn '))
      .map(({ title, edit }) => {
        const changes = edit?.documentChanges ?? [];
        const texts = changes.filter((one): one is TextDocumentEdit => 'edits' in one);
        const made = changes.flatMap((one) => ('kind' in one ? [`${one.kind} ${(one as { uri: string }).uri}`] : []));
        const edits = texts.flatMap(({ textDocument, edits }) =>
          edits.map((one) => `${textDocument.uri} ${'newText' in one ? one.newText : ''}`),
        );
        return [title, [...made, ...edits].join('\n').replaceAll(uriAt(''), '')];
      }),
  );
}

it('a rule is switched off in a draft, for its folder and everywhere, with what is configured left as it is', async () => {
  const config = '# ours\nprofile: press # yes\n';
  const client = await startClient({ files: { ...files, 'stet.config.yaml': config } });
  const uri = await client.openReady('drafts/a.md');
  expect(written(await client.actions(uri, 'forty'))).toEqual({
    'Turn altered-quotation off in this draft': 'drafts/a.md ---\nstet:\n  rules:\n    altered-quotation: off\n---\n\n',
    'Turn altered-quotation off for the folder “drafts”':
      'stet.config.yaml \noverrides:\n  - files: drafts\n    rules:\n      altered-quotation: off',
    'Turn altered-quotation off everywhere': 'stet.config.yaml \nrules:\n  altered-quotation: off',
  });
});

it('what is not saved yet of a configuration stays as it is, and the edit is of its version', async () => {
  const client = await startClient({
    files: { ...files, 'stet.config.yaml': 'profile: press\n' },
    capabilities: creating,
  });
  const uri = await client.openReady('drafts/a.md');
  await client.open('stet.config.yaml', '# new\nrules:\n  wrong-date: hint\n', 'yaml');
  const action = (await client.actions(uri, 'forty')).find(({ title }) => title.endsWith('off everywhere'));
  const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  expect(change?.textDocument).toEqual({ uri: uriAt('stet.config.yaml'), version: 1 });
  expect(change?.edits).toMatchObject([
    { range: { start: { line: 2, character: 18 } }, newText: '\n  altered-quotation: off' },
  ]);
});

it('a draft without front matter of its own is named in the configuration, which is made where there is none', async () => {
  const tex = altered.replace('# The morning after', '\\section{The morning after}');
  const client = await startClient({ files: { ...files, 'a.tex': tex }, capabilities: creating });
  const uri = await client.openReady('a.tex');
  expect(written(await client.actions(uri, 'forty'))).toEqual({
    'Turn altered-quotation off in this draft':
      'create stet.config.yaml\nstet.config.yaml overrides:\n  - files: a.tex\n    rules:\n      altered-quotation: off\n',
    'Turn altered-quotation off everywhere':
      'create stet.config.yaml\nstet.config.yaml rules:\n  altered-quotation: off\n',
  });
});

it('nothing is made by a client that makes no files', async () => {
  const client = await startClient({ files });
  const uri = await client.openReady('drafts/a.md');
  expect(Object.keys(written(await client.actions(uri, 'forty')))).toEqual([
    'Turn altered-quotation off in this draft',
  ]);
});

it('in a folder that nobody trusts nothing outside of it is written, whatever configures it', async () => {
  const outside = { ...files, '../stet.config.yaml': 'profile: legal\n' };
  const client = await startClient({
    files: outside,
    capabilities: { ...creating, experimental: { stetTrusted: false } },
  });
  const uri = await client.openReady('drafts/a.md');
  const texts = Object.values(written(await client.actions(uri, 'forty')));
  expect(texts).toHaveLength(3);
  for (const text of texts) expect(text).toMatch(/^(?:drafts\/a\.md |create stet\.config\.yaml\nstet\.config\.yaml )/);
});

it('what the draft switches off is silent, and what it says wrongly is shown there', async () => {
  const client = await startClient({ files });
  const uri = await client.openReady('drafts/a.md');
  const off = (await client.actions(uri, 'forty')).find(({ title }) => title.endsWith('in this draft'));
  await client.apply(uri, off as CodeAction);
  expect(await client.rules(uri, 0)).toEqual([]);
  await client.replace(uri, 'altered-quotation: off', 'altred-quotation: off');
  const [wrong, found] = await client
    .diagnostics(uri)
    .then((all) => [...all].sort((a, b) => a.range.start.line - b.range.start.line));
  expect(wrong).toMatchObject({
    code: 'configuration',
    message: 'stet: unknown rule "altred-quotation"; did you mean "altered-quotation"?',
    range: { start: { line: 3, character: 4 } },
  });
  expect(found?.code).toBe('altered-quotation');
});

it('overrides hold for the drafts they name', async () => {
  const config = 'overrides:\n  - files: drafts\n    rules: { altered-quotation: hint }\n';
  const client = await startClient({ files: { ...files, 'b.md': altered, 'stet.config.yaml': config } });
  const severity = async (path: string) => (await client.diagnostics(await client.openReady(path)))[0]?.severity;
  expect(await severity('drafts/a.md')).toBe(4);
  expect(await severity('b.md')).toBe(1);
});

it('which file configures a draft is told, and what a new one says', async () => {
  const ask = async (all: Record<string, string>, path: string) => {
    const client = await startClient({ files: all });
    await client.openReady('drafts/a.md');
    return client.connection.sendRequest<ConfigurationFile | null>('stet/configuration', { uri: uriAt(path) });
  };
  expect(await ask({ ...files, 'drafts/stet.config.json': '{"sources": "../sources"}' }, 'drafts/a.md')).toEqual({
    uri: uriAt('drafts/stet.config.json'),
    text: null,
  });
  const fresh = await ask(files, 'drafts/a.md');
  expect(fresh?.uri).toBe(uriAt('stet.config.yaml'));
  expect(fresh?.text).toContain('profile: press');
});

it('what the baseline knows is not shown; the status and the hover say so', async () => {
  const known = { version: 1, drafts: { 'drafts/a.md': {} as Record<string, number> } };
  const config = 'baseline: known.json\n';
  const { main } = await import('../../server/src/cli/main.ts');
  const { memoryHost } = await import('../core/host/memoryHost.ts');
  const host = memoryHost({
    '/w/drafts/a.md': altered,
    '/w/sources/lund.md': source,
    '/w/stet.config.yaml': config,
  });
  await main(['check', '--update-baseline', 'drafts'], { stdout() {}, stderr() {}, cwd: '/w', host, color: false });
  Object.assign(known, JSON.parse(new TextDecoder().decode(host.files.get('/w/known.json') as Uint8Array)));
  const client = await startClient({
    files: { ...files, 'stet.config.yaml': config, 'known.json': JSON.stringify(known) },
  });
  const uri = await client.openReady('drafts/a.md');
  expect(await client.rules(uri, 0)).toEqual([]);
  const hover = await client.connection.sendRequest<{ contents: { value: string } }>(
    'textDocument/hover',
    client.at(uri, 'forty'),
  );
  expect(hover.contents.value).toContain('**Known from the baseline: The source has “fourteen”, not “forty”');
  await client.until(
    () => client.statuses.at(-1)?.message.includes('Not shown, because the baseline has them: 1 finding') || null,
  );
});
