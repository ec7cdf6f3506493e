import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveLink } from '../../../server/src/core/answers/places/liveLink.ts';
import { readHtml } from '../../../server/src/core/extract/readers/html.ts';
import { makeExtractedSource } from '../../../server/src/core/library/source.ts';
import { shown } from './shown.ts';

const read = async (html: string | Uint8Array) =>
  readHtml(typeof html === 'string' ? new TextEncoder().encode(html) : html);

async function proseOf(html: string | Uint8Array) {
  const extracted = await read(html);
  if ('reason' in extracted) throw new Error(extracted.reason);
  return extracted.prose;
}

const drawn = async (html: string) => {
  const prose = await proseOf(html);
  return `\n${shown(prose, prose.text)}\n`;
};

const metadataOf = async (head: string) => (await proseOf(`<html>${head}<body><p>Words.</p></body></html>`)).metadata;

describe('a page’s words', () => {
  it('are its blocks, each what it is to a reader', async () => {
    expect(
      await drawn(`
        <h1>The <em>quay</em></h1>
        <p>The wall fell<br>before   dawn.<br><br>Nobody was there.</p>
        <blockquote><p>Outer words.</p><blockquote>Inner words.</blockquote><footer>— Ines Aldana</footer></blockquote>
        <ul><li>Fourteen boats</li><li><p>Two lofts</p></li></ul>
        <table><tr><th>Port</th><td>Vik</td></tr></table>
        <figure><img src="q.jpg" alt="no words"><figcaption>The quay</figcaption></figure>
        <dl><dt>Stet: Who rang the bell?</dt><dd>Aldana: Nobody.</dd></dl>
        <pre>First line
second line

Next paragraph</pre>
        <details><summary>More</summary>Folded words.</details><h3><button>Unfolded?</button></h3>
        <div role="heading" aria-level="3">A heading without its tag</div>`),
    ).toMatchInlineSnapshot(`
      "
      1 heading 1 | The quay
      2 paragraph | The wall fell⏎before dawn.
      3 paragraph | Nobody was there.
      4 quote 1 | Outer words.
      5 quote 2 | Inner words.
      6 quote 1 | — Ines Aldana
      7 item | Fourteen boats
      8 item | Two lofts
      9 cell | Port
      10 cell | Vik
      11 paragraph | The quay
      12 paragraph | Stet: Who rang the bell?
      13 paragraph | Aldana: Nobody.
      14 paragraph | First line⏎second line
      15 paragraph | Next paragraph
      16 paragraph | More
      17 paragraph | Folded words.
      18 heading 3 | Unfolded?
      19 heading 3 | A heading without its tag
        emphasis “quay” quay
      "
    `);
  });

  it('leave out what a reader does not see and what the site puts around', async () => {
    expect(
      await drawn(`
        <p>Seen.</p><p hidden>no</p><p style="color:red; display: none">no</p><span class="sr-only">no</span>
        <script>no</script><style>no</style><noscript>no</noscript><template>no</template><!-- no -->
        <nav>no</nav><button>no</button><select><option>no</select><textarea>no</textarea>
        <div class="cookieConsent">no</div><div class="post-share-buttons">no</div><div id="newsletter">no</div>
        <ruby>字<rp>(</rp><rt>no</rt></ruby><iframe>no</iframe><svg><text>no</text></svg>
        <template shadowrootmode="open"><p>Seen in a shadow.</p></template>`),
    ).toMatchInlineSnapshot(`
      "
      1 paragraph | Seen.
      2 paragraph | 字
      3 paragraph | Seen in a shadow.
      "
    `);
  });

  it('have the numbers of lists before them, which are none of theirs', async () => {
    const { blocks } = await proseOf(
      '<p>The court finds:</p><ol start="44"><li>The gate was shut.<ul><li>Twice.</li></ul></li><li value="50"><p>Nobody shut it.</p><p>Nor opened it.</p></li><li value="x">So ordered.</li></ol><p>Costs follow.</p>',
    );
    expect(blocks.map(({ printed }) => printed ?? null)).toEqual([null, 44, null, 50, 50, 51, null]);
  });

  it('have callouts that leave none, and superscripts that are words', async () => {
    expect(
      await drawn(`
        <p>The wall<sup><a href="#n1">[1]</a></sup> fell,<sup>2</sup> she said<a href="#fn3" class="footnote-ref">3</a>.</p>
        <p>The 4<sup>th</sup> had 10<sup>3</sup> stones of 2 m<sup>2</sup>.</p>
        <ol class="footnotes"><li id="fn:1"><p>A note. <a href="#r1">↩</a></p></li></ol>`),
    ).toMatchInlineSnapshot(`
      "
      1 paragraph | The wall fell, she said.
      2 paragraph | The 4th had 10³ stones of 2 m².
      3 footnote | A note.
        footnote “” 
        footnote “” 
        footnote “” 
        footnote “” 
      "
    `);
  });

  it('have the marks that a browser draws around a q', async () => {
    expect(
      await drawn('<p>She said <q>the wall <q>fell</q> twice</q>.</p><p>He said “<q>typed</q>”, <q>“typed”</q>.</p>'),
    ).toMatchInlineSnapshot(`
      "
      1 paragraph | She said “the wall ‘fell’ twice”.
      2 paragraph | He said “typed”, “typed”.
      "
    `);
    expect((await proseOf('<html lang="de"><p><q>Gehen <q>wir</q></q></p>')).text).toBe('„Gehen ‚wir‘“');
  });

  it('have their entities, hard spaces and soft hyphens as they are read', async () => {
    expect((await proseOf('<p>A&nbsp;&amp;&#160;B &ldquo;co&shy;op&rdquo; &lt;b&gt; 3 < 4 &unknown;</p>')).text).toBe(
      'A\u00a0&\u00a0B “co\u00adop” <b> 3 < 4 &unknown;',
    );
  });

  it('stand in the same order however badly the tags are set', async () => {
    expect(
      await drawn(
        '</div><p>One <b>two<p>three</b> <li>four<td>five</p></section><h2>six<p>seven <a title="a > b" href=x>eight<div>nine',
      ),
    ).toMatchInlineSnapshot(`
      "
      1 paragraph | One two
      2 paragraph | three
      3 item | four
      4 item | five
      5 heading 2 | six
      6 heading 2 | seven eight
      7 heading 2 | nine
      "
    `);
  });
});

