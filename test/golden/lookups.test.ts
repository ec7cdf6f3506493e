import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proseOf } from '../../server/src/core/extract/registry.ts';
import { buildIndex, type Index } from '../../server/src/core/library/index.ts';
import { alignCandidate } from '../../server/src/core/lookup/alignment.ts';
import { candidates } from '../../server/src/core/lookup/candidates.ts';
import { continuations } from '../../server/src/core/lookup/continuations.ts';
import type { Aligned } from '../../server/src/core/lookup/evidence.ts';
import { exactPlaces } from '../../server/src/core/lookup/exact.ts';
import { itemsOf } from '../../server/src/core/lookup/items.ts';
import { alignmentsOf, lookUp } from '../../server/src/core/lookup/lookup.ts';
import { nearestTo } from '../../server/src/core/lookup/nearest.ts';
import type { Passage, Query } from '../../server/src/core/lookup/passage.ts';
import { bitsOf } from '../../server/src/core/lookup/rarity.ts';
import { resembles, surelyStands } from '../../server/src/core/lookup/resemblance.ts';
import { hitsIn } from '../../server/src/core/lookup/runs.ts';
import { type Search, searchFor, stretchOf } from '../../server/src/core/lookup/search.ts';
import { joinCost, splitCost } from '../../server/src/core/lookup/spelling.ts';
import { completed } from '../../server/src/core/lookup/splice.ts';
import { searchWords, type WordHit } from '../../server/src/core/lookup/wordSearch.ts';
import { read } from '../../server/src/core/reading/read.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { wordsOf } from '../../server/src/core/text/words.ts';

/*
 * Each step of a look-up, over the pairs of `pairs.txt` and what may be made of them by rote: what a quotation is made of, what it shares
 * with which places, how it is aligned with them and how much that tells. As it is now: look through what changes, and take it over
 * with `npx vitest run test/golden -u`.
 */
const pairs = readFileSync(join(import.meta.dirname, 'pairs.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | '))
  .map((line) => line.split(' | ') as [string, string]);

/** The sayings of three sources, some of them in two. */
const said = (third: number): string =>
  pairs
    .filter((_, i) => i % 3 === third || i % 7 === third)
    .map(([source]) => `${source}.`)
    .join(third === 1 ? '\n\n' : ' ');
const texts = [
  said(0),
  said(1),
  `The tide. ${said(2)}`,
  'Nobody minds the tide, said the reeve, and nobody ever will.',
];
const index: Index = buildIndex(texts);

const whole = (text: string): Query => ({ text, parts: [{ start: 0, end: text.length }] });
const halves = (text: string): Query => {
  const middle = text.indexOf(' ', text.length >> 1);
  const at = middle < 0 ? text.length : middle;
  return {
    text,
    parts: [
      { start: 0, end: at },
      { start: at, end: text.length },
    ],
  };
};

const round = (n: number): string => String(Math.round(n * 100) / 100);
const place = ({ start, end }: Span): string => `${start}-${end}`;

function passage({ source, span, steps, score, rest = [] }: Passage): string {
  const unlike = steps.map(({ kind, draft, source: there }) => `${kind.slice(0, 2)}${place(draft)}/${place(there)}`);
  return `${source}:${place(span)} ${round(score)} ${unlike.join(' ')}${rest.map((one) => ` rest ${passage(one)}`).join('')}`;
}

function evidence(search: Search, one: Aligned): string {
  const { equalWords, equalBits, bits, leeway, faults, movedWords, movedBits, deniedWords, deniedBits, run, strange } =
    one;
  const facts = [
    equalWords,
    equalBits,
    bits,
    leeway,
    movedWords,
    movedBits,
    deniedWords,
    deniedBits,
    ...Object.values(run),
  ];
  const how = [faults ? 'faults' : '', resembles(search, one) ? 'like' : '', surelyStands(search, one) ? 'sure' : ''];
  const also = completed(search, one)?.rest?.map(passage) ?? [];
  return [...facts.map(round), ...strange.map(({ from, to }) => `?${from}-${to}`), ...how, ...also].join(' ');
}

