import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { defaultSettings, type Profile } from '../../server/src/core/settings.ts';
import { listJudged } from '../support/listing.ts';

/*
 * What a source has and what a draft makes of it, a line each: words in `pairs.txt`, speakers in `speakers.txt`; what is judged of it in
 * `listings/`. Look through what changes, and take it over with `npx vitest run test/golden -u`.
 */
const readPairs = (file: string): readonly [string, string][] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map((line) => line.split(' | ') as [string, string]);
const listing = (file: string): string => join(import.meta.dirname, 'listings', file);

test.each<Profile>(['press', 'academic', 'legal'])('words beside words, in the profile %s', async (profile) => {
  const pairs = readPairs('pairs.txt');
  const said = pairs.map(([source]) => `"${source}," said Ada Holm.\n`).join('\n');
  const library = makeLibrary([makeSource('sources/said.txt', `Sayings of a county\n\n${said}`)], []);
  const raw = pairs.map(([, draft]) => `“${draft},” said Ada Holm.\n`).join('\n');
  const lines = listJudged(createAnalysis(library, { ...defaultSettings, profile }), { path: 'draft.md', raw });
  const brief = lines.map((line) => line.replace(/ \| in said \d+-\d+/, ' | ').replace(' | none', ''));
  await expect(`${brief.join('\n')}\n`).toMatchFileSnapshot(listing(`pairs-${profile}.txt`));
});

/** A sentence for each number, no two alike. */
const sentence = (i: number): string => {
  const of = (words: string, by: number): string => words.split(' ')[Math.floor(i / by) % 8] as string;
  const thing = of('kettle lantern ladder barrel anchor pulley bellows saddle', 1);
  const place = of('granary orchard tannery chapel smithy cellar quarry meadow', 8);
  const doing = of('groans whistles rattles trembles glitters smoulders hums leans', 64);
  const when = of('morning noon dusk midnight harvest Lent winter spring', 3);
  return `The ${thing} behind the ${place} ${doing} all through the ${when} and nobody minds it`;
};

test('speakers beside speakers', async () => {
  const table = readPairs('speakers.txt');
  const sources = table.map(([cue], i) =>
    makeSource(`sources/${i}.txt`, `Note ${i} from the county\n\nThe fair opened. "${sentence(i)}," ${cue}.\n`),
  );
  const library = makeLibrary(sources, []);
  const lines = table.map(([there, here], i) => {
    const raw = `The fair was full. “${sentence(i)},” ${here}.\n`;
    const [line = ''] = listJudged(createAnalysis(library, defaultSettings), { path: 'draft.md', raw });
    return `${there} / ${here} => ${line.replace(/^([a-z-]+): .*?steps=.*?\| |^([a-z-]+): .*? and nobody minds it \| /, '$1$2 | ')}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(listing('speakers.txt'));
});
