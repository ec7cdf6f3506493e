import { describe, expect, test } from 'vitest';
import { checkClean, checkDraft } from '../../support/draw.ts';

const hearing = `
//- sources/hearing.vtt
WEBVTT - The harbour hearing

NOTE taken down by the clerk

00:13:58.000 --> 00:14:01.000
<v Oskar Lindqvist>Who was on watch when the water came?

00:14:02.000 --> 00:14:05.000
<v Ines Aldana>The tide took fourteen boats, and

00:14:05.000 --> 00:14:09.000
<v Ines Aldana>nobody had closed the gate.
It was not the first time.

00:14:30.000 --> 00:14:33.000
<v Ines Aldana>We had asked for a <i>second</i> pump in May.

00:14:34.000 --> 00:14:36.000
<v Oskar Lindqvist>You asked for a great many things.
`;

const draftOf = (text: string, source = hearing): string => `//- draft.md\n${text}\n${source}`;

describe('a recording with voices', () => {
  test.each([
    ['over two cues', '“The tide took fourteen boats, and nobody had closed the gate,” Aldana said.'],
    [
      'over a pause',
      '“It was not the first time. We had asked for a second pump in May,” Ines Aldana told the hearing.',
    ],
    ['with a marked omission', '“The tide took fourteen boats … It was not the first time,” said Aldana.'],
    ['cited by its time', '“You asked for a great many things,” Oskar Lindqvist said [@hearing, 14:34].'],
    ['cited by the time the turn begins', '“It was not the first time,” Aldana said [@hearing, 00:14:02].'],
  ])('clean: %s', (_, text) => {
    expect(checkClean(draftOf(text))).toEqual([]);
  });

  test('tells who said it', () => {
    expect(
      checkDraft(draftOf('“The tide took fourteen boats, and nobody had closed the gate,” Lindqvist said.')),
    ).toMatchInlineSnapshot(`
      "
      “The tide took fourteen boats, and nobody had closed the gate,” Lindqvist said.
                                                                      ^~~~~~~~~ misattributed-quotation: The source attributes this to Ines Aldana, not Lindqvist (The harbour hearing, 00:14:02)
      "
    `);
  });

  test('tells the words and their time', () => {
    expect(
      checkDraft(
        draftOf('“The tide took forty boats, and nobody had closed the gate,” Aldana said [@hearing, 00:20:00].'),
      ),
    ).toMatchInlineSnapshot(`
      "
      “The tide took forty boats, and nobody had closed the gate,” Aldana said [@hearing, 00:20:00].
                     ^~~~~ altered-quotation: The source has “fourteen”, not “forty” (The harbour hearing, 00:14:02)
                                                                                          ^~~~~~~~ wrong-locator: These words are at 00:14:02, not 00:20:00
      "
    `);
  });

  test('lets no omission pass over another’s words', () => {
    expect(
      checkDraft(draftOf('“Who was on watch when the water came? … nobody had closed the gate,” Lindqvist said.')),
    ).toMatchInlineSnapshot(`
      "
      “Who was on watch when the water came? … nobody had closed the gate,” Lindqvist said.
      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ spliced-quotation: Separate passages are run together here as one quotation (The harbour hearing, 00:13:58)
      "
    `);
  });
});

const unnamed = `
//- sources/tape.srt
1
00:00:01,000 --> 00:00:03,000
- Did the rope hold?
- It held all night.

2
00:00:03,500 --> 00:00:06,000
And in the morning it was gone,

3
00:00:06,000 --> 00:00:09,000
with the boat and the bell.

4
00:00:15,000 --> 00:00:18,000
Nobody had heard a thing.
`;

describe('a recording that names nobody', () => {
  test.each([
    [
      'is speech, and may be anybody’s',
      '“It held all night. And in the morning it was gone, with the boat and the bell,” said Ines Aldana.',
    ],
    ['over a pause', '“… it was gone, with the boat and the bell. Nobody had heard a thing,” Aldana said.'],
    ['as a question', '“Did the rope hold?” asked Tom Holt.'],
  ])('clean: %s', (_, text) => {
    expect(checkClean(draftOf(text, unnamed))).toEqual([]);
  });

  test('still has its words', () => {
    expect(checkDraft(draftOf('“Nobody had heard anything,” Aldana said.', unnamed))).toMatchInlineSnapshot(`
      "
      “Nobody had heard anything,” Aldana said.
                        ^~~~~~~~ altered-quotation: The source has “a”, not “anything” (tape.srt, 00:00:15)
      "
    `);
  });
});

test('a transcript whose speakers have numbers is speech, too', () => {
  const transcript = `
//- sources/tape.txt
Speaker 1: We opened the gate at six.

Speaker 2: And nobody came to see it?

Speaker 1: Nobody at all, not even the mayor.
`;
  expect(checkClean(draftOf('“We opened the gate at six,” Ines Aldana said.', transcript))).toEqual([]);
});
