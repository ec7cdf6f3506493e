import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captions } from '../../../server/src/core/extract/captions/read.ts';
import type { Extracted } from '../../../server/src/core/extract/format.ts';
import { documentFormatOf, documentFormats, proseOf, textFormats } from '../../../server/src/core/extract/registry.ts';
import { readBibliography } from '../../../server/src/core/library/bibliography/readBibliography.ts';
import { markups } from '../../../server/src/core/markup/registry.ts';
import { read } from '../../../server/src/core/reading/read.ts';
import { loadProject } from '../../../server/src/host/project.ts';
import { docxOf, epubOf, odtOf, p, wordPart, zipOf } from '../../support/packed.ts';
import { memoryHost } from '../host/memoryHost.ts';

/**
 * Documents that are cut, mislabelled, or made to do harm: each gives words or a reason, in bounded time, and its neighbours
 * are unharmed. Each test's own limit of time is what would tell of one that is not bounded.
 */
const folder = join(import.meta.dirname, '../../documents');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const documents = readdirSync(folder).filter((name) => documentFormatOf(name) !== null);

async function extracted(name: string, bytes: Uint8Array): Promise<Extracted> {
  const format = documentFormatOf(name);
  if (format === null) throw new Error(`${name} is of no format`);
  const found = await (await format.load())(bytes);
  if ('reason' in found) expect(found.reason).toMatch(/^\S.{3,}$/);
  else expect(found.prose.text).not.toBe('');
  return found;
}

const reasonOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const found = await extracted(name, bytes);
  return 'reason' in found ? found.reason : `words: ${found.prose.text.slice(0, 40)}`;
};

describe('a file that is cut', () => {
  it.each(documents)('gives words or a reason, wherever: %s', async (name) => {
    const whole = bytesOf(name);
    const cuts = [1, 4, 5, 100, whole.length - 1, whole.length - 20];
    const shares = name.endsWith('.pdf') ? 3 : 12;
    for (let share = 1; share < shares; share++) cuts.push(Math.floor((share * whole.length) / shares));
    for (const length of cuts) await extracted(name, whole.slice(0, length));
  });

  it('of text has the words up to there', () => {
    const article = readFileSync(join(folder, 'article.md'), 'utf8');
    const tape = `WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ines>${article.slice(300, 700)}`;
    for (const { endings } of [...markups, ...textFormats]) {
      for (let length = 0; length < 700; length += 23) {
        const raw = (endings.includes('.vtt') ? tape : article).slice(0, length);
        expect(proseOf(`a${endings[0]}`, raw).text.length).toBeLessThanOrEqual(raw.length + 2);
      }
    }
  });

  it.each(documentFormats.map(({ endings }) => endings[0] as string))('to nothing says so: %s', async (ending) => {
    expect('reason' in (await extracted(`a${ending}`, new Uint8Array()))).toBe(true);
  });
});

it('a page whose element has classes without end has its words', async () => {
  const page = `<html><body><div class="${'side note '.repeat(200_000)}"><p>It held until the morning.</p></div></body></html>`;
  const found = await extracted('a.html', new TextEncoder().encode(page));
  expect('prose' in found && found.prose.text).toContain('It held until the morning.');
});

describe('a file under another’s name', () => {
  const packed = ['.docx', '.odt', '.epub'];
  const others: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /PDF/],
    ['RTF', new TextEncoder().encode('{\\rtf1\\ansi It held.}'), /RTF/],
    ['a web page', new TextEncoder().encode('<!DOCTYPE html><html><p>It held.'), /web page/],
    ['words', new TextEncoder().encode('It held.'), /not the type of file its name says/],
    ['a book', epubOf({ 'a.xhtml': '<p>It held.</p>' }), /^a ZIP archive that contains no|^words: It held/],
    ['a Word file', docxOf(p('It held.')), /^a ZIP archive that contains no|^words: It held/],
    [
      'an archive in an archive',
      zipOf({ 'content.xml': zipOf({ a: 'b' }), 'word/x.xml': zipOf({ a: 'b' }) }),
      /^a ZIP archive that contains no|^it contains no words/,
    ],
  ];
  it.each(others)('is said to be what it is: %s', async (_, bytes, expected) => {
    for (const ending of packed) expect(await reasonOf(`a${ending}`, bytes)).toMatch(expected);
  });

  it.each(documents)('is refused by every other reader, or read: %s', async (name) => {
    for (const { endings } of documentFormats) await extracted(`a${endings[0]}`, bytesOf(name));
  });
});

