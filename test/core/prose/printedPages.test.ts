import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../server/src/core/markup/markdown/read.ts';
import { textFile } from '../../../server/src/core/markup/text/read.ts';
import { isPageFurniture, pageSaid } from '../../../server/src/core/prose/pageFurniture.ts';
import { plainText } from '../../../server/src/core/prose/plainText.ts';
import { wordsAndRaw } from '../extract/shown.ts';

const told = (raw: string): readonly string[] =>
  plainText(raw).blocks.map(({ span }) => plainText(raw).text.slice(span.start, span.end).replace(/\s+/g, ' '));

const before = 'The judge, who had read the will twice over, asked the clerk for the date of the';
const after = 'second signature. The clerk had none to give.';
const whole = `${before} ${after}`;

describe('between two pages of a plain text', () => {
  it.each([
    ['- 41 -'],
    ['— 41 —'],
    ['Page 41 of 88'],
    ['page 41'],
    ['[p. 41]'],
    ['[Pg 41]'],
    ['{41}'],
    ['41'],
    ['Seite 41 von 88'],
    ['ADVERTISEMENT'],
    ['Story continues below advertisement'],
  ])('%s is nobody’s words', (mark) => {
    expect(told(`${before}\n\n${mark}\n\n${after}\n`)).toEqual([whole]);
    expect(told(`${before}\r\n\r\n${mark}\r\n\r\n${after}\r\n`)).toEqual([whole]);
    expect(told(`${before}\n${mark}\n${after}\n`)).toEqual([
      mark === 'ADVERTISEMENT' || /^Story/.test(mark) ? `${before} ${mark} ${after}` : whole,
    ]);
  });

  it.each([['41 boats'], ['It was 41.'], ['(41)'], ['Page 41 was torn out'], ['41st'], ['Advertisement pays']])(
    '%s stays',
    (line) => {
      expect(told(`${before}\n\n${line}\n\n${after}\n`)).toContain(line);
    },
  );

  it('a number between two sentences stays, for it may be a paragraph’s', () => {
    expect(told('The will is void.\n\n41\n\nNo date was given.\n')).toContain('41');
  });

  it('form feeds tell where pages end', () => {
    const raw = `${before}\n\n41\n\f${after}\n\n42\n\fNothing else was asked.\n`;
    expect(told(raw)).toEqual(
      [before, after, 'Nothing else was asked.'].length === 3 ? [whole, 'Nothing else was asked.'] : [],
    );
  });

  it('running heads come again beside their numbers', () => {
    const raw = `${before}\n\n41\n\nTHE WILL OF ANNE ORR\n\n${after} Then he\n\n42\n\nTHE WILL OF ANNE ORR\n\nleft the court.\n`;
    expect(told(raw)).toEqual([`${whole} Then he left the court.`]);
    const numbered = `${before}\n\nTHE WILL OF ANNE ORR   41\n\n${after} Then he\n\nTHE WILL OF ANNE ORR   43\n\nleft the court.\n`;
    expect(told(numbered)).toEqual([`${whole} Then he left the court.`]);
  });

  it('what comes again between sentences is a heading or a refrain', () => {
    const raw = 'The will is void.\n\nOrder\n\nNo date was given.\n\nOrder\n\nThe claim fails.\n';
    expect(told(raw).filter((one) => one === 'Order')).toHaveLength(2);
  });
});

describe('marks of a page in the sentence', () => {
  it.each([
    ['asked the clerk for the [p. 41] date of it', '41'],
    ['asked the clerk for the [Pg 41] date of it', '41'],
    ['asked the clerk for the {41} date of it', '41'],
    ['asked the clerk for the |41| date of it', '41'],
    ['asked the clerk for the [p. xii] date of it', 'xii'],
  ])('%s', (raw, label) => {
    const { text, landmarks } = plainText(raw);
    expect(text).toBe('asked the clerk for the date of it');
    expect(landmarks.map((mark) => [mark.kind, mark.label, text.slice(mark.at)])).toEqual([
      ['page', label, 'date of it'],
    ]);
  });

  it('of a law report count on', () => {
    const { text, landmarks } = plainText('He *712 asked for the *713 date, and *714 went.');
    expect(text).toBe('He asked for the date, and went.');
    expect(landmarks.map(({ label }) => label)).toEqual(['712', '713', '714']);
  });

  it.each([
    'He took 3 *5 of them and left',
    'the file {0} was not found',
    '“the date of it” [p. 41] and no more',
    'the sum |x| of 4 and |y| of it',
    'as Orr says [p. 41].',
    'the class {4} of it',
  ])('are none here: %s', (raw) => {
    expect(plainText(raw).text).toBe(raw);
  });

  it('keep their place behind a callout', () => {
    const { text, landmarks } = textFile('It was so[^1] for the [p. 41] date of it.');
    expect([text, text.slice(landmarks[0]?.at)]).toEqual(['It was so for the date of it.', 'date of it.']);
  });
});

