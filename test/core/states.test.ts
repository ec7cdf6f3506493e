import { describe, expect, it } from 'vitest';
import { signOff } from '../../server/src/core/answers/signingOff/signOff.ts';
import type { Settings } from '../../server/src/core/settings.ts';
import { noRecord, type VerificationRecord } from '../../server/src/core/verification/record.ts';
import { analysisOf, type Fixture, parseFixture } from '../support/fixture.ts';

const bakery = `Oven of the old bakery goes cold

Bertil Hask, who has baked in Lower Row for thirty years, closed his shop on Friday.

“We sold every loaf before the bell had rung six,” Hask told the Row Gazette. “Nobody paid for the flour. So we stop.”

Councillor Ada Quill regretted it. “A street without bread is only a road,” Quill said.
`;
/** What others said, told by somebody who takes the floor. */
const meeting = `MAYOR: The meeting is open.

QUILL: I have read the letter. The baker wrote that every loaf was gone before the bell had rung six.

MAYOR: Thank you. So we stop.
`;

const fixtureOf = (draft: string, ...sources: readonly string[]): Fixture =>
  parseFixture(
    `//- draft.md\n${draft}\n${sources.map((text, i) => `//- sources/${i === 0 ? 'bakery' : 'meeting'}.txt\n${text}`).join('\n')}`,
  );

function statesIn(
  draft: string,
  sources: readonly string[] = [bakery],
  settings: Partial<Settings> = {},
  record: VerificationRecord = noRecord,
): readonly string[] {
  const fixture = fixtureOf(draft, ...sources);
  return analysisOf(fixture, settings, record)
    .check(fixture.draft)
    .quotations.map(({ state }) => state);
}

const sound = '“We sold every loaf before the bell had rung six,” Hask said.';
const altered = sound.replace('loaf', 'cake');

describe('the state of a quotation', () => {
  it.each([
    ['sound', 'by its speaker', sound],
    ['sound', 'shortened with a mark', '“We sold every loaf … the bell had rung six,” Bertil Hask said.'],
    ['sound', 'with a bracketed change', '“[They] sold every loaf before the bell had rung six,” Hask said.'],
    ['speaker-unchecked', 'with nobody named', 'Here it is: “We sold every loaf before the bell had rung six.”'],
    [
      'speaker-unchecked',
      'by somebody who may be he',
      '“We sold every loaf before the bell had rung six,” a friend was told.',
    ],
    ['faulty', 'in a word', altered],
    ['faulty', 'in its speaker', sound.replace('Hask said', 'Ada Quill said')],
    ['faulty', 'in its speaker’s name', sound.replace('Hask said', 'Bertil Hasp said')],
    ['faulty', 'as the reporter’s own prose', 'Hask “has baked in Lower Row for thirty years,” Ada Quill said.'],
    ['not-found', 'nowhere', '“My sister keeps four donkeys behind the chapel,” Hask said.'],
    ['unchecked', 'with no mark behind it', '“We sold every loaf before the bell had rung six, Hask said'],
    ['unchecked', 'with no mark behind the words alone', 'Hask said: “We sold every loaf before the bell had rung six'],
    [
      'unchecked',
      'cut in two by a blank line',
      'Hask said: “We sold every loaf before the bell had rung six\n\nand never a cake.”',
    ],
    ['faulty', 'in a word, with no mark behind it', 'Hask said: “We sold every cake before the bell had rung six'],
    ['unchecked', 'marked as translated', '“Min syster har fyra åsnor bakom kapellet,” Hask said in Swedish.'],
  ])('is %s: %s', (state, _, draft) => {
    expect(statesIn(draft)).toEqual([state]);
  });

  it('is unplaced where few words stand in several places, whoever says them', () => {
    expect(statesIn('“So we stop,” Quill said.', [bakery, meeting])).toEqual(['unplaced']);
    expect(statesIn('“So we stop,” Hask said.')).toEqual(['sound']);
  });

  it('is unchecked where only second-hand words could convict it', () => {
    const draft = '“Every cake was gone before the bell had rung six,” Hask said.';
    const fixture = fixtureOf(draft, '', meeting);
    const { quotations, findings } = analysisOf(fixture).check(fixture.draft);
    expect(quotations.map(({ state }) => state)).toEqual(['unchecked']);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['altered-quotation', 'information']]);
  });

  it('is faulty by the one saying of a report, whichever marks its house quotes in', () => {
    const one = 'Hask closed on Friday.\n\n‘We sold every loaf before the bell had rung six,’ Hask said.\n';
    expect(statesIn(altered, [one])).toEqual(['faulty']);
    expect(statesIn(sound, [one])).toEqual(['sound']);
  });

  it('is faulty by what is said behind a sentence that tells of no saying', () => {
    const asked = 'QUILL: Why now?\n\nHASK: Nobody told me to stop. We sold every loaf before the bell had rung six.\n';
    expect(statesIn(altered, [asked])).toEqual(['faulty']);
    expect(statesIn(altered, [asked.replace('Nobody told me to stop.', 'The miller told me this:')])).toEqual([
      'unchecked',
    ]);
  });

  it('is unchecked without a source', () => {
    expect(statesIn(sound, [])).toEqual(['unchecked']);
  });

  it('is the same whatever the severities', () => {
    const rules = {
      'altered-quotation': 'off',
      'unattributed-quotation': 'off',
      'quotation-not-found': 'hint',
    } as const;
    const draft = `${altered}\n\nHere it is: “A street without bread is only a road.”\n\n“My sister keeps four donkeys behind the chapel,” Hask said.\n`;
    const states = ['faulty', 'speaker-unchecked', 'not-found'];
    expect(statesIn(draft)).toEqual(states);
    expect(statesIn(draft, [bakery], { rules })).toEqual(states);
  });
});