describe('bombs', () => {
  const blank = ' '.repeat(10 * 1024 * 1024);
  it.each([
    ['.docx', docxOf(blank)],
    ['.odt', odtOf(blank)],
    ['.epub', epubOf({ 'a.xhtml': blank })],
  ])('of ZIP are not unpacked: %s', async (ending, bytes) => {
    expect(await reasonOf(`a${ending}`, bytes)).toMatch(/expands to far more than a document contains$/);
  });

  const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const dtd = `<!DOCTYPE d [<!ENTITY l0 "ha">${laughs}<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1/p">%p;]>`;
  it('of entities stay as they stand, and nothing is fetched', async () => {
    const text = wordPart('document', `<w:body>${p('It held&l30;&x;.')}</w:body>`).replace('?>', `?>${dtd}`);
    const found = await extracted('a.docx', docxOf('', { officeDocument: text }));
    // The relation named last does not count: the file's own does.
    expect('reason' in found && found.reason).toBe('it contains no words');
    const own = zipOf({
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/officeDocument" Target="d.xml"/></Relationships>',
      'd.xml': text,
    });
    expect(await reasonOf('a.docx', own)).toBe('words: It held&l30;&x;.');
  });

  it.each([
    ['nested elements', `${'<w:p>'.repeat(100_000)}`, 'nested too deeply'],
    [
      'nested tables',
      `${'<w:tbl><w:tr><w:tc>'.repeat(250)}${'<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(20_000)}`,
      'words: x',
    ],
    ['ends without a beginning', `</w:q>${'</w:p>'.repeat(50_000)}`, 'it contains no words'],
    ['paragraphs', '<w:p/>'.repeat(50_000), 'it contains no words'],
    ['attributes', `<w:p ${Array.from({ length: 20_000 }, (_, i) => `a${i}="x"`).join(' ')}/>`, 'it contains no words'],
    [
      'calls for one note',
      `<w:p>${'<w:footnoteReference w:id="1"/>'.repeat(50_000)}<w:r><w:t>x</w:t></w:r></w:p>`,
      'words: x',
    ],
    ['fields that never end', '<w:p><w:fldChar w:fldCharType="begin"/></w:p>'.repeat(20_000), 'it contains no words'],
  ])('of %s', async (_, body, expected) => {
    const footnotes = wordPart('footnotes', `<w:footnote w:id="1">${p('n'.repeat(1000))}</w:footnote>`);
    // Noise beside it, so that no limit of packing answers first.
    expect(await reasonOf('a.docx', docxOf(`${body}<!--${noise(400_000)}-->`, { footnotes }))).toMatch(
      new RegExp(`^${expected}`),
    );
  });

  it('of contents that all lead to one place', async () => {
    const nav = `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><nav epub:type="toc"><ol>${'<li><a href="a.xhtml">x</a></li>'.repeat(50_000)}</ol></nav>${noise(200_000)}</html>`;
    const book = epubOf(
      { 'a.xhtml': '<p>It held.</p>' },
      { items: '<item id="n" href="n.xhtml" properties="nav"/>', more: { 'OEBPS/n.xhtml': nav } },
    );
    expect(await reasonOf('a.epub', book)).toBe('words: It held.');
  });
});

