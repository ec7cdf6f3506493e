import { describe, expect, test } from 'vitest';
import { findingsAt } from '../../server/src/core/answers/hover/nearest.ts';
import { findPassages } from '../../server/src/core/answers/searching/findPassages.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { hoverAt } from '../support/draw.ts';
import { analysisOf, parseFixture } from '../support/fixture.ts';

const kiln = `The kiln goes out

“The kiln was lit by my grandfather and it will be put out by me,” potter Selma Brandt said on Tuesday. “Nobody in the valley fires with birch any more.”

The pottery has stood at the ford since 1884. Its last apprentice left for the city two winters ago.
`;

describe('what is not found shows what comes nearest', () => {
  test('by likeness, in the hover, whoever says it', () => {
    expect(
      hoverAt(`
//- draft.md
“My grandfather built $0this kiln with stones from the river,” Brandt said.
//- sources/kiln.txt
${kiln}`),
    ).toMatchInlineSnapshot(`
      "
      **Not found in the source**

      Closest in the sources:

      > The kiln was lit by my grandfather and it will be put out by me,

      Said by **potter Selma Brandt** · [The kiln goes out, para. 2](stet:0)
      "
    `);
  });

  test('by its rarest words where no row of words is like it', () => {
    const library = makeLibrary([makeSource('sources/kiln.txt', kiln)], []);
    const [first] = findPassages('firing birch wood, valley potters', library, 3);
    expect(first?.text).toBe('Nobody in the valley fires with birch any more.');
    expect(first?.speaker).toContain('Selma Brandt');
  });

  test('as a replacement among the fixes, never a safe one', () => {
    const fixture = parseFixture(`
//- draft.md
“Nobody fires birch in this valley,” Brandt said of the old way.
//- sources/kiln.txt
${kiln}`);
    const analysis = analysisOf(fixture);
    const findings = analysis.ask(fixture.draft, findingsAt, { start: 3, end: 3 });
    const offered = findings.flatMap(({ rule, fixes }) => fixes().map(({ title, safe }) => [rule, title, safe]));
    expect(offered).toContainEqual([
      'quotation-not-found',
      'Replace with “Nobody in the valley fires with birch any more.”',
      false,
    ]);
  });

  test('nothing where the sources have nothing like it', () => {
    const library = makeLibrary([makeSource('sources/kiln.txt', kiln)], []);
    expect(findPassages('parliamentary arithmetic', library, 3)).toEqual([]);
  });
});
