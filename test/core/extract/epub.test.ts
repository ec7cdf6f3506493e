import { describe, expect, it } from 'vitest';
import { readEpub } from '../../../server/src/core/extract/readers/epub.ts';
import type { Prose } from '../../../server/src/core/prose/prose.ts';
import { placeLabel } from '../../../server/src/core/verdict/citation/place.ts';
import { type BookParts, epubOf, xhtml, zipOf } from '../../support/packed.ts';
import { shown } from './shown.ts';

async function proseOf(chapters: Readonly<Record<string, string>>, parts: BookParts = {}): Promise<Prose> {
  const found = await readEpub(epubOf(chapters, parts));
  if ('reason' in found) throw new Error(found.reason);
  return found.prose;
}

const lines = async (body: string): Promise<readonly string[]> => {
  const prose = await proseOf({ 'a.xhtml': body });
  return shown(prose, prose.text).split('\n');
};

/** Where these words stand, as a citation would say. */
const placeOf = (prose: Prose, words: string): string => {
  const start = prose.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return placeLabel({ start, end: start + words.length }, prose);
};

describe('the text of a chapter', () => {
  it('is read by what its elements are', async () => {
    const body = `<section><h2>Ropes</h2><p>They
      held.</p><blockquote><p>We were young.</p><blockquote>And wet.</blockquote></blockquote>
      <ul><li>one</li><li><p>two</p></li></ul><dl><dt>rope</dt><dd>line</dd></dl>
      <table><tr><th>a</th><td><p>b</p></td></tr></table>
      <figure><img alt="A rope" src="r.png"/><figcaption>The rope.</figcaption></figure>
      Loose words<div>and more<p>within</p>and after</div></section>`;
    expect(await lines(body)).toEqual([
      '1 heading 2 | Ropes',
      '2 paragraph | They held.',
      '3 quote 1 | We were young.',
      '4 quote 2 | And wet.',
      '5 item | one',
      '6 item | two',
      '7 item | rope',
      '8 item | line',
      '9 cell | a',
      '10 cell | b',
      '11 paragraph | The rope.',
      '12 paragraph | Loose words',
      '13 paragraph | and more',
      '14 paragraph | within',
      '15 paragraph | and after',
    ]);
  });

  it.each([
    ['runs and lines', 'The <b>ro</b>pe <i> held</i><br/>fast', 'The rope held⏎fast\n  strong “ro” ro'],
    ['entities of HTML', 'Aldana&nbsp;&amp; S&ouml;hne &mdash; &#x201C;fast&#8221;', 'Aldana\u00a0& Söhne — “fast”'],
    ['marks that only the page shows', 'She said <q>It is <q>wet</q>, yes</q>.', 'She said “It is ‘wet’, yes”.'],
    ['marks of two quotations at once', '<q><q>Wet</q> is what she said</q>.', '“‘Wet’ is what she said”.'],
    ['marks that are typed, once', 'She said <q>“It is <q>‘wet’</q>, yes”</q>.', 'She said “It is ‘wet’, yes”.'],
    [
      'marks that are typed around it',
      'She said “<q>It is <i>wet</i></q>” and left.',
      'She said “It is wet” and left.',
    ],
    ['typed marks in drawn ones', '<q> It is <q>« wet »</q>, <q>yes</q></q><q></q>.', '“It is « wet », ‘yes’”.'],
    [
      'no scripts, pictures and hidden parts',
      'The <script>x</script><svg xmlns="http://www.w3.org/2000/svg"><title>t</title><text>u</text></svg><span hidden="hidden">no</span>rope',
      'The rope',
    ],
    ['no guide to the sound', '<ruby>水<rp>(</rp><rt>mizu</rt></ruby>', '水'],
    [
      'links with their words',
      'See <a href="b.xhtml#x">the log </a>now, and <a href="#y"><sup>Anno</sup> 1950</a>',
      'See the log now, and Anno 1950',
    ],
    ['unclosed elements, as HTML has them', 'The<br>rope<p>held', 'The⏎rope\n2 paragraph | held'],
    ['unknown entities as they stand', 'R&D; and &lol9;', 'R&D; and &lol9;'],
    ['a stray end', 'The </i>rope</p><p>held', 'The\n2 paragraph | rope\n3 paragraph | held'],
  ])('keeps %s', async (_, content, expected) => {
    expect((await lines(`<p>${content}</p>`)).join('\n')).toBe(`1 paragraph | ${expected}`);
  });

  it('has the numbers of its lists, which are none of its words', async () => {
    const list =
      '<ol start="44"><li>a<ul><li>b</li></ul></li><li value="50"><p>c</p></li><li>d<ol><li>e</li></ol></li></ol><p>f</p>';
    const { blocks } = await proseOf({ 'a.xhtml': list });
    expect(blocks.map(({ printed }) => printed ?? null)).toEqual([44, null, 50, 51, 1, null]);
  });

  it('declares entities in vain: nothing expands and nothing is fetched', async () => {
    const dtd = '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const bytes = epubOf(
      {},
      {
        items: '<item id="z" href="z.xhtml"/></manifest><spine><itemref idref="z"/></spine><manifest>',
        more: {
          'OEBPS/z.xhtml': `${dtd}<html xmlns="http://www.w3.org/1999/xhtml"><body><p>It held&b;&x;.</p></body></html>`,
        },
      },
    );
    const found = await readEpub(bytes);
    expect('prose' in found && found.prose.text).toBe('It held&b;&x;.');
  });
});

