import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speakersIn } from '../../server/src/core/answers/hover/whoSpeaks.ts';
import { alterationsIn } from '../../server/src/core/answers/inText/alterations.ts';
import { landmarksIn, placesIn } from '../../server/src/core/answers/inText/hints.ts';
import { quotedParagraphs, summaryOf } from '../../server/src/core/answers/inText/lenses.ts';
import { draftOutline, type Entry, sourceOutline } from '../../server/src/core/answers/places/outline.ts';
import { makeExtractedSource, makeSource } from '../../server/src/core/library/source.ts';
import { inEnglish } from '../../server/src/core/messages/say.ts';
import type { DraftFacts } from '../../server/src/core/rules/rule.ts';
import { type Span, sliceOf } from '../../server/src/core/text/span.ts';
import { analysisOf, parseFixture } from '../support/fixture.ts';
import { chapter, page, proseWith } from '../support/places.ts';

const harbour = `---
title: Boats lost as tide breaks the wall
publication: The Valley Courier
---

# Boats lost as tide breaks the wall

“The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday.

## The bill

“We will not pay for a gate that the port should have closed,” Mayor Oskar Lindqvist said. “Not this year, not in ten.”

The gate was built in 1931.
`;

const draft = `# The morning after

“The tide took fourteen boats, and nobody had closed the gate,” Aldana said.

“The tide took forty boats,” she said.

## Who pays

“We will not pay for [the] gate …” Lindqvist said. “[N]obody had closed the gate,” said Aldana.

### Later

“My grandmother sold herring at this very corner,” Aldana said.
`;

const whole: Span = { start: 0, end: Number.POSITIVE_INFINITY };

function on(raw: string) {
  const fixture = parseFixture(`//- draft.md\n${raw}\n//- sources/harbour.md\n${harbour}`);
  const analysis = analysisOf(fixture);
  return {
    raw: fixture.draft.raw,
    ask: <T>(answer: (facts: DraftFacts) => T) => analysis.ask(fixture.draft, answer),
  };
}

/** Nested as in the editor: "name — detail". */
const drawn = (entries: readonly Entry[], indent = ''): string =>
  entries
    .map(
      ({ name, detail, children }) => `${indent}${name}${detail && ` — ${detail}`}\n${drawn(children, `${indent}  `)}`,
    )
    .join('');

describe('behind a quotation stands its place', () => {
  test('when it is the source’s to the letter and nothing is to be said of it', () => {
    const { raw, ask } = on(draft);
    const hints = ask((facts) => placesIn(facts, whole));
    expect(hints.map(({ at, label, tooltip }) => [raw.slice(at - 9, at), label, tooltip])).toEqual([
      ['he gate,”', '✓ para. 2', 'Matches word for word: Boats lost as tide breaks the wall, para. 2'],
    ]);
    expect(ask((facts) => placesIn(facts, { start: 400, end: 500 }))).toEqual([]);
  });

  test('not when another is said to have said it', () => {
    const { ask } = on('“The tide took fourteen boats, and nobody had closed the gate,” Mayor Oskar Lindqvist said.');
    expect(ask((facts) => placesIn(facts, whole))).toEqual([]);
  });

  test('and it says of what is not quite verbatim that it is not', () => {
    const { ask } = on('Aldana said: “Nobody had closed the gate.”');
    const [hint] = ask((facts) => placesIn(facts, whole));
    expect(hint?.tooltip).toBe('Matches, apart from case: Boats lost as tide breaks the wall, para. 2');
  });
});

test('sound are words of the source, alterations marked, that the same person says there', () => {
  const { raw, ask } = on(draft);
  const sound = ask(({ judged, states, reading }) =>
    judged
      .filter(({ index }) => states[index] === 'sound')
      .map(({ quotation }) => sliceOf(raw, reading.prose.map.toRaw(quotation.span))),
  );
  expect(sound).toEqual([
    '“The tide took fourteen boats, and nobody had closed the gate,”',
    '“We will not pay for [the] gate …”',
    '“[N]obody had closed the gate,”',
  ]);
});

test('pages, chapters and times begin where they do, in the words of an extracted source', () => {
  const prose = proseWith([
    chapter(1, 'Chapter 1. The tide'),
    page(7, 'vii'),
    'It came at dawn ~',
    page(8),
    '~and went.',
    'Rest.',
  ]);
  const source = makeExtractedSource('/s/report.pdf', prose);
  const labels = landmarksIn(source, whole).map(({ at, label }) => [at, label]);
  expect(labels).toEqual([
    [0, 'ch. 1'],
    [0, 'p. vii'],
    [16, 'p. 8'],
  ]);
  expect(source.raw).toBe(prose.text);
  expect(landmarksIn(source, { start: 10, end: 16 })).toEqual([]);
});

