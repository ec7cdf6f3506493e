import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked } from '../../../../server/src/core/markup/mdx/mask.ts';
import { mdx } from '../../../../server/src/core/markup/mdx/mdx.ts';
import { anyText, expectWhole, textsOf } from '../../../support/anyMarkup.ts';

const words = (raw: string): string => mdx.read(raw).text;

describe('MDX', () => {
  it('leaves out imports and exports, as far as they go', () => {
    expect(
      words(
        `import { Chart } from '../chart.js'\nimport x from "y"\n\nexport const meta = {\n  title: “no”,\n\n  more: 1,\n}\n\nThe lock held.`,
      ),
    ).toBe('The lock held.');
    expect(words('important: the lock held.')).toBe('important: the lock held.');
    expect(words('The lock held.\nimport duties rose.')).toBe('The lock held. import duties rose.');
  });

  it('leaves out tags and reads what stands between them', () => {
    expect(words('<Callout type="info" at={x > 3}>\n\nThe *lock* held.\n\n</Callout>\n\nIt did.')).toBe(
      'The lock held.\n\nIt did.',
    );
    expect(words('She <Term id={"a"}>said</Term> so, <Note text="never"/> and went.')).toBe('She said so,  and went.');
    expect(words('<>\nIt held.\n</>')).toBe('It held.');
    expect(words('Four < five, and 3 <4.')).toBe('Four < five, and 3 <4.');
  });

  it('leaves out expressions, but for words that are a string', () => {
    expect(words('{props.items.map((i) => <li key={i}>{i}</li>)}\n\nIt held.')).toBe('It held.');
    expect(words('“It{" "}held,” she said.')).toBe('“It   held,” she said.'.replace('   ', '     '));
    expect(words("It {'held'} well.").replace(/\s+/g, ' ')).toBe('It held well.');
    expect(words('“It took {count} boats.”')).toMatch(/“It took \[ +\] boats.”/);
    expect(words('A \\{brace\\} stays.')).toBe('A {brace} stays.');
  });

  it('knows its comments', () => {
    const { text, directives } = mdx.read(
      '{/* a note */}\n\n“It held,” she said. {/* stet altered-quotation: heard */}\n',
    );
    expect(text.trim()).toBe('“It held,” she said.');
    expect(directives.map(({ rule, reason }) => [rule, reason])).toEqual([['altered-quotation', 'heard']]);
  });

  it('leaves code alone', () => {
    expect(words('```jsx\nimport a from "b"\n\n<A>{x}</A>\n```\n\nIt `{held}` so.')).toBe('It {held} so.');
  });

  const scraps = [
    'import a from "b"\n\n',
    'export const c = {\n',
    '}\n',
    '<A b={c > d}>',
    '</A>',
    '<A/>\n',
    '{x}',
    '{/* y */}',
    "{'z'}",
    '`',
    '```\n',
    '\n',
    '\n\n',
    '“',
    '”',
    ' ',
    '*',
    '\\{',
    '<',
    '>',
    '---\n',
    '# ',
  ];
  it('is of the same length, whatever the text, with its words in their places', () => {
    fc.assert(
      fc.property(fc.oneof(textsOf(scraps), anyText('{}<>`\'"/*\\\nab ie')), (raw) => {
        const { text } = masked(raw);
        expect(text.length).toBe(raw.length);
        expect(text.split('\n').length).toBe(raw.split('\n').length);
        expectWhole(raw, mdx.read(raw));
      }),
      { numRuns: 1500 },
    );
  });
});
