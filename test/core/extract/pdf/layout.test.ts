import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../server/src/core/extract/readers/pdf.ts';
import type { Prose } from '../../../../server/src/core/prose/prose.ts';
import { pdfOf, type SetText } from '../../../support/pdf.ts';

async function prose(pages: readonly (readonly SetText[])[], catalog = ''): Promise<Prose> {
  const read = await readPdf(pdfOf(pages, catalog));
  if ('reason' in read) return expect.fail(read.reason);
  return read.prose;
}

/** Lines one under the other, from the top of a page or from `y`. */
const lines = (x: number, texts: readonly string[], y = 700, step = 12): readonly SetText[] =>
  texts.map((text, i) => ({ x, y: y - i * step, text }));

const blocks = ({ blocks, text }: Prose): readonly string[] =>
  blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

const story = [
  'The harbour at Lund has flooded four times since the new wall was built, and',
  'the council has counted each of them with care. Nobody in the town disputes',
  'the count, for the marks are on every door along the quay and the children',
  'are taken to see them on the day that school begins each year in autumn.',
];

describe('lines', () => {
  it('make paragraphs: by an indent, by white, by a last line with room', async () => {
    const page = [
      ...lines(70, story),
      ...lines(82, ['“We count because nobody else does,” said Ines Aldana, who keeps the book of'], 652),
      ...lines(70, ['floods in the harbour office.'], 640),
      ...lines(
        70,
        ['The book is older than the wall. It was begun in the year of the great storm by', 'a clerk.'],
        610,
      ),
      ...lines(70, ['Its first page is missing, and has been for as long as anybody can remember.'], 586),
    ];
    expect(blocks(await prose([page]))).toEqual([
      `paragraph: ${story.join(' ')}`,
      'paragraph: “We count because nobody else does,” said Ines Aldana, who keeps the book of floods in the harbour office.',
      'paragraph: The book is older than the wall. It was begun in the year of the great storm by a clerk.',
      'paragraph: Its first page is missing, and has been for as long as anybody can remember.',
    ]);
  });

  it('lose the hyphen that broke a word and keep the one of a compound', async () => {
    const page = lines(70, [
      'The free-flowing water made a careful re-',
      'connaissance of all thirty-',
      'one houses, and of the slower, free-',
      'flowing canal behind them; Anna Müller-',
      'Hahn saw that some-',
      'thing had to be done in 1990-',
      '95, and did her utmost.',
    ]);
    expect((await prose([page])).text).toBe(
      'The free-flowing water made a careful reconnaissance of all thirty-one houses, and of the slower, free-flowing canal behind them; Anna Müller-Hahn saw that something had to be done in 1990-95, and did her utmost.',
    );
  });

  it('have one size where each was recognised by itself', async () => {
    const sizes = [10, 9, 10, 8.5, 10, 10, 9];
    const texts = [...story.slice(0, 3), ...story.slice(0, 3), story[3] as string];
    const page = texts.map((text, i): SetText => ({ x: 70, y: 700 - 12 * i, text, size: sizes[i] ?? 10 }));
    expect(blocks(await prose([page]))).toEqual([`paragraph: ${texts.join(' ')}`]);
  });

  it('begin with the large letter that stands over several of them', async () => {
    const paper = (initial: string, first: string): Promise<Prose> =>
      prose([
        [
          { x: 70, y: 676, text: initial, size: 44 },
          ...lines(108, [first, ...story.slice(1, 3)]),
          ...lines(70, ['nobody saw a boat there, nor a man.', story[0] as string], 664),
        ],
      ]);
    expect((await paper('T', 'he harbour was quiet, and')).text).toMatch(/^The harbour was quiet, and the council/);
    expect((await paper('A', 'man came in a boat, and')).text).toMatch(/^A man came in a boat, and the council/);
    expect((await paper('A', 'fter the storm he left, and')).text).toMatch(/^After the storm he left, and/);
  });

  it('are read once where they are set twice to look bold, and not where they lie beside the page', async () => {
    const bold = { x: 70, y: 640, text: 'Nobody came.' };
    const slug = { x: 620, y: 300, text: 'harbour.indd 12' };
    expect((await prose([[...lines(70, story), bold, { ...bold, x: 70.4 }, slug]])).text).toBe(
      `${story.join(' ')}\n\nNobody came.`,
    );
  });

  it('keep a note’s raised number out of the words, and know the note by it', async () => {
    const page = [
      ...lines(70, story),
      { x: 70, y: 640, text: 'All were counted' },
      { x: 146, y: 644, text: '12', size: 6 },
      { x: 156, y: 640, text: 'by the harbour office and by no one else.' },
      { x: 70, y: 80, text: '12', size: 5 },
      { x: 78, y: 77, text: 'By hand, from the tower.', size: 8 },
    ];
    const read = await prose([page]);
    expect(blocks(read).slice(1)).toEqual([
      'paragraph: All were counted by the harbour office and by no one else.',
      'footnote: By hand, from the tower.',
    ]);
    expect(read.blocks.at(-1)?.place).toBe('note 12');
  });
});

