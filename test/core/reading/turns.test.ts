import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../server/src/core/reading/reading.ts';
import { sliceOf } from '../../../server/src/core/text/span.ts';
import { spokenText } from '../../../server/src/core/text/unspoken.ts';
import { readMarkdown, readPlain, who } from './listing.ts';

/** One line a turn: who speaks, and the words said, on one line. */
function turns(reading: Reading): string[] {
  const said = spokenText(reading.prose.text, reading.unspoken, '…');
  return reading.quotations
    .filter(({ form }) => form === 'turn')
    .map(({ parts, attribution, parent }) => {
      const words = parts.map((part) => sliceOf(said, part).replace(/\s+/g, ' ').trim()).filter(Boolean);
      const aside = parent === null ? '' : '(aside) ';
      return `${aside}${attribution ? who(attribution.speaker, reading) : '?'}: ${words.join(' / ')}`;
    });
}

const plain = (...paragraphs: readonly string[]): Reading => readPlain(`${paragraphs.join('\n\n')}\n`);
const speakers = (reading: Reading): string[] => turns(reading).map((turn) => turn.slice(0, turn.indexOf(':')));

describe('labels of a transcript', () => {
  it('hold until the next one, to the end, however many paragraphs there are', () => {
    const answer = Array.from({ length: 9 }, (_, i) => `That was storm number ${i + 1} of the winter.`);
    const reading = plain(
      'CHAIR OSK: The sitting is open.',
      'NILS HARROW: We counted the boats.',
      ...answer,
      'CHAIR OSK: Go on.',
      'NILS HARROW: There is no more.',
      'We went home.',
      'It was late by then.',
    );
    expect(speakers(reading)).toEqual(['Osk', 'Nils Harrow', 'Osk', 'Nils Harrow']);
    expect(turns(reading).at(-1)).toBe('Nils Harrow: There is no more. / We went home. / It was late by then.');
  });

  it('of one mouth in a row are one turn', () => {
    const reading = plain(
      'HARROW: First, the gate was open.',
      'HARROW: Second, nobody knew.',
      'OSK: Who had the key?',
      'HARROW: Nobody.',
    );
    expect(turns(reading)[0]).toBe('Harrow: First, the gate was open. / Second, nobody knew.');
  });

  it('stand aside for what the audience calls', () => {
    const reading = plain(
      'MODERATOR: Your last word?',
      'ROSA KELM: Will you vote for the wall?',
      'CROWD: Build it! Build it!',
      'ROSA KELM: Then we shall.',
      'MODERATOR: Thank you.',
    );
    expect(turns(reading)).toEqual([
      '?: Your last word?',
      'Rosa Kelm: Will you vote for the wall? / Then we shall.',
      '(aside) ?: Build it! Build it!',
      '?: Thank you.',
    ]);
  });

  it.each([
    ['an office and a station', 'SEN. LIV BRANDT (D-Maine), COMMITTEE CHAIR: Good morning.', 'Liv Brandt'],
    ['a station in marks', 'WOLF KANE, "HARBOUR NEWS": Good morning.', 'Wolf Kane'],
    ['a small particle', 'Otto van der Meer: Good morning.', 'Otto van der Meer'],
    ['arrows', '>> LIV BRANDT: Good morning.', 'Liv Brandt'],
    ['a time', '[00:12:05] LIV BRANDT: Good morning.', 'Liv Brandt'],
    ['a parliament’s print', 'Mr. BRANDT of Skerry. Good morning.', 'Brandt'],
    ['a number', 'JUROR NO. 5: Good morning.', 'Juror No. 5'],
  ])('may have %s', (_, line, name) => {
    const reading = plain(line, 'TOM OSK: And to you.', line.replace('Good morning', 'Let us begin'), 'TOM OSK: Yes.');
    expect(speakers(reading)).toEqual([name, 'Tom Osk', name, 'Tom Osk']);
  });

  it('are letters in court', () => {
    const reading = plain('Q.  Where did you stand?', 'A.  By the gate.', 'Q.  Was it open?', 'A.  It was.');
    expect(turns(reading)).toEqual(['?: Where did you stand?', '?: By the gate.', '?: Was it open?', '?: It was.']);
  });

  it('are not the lead-ins of a recipe, a review, a notice, a glossary', () => {
    for (const text of [
      'INGREDIENTS: Flour, butter, salt.\n\nMETHOD: Rub the butter in.\n\nNOTE: Rest the dough.\n\nTIP: Bake it hot.',
      'Pros: It is light.\n\nCons: It bends.\n\nPros: It is cheap.\n\nCons: It leaks.\n\nVerdict: Buy another.',
      'WHO: The council.\n\nWHAT: A meeting.\n\nWHEN: Monday.\n\nWHERE: The hall.',
      'Ledger: a book.\n\nVoucher: a slip in the ledger.\n\nLedger: see above.\n\nVoucher: a voucher, again.\n\nBalance: what is left.',
      'FRANCE: Two boats.\n\nSPAIN: Three boats.\n\nNORWAY: None.',
    ])
      expect(turns(readPlain(text))).toEqual([]);
    const bold = '**Strong gate:** It holds.\n\n**Weak gate:** It does not.\n\n**No gate:** Boats drift off.';
    expect(turns(readMarkdown(bold))).toEqual([]);
  });

  it('before marks are a report’s', () => {
    const reading = plain('OSK: “The gate was open.”', 'KELM: “It was not.”', 'OSK: “I saw it.”');
    expect(turns(reading)).toEqual([]);
  });

  it('end before what closes a transcript', () => {
    const reading = plain(
      'TOM OSK: Yes.',
      'LIV BRANDT: No.',
      'TOM OSK: Good night.',
      'This transcript was made by hand.',
    );
    expect(turns(reading).at(-1)).toBe('Tom Osk: Good night.');
  });
});