/** All that a look-up does on its way, for one quotation. */
function stepsOf(query: Query, preferring: boolean): string[] {
  const items = itemsOf(query);
  const preferred = preferring ? stretchOf('1', index) : [];
  const search = searchFor(query, items, index, preferred);
  const shown = items.map(
    ({ kind, start, end, hash, bare, inside }, i) =>
      `${kind[0]}${start}-${end}${kind === 'word' ? '' : ` ${hash}`}${bare ? `(${bare.head}|${bare.tail})` : ''}${inside} ${round(search.bits[i] as number)}`,
  );
  const found = [false, true].flatMap((quick) => {
    const hits = hitsIn(items, index.segment, preferred, quick);
    const all = candidates(items, index.segment, preferred, 6, quick);
    return [
      `  ${hits.length} runs of ${hits.map(({ length }) => length).join('')}`,
      ...all.map((one) => {
        const aligned = alignCandidate(search, one);
        return `  ${one.text} ${one.hits.map(({ item, position }) => `${item}@${position}`).join(' ')} ${round(one.bits)} => ${aligned ? evidence(search, aligned) : '-'}`;
      }),
    ];
  });
  return [
    `${query.text}`,
    `  ${shown.join(', ')}`,
    ...found,
    ...lookUp(query, index, preferring ? { prefer: ['1'], limit: 3 } : {}).map((one) => `  found ${passage(one)}`),
    ...alignmentsOf(query, index).map((one) => `  near ${passage(one)}`),
  ];
}

const queriesOf = ([source, draft]: readonly [string, string], i: number): readonly Query[] => {
  const words = source.split(' ');
  const made = [
    words.slice(1, 7).join(' '),
    `${words.slice(0, 3).join(' ')} … ${words.slice(-3).join(' ')}`,
    `${words.slice(2).join(' ')} ${words.slice(0, 2).join(' ')}`,
    `${words.slice(0, 4).join(' ')} [of zebras] ${words.slice(5).join(' ')}`,
    `${source} and ${pairs[(i + 7) % pairs.length]?.[0]}`,
    `${words.join('')} ${words.slice(0, 4).join(' ')}`,
    `${source} “and” no zebra minds the tide at all, said the reeve`,
    words.map((word, w) => (w % 4 === 3 ? 'zebra' : word)).join(' '),
    words.map((word, w) => (w % 5 === 2 ? `${word[0]}[${word.slice(1)}]` : word)).join(' '),
    `${source} (...) [...] ${words.slice(-4).join(' ')} [12]`,
    words.toReversed().join(' '),
    words.slice(0, 3).join(' '),
    `zebra ${words.slice(1).join(' ')} zebra zebra`,
  ];
  return [whole(draft), i % 2 === 0 ? whole(made[i % made.length] as string) : halves(made[i % made.length] as string)];
};

test('the steps of a look-up', async () => {
  const lines = pairs.flatMap((pair, i) => queriesOf(pair, i).flatMap((query) => stepsOf(query, i % 3 === 1)));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/parts/lookups.txt'));
});

const hit = ({ source, span, words, exact }: WordHit): string =>
  `${source}:${place(span)} ${words.map(place).join(' ')}${exact ? ' exact' : ''}`;

