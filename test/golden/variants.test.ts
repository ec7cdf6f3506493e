import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { defaultSettings, type Profile } from '../../server/src/core/settings.ts';
import { listJudged } from '../support/listing.ts';
import { topicFiles, topicOf } from '../support/topics.ts';
import { variantsOf } from '../support/variants.ts';

/*
 * What is judged of quotations that are made by rote of what the drawn topics' sources have: cut shorter word by word, changed, put
 * together, given to others. It pins where the thresholds are, not where they should be: look through what changes and take it
 * over with `npx vitest run test/golden -u`.
 */
const topics = topicFiles().map(topicOf);
const profiles: readonly Profile[] = ['press', 'press', 'academic', 'legal'];

describe('quotations by rote', () => {
  test.each(topics.map((topic, i) => ({ ...topic, i })))('$file', async ({ file, library: read, sources, i }) => {
    const library = await read();
    const profile = profiles[i % profiles.length] as Profile;
    const listed = (await sources()).slice(0, 3).flatMap(({ path, reading, key }, s) => {
      const variants = variantsOf(reading, i + s);
      const cited = s % 2 === 0 ? '' : ` [@${key}, para. ${1 + (i % 4)}]`;
      const raw = variants.map(({ words, cue }) => `“${words}”${cue}${cited}\n`).join('\n');
      const analysis = createAnalysis(library, { ...defaultSettings, profile });
      return [`# ${path}`, ...listJudged(analysis, { path: 'draft.md', raw }), ''];
    });
    await expect(listed.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'listings/by-rote', file));
  });
});