describe('what a style sheet hides and a site adds', () => {
  const text = async (html: string): Promise<string> => (await proseOf(`<article>${html}</article>`)).text;

  it.each([
    ['a card by its name', '<span class="tooltip">Ann Orr<span class="tooltiptext">Judge since 2011</span></span>'],
    [
      'a card by its name, in another',
      '<span class="hover-card-wrap"><a href="/o">Ann Orr</a><span class="hover-card"><b>Judge</b> since 2011</span></span>',
    ],
    [
      'a card that says the name once more',
      '<span><a href="/o">Ann Orr</a><span class="x1"><a href="/o">Ann Orr</a> <a href="/1">Will void</a></span></span>',
    ],
    ['a card by its role', '<a href="/o">Ann Orr</a><span role="tooltip">Judge since 2011</span>'],
    ['a card by its attribute', '<a href="/o">Ann Orr</a><span popover id="c">Judge since 2011</span>'],
    ['a word that has a card', '<span class="tooltip" title="Judge since 2011">Ann Orr</span>'],
    ['a word in parts', 'Ann <b>O</b><span>rr</span>'],
  ])('%s', async (_, name) => {
    expect(await text(`<p>The will was read by ${name} (Ind.) on Monday.</p>`)).toBe(
      'The will was read by Ann Orr (Ind.) on Monday.',
    );
  });

  it('repeats that are words stay', async () => {
    expect(await text('<p>He sang tra<span>lala</span>, tra la <span>la la</span> and bye<span>-bye</span>.</p>')).toBe(
      'He sang tralala, tra la la la and bye-bye.',
    );
  });

  it('a post on a network is its author’s', async () => {
    const post = (name: string, body: string): string =>
      `<div class="social-embed"><blockquote class="${name}">${body}</blockquote></div>`;
    const shares = '<div class="social-share">Share this with friends</div>';
    const body = [
      post(
        'twitter-tweet',
        '<p lang="en">The will was <a href="t">#void</a> from the first day.</p>&mdash; Ann Orr (@annorr) <a href="s">May 3, 2021</a>',
      ),
      post(
        'instagram-media',
        '<a href="i">View this post on Instagram</a><p>We read it twice over.</p><p>A post shared by <a href="o">Piet Dray</a> (@piet) on <time>May 4</time></p>',
      ),
      post(
        'fb-xfbml-parse-ignore',
        '<p>No comment will be made.</p>Posted by <a href="f">The Tenants of Aldport</a> on&nbsp;<a href="g">Monday</a>',
      ),
      shares,
    ];
    expect((await text(`<p>All wrote of it.</p>${body.join('')}`)).split('\n\n')).toEqual([
      'All wrote of it.',
      'The will was #void from the first day.',
      '— Ann Orr',
      'We read it twice over.',
      '— Piet Dray',
      'No comment will be made.',
      '— The Tenants of Aldport',
    ]);
  });

  it('a page’s number is none of its words', async () => {
    const { text: words, landmarks } = await proseOf(
      '<p>He asked for the <span class="pagenum"><a id="Page_41">[Pg 41]</a></span>date of it.</p><p><span class="page-break" title="42"></span>It had none.</p><p class="pagenum">Not a number</p>',
    );
    expect(words).toBe('He asked for the date of it.\n\nIt had none.\n\nNot a number');
    expect(landmarks.map(({ label, at }) => [label, words.slice(at).split(' ')[0]])).toEqual([
      ['41', 'date'],
      ['42', 'It'],
    ]);
  });

  it('between paragraphs is nobody’s', async () => {
    expect(
      await text(
        '<p>He asked for it.</p><div>Story continues below</div><p>Advertisement</p><p>Read more: <a href="x">The will</a></p><p>It had none.</p>',
      ),
    ).toBe('He asked for it.\n\nIt had none.');
  });
});