test('quotations over several paragraphs, and words in a large library', async () => {
  const parted = pairs.slice(0, 40).flatMap(([source], i) => {
    const words = source.split(' ');
    const ends = [words.slice(0, 1 + (i % 3)).join(' ').length, words.slice(0, 4).join(' ').length, source.length];
    const parts = ends.map((end, p) => ({ start: ends[p - 1] ?? 0, end }));
    return [source, ...lookUp({ text: source, parts }, index, { limit: 2 }).map((one) => `  found ${passage(one)}`)];
  });
  const told = [1e3, 1e4, 3e4, 6e4, 1e5, 1e6].map((size) =>
    ['the', 'tide', 'zebra', 'nobody', 'of']
      .map((word) => round(bitsOf(wordsOf(word).hashes[0] as number, { ...index, words: size })))
      .join(' '),
  );
  await expect(`${[...parted, ...told].join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'listings/parts/parted.txt'),
  );
});

test('words that somebody types', async () => {
  const lines = pairs.flatMap(([source, draft], i) => {
    const words = source.split(' ');
    const typed = [
      words[0] as string,
      `${words[1]} ${words[0]?.slice(0, 2)}`,
      words.slice(i % 3, 4).join(' '),
      `${words.slice(2, 5).toReversed().join(' ')} `,
      'the tide',
      `${words[2]} ${words[0]} `,
      `${words[3]} ${words[1]} `,
      `nobody ${words.at(-1)}`,
      `the zebra ${words.filter((word) => word.length > 5).join(' zebra ')} ${draft.slice(-9)}`,
    ];
    const text = typed[i % typed.length] as string;
    const { hashes, count } = wordsOf(text);
    const preferred = stretchOf(`${i % 4}`, index);
    return [
      text,
      ...searchWords(text, index, i % 2 === 0 ? [] : ['2'], 3).map((one) => `  ${hit(one)}`),
      ...nearestTo(whole(`${text} zebras`), index, 3).map((one) => `  near ${hit(one)}`),
      `  ${exactPlaces(hashes, Math.min(count, 1 + (i % 4)), index.segment, 1 + (i % 3), preferred).join(' ')}`,
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/parts/typed.txt'));
});

test('words in one or in two', async () => {
  const firsts =
    'no not can with now any some every for under ware shop in to never none no-one the a 10 1 1000 well done we'.split(
      ' ',
    );
  const seconds = "where here not out ever body one house to keeper formed thing 000 00 0000 500 t ll s 't n b".split(
    ' ',
  );
  const between = [' ', '-', '- ', '-\n', '\n', " '", '. ', ' – ', '', '\u00a0', '\u00ad', "'", '/', '**-'];
  const lines = firsts.flatMap((first) =>
    seconds.map((second) => {
      const costs = between.map((blank) => {
        const apart = `${first}${blank}${second}`;
        const joined = `${first}${second}`;
        const [two, one] = [itemsOf(whole(apart)), itemsOf(whole(joined))];
        const [a, b] = two;
        const join = a && b && two.length === 2 ? joinCost(apart, a, b, wordsOf(joined), 0) : '';
        const words = wordsOf(apart);
        const split = one[0] && words.count === 2 ? splitCost(joined, one[0], words, 0) : '';
        return join === split ? join : `${join}/${split}`;
      });
      return `${first} ${second}: ${costs.join(' ')}`;
    }),
  );
  const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(4);
  const long = [36, 38, 39, 40, 41, 42].map((n) => {
    const apart = `${letters.slice(0, n)} ${letters.slice(n, 2 * n)}`;
    const [one] = itemsOf(whole(letters.slice(0, 2 * n)));
    return one && splitCost(letters.slice(0, 2 * n), one, wordsOf(apart), 0);
  });
  const marked = ["a'''b cd", "a''''b cd", "a'b'c'd ef", "a'b'c'd'e fg", "a'b'c'd'e'f gh"].map((apart) => {
    const joined = apart.replace(/[' ]/g, '');
    const [one] = itemsOf(whole(joined));
    return one && splitCost(joined, one, wordsOf(apart), 0);
  });
  await expect(`${[...lines, long.join(' '), marked.join(' ')].join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'listings/parts/divided.txt'),
  );
});

/** Words that stand nowhere else, by number. */
const filler = (i: number): string => {
  const letters = 'bcdfghklmnprstvz';
  return (
    [i >> 12, i >> 8, i >> 4, i].map((n) => `${letters[n & 15]}${'aeiou'[n % 5]}`).join('') + (i % 7 === 0 ? 'x' : 'q')
  );
};
const fillers = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => filler(from + i)).join(' ');