describe('a speech', () => {
  const words = [
    'Thank you. I have come a long way to tell you what I saw on the quay, and I will not spare you any of it.',
    'We built that wall together. You paid for it, and my father carried the stones that you walk on.',
    '“It will cost us two winters,” the old mayor told me. I did not believe him.',
    'So I ask you to give me one more year, and I promise you that we shall finish what we began.',
  ];
  const speaker = (reading: Reading): string[] => [reading.genre, ...speakers(reading)];

  it.each([
    ['one label', ['PETRA KELM: Good evening.', ...words], 'Petra Kelm'],
    ['a label with a title', ['MAYOR KELM: Good evening.', ...words], 'Kelm'],
    ['its title', ['Remarks by Petra Kelm at the harbour feast', ...words], 'Petra Kelm'],
    ['its title behind a colon', ['Petra Kelm: Speech to the pilots, 4 May', ...words], 'Petra Kelm'],
    ['a genitive in its title', ['Full text of Petra Kelm’s farewell address', ...words], 'Petra Kelm'],
    ['a line at its head', ['The harbour feast', 'Speaker: Petra Kelm', ...words], 'Petra Kelm'],
  ])('is its speaker’s by %s', (_, paragraphs, name) => {
    expect(speaker(plain(...paragraphs))).toEqual(['speech', name]);
  });

  it('is its author’s by the front matter', () => {
    const own = words.filter((one) => !one.startsWith('“')).join('\n\n');
    expect(speaker(readMarkdown(`---\nauthor: Petra Kelm\n---\n\n${own}\n\n${own}\n`))).toEqual([
      'speech',
      'Petra Kelm',
    ]);
  });

  it('of whom nobody names is somebody’s all the same', () => {
    expect(speaker(plain(...words.filter((one) => !one.startsWith('“'))))).toEqual(['speech', '?']);
  });

  it('keeps the quotations within it apart', () => {
    const inner = plain('PETRA KELM: Good evening.', ...words).quotations.find(({ form }) => form === 'marks');
    expect(inner?.parent).toBe(0);
  });

  it('is no report with a byline, a dateline or a name in its headline', () => {
    const report = [
      'The wall on the old quay fell on Monday and took two boats along.',
      '“I heard it go,” said Petra Kelm, who keeps the light. “We had told them.”',
      '“You cannot mend it twice,” harbourmaster Tom Osk said. He has asked for a new one since May.',
    ];
    for (const head of [
      ['By Liv Brandt'],
      ['Petra Kelm: the wall will fall'],
      ['Mayor’s speech at harbour feast draws anger'],
      [],
    ])
      expect(speaker(plain(...head, ...report))).toEqual(['report']);
    expect(turns(plain('NEW HARLOW: The council shut the quay on Monday, a clerk said.'))).toEqual([]);
  });

  it('is no page that tells how something is done', () => {
    const page = plain(
      'How to moor a boat',
      'You should look at the tide before you choose your berth. Your lines are as long as your boat.',
      'Make your bow line fast, then your stern line, and then look at your fenders.',
    );
    expect(speaker(page)).toEqual(['other']);
  });
});

