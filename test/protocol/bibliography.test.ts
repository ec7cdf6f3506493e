import { describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  type Hover,
  HoverRequest,
  MarkupContent,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { startClient, uriAt } from './client.ts';
import { source } from './harbour.ts';

const quoted = '“The tide took fourteen boats from the inner harbour before anybody was awake,” Ines Aldana said';
const draft = (key: string): string => `---\nbibliography: refs.bib\n---\n\n${quoted} [@${key}].\n`;
const entry =
  '@article{lundnew, author = {Lund, Petra}, title = {Harbour wall holds}, year = 2024, file = {sources/lund.md}}\n';
const files = { 'draft.md': draft('lundnew'), 'refs.bib': entry, 'sources/lund.md': source };

describe('a bibliography', () => {
  it('that the draft names is read, and its keys are known', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    expect(await client.rules(uri, 0)).toEqual([]);
    const hover = await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'lundnew'));
    const said = (one: Hover | null) => (one && MarkupContent.is(one.contents) ? one.contents.value : '');
    expect(said(hover)).toContain('Lund, Petra.');
    expect(said(hover)).toContain(`(${uriAt('refs.bib')}#L1,10-L1,17)`);
  });

  it('is read again when it has changed', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md');
    expect(await client.rules(uri, 0)).toEqual([]);
    client.host.write('/work/refs.bib', entry.replace('lundnew', 'lund1999'));
    await client.fileChanged('refs.bib');
    expect(await client.rules(uri, 1)).toEqual(['unknown-citation «[@lundnew]»']);
  });

  it('is read when its name is typed, and counts no more when it is taken out', async () => {
    const client = await startClient({ files });
    const uri = await client.openReady('draft.md', draft('lundnew').replace('bibliography: refs.bib', 'title: x'));
    expect(await client.rules(uri, 1)).toEqual(['unknown-citation «[@lundnew]»']);
    await client.replace(uri, 'title: x', 'bibliography: refs.bib');
    expect(await client.rules(uri, 0)).toEqual([]);
    await client.replace(uri, 'bibliography: refs.bib', 'title: x');
    expect(await client.rules(uri, 1)).toHaveLength(1);
  });

  it('of the settings holds for every draft', async () => {
    const client = await startClient({ files, settings: { bibliography: ['refs.bib'] } });
    const uri = await client.openReady('draft.md', draft('lundnew').replace('bibliography: refs.bib', 'title: x'));
    expect(await client.rules(uri, 0)).toEqual([]);
  });

  it('shows its defects at their lines, and a missing one is said', async () => {
    const broken = `${entry}@book{title = {No key}}\n@book{ok, title {x}}\n`;
    const client = await startClient({
      files: { ...files, 'refs.bib': broken, 'draft.md': draft('ok').replace('refs.bib', '[refs.bib, gone.bib]') },
    });
    await client.openReady('draft.md');
    const reports = await client.until(async () => {
      const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
      const found = items.flatMap((one) =>
        one.kind === 'full'
          ? one.items.map((item) => `${one.uri.slice(13)}:${item.range.start.line + 1} ${item.message}`)
          : [],
      );
      return found.length >= 3 ? found : null;
    });
    expect(reports.sort()).toEqual([
      'gone.bib:1 Cannot read gone.bib: no such file',
      'refs.bib:2 This entry has no key',
      'refs.bib:3 “title” is not followed by “=”',
    ]);
  });

  it('defines a key whose text is not in the library', async () => {
    const client = await startClient({ files: { ...files, 'refs.bib': `${entry}@book{far, title = {Far}}\n` } });
    const uri = await client.openReady('draft.md', draft('far'));
    expect(await client.rules(uri, 0)).toEqual([]);
    expect(await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'far'))).toMatchObject([
      { targetUri: uriAt('refs.bib'), targetSelectionRange: { start: { line: 1, character: 6 } } },
    ]);
  });
});

it('a link leads from a citation to the web address of a work whose text is not in the library', async () => {
  const refs =
    '@article{far, title = {Far}, doi = {10.1000/far_1}, url = {https://far.example}}\n@book{none, title = {N}}\n';
  const client = await startClient({ files: { ...files, 'refs.bib': refs } });
  const uri = await client.openReady('draft.md', draft('far').replace('[@far]', '[@far; @none]'));
  await client.rules(uri, 0);
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
  expect(links).toMatchObject([{ target: 'https://doi.org/10.1000/far_1', range: client.rangeOf(uri, 'far') }]);
  expect(links).toHaveLength(1);
});

it('a citation is offered where a quotation has none, in a draft that cites', async () => {
  const client = await startClient({ files });
  const uri = await client.openReady('draft.md', draft('lundnew').replace(' [@lundnew]', ''));
  await client.rules(uri, 0);
  await client.until(async () => ((await client.actions(uri, 'fourteen')).length > 0 ? true : null));
  const [action] = await client.actions(uri, 'fourteen');
  expect(action).toMatchObject({ title: 'Add citation [@lundnew, para. 3]', kind: 'refactor.rewrite' });
  await client.apply(uri, action as never);
  expect(client.text(uri)).toContain('Aldana said [@lundnew, para. 3].');
  expect(await client.actions(uri, 'fourteen')).toEqual([]);
  const plain = await startClient({ files });
  const other = await plain.openReady(
    'draft.md',
    draft('lundnew')
      .replace(' [@lundnew]', '')
      .replace(/^---.*---/s, ''),
  );
  expect(await plain.actions(other, 'fourteen')).toEqual([]);
});

describe('completion of keys', () => {
  const refs = `${entry}@book{dray1999, author = {Dray, Agnes}, title = {On Mills}, publisher = {Quay Press}, year = 1999}\n`;
  const complete = async (settings: unknown, typed: string, bib = refs) => {
    const client = await startClient({ files: { ...files, 'refs.bib': bib }, settings });
    const uri = await client.openReady('draft.md', draft('lundnew').replace('[@lundnew].', typed));
    await client.until(async () => ((await client.rules(uri, 0)) ? true : null));
    const list = (await client.connection.sendRequest(
      CompletionRequest.type,
      client.after(uri, typed),
    )) as CompletionList;
    return { client, list };
  };

  it('matches author, title and year, sources first, and shows the reference when resolved', async () => {
    const { client, list } = await complete(null, '[@');
    expect(list.items.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      'lundnew: Lund 2024 — Harbour wall holds',
      'dray1999: Dray 1999 — On Mills',
    ]);
    expect(list.items[1]?.filterText).toBe('dray1999 On Mills Agnes Dray 1999');
    const resolved = await client.connection.sendRequest(
      CompletionResolveRequest.type,
      list.items[1] as CompletionItem,
    );
    expect((resolved.documentation as MarkupContent).value).toContain('Dray, Agnes. *On Mills*. Quay Press, 1999.');
  });

  it('can be left to another extension', async () => {
    expect((await complete({ completion: { citations: false } }, '[@')).list.items).toEqual([]);
    expect((await complete({ 'completion.citations': false }, '[@')).list.items).toEqual([]);
  });

  it('of a large bibliography lists what fits what is typed, and is asked again', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => `@book{work${i}, title = {Title ${i}}, author = {Orr, Ann}}`);
    const bib = `${refs}${many.join('\n')}\n`;
    const { list } = await complete(null, '[@', bib);
    expect([list.items.length, list.isIncomplete]).toEqual([500, true]);
    const narrowed = (await complete(null, '[@dray', bib)).list;
    expect(narrowed.items.map(({ label }) => label)).toEqual(['dray1999']);
  });
});
