import { expect, test } from 'vitest';
import { analysisOf, parseFixture } from '../../support/fixture.ts';

const sources = `
//- sources/hearing.txt
Record of the hearing

OTTO REYL: Every lamp on the causeway had burned out before our carriage came. We waited by the gate until the morning post.

ILSE KERN: Nobody told us that the island ferry had been taken off the roster.
`;

/** Whether the draft’s words may be mended unseen; null where nothing is offered. */
function isMendedUnseen(draft: string): boolean | null {
  const fixture = parseFixture(`//- draft.md\n${draft}\n${sources}`);
  const fixes = analysisOf(fixture)
    .check(fixture.draft)
    .findings.flatMap((finding) => finding.fixes());
  return fixes.find(({ title }) => title === 'Restore the source’s wording')?.safe ?? null;
}

test.each([
  [
    'one word, one pair of marks',
    '“Every lamp on the causeway had gone out before our carriage came,” Reyl said.',
    true,
  ],
  ['marks of another custom', '„Every lamp on the causeway had gone out before our carriage came“, Reyl said.', true],
  ['marks of two signs', "``Every lamp on the causeway had gone out before our carriage came,'' Reyl said.", true],
  [
    'marks above and below the line',
    '‚Every lamp on the causeway had gone out before our carriage came‘, Reyl said.',
    true,
  ],
  ['corner marks', '﹁Every lamp on the causeway had gone out before our carriage came﹂ Reyl said.', true],
  ['marks that are no pair', '``Every lamp on the causeway had gone out before our carriage came,“ Reyl said.', false],
  [
    'words of one paragraph',
    '“We stood by the gate until the morning post. Nobody told us that the island ferry had been taken off the roster,” Reyl said.',
    true,
  ],
  [
    'words of two paragraphs',
    '“Every lamp on the causeway had burned out before our carriage came. We … told us that the island ferry had been taken off the roster,” Reyl said.',
    false,
  ],
  ['no mark that closes', '“Every lamp on the causeway had gone out before our carriage came, Reyl said.', false],
])('%s', (_, draft, safe) => {
  expect(isMendedUnseen(draft)).toBe(safe);
});
