import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../server/src/core/rules/ids.ts';
import { listDraft, listReading } from '../support/listing.ts';
import { drawnBy, rulesDrawn, topicFiles, topicOf } from '../support/topics.ts';

/*
 * Drafts with their findings drawn under them, a file a topic; what an editor would say was written before the program was asked.
 * Beside it, in `listings/`, all that is read and judged of them as it is now: a change of the code shows there what else it changes.
 * Look through what changes, and take it over with `npx vitest run test/golden -u`.
 */
const topics = topicFiles().map(topicOf);

for (const { file, sources, cases } of topics)
  describe(file, () => {
    test('all that is read and judged', async () => {
      const listed = (await sources()).flatMap(({ path, reading }) => [`# ${path}`, ...listReading(reading), '']);
      for (const { name, analysis, draft } of cases)
        listed.push(`# ${name}`, ...listDraft(await analysis(), draft), '');
      await expect(listed.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'listings', file));
    });

    for (const { name, isOpen, expected, draft, analysis } of cases) {
      // A case that begins to hold must lose its mark.
      const run = isOpen ? test.fails : test;
      run(name, async () => expect(drawnBy(await analysis(), draft)).toBe(expected));
    }
  });

describe('the drawn cases of a rule', () => {
  test.each(ruleIds)('%s', (id) => {
    const cases = topics.find(({ file }) => file === `rules/${id}.txt`)?.cases ?? [];
    const told = cases.filter(({ expected }) => rulesDrawn(expected).includes(id));
    const sound = cases.filter(({ expected }) => rulesDrawn(expected).length === 0);
    expect([told.length > 0, sound.length > 0]).toEqual([true, true]);
  });
});
