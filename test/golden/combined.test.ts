import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { proseOf } from '../../server/src/core/extract/registry.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { read } from '../../server/src/core/reading/read.ts';
import { CERTAIN } from '../../server/src/core/reading/speakers/confidence.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { listJudged } from '../support/listing.ts';

/*
 * Sentences behind sentences and speakers beside speakers, every one with every other: who is read to speak, and what is judged of it. As
 * it is now: look through what changes, and take it over with `npx vitest run test/golden -u`.
 */
const linesOf = (text: string): readonly string[] => text.trim().split('\n');

const before = linesOf(`
Harbour pilot Ida Moll praised the crew's courage.
Moll, 62, told Jon Tide on Friday that eels think.
“We saw eels,” Ida Moll said.
“We saw eels,” Moll told Tide. “They think.”
The mayor, Otto Krog, and his deputy, Liv Aas, met.
Critics say the dam leaks.
Was it late? Tide laughed.
Krog called the plan “a sieve.”
According to Aas, eels sleep.
Aas asked Krog why eels sleep.
The Kell Courier reported the flood.
Moll and Tide wrote to the king.
Tide, whose sister Ida Moll is a pilot, laughed.
Nobody knew.
“No,” she said. “Never.”
Mrs. Moll said that Mr. Tide lied.
Asked about eels, Krog smiled:
Her letter said:
Krog began:
Then Moll spoke to the two sailors.
When Moll said, “Go,” Tide answered, “No.”
“Why?” Tide asked.
Aas continued,
Moll posted a message on the club's page:
To Moll's remark, “Go home,” Krog replied.
Krog et al. (2014) argued:
KROG: The mayor is me.
Krog quoted the old pilot's letter:
Moll saw eels; the sailors see
Moll laughed, and the old pilots heard
While Moll laughed, Krog read aloud
Moll has not seen such mud since
Speaking through an interpreter, Moll said on May 4, 2011:
`);
const behind = linesOf(`
“The tide is late again this year.”
“The tide is late again this year,” she said.
“The tide is late again this year,” he said.
“The tide is late again this year,” they said.
“The tide is late again this year,” the pilot said.
“The tide is late again this year,” said Moll on Monday.
“The tide is late again this year”—and laughed.
He said “the tide is late.”
She added that it was late.
“The tide,” she went on, “is late again this year.”
“the tide is late,”
“The tide is late again.” “So it is.”
“The tide is late again this year, and the eels with it,
In her words, “the tide is late again this year.”
“The tide is late again this year” is how Krog put it.
Calling it “late,” Aas left.
“The tide is late again this year,” the mayor told her.
“The tide is late again this year,” a spokesman for the club said Monday.
“The tide is late again this year,” it said.
“I am late,” I said.
“The tide is late again this year,” said one. “It is,” said the other.
“The tide is late again this year,” the former said.
“The tide is late again this year,” his wife said.
Both said “the tide is late again this year,” and Moll left.
`);

test.each([' ', '\n\n'])('sentences behind sentences, between them %j', async (between) => {
  const lines = before.flatMap((first) => [
    first,
    ...behind.map((second) => {
      const { prose, people, quotations, indirect } = read(
        proseOf('draft.txt', `The fair\n\nIt rained.\n\n${first}${between}${second}\n`),
      );
      const said = [...quotations, ...indirect].map((one) => {
        if (!one.attribution) return 'use' in one ? one.use : 'that';
        const { speaker, cue, confidence, date } = one.attribution;
        const who = speaker.person === null ? '' : `=${people[speaker.person]?.name}`;
        const how = `${speaker.certain ? '' : '~'}${confidence >= CERTAIN ? '' : '?'}${speaker.group ? '*' : ''}${speaker.members.join('')}`;
        const role = speaker.role ? `(${prose.text.slice(speaker.role.start, speaker.role.end)})` : '';
        return `${speaker.text}${who}${how}${role}${cue ? ` ${prose.text.slice(cue.start, cue.end)}` : ''}${date ? ` ${date.text}` : ''}`;
      });
      return `  ${second} => ${said.join('; ')}`;
    }),
  ]);
  const file = between === ' ' ? 'in-one-paragraph.txt' : 'in-two-paragraphs.txt';
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/combined', file));
});

const voices = linesOf(`
"The tide is late again this year," harbour pilot Ida Moll said Friday.
The tide is late again this year, and nobody minds. "It is," Moll said. "It was," said Krog.
`);

test.each(voices)('sentences behind sentences, beside the source’s %s', async (voice) => {
  const raw = `A late tide\n\nOtto Krog is the mayor. Ida Moll is a pilot.\n\n${voice}\n`;
  const analysis = createAnalysis(makeLibrary([makeSource('sources/tide.txt', raw)], []), defaultSettings);
  const lines = before.flatMap((first, i) => {
    const groups = new Map<string, string[]>();
    for (const second of behind.filter((_, b) => (b + i) % 2 === 0)) {
      const draft = { path: 'draft.md', raw: `The fair\n\n${first}${i % 2 === 0 ? ' ' : '\n\n'}${second}\n` };
      const came = listJudged(analysis, draft)
        .filter((line) => !line.startsWith('not-checked'))
        .map((line) => line.replace(/ \| in tide .*?(?: \| )(?=[a-z-]+ )/, ' | ').slice(0, 200))
        .join(' && ');
      groups.set(came, [...(groups.get(came) ?? []), String(behind.indexOf(second))]);
    }
    return [first, ...[...groups].map(([came, all]) => `  ${all.join(' ')} => ${came}`)];
  });
  const file = `beside-${voices.indexOf(voice)}.txt`;
  await expect(`${[voice, ...lines].join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'listings/combined', file),
  );
});

const said = 'The eels behind the old mill have never once been late for Lent';
const there = linesOf(`
said harbourmaster Ada Holm
said Ada Holm, the mayor of Brande, on Friday
said Sen. Ada Holm, D-Ohio
said the senators, including Ada Holm and Otto Krog
said a spokesman for Kell Oil
said Pentagon spokesman Otto Krog
the Kell Council said in a report
said Krog, 62. She laughed
she said. Ada Holm is the mayor. Her deputy is Otto Krog
wrote Ada Holm and Otto Krog
one of the sailors said
`);
const phrases = readFileSync(join(import.meta.dirname, 'speakers.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | '))
  .map((line) => line.split(' | ')[1] as string);

test.each(there)('speakers beside “%s”', async (cue) => {
  const source = makeSource(
    'sources/fair.txt',
    `The fair at Kell\n\nThe fair opened.\n\n"${said}," ${cue}.\n\nIt rained.\n`,
  );
  const analysis = createAnalysis(makeLibrary([source], []), defaultSettings);
  const lines = [...new Set(phrases)].map((here) => {
    const [line = ''] = listJudged(analysis, { path: 'draft.md', raw: `The fair was full. “${said},” ${here}.\n` });
    return `${here} => ${line.replace(/: The eels .*?for Lent \| /, ' | ')}`;
  });
  const file = `${cue.replace(/[^A-Za-z]+/g, '-').slice(0, 40)}.txt`;
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/combined', file));
});