describe('a play', () => {
  const expected = [
    'Sexton: Who knocks so late?',
    'Mirren: It is Mirren, and the rain.',
    'Sexton: Then come in, the both of you.',
    'Mirren: I thank you.',
  ];
  it.each([
    [
      'on lines of their own',
      'SEXTON\nWho knocks so late?\n\nMIRREN\nIt is Mirren, and the rain.\n\nSEXTON\nThen come in, the both of you.\n\nMIRREN\nI thank you.',
    ],
    [
      'before two blanks',
      'SEXTON  Who knocks so late?\n\nMIRREN  It is Mirren,\nand the rain.\n\nSEXTON  Then come in, the both of you.\n\nMIRREN  I thank you.',
    ],
    [
      'before a point',
      'SEXTON. Who knocks so late?\n\nMIRREN. It is Mirren, and the rain.\n\nSEXTON. Then come in, the both of you.\n\nMIRREN. I thank you.',
    ],
    [
      'before a point, small',
      'Sexton. Who knocks so late?\n\nMirren. It is Mirren, and the rain.\n\nSexton. Then come in, the both of you.\n\nMirren. I thank you.',
    ],
    [
      'with directions',
      'SEXTON, [within]\nWho knocks so late?\n\nMIRREN\nIt is Mirren, and the rain. [Thunder.]\n\n[Enter Mirren.]\n\nSEXTON\nThen come in, the both of you.\n[He bows.]\n\nMIRREN\nI thank you.\nExeunt.',
    ],
  ])('sets its names %s', (_, text) => {
    const reading = readPlain(`${text}\n`);
    expect(turns(reading)).toEqual(expected);
    expect(reading.genre).toBe('play');
  });

  it('leaves its cast, its acts and its scenes unspoken', () => {
    const lines = Array.from({ length: 5 }, (_, i) => `Sext. Line ${i} of mine.\n\nMir. Line ${i} of yours.`);
    const reading = readPlain(
      `The Bell\n\nSEXTON, an old man\nMIRREN, his niece\n\nACT I\n\nSCENE I. A tower.\n\n${lines.join('\n\n')}\n\nSCENE II. The street.\n\nMir. It rains.\n`,
    );
    expect(speakers(reading).slice(0, 2)).toEqual(['Sexton', 'Mirren']);
    expect(turns(reading).at(-1)).toBe('Mirren: It rains.');
    expect(turns(reading).join()).not.toMatch(/SCENE|ACT|an old man/);
  });

  it('is no page of headings in capitals, and no answers of one word', () => {
    for (const text of [
      'METHOD\nWe counted boats.\n\nRESULTS\nThere were ten.\n\nMETHOD\nWe counted again.\n\nRESULTS\nThere were nine.',
      'Yes. We went there.\n\nNo. We stayed.\n\nYes. It rained.\n\nNo. It did not.',
    ])
      expect(turns(readPlain(text))).toEqual([]);
  });
});

describe('what nobody says', () => {
  const said = (text: string): string => {
    const reading = readPlain(text);
    return spokenText(reading.prose.text, reading.unspoken, '…').replace(/\s+/g, ' ').trim();
  };

  it('is of the same length, with the line breaks of the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'TOM OSK: ',
            'LIV BRANDT: ',
            'Yes. ',
            '(Laughter.)',
            '[inaudible 00:03:12]',
            '\n\n',
            '\n',
            '\r\n',
            'ACT I',
            '💧',
            '[Exit',
            ')',
            ' ',
          ),
          { maxLength: 40 },
        ),
        (pieces) => {
          const { prose, unspoken } = readPlain(pieces.join(''));
          const blank = spokenText(prose.text, unspoken);
          expect(blank.length).toBe(prose.text.length);
          expect(blank.replace(/[^\r\n]/g, '')).toBe(prose.text.replace(/[^\r\n]/g, ''));
          unspoken.forEach(({ start, end }, i) => {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(unspoken[i - 1]?.end ?? 0);
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    '(applause)',
    '(APPLAUSE)',
    '[Laughter.]',
    '(Cheers and applause.)',
    '[crosstalk]',
    '[pause]',
    '[00:12:05]',
    '(chuckles)',
    '[loud music playing]',
    '[speaking Spanish]',
    '(booing continues)',
    '[phone rings]',
  ])('is the note %s, wherever it stands', (note) => {
    expect(said(`The gate was open ${note} all night.`)).toBe('The gate was open all night.');
  });

  it.each(['(HAND BELL RINGS)', '(BEGIN VIDEO CLIP)', '(pause)', '(music)', '(through interpreter)'])(
    'is the note %s in a transcript, and may be the writer’s own in brackets elsewhere',
    (note) => {
      const line = `The gate was open ${note} all night.`;
      expect(said(`TOM OSK: ${line}\n\nLIV BRANDT: No.\n\nTOM OSK: Yes.`)).toMatch(/^The gate was open all night\./);
      expect(said(line)).toBe(line);
    },
  );

  it.each([
    '(the old one)',
    '(laughable)',
    '[sic]',
    '(see above)',
    '[the gate]',
    '(a pause for thought)',
    '(NATO)',
    '[Applause Records]',
  ])('is not %s', (own) => {
    const line = `The gate was open ${own} all night.`;
    expect(said(`TOM OSK: ${line}\n\nLIV BRANDT: No.\n\nTOM OSK: Yes.`)).toContain(own);
  });

  it('leaves a hole where words were not understood', () => {
    for (const lost of ['(inaudible)', '[INAUDIBLE]', '[unintelligible]', '(inaudible 00:03:12)', '[indiscernible]'])
      expect(said(`The gate was ${lost} all night.`)).toBe('The gate was … all night.');
  });
});
