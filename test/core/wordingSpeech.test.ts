import { describe, expect, it } from 'vitest';
import { english } from '../../server/src/core/language/en/english.ts';
import { buildIndex } from '../../server/src/core/library/index.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { lookUp } from '../../server/src/core/lookup/lookup.ts';
import type { Query } from '../../server/src/core/lookup/passage.ts';
import { judgeWording } from '../../server/src/core/verdict/wording/wording.ts';
import { told } from './wordingSupport.ts';

const ferry = makeSource(
  'ferry.txt',
  `Ferry strike enters third week

By Nils Haug

The strike that has kept the island ferries in port since 2 March will go on, the seamen's union said on Sunday.

“We were promised a rise of 4 per cent in January,” said Marit Solberg, who leads the union. “We got nothing. We got a letter.”

“A letter,” she added, “that didn’t even spell the ship’s name right.”

The company’s director, Henrik Dahl, said he was “not surprised, but disappointed”. In a statement he said: “Our offer was fair and it remains on the table. No employee will lose a day’s pay for the time the ships were laid up in dock.

“However, we cannot run ships that nobody crews. If talks fail again we will have to sell the Havørn, and I would regret that — deeply.”

Solberg called the threat “theatre” and “an insult to people who’ve worked Christmas Day for 20 years”. Passengers, she said, had been told ‘again and again’ that services would resume.

“It’s the old story,” said Per Lie, a teacher. “First they cut the winter boats; then they cut the crews; and then they are surprised. I’m not saying the union is right … but somebody has to say something. Don’t ask me about the money, ask me about the boats.”`,
);
const index = buildIndex([ferry.reading.prose.text]);

/** A quotation of several paragraphs has an opening mark before each. */
function queryOf(quote: string): Query {
  const parts = [...quote.matchAll(/(?:^|\n\n“)([^\n]+)/g)].map((m) => {
    const start = m.index + m[0].length - (m[1] ?? '').length;
    return { start, end: m.index + m[0].length };
  });
  return { text: quote, parts };
}

const judge = (quote: string): string => {
  const query = queryOf(quote);
  return told(judgeWording(query, lookUp(query, index), { language: english, source: () => ferry.reading }));
};

describe('a source that is read for its speakers', () => {
  it.each([
    'We were promised a rise of 4 per cent in January. We got nothing. We got a letter.',
    'We got nothing. We got a letter. A letter that didn’t even spell the ship’s name right',
    'A letter that didn’t even spell the ship’s name right',
    'Our offer was fair and it remains on the table. No employee will lose a day’s pay for the time the ships were laid up in dock.\n\n“However, we cannot run ships that nobody crews.',
    'it remains on the table. No employee will lose a day’s pay',
    'First they cut the winter boats, then they cut the crews, and then they are surprised',
    'I’m not saying the union is right … but somebody has to say something',
    'had been told "again and again" that services would resume',
    'the threat “theatre” and “an insult to people who’ve worked Christmas Day',
    'not surprised but disappointed',
    'surprised, but disappointed',
    'Surprised, but disappointed',
    'ask me about the money',
    'Cannot run ships that nobody crews',
    'We got nothing, we got a letter',
  ])('lets stand: %s', (quote) => {
    expect(judge(quote)).toMatch(/^verbatim/);
  });

  it.each([
    'Our offer was fair … we cannot run ships that nobody crews',
    'If talks fail … we will have to sell the [ferry]',
    'We were promised a rise … in January',
    'First they cut the winter boats … and then they are surprised',
  ])('lets stand, as edited: %s', (quote) => {
    expect(judge(quote)).toMatch(/^edited/);
  });

  it.each([
    ['Employees will lose a day’s pay for the time the ships were laid up', 'reversed: Employees → No employee'],
    ['Ask me about the money, ask me about the boats', 'reversed: × → Don’t'],
    ['[A]sk me about the money', 'reversed: × → Don’t'],
    ['Our offer was fair … we can run ships that nobody crews', 'reversed: can → cannot'],
    ['I’m … saying the union is right', 'reversed: … → not'],
    ['We got noting. We got a letter', 'changed: noting → nothing'],
    ['Our offer is fair and it remains on the table', 'changed: is → was'],
    ['I’m not saying the union is right but somebody has to say something', 'omission: × → …'],
    ['Our offer was fair and remains on the table', 'omission: × → it'],
  ])('tells: %s', (quote, expected) => {
    expect(judge(quote)).toBe(expected);
  });

  it.each([
    'We were promised a rise of 4 per cent in January. Our offer was fair and it remains on the table',
    'we cannot run ships that nobody crews. First they cut the winter boats; then they cut the crews',
    'We were promised a rise of 4 per cent in January … we will have to sell the Havørn',
    'somebody has to say something … First they cut the winter boats',
  ])('tells a splice: %s', (quote) => {
    expect(judge(quote)).toMatch(/^spliced/);
  });
});
