import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../server/src/core/extract/readers/docx.ts';
import { plainText } from '../../../server/src/core/prose/plainText.ts';
import type { Prose } from '../../../server/src/core/prose/prose.ts';
import { read } from '../../../server/src/core/reading/read.ts';
import { docxOf, p } from '../../support/packed.ts';

/** Who says what and when, as it is read: "00:05 Ines Aldana: It held." */
const heard = (raw: string): readonly string[] => heardIn(plainText(raw));

function heardIn(prose: Prose): readonly string[] {
  const reading = read(prose);
  const { text, landmarks } = reading.prose;
  return reading.quotations
    .filter(({ form }) => form === 'turn')
    .map(({ span, parts, attribution }) => {
      const at = landmarks.filter(({ kind, at: begin }) => kind === 'time' && begin <= span.start).at(-1)?.label ?? '–';
      const who = attribution === null ? '–' : attribution.speaker.text;
      return `${at} ${who}: ${parts.map((part) => text.slice(part.start, part.end).replace(/\s+/g, ' ')).join(' / ')}`;
    });
}

const isTimed = (raw: string): boolean => plainText(raw).landmarks.some(({ kind }) => kind === 'time');

const [first, second, third, fourth] = [
  'Thank you all for coming to the reading room on such a wet evening.',
  'We had counted on twelve chairs, and forty people came.',
  'Then somebody should have counted again, with respect.',
  'I did count, twice, and the second time I was wrong.',
];

const expected = [
  `00:00:05 Ines Aldana: ${first}`,
  `00:00:12 Bo Lind: ${second}`,
  `00:00:19 Ines Aldana: ${third}`,
  `00:01:02 Bo Lind: ${fourth}`,
];

