import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proseOf } from '../../server/src/core/extract/registry.ts';
import { english } from '../../server/src/core/language/en/english.ts';
import { genreOf, reportsSpeech } from '../../server/src/core/reading/genre.ts';
import { quotationsOf } from '../../server/src/core/reading/quotations/quotations.ts';
import {
  isNameRun,
  leadsToContainer,
  referenceBlocks,
  shortReference,
} from '../../server/src/core/reading/quotations/references.ts';
import { read } from '../../server/src/core/reading/read.ts';
import type { QuoteTraits } from '../../server/src/core/reading/speakers/quoteTraits.ts';
import { useOf } from '../../server/src/core/reading/speakers/uses.ts';
import { isWork } from '../../server/src/core/reading/speakers/works.ts';
import { announcedIn } from '../../server/src/core/reading/turns/announced.ts';
import { interviewOf } from '../../server/src/core/reading/turns/interview.ts';
import { linesOf } from '../../server/src/core/reading/turns/lines.ts';
import { mannerOf } from '../../server/src/core/reading/turns/manner.ts';
import { turnsOf } from '../../server/src/core/reading/turns/turns.ts';

/*
 * What is told by shape and measure, over every two or three things that may come together: what stands beside a title, how long a
 * speech is, how many questions make an interview. As it is now: look through what changes, and take it over with
 * `npx vitest run test/golden -u`.
 */
const kept = (file: string, lines: readonly string[]): Promise<void> =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/grids', file));

/** Those of a list for which something holds, by their numbers. */
const numbers = (all: readonly unknown[]): string => all.flatMap((is, i) => (is ? [i] : [])).join(' ');

const list = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('·', ' '));

const beforeTitles = list(`
·
Eels.·
·In·
Eels, in·
and In·
but in·
When in·
Later in·
both in·
Dans·
En·
Eels in·
Moll's essay·
Moll's essay,·
Moll's op-ed,·
the best-selling·
His talk at the fair,·
His talk at the old fair,·
His talk at the very old town fair,·
His talk at the very old market town fair,·
His talk about eels·
in her essay·
in her long and rather odd essay·
in her long and rather odd and old essay·
Im Aufsatz·
Dans son livre·
In her essay,·
So. In her long and rather odd essay,·
So, In her essay,·
The author of·
Editors of·
co-author of·
The owner of·
Chapter 4 of·
Chapter of·
Autorin von·
auteure de·
titled·
entitled,·
headlined:·
intitulé·
untitled·
See·
see also·
Eels (see·
Eels; cf.·
Vgl.·
Siehe auch·
Voir aussi·
See, e.g.,·
See, for example,·
Compare:·
Read·
Listen to·
Eels see·
Poole,·
A. Poole,·
A. Poole and E. Lind,·
Poole, A., Lind, E., & Holm, B. (2004).·
Poole, A. (2004)·
See A. Poole,·
Eels. A. Poole,·
Eels said A. Poole,·
[12] A. Poole,·
12. A. Poole,·
A. Poole et al.,·
Quoted in Poole,·
Ida, the mayor, Poole,·
Ada Holm:·
`).map((line) => line.slice(0));
const afterTitles = list(`
·is a novel.
·is the very first novel.
·is the very first old novel.
,·was an album.
·ist ein Roman.
·said Moll.
,·said Moll.
·eels swim.
,·Moll says that eels swim.
·Moll told Ek how eels swim.
·The eels swim.
·the Eels swim.
·schreibt Moll.
·heißt es.
,·*Coast Review* 12 (1999): 3.
·Coast Review, vol. 12.
,·in Kell, 2004.
,·Kell Press, 1999, 14.
·(Kell: Mill Press, 1999).
,·3–4.
.
,·pp. 3–4n12;
·drew a crowd.
,·drawing a crowd.
,·a talk that nobody heard, drew a crowd.
·– eels.
·In 1999 eels swam.
·In May 1999 eels swam.
`);
const innerTitles = ['On rope', 'On rope,', 'On rope.', 'On rope!', 'On rope?', 'on rope', '1999', 'Über Seile'];

