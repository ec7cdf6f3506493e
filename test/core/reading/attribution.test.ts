import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../server/src/core/text/span.ts';
import { listed, readMarkdown, readPlain } from './listing.ts';

/** Each draft stands alone: a sentence or two, as writers type them. */
const drafts: readonly (readonly [string, readonly string[]])[] = [
  [
    '“The tide took forty boats,” harbourmaster Ines Aldana said Monday.',
    ['The tide took forty boats, <= Ines Aldana (harbourmaster)'],
  ],
  [
    '"The tide took forty boats," harbourmaster Ines Aldana said Monday.',
    ['The tide took forty boats, <= Ines Aldana (harbourmaster)'],
  ],
  ['According to Ines Aldana, “the boats were lost before dawn.”', ['the boats were lost before dawn. <= Ines Aldana']],
  ['Ines Aldana told reporters that “the pier cannot be saved.”', ['the pier cannot be saved. <= Ines Aldana']],
  [
    '“We never saw it coming,” said a spokesman for the port, Jon Hale.',
    ['We never saw it coming, <= Jon Hale (a spokesman for the port)'],
  ],
  ['As Ines Aldana put it: “Nobody was warned in time.”', ['Nobody was warned in time. <= Ines Aldana']],
  ['In Ines Aldana’s words, “the sea does not sign treaties.”', ['the sea does not sign treaties. <= Ines Aldana']],
  ['Aldana: “We will rebuild the wall.”', ['We will rebuild the wall. <= Aldana']],
  ['**Aldana:** “We will rebuild the wall.”', ['We will rebuild the wall. <= Aldana']],
  [
    '“It is a disgrace,” said Lena Voss, head of the fishermen’s guild, in an interview on Friday.',
    ['It is a disgrace, <= Lena Voss (head of the fishermen’s guild)'],
  ],
  [
    'Rolf Tanner, a retired engineer and rower, said: “The wall was hollow.”',
    ['The wall was hollow. <= Rolf Tanner (a retired engineer and rower)'],
  ],
  ['“The wall,” Rolf Tanner said, “was hollow.”', ['The wall, <= Rolf Tanner', 'was hollow. <= Rolf Tanner']],
  [
    'The wall was “never safe,” according to Rolf Tanner, a retired engineer.',
    ['never safe, <= Rolf Tanner (a retired engineer)'],
  ],
  [
    '“The wall is gone. We have nothing left,” said Mayor Tom Brandt. “Nobody helped.”',
    ['The wall is gone. We have nothing left, <= Tom Brandt (Mayor)', 'Nobody helped. <= Tom Brandt (Mayor)'],
  ],
  [
    'Mayor Tom Brandt called the report “a fairy tale” and the guild’s demands “reckless.”',
    ['a fairy tale <= Tom Brandt (Mayor)', 'reckless. <= Tom Brandt (Mayor)'],
  ],
  ['“The money is gone,” the ministry said in a statement.', ['The money is gone, <= the ministry (ministry)']],
  [
    '“Sand and nothing else,” said a senior port official who asked not to be named.',
    ['Sand and nothing else, <= a senior port official (senior port official)'],
  ],
  [
    '“We will sue,” the fishermen, including Karl Behn and Ada Lund, said in a letter.',
    ['We will sue, <= the fishermen, including Karl Behn and Ada Lund (fishermen) [Karl Behn, Ada Lund]'],
  ],
  [
    'The storm led Ana Lund’s Tide Almanac, which charts wrecks and shoals, to state, “The Vell strait is no place for a novice.”',
    ['The Vell strait is no place for a novice. <= Tide Almanac'],
  ],
  ['According to Aldana “the boats were lost before dawn.”', ['the boats were lost before dawn. <= Aldana']],
  ['In her own words, “the sea does not sign treaties.”', ['the sea does not sign treaties. <= her']],
  ['Aldana would later describe the mole as “a sieve.”', ['a sieve. <= Aldana']],
  ['The pilot did not immediately call it “a sieve.”', ['a sieve. <= The pilot (pilot)']],
  ['Aldana could only shout: “The tide has no clerk!”', ['The tide has no clerk! <= Aldana']],
  ['The mole is “a sieve,” as Aldana put it.', ['a sieve, <= Aldana']],
  ['The mole is “a sieve,” in Aldana’s words.', ['a sieve, <= Aldana']],
  ['Asked about the mole, Aldana shot back: “Walk on it yourself.”', ['Walk on it yourself. <= Aldana']],
  ['Aldana made it clear that the mole was “past mending.”', ['past mending. <= Aldana']],
  ['“The mole is a sieve,” the Courier quoted Aldana as saying.', ['The mole is a sieve, <= Aldana']],
  ['Aldana was quoted by the Courier as saying: “The mole is a sieve.”', ['The mole is a sieve. <= Aldana']],
  ['The 62-year-old called the verdict “a joke.”', ['a joke. <= The 62-year-old (62-year-old)']],
  ['Lund et al. (2014) argue that the quay is “beyond repair.”', ['beyond repair. <= Lund et al. (2014)']],
  ['“The pumps are older than I am,” another said.', ['The pumps are older than I am, <= another (another)']],
  ['“The pumps are older than I am,” said a third.', ['The pumps are older than I am, <= a third (third)']],
  [
    '“We will not vote for a hole in the ground,” the two write.',
    ['We will not vote for a hole in the ground, <= the two (two)'],
  ],
  ['Critics say the wall is “a sieve with a flag on it.”', ['a sieve with a flag on it. <= Critics (Critics)']],
  [
    'Voters on the old mole say “nobody has seen an inspector since spring.”',
    ['nobody has seen an inspector since spring. <= Voters on the old mole (Voters on the old mole)'],
  ],
  [
    'The two pilots, however, argue that “the buoys were never lit.”',
    ['the buoys were never lit. <= The two pilots (two pilots)'],
  ],
  [
    'Members of the harbour choir describe the new hall as “a biscuit tin with a view.”',
    ['a biscuit tin with a view. <= Members of the harbour choir (Members of the harbour choir)'],
  ],
  ['“We knew nothing,” said Sen. Carla Moreno (D-Vell).', ['We knew nothing, <= Carla Moreno (Sen.)']],
];

