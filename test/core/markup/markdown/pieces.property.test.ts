import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../server/src/core/markup/markdown/pieces.ts';
import { noMarkdown, readMarkdown, readMarkdownInOne } from '../../../../server/src/core/markup/markdown/read.ts';
import type { Prose } from '../../../../server/src/core/prose/prose.ts';

/** Lines of which Markdown's ambiguities are made: what opens, closes, continues, defines and refers. */
const line = fc.constantFrom(
  ...[
    '',
    '',
    '',
    ' ',
    '\t',
    'Ines said “no” *twice*.',
    'a [ref] b',
    '[ref]: /one',
    '[Ref]: /two',
    '[other]: <x y> "t"',
  ],
  ...[
    'b[^1] and [^Note]',
    '[^1]: A note',
    '[^note]: Another',
    '    indented',
    '  two',
    ' one',
    '- item',
    '  more of it',
  ],
  ...[
    '1. first',
    '2. second',
    '10) tenth',
    '> quoted',
    '> - in both',
    '>',
    '* star',
    '*em* starts',
    '+ plus',
    '---',
    '***',
  ],
  ...[
    '===',
    '```',
    '```js',
    '~~~',
    '````',
    ' ```',
    '  ~~~',
    '- ```',
    '> ```',
    '<!-- note',
    '-->',
    'x --> y',
    '<!-- a -->',
  ],
  ...[
    '<script>',
    '</script>',
    '<pre>',
    '</pre>',
    '<?php',
    '?>',
    '<!DOCTYPE',
    '>',
    '<![CDATA[',
    ']]>',
    ' <!--',
    '<div>',
  ],
  ...[
    '</div>',
    '# Head',
    '## Two',
    '| a | b |',
    '|---|---|',
    '| [ref] | “c” |',
    '[@key, p. 3]',
    '![img][ref]',
    '[text][other]',
  ],
  ...[
    '\\[ref]',
    '[ref',
    ']: x',
    '``` a`b',
    'title: "x"',
    '[a\\]b]: /c',
    '[a\\]b]',
    '[ref]:',
    '/url',
    '&amp; &#x41;',
    '\\',
  ],
);
const text = fc
  .tuple(fc.array(line, { maxLength: 24 }), fc.constantFrom('\n', '\n', '\n', '\r\n'), fc.boolean())
  .map(([lines, end, front]) => (front ? `---${end}title: “x”${end}---${end}` : '') + lines.join(end));

/** Everything a prose holds, its map as the raw place of every unit. */
function all(prose: Prose): unknown {
  const { map, ...rest } = prose;
  return { ...rest, places: [...prose.text].map((_, i) => map.toRaw({ start: i, end: i + 1 })) };
}

describe('Markdown read by pieces', () => {
  it('has pieces that cover the text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const pieces = piecesOf(raw);
        expect(pieces.map(({ start, end }) => raw.slice(start, end)).join('')).toBe(raw);
      }),
    );
  });

  it('is the prose of the whole', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(all(readMarkdown(raw))).toEqual(all(readMarkdownInOne(raw)));
      }),
      { numRuns: 3000 },
    );
  });

  it('is so after any edits too, with what is remembered of the texts before', () => {
    const edit = fc.tuple(fc.nat(), fc.nat(8), fc.oneof(line, fc.string({ maxLength: 3 })));
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
        const memory = noMarkdown();
        let raw = first;
        readMarkdown(raw, memory);
        for (const [at, gone, words] of edits) {
          const from = at % (raw.length + 1);
          raw = raw.slice(0, from) + words + raw.slice(from + gone);
          expect(all(readMarkdown(raw, memory))).toEqual(all(readMarkdownInOne(raw)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('parses one piece when a letter is typed', () => {
    const memory = noMarkdown();
    const paragraphs = Array.from({ length: 50 }, (_, i) => `Paragraph ${i} with “words ${i}” in it.`);
    readMarkdown(paragraphs.join('\n\n'), memory);
    const before = new Set(memory.pieces.values());
    readMarkdown(paragraphs.with(20, 'Paragraph 20 with other words.').join('\n\n'), memory);
    expect([...memory.pieces.values()].filter((piece) => !before.has(piece))).toHaveLength(1);
  });
});