describe('columns', () => {
  it('are those of the pages before where the last one has too few lines to show its own', async () => {
    const ten = Array.from({ length: 10 }, (_, i) => `${story[i % 3]?.slice(0, 34)}`);
    const full = [...lines(70, ten), ...lines(320, ten)];
    const last = [
      ...lines(70, ['the first of the last words that are', 'printed in it are read on and on']),
      ...lines(320, ['until the last one comes to an end.']),
    ];
    const { text } = await prose([full, last]);
    expect(text).toMatch(/last words that are printed in it are read on and on until the last one comes to an end\.$/);
  });

  const left = [
    'The boats lay along the quay in',
    'the order in which they had come',
    'home, and nobody spoke of those',
    'that had not. “We wait,” said the',
    'harbourmaster, “as we have always',
    'done, until somebody tells us that',
  ];
  const right = [
    'we need not wait any more.” She',
    'closed the book and went up to',
    'the tower, from which one can see',
    'the whole of the bay, and stayed',
    'there until the lamps were lit on',
    'the far side and the wind fell.',
  ];
  const whole = [...left, ...right].join(' ');
  const title = { x: 70, y: 740, text: 'What the Harbour Waits For, and Whom It Does Not Expect', size: 16 };

  it('are read one after the other under their title', async () => {
    const read = await prose([[title, ...lines(70, left), ...lines(310, right)]]);
    expect(blocks(read)).toEqual([`heading: ${title.text}`, `paragraph: ${whole}`]);
  });

  it('out of step, and set line by line across them, too', async () => {
    const rows = (step: number): readonly SetText[] =>
      [...left, ...left].flatMap((_, i) => [
        ...lines(70, [[...left, ...right][i] as string], 700 - 12 * i),
        ...lines(310, [[...right, ...left][i] as string], 700 - step - 12 * i),
      ]);
    for (const step of [0, 5]) {
      const { text } = await prose([rows(step)]);
      expect(text.startsWith(left.join(' '))).toBe(true);
      expect(text).toContain(whole);
    }
  });

  it('are none where a table has cells', async () => {
    const rows = ['Lund', 'Haven', 'Orrin', 'Sund', 'Aune'].flatMap((town, i) => [
      ...lines(70, [town], 640 - 12 * i),
      ...lines(200, [`${i + 3} floods`], 640 - 12 * i),
    ]);
    const { text } = await prose([[...lines(70, story), ...rows]]);
    expect(text).toContain('Lund 3 floods');
  });
});