/** What a look-up makes of a quotation on its way, in a line. */
function outline(query: Query, library: Index, preferred = stretchOf('', library)): string {
  const items = itemsOf(query);
  const search = searchFor(query, items, library, preferred);
  return [false, true]
    .map((quick) => {
      const hits = hitsIn(items, library.segment, preferred, quick);
      const all = candidates(items, library.segment, preferred, 4, quick);
      const shown = all.map((one) => {
        const aligned = alignCandidate(search, one);
        return `${one.text}@${one.hits[0]?.position}×${one.hits.length} ${round(one.bits)}${aligned ? ` ${round(aligned.bits)} ${round(aligned.passage.score)} ${place(aligned.passage.span)}` : ''}`;
      });
      return `${hits.length} runs of ${[1, 2, 3].map((n) => hits.filter(({ length }) => length === n).length).join('/')}: ${shown.join(', ')}`;
    })
    .join(' || ');
}

const pilot = 'nine lazy pilots moored their leaking barges under every hollow willow before anybody could warn them';
const pilotWords = pilot.split(' ');
const near = [0, 1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 15, 16, 17, 20, 24, 31, 32, 33, 47, 63, 64, 65];
const far = [100, 118, 119, 120, 121, 122, 134, 135, 136, 137, 150, 300, 698, 699, 700, 701, 714, 715, 716, 717, 900];

