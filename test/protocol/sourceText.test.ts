import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  DefinitionRequest,
  type DocumentLink,
  DocumentLinkRequest,
  type Hover,
  HoverRequest,
  type Location,
  type LocationLink,
  ReferencesRequest,
} from 'vscode-languageserver/node';
import { extractedProse } from '../../server/src/core/extract/extracted.ts';
import type { DocumentFormat } from '../../server/src/core/extract/format.ts';
import { documentFormats } from '../../server/src/core/extract/registry.ts';
import { noMetadata } from '../../server/src/core/prose/prose.ts';
import { nodeCache } from '../../server/src/host/nodeCache.ts';
import {
  originalRequest,
  type SourceTextChanged,
  sourceTextChanged,
  sourceTextRequest,
} from '../../server/src/protocol.ts';
import { type Client, pulling, pushing, startClient, uriAt } from './client.ts';
import { altered } from './harbour.ts';

/** A format of pages, as a printer's file has them: a form feed between two, the first line the address of the page. */
const folio: DocumentFormat = {
  name: 'folio',
  endings: ['.folio'],
  load: async () => async (bytes) => {
    const [url = '', ...pages] = new TextDecoder().decode(bytes).split('\f');
    const blocks = pages.flatMap((page, i) =>
      page.split('\n\n').map((text, n) => ({
        kind: 'paragraph' as const,
        text,
        ...(n === 0 ? { landmarks: [{ kind: 'page' as const, at: 0, label: `${i + 7}`, number: i + 1 }] } : {}),
      })),
    );
    return { prose: extractedProse(blocks, url === '' ? noMetadata : { ...noMetadata, url }) };
  },
};

beforeAll(() => void (documentFormats as DocumentFormat[]).push(folio));
afterAll(() => void (documentFormats as DocumentFormat[]).pop());

const said =
  '“The tide took fourteen boats from the inner harbour before anybody was awake,” harbourmaster Ines Aldana said.';
const report = `\fThe storm reached the bay before dawn on Friday.\f${said}\n\nThe town will pay.`;
const words = 'The tide took fourteen boats from the inner harbour before anybody was awake';
const files = { 'draft.md': altered, 'sources/lund.folio': report };
const showing: ClientCapabilities = { ...pulling, experimental: { stetSource: true } };
const shownUri = 'stet-source:/work/sources/lund.folio%20%28words%29?file%2F%2F';

const textOf = (client: Client, uri: string) =>
  client.connection.sendRequest<string | null>(sourceTextRequest, { uri });

async function definition(client: Client, uri: string): Promise<LocationLink> {
  const found = await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'forty'));
  return (found as LocationLink[])[0] as LocationLink;
}

/** The words that a range of a text takes in. */
function at(text: string, { start, end }: Location['range']): string {
  const lines = text.split('\n');
  return start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : '';
}

