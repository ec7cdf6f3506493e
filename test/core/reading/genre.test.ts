import { describe, expect, it } from 'vitest';
import { readMarkdown, readPlain } from './listing.ts';

const genre = (...paragraphs: readonly string[]): string => readPlain(`${paragraphs.join('\n\n')}\n`).genre;

const report = [
  'Storm takes mole at Harlow',
  'The old mole fell into the sea on Monday and took two boats along.',
  '“I heard it go,” said Petra Kelm, who keeps the light. “We had told them.”',
  'The board will meet on Friday. “You cannot mend it twice,” harbourmaster Tom Osk told reporters.',
];

describe('the genre of a document', () => {
  it('is a report’s where others are told of and quoted with their names', () => {
    expect(genre(...report)).toBe('report');
    expect(readMarkdown(`---\nauthor: Liv Brandt\n---\n\n${report.join('\n\n')}\n`).genre).toBe('report');
  });

  it('is a report’s whichever marks its house quotes in: what others say in the first person is not its own', () => {
    expect(genre(...report.map((words) => words.replaceAll('“', '‘').replaceAll('”', '’')))).toBe('report');
    expect(genre(...report.map((words) => words.replaceAll('“', '«').replaceAll('”', '»')))).toBe('report');
  });

  it.each([
    ['of turns', ['TOM OSK: It fell.', 'LIV BRANDT: When?', 'TOM OSK: On Monday.'], 'transcript'],
    ['set in questions', ['Q: Did it fall?', 'A: It did.', 'Q: When?', 'A: On Monday.'], 'transcript'],
    [
      'of one mouth',
      ['MAYOR KELM: I thank you. I saw it fall, and we shall build it again.', 'I promise you that.'],
      'speech',
    ],
    ['of a stage', ['SEXTON\nWho knocks?', 'MIRREN\nThe rain.', 'SEXTON\nCome in.', 'MIRREN\nI thank you.'], 'play'],
  ])('is that %s', (_, paragraphs, expected) => {
    expect(genre(...paragraphs)).toBe(expected);
  });

  it.each([
    ['a statement without quotations', ['The board regrets the loss of the mole.', 'It will meet on Friday.']],
    [
      'a judgment',
      [
        ...report,
        'The plaintiff relies on Kelm v. Harbour Board. The defendant answers that the board shall not be liable hereunder. The appellant is heard.',
      ],
    ],
    [
      'a paper',
      [
        ...report,
        'Moles fall where the rock is soft (Osk, 2014). Others disagree [3, 4]; see Brandt et al. (2016) for the figures.',
      ],
    ],
    [
      'a letter',
      [
        'Dear Petra,',
        'I heard what you told me. “It fell,” said Tom Osk, and “It did,” said Liv Brandt. I am sorry for you and your boats.',
      ],
    ],
    ['a book', ['Chapter 4', ...report]],
    [
      'a tale that knows its people by one name',
      ['“It fell,” said Petra.', '“It did,” said Tom. He sat down.', '“When?” said Petra.'],
    ],
    [
      'words in marks that nobody says',
      ['The so-called “wall” fell.', '“Harbour of the year” hung on it.', 'A sign said “No mooring.”'],
    ],
    [
      'one saying in a page of other things',
      ['Moor by the book.', '“It fell,” said Petra Kelm.', 'Look at the tide first.'],
    ],
  ])('is not known of %s', (_, paragraphs) => {
    expect(genre(...paragraphs)).toBe('other');
  });
});