describe('what a page says of itself', () => {
  const linked = (fields: object): string =>
    `<head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script></head>`;

  it.each([
    ['0001-01-01T00:00:00', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['0000-00-00', undefined],
    ['January 1, 0001', undefined],
    ['1971-01-02', '1971-01-02'],
    ['1850-05-03', '1850-05-03'],
  ])('no day is a day that a program writes for none: %s', async (written, date) => {
    expect((await metadataOf(linked({ datePublished: written, dateModified: '2019-11-19' }))).date).toBe(date);
  });

  it('the next day that it says counts where the first is none', async () => {
    expect(
      (
        await metadataOf(
          `<head><meta name="date" content="2020-02-11">${linked({ datePublished: '0001-01-01' }).slice(6)}`,
        )
      ).date,
    ).toBe('2020-02-11');
  });

  it('an encyclopedia is of the day it was changed last, and its title has not its name', async () => {
    const wiki = {
      '@type': 'Article',
      name: 'Aldport',
      headline: 'town',
      url: 'https://en.wikipedia.org/wiki/Aldport',
      datePublished: '2002-03-04T00:00:00Z',
      publisher: { '@type': 'Organization', name: 'Wikimedia Foundation, Inc.' },
    };
    const title = '<title>Aldport - Wikipedia</title><meta property="og:title" content="Aldport - Wikipedia">';
    expect(
      await metadataOf(`<head>${title}${linked({ ...wiki, dateModified: '2020-01-05T10:00:00Z' }).slice(6)}`),
    ).toMatchObject({ title: 'Aldport', date: '2020-01-05' });
    expect((await metadataOf(`<head>${title}${linked(wiki).slice(6)}`)).date).toBeUndefined();
    const footer =
      '<html><head><meta name="generator" content="MediaWiki 1.35"><title>Aldport – Rope Wiki</title><link rel="canonical" href="https://ropewiki.example/Aldport"></head><body><p>Words.</p><time datetime="1999-01-01">x</time><ul><li id="footer-info-lastmod"> This page was last edited on 5 January 2020, at 10:00.</li></ul></body></html>';
    expect((await proseOf(footer)).metadata).toMatchObject({ title: 'Aldport', date: '2020-01-05' });
  });

  it('a part of a title that is not the site’s name stays', async () => {
    expect(
      (
        await metadataOf(
          '<head><title>Wills - A History</title><link rel="canonical" href="https://post.example/wills"></head>',
        )
      ).title,
    ).toBe('Wills - A History');
  });

  it.each([
    [
      'OpenGraph',
      '<meta property="og:title" content="The quay | The Post"><meta property="og:site_name" content="The Post"><meta property="og:url" content="https://post.example/quay"><meta property="article:published_time" content="2024-03-04T22:00:00-05:00"><meta name="author" content="By Agnes Lund and Omar Reyes">',
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content="The quay"><meta name="DC.creator" content="Agnes Lund"><meta name="DC.creator" content="Omar Reyes"><meta name="DCTERMS.issued" content="4 March 2024"><meta name="DC.publisher" content="Harbour Board"><meta name="DC.language" content="en">',
    ],
    [
      'a journal',
      '<meta name="citation_title" content="The quay"><meta name="citation_author" content="Lund, Agnes"><meta name="citation_author" content="Reyes, Omar"><meta name="citation_publication_date" content="2024/03/04"><meta name="citation_journal_title" content="Quays"><title>The quay | Quays | Press</title>',
    ],
    [
      'JSON-LD in a graph, with commas too many',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"no"},{"@type":["NewsArticle"],"headline":"The quay","author":[{"@id":"#a"},{"name":"Omar Reyes"},],"datePublished":"2024-03-04","publisher":{"name":"The Post"},"inLanguage":"en-GB","mainEntityOfPage":{"@id":"https://post.example/quay"}},{"@id":"#a","@type":"Person","name":"Agnes Lund"}]}</script>',
    ],
    [
      'JSON-LD that is none',
      '<script type="application/ld+json">{"@type": NewsArticle}</script><script type="application/ld+json">[null, 3, "x", []]</script><title>The quay</title>',
    ],
    [
      'saved by a browser',
      '<!-- saved from url=(0030)https://post.example/2024/quay --><link rel="canonical" href="/quay">',
    ],
    [
      'saved by SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://post.example/2024/quay \n saved date: x\n-->',
    ],
    [
      'a canonical link to the front page',
      '<link rel="canonical" href="https://post.example/"><meta property="og:url" content="https://post.example/quay">',
    ],
    [
      'an address that is none',
      '<link rel="canonical" href="javascript:alert(1)"><meta name="author" content="https://social.example/post">',
    ],
  ])('%s', async (_, head) => {
    expect(await metadataOf(head)).toMatchSnapshot();
  });

  it('is told by elements where no tag tells it', async () => {
    const { metadata } = await proseOf(
      '<title>The quay - The Post</title><h1>The quay</h1><p class="byline">By Agnes Lund, Harbour Correspondent</p><time datetime="2024-03-04">Monday</time><p>Words.</p>',
    );
    expect(metadata).toEqual({ title: 'The quay', date: '2024-03-04', authors: ['Agnes Lund'], people: [] });
  });
});