describe('notes', () => {
  it('leave no words where they are called, and are named by their marks', async () => {
    const prose = await proseOf({
      'a.xhtml':
        '<p>The rope<a epub:type="noteref" href="n.xhtml#n1" id="r1">[7]</a> held<sup><a id="r2" href="n.xhtml#n2">b</a></sup> in May<a href="#n3" id="r3"><sup>*</sup></a>.</p><aside epub:type="footnote" id="n3"><p>[<a href="#r3">*</a>]</p><p>Or June.</p></aside>',
      'n.xhtml':
        '<ol><li epub:type="endnote" id="n1"><p>Log, May. <a role="doc-backlink" href="a.xhtml#r1">↩</a></p></li></ol><p><a id="n2" href="a.xhtml#r2">b</a> Log, June.</p><p>End.</p>',
    });
    expect(prose.blocks.map(({ kind, place, span }) => [kind, place, prose.text.slice(span.start, span.end)])).toEqual([
      ['paragraph', undefined, 'The rope held in May.'],
      ['paragraph', undefined, 'End.'],
      ['footnote', 'note *', 'Or June.'],
      ['footnote', 'note 7', 'Log, May.'],
      ['footnote', 'note b', 'Log, June.'],
    ]);
  });
});

const chapters = {
  'cover.xhtml': '<img src="c.png"/>',
  'one.xhtml': '<h1 id="one">Ropes</h1><p>The ropes were wet.</p><h2 id="knots">Knots</h2><p>The knots held.</p>',
  'two.xhtml': '<p>Still the ropes.</p><h1 id="two">Sails</h1><p>The sails were torn.</p>',
};

describe('chapters', () => {
  const nav = (list: string): BookParts => ({
    items: '<item id="nav" href="nav.xhtml" properties="nav"/>',
    more: { 'OEBPS/nav.xhtml': xhtml(`<nav epub:type="toc"><h1>Contents</h1><ol>${list}</ol></nav>`) },
  });
  const entry = (href: string, label: string, inner = ''): string =>
    `<li><a href="${href}">${label}</a>${inner === '' ? '' : `<ol>${inner}</ol>`}</li>`;

  it('begin where the table of contents says, sections below them are none', async () => {
    const list =
      entry('cover.xhtml', 'Cover') +
      entry('one.xhtml', 'Chapter 1: <i>Ropes</i>', entry('one.xhtml#knots', 'Knots')) +
      entry('two.xhtml#two', 'Chapter 2: Sails');
    const prose = await proseOf(chapters, nav(list));
    expect(prose.landmarks.map(({ label, number }) => `${number} ${label}`)).toEqual([
      '1 Cover',
      '2 Chapter 1: Ropes',
      '3 Chapter 2: Sails',
    ]);
    expect(placeOf(prose, 'knots held')).toBe('ch. 1, para. 4');
    expect(placeOf(prose, 'Still the ropes')).toBe('ch. 1, para. 5');
    expect(placeOf(prose, 'sails were torn')).toBe('ch. 2, para. 2');
  });

  it('have the numbers that only their headings give, and a page called as the book is none', async () => {
    const prose = await proseOf(
      {
        'title.xhtml': '<h1>The mill</h1>',
        'one.xhtml': '<h1>1. Ropes</h1><p>The ropes were wet.</p>',
        'two.xhtml': '<h1>Chapter II<br/>Sails</h1><p>The sails were torn.</p>',
        'three.xhtml': '<h1>Of winds</h1><p>The wind was cold.</p>',
      },
      {
        ...nav(
          entry('title.xhtml', 'The mill') +
            entry('one.xhtml', 'Ropes') +
            entry('two.xhtml', 'Sails') +
            entry('three.xhtml', 'winds'),
        ),
        metadata: '<dc:title>The mill</dc:title>',
      },
    );
    expect(prose.landmarks.map(({ label, number }) => `${number} ${label}`)).toEqual([
      '1 1. Ropes',
      '2 II. Sails',
      '3 winds',
    ]);
    expect([placeOf(prose, 'ropes were'), placeOf(prose, 'sails were')]).toEqual(['ch. 1, para. 2', 'ch. 2, para. 2']);
  });

  it('stand below the parts of a book', async () => {
    const prose = await proseOf(
      chapters,
      nav(entry('one.xhtml', 'Part One', entry('one.xhtml#knots', 'Knots') + entry('two.xhtml#two', 'Sails'))),
    );
    expect(placeOf(prose, 'knots held')).toBe('ch. “Knots”, para. 2');
    expect(placeOf(prose, 'sails were')).toBe('ch. “Sails”, para. 2');
  });

  it('are read from an old book’s NCX, pages too', async () => {
    const ncx = `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><docTitle><text>T</text></docTitle><navMap>
      <navPoint><navLabel><text>Chapter One</text></navLabel><content src="one.xhtml"/><navPoint><navLabel><text>Knots</text></navLabel><content src="one.xhtml#knots"/></navPoint></navPoint>
      <navPoint><navLabel><text>Chapter Two</text></navLabel><content src="two.xhtml#two"/></navPoint></navMap>
      <pageList><pageTarget><navLabel><text>xii</text></navLabel><content src="one.xhtml#knots"/></pageTarget></pageList></ncx>`;
    const prose = await proseOf(chapters, {
      items: '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
      more: { 'OEBPS/toc.ncx': ncx },
    });
    expect(placeOf(prose, 'ropes were wet')).toBe('ch. 1, para. 2');
    expect(placeOf(prose, 'Still the ropes')).toBe('p. xii');
    expect(prose.landmarks.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'chapter Chapter One',
      'page xii',
      'chapter Chapter Two',
    ]);
  });

  it('printed pages are marked in the text', async () => {
    const body =
      '<p>The ropes <span epub:type="pagebreak" id="p12">12</span>were wet.</p><div role="doc-pagebreak" aria-label="13"/><p>Torn<a epub:type="pagebreak" title="14"/> sails.</p>';
    const prose = await proseOf({ 'a.xhtml': body });
    expect(prose.text).toBe('The ropes were wet.\n\nTorn sails.');
    expect([placeOf(prose, 'were wet'), placeOf(prose, 'Torn'), placeOf(prose, 'sails')]).toEqual([
      'p. 12',
      'p. 13',
      'p. 14',
    ]);
  });
});