test('the title of a work, by what stands beside it', async () => {
  const lines = innerTitles.flatMap((inner) =>
    beforeTitles.map((before) => {
      const found = afterTitles.map((after) => isWork({ before, after, inner }, english));
      return `${before}“${inner}” ${numbers(found)}`;
    }),
  );
  const names = beforeTitles.map((before) => `${before} ${isNameRun(before)}`);
  const journals = afterTitles.map(
    (after) => `${after} ${leadsToContainer(after)} ${leadsToContainer(after, false)} ${shortReference.test(after)}`,
  );
  const long = [23, 24, 25].map((n) => isNameRun(`${'Ab Cd, '.repeat(n / 2)}${n % 2 ? 'Ef, ' : ''}`));
  const far = [299, 300, 301].map((n) =>
    isWork({ before: 'titled ', after: '', inner: `O${'n'.repeat(n - 1)}` }, english),
  );
  await kept('works.txt', [...lines, ...names, ...journals, numbers(long), numbers(far)]);
});

test('what quotation marks are for', async () => {
  const lines: string[] = [];
  for (const before of ['word', 'so-called', 'called', 'titled', 'entitled'])
    for (const titled of [false, true])
      for (const work of [false, true])
        for (const single of [false, true])
          for (const [shape, last] of [
            ['full', '.'],
            ['full', ','],
            ['open', 'w'],
            ['piece', 'w'],
            ['full', '!'],
          ] as const) {
            const uses = [0, 0.44, 0.45, 0.9].flatMap((speech) =>
              [false, true].map((spoken) => {
                const all = [1, 2, 3, 6, 7, 8].map((words) => {
                  const traits = {
                    words,
                    shape,
                    last,
                    before,
                    entitled: /^(?:called|titled|entitled)$/.test(before),
                    titled,
                    single,
                    work,
                  } as QuoteTraits;
                  const decision = { candidate: spoken ? {} : null, confidence: 1, speech, traits };
                  return useOf({ form: 'marks', single } as never, decision as never).slice(0, 2);
                });
                return all.map((use, i) => (use === all[i - 1] ? '' : use)).join('');
              }),
            );
            lines.push(
              `${before} ${shape} ${last}${titled ? ' titled' : ''}${work ? ' work' : ''}${single ? ' single' : ''}: ${uses.join(' ')}`,
            );
          }
  await kept('uses.txt', lines);
});

const listHeads =
  `References|Works cited|1. References|IV) Bibliography|Selected bibliography|Further reading|Sources:|Notes and references|Literaturverzeichnis|Quellen|Références|Bibliografía|Sources of the Kell|Our references|参考文献`.split(
    '|',
  );

test('lists of references', async () => {
  const lines = listHeads.flatMap((head) =>
    [`## ${head}`, `${head}`, `# ${head}`, `### ${head}`].map((line) => {
      const text = `# Eels\n\nOne.\n\n${line}\n\nTwo.\n\n### Old\n\nThree.\n\n## New\n\nFour.\n\n# Last\n\nFive.\n`;
      const prose = proseOf('text.md', text);
      const isListed = referenceBlocks(prose);
      return `${line}: ${numbers(prose.blocks.map((_, i) => isListed(i)))}`;
    }),
  );
  const long = [58, 59, 60, 61].map((n) => {
    const prose = proseOf('text.md', `References${' '.repeat(1)}${'.'.repeat(n)}\n\nTwo.\n`);
    return numbers(prose.blocks.map((_, i) => referenceBlocks(prose)(i)));
  });
  await kept('references.txt', [...lines, long.join(' ')]);
});