describe('the article of a page', () => {
  const sentence = (i: number) =>
    `“The tide took boat number ${i} before anybody rang the bell,” the harbourmaster said.`;
  const paragraphs = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `<p>${sentence(from + i)}</p>`).join('');

  it('is without the lists of links and the sidebars around it', async () => {
    const { text } = await proseOf(
      `<ul>${'<li><a href="/x">Another story about things</a></li>'.repeat(9)}</ul><article><h1>The quay</h1>${paragraphs(0, 9)}</article><aside><p>“Something quite different was said by somebody elsewhere,” she said.</p></aside>`,
    );
    expect(text.split('\n\n')).toEqual(['The quay', ...Array.from({ length: 9 }, (_, i) => sentence(i))]);
  });

  it.each([
    [
      'a list among the paragraphs',
      `<div>${paragraphs(0, 5)}<ul><li>${sentence(50)}</li></ul>${paragraphs(5, 9)}</div>`,
    ],
    [
      'a table among them',
      `<div>${paragraphs(0, 5)}<table><tr><td>${sentence(50)}</td></tr></table>${paragraphs(5, 9)}</div>`,
    ],
    [
      'a box among them',
      `<div>${paragraphs(0, 5)}<div class="box"><a href="/x">See</a> ${sentence(50)}</div>${paragraphs(5, 9)}</div>`,
    ],
    ['the last paragraph in an element of its own', `<div>${paragraphs(0, 9)}<div>${sentence(50)}</div></div>`],
    [
      'posts of a forum',
      `<div class="posts"><div class="post">${paragraphs(0, 3)}</div><div class="post">${sentence(50)}</div></div>`,
    ],
    [
      'a thread of comments',
      `<h1>A question</h1>${Array.from({ length: 9 }, (_, i) => `<div class="comment">${sentence(i + 42)}</div>`).join('')}`,
    ],
    ['one sentence', `<div>${sentence(50)}</div>`],
    ['a body of bare text', `${sentence(1)}<br><br>${sentence(50)}`],
    ['a form around everything', `<form class="main-form">${paragraphs(0, 3)}<div>${sentence(50)}</div></form>`],
    ['a menu of a name', `<div class="menu-content">${paragraphs(0, 3)}<div>${sentence(50)}</div></div>`],
    [
      'a section on sharing',
      `<div>${paragraphs(0, 5)}<div class="section" id="sharing-a-boat"><h2>Sharing a boat</h2>${paragraphs(5, 9)}<p>${sentence(50)}</p></div>${paragraphs(10, 15)}</div>`,
    ],
    [
      'an article in what is called a modal',
      `<div class="app modal-open">${paragraphs(0, 5)}<p>${sentence(50)}</p></div><div class="list">${paragraphs(60, 80)}</div>`,
    ],
    [
      'a transcript behind a button',
      `<div>${paragraphs(0, 15)}<button>Show</button><div id="transcript" hidden>${paragraphs(15, 18)}<p>${sentence(50)}</p></div></div>`,
    ],
    [
      'a page behind a dialog',
      `<div aria-hidden="true">${paragraphs(0, 5)}${sentence(50)}</div><div role="dialog">Accept</div>`,
    ],
  ])('keeps its words: %s', async (_, html) => {
    expect((await proseOf(`<nav><a href="/">Home</a></nav>${html}`)).text).toContain(sentence(50));
  });

  it('is shown once where a pull quote shows its words again', async () => {
    const { text } = await proseOf(
      `<article>${paragraphs(0, 5)}<blockquote class="wp-block-pullquote">The tide took boat number 3</blockquote>${paragraphs(5, 9)}</article>`,
    );
    expect(text.match(/boat number 3\b/g)).toHaveLength(1);
  });

  it('has a link to its words on the live page', async () => {
    const prose = await proseOf(
      `<link rel="canonical" href="https://post.example/quay"><article><p>She said <b>the wall</b>&nbsp;&ldquo;fell, at <i>last</i>&rdquo;.<sup><a href="#n1">1</a></sup> It rained.</p>${paragraphs(0, 3)}</article>`,
    );
    const start = prose.text.indexOf('wall');
    const source = makeExtractedSource('quay.html', prose);
    expect(liveLink(source, { start, end: prose.text.indexOf('last') + 4 })).toBe(
      'https://post.example/quay#:~:text=wall%20%E2%80%9Cfell%2C%20at%20last',
    );
    expect(liveLink(source, { start, end: prose.text.indexOf('rained') + 6 })).toBe(
      'https://post.example/quay#:~:text=wall%20%E2%80%9Cfell%2C%20at%20last%E2%80%9D.,It%20rained',
    );
  });
});

