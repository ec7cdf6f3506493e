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

const cited: readonly { readonly path: string; readonly raw: string }[] = [
  {
    path: 'sources/mine.md',
    raw: `---\nkey: mine\ntitle: The mine\n---\n\n# The mine\n\n## Shafts\n\nThe lift stood.\n\n"The bats moved in that very winter," said Pia Norr.\n\n## Money\n\n"The copper is still there below us all," said Pia Norr.\n\n"The price went away," said Norr.\n`,
  },
  {
    path: 'sources/log.txt',
    raw: `The log of the Anna\n\n[p. 11]\n\nWe sailed at noon.\n\n"The cook was sober until we saw Lisbon," said Joss Verey.\n\n[p. 12]\n\n"The sail was torn before we saw Madeira," said Verey.\n\n[p. 13]\n\nWe came home.\n`,
  },
  {
    path: 'sources/talk.vtt',
    raw: `WEBVTT\n\n00:00:05.000 --> 00:00:09.000\n<v Liv Aas>The tower is shut for the whole of Lent.\n\n00:01:10.000 --> 00:01:15.000\n<v Liv Aas>The bell is rung by the pigeons now.\n`,
  },
];

test('places beside places', async () => {
  const library = makeLibrary(
    cited.map(({ path, raw }) => makeSource(path, raw)),
    [],
  );
  const analysis = createAnalysis(library, defaultSettings);
  const words: Readonly<Record<string, string>> = {
    bats: '“The bats moved in that very winter,” said Pia Norr',
    copper: '“The copper is still there below us all,” said Pia Norr',
    cook: '“The cook was sober until we saw Lisbon,” said Joss Verey',
    sail: '“The sail was torn before we saw Madeira,” said Joss Verey',
    tower: '“The tower is shut for the whole of Lent,” said Liv Aas',
    bell: '“The bell is rung by the pigeons now,” said Liv Aas',
  };
  const lines = readPairs('places.txt').map(([which, citation]) => {
    const [line = ''] = listJudged(analysis, { path: 'draft.md', raw: `${words[which]} ${citation}.\n` });
    return `${which} ${citation} => ${line.replace(/^([a-z-]+): .*?agrees [^|]*\| /, '$1 | ')}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(listing('places.txt'));
});
