import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertionOf, insertionOfText } from '../../server/src/core/answers/searching/insertion.ts';
import { searchLibrary } from '../../server/src/core/answers/searching/searchLibrary.ts';
import { applied } from '../support/draw.ts';
import { analysisOf, parseFixture } from '../support/fixture.ts';

const sources = `
//- sources/harbour.md
---
title: Boats lost as tide breaks the wall
key: courier2025
url: https://courier.example/boats
---

# Boats lost as tide breaks the wall

The storm came before dawn. “The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday. She had been up all night.

“We don’t have a crane. We have a rope, a tractor and what the council calls “a plan.” Who would call that a harbour?” she said later.

The gate, built in 1931, had been due for repair since the spring.
//- sources/council.txt
Council meets over the wall

“The port wants a new gate by the winter,” Mayor Oskar Lindqvist said. “It will have a new gate.”
`;

const fixtureOf = (draft: string) => parseFixture(`//- draft.md\n${draft}\n${sources}`);

/** The draft with these words of a source written at \`$0\`. */
function quoted(draft: string, words: string): string {
  const fixture = fixtureOf(draft);
  const source = fixture.sources.find(({ raw }) => raw.includes(words));
  if (!source) throw new Error(`no source has: ${words}`);
  const start = source.raw.indexOf(words);
  const at = { start: fixture.cursor, end: fixture.cursor };
  const found = analysisOf(fixture).ask(fixture.draft, insertionOf, at, source.path, {
    start,
    end: start + words.length,
  });
  return found ? applied(fixture, [{ span: at, newText: found.text }, ...found.also]).trimEnd() : '(none)';
}

describe('words of a source, written into a draft', () => {
  const said = 'The tide took fourteen boats, and nobody had closed the gate,';

  const spoken = '“The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said';
  const cite = '[@courier2025, para. 2]';

  test.each([
    ['a new draft has curly marks and keys in brackets', '$0', `${spoken} ${cite}.`],
    [
      'a draft without citations stays without',
      '“It will have a new gate,” Lindqvist said.\n\n$0',
      `“It will have a new gate,” Lindqvist said.\n\n${spoken}.`,
    ],
    [
      'straight marks',
      '"It will have a new gate," Lindqvist said [@council].\n\n$0',
      `"It will have a new gate," Lindqvist said [@council].\n\n${spoken.replace(/[“”]/g, '"')} ${cite}.`,
    ],
    [
      'marks of another language, the comma behind them',
      '»It will have a new gate«, Lindqvist said [@council].\n\n$0',
      `»It will have a new gate«, Lindqvist said [@council].\n\n${spoken.replace('“', '»').replace(',”', '«,')} ${cite}.`,
    ],
    [
      'notes',
      'A gate.[^1]\n\n$0\n\n[^1]: @council, para. 2.',
      `A gate.[^1]\n\n${spoken}.[^2]\n\n[^1]: @council, para. 2.\n[^2]: @courier2025, para. 2.`,
    ],
    [
      'notes in the line',
      'A gate.^[@council, para. 2]\n\n$0',
      `A gate.^[@council, para. 2]\n\n${spoken}.^[@courier2025, para. 2]`,
    ],
    [
      'links',
      'A gate ([Boats lost](https://courier.example/boats)).\n\n$0',
      `A gate ([Boats lost](https://courier.example/boats)).\n\n${spoken} ([Boats lost as tide breaks the wall](https://courier.example/boats)).`,
    ],
    [
      'between words',
      'So it went [@council].$0Then came Friday.',
      `So it went [@council]. ${spoken} ${cite}. Then came Friday.`,
    ],
  ])('%s', (_, draft, expected) => {
    expect(quoted(draft, said)).toBe(expected);
  });

  test('a question keeps its mark, a quotation within gets the inner marks', () => {
    expect(
      quoted('$0', 'We have a rope, a tractor and what the council calls “a plan.” Who would call that a harbour?'),
    ).toBe(
      '“We have a rope, a tractor and what the council calls ‘a plan.’ Who would call that a harbour?” harbourmaster Ines Aldana said [@courier2025, para. 3].',
    );
  });

  test('the author’s own prose is attributed to nobody', () => {
    expect(quoted('$0', 'The gate, built in 1931, had been due for repair since the spring.')).toBe(
      '“The gate, built in 1931, had been due for repair since the spring” [@courier2025, para. 4].',
    );
  });

  test('of a quotation that was copied with its attribution the words are taken', () => {
    expect(quoted('$0', `“${said}” harbourmaster Ines Aldana said Monday.`)).toBe(quoted('$0', said));
  });

  test('what has no words is nothing', () => {
    expect(quoted('$0', '“')).toBe('(none)');
  });

  test('they stand as they are written: nothing is found wrong with them', () => {
    for (const draft of [
      '$0',
      '"It will have a new gate," Lindqvist said [@council].\n\n$0',
      'A gate.^[@council, para. 2]\n\n$0',
    ]) {
      const fixture = fixtureOf(quoted(draft, said));
      expect(analysisOf(fixture).check(fixture.draft).findings).toEqual([]);
    }
  });

  test('any stretch of a source is written or refused, never broken', () => {
    const fixture = fixtureOf('$0');
    const analysis = analysisOf(fixture);
    const [{ path, raw }] = fixture.sources as [{ path: string; raw: string }];
    const offset = fc.integer({ min: -5, max: raw.length + 5 });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const found = analysis.ask(fixture.draft, insertionOf, { start: 0, end: 0 }, path, span);
        return found === null || /^“[^\n]*\p{L}[^\n]*\.$/su.test(found.text);
      }),
    );
  });
});