const heads = list(`
Remarks by Ida Moll
Remarks by Ida Moll.
Remarks by Mayor Ida Moll
Remarks of Ida Moll at the pool
Remarks by the mayor
Prepared remarks by Ida Moll
As prepared for delivery by Ida Moll
Remarks as delivered by Ida Moll
Speech by Ida van der Moll
Ida Moll: Opening speech
Ida Moll – Opening remarks
Ida Moll's speech
Ida Moll's long and much loved speech
Ida Moll's very long and ever so much loved old speech
James' speech
Full text: Ida Moll's address
Full transcript of Ida Moll's address
Read Ida Moll's statement
Watch: Ida Moll's speech
Video of Ida Moll’s speech
Complete text: Ida Moll's lecture
Sermon by the Rev. Ida Moll
Lecture by Dr. Ida Moll, of Kell
Speaker: Ida Moll
Speaker Ida Moll, mayor
Presenter: Ida Moll (Kell)
Delivered by Ida Moll
Given by Ida Moll
Spoken by Ida Moll
Preacher: Ida Moll
By Ida Moll
by Ida Moll, mayor
By Ida Moll (Kell)
BY IDA MOLL | KELL
By the mayor
By Ida Moll and Otto Ek
Address by Ida Moll to the guild
Keynote by Ida Moll
Testimony of Ida Moll
Toast by Ida Moll
Eulogy by Ida Moll
Statement by Ida Moll
Commencement address by Ida Moll
Remarks by Ida Moll were short
IDA MOLL: Good evening
Ida Moll: Good evening
**Ida Moll**: Good evening
MOLL: Good evening
A: Good evening
NOTE: Good evening
AUDIENCE: Good evening
Moll: gate was open
**Moll:** Good evening
**Kell:** Good evening
REMARKS BY IDA MOLL
SPEECH BY MAYOR IDA MOLL
Pressekonferenz von Ida Moll
Rede von Ida Moll
Discours de Ida Moll
`);

test('who is announced at the head of a document', async () => {
  const longLine = (n: number): string => `Remarks by Ida Moll ${'on eels '.repeat(40)}`.slice(0, n).trim();
  const all = [...heads, ...[118, 119, 120, 121, 122, 149, 150, 151, 199, 200, 201].map(longLine)];
  const lines = all.map((head) => {
    const told = [0, 1, 2, 3, 5, 7, 8, 11, 12].map((after) => {
      const prose = proseOf('text.md', `${'Eels swim.\n\n'.repeat(after)}${head}\n\nWe swim in it, you and I.\n`);
      const {
        label,
        name,
        told: at,
        from,
        by,
      } = announcedIn(
        prose,
        linesOf(prose).filter(({ heading }) => !heading),
        english,
      );
      return `${by} ${name} ${label ? prose.text.slice(label.start, label.end) : ''} ${at ?? ''} ${from ?? ''}`.trim();
    });
    const groups = told.map((one, i) => (one.replace(/\d+/g, '') === told[i - 1]?.replace(/\d+/g, '') ? '' : one));
    const title = ['title', 'author'].map((field) => {
      const prose = proseOf('text.md', `---\n${field}: ${JSON.stringify(head)}\n---\n\nWe swim in it, you and I.\n`);
      const { name, by } = announcedIn(prose, linesOf(prose), english);
      return `${by} ${name}`;
    });
    const prose = proseOf('text.md', `# ${head}\n\nWe swim in it, you and I.\n`);
    const { name, by } = announcedIn(
      prose,
      linesOf(prose).filter(({ heading }) => !heading),
      english,
    );
    return `${head} => ${groups.join(' | ')} || ${title.join(' | ')} | ${by} ${name}`;
  });
  await kept('heads.txt', lines);
});

test('how much of a speech is of the speaker’s own self', async () => {
  const opened: readonly (readonly [string, readonly number[]])[] = [
    ['Remarks by Ida Moll', [60, 250]],
    ['IDA MOLL: Good evening.', [60]],
    ['By Ida Moll', [56, 58, 60, 62, 3996, 4000, 4004]],
    ['The pool', [60, 200]],
    ['Thank you all.', [56, 58, 60, 62, 200, 500]],
  ];
  const lines = opened.flatMap(([head, sizes]) =>
    sizes.map((words) => {
      const edges = [0.012, 0.015, 0.03].map((share) => Math.round(share * words));
      const mine = [0, 1, 2, ...edges.flatMap((at) => [at - 1, at, at + 1])].filter((n) => n >= 0);
      const came = [...new Set(mine)]
        .sort((a, b) => a - b)
        .map((first) => {
          const rest = 'The pool is deep. '.repeat(Math.max(0, Math.round((words - 2 * first) / 4)));
          const told = (words > 1000 ? [0] : [0, 1, 2]).map((quotes) => {
            const body = `${'I swim. '.repeat(first)}${rest}${'“It is not,” said Ek. '.repeat(quotes)}`;
            return turnsOf(proseOf('text.md', `${head}\n\n${body}\n`), english).kind === null ? '-' : 's';
          });
          return `${first}${told.join('')}`;
        });
      return `${head}, ${words} words: ${came.join(' ')}`;
    }),
  );
  await kept('speeches.txt', lines);
});

