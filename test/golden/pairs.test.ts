import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { defaultSettings, type Profile } from '../../server/src/core/settings.ts';
import { listJudged } from '../support/listing.ts';

/*
 * What a source has and what a draft makes of it, a line each in `pairs.txt`; what is judged of it in `listings/pairs-*.txt`. Look
 * through what changes, and take it over with `npx vitest run test/golden -u`.
 */
const pairs = readFileSync(join(import.meta.dirname, 'pairs.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | '))
  .map((line) => line.split(' | ') as [string, string]);

test.each<Profile>(['press', 'academic', 'legal'])('words beside words, in the profile %s', async (profile) => {
  const said = pairs.map(([source]) => `"${source}," said Ada Holm.\n`).join('\n');
  const library = makeLibrary([makeSource('sources/said.txt', `Sayings of a county\n\n${said}`)], []);
  const raw = pairs.map(([, draft]) => `“${draft},” said Ada Holm.\n`).join('\n');
  const lines = listJudged(createAnalysis(library, { ...defaultSettings, profile }), { path: 'draft.md', raw });
  const brief = lines.map((line) => line.replace(/ \| in said \d+-\d+/, ' | ').replace(' | none', ''));
  await expect(`${brief.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, `listings/pairs-${profile}.txt`));
});