describe('the file', () => {
  it('says what book it is; the first of January is a year', async () => {
    const metadata = (date: string): string =>
      `<dc:title>The mill</dc:title><dc:creator>Ines Aldana</dc:creator><dc:creator>Tom Holt</dc:creator>${date}<dc:language>en</dc:language>`;
    const book = async (date: string) =>
      (await proseOf({ 'a.xhtml': '<p>x</p>' }, { metadata: metadata(date) })).metadata;
    expect(
      await book('<dc:date opf:event="modification">2020-05-05</dc:date><dc:date>2013-11-02T00:00:00Z</dc:date>'),
    ).toEqual({
      title: 'The mill',
      authors: ['Ines Aldana', 'Tom Holt'],
      date: '2013-11-02',
      language: 'en',
      people: [],
    });
    expect((await book('<dc:date>2013-01-01</dc:date>')).date).toBe('2013');
    expect((await book('')).date).toBeUndefined();
  });

  const encryption = (algorithm: string, file: string): BookParts => ({
    more: {
      'META-INF/encryption.xml': `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${file}"/></enc:CipherData></enc:EncryptedData></encryption>`,
    },
  });

  it('says that it is locked, unless only its fonts are', async () => {
    const locked = epubOf(
      { 'a.xhtml': 'x' },
      encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc', 'OEBPS/a.xhtml'),
    );
    expect(await readEpub(locked)).toEqual({ reason: 'locked by DRM' });
    const fonts = epubOf({ 'a.xhtml': 'It held.' }, encryption('http://www.idpf.org/2008/embedding', 'OEBPS/f.otf'));
    expect(await readEpub(fonts)).toMatchObject({ prose: { text: 'It held.' } });
  });

  it('says why it cannot be read', async () => {
    expect(await readEpub(zipOf({ 'a.txt': 'x' }))).toEqual({ reason: 'a ZIP archive that contains no book' });
    expect(await readEpub(epubOf({ 'a.xhtml': '' }))).toEqual({ reason: 'it contains no words' });
    const deep = '<div>'.repeat(5000);
    expect(await readEpub(epubOf({ 'a.xhtml': deep }))).toEqual({
      reason: 'it contains no words: OEBPS/a.xhtml could not be read: nested too deeply',
    });
    const prose = await proseOf({ 'a.xhtml': 'It held.', 'b.xhtml': deep });
    expect([prose.text, prose.defects.length]).toEqual(['It held.', 1]);
  });
});