describe('pages', () => {
  const body = (n: number): readonly SetText[] =>
    lines(
      70,
      story.map((line) => line.replace('four', `${n + 3}`)),
    );

  it('lose their running heads and numbers, which count on, and are called by them', async () => {
    const pages = [1, 2, 3, 4].map((n): readonly SetText[] => [
      n % 2 === 0
        ? { x: 70, y: 760, text: `${n + 240}   Reed and Osei`, size: 9 }
        : { x: 300, y: 760, text: `On Counting Floods   ${n + 240}`, size: 9 },
      ...body(n),
    ]);
    const { text, landmarks } = await prose(pages);
    expect(text).not.toMatch(/Reed|Counting|24\d/);
    expect(landmarks.map(({ label, number }) => [label, number])).toEqual([
      ['241', 1],
      ['242', 2],
      ['243', 3],
      ['244', 4],
    ]);
  });

  it('lose the title at the head of the only page behind the first', async () => {
    const first = [{ x: 70, y: 740, text: 'On Counting Floods', size: 18 }, ...body(1)];
    const second = [{ x: 70, y: 760, text: 'The Weir' }, { x: 300, y: 760, text: 'ON COUNTING FLOODS.' }, ...body(2)];
    const { text } = await prose([first, second]);
    expect(text.match(/counting floods/giu)).toHaveLength(1);
    expect(text).not.toContain('The Weir');
  });

  it('keep the numbered headings that two of them begin with', async () => {
    const headed = (n: number, title: string): readonly SetText[] => [
      { x: 70, y: 740, text: `${n} ${title}` },
      ...body(n),
    ];
    const read = await prose([headed(3, 'What was found'), headed(4, 'Who had lost it')]);
    expect(read.text).toContain('3 What was found');
    expect(read.landmarks.map(({ label }) => label)).toEqual(['1', '2']);
  });

  it('are called as the file labels them', async () => {
    const labels = '/PageLabels << /Nums [0 << /S /r >> 2 << /S /D /St 1 >>] >>';
    const { landmarks } = await prose([1, 2, 3].map(body), labels);
    expect(landmarks.map(({ label }) => label)).toEqual(['i', 'ii', '1']);
  });

  it('keep words that come again without being furniture', async () => {
    const refrain = { x: 70, y: 640, text: 'And the bell rang, and nobody came.' };
    const chapter = { x: 300, y: 760, text: 'IV', size: 10 };
    const { text } = await prose([
      [...body(1), refrain],
      [chapter, ...body(2), { ...refrain, y: 620 }],
    ]);
    expect(text.match(/And the bell rang/g)).toHaveLength(2);
    expect(text).toContain('IV');
  });

  it('lose the numbers of their lines and what is stamped along the margin', async () => {
    const texts = [...story, ...story, ...story, ...story, ...story];
    const numbers = texts.flatMap((_, i): readonly SetText[] =>
      (i + 1) % 5 === 0 ? [{ x: i < 9 ? 50 : 45, y: 700 - 12 * i, text: `${i + 1}`, size: 8 }] : [],
    );
    const stamp = { x: 30, y: 300, text: 'preprint 2024, not reviewed', upwards: true };
    expect((await prose([[...numbers, ...lines(70, texts), stamp]])).text.replaceAll('\n\n', ' ')).toBe(
      texts.join(' '),
    );
  });

  describe('of numbered paper', () => {
    const rules = [
      'The board finds that no notice of the sale was given to the tenants before the',
      'deed was signed, and that the deed was signed without the consent of the two',
      'trustees whom the will requires in every such case, as the parties now agree',
    ];
    const texts = (n: number): readonly string[] =>
      Array.from(
        { length: 18 },
        (_, i) => (i === 0 ? `${'first second third'.split(' ')[n - 1]} ` : '') + rules[(i + n) % 3],
      );
    /** A page with a number beside each line, `off` below it; a stamp from `stampAt` on, and the page's number. */
    const sheet = (n: number, stampAt: number, off: number): readonly SetText[] => [
      {
        x: stampAt,
        y: 770 - n,
        text: `Case 4:19-cv-0${n}777 Document 31 Filed 02/11/20 Page ${n} of 3 PageID #:${n + 611}`,
        size: 9,
      },
      ...texts(n).map((_, i) => ({ x: i < 9 ? 46 : 40, y: 700 - 24 * i - off, text: `${i + 1}` })),
      ...lines(75, texts(n), 700, 24),
      { x: 290, y: 40, text: `- ${n} -` },
    ];

    it.each([
      ['a stamp that begins left of the numbers', 20, 0],
      ['a stamp that begins right of them', 200, 0],
      ['numbers half a line off their lines', 20, 10],
    ])('lose all but their words: %s', async (_, stampAt, off) => {
      const { text, landmarks } = await prose([1, 2, 3].map((n) => sheet(n, stampAt, off)));
      expect(text.replaceAll('\n\n', ' ')).toBe([1, 2, 3].flatMap(texts).join(' '));
      expect(landmarks.map(({ label }) => label)).toEqual(['1', '2', '3']);
    });

    it('lose them where a quotation is set closer than the numbers', async () => {
      const close = lines(
        105,
        Array.from({ length: 16 }, () => 'a part of the will, set closer than the rest'),
        688,
        12,
      );
      const { text } = await prose([
        [...sheet(1, 20, 0).filter(({ x, y }) => x !== 75 || y > 690 || y < 500), ...close.filter(({ y }) => y < 690)],
      ]);
      expect(text).not.toMatch(/\b\d{1,2}\b(?! of)/);
    });

    it('keep the numbers of paragraphs, which stand as they come', async () => {
      const numbered = [700, 664, 604, 580, 520, 496].map((y, i) => ({ x: 46, y, text: `${i + 1}` }));
      const { text } = await prose([[...numbered, ...lines(75, texts(1), 700, 12)]]);
      expect(text).toMatch(/^1 /);
    });
  });

  it('may begin with a figure in the middle of a sentence', async () => {
    const figure = [
      { x: 200, y: 700, text: '1954' },
      { x: 100, y: 660, text: 'Figure 2: Marks on the door of the harbour office, each with its year.' },
    ];
    const read = await prose([lines(70, story.slice(0, 2)), [...figure, ...lines(70, story.slice(2), 620)]]);
    expect(blocks(read)).toEqual([`paragraph: ${story.join(' ')}`, 'paragraph: 1954', `paragraph: ${figure[1]?.text}`]);
  });

  it('that begin with a heading go on with nothing', async () => {
    const contents = lines(70, [
      '1 What was counted . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 2',
    ]);
    const chapter = [
      { x: 70, y: 720, text: 'What was counted', size: 16 },
      ...lines(70, ['cod and herring were,'], 690),
    ];
    expect(blocks(await prose([[...lines(70, story, 760), ...contents], chapter])).slice(1)).toEqual([
      expect.stringMatching(/^(?:paragraph|item): 1 What was counted [. ]+2$/),
      'heading: What was counted',
      'paragraph: cod and herring were,',
    ]);
  });

  it('are known inside a paragraph that runs over their edge', async () => {
    const { text, landmarks } = await prose([lines(70, story.slice(0, 2)), lines(70, story.slice(2))]);
    expect(text).toBe(story.join(' '));
    expect(landmarks.map(({ label, at }) => `${label} ${text.slice(at, at + 9)}`)).toEqual([
      '1 The harbo',
      '2 the count',
    ]);
  });
});
