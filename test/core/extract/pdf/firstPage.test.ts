import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../server/src/core/extract/readers/pdf.ts';
import { extractedContent } from '../../../../server/src/core/library/content.ts';
import { pdfOf, type SetText } from '../../../support/pdf.ts';

/** About as wide as Helvetica sets it. */
const centred = (text: string, y: number, size = 10): SetText => ({
  x: 285 - (text.length * size * 0.5) / 2,
  y,
  text,
  size,
});

const body: readonly SetText[] = [
  'The harbour at Lund has flooded four times since the new wall was built, and',
  'the council has counted each of them with care. Nobody in the town disputes',
  'the count, for the marks are on every door along the quay and the children',
  'are taken to see them on the day that school begins each year in autumn, and',
].flatMap((text, i) => Array.from({ length: 5 }, (_, n) => ({ x: 110, y: 560 - 12 * (4 * n + i), text })));

async function told(...head: readonly SetText[]): Promise<object> {
  const read = await readPdf(pdfOf([[...head, ...body]]));
  if ('reason' in read) return expect.fail(read.reason);
  const { title, authors, date } = read.prose.metadata;
  return { title, authors, date, headline: extractedContent(read.prose).told.headline };
}

const none = { title: undefined, authors: [], date: undefined };

describe('the first page of a paper says', () => {
  it('its title, authors and date in the centred lines at its top', async () => {
    expect(
      await told(
        centred('How a Harbour Counts', 740, 17),
        centred('Its Floods', 720, 17),
        centred('Agnes Lund and Omar Reyes', 690),
        centred('University of Marrowby', 676),
        centred('March 4, 2024', 650),
      ),
    ).toMatchObject({
      title: 'How a Harbour Counts Its Floods',
      authors: ['Agnes Lund', 'Omar Reyes'],
      date: '2024-03-04',
    });
  });

  it('its title below the head of a journal', async () => {
    expect(
      await told(centred('Journal of Harbours 4 (2024)', 760, 9), centred('How a Harbour Counts', 720, 17)),
    ).toMatchObject({ title: 'How a Harbour Counts', authors: [] });
  });

  it('no names where two may stand side by side, or a line holds more than names', async () => {
    for (const line of [
      'Agnes Lund Omar Reyes',
      'Harbour Office, Lund',
      'Agnes Lund, keeper of the book',
      'Institute of Floods',
    ])
      expect(await told(centred('How a Harbour Counts', 740, 17), centred(line, 700))).toMatchObject({
        ...none,
        title: 'How a Harbour Counts',
      });
  });

  it('no date that is only a part of a line', async () => {
    expect(await told(centred('How a Harbour Counts', 740, 17), centred('Received March 4, 2024', 700))).toMatchObject({
      date: undefined,
    });
  });
});

describe('the first page says nothing', () => {
  it('in letters of the size of its text', async () => {
    expect(await told(centred('How a Harbour Counts', 740))).toMatchObject(none);
  });

  it('in large letters at its edge', async () => {
    expect(await told({ x: 110, y: 740, size: 17, text: 'How a Harbour Counts' })).toMatchObject(none);
  });

  it('in the heading of a section', async () => {
    expect(await told(centred('1 Introduction', 740, 17))).toMatchObject({ ...none, headline: null });
    expect(await told(centred('Abstract', 740, 17))).toMatchObject({ ...none, headline: null });
  });

  it('in a single large word, or in large letters that come back', async () => {
    expect(await told(centred('LUND', 740, 30), centred('How a Harbour Counts', 700, 17))).toMatchObject(none);
    expect(await told(centred('How a Harbour Counts', 740, 17), centred('Who Keeps the Book', 600, 17))).toMatchObject(
      none,
    );
  });
});
