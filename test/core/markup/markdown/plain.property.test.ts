import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { plainTree } from '../../../../server/src/core/markup/markdown/plain.ts';

/** The tree without lines and columns. */
function shape(node: object): unknown {
  const { position, children, ...rest } = node as {
    position?: { start: { offset: number }; end: { offset: number } };
    children?: object[];
  };
  const at = 'type' in rest && rest.type === 'root' ? null : [position?.start.offset, position?.end.offset];
  return { ...rest, at, children: children?.map(shape) };
}

const parsed = (text: string): unknown =>
  shape(
    fromMarkdown(text, {
      extensions: [gfm()],
      mdastExtensions: gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest),
    }),
  );

const scrap = fc.constantFrom(
  ...['[', ']', '[a]', '[@k, p. 3]', '[^1]', '![', '](', ']:', '][', '[ ]', '[x]', '@k', '-@k', 'a@b', '(b)'],
  ...[
    'a',
    'Ines said',
    '“no,”',
    "it's",
    '12',
    '1.',
    '2)',
    '(3)',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n\n',
    '-',
    '+',
    '=',
    '—',
    '===',
    '---',
  ],
  ...[
    '!',
    '?',
    '.',
    ':',
    ':-',
    ';',
    '$',
    '%',
    '^',
    '^2',
    '/',
    '"',
    '&',
    '&amp',
    '#',
    '##',
    '>',
    '<',
    '<b>',
    '[',
    ']',
    '(',
    '*',
    '_',
  ],
  ...[
    '`',
    '~~',
    '|',
    '\\',
    '\t',
    '\r',
    '\r\n',
    '\0',
    '\u00a0',
    '\u3000',
    '\uFEFF',
    '\u2028',
    '\ud83d\ude00',
    '\ud83d',
    '{x}',
    '@',
    'a@b.cd',
  ],
  ...['http://a.b', 'HTTPS://x.y', 'www.a.bc', 'WWW.', 'ftp://a.b', 'mailto:a', 'xmpp:a', 'é', '中文', '12.', '１．'],
);

describe('words alone', () => {
  it('are the tree that the parser makes', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(scrap, { minLength: 1, maxLength: 12 }), (scraps) => {
        const text = scraps.join('');
        const tree = plainTree(text);
        if (tree === null) return;
        plain++;
        expect(shape(tree)).toEqual(parsed(text));
      }),
      { numRuns: 8_000 },
    );
    expect(plain).toBeGreaterThan(200);
  });

  it('are most paragraphs, and nothing with a sign of markup', () => {
    for (const text of [
      '“The tide,” he said, “is 3.5 metres — or 4.”',
      'Two lines\nof one paragraph.\n\n',
      '1999 was wet.',
      '“No” [@lund2020, p. 3; see @behr].',
    ])
      expect(plainTree(text), text).not.toBeNull();
    for (const text of [
      '',
      '\n',
      'a *b*',
      'see [@k](b)',
      '[k]: b',
      '# A',
      '- a',
      '1. a',
      'a\n---',
      'a\n\nb',
      ' a',
      'a  \nb',
      'at www.x.org',
      'R&D',
    ])
      expect(plainTree(text), text).toBeNull();
  });
});
