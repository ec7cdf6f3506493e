import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proseOf } from '../../server/src/core/extract/registry.ts';
import { english } from '../../server/src/core/language/en/english.ts';
import { readLocator } from '../../server/src/core/markup/locators.ts';
import { isMarkedTranslated } from '../../server/src/core/reading/quotations/translated.ts';
import { read } from '../../server/src/core/reading/read.ts';
import type { Attribution } from '../../server/src/core/reading/reading.ts';
import { CERTAIN } from '../../server/src/core/reading/speakers/confidence.ts';
import { isNobody } from '../../server/src/core/reading/turns/labelPeople.ts';
import { isLeadIn } from '../../server/src/core/reading/turns/leadIns.ts';
import { greets, mannerOf } from '../../server/src/core/reading/turns/manner.ts';
import { seatOf } from '../../server/src/core/verdict/identity/houses.ts';
import { nameParts } from '../../server/src/core/verdict/identity/names.ts';
import { readRole, relateRoles } from '../../server/src/core/verdict/identity/roles.ts';
import { takesPoint } from '../../server/src/core/verdict/wording/marksBetween.ts';
import { isTelling } from '../../server/src/core/verdict/wording/negation.ts';

/*
 * Words that the reader knows, each in the same sentences: which of them are read alike. As it is now: look through what changes, and
 * take it over with `npx vitest run test/golden -u`.
 */
const vocabulary = (readFileSync(join(import.meta.dirname, 'parts.txt'), 'utf8').split('# vocabulary\n')[1] as string)
  .trim()
  .split(/,\s+/);

const large = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const filled = (sentence: string, word: string): string =>
  sentence.replaceAll('{w}', word).replaceAll('{W}', large(word));

/** Words that come to the same, together. */
function grouped(words: readonly string[], outcome: (word: string) => string): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const came = outcome(word).replace(new RegExp(`\\b${word}\\b`, 'gi'), '~');
    groups.set(came, [...(groups.get(came) ?? []), word]);
  }
  return [...groups].map(([came, all]) => `  ${came} <= ${all.length > 200 ? `${all.length} others` : all.join(', ')}`);
}

const sentences = [
  '“The tide is late again,” {w} Moll of Kell said.',
  '“The tide is late again,” said {w} {W} of Kell, a sailor.',
  '“The tide is late again,” the {w} said Monday.',
  'The Kell {W} said “the tide is late again.”',
  'Ida Moll {w} “the tide is late again.”',
  'Ida Moll {w}, “The tide is late again.”',
  '“Salt Road” {w} Moll.',
  '{W}: “Salt Road.”',
  'Moll, {w} the king, said: “The tide is late.”',
  '“The tide is late,” Ida Moll said {w} 5.',
  '{W} Ida Moll said that the tide is late.',
  'Old Ida Moll {w} that the tide is late.',
  '“The tide is late,” {w} {w}, Moll said.',
  '{W} 3. “The tide is late,” said the {w} of Kell.',
  '“The tide is late,” Ida Moll {w} in Danish.',
  '“The tide is late” (my {w} translation), Moll said in {w} Danish.',
  'Moll was {w} “a thief” by the {w}.',
  '“Yes,” he {w} to Moll. “No,” {w} Tide.',
  '{W} the {w}, “rope” is short.',
  'Moll swam {w} “Cold Old Pools” there.',
  'The {w} “cold pools” {w} the mill, {w} “Salt Road,” Tide said.',
  'Tide, whose {w} sank, and the {w} who swam {w} “the tide is late again.”',
];

const saying = ({ speaker, cue, confidence, date, circumstance }: Attribution, text: string): string =>
  [
    `${speaker.text} ${speaker.type}${speaker.group ? ' several' : ''}${confidence >= CERTAIN ? '' : ' ?'}`,
    speaker.role ? text.slice(speaker.role.start, speaker.role.end) : '',
    cue ? text.slice(cue.start, cue.end) : '',
    date?.text ?? '',
    circumstance ? text.slice(circumstance.start, circumstance.end) : '',
  ].join('/');