describe('what is let stand', () => {
  const left = '<!-- stet altered-quotation: as broadcast -->';

  it('is so when every fault of it is', () => {
    expect(statesIn(`${altered} ${left}`)).toEqual(['let-stand']);
    const both = altered.replace('Hask said', 'Ada Quill said');
    expect(statesIn(`${both} ${left}`)).toEqual(['faulty']);
    expect(statesIn(`${both} ${left} <!-- stet misattributed-quotation: read out by her -->`)).toEqual(['let-stand']);
  });

  it('is no fault that is not there', () => {
    expect(statesIn(`${sound} ${left}`)).toEqual(['sound']);
  });
});

describe('what is signed off', () => {
  const draft = [
    sound,
    altered.replace('We', 'Now we'),
    'Here it is: “A street without bread is only a road.”',
    '“My sister keeps four donkeys behind the chapel,” Hask said.',
    `${altered} <!-- stet altered-quotation: as broadcast -->`,
  ].join('\n\n');
  const by = { by: 'Petra Lund', date: '2025-03-14T18:00:00Z', note: null };

  it('all at once is only what is sound', () => {
    const fixture = fixtureOf(draft, bakery);
    const { added, refused } = analysisOf(fixture).ask(fixture.draft, signOff, by);
    expect(refused.map(({ index, reason }) => `${index} ${reason}`)).toEqual([
      '1 wrong',
      '2 words match, speaker not checked',
      '3 not found',
      '4 allowed',
    ]);
    expect(statesIn(draft, [bakery], {}, { signOffs: added })).toEqual([
      'signed-off',
      'faulty',
      'speaker-unchecked',
      'not-found',
      'let-stand',
    ]);
  });

  it('is any other by name and with a note', () => {
    const fixture = fixtureOf(draft, bakery);
    const analysis = analysisOf(fixture);
    expect(analysis.ask(fixture.draft, signOff, by, [2]).refused.map(({ reason }) => reason)).toEqual([
      'words match, speaker not checked; add a note that says why',
    ]);
    const { added, refused } = analysis.ask(
      fixture.draft,
      signOff,
      { ...by, note: 'she said so on the phone' },
      [1, 2],
    );
    expect(refused).toEqual([]);
    expect(statesIn(draft, [bakery], {}, { signOffs: added })).toEqual([
      'sound',
      'signed-off',
      'signed-off',
      'not-found',
      'let-stand',
    ]);
  });
});

describe('a text’s own prose is sound', () => {
  const report = `---\nkey: row\ntitle: Oven of the old bakery goes cold\npublication: The Row Gazette\nauthor: Nell Oster\n---\n\n${bakery}\n\nThe oven was built of river brick in 1884 and has never been out for a whole night.\n`;
  const words = '“The oven was built of river brick in 1884 and has never been out for a whole night”';

  it.each([
    ['cited for its own words', `${words} [@row].`],
    ['given to its author', `Nell Oster writes: ${words}.`],
    ['given to the house that printed it', `The Row Gazette wrote: ${words}.`],
    ['given to the article that is cited', `The article says ${words} [@row].`],
  ])('%s', (_, text) => {
    expect(statesIn(text, [report])).toEqual(['sound']);
  });

  it.each([
    ['to a court, which a report is none of', `The court says ${words} [@row].`],
    ['to another house, though the report is cited', `The Bakers’ Union says ${words} [@row].`],
    ['to something written, nobody knows what', `The article says ${words}.`],
  ])('not when it is given %s', (_, text) => {
    expect(statesIn(text, [report])).toEqual(['speaker-unchecked']);
  });
});
