import { describe, expect, it } from 'vitest';
import {
  DidOpenTextDocumentNotification,
  type Location,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, pulling, startClient, uriAt } from './client.ts';
import { source } from './harbour.ts';

const quoted = '“The tide took fourteen boats from the inner harbour before anybody was awake,” Ines Aldana said';
const front = '---\nbibliography: refs.bib\n---\n\n';
const bib = `@article{lund, author = {Lund, Petra}, title = {Harbour wall holds}, file = {sources/lund.md}}
@book{orr, title = {Ropes}, crossref = {whole}}
@book{whole, title = {All}}
`;
const files = {
  'one.md': `${front}${quoted} [@lund]. So it was [see @orr; -@lund, para. 3].\n`,
  'two.md': `${front}It was so.[^1]\n\n[^1]: @lund and [@whole].\n`,
  'three.md': `${quoted} [@lund].\n`,
  'refs.bib': bib,
  'sources/lund.md': source,
};
const capabilities = { ...pulling, textDocument: { ...pulling.textDocument, rename: { prepareSupport: true } } };

/** Each as "file:line:words", in order. */
async function drawn(client: Client, locations: readonly Location[] | null): Promise<readonly string[]> {
  const read = async ({ uri, range }: Location): Promise<string> => {
    const text = new TextDecoder().decode(await client.host.read(uri.slice('file://'.length)));
    const words = TextDocument.create(uri, '', 0, text).getText(range);
    return `${uri.slice(uriAt('').length)}:${range.start.line + 1}:${words}`;
  };
  return (await Promise.all((locations ?? []).map(read))).sort();
}

const start = async () => {
  const client = await startClient({ files, capabilities });
  const uri = await client.openReady('one.md');
  await client.rules(uri, 0);
  return { client, uri };
};

const references = (client: Client, uri: string, words: string, includeDeclaration = true) =>
  client.connection.sendRequest(ReferencesRequest.type, { ...client.at(uri, words), context: { includeDeclaration } });

describe('references', () => {
  it('of a key: every citation of its work in open and closed drafts, and its entry', async () => {
    const { client, uri } = await start();
    expect(await drawn(client, await references(client, uri, 'lund]'))).toEqual([
      'one.md:5:lund',
      'one.md:5:lund',
      'refs.bib:1:lund',
      'two.md:7:lund',
    ]);
    expect(await drawn(client, await references(client, uri, 'lund]', false))).toHaveLength(3);
  });

  it('of a source: every quotation of it in drafts', async () => {
    const { client } = await start();
    const lund = await client.open('sources/lund.md');
    const found = await references(client, lund, 'The storm reached');
    expect(await drawn(client, found)).toEqual([
      `one.md:5:${quoted.slice(0, quoted.indexOf('”') + 1)}`,
      `three.md:1:${quoted.slice(0, quoted.indexOf('”') + 1)}`,
    ]);
  });

  it('of a key in the bibliography itself and in a source’s front matter', async () => {
    const { client } = await start();
    const open = await client.open('refs.bib', undefined, 'bibtex');
    expect(await drawn(client, await references(client, open, 'whole, title', false))).toEqual(['two.md:7:whole']);
    const lund = await client.open('sources/lund.md');
    expect((await drawn(client, await references(client, lund, 'lund2024', false))).length).toBeGreaterThan(1);
  });

  it('of plain words there are none', async () => {
    const { client, uri } = await start();
    expect(await references(client, uri, 'So it was')).toEqual([]);
  });
});

describe('rename', () => {
  const rename = async (client: Client, uri: string, words: string, newName: string) => {
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...client.at(uri, words), newName });
    const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    const texts: Record<string, string> = {};
    for (const { textDocument, edits } of changes) {
      const path = textDocument.uri.slice(uriAt('').length);
      const text = new TextDecoder().decode(await client.host.read(`/work/${path}`));
      texts[path] = TextDocument.applyEdits(TextDocument.create('x:', '', 0, text), edits as TextEdit[]);
    }
    return { texts, versions: changes.map(({ textDocument }) => textDocument.version) };
  };

  it('changes a key in every draft and in the bibliography, and nowhere else', async () => {
    const { client, uri } = await start();
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, client.at(uri, 'lund]'))).toEqual({
      range: client.rangeOf(uri, 'lund'),
      placeholder: 'lund',
    });
    const { texts, versions } = await rename(client, uri, 'lund]', 'lund2024a');
    expect(texts).toEqual({
      'one.md': files['one.md'].replaceAll('@lund', '@lund2024a'),
      'two.md': files['two.md'].replaceAll('@lund', '@lund2024a'),
      'refs.bib': bib.replace('{lund,', '{lund2024a,'),
    });
    expect(versions).toEqual([1, null, null]);
  });

  it('takes along what other entries say of it', async () => {
    const { client } = await start();
    const two = await client.open('two.md');
    await client.rules(two, 0);
    const { texts } = await rename(client, two, 'whole', 'all1931');
    expect(texts['refs.bib']).toBe(bib.replaceAll('{whole', '{all1931'));
  });

  it('of a key in front matter changes it there', async () => {
    const client = await startClient({
      files: { 'd.md': `${quoted} [@lund2024].\n`, 'sources/lund.md': source },
      capabilities,
    });
    const uri = await client.openReady('d.md');
    const { texts } = await rename(client, uri, 'lund2024', 'petra');
    expect(texts).toEqual({
      'd.md': `${quoted} [@petra].\n`,
      'sources/lund.md': source.replace('key: lund2024', 'key: petra'),
    });
  });

  it('refuses a key that is taken or cannot be written, and one that is a file’s name', async () => {
    const { client, uri } = await start();
    await expect(rename(client, uri, 'lund]', 'orr')).rejects.toThrow('The key “orr” is already in use.');
    await expect(rename(client, uri, 'lund]', 'a b')).rejects.toThrow('A key begins with');
    const bare = await startClient({
      files: { 'd.md': 'It was [@log].\n', 'sources/log.txt': 'A log.' },
      capabilities,
    });
    const draft = await bare.openReady('d.md');
    await expect(rename(bare, draft, 'log', 'other')).rejects.toThrow('comes from the source’s file name');
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, client.at(uri, 'So it was'))).toBeNull();
  });
});

it('an open bibliography is read as it stands in the editor, and its defects are its own', async () => {
  const { client, uri } = await start();
  await client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: {
      uri: uriAt('refs.bib'),
      languageId: 'bibtex',
      version: 1,
      text: bib.replace('{lund,', '{lund title'),
    },
  });
  expect(await client.rules(uri, 2)).toEqual([
    'unknown-citation «[@lund]»',
    'unknown-citation «[see @orr; -@lund, para. 3]»',
  ]);
  const shown = await client.until(async () => {
    const found = await client.diagnostics(uriAt('refs.bib'));
    return found.length > 0 ? found.map(({ message }) => message) : null;
  });
  expect(shown).toEqual(['This entry has no key']);
});