describe('the transcript of a recording is read with its speakers and times', () => {
  it.each<[string, string]>([
    [
      'a name and a time above the words',
      `Reading Room\nTue, Apr 2, 2024 • 1:04\n\nInes Aldana  0:05  \n${first}\n\nBo Lind  0:12  \n${second}\n\nInes Aldana  0:19  \n${third}\n\nBo Lind  1:02  \n${fourth}\n`,
    ],
    [
      'a time in brackets before a colon',
      `Ines Aldana (00:05):\n${first}\n\nBo Lind (00:12):\n${second}\n\nInes Aldana (00:19):\n${third}\n\nBo Lind (01:02):\n${fourth}\n`,
    ],
    [
      'the same with words on the line',
      `Ines Aldana (00:05): ${first}\nBo Lind (00:12): ${second}\nInes Aldana (00:19): ${third}\nBo Lind (01:02): ${fourth}\n`,
    ],
    [
      'names in brackets',
      `[Ines Aldana] 00:00:05\n${first}\n\n[Bo Lind] 00:00:12\n${second}\n\n[Ines Aldana] 00:00:19\n${third}\n\n[Bo Lind] 00:01:02\n${fourth}\n`,
    ],
    [
      'times before names',
      `[00:00:05] Ines Aldana: ${first}\n\n[00:00:12] Bo Lind: ${second}\n\n[00:00:19] Ines Aldana: ${third}\n\n[00:01:02] Bo Lind: ${fourth}\n`,
    ],
    [
      'times behind labels',
      `Ines Aldana: [00:00:05] ${first}\n\nBo Lind: [00:00:12] ${second}\n\nInes Aldana: [00:00:19] ${third}\n\nBo Lind: [00:01:02] ${fourth}\n`,
    ],
    [
      'times before names on their own lines',
      `00:00:05 Ines Aldana\n${first}\n\n00:00:12 Bo Lind\n${second}\n\n00:00:19 Ines Aldana\n${third}\n\n00:01:02 Bo Lind\n${fourth}\n`,
    ],
    [
      'times from and until, then a name',
      `0:0:5.100 --> 0:0:8.250\nInes Aldana\n${first}\n\n0:0:12.0 --> 0:0:15.0\nBo Lind\n${second}\n\n0:0:19.5 --> 0:0:22.0\nInes Aldana\n${third}\n\n0:1:2.0 --> 0:1:9.0\nBo Lind\n${fourth}\n`,
    ],
    [
      'what was written meanwhile',
      `00:00:05 From Ines Aldana to Everyone: ${first}\n00:00:12 From Bo Lind to Everyone: ${second}\n00:00:19 From Ines Aldana to Everyone: ${third}\n00:01:02 From  Bo Lind : ${fourth}\n`,
    ],
  ])('%s', (_, raw) => {
    expect(heard(raw)).toEqual(expected);
    expect(heard(raw.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('of speakers without names', () => {
    const raw = `Speaker 1  0:05\n${first}\n\nSpeaker 2  0:12\n${second}\n\nSpeaker 1  0:19\n${third}\n`;
    expect(heard(raw)).toEqual([`00:00:05 –: ${first}`, `00:00:12 –: ${second}`, `00:00:19 –: ${third}`]);
  });

  it('with turns of several paragraphs, and what stands above it', () => {
    const raw = `Reading Room\n\nKeywords: chairs, rain\n\nInes Aldana  0:05\n${first}\n\n${second}\n\nBo Lind  0:12\n${third}\n\nInes Aldana  0:30\n${fourth}\n`;
    const prose = plainText(raw);
    expect(prose.metadata.title).toBe('Reading Room');
    expect(heard(raw)).toEqual([
      `00:00:05 Ines Aldana: ${first} / ${second}`,
      `00:00:12 Bo Lind: ${third}`,
      `00:00:30 Ines Aldana: ${fourth}`,
    ]);
  });

  it('of a player, whose lines have times alone, as one text with times', () => {
    const lines = [
      '0:00',
      'thank you all for coming to the',
      '0:04',
      'reading room on such a wet evening we',
      '0:08',
      'had counted on twelve chairs and',
      '0:11',
      'forty people came so somebody should',
      '0:15',
      'have counted again with respect',
      '0:19',
      'I did count twice',
    ];
    const prose = plainText(lines.join('\n'));
    expect(prose.blocks).toHaveLength(1);
    expect(prose.landmarks.map(({ label }) => label)).toEqual([
      '00:00:00',
      '00:00:04',
      '00:00:08',
      '00:00:11',
      '00:00:15',
      '00:00:19',
    ]);
    expect(prose.unspoken).toHaveLength(6);
  });
});

describe('a transcript in a document', () => {
  it.each([
    ['a paragraph for the head', (who: string, when: string, words: string) => p(`${who}   ${when}`) + p(words)],
    [
      'a break behind the head',
      (who: string, when: string, words: string) =>
        `<w:p><w:r><w:t>${who}   ${when}</w:t><w:br/><w:t>${words}</w:t></w:r></w:p>`,
    ],
  ])('of Word is read alike: %s', async (_, turn) => {
    const body =
      turn('Ines Aldana', '0:05', first) +
      turn('Bo Lind', '0:12', second) +
      turn('Ines Aldana', '0:19', third) +
      turn('Bo Lind', '1:02', fourth);
    const found = await readDocx(docxOf(p('Reading Room') + body));
    if ('reason' in found) throw new Error(found.reason);
    expect(heardIn(found.prose)).toEqual(expected);
  });
});

describe('a text that only looks like it is none', () => {
  it.each<[string, string]>([
    [
      'the programme of a day',
      '9:00\nDoors open\n\n9:30\nWelcome by the keeper of the book\n\n10:15\nCoffee\n\n10:45\nThe first reading\n\n12:00\nLunch\n\n13:30\nThe second reading\n',
    ],
    [
      'a programme with names',
      '9:00 Ines Aldana\nWhat the wall remembers\n\n9:45 Bo Lind\nTwelve chairs, forty people\n\n10:30 Agnes Reed\nA history of the reading room\n\n11:15 Omar Holt\nHow to count again\n',
    ],
    ['results', 'Ines Aldana  2:05\nBo Lind  2:07\nAgnes Reed  2:11\nOmar Holt  2:19\n'],
    [
      'results with clubs',
      'Ines Aldana  2:05\nLund Harriers\nBo Lind  2:07\nMarrowby\nAgnes Reed  2:11\nLund Harriers\nOmar Holt  2:19\nFenwick\n',
    ],
    ['songs', 'The Wall  3:45\nTwelve Chairs  2:10\nRain on the Roof  4:02\nThe Wall (again)  3:50\n'],
    ['chapters of a film', '0:00 Welcome\n2:14 The wall\n10:02 Twelve chairs\n25:40 Questions\n'],
    [
      'chapters on lines of their own',
      '0:00\nWelcome to the reading room\n2:14\nThe wall that remembers\n10:02\nTwelve chairs and forty people\n25:40\nQuestions from the room\n31:00\nThe end of the evening\n',
    ],
    [
      'a log of a night',
      '22:05 The first call came from the quay.\n22:17 Two crews were sent.\n23:40 The fire was out.\n',
    ],
    [
      'a report that names hours',
      `The doors opened at 9:30, and by 10:15 nobody could move.\n\n“${first}” Ines Aldana said at 10:20.\n\nThe last guest left at 11:45.\n`,
    ],
    [
      'verses by chapter',
      'Genesis 1:1\nIt began with a wall and it went on with a wall, they say.\n\nGenesis 1:2\nThe wall was without form, and nobody knew whose it was.\n\nExodus 1:3\nAnd then they all went out of it, the old ones first.\n',
    ],
    ['bus times', 'Quay 7:05 7:35 8:05\nMill 7:12 7:42 8:12\nHall 7:20 7:50 8:20\n'],
    [
      'scores',
      'Lund 2:1\nMarrowby held on until the end of a long evening.\n\nFenwick 0:3\nNobody had counted on the rain that came.\n\nHalden 1:1\nThe keeper saved it twice with one hand.\n',
    ],
    [
      'a play’s clock',
      '21:00\nThe curtain rises over a wall and twelve chairs.\n21:40\nThe interval begins, and forty people look for coffee.\n22:00\nThe second act, in which somebody counts again.\n22:50\nThe curtain falls and everybody stays.\n23:10\nThe last bus leaves from the quay.\n',
    ],
  ])('%s', (_, raw) => {
    expect(isTimed(raw)).toBe(false);
  });

  it('two heads are too few', () => {
    expect(isTimed(`Ines Aldana  0:05\n${first}\n\nBo Lind  0:12\n${second}\n`)).toBe(false);
  });

  it('and times that go back are no recording’s', () => {
    expect(
      isTimed(
        `Ines Aldana  9:05\n${first}\n\nBo Lind  0:12\n${second}\n\nInes Aldana  8:19\n${third}\n\nBo Lind  1:02\n${fourth}\n`,
      ),
    ).toBe(false);
  });
});
