import { expect, test } from 'vitest';
import { comparisonAt } from '../../server/src/core/answers/searching/compare.ts';
import { analysisOf, parseFixture } from '../support/fixture.ts';

const sources = `
//- sources/harbour.md
# Boats lost as tide breaks the wall

The storm came before dawn. “The tide took fourteen boats, and nobody had closed the gate,” harbourmaster Ines Aldana said Monday. She had been up all night.

“We don’t have a crane,” she said later. “We have a rope and a tractor.”
//- sources/council.txt
Council meets over the wall

“The port wants a new gate by the winter,” Mayor Oskar Lindqvist said.
`;

/** The two texts at `$0`, one above the other. */
function compared(draft: string): string {
  const fixture = parseFixture(`//- draft.md\n${draft}\n${sources}`);
  const found = analysisOf(fixture).ask(fixture.draft, comparisonAt, fixture.cursor);
  if (!found) return '(none)';
  return `\n${[found.draft, found.source].map(({ name, place, text }) => `── ${name}, ${place}\n${text}`).join('')}`;
}

test('the words lie beside each other, what stands around them apart', () => {
  expect(
    compared(
      'It was bad. "The tide took for$0ty boats, and *nobody* had closed the gate," Aldana said [@harbour].\n\nNo more.',
    ),
  ).toMatchInlineSnapshot(`
    "
    ── draft.md, para. 1
    The tide took forty boats, and nobody had closed the gate
    ── Boats lost as tide breaks the wall, para. 2
    The tide took fourteen boats, and nobody had closed the gate
    "
  `);
});

test('the shape of marks is no difference', () => {
  expect(compared("“We don't have a crane$0,” Aldana said.")).toMatchInlineSnapshot(`
    "
    ── draft.md, para. 1
    We don't have a crane
    ── Boats lost as tide breaks the wall, para. 3
    We don't have a crane
    "
  `);
});

test('a quotation put together from two places is laid beside both', () => {
  expect(
    compared(
      '“We have a rope and a tractor. The tide took fourteen boats, and nobody had closed the gate$0,” she said.',
    ),
  ).toMatchInlineSnapshot(`
    "
    ── draft.md, para. 1
    We have a rope and a tractor. The tide took fourteen boats, and nobody had closed the gate
    ── Boats lost as tide breaks the wall, para. 2
    We have a rope and a tractor

    […]

    The tide took fourteen boats, and nobody had closed the gate
    "
  `);
});

test('there is nothing beside words that stand nowhere, and outside of quotations', () => {
  expect(compared('“My grandmother sold herring at this very $0corner,” Aldana said.')).toBe('(none)');
  expect(compared('It was bad.$0 “We don’t have a crane,” Aldana said.')).toBe('(none)');
});