test('how many questions and answers make an interview', async () => {
  const question = [
    '**Do you swim?**',
    '**Is it deep?**',
    '**About the pool.**',
    '*Do you swim?*',
    '***Do you swim?***',
    '**Do you swim?** Yes.',
    '**Schwimmen Sie?**',
    '**Vous nagez?**',
  ];
  const answer = ['I swim in it.', 'It is deep.', 'Ich schwimme.', 'J’y nage.'];
  const lines = question.flatMap((q) =>
    answer.map((a) => {
      const came = [2, 3, 4, 5].flatMap((count) =>
        [0, 1, 2].map((odd) => {
          const pairs = Array.from(
            { length: count },
            (_, i) => `${i < odd ? '**Where is it?**' : q}\n\n${i < odd ? 'In Kell.' : a}`,
          );
          const { kind, turns } = interviewOf(
            proseOf('text.md', `The pool\n\n${pairs.join('\n\n')}\n\n## Last\n\nIt rained.\n`),
          );
          return kind === null ? '-' : String(turns.length);
        }),
      );
      return `${q} ${a}: ${came.join(' ')}`;
    }),
  );
  const share = [86, 88, 89, 90, 91, 92, 94].map((bold) => {
    const one = `**${'Do you '.repeat(13).slice(0, bold - 1)}?** ${'x'.repeat(99 - bold)}`;
    const text = Array.from({ length: 4 }, () => `${one}\n\nI swim.`).join('\n\n');
    return interviewOf(proseOf('text.md', text)).kind ?? '-';
  });
  const length = [690, 698, 699, 700, 701, 702, 710].map((size) => {
    const one = `**${'Do you swim now '.repeat(50).slice(0, size - 1)}?**`;
    return (
      interviewOf(proseOf('text.md', Array.from({ length: 4 }, () => `${one}\n\nI swim.`).join('\n\n'))).kind ?? '-'
    );
  });
  await kept('interviews.txt', [...lines, share.join(' '), length.join(' ')]);
});

test('what makes a report', async () => {
  const said = [
    '“It is deep,” Ida Moll said. ',
    '“It is deep,” said the mayor. ',
    '“It is deep,” Moll said. ',
    '“It is deep.” ',
  ];
  const signs = [
    '',
    'I swam. ',
    'We swam; you swam. ',
    '[12] ',
    'et al. ',
    '(Poole, 2004) ',
    '§ 4 ',
    'Moll v. Ek ',
    '12 U.S. 4 ',
    'ibid. ',
    'The plaintiff left. ',
    'He shall. ',
    'Chapter 1\n\n',
    'Abstract\n\n',
    'References\n\n',
  ];
  const lines = signs.flatMap((sign) =>
    (sign === '' || sign.startsWith('I ') ? [0, 1, 2] : [1]).map((times) => {
      const came = [0, 1, 2, 3].flatMap((first) =>
        [0, 1].map((second) => {
          // Just less, and just more, than is wanted around one "I".
          const words = second === 1 ? 31 : 38;
          const text = `The fair\n\n${'The pool is deep. '.repeat(words)}\n\n${said[first]?.repeat(2)}${said[3]?.repeat(second)}\n\n${sign.repeat(times)}\n\nIt rained.\n`;
          const reading = read(proseOf('text.md', text));
          return `${genreOf(reading.prose, english, null, reading.quotations, reading.people).charAt(0)}${reportsSpeech(reading) ? '+' : ''}`;
        }),
      );
      return `${JSON.stringify(sign)} ${times}: ${came.join(' ')}`;
    }),
  );
  const sizes = [5985, 5990, 6005, 6010].map((words) => {
    const { prose, quotations, people } = read(
      proseOf('text.md', `The fair\n\n“It is,” Ida Moll said. “It was,” Moll said. ${'Pool '.repeat(words)}\n`),
    );
    return `${mannerOf(prose.text, english).words} ${genreOf(prose, english, null, quotations, people)}`;
  });
  const cited = [473, 478, 483, 488, 493].map((words) => {
    const text = `The fair\n\n“It is,” Ida Moll said. “It was,” Moll said. It is so [12]. ${'Pool '.repeat(words)}\n`;
    const { prose, genre } = read(proseOf('text.md', text));
    return `${mannerOf(prose.text, english).words} ${genre}`;
  });
  await kept('reports.txt', [...lines, ...sizes, ...cited]);
});

