import { describe, expect, test } from 'vitest';
import { applyFix, checkClean, checkDraft } from '../../support/draw.ts';

const harbour = `
//- sources/harbour.txt
Boats lost as tide breaks the wall

“The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday.

“It was the worst night since the flood of 1962,” she said.

The gate, built in 1931, had been due for repair since the spring, and the council had put the work off twice.

“Nobody is allowed on the wall until the engineers have seen it,” Mayor Oskar Lindqvist told reporters on Tuesday.

“We will not pay for a gate that the port should have closed,” a group of five councillors wrote in a letter.

“The money was there all along,” a senior port official said.
`;

const draftOf = (text: string): string => `//- draft.md\n${text}\n${harbour}`;

describe('compatible designations are no finding', () => {
  test.each([
    ['surname', '“The tide took fourteen boats, and nobody had closed the gate,” Aldana said.'],
    ['role and name', '“It was the worst night since the flood of 1962,” said harbourmaster Ines Aldana.'],
    ['role alone', '“It was the worst night since the flood of 1962,” the harbourmaster said.'],
    ['pronoun', 'Ines Aldana counted the boats. “It was the worst night since the flood of 1962,” she said.'],
    ['the same day', '“The tide took fourteen boats, and nobody had closed the gate,” Aldana said on Monday.'],
    ['a day where the source has none', '“It was the worst night since the flood of 1962,” Aldana said on Monday.'],
    ['the group', '“We will not pay for a gate that the port should have closed,” five councillors wrote.'],
    [
      'another word for the group',
      '“We will not pay for a gate that the port should have closed,” the councillors said in a letter.',
    ],
    ['the anonymous official', '“The money was there all along,” an official said.'],
    ['by colon', 'Lindqvist was blunt: “Nobody is allowed on the wall until the engineers have seen it.”'],
    ['according to', 'According to the mayor, “nobody is allowed on the wall until the engineers have seen it”.'],
    ['first name short', '“The tide took fourteen boats, and nobody had closed the gate,” said I. Aldana.'],
    [
      'the paper for its own prose',
      'The gate had been “due for repair since the spring, and the council had put the work off twice,” the newspaper reported.',
    ],
  ])('%s', (_, text) => {
    expect(checkClean(draftOf(text))).toEqual([]);
  });
});

