import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../server/src/core/extract/readers/html.ts';
import { type Content, extractedContent, textContent } from '../../server/src/core/library/content.ts';
import { type Source, sourceOf } from '../../server/src/core/library/source.ts';
import { documentFrom, sourceFrom } from '../../server/src/host/archive/document.ts';
import { lineDocument, ownDocument } from '../../server/src/host/archive/indexing/ownIndex.ts';
import { ownFields } from '../../server/src/host/archive/mapping.ts';

/** A file's content as it comes back from the index it was put into. */
function fromArchive(name: string, content: Content): Source | null {
  const { source } = ownDocument(name, content);
  const document = documentFrom('news/1@1.1', JSON.parse(source), ownFields);
  return document && sourceFrom(document, new Set());
}

/** What a verdict rests on. */
const read = ({ spoken, words, metadata, key, reading }: Source) => ({
  texts: [words.text, spoken.text],
  metadata,
  key,
  quotations: reading.quotations,
  people: reading.people,
  genre: reading.genre,
  blocks: reading.prose.blocks,
  landmarks: reading.prose.landmarks,
});

function same(name: string, content: Content): void {
  const there = fromArchive(name, content);
  expect(there && read(there)).toEqual(read(sourceOf(`/work/sources/${name}`, content)));
  expect(there?.archived).toEqual({ address: there?.metadata.url ?? null });
  expect(there?.extracted).toBe(true);
}

const samples = path.join(import.meta.dirname, '../../samples/newsroom/sources');

describe('a document that was put into an archive', () => {
  it.each(readdirSync(samples))('is the source that the file is: %s', (name) => {
    same(name, textContent(name, readFileSync(path.join(samples, name), 'utf8')));
  });

  it('is the source that a page and captions are', async () => {
    const page =
      '<html><head><title>The quay</title><link rel="canonical" href="https://news.example/quay"></head><body><article><h1>The quay</h1><p>“The tide took fourteen boats,” harbourmaster Ines Aldana said on Monday.</p><p>Nobody else was asked.</p></article></body></html>';
    const found = await readHtml(new TextEncoder().encode(page));
    if (!('prose' in found)) throw new Error(found.reason);
    same('quay.html', extractedContent(found.prose));
    const cues =
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ines Aldana>The tide took fourteen boats.\n\n00:05.000 --> 00:06.000\nOf forty.\n';
    same('quay.vtt', textContent('quay.vtt', cues));
  });

  it('has an id of its name and a hash of its content', () => {
    const [one, again, other] = ['a', 'a', 'b'].map((text) => ownDocument('x.txt', textContent('x.txt', text)));
    expect(one).toEqual(again);
    expect(other?.id).toBe(one?.id);
    expect(other?.hash).not.toBe(one?.hash);
  });

  it('is any text, under any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, text) => {
        const there = fromArchive(name, textContent(name, text));
        if (there === null) {
          expect(textContent(name, text).words.text.trim()).toBe('');
          return;
        }
        expect(there.path).toMatch(/^\/stet-archive:\//);
        expect(there.path).not.toMatch(/\/\.\.?(?:\/|$)/);
      }),
    );
  });
});

describe('a line of JSON', () => {
  it('tells of a document what is known of it', () => {
    const line = JSON.stringify({
      ...{
        id: 7,
        text: 'Nobody was asked.',
        title: 'The "quay"',
        author: 'Ida Moll',
        date: '2024-03-04',
        url: 'https://news.example/7',
      },
    });
    const document = documentFrom('news/7@1.1', JSON.parse(lineDocument(line)?.source ?? ''), ownFields);
    const { metadata, key } = sourceFrom(document as NonNullable<typeof document>, new Set());
    expect([metadata.title, metadata.authors, metadata.date, metadata.url, key]).toEqual([
      'The "quay"',
      ['Ida Moll'],
      '2024-03-04',
      'https://news.example/7',
      '7',
    ]);
  });

  it.each(['', '{', '[]', '7', '{"id": "a"}', '{"text": "b"}', '{"id": "a", "text": " "}'])(
    'may be none: %s',
    (line) => {
      expect(lineDocument(line)).toBe(null);
    },
  );
});

describe('a document of somebody else’s index', () => {
  const from = (source: object, fields: object) => {
    const document = documentFrom('news/1@1.1', source, fields);
    return document && sourceFrom(document, new Set());
  };

  it('is read by the fields that are named, nested ones and lists too', () => {
    const fields = { paragraphs: 'body.parts', title: 'head', author: 'by', address: 'web.url', date: 'day' };
    const body = { parts: ['First it rained.', 'Then “it stopped,” Ida Moll said.'] };
    const source = from(
      {
        body,
        head: 'Rain',
        by: [{ name: 'Otto Krog' }, 'Mara Quill'],
        'web.url': 'https://news.example/a/b',
        day: 20240304,
      },
      fields,
    );
    expect(source?.metadata).toMatchObject({
      title: 'Rain',
      authors: ['Otto Krog', 'Mara Quill'],
      url: 'https://news.example/a/b',
    });
    expect(source?.path).toBe('/stet-archive:/news.example/a/b.txt');
    expect(source?.reading.prose.blocks).toHaveLength(2);
  });

  it('has no words, and is none', () => {
    expect(from({ body: ' ' }, { text: 'body' })).toBe(null);
    expect(from({ body: { a: 1 } }, { text: 'body' })).toBe(null);
    expect(from({}, { text: 'body' })).toBe(null);
  });

  it('says of itself what it likes: nothing of it leads out of the archive', () => {
    const source = from(
      { body: 'Rain.', slug: '../../etc/passwd\u0000', stet: '{"prose": 7}' },
      { text: 'body', name: 'slug' },
    );
    expect(source?.path.startsWith('/stet-archive:/etc/passwd')).toBe(true);
    expect(source?.words.text).toContain('Rain.');
  });
});