describe('a draft of a sentence or two', () => {
  it.each(drafts)('%s', (text, expected) => {
    expect(listed(readMarkdown(text))).toEqual(expected);
  });
});

describe('who speaks in an article', () => {
  it('knows a person again by surname and by pronoun', () => {
    const text = `Harbour wall falls

“The tide took forty boats,” harbourmaster Ines Aldana said Monday. “We lost the crane,” she added.

Mayor Tom Brandt disagreed. “Nobody lost a boat,” he said on Tuesday.

“He was not here,” Aldana said.`;
    expect(listed(readPlain(text))).toEqual([
      'The tide took forty boats, <= Ines Aldana (harbourmaster)',
      'We lost the crane, <= Ines Aldana',
      'Nobody lost a boat, <= Tom Brandt',
      'He was not here, <= Ines Aldana',
    ]);
  });

  it('takes “it” that speaks for the organisation that spoke before, and a party for nobody’s name', () => {
    const text = `“The buoys will be lit by May,” said HPAV, the pilots’ union. “Nobody asked us sooner,” it added.

The plan was welcomed by Rep. Ines Aldana of Vell, the ranking Democrat on the harbour panel, who said the quay would hold.

“It should have been built long ago,” she said.`;
    expect(listed(readPlain(text))).toEqual([
      'The buoys will be lit by May, <= HPAV',
      'Nobody asked us sooner, <= HPAV',
      'It should have been built long ago, <= Ines Aldana',
    ]);
  });

  it('lets a labelled group speak with the members it names, and leaves an official anonymous', () => {
    const text = `The plan had “no friends in the city,” a group of four leading engineers wrote to Brandt this week.

“If the wall is not mended by May, no money will bring the boats back,” the engineers, including Rolf Tanner (R-Vell), Ada Lund (D-Marn) and Karl Behn (D-Oste), wrote.

The mayor was “surprised and hurt,” a senior city official told reporters on Wednesday.`;
    expect(listed(readPlain(text))).toEqual([
      'no friends in the city, <= a group of four leading engineers (group of four leading engineers)',
      'If the wall is not mended by May, no money will bring the boats back, <= the engineers, including Rolf Tanner (R-Vell), Ada Lund (D-Marn) and Karl Behn (D-Oste) (engineers) [Rolf Tanner, Ada Lund, Karl Behn]',
      'surprised and hurt, <= a senior city official (senior city official)',
    ]);
  });

  it('passes over the object of a participle and the subject of a relative clause', () => {
    expect(
      listed(readPlain('A letter obtained by the Vell Courier warned that “the wall will not last the winter.”')),
    ).toEqual([
      'the wall will not last the winter. <= A letter obtained by the Vell Courier (letter obtained by the Vell Courier)',
    ]);
    expect(
      listed(readPlain('The clerk who spoke to Tom Brandt on Monday said the wall “was built on sand.”'))[0],
    ).toMatch(/<= The clerk who spoke/);
  });

  it('gives nobody the words nobody is said to say', () => {
    expect(listed(readMarkdown('The so-called “safe harbour” reopens in May.'))).toEqual(['safe harbour = scare']);
    expect(listed(readMarkdown('Her film “The Last Pier” opened on Thursday to full houses.'))).toEqual([
      'The Last Pier = title',
    ]);
    for (const text of [
      'Ines Aldana opened a “harbour lab” in the old customs house.',
      'The port has ordered a “wave brake” from the yard, Ines Aldana said.',
      'Mayor Tom Brandt came to the quay for a “unity” lunch with the guild.',
      'Karl Behn writes under the name “Old Eel” and has done so for years.',
      'Ada Lund is now host of “An Evening with the Wardens” on local radio.',
      'Rolf Tanner moored his boat, named “Second Thoughts,” at the pier.',
    ])
      expect(listed(readMarkdown(text))[0], text).not.toMatch(/<= [^?]/);
  });

  it('takes a source named in marks, and what is chosen by taste, for nobody’s words', () => {
    for (const text of [
      'The keeper was paid twice, according to “Plenty of Water,” a book written with her help.',
      'Visitors press “salt,” or “sweet,” according to their own taste.',
    ])
      for (const line of listed(readMarkdown(text))) expect(line).not.toMatch(/<= [^?]/);
  });

  it('gives no speaker what tells who the speaker is, what a speaker is asked, and what belongs to a source’s name', () => {
    for (const text of [
      '“We had no say,” said the pilot Jon Hale, one of the original “big four” pilots of the strait.',
      'In an interview on Friday, Aldana was asked, “Which of the quays is the worst?”',
      'According to Aldana’s “bridge” plan, the quay will be closed.',
    ])
      expect(listed(readPlain(text)).at(-1), text).not.toMatch(/<= [^?]/);
  });

  it('takes a translation for nobody’s words', () => {
    const text = 'Ines Aldana closed her letter with “festina lente,” Latin for “make haste slowly.”';
    expect(listed(readMarkdown(text))[1]).not.toMatch(/<= [^?]/);
  });

  it('lets a pronoun mean somebody unnamed rather than whoever was named last', () => {
    const text = `“The water is fit to drink,” managing director Jerome Ashby said in a video.

A former engineer of the company said the pipes were older than that. “Some of them are older than the king,” he said.`;
    expect(listed(readPlain(text))).toEqual([
      'The water is fit to drink, <= Jerome Ashby (managing director)',
      'Some of them are older than the king, <= he',
    ]);
  });

  it('gives a paragraph of nothing but a quotation to whom the one before announces or reports', () => {
    const lasts = (before: string, after = 'The hearing goes on.') =>
      listed(readPlain(`${before}\n\n“Nobody has oiled that bridge since the spring.”\n\n${after}`))[0];
    expect(lasts('Bridge keeper Ana Lund posted the following notice on Friday:')).toMatch(/<= Ana Lund/);
    expect(lasts('Ana Lund issued the keys on Friday, one to each of them:')).not.toMatch(/<= Ana Lund/);
    expect(lasts('Ana Lund wrote in her log that the hinges were rusty.')).toMatch(/<= Ana Lund/);
    expect(lasts('Ana Lund wrote that the hinges were rusty.', 'Karl Behn replied on Monday.')).not.toMatch(/<= Ana/);
    expect(lasts('Karl Behn denies it. Ana Lund wrote that the hinges were rusty.')).not.toMatch(/<= Ana Lund/);
  });

  it('knows which pronouns hardly mean anybody else', () => {
    const certain = (text: string) =>
      readPlain(text).quotations.map(({ attribution: a }) => a?.speaker.person !== null && a?.speaker.certain);
    const told = 'Karl Behn is the bridge keeper. He wrote on Friday to Rolf Tanner, the mayor.';
    expect(certain(`${told}\n\nBehn says he is tired. “Nobody oils it,” he said.`)).toEqual([true]);
    expect(certain('Karl Behn is tired. Rolf Tanner is not. “Nobody oils it,” he said.')).toEqual([false]);
  });

  it('lets a pronoun mean whom the sentence before presents', () => {
    const text = 'Edda Holm spoke of Rolf Tanner.\n\nThen there’s Karl Behn.\n\n“Nobody oils it,” he wrote.';
    expect(listed(readPlain(text))).toEqual(['Nobody oils it, <= Karl Behn']);
  });

  it('leaves a pronoun open where two fit alike', () => {
    const text = 'Karl Behn and Rolf Tanner met on the quay. “We lost the crane,” he said.';
    expect(listed(readPlain(text))).toEqual(['We lost the crane, <= he']);
  });

  it('reads a signature under a block quotation and the speaker over a list', () => {
    expect(
      listed(
        readMarkdown('> The mirror did not flinch. Neither did the accountants.\n>\n> — Pascal Dour, chief engineer\n'),
      )[0],
    ).toMatch(/<= Pascal Dour/);
    expect(
      listed(
        readMarkdown(
          'Chief engineer Pascal Dour on the night:\n\n- “The mirror did not flinch.”\n- “It may flinch tomorrow.”\n',
        ),
      ),
    ).toEqual([
      'The mirror did not flinch. <= Pascal Dour (Chief engineer)',
      'It may flinch tomorrow. <= Pascal Dour (Chief engineer)',
    ]);
    expect(
      listed(
        readMarkdown('The guards were blunt in their letter:\n\n> No lock in the world will make those rooms safe.\n'),
      )[0],
    ).toMatch(/<= The guards/);
  });

  it('takes a headline with its paper and date for no signature', () => {
    const by = (text: string): string => listed(readPlain(text))[0] ?? '';
    expect(by('“Sluice gate found open on harbour street” — Vell Courier, August 15, 2008')).not.toMatch(/<= [^?]/);
    expect(by('“We shall not shut the sluice again.” — Ines Aldana, 2008')).toMatch(/<= Ines Aldana/);
    expect(by('“We shall not shut the sluice again” — Ines Aldana')).toMatch(/<= Ines Aldana/);
    expect(by('“We shall not shut the sluice again” — Ines Aldana (@aldana) May 4, 2020')).toMatch(/<= Ines Aldana/);
  });

  it('takes no dateline for a speaker', () => {
    const { people } = readPlain('STRAND BAY - The captain of the ferry said on Monday that he had seen no light.');
    expect(people.filter((p) => p.kind === 'person')).toEqual([]);
  });

  it('reads a nested quotation inside its parent', () => {
    const { quotations } = readPlain('“I told them: ‘Get out of the water now,’” Ada Lund said.');
    expect(quotations.map((q) => q.parent)).toEqual([null, 0]);
  });

  it('ties the pieces of a split quotation together', () => {
    const { quotations } = readPlain('“The wall,” Rolf Tanner said, “was hollow from the start.”');
    expect(quotations.map((q) => q.continues)).toEqual([null, 0]);
  });
});