describe('faults of attribution', () => {
  test('different speaker by name', () => {
    expect(
      checkDraft(draftOf('“The tide took fourteen boats, and nobody had closed the gate,” Lindqvist said.')),
    ).toMatchInlineSnapshot(`
      "
      “The tide took fourteen boats, and nobody had closed the gate,” Lindqvist said.
                                                                      ^~~~~~~~~ misattributed-quotation: The source attributes this to harbourmaster Ines Aldana, not Lindqvist (Boats lost as tide breaks the wall, para. 2)
      "
    `);
  });

  test('different speaker by role', () => {
    expect(
      checkDraft(draftOf('“The tide took fourteen boats, and nobody had closed the gate,” the mayor said.')),
    ).toMatchInlineSnapshot(`
      "
      “The tide took fourteen boats, and nobody had closed the gate,” the mayor said.
                                                                      ^~~~~~~~~ misattributed-quotation: The source attributes this to harbourmaster Ines Aldana, not the mayor (Boats lost as tide breaks the wall, para. 2)
      "
    `);
  });

  test('different speaker by pronoun', () => {
    expect(
      checkDraft(
        draftOf('Oskar Lindqvist walked along the wall. “It was the worst night since the flood of 1962,” he said.'),
      ),
    ).toMatchInlineSnapshot(`
      "
      Oskar Lindqvist walked along the wall. “It was the worst night since the flood of 1962,” he said.
                                                                                               ^~ misattributed-quotation: The source attributes this to harbourmaster Ines Aldana, not Oskar Lindqvist (“he”) (Boats lost as tide breaks the wall, para. 3)
      "
    `);
  });

  test('a name for an anonymous speaker', () => {
    expect(checkDraft(draftOf('“The money was there all along,” Oskar Lindqvist said.'))).toMatchInlineSnapshot(`
      "
      “The money was there all along,” Oskar Lindqvist said.
                                       ^~~~~~~~~~~~~~~ misattributed-quotation: The source attributes this to a senior port official, not Oskar Lindqvist (Boats lost as tide breaks the wall, para. 7)
      "
    `);
  });

  test('a slip in the name', () => {
    expect(
      checkDraft(draftOf('“The tide took fourteen boats, and nobody had closed the gate,” Ines Aldanna said.')),
    ).toMatchInlineSnapshot(`
      "
      “The tide took fourteen boats, and nobody had closed the gate,” Ines Aldanna said.
                                                                      ^~~~~~~~~~~~ misspelled-name: The source spells the name “Ines Aldana”, not “Ines Aldanna” (Boats lost as tide breaks the wall, para. 2)
      "
    `);
  });

  test('another role', () => {
    expect(
      checkDraft(draftOf('“The tide took fourteen boats, and nobody had closed the gate,” mayor Ines Aldana said.')),
    ).toMatchInlineSnapshot(`
      "
      “The tide took fourteen boats, and nobody had closed the gate,” mayor Ines Aldana said.
                                                                      ^~~~~ wrong-role: The source gives the role as “harbourmaster”, not “mayor” (Boats lost as tide breaks the wall, para. 2)
      "
    `);
  });

  test('another day', () => {
    expect(
      checkDraft(draftOf('“The tide took fourteen boats, and nobody had closed the gate,” Aldana said Thursday.')),
    ).toMatchInlineSnapshot(`
      "
      “The tide took fourteen boats, and nobody had closed the gate,” Aldana said Thursday.
                                                                                  ^~~~~~~~ wrong-date: The source dates this to Monday, not Thursday (Boats lost as tide breaks the wall, para. 2)
      "
    `);
  });

  test('the author’s prose as speech', () => {
    expect(checkDraft(draftOf('“The council had put the work off twice,” Lindqvist said.'))).toMatchInlineSnapshot(`
      "
      “The council had put the work off twice,” Lindqvist said.
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ quoted-narration: In the source, these are the author’s own words, not a quotation (Boats lost as tide breaks the wall, para. 4)
      "
    `);
  });

  test('nobody at all', () => {
    expect(
      checkDraft(
        draftOf(
          'The market opened at nine.\n\n“The tide took fourteen boats, and nobody had closed the gate.”\n\nThe herring was sold out by ten.',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "
      The market opened at nine.

      “The tide took fourteen boats, and nobody had closed the gate.”
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unattributed-quotation: No speaker is named; the source attributes this to harbourmaster Ines Aldana

      The herring was sold out by ten.
      "
    `);
  });
});

describe('people who share something', () => {
  const market = `
//- sources/market.txt
Market opens late

“The stalls were wet and nobody came before noon,” fishmonger Tom Ebert said on Saturday.

His wife, Betsy Ebert, keeps the books. “We lost a hundred crowns that day,” Betsy Ebert said.

“The drains have not been cleaned since the spring,” said a hospital spokeswoman, Petra Lund.
`;
  const marketDraft = (text: string): string => `//- draft.md\n${text}\n${market}`;

  test('the wife is not the husband misspelled', () => {
    expect(checkDraft(marketDraft('“The stalls were wet and nobody came before noon,” Betsy Ebert said.'))).toContain(
      'misattributed-quotation',
    );
  });

  test('a surname that two people share accuses nobody', () => {
    expect(checkClean(marketDraft('“We lost a hundred crowns that day,” Ebert said.'))).toEqual([]);
  });

  test('who speaks for the hospital does not speak for the police', () => {
    const found = checkDraft(
      marketDraft('“The drains have not been cleaned since the spring,” police spokeswoman Petra Lund said.'),
    );
    expect(found).toContain('wrong-role');
  });

  test('two words may stand anywhere', () => {
    expect(checkClean(marketDraft('It was, the mayor said, a “hundred crowns” question.'))).toEqual([]);
  });
});

describe('fixes', () => {
  test('the right speaker', () => {
    expect(
      applyFix(
        draftOf('“The tide took fourteen boats, and nobody had closed the gate,” Lindqvist said.'),
        'Attribute to harbourmaster Ines Aldana',
      ),
    ).toContain('” harbourmaster Ines Aldana said.');
  });

  test('the right day', () => {
    expect(
      applyFix(
        draftOf('“The tide took fourteen boats, and nobody had closed the gate,” Aldana said Thursday.'),
        'Correct the day to Monday',
      ),
    ).toContain('said Monday.');
  });

  test('no marks around the author’s prose', () => {
    expect(
      applyFix(draftOf('“The council had put the work off twice,” Lindqvist said.'), 'Remove the quotation marks'),
    ).toContain('The council had put the work off twice, Lindqvist said.');
  });
});