describe('a source whose words are extracted', () => {
  it('is a document of its own, to which definition, hover, links and related information lead', async () => {
    const client = await startClient({ files, capabilities: showing });
    const uri = await client.openReady('draft.md', altered.replace('said.', 'said [@lund, p. 8].'));
    const { targetUri, targetRange } = await definition(client, uri);
    expect(targetUri).toBe(shownUri);
    const text = (await textOf(client, targetUri)) ?? '';
    expect(at(text, targetRange)).toBe(words);
    const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'forty'));
    const { start, end } = targetRange;
    const place = `#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
    expect(JSON.stringify(hover?.contents)).toContain(`](${shownUri}${place})`);
    const links = await client.connection.sendRequest<DocumentLink[]>(DocumentLinkRequest.method, {
      textDocument: { uri },
    });
    expect(links.map(({ target }) => target)).toEqual([`${shownUri}${place}`]);
    const [problem] = await client.diagnostics(uri);
    expect(problem?.relatedInformation?.[0]?.location.uri).toBe(shownUri);
  });

  it('is led to by a command in the hovers of VS Code, which open no scheme of an extension', async () => {
    const commands = { ...pulling, experimental: { stetSource: true, stetCommands: true } };
    const client = await startClient({ files, capabilities: commands });
    const uri = await client.openReady('draft.md');
    const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'forty'));
    const [, given = ''] = /\]\(command:stet\.openPlace\?([^)]*)\)/.exec(JSON.stringify(hover?.contents)) ?? [];
    expect(JSON.parse(decodeURIComponent(given))).toEqual([expect.stringMatching(/^stet-source:.*#L3,2-L3,78$/)]);
  });

  it('is no draft when it is opened, and leads back to the drafts that quote it', async () => {
    const client = await startClient({ files, capabilities: showing });
    const uri = await client.openReady('draft.md');
    const document = await client.open(shownUri, (await textOf(client, shownUri)) ?? '', 'plaintext');
    expect(await client.diagnostics(document)).toEqual([]);
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      ...client.at(document, 'fourteen'),
      context: { includeDeclaration: false },
    });
    expect(found).toMatchObject([{ uri, range: { start: { line: 2, character: 0 } } }]);
    expect(Object.keys(client.statuses.at(-1)?.drafts ?? {})).toEqual([uri]);
  });

  it('is found when no draft is open yet, and is none when there is no such source', async () => {
    const client = await startClient({ files, capabilities: showing });
    expect(await textOf(client, shownUri)).toContain(words);
    expect(await textOf(client, shownUri.replace('lund', 'other'))).toBeNull();
    expect(await textOf(client, uriAt('draft.md'))).toBeNull();
  });

  it('is told to have changed when its file has', async () => {
    const client = await startClient({ files, capabilities: showing });
    await client.openReady('draft.md');
    const told: SourceTextChanged[] = [];
    client.connection.onNotification(sourceTextChanged, (params: SourceTextChanged) => {
      told.push(params);
      client.happened();
    });
    await client.open(shownUri, (await textOf(client, shownUri)) ?? '', 'plaintext');
    client.host.write('/work/sources/lund.folio', report.replace('fourteen', 'forty'));
    await client.fileChanged('sources/lund.folio');
    expect(await client.until(() => told[0] ?? null)).toEqual({ uris: [shownUri] });
    expect(await textOf(client, shownUri)).toContain('forty boats');
  });

  it('keeps a name with every sign in it, in a folder that only the editor reads', async () => {
    const folder = 'vscode-vfs://github/town/desk';
    const name = '100%25%20sure%3F%20%231%20%C3%BC%2B.folio';
    const client = await startClient({
      files: {},
      folders: [folder],
      capabilities: showing,
    });
    client.host.write('/vscode-vfs:github/town/desk/draft.md', altered);
    client.host.write('/vscode-vfs:github/town/desk/sources/100% sure? #1 ü+.folio', report);
    const uri = await client.open(`${folder}/draft.md`, altered);
    await client.until(() => client.statuses.at(-1)?.state === 'ready' || null);
    const { targetUri, targetRange } = await definition(client, uri);
    expect(targetUri).toBe(`stet-source:/town/desk/sources/${name}%20%28words%29?vscode-vfs%2F%2Fgithub`);
    expect(at((await textOf(client, targetUri)) ?? '', targetRange)).toBe(words);
  });
});

describe('the original of a passage', () => {
  const original = (client: Client, uri: string, where: string) =>
    client.connection.sendRequest<string | null>(originalRequest, client.at(uri, where));

  it('is the file at its page, from a quotation and from the words', async () => {
    const client = await startClient({ files, capabilities: showing });
    const uri = await client.openReady('draft.md');
    expect(await original(client, uri, 'forty')).toBe(`${uriAt('sources/lund.folio')}#page=2`);
    expect(await original(client, uri, 'morning')).toBeNull();
    const document = await client.open(shownUri, (await textOf(client, shownUri)) ?? '', 'plaintext');
    expect(await original(client, document, 'storm')).toBe(`${uriAt('sources/lund.folio')}#page=1`);
    expect(await original(client, document, 'will pay')).toBe(`${uriAt('sources/lund.folio')}#page=2`);
  });

  it('is the live page at the words, where the source has an address and no pages', async () => {
    const page = `---\nurl: https://courier.example/storm\n---\n\n${said}\n`;
    const client = await startClient({ files: { 'draft.md': altered, 'sources/lund.md': page } });
    const uri = await client.openReady('draft.md');
    expect(await original(client, uri, 'forty')).toMatch(/^https:\/\/courier\.example\/storm#:~:text=The%20tide/);
    const plain = await startClient({ files: { 'draft.md': altered, 'sources/lund.md': said } });
    expect(await original(plain, await plain.openReady('draft.md'), 'forty')).toBeNull();
  });
});

describe('in an editor that shows no such documents', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'stet-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('definition leads to a file that holds the words, not to be written to, and references lead back', async () => {
    const client = await startClient({ files, capabilities: pushing, cache: nodeCache(folder, () => Date.now()) });
    const uri = await client.open('draft.md');
    await client.until(() => client.published.find((one) => one.diagnostics.length > 0) ?? null);
    const [found] = (await client.connection.sendRequest(
      DefinitionRequest.type,
      client.at(uri, 'forty'),
    )) as Location[];
    const file = fileURLToPath(found?.uri ?? '');
    expect(path.basename(file)).toMatch(/^[0-9a-f]{32}-lund\.folio\.txt$/);
    const text = await readFile(file, 'utf8');
    expect(at(text, (found as Location).range)).toBe(words);
    expect((await stat(file)).mode & 0o222).toBe(0);
    const document = await client.open(found?.uri ?? '', text, 'text');
    const quoting = await client.connection.sendRequest(ReferencesRequest.type, {
      ...client.at(document, 'fourteen'),
      context: { includeDeclaration: false },
    });
    expect(quoting).toMatchObject([{ uri }]);
  });

  it('leads to the beginning of the original where there is no cache, or the words cannot be written', async () => {
    const beginning = { uri: uriAt('sources/lund.folio'), range: { start: { line: 0, character: 0 } } };
    const client = await startClient({ files, capabilities: pushing });
    const uri = await client.open('draft.md');
    await client.until(() => client.published.find((one) => one.diagnostics.length > 0) ?? null);
    expect(await client.connection.sendRequest(DefinitionRequest.type, client.at(uri, 'forty'))).toMatchObject([
      beginning,
    ]);
    await writeFile(path.join(folder, 'taken'), '');
    const broken = nodeCache(path.join(folder, 'taken'), () => Date.now());
    const unlucky = await startClient({ files, capabilities: pushing, cache: broken });
    await unlucky.open('draft.md');
    await unlucky.until(() => unlucky.logged.find((line) => line.includes('Cannot show the text')) ?? null);
  });
});
