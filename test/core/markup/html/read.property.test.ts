import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../server/src/core/markup/html/read.ts';
import { anyText, expectWhole, textsOf } from '../../../support/anyMarkup.ts';

const scraps = [
  ...[' ', ' ', ' ', '\n', '\r\n', '\n\n', '<p>', '</p>', '<p class="x">', '<div>', '</div>', '<br>', '<br/>', '<hr>'],
  ...[
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<em>',
    '<code>',
    '</code>',
    '<q>',
    '</q>',
    '<q cite="a.html">',
    '<cite>',
    '</cite>',
  ],
  ...[
    '<blockquote>',
    '</blockquote>',
    '<blockquote cite="http://a.org/x">',
    '<footer>',
    '</footer>',
    '<figure>',
    '<figcaption>',
  ],
  ...['<ul><li>', '<li>', '</ul>', '<ol start=3><li>', '<table><tr><td>', '<td>', '<tr>', '</table>', '<h2>', '</h2>'],
  ...[
    '<a href="http://a.org/x#page=3">',
    '</a>',
    '<a href="#fn1">1</a>',
    '<sup><a href="#fn1">1</a></sup>',
    '<sup>2</sup>',
  ],
  ...[
    '<sup>',
    '</sup>',
    '<li id="fn1">',
    '<section class="footnotes">',
    '</section>',
    '<span class="sidenote">',
    '</span>',
  ],
  ...[
    '<span class="citation" data-cites="a b">(A, p. 3; B)</span>',
    '<span data-cites="a">',
    '<d-cite key="a">',
    '<span>',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- stet -->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '?>',
    '<!doctype html>',
    '<script>',
    '</script>',
    '<pre>',
    '</pre>',
  ],
  ...[
    '<title>',
    '</title>',
    '<div hidden>',
    '<style>',
    '<',
    '>',
    '<a',
    '<a href="',
    '"',
    '</',
    '</b',
    '&amp;',
    '&nbsp;',
    '&#147;',
  ],
  ...[
    '&',
    '&#x1f6a2;',
    '&bogus;',
    '😀',
    '“',
    '”',
    '—',
    '. ',
    ', ',
    '\uFEFF',
    '\u00a0',
    '---\ntitle: A\n---\n',
    '<html lang="de">',
    '<img src=x>',
  ],
];

describe('any HTML', () => {
  it('keeps each word and its place', () => {
    fc.assert(
      fc.property(textsOf(scraps), (raw) => expectWhole(raw, readHtml(raw))),
      { numRuns: 600 },
    );
  });

  it('is read whatever its signs', () => {
    fc.assert(
      fc.property(anyText('<>/="\'!-&;#abpqi \n'), (raw) => expectWhole(raw, readHtml(raw))),
      { numRuns: 600 },
    );
  });

  it('loses no word that stands between tags', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<div>',
      '</div>',
      '<li>',
      '<q>',
      '</q>',
      ' ',
      '\n',
      '<td>',
      '<br>',
    );
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 40 }), (all) => {
        const raw = all.map((tag, n) => `${tag}word${n}`).join('');
        const words = readHtml(raw).text.match(/word\d+/g) ?? [];
        expect(words).toEqual(all.map((_, n) => `word${n}`));
      }),
      { numRuns: 500 },
    );
  });
});