describe('encodings', () => {
  const latin = (html: string): Uint8Array => Uint8Array.from(html, (sign) => sign.charCodeAt(0));
  it.each([
    ['UTF-8 undeclared', new TextEncoder().encode('<p>“Señor”'), '“Señor”'],
    ['UTF-8 that says it is Latin-1', new TextEncoder().encode('<meta charset="iso-8859-1"><p>“Señor”'), '“Señor”'],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeff<p>Señor'), 'Señor'],
    ['Latin-1 by name', latin('<meta charset=ISO-8859-1><p>\x93Se\xf1or\x94'), '“Señor”'],
    ['Windows-1252 undeclared', latin('<p>\x93Se\xf1or\x94 \x97 it\x92s'), '“Señor” — it’s'],
    ['Windows-1252 that says it is UTF-8', latin('<meta charset="utf-8"><p>\x93Se\xf1or\x94'), '“Señor”'],
    [
      'KOI8-R by name',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xd7\xcf\xc4\xc1'),
      'вода',
    ],
    ['Shift JIS by an XML declaration', latin('<?xml version="1.0" encoding="shift_jis"?><p>\x8e\x52'), '山'],
    ['UTF-16 by its mark', Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0x1c, 0x20]), '“'],
    [
      'UTF-8 with a cut character',
      latin(`<p>${'\xe2\x80\x9cok\xe2\x80\x9d '.repeat(30)}\xe2\x80`),
      `${'“ok” '.repeat(30)}\ufffd`,
    ],
  ])('%s', async (_, bytes, text) => {
    expect((await proseOf(bytes)).text).toBe(text);
  });

  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not a web page'],
    ['KOI8-R undeclared', latin('<p>\xd7\xcf\xc4\xc1'), 'unknown character encoding; save it as UTF-8'],
    ['nothing', latin(''), 'it contains no text; if scripts build the page, save it from a browser'],
    [
      'a page of scripts',
      latin('<div id="root"></div><script>x</script><noscript>Enable JavaScript</noscript>'),
      'it contains no text; if scripts build the page, save it from a browser',
    ],
  ])('refuses %s', async (_, bytes, reason) => {
    expect(await read(bytes)).toEqual({ reason });
  });
});