test('two halves of a quotation at every distance', async () => {
  const half = pilotWords.length >> 1;
  const [head, tail] = [pilotWords.slice(0, half).join(' '), pilotWords.slice(half).join(' ')];
  const lines = [...near, ...far].map((apart) => {
    const text = `${fillers(5000, 40)} ${head} ${fillers(0, apart)} ${tail} ${fillers(6000, 40)}`;
    const library = buildIndex([text, fillers(9000, 3000)]);
    const drafts = [
      pilot,
      `${head} … ${tail}`,
      `${tail} ${head}`,
      `${head} ${fillers(2000, Math.min(apart, 70))} ${tail}`,
    ];
    return [`${apart} apart`, ...drafts.map((draft) => `  ${outline(whole(draft), library)}`)].join('\n');
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/parts/distances.txt'));
});

test('a quotation of every length, true and with a strange head, middle or tail', async () => {
  const text = fillers(0, 400);
  const library = buildIndex([fillers(9000, 3000), text, fillers(20_000, 3000)]);
  const words = text.split(' ');
  const sizes = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 16, 17, 19, 20, 21, 22, 24, 30, 40, 60, 96, 97, 120, 200, 250];
  const lines = sizes.map((size) => {
    const own = words.slice(100, 100 + size);
    const strange = (count: number): string[] => fillers(3000, count).split(' ');
    const third = Math.max(1, Math.floor(size / 3));
    const drafts = [
      own,
      own.map((word, i) => (i % 3 === 0 ? filler(3000 + i) : word)),
      own.map((word, i) => (i % 2 === 0 ? filler(3000 + i) : word)),
      [...strange(third), ...own.slice(third)],
      [...own.slice(0, -third), ...strange(third)],
      [...own.slice(0, third), ...strange(third), ...own.slice(2 * third)],
      [...own.slice(0, third), ...own.slice(2 * third)],
      [...own.slice(third), ...own.slice(0, third)],
      [...strange(3), ...own, ...strange(3)],
      [...strange(4), ...own, ...strange(4)],
      own.toReversed(),
    ];
    return [`${size} words`, ...drafts.map((draft) => `  ${outline(whole(draft.join(' ')), library)}`)].join('\n');
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/parts/lengths.txt'));
});

test('words that stand in many places', async () => {
  const counts = [1, 2, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 32, 33, 40, 64, 65, 100, 400, 401];
  const phrase = (n: number): string => fillers(30_000 + 3 * n, 3);
  const parts = counts.flatMap((n) =>
    Array.from({ length: n }, (_, i) => `${phrase(n)} ${filler(n * 50 + i)} ${filler(i)}`),
  );
  const library = buildIndex([parts.join(' '), parts.toReversed().join(' '), fillers(1000, 2000)]);
  const large = buildIndex([parts.join(' '), Array.from({ length: 45 }, (_, i) => fillers(i * 4000, 3000)).join(' ')]);
  const lines = counts.map((n) => {
    const words = phrase(n).split(' ');
    const queries = [
      words,
      words.slice(0, 2),
      words.slice(0, 1),
      [...words, ...words],
      [filler(3), ...words, filler(9)],
    ];
    const shown = queries.map((query) => {
      const { hashes, count } = wordsOf(query.join(' '));
      const exact = [4, 20, 64].map((limit) =>
        exactPlaces(hashes, count, library.segment, limit, stretchOf('1', library)),
      );
      const some = exact.map((all) => `${all.length}/${all.filter((at) => at > parts.length).length}`);
      const items = itemsOf(whole(query.join(' ')));
      const runs = [library, large].map(({ segment }) => hitsIn(items, segment, stretchOf('1', library), false).length);
      return `  ${some.join(' ')} ${runs.join(' ')} | ${outline(whole(query.join(' ')), library, stretchOf('1', library))}`;
    });
    return [`${n} times`, ...shown].join('\n');
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/parts/many.txt'));
});

test('what stands at the edges of a quotation, near and far', async () => {
  const text = `${fillers(0, 12)}. ${fillers(12, 24)}, ${fillers(36, 24)}! ${fillers(60, 12)}`;
  const library = buildIndex([`${fillers(20_000, 60)}. ${text}. ${fillers(21_000, 60)}`]);
  const words = fillers(0, 72).split(' ');
  const middle = words.slice(34, 40);
  const lines = Array.from({ length: 34 }, (_, gap) =>
    [1, 2, 3, 4]
      .map((count) => {
        const head = words.slice(Math.max(0, 34 - gap - count), 34 - gap);
        const tail = words.slice(40 + gap, 40 + gap + count);
        const drafts = [
          [...head, ...middle],
          [...middle, ...tail],
          [...head, ...middle, ...tail],
          [filler(7000), ...middle, ...tail],
        ];
        const shown = drafts.map((draft) => {
          const [found] = lookUp(whole(draft.join(' ')), library);
          return found ? `${place(found.span)}:${found.steps.map(({ kind }) => kind[0]).join('')}` : '-';
        });
        return `${gap} ${count}: ${shown.join(' ')}`;
      })
      .join(' | '),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/parts/edges.txt'));
});

const told = [
  'The eels are late, said Dr. Moll. The eels are late again this year, and nobody minds; the mill stands still. No.',
  '“The eels are late again – so is the ferry,” Ida Moll said. “The eels are late,” she said. The eels are late (again).',
  '“The eels are late again this year, and nobody minds; the mill stands still. No,” said Otto Ek.\n\nThe eels are late',
  '“The eels — as Mr. Ek of St. Kell says — are late, i.e. in May. ‘The eels are late,’ he said, ‘as ever!’ So there!” said Ek. The eels are late…',
  '“It rained. The eels are late, the eels are late,\n\n“and the mill stands still,” said Aas. The eels are late." "? Yes: late: or not.',
];

test('how words that are begun go on', async () => {
  const readings = told.map((text) => read(proseOf('text.md', `The fair\n\n${text}\n`)));
  const library = buildIndex(readings.map(({ prose }) => prose.text));
  const typed = [
    'The eels are late',
    'The eels are la',
    'The eels ',
    'The e',
    'the eels are late again',
    'the eels are late a',
    'eels are late and the mill stands',
    'zebras and cows and dogs and eels are late',
    'the mill stands still',
    'nobody minds the',
    'Ek of St',
    'late i.e',
    'The eels — as',
  ];
  const lines = typed.flatMap((words) =>
    [{}, { prefer: ['1'] }, { prefer: ['4', '0'], limit: 3 }, { limit: 1 }].flatMap((options) => [
      `${words} ${JSON.stringify(options)}`,
      ...continuations(words, library, (id) => readings[Number(id)] as (typeof readings)[number], options).map(
        ({ source, typed: at, clause, sentence, utterance, speech }) => {
          const text = readings[Number(source)]?.prose.text ?? '';
          const shown = [at, clause, sentence, utterance].map(({ start, end }) => text.slice(start, end).trim());
          return `  ${source}${speech ? ' said' : ''} ${at.start} ${shown.join(' | ').replace(/\n/g, '⏎')}`;
        },
      ),
    ]),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/parts/begun.txt'));
});
