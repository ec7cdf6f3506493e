import { describe, expect, test } from 'vitest';
import { applyFix, checkClean, checkDraft } from '../../support/draw.ts';

const harbour = `
//- sources/harbour.txt
Boats lost as tide breaks the wall

“The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday. “We do not blame the crew of the night ferry.”

The gate, built in 1931, had been due for repair since the spring, and the council had put the work off twice.

“Nobody is allowed on the wall until the engineers have seen it,” Mayor Oskar Lindqvist told reporters.
`;

const draftOf = (text: string): string => `//- draft.md\n${text}\n${harbour}`;

describe('sound wording is never reported', () => {
  test.each([
    ['to the letter', '“The tide took fourteen boats, and nobody had closed the gate,” Aldana said.'],
    [
      'straight marks and a point inside',
      '"Nobody is allowed on the wall until the engineers have seen it," Lindqvist said.',
    ],
    ['a fragment in the draft’s own sentence', 'Aldana said that “nobody had closed the gate” that night.'],
    ['a capital for the first letter', '“Nobody had closed the gate,” Aldana said.'],
    ['split by its attribution', '“The tide took fourteen boats,” Aldana said, “and nobody had closed the gate.”'],
    ['a marked omission', '“Nobody is allowed on the wall … until the engineers have seen it,” Lindqvist said.'],
    ['words left out and marked', '“Nobody is allowed … until the engineers have seen it,” Lindqvist said.'],
    [
      'a gloss in brackets',
      '“Nobody is allowed on the wall until the engineers have seen it [the wall],” Lindqvist said.',
    ],
    ['a replacement in brackets', '“[The town does] not blame the crew of the night ferry,” Aldana said.'],
    ['sic after the source’s own word', '“The tide took fourteen boats [sic],” Aldana said.'],
    ['emphasis inside', '“The tide took *fourteen* boats,” Aldana said.'],
    [
      'a footnote inside',
      '“The tide took fourteen boats[^1], and nobody had closed the gate,” Aldana said.\n\n[^1]: Counted at noon.',
    ],
  ])('%s', (_, text) => {
    expect(checkClean(draftOf(text))).toEqual([]);
  });
});

describe('faults of wording', () => {
  test('a changed word, at that word', () => {
    expect(
      checkDraft(draftOf('“The tide took forty boats, and nobody had closed the gate,” Aldana said.')),
    ).toMatchInlineSnapshot(`
      "
      “The tide took forty boats, and nobody had closed the gate,” Aldana said.
                     ^~~~~ altered-quotation: The source has “fourteen”, not “forty” (Boats lost as tide breaks the wall, para. 2)
      "
    `);
  });

  test('a lost not', () => {
    expect(checkDraft(draftOf('“We do blame the crew of the night ferry,” Aldana said.'))).toMatchInlineSnapshot(`
      "
      “We do blame the crew of the night ferry,” Aldana said.
             ^~~~~ reversed-meaning: The meaning is reversed: the source has “not” here (Boats lost as tide breaks the wall, para. 2)
      "
    `);
  });

  test('a not behind an ellipsis', () => {
    expect(checkDraft(draftOf('“We do … blame the crew of the night ferry,” Aldana said.'))).toMatchInlineSnapshot(`
      "
      “We do … blame the crew of the night ferry,” Aldana said.
             ^ reversed-meaning: The meaning is reversed: the ellipsis leaves out “not” (Boats lost as tide breaks the wall, para. 2)
      "
    `);
  });

  test('an unmarked omission', () => {
    expect(
      checkDraft(draftOf('“Nobody is allowed on the wall until the engineers have it,” Lindqvist said.')),
    ).toMatchInlineSnapshot(`
      "
      “Nobody is allowed on the wall until the engineers have it,” Lindqvist said.
                                                         ^~~~~~~ unmarked-omission: “seen” is left out without an ellipsis (Boats lost as tide breaks the wall, para. 4)
      "
    `);
  });

  test('two utterances put together', () => {
    expect(
      checkDraft(
        draftOf(
          '“We do not blame the crew of the night ferry. Nobody is allowed on the wall until the engineers have seen it,” Aldana said.',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "
      “We do not blame the crew of the night ferry. Nobody is allowed on the wall until the engineers have seen it,” Aldana said.
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ spliced-quotation: Separate passages are run together here as one quotation (Boats lost as tide breaks the wall, paras. 2–4)
      "
    `);
  });

  test('words that nobody said', () => {
    expect(
      checkDraft(draftOf('“My grandmother sold herring at this very corner,” Aldana said.')),
    ).toMatchInlineSnapshot(`
      "
      “My grandmother sold herring at this very corner,” Aldana said.
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ quotation-not-found: Not found in the source
      "
    `);
  });
});

describe('fixes', () => {
  const changed = draftOf('“The tide took *forty* boats, and nobody had closed the gate,” Aldana said.');

  test('the source’s word is restored inside the draft’s emphasis', () => {
    expect(applyFix(changed, 'Restore the source’s wording')).toContain('took *fourteen* boats, and');
  });

  test('the change is bracketed', () => {
    expect(
      applyFix(
        draftOf('“The tide took forty boats, and nobody had closed the gate,” Aldana said.'),
        'Put the change in brackets',
      ),
    ).toContain('took [forty] boats');
  });

  test('the omission is marked', () => {
    const omitted = draftOf('“Nobody is allowed on the wall until the engineers have it,” Lindqvist said.');
    expect(applyFix(omitted, 'Mark the omission')).toContain('have … it');
    expect(applyFix(omitted, 'Restore the source’s wording')).toContain('have seen it');
  });

  test('a lost not comes back', () => {
    expect(
      applyFix(draftOf('“We do blame the crew of the night ferry,” Aldana said.'), 'Restore the source’s wording'),
    ).toContain('We do not blame the crew');
  });
});