const someones = list(`
Ida Moll
Moll
Mr. Moll
Ms. Moll
Ida
Otto Moll
Bill Moll
William Moll
I. Moll
O. Moll
Mayor Moll
Mayor Ida Moll
Ida Moll, the mayor,
the mayor
the pilot
his wife
al-Hadi
Hadi
Sami al-Hadi
the Molls
Moll Inc.
the Kell Trust
Ida Moll Trust
Ida Moll-Ek
Ida van der Moll
Dr. Liv Aas
a sailor
the sailors
one of the sailors
Kell
`);
const sayers = ['Moll', 'he', 'she', 'they', 'it', 'the mayor', 'Mr. Moll', 'Ms. Moll', 'the pilot', 'Ida', 'his wife'];

test('who two that are named are, and whom a third word means', async () => {
  const lines = someones.flatMap((first, a) => [
    first,
    ...someones.flatMap((second, b) => {
      if ((a + b) % 3 !== 0) return [];
      const [third, fourth] = [sayers[((a + b / 3) % sayers.length) | 0], sayers[(a + 3 * b + 1) % sayers.length]];
      const between = ['. ', ', and ', '.\n\n', ' met '][(a + 2 * b) % 4];
      const text = `The fair\n\n${first}${between === ' met ' ? '' : ' laughed'}${between}${second} left. “No,” ${third} said.${b % 2 ? '\n\n' : ' '}It rained. “Yes,” ${fourth} said.\n`;
      const { people, quotations } = read(proseOf('text.md', text));
      const who = people.map(
        ({ kind, name, names, roles, gender, mentions }) =>
          `${name}${kind === 'person' ? '' : ` ${kind[0]}`}${gender ? ` ${gender[0]}` : ''}${names.length > 1 ? ` = ${names.slice(1).join(' = ')}` : ''}${roles.map((role) => ` (${role})`).join('')} ${mentions.length}`,
      );
      const said = quotations.map(({ attribution }) => {
        if (!attribution) return '-';
        const { text: words, person, certain, group } = attribution.speaker;
        return `${words}${person === null ? '' : `=${people[person]?.name}`}${certain ? '' : '~'}${group ? '*' : ''}`;
      });
      return `  ${JSON.stringify(between)} ${second}: ${who.join(', ')} => ${said.join(', ')}`;
    }),
  ]);
  await kept('people.txt', lines);
});

const labels = [
  (name: string) => `${name.toUpperCase()}: `,
  (name: string) => `${name}: `,
  (name: string) => `**${name}:** `,
  (name: string) => `${name} — `,
  (name: string) => `[00:0${name.length}] ${name.toUpperCase()}: `,
  (name: string) => `Mr. ${name.toUpperCase()} of Kell. `,
  (name: string) => `${name.charAt(0)}. `,
  (name: string) => `>> ${name.toUpperCase()}: `,
  (name: string) => `>> ${name ? '' : ''}`,
  (name: string) => `${name.toUpperCase()}. `,
  (name: string) => `${name}. `,
  (name: string) => `_${name}._ `,
  (name: string) => `${name.toUpperCase()}\n`,
  (name: string) => `${name.toUpperCase()} (aside)\n`,
  (name: string) => `Ida ${name} (Kell): `,
  (name: string) => `${name.toUpperCase()}, mayor of Kell: `,
];
const fillings: readonly (readonly [string, (i: number) => string])[] = [
  ['words', (i) => `The pool is ${i} feet deep and we swim.`],
  ['marks', (i) => `“The pool is ${i} feet deep.”`],
  ['nothing', () => ''],
  ['a direction', (i) => `[Laughs.] The pool is ${i} feet deep. (Exit.)`],
];