describe('hostile pages', () => {
  it.each([
    ['100,000 elements deep', '<div>'.repeat(100_000), 'words'],
    ['100,000 quotations deep', '<blockquote>'.repeat(100_000), 'words'],
    ['bold without an end', '<p><b>word '.repeat(30_000), 'words'],
    ['tables in tables', '<table><tr><td>w '.repeat(10_000), 'words'],
    ['signs that begin nothing', '<'.repeat(300_000), ' words'],
    ['elements that never close', '<svg><object><canvas>'.repeat(30_000), 'words'],
    ['entities', '&amp;'.repeat(500_000), 'words'],
    ['hard spaces', '\u00a0'.repeat(500_000), 'words'],
    ['classes that look like furniture', '<div class="share">'.repeat(400), 'words '.repeat(20_000)],
  ])('%s', async (_, before, words) => {
    expect((await proseOf(`${before}${words}`)).text).toContain('words');
  });

  it.each([
    ['tags without an end', '<a href="'.repeat(100_000)],
    ['scripts without an end', '<script>'.repeat(100_000)],
    ['comments without an end', '<!--'.repeat(100_000)],
  ])('%s', async (_, html) => {
    expect(await read(html)).toHaveProperty('reason');
  });

  it('take a page that is cut anywhere', async () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div class="share">',
        '<q>',
        '</q>',
        '<sup>',
        '1',
        '<br>',
        '<pre>',
        '<table>',
        '<td>',
        '<li>',
        '&quot;',
        '<',
        '>',
        '"',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        'words ',
        '\n',
        '<a href="#x">',
        '</a>',
        '<blockquote>',
        '\u00a0',
        '<h2>',
        '<svg>',
        '<html lang=',
        '<meta charset=',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const extracted = await read(pieces.join(''));
        if (!('prose' in extracted)) return;
        const { text, blocks, inlines } = extracted.prose;
        for (const { span } of blocks) expect(span.start).toBeLessThan(span.end);
        for (const { span } of [...blocks, ...inlines]) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('take any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(Object.keys(await read(bytes))).toHaveLength(1);
      }),
    );
  });
});

describe('attributes', () => {
  const page = (attributes: string): Uint8Array =>
    new TextEncoder().encode(`<html><body><p ${attributes}>Words of a page that somebody may read.</p></body></html>`);
  const wordsOf = async (attributes: string): Promise<string> => {
    const found = await readHtml(page(attributes));
    return 'prose' in found ? found.prose.text : found.reason;
  };

  it.each([
    ['without values', 'a'],
    ['with values', 'a=1'],
    ['in quotation marks', 'a="1 > 2"'],
    ['in single ones', "a='b'"],
  ])('beyond measure cost a page no word: %s', async (_, one) => {
    const many = Array.from({ length: 60_000 }, (_, i) => one.replace('a', `a${i}`)).join(' ');
    expect(await wordsOf(many)).toBe('Words of a page that somebody may read.');
  });

  it('are read as far as they are as many as anybody writes', async () => {
    const some = Array.from({ length: 50 }, (_, i) => `data-a${i}="0123456789"`).join(' ');
    expect(await wordsOf(`${some} hidden`)).not.toContain('Words');
    expect(await wordsOf(some)).toContain('Words');
  });
});
