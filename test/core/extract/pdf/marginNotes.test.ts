import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../server/src/core/extract/readers/pdf.ts';
import type { Prose } from '../../../../server/src/core/prose/prose.ts';
import { pdfOf, type SetText } from '../../../support/pdf.ts';

async function proseOf(bytes: Uint8Array): Promise<Prose> {
  const read = await readPdf(bytes);
  if ('reason' in read) return expect.fail(read.reason);
  return read.prose;
}

const blocks = ({ blocks, text }: Prose): readonly string[] =>
  blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

const lines = (x: number, texts: readonly string[], y = 700, step = 12, size = 10): readonly SetText[] =>
  texts.map((text, i) => ({ x, y: y - i * step, text, size }));

const story = [
  'The harbour at Lund has flooded four times since the new wall was built, and',
  'the council has counted each of them with care. Nobody in the town disputes',
  'the count, for the marks are on every door along the quay and the children',
  'are taken to see them on the day that school begins each year in autumn, and',
  'the oldest of the fishermen tells them what was under water and for how many',
  'days, and they ask him every year whether it will come again, and he says so.',
];
const whole = `paragraph: ${story.join(' ')}`;

describe('a note in the margin', () => {
  it('stands in no line of the text, nor between two pages of it, and keeps its page', async () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../../documents/latex-margin.pdf'));
    const prose = await proseOf(bytes);
    const all = blocks(prose);
    expect(all.filter((block) => block.startsWith('footnote'))).toEqual([
      'footnote: The wall was built in 1902 and raised twice.',
      'footnote: Minutes of 3 May, which nobody has signed so far.',
      'footnote: Brandt has it otherwise, but he was not on the quay.',
      'footnote: Seen on 9 June.',
    ]);
    expect(all[0]).toBe(
      'paragraph: The harbour wall held until four in the morning, when the sea came over it and took the boats. Nobody rang the bell before the tide had taken fourteen of them, and the harbourmaster said that she had never seen the like of it in thirty years at the quay. “We will not pay for a gate that the port should have closed,” the mayor said on Monday.',
    );
    expect(prose.text).toContain('what they had seen on the night of the storm. The town had slept through it.');
    const pageOf = (words: string) => prose.landmarks.filter(({ at }) => at <= prose.text.indexOf(words)).at(-1)?.label;
    expect(['The wall was built', 'Minutes of', 'Brandt has', 'Seen on'].map(pageOf)).toEqual(['1', '1', '2', '2']);
  });

  it('on the left is smaller, or has several lines', async () => {
    const note = lines(20, ['Counted in', 'the book.'], 690, 9, 7);
    expect(blocks(await proseOf(pdfOf([[...lines(70, story), ...note]])))).toEqual([
      whole,
      'footnote: Counted in the book.',
    ]);
  });
});

describe('what is no margin note', () => {
  it.each([
    ['a speaker’s label', [{ x: 20, y: 700, text: 'MR. LUND' }], /MR\. LUND The harbour at Lund/],
    ['a label with a colon', lines(20, ['Ines', 'Aldana:'], 700), /Ines The harbour.*Aldana: the council/],
    ['a paragraph’s number', [{ x: 40, y: 700, text: '12.' }], /12\. The harbour at Lund/],
    ['a time', [{ x: 540, y: 700, text: '10:42' }], /was built, and 10:42 the council/],
  ] as const)('%s stays where it is', async (_, beside, expected) => {
    expect((await proseOf(pdfOf([[...lines(70, story), ...beside]]))).text.replace(/\n+/g, ' ')).toMatch(expected);
  });

  it('the last words of a second column go on with its text', async () => {
    const left = story.flatMap((line) => [line.slice(0, 38), line.slice(38)]);
    const page = [...lines(40, left), ...lines(320, left)];
    const last = [...lines(40, left), ...lines(320, ['and so it ends.'])];
    const all = blocks(await proseOf(pdfOf([page, last])));
    expect(all.some((block) => block.startsWith('footnote'))).toBe(false);
  });

  it('the second column of a table stays with the first', async () => {
    const rows = ['North quay', 'South quay', 'The old mill', 'Customs house', 'Church', 'School'];
    const table = [
      ...lines(70, rows, 500, 14),
      ...lines(
        300,
        rows.map(() => 'under water'),
        500,
        14,
      ),
    ];
    const text = (await proseOf(pdfOf([[...lines(70, story), ...table]]))).text;
    expect(text).toContain('North quay under water');
  });
});