describe('words of which only the text is known', () => {
  const fixture = fixtureOf('$0');
  const ofText = (text: string) =>
    analysisOf(fixture).ask(fixture.draft, insertionOfText, { start: 0, end: 0 }, text)?.text ?? null;

  test('are a quotation where they stand in the library to the letter', () => {
    expect(ofText('nobody had closed the gate')).toBe(
      '“nobody had closed the gate,” harbourmaster Ines Aldana said [@courier2025, para. 2].',
    );
  });

  test('are none where they do not, and where they are too few', () => {
    expect(ofText('nobody had shut the gate')).toBeNull();
    expect(ofText('closed the gate')).toBeNull();
    expect(ofText('')).toBeNull();
  });
});

describe('a search', () => {
  /** What is found for typed words, a line each, those that match in capitals. */
  function search(typed: string, draft = ''): readonly string[] {
    const fixture = fixtureOf(draft);
    return analysisOf(fixture)
      .ask(fixture.draft, searchLibrary, typed, 10)
      .map(({ words, matched, speaker, locator }) => {
        const loud = matched.reduceRight(
          (text, { start, end }) => text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end),
          words,
        );
        return `${loud} | ${speaker} | ${locator}`;
      });
  }

  test('finds whole sentences by words in a row, the last one begun', () => {
    expect(search('nobody had clo')).toMatchInlineSnapshot(`
      [
        "The tide took fourteen boats, and NOBODY HAD CLOSED the gate, | harbourmaster Ines Aldana | para. 2",
      ]
    `);
  });

  test('finds all words near each other in any order', () => {
    expect(search('gate winter port')).toMatchInlineSnapshot(`
      [
        "The PORT wants a new GATE by the WINTER, | Mayor Oskar Lindqvist | para. 2",
      ]
    `);
  });

  test('finds by one word, each sentence once', () => {
    expect(search('gate')).toMatchInlineSnapshot(`
      [
        "The port wants a new GATE by the winter, | Mayor Oskar Lindqvist | para. 2",
        "It will have a new GATE. | Mayor Oskar Lindqvist | para. 2",
        "The tide took fourteen boats, and nobody had closed the GATE, | harbourmaster Ines Aldana | para. 2",
        "The GATE, built in 1931, had been due for repair since the spring. | null | para. 4",
      ]
    `);
  });

  test('has the sources that the draft uses first', () => {
    expect(search('gate', 'So it went [@council].')[0]).toContain('Lindqvist');
  });

  test('finds words like those that stand nowhere', () => {
    expect(search('the tide took forty boats and nobody had closed it')[0]).toContain('fourteen BOATS');
  });

  test('finds nothing for nothing, and for words that nobody says', () => {
    expect(search('')).toEqual([]);
    expect(search('“')).toEqual([]);
    expect(search('herring')).toEqual([]);
    expect(search('gate herring')).toEqual([]);
  });
});