describe('numbers of lines', () => {
  const lines = [
    'The tenant said that she had been in the upper',
    'room when the surveyor came, and that she had',
    'heard him tell the agent of the damp in the',
    'wall. She wrote it down on the same day and',
    'kept the paper in a drawer until the hearing,',
    'where it was read. Nobody had asked her for',
    'it before, though the agent had been told in',
    'the spring that there was such a paper.',
    'He denied it. His own letters of that week say',
    'that the surveyor had found nothing wrong and',
  ];
  const text = lines.join(' ');

  it.each([
    ['each, from one', lines.map((line, i) => ` ${String(i + 1).padStart(2)}  ${line}`)],
    ['each, from any number', lines.map((line, i) => `${i + 96}\t${line}`)],
    ['each, with blank lines between', lines.flatMap((line, i) => [`${i + 1} ${line}`, ''])],
    ['each, behind the line', lines.map((line, i) => `${line.padEnd(52)}${i + 1}`)],
    ['every second', lines.map((line, i) => (i % 2 === 1 ? `${i + 1}  ${line}` : `    ${line}`))],
    ['each, anew on the next page', lines.map((line, i) => `${(i % 6) + 1}  ${line}`)],
  ])('%s', (_, numbered) => {
    const raw = numbered.join('\n');
    expect(plainText(raw).text.split(/\s+/).join(' ').trim()).toBe(text);
    for (const [word, there] of wordsAndRaw(plainText(raw), raw)) expect(there).toBe(word);
  });

  it('stay where they are those of a list, a table, a score', () => {
    for (const raw of [
      '1 The clerk\n2 The judge\n3 The agent\n4 The tenant\n5 The surveyor',
      '1. Read the will.\n2. Find the date.\n3. Ask the clerk.\n4. Go home.\n5. Sleep.',
      '3 boats sank and\n5 were lost to\n9 others of the\n7 that were left',
      'Rent          12\nCoal          13\nBread         14\nLight         15',
    ])
      expect(plainText(raw).text).toBe(raw);
  });
});

describe('the furniture of a site', () => {
  it.each([
    'Story continues below advertisement',
    'Article continues after this ad',
    'Advertisement',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Read more: The agent who knew of the damp',
    'Read also: Tenants win',
    'Watch live: the hearing',
    'READ: Tenants win their case',
    'Related',
    'Related stories',
    'Related: Tenants win',
    'Most read',
    'You may also like',
    'Sign up for our newsletter',
    'Subscribe to our daily briefing and never miss a story.',
    'Sign up here',
    'Get the day’s news delivered straight to your inbox.',
    'Follow us on Facebook',
    'Share this article',
    'Image source, Orr Pictures',
    '4 min read',
    'Continue reading the main story',
    'Watch the full interview below:',
    'Read the rest of the story here.',
    'Read more about wills: The judge and the clerk',
  ])('%s', (line) => {
    expect(isPageFurniture(line)).toBe(true);
  });

  it.each([
    'Read more books, the judge told him.',
    'The story continues below the fold, she said.',
    'Related to the tenant by marriage, he was not heard.',
    'Advertisement was how they paid for it.',
    'Sign up for the hearing by Friday, the clerk told them.',
    'Listen: this is no small matter.',
    'Share of the rent',
    'Watch the door.',
    'Watch your step here.',
    'Read more about wills and of those who make them.',
    'Page three was missing.',
    'More than once.',
    'See Orr v. Dray, 41 Rep. 12.',
    '',
  ])('not: %s', (line) => {
    expect(isPageFurniture(line)).toBe(false);
  });

  it('leaves no words in Markdown either, and its links stay', () => {
    const raw =
      '# Damp\n\nThe wall was wet.\n\nRead more: [The agent](agent.md)\n\n[p. 41]\n\n| Share | Rent |\n|---|---|\n| 4 | 5 |\n\nIt stayed so.\n';
    const prose = readMarkdown(raw);
    expect(prose.text).toBe('Damp\n\nThe wall was wet.\n\nShare\n\nRent\n\n4\n\n5\n\nIt stayed so.');
    expect(prose.inlines.map(({ target }) => target)).toEqual(['agent.md']);
    for (const [word, there] of wordsAndRaw(prose, raw)) expect(there).toBe(word);
  });
});

it('says which page a line is', () => {
  expect(['- 7 -', 'Page iv', 'p. 12', '[12]', 'Page 3/9', 'civil', '12', 'mix', '- 7'].map(pageSaid)).toEqual([
    '7',
    'iv',
    '12',
    '12',
    '3',
    null,
    null,
    null,
    null,
  ]);
});

it('any text keeps its words in order, and they lead to their place', () => {
  const unit = fc.constantFrom(
    'word',
    'Word.',
    '7',
    '12',
    '13',
    '- 12 -',
    '{12}',
    '[p. 3]',
    '*13',
    '\n',
    '\n\n',
    '\f',
    ' ',
    '  ',
    '\r\n',
    'Page 4',
    '<!-- x -->',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
      const raw = parts.join('');
      const prose = plainText(raw);
      for (const [word, there] of wordsAndRaw(prose, raw))
        if (!there.includes('<')) expect(there.replace(/\s+|\[p\. 3\]|\{12\}|\*13/g, '')).toContain(word.slice(0, 1));
      const letters = (text: string): string =>
        text.replace(/<!-- x -->|Page 4|\[p\. 3\]/g, '').replace(/[^wWord]/g, '');
      expect(letters(prose.text).length).toBeLessThanOrEqual(letters(raw).length);
      expect(prose.landmarks.every(({ at }) => at >= 0 && at <= prose.text.length)).toBe(true);
    }),
  );
});
