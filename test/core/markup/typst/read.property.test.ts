import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypst } from '../../../../server/src/core/markup/typst/read.ts';
import { anyText, expectWhole, textsOf } from '../../../support/anyMarkup.ts';

const scraps = [
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '*',
    '_',
    '`',
    '``',
    '```',
    '$',
    '~',
    '--',
    '---',
    '...',
    '-?',
    '\\ ',
    '\\#',
    '\\u{1f6a2}',
  ],
  ...[
    '#quote[',
    '#quote(',
    '#quote(block: true)[',
    '#quote(attribution: [',
    '#quote(attribution: <a>)[',
    '#pull-quote(by: "B")[',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '][',
    ')[',
    ', ',
    ': ',
    '"',
    "'",
    '#"',
    '#[',
    '#(',
    '#{',
    ';',
    '#x',
    '#x.y(',
    '.',
    '.z',
  ],
  ...[
    '#emph[',
    '#strong[',
    '#footnote[',
    '#footnote(<a>)',
    '#cite(<a>, supplement: [p. 3])',
    '#cite(<',
    '@a',
    '@a[p. 3]',
    '@a[',
  ],
  ...[
    '<a>',
    '<',
    '>',
    '@',
    '#let x = ',
    '#let f(x) = [',
    '#let y = "words"\n',
    '#y',
    '#set quote(block: true)\n',
    '#show: ',
  ],
  ...[
    '#if x [',
    '] else [',
    '#for x in y {',
    '#table(columns: 2, [',
    '], [',
    '#figure(image("x"), caption: [',
    '#super[2]',
    '#h(1em)',
  ],
  ...[
    '\n= ',
    '\n- ',
    '\n  - ',
    '\n+ ',
    '\n3. ',
    '\n/ a: ',
    '// c\n',
    '/* c */',
    '/*',
    '*/',
    '/* stet */',
    'https://a.b/c',
    '#link("http://a.b")[',
  ],
  ...[
    '😀',
    '“',
    '”',
    '\uFEFF',
    '\u00a0',
    '#include "x"\n',
    '#bibliography("x.bib")',
    '#context ',
    '#lorem(3)',
    '#sym.dash.em',
  ],
];

describe('any Typst', () => {
  it('keeps each word and its place', () => {
    fc.assert(
      fc.property(textsOf(scraps), (raw) => expectWhole(raw, readTypst(raw))),
      { numRuns: 600 },
    );
  });

  it('is read whatever its signs', () => {
    fc.assert(
      fc.property(anyText('#[](){}"`$*_\\@<>/-~.:;=a \n'), (raw) => expectWhole(raw, readTypst(raw))),
      {
        numRuns: 600,
      },
    );
  });

  it('loses no word of plain text', () => {
    const signs = fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      ' *',
      '* ',
      ' _',
      '_ ',
      '[',
      ']',
      ' “',
      '” ',
      '\n- ',
      '\n= ',
      '#emph[',
      ' - ',
      '~',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (all) => {
        const raw = all.map((sign, n) => `${sign}word${n}`).join('');
        const words = readTypst(raw).text.match(/word\d+/g) ?? [];
        expect(words).toEqual(all.map((_, n) => `word${n}`));
      }),
      { numRuns: 500 },
    );
  });
});