test('how many lines with a label make turns', async () => {
  const lines = labels.flatMap((label, l) =>
    fillings.flatMap(([filling, words]) => {
      const came = [2, 3, 4, 8].flatMap((count) =>
        [1, 2].flatMap((speakers) =>
          [0, 2].map((others) => {
            const said = Array.from(
              { length: count },
              (_, i) => `${label(['Quill', 'Aske', 'Quist'][i % speakers] as string)}${words(i)}`,
            );
            const prose = Array.from({ length: others }, (_, i) => `It rained for ${i} days and nobody swam in it.`);
            const mixed = said.flatMap((one, i) => [one, ...prose.slice(i, i + 1)]);
            const file = label('Quill').endsWith('\n') || l > 8 ? 'text.txt' : 'text.md';
            const { kind, turns } = turnsOf(
              proseOf(file, `The pool\n\n${[...mixed, ...prose.slice(count)].join('\n\n')}\n`),
              english,
            );
            return kind === null ? '-' : `${kind[0]}${turns.length}`;
          }),
        ),
      );
      return `${JSON.stringify(label('Quill'))} ${filling}: ${came.join(' ')}`;
    }),
  );
  await kept('turns.txt', lines);
});

const closings = [
  'END',
  '(END)',
  'END OF VIDEO',
  '* end *',
  'Copyright 2014 Kell',
  '© Kell',
  'All rights reserved',
  'This transcript was made in Kell.',
  'The transcript is a draft.',
  'Transcript provided by Kell',
  'The end was near.',
  'In the end it rained.',
  '(Laughter.)',
  '[Applause]',
  '[Applause] it was',
  '## Notes',
  'Note: it rained.',
  '***',
];

test('where a transcript ends, and what in it nobody says', async () => {
  const lines = closings.map((closing) => {
    const text = `The pool\n\nQUILL: It is deep.\n\nASKE: It is wide.\n\nQUILL: It is ours.\n\nASKE: It is.\n\n${closing}\n\nIt rained.\n`;
    const { unspoken, quotations, prose } = read(proseOf('text.md', text));
    const nobody = unspoken.map((one) => JSON.stringify(prose.text.slice(one.start, one.end)));
    const last = quotations.findLast(({ form }) => form === 'turn');
    return `${closing} => ${last ? JSON.stringify(prose.text.slice(last.span.start, last.span.end)) : ''} ${nobody.slice(4).join(' ')}`;
  });
  await kept('closings.txt', lines);
});

const marked = [
  '“a b',
  'a b”',
  '"a b"',
  '"a b',
  "'a b'",
  '‘a b',
  "c's d’",
  '«a b»',
  '„a b“',
  'x y.',
  '\n\n',
  '\n> z',
  '(“a',
  '”), b',
  '“a,” b “c',
  '“I',
  '12" x',
  '“‘a’ b”',
];

test('which marks open and close', async () => {
  const lines = marked.flatMap((first, a) =>
    marked.map((second, b) => {
      const all = marked.flatMap((third, c) => {
        if ((a + b + c) % 4 !== 0) return [];
        const text = `Eels ${first} so ${second} no ${third} so. Eels.\n\nNo “one” swam.\n`;
        const found = quotationsOf(proseOf('text.md', text)).map(
          ({ form, span, parts, unclosed, parent, single }) =>
            `${form === 'marks' ? '' : form[0]}${span.start}-${span.end}${parts.length > 1 ? `×${parts.length}` : ''}${unclosed ? '!' : ''}${parent < 0 ? '' : `<${parent}`}${single ? "'" : ''}`,
        );
        return [`${c}: ${found.join(' ')}`];
      });
      return `${JSON.stringify(first)} ${JSON.stringify(second)} ${all.join(' | ')}`;
    }),
  );
  await kept('marks.txt', lines);
});