describe('the day of saying', () => {
  const day = (text: string): unknown => {
    const reading = readMarkdown(text);
    const date = reading.quotations[0]?.attribution?.date;
    return (
      date && {
        text: date.text,
        weekday: date.weekday,
        day: date.day,
        month: date.month,
        year: date.year,
        offset: date.offset,
      }
    );
  };
  const none = { weekday: null, day: null, month: null, year: null, offset: null };

  it.each([
    ['“We lost it all,” Ines Aldana said Friday.', { ...none, text: 'Friday', weekday: 5 }],
    ['“We lost it all,” Ines Aldana told reporters on Wednesday.', { ...none, text: 'Wednesday', weekday: 3 }],
    ['On Friday, Ines Aldana said: “We lost it all.”', { ...none, text: 'Friday', weekday: 5 }],
    [
      '“We lost it all,” Ines Aldana said in a statement on May 3, 2024.',
      { ...none, text: 'May 3, 2024', month: 5, day: 3, year: 2024 },
    ],
    ['“We lost it all,” Ines Aldana said on 3 May.', { ...none, text: '3 May', month: 5, day: 3 }],
    ['“We lost it all,” Ines Aldana said yesterday.', { ...none, text: 'yesterday', offset: -1 }],
    ['“We lost it all,” Ines Aldana said.', null],
  ])('%s', (text, expected) => {
    expect(day(text)).toEqual(expected);
  });
});

describe('indirect speech', () => {
  it.each([
    ['Ines Aldana said that the wall had fallen before dawn.', 'the wall had fallen before dawn', 'Ines Aldana'],
    ['The wall had fallen before dawn, said Ines Aldana.', 'The wall had fallen before dawn', 'Ines Aldana'],
    ['The wall had fallen before dawn, according to the report.', 'The wall had fallen before dawn', 'the report'],
    ['According to the report, the wall had fallen before dawn.', 'the wall had fallen before dawn', 'the report'],
  ])('%s', (text, words, speaker) => {
    const { indirect, prose } = readPlain(text);
    expect(indirect.map((i) => [sliceOf(prose.text, i.span), i.attribution.speaker.text])).toEqual([[words, speaker]]);
  });
});