describe('texts that are made to be slow', () => {
  it.each([
    ['tags that never end', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<i '.repeat(100_000)}`],
    ['sounds that never end', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'[(♪{\\'.repeat(70_000)}`],
    ['cues', `WEBVTT\n\n${'00:01.000 --> 00:02.000\nIt held.\n\n'.repeat(20_000)}`],
    [
      'voices',
      `WEBVTT\n\n${Array.from({ length: 8_000 }, (_, i) => `00:01.000 --> 00:02.000\n<v Ann${i} Holt>It held.\n\n`).join('')}`,
    ],
    ['bad times', `WEBVTT\n\n${'x --> y\n'.repeat(100_000)}`],
    ['one long cue', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'It held.\n'.repeat(15_000)}`],
    ['blank lines', `WEBVTT\n\n00:01.000 --> 00:02.000\nx${'\n'.repeat(500_000)}`],
  ])('captions of %s', (_, raw) => {
    const prose = captions(raw);
    expect(prose.text.length).toBeLessThanOrEqual(raw.length);
    expect(prose.defects.length).toBeLessThanOrEqual(100);
    read(prose);
  });

  it('a bibliography of 50,000 entries', () => {
    const raw = Array.from(
      { length: 50_000 },
      (_, i) => `@article{key${i}, title = {The {Mill} ${i}}, author = {Aldana, Ines}}\n`,
    ).join('');
    const { references } = readBibliography('a.bib', `${raw}@book{broken, title = {`);
    expect(references.length).toBeGreaterThanOrEqual(50_000);
  });
});

describe('front matter', () => {
  it.each(markups.map(({ endings }) => endings[0] as string))('is read and never run: %s', (ending) => {
    const code = 'globalThis.ran = true; module.exports = { title: process.env.HOME }';
    for (const head of [
      `---js\n${code}\n---\n`,
      `---javascript\n${code}\n---\n`,
      `---\ntitle: !!js/function "function () { ${code} }"\n---\n`,
    ])
      expect(proseOf(`a${ending}`, `${head}\nIt held.\n`).text).toContain('It held.');
    expect('ran' in globalThis).toBe(false);
  });

  it('with aliases of aliases does not expand', () => {
    const levels = Array.from(
      { length: 25 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`,
    );
    const raw = `---\na0: &a0 ha\n${levels.join('\n')}\ntitle: *a25\n---\n\nIt held.\n`;
    for (const ending of ['.md', '.txt']) expect(proseOf(`a${ending}`, raw).text).toContain('It held.');
  });
});

/** Text that packs badly: the digits of a running sum. */
function noise(length: number): string {
  let seed = 1;
  let text = '';
  while (text.length < length) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    text += seed.toString(36);
  }
  return text;
}

describe('in a library', () => {
  it('each says its reason, and the others are read', async () => {
    const host = memoryHost({
      '/p/drafts/d.md': '',
      '/p/sources/sound.docx': docxOf(p('“The rope held,” Ines Aldana said.')),
      '/p/sources/sound.srt': '1\n00:00:01,000 --> 00:00:03,000\nThe rope held.\n',
      '/p/sources/bomb.docx': docxOf(' '.repeat(10 * 1024 * 1024)),
      '/p/sources/cut.epub': epubOf({ 'a.xhtml': '<p>x</p>' }).slice(0, 300),
      '/p/sources/empty.odt': new Uint8Array(),
      '/p/sources/old.doc': 'x',
      '/p/sources/really.docx': '%PDF-1.4',
      '/p/sources/without.epub': zipOf({ '../../etc/passwd': 'x' }),
    });
    const project = await loadProject(host, { folder: '/p/drafts', root: '/p' });
    expect(project?.library.sources.map(({ path }) => path)).toEqual(['/p/sources/sound.docx', '/p/sources/sound.srt']);
    expect(project?.library.unreadable.map(({ path, reason }) => `${path.slice(11)}: ${reason}`)).toEqual([
      'bomb.docx: expands to far more than a document contains',
      'cut.epub: cut off or damaged',
      'empty.odt: empty',
      'old.doc: not a Word file',
      'really.docx: it is actually a PDF',
      'without.epub: a ZIP archive that contains no book',
    ]);
  });
});