test.each(sentences)('%s', async (sentence) => {
  const text = vocabulary.map((word) => filled(sentence, word)).join('\n\n');
  const reading = read(proseOf('draft.txt', `A day in Kell\n\n${text}\n`));
  const ends = vocabulary.map((word) => filled(sentence, word).length);
  const outcomes = new Map<string, string>();
  let start = reading.prose.text.indexOf(filled(sentence, vocabulary[0] as string));
  for (const [i, word] of vocabulary.entries()) {
    const end = start + (ends[i] as number);
    const here = ({ start: at }: { readonly start: number }): boolean => start <= at && at < end;
    const said = reading.quotations
      .filter(({ span }) => here(span))
      .map(
        (one) =>
          `${one.use} ${one.kind} ${one.attribution ? saying(one.attribution, reading.prose.text) : '-'}${isMarkedTranslated(one, reading) ? ' translated' : ''}`,
      );
    const that = reading.indirect
      .filter(({ span }) => here(span))
      .map(({ attribution }) => `that ${saying(attribution, reading.prose.text)}`);
    outcomes.set(word, [...said, ...that].join('; '));
    start = end + 2;
  }
  const name = sentence.replace(/[^A-Za-z]+/g, '-').slice(0, 60);
  const lines = grouped(vocabulary, (word) => outcomes.get(word) as string);
  await expect(`${[sentence, ...lines].join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, `listings/vocabulary/${name}.txt`),
  );
});

test('a word by itself', async () => {
  const captain = readRole('captain of the Anna', english);
  const facts: Readonly<Record<string, (word: string) => unknown>> = {
    role: (word) =>
      `${readRole(`the ${word} of Kell`, english).office} ${readRole(`${word} captain`, english).affiliation} ${relateRoles(readRole(`${word} of Tveit`, english), captain)}`,
    several: (word) =>
      `${readRole(`a ${word} of sailors`, english).office} ${readRole(`two ${word}s`, english).plural} ${readRole(`${large(word)} spokesman`, english).titled}`,
    seat: (word) => seatOf(`${large(word)} spokesman`, english),
    point: (word) => takesPoint(word, english),
    telling: (word) => isTelling(word, english),
    name: (word) => nameParts(`${large(word)} Ada Holm`).length,
    locator: (word) => readLocator(`${word} 3`)?.kind,
    label: (word) =>
      `${isLeadIn(word, english)} ${isNobody(word.toUpperCase(), english)} ${isNobody(`${large(word)} member`, english)}`,
    manner: (word) =>
      Object.values(mannerOf(`“No,” he ${word}. And he ${word}, “No.” ${word}`, english))
        .slice(1)
        .join(' '),
    greeting: (word) =>
      `${greets(`So ${word} you, ${word} all`, english)} ${greets(`my ${word} friends, mr ${word}`, english)} ${greets(`good ${word}`, english)} ${greets(`${word}s and ${word}`, english)}`,
  };
  const lines = Object.entries(facts).flatMap(([name, fact]) => [
    name,
    ...grouped(vocabulary, (word) => String(fact(word))),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/vocabulary/words.txt'));
});

test('words at the head of a document and in a play', async () => {
  const body = 'Thank you. I see you all, and we are here. '.repeat(5);
  const heads = ['{W} by Ida Moll', '{W} 3', 'The {w} is here.'];
  const report =
    '“The tide is late,” harbourmaster Ida Moll said. “It is,” said Jon Tide, a sailor. It rained. '.repeat(3);
  const longer = vocabulary.filter((word) => word.length > 3);
  const headed = heads.flatMap((head) => [
    head,
    ...grouped(longer, (word) => {
      const { genre, quotations } = read(
        proseOf('draft.txt', `${filled(head, word)}\n\n${head === heads[0] ? body : report}\n`),
      );
      return `${genre} ${quotations[0]?.attribution?.speaker.text}`;
    }),
  ]);
  const lines = vocabulary.map(
    (word) =>
      `SLY. The eel is mine.\n[${word} the tide] Aye.\n${large(word)} Sly.\n\nBESS. No.\n(${large(word)}) No.\n`,
  );
  const { unspoken, prose } = read(proseOf('play.txt', `ACT I\n\n${lines.join('\n')}`));
  const nobody = unspoken
    .map(({ start, end }) => prose.text.slice(start, end).trim())
    .filter((words) => !/^(?:SLY|BESS)\.$|^\[[a-z ]+ the tide\]$/.test(words));
  await expect(`${[...headed, ...nobody].join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'listings/vocabulary/heads.txt'),
  );
});