describe('above a draft', () => {
  test('stands what its check came to, at the first heading', () => {
    const { ask } = on(draft);
    expect(ask(summaryOf)).toEqual({ at: 2, title: '5 quotations · 2 problems' });
  });

  test('else at the first quotation, and nothing where nobody is quoted', () => {
    expect(on('Well. “The tide took fourteen boats,” Aldana said.').ask(summaryOf)).toEqual({
      at: 6,
      title: '1 quotation · no problems',
    });
    expect(on('# A heading\n\nNobody speaks.').ask(summaryOf)).toBeNull();
  });
});

test('above each quoted paragraph of a source stands in how many drafts', () => {
  const source = makeSource('/s/harbour.md', harbour);
  const of = (words: string, draft: string) => {
    const start = harbour.indexOf(words);
    return { draft, span: { start: 0, end: 1 }, words: { start, end: start + words.length } };
  };
  const lenses = quotedParagraphs(
    source,
    [of('We will not pay', 'a'), of('nobody had closed', 'b'), of('The tide took', 'a'), of('fourteen boats', 'a')],
    inEnglish,
  );
  expect(lenses.map(({ at, title }) => [harbour.slice(at, at + 9), title])).toEqual([
    ['“The tide', 'quoted in 2 drafts'],
    ['“We will ', 'quoted in 1 draft'],
  ]);
});

test('omissions and insertions are those of quotations that were found', () => {
  const { raw, ask } = on(`${draft}\n“No [such] words … anywhere in the world of boats,” Aldana said. So [it] is …\n`);
  expect(ask((facts) => alterationsIn(facts, whole)).map(({ kind, span }) => [kind, sliceOf(raw, span)])).toEqual([
    ['insertion', '[the]'],
    ['omission', '…'],
    ['insertion', '[N]'],
  ]);
  expect(ask((facts) => alterationsIn(facts, { start: 0, end: 10 }))).toEqual([]);
});

describe('the outline', () => {
  test('of a draft: quotations under headings, who says each and what was found', () => {
    expect(drawn(on(draft).ask(draftOutline))).toMatchInlineSnapshot(`
      "The morning after
        “The tide took fourteen boats, and nobody had closed the gate,” — Aldana · verbatim
        “The tide took forty boats,” — she · altered-quotation
        Who pays
          “We will not pay for [the] gate …” — Lindqvist · edited
          “[N]obody had closed the gate,” — Aldana · edited
          Later
            “My grandmother sold herring at this very corner,” — Aldana · quotation-not-found
      "
    `);
  });

  test('of a source: who says what', () => {
    expect(drawn(sourceOutline(makeSource('/s/harbour.md', harbour)))).toMatchInlineSnapshot(`
      "Boats lost as tide breaks the wall
        harbourmaster Ines Aldana — “The tide took fourteen boats, and nobody had closed the gate,”
        The bill
          Mayor Oskar Lindqvist — “We will not pay for a gate that the port should have closed,”
          Mayor Oskar Lindqvist — “Not this year, not in ten.”
      "
    `);
  });

  test('of a draft that quotes nobody is none', () => {
    expect(on('# A heading\n\nNobody speaks.').ask(draftOutline)).toEqual([]);
  });

  test('nests, whatever the headings: a child lies in its parent, a name in its own span', () => {
    const line = fc.constantFrom('# A', '## B', '### C', '#', '“The tide took fourteen boats,” Aldana said.', 'Words.');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { ask, raw } = on(lines.join('\n\n'));
        const check = (entries: readonly Entry[], { start, end }: Span): void => {
          for (const { name, span, selection, children } of entries) {
            expect(name).not.toBe('');
            expect(start <= span.start && span.end <= end).toBe(true);
            expect(span.start <= selection.start && selection.end <= span.end).toBe(true);
            check(children, span);
          }
        };
        check(ask(draftOutline), { start: 0, end: raw.length });
      }),
      { numRuns: 60 },
    );
  });
});

test('those who speak in a source are named once, with their role, where they first speak', () => {
  const speakers = speakersIn(makeSource('/s/harbour.md', harbour));
  expect(speakers.map(({ name, role, span }) => [name, role, sliceOf(harbour, span)])).toEqual([
    ['Ines Aldana', 'harbourmaster', 'harbourmaster Ines Aldana'],
    ['Oskar Lindqvist', 'Mayor', 'Mayor Oskar Lindqvist'],
  ]);
});
