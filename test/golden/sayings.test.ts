import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Analysis, createAnalysis } from '../../server/src/core/analysis.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { defaultSettings, type Profile } from '../../server/src/core/settings.ts';
import { listJudged } from '../support/listing.ts';

/*
 * What is judged of quotations at their edges, over two passages, beside each other's citations and of every shape: every one with every
 * other. As it is now: look through what changes, and take it over with `npx vitest run test/golden -u`.
 */
const kept = (file: string, lines: readonly string[]): Promise<void> =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/sayings', file));

const list = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('⏎', '\n'));

const analysisOf = (sources: Readonly<Record<string, string>>, profile: Profile = 'press'): Analysis =>
  createAnalysis(
    makeLibrary(
      Object.entries(sources).map(([name, raw]) => makeSource(`sources/${name}`, raw)),
      [],
    ),
    { ...defaultSettings, profile },
  );

/** A judgement without the words quoted, the passage and what the findings say. */
function brief(line: string): string {
  const [state = '', ...parts] = line.split(' | ');
  const told = parts
    .filter((part) => !/^(?:none$|fix |in \w+ )/.test(part))
    .map((part) =>
      part.replace(/^\d\.\d+: .*?(?= steps=|$)/, '').replace(/^(?:error|warning|information) ([a-z-]+): .*/, '$1'),
    );
  const fixes = parts.filter((part) => part.startsWith('fix ')).length;
  return [state.replace(/: .*/, ''), ...told, fixes > 0 ? `${fixes} fixes` : '']
    .filter((part) => part.trim() !== '')
    .join(' | ');
}

const apart = 'It rained all day in the valley of Vell.';

/** What is judged of the quotations of each of some drafts, which stand far enough apart in one. */
function judgedIn(analysis: Analysis, drafts: readonly string[]): readonly (readonly string[])[] {
  const raw = drafts.map((draft) => `${draft.trimEnd()}\n\n${apart}\n\n`).join('');
  const draft = { path: 'draft.md', raw };
  const starts = analysis.ask(draft, ({ judged, reading }) =>
    judged.map(({ quotation }) => reading.prose.text.slice(0, quotation.span.start).split(apart).length - 1),
  );
  const lines = listJudged(analysis, draft);
  return drafts.map((_, i) => lines.filter((_line, q) => starts[q] === i));
}

/** What is judged of each draft's first quotation, those that come to the same together. */
function grouped(analysis: Analysis, drafts: ReadonlyMap<string, string>): readonly string[] {
  const groups = new Map<string, string[]>();
  const names = [...drafts.keys()];
  for (const [i, [line = 'nothing']] of judgedIn(analysis, [...drafts.values()]).entries())
    groups.set(brief(line), [...(groups.get(brief(line)) ?? []), names[i] as string]);
  return [...groups].map(([came, all]) => `  ${came} <= ${all.join(' / ')}`);
}

const heads = list(`
The
Will the
I will the
No, the
Not the
Don’t let the
Never let the
Let the
Only the
All the
“The
… the
... the
[The]
[T]he
[Not] the
[sic] the
12 of the
−12 of the
$12 of the
1.2 of the
the old
The old, the
OLD
Sen. Moll saw the
Senator Moll saw the
He’ll see the
He will see the
She’ll see the
We see the
`);
const tails = list(`
mud
mud.
mud…
mud and rain
mud, not rain
mud, never rain
mud for 12
mud for 12.5
mud for 12 °C
mud for 12%
mud for ten
mud for 10
MUD
muds
the mud
mud [sic]
mud [and not rain]
mud […]
mud (laughs)
mud . . .
mud at 10:30
mud at 10.30
mud at 10
mud they can’t see
mud they cannot see
mud they’ll see
mud they will see
`);
const profiles: readonly Profile[] = ['press', 'academic', 'legal'];

test('the head of a quotation beside the source’s', async () => {
  const saying = (head: string): string => `${head} eels of Kell sleep behind the mill in warm mud`;
  const lines = heads.flatMap((there, i) => {
    const before = ['', 'It rained. ', 'It rained, and ', 'No '][i % 4];
    const analysis = analysisOf(
      { 'eels.txt': `The fair\n\nIda Moll laughed. “${before}${saying(there)} till spring,” said Ida Moll.\n` },
      profiles[i % 3],
    );
    const drafts = new Map(
      heads
        .filter((_, h) => h === 0 || (h + i) % 2 === 0)
        .map((here) => [here, `“${saying(here)},” said Ida Moll.\n`] as const),
    );
    return [`“${before}${there} …” in ${profiles[i % 3]}`, ...grouped(analysis, drafts)];
  });
  await kept('heads.txt', lines);
});

test('the tail of a quotation beside the source’s', async () => {
  const saying = (tail: string): string => `The eels of Kell sleep behind the mill in warm ${tail}`;
  const lines = tails.flatMap((there, i) => {
    const behind = ['', ' till spring', ', till spring', '. They wake', ' … till spring'][i % 5];
    const analysis = analysisOf(
      { 'eels.txt': `The fair\n\nIda Moll laughed. “${saying(there)}${behind},” said Ida Moll.\n` },
      profiles[i % 3],
    );
    const drafts = new Map(
      tails
        .filter((_, h) => h === 0 || (h + i) % 2 === 0)
        .map((here) => [here, `“${saying(here)},” said Ida Moll.\n`] as const),
    );
    return [`“… ${there}${behind}” in ${profiles[i % 3]}`, ...grouped(analysis, drafts)];
  });
  await kept('tails.txt', lines);
});

const report = `The late fair

Ida Moll, the mayor, opened the fair. “The eels of the old mill sleep in warm mud,” she said, “and nobody has ever woken one of them.” It rained.

“Our boats were painted by a circus that could not pay,” Moll said. “The paint came off in the very first flood.”

“A heron stands on every second post of the jetty,” Moll added.

The heron is the bird of the town and of its arms. It has been so since the flood of the abbey.

“The ferry was never meant to carry as many goats,” said Otto Ek, the ferryman. “Goats do not mind it at all.”

“We will build a bridge of rope and pine,” he said. “Not one goat will be asked about it.”

He said that the rope had come from an old and honest ship. “The rope is good,” he said.
`;
const places: Readonly<Record<string, string>> = {
  eels: 'The eels of the old mill sleep in warm mud',
  woken: 'nobody has ever woken one of them',
  boats: 'Our boats were painted by a circus that could not pay',
  paint: 'The paint came off in the very first flood',
  heron: 'A heron stands on every second post of the jetty',
  arms: 'The heron is the bird of the town and of its arms',
  flood: 'It has been so since the flood of the abbey',
  ferry: 'The ferry was never meant to carry as many goats',
  mind: 'Goats do not mind it at all',
  bridge: 'We will build a bridge of rope and pine',
  rope: 'the rope had come from an old and honest ship',
};
const joiners = [
  ' ',
  ', ',
  '. ',
  ' … ',
  ' [...] ',
  '…. ',
  ' [and] ',
  ' [not] ',
  ' and then he said that ',
  '.\n\n“',
  ' … and … ',
];

test('two passages in one pair of marks', async () => {
  const analysis = analysisOf({ 'fair.txt': report, 'other.txt': 'Another\n\nNobody minds the goats.\n' });
  const lines = Object.keys(places).flatMap((first) => {
    const drafts = Object.keys(places)
      .filter((second) => second !== first)
      .flatMap((second) =>
        joiners.flatMap((joiner, j) =>
          (j + second.length) % 3 === first.length % 3
            ? [
                [
                  `${second} ${j}`,
                  `“${places[first]}${joiner}${places[second]},” ${(j + second.length) % 3 === 0 ? 'Otto Ek' : 'Ida Moll'} said.\n`,
                ] as const,
              ]
            : [],
        ),
      );
    return [first, ...grouped(analysis, new Map(drafts))];
  });
  await kept('two.txt', lines);
});

const cued = list(`
{}
{}, said Ida Moll
{}, said Otto Ek
{}, she said
{}, the mayor said
{}, said one
{}, said the Kell Trust
{}, said a sailor
{}, Ida Moll denied
Ida Moll called it {}
Ida Moll saw {}
so-called {}
Her book {}
> {}
> {}⏎>⏎> — Ida Moll
— {}
In {} Ida Moll writes of eels
{} [@fair]
{} (my translation), said Ida Moll
`);

test('words of every number and shape, in every use', async () => {
  const analysis = analysisOf({ 'fair.txt': report });
  const large = (text: string): string => text.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
  const shapes: readonly ((words: readonly string[]) => string)[] = [
    (words) => words.join(' '),
    (words) => large(words.join(' ')),
    (words) => words.map((word, i) => (i === words.length >> 1 ? 'zebra' : word)).join(' '),
    (words) => words.toReversed().join(' '),
    (words) => large(words.map((_, i) => `zebra${'abcdefghijklmn'.charAt(i)}`).join(' ')),
    (words) => words.map((_, i) => `zebra${'abcdefghijklmn'.charAt(i)}`).join(' '),
  ];
  const sizes = [1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 13];
  const all = 'The eels of the old mill sleep in warm mud and nobody has'.split(' ');
  const lines = cued.flatMap((cue) =>
    shapes.map((shape, s) => {
      const drafts = sizes.map((size) => {
        const words = shape(all.slice(0, size));
        const marks = cue.startsWith('> ') ? words : `“${words}${/^\{\}, /.test(cue) ? ',' : ''}”`;
        return `${cue.replace(/\{\},?/, marks)}.`;
      });
      const came = judgedIn(analysis, drafts).map((judged) =>
        judged.map((line) => line.replace(/^([a-z-]+): .*? \| ([a-z-]+).*$/, '$1 $2')).join(' + '),
      );
      const steps = came
        .map((one, i) => (one === came[i - 1] ? '' : `${sizes[i]} ${one || 'nothing'}`))
        .filter(Boolean);
      return `${cue.replaceAll('\n', '⏎')} ${s}: ${steps.join(', ')}`;
    }),
  );
  await kept('shapes.txt', lines);
});

const beside = list(`
{a} [@fair].
{a} [@other].
[@fair] {a}.
As @fair says, {a}.
@other says {a}.
It rained [@other]. {a}.
{a}. It rained [@other].
{a}. [@fair]
{a}.[^1]⏎⏎[^1]: @other, p. 3.
{a}⏎⏎[@other]
{a} [@fair; @other].
{a} [@fair] [@other].
{a} [@nobody].
{a} [@nobody; @fair].
{a} ([the fair](sources/fair.txt)).
{a} ([the other](other.txt#top)).
{a} ([the other](./sources/other.txt?x=1)).
{a} ([the web](https://kell.org/fair)).
{a} [[fair]].
{a} [[other|the other]].
{a} [[The late fair]].
{a} [[nothing]].
{a} and {b} [@fair].
{a} and {b} [@other].
{a} [@fair] and {b} [@other].
{a} [@other] and {b} [@fair].
{a}. {b} [@other].
{a}, Moll said. {b}, she said [@other].
{a}, Moll said, {b} [@other].
{a} [@other]. {b}.
{a} [@other], {b}.
[@other] has {a} and {b}.
> {c} [@other]
> {c}⏎>⏎> — Ida Moll [@other]
> {c}⏎⏎— Ida Moll [@other]
> {c}⏎⏎It rained [@other].
{a} @other.
{a} @fig-1.
{a} [@fig-1].
{a} [@fair, p. 3].
{a} [@fair, para. 9].
{a} [@fair, para. 2].
{a} [@fair, § Nothing].
{a} [-@other].
{a} [see @other, also @fair].
{a}^[See @other.]
`);

test('which citation is whose', async () => {
  const other = 'Another\n\nNobody minds the goats. “The goats are ours,” said Otto Ek.\n';
  const analysis = analysisOf({ 'fair.txt': report, 'other.txt': other });
  const words: Readonly<Record<string, string>> = {
    a: `“${places.eels}.”`,
    b: `“${places.heron}.”`,
    c: `${places.boats}.`,
  };
  const lines = beside.flatMap((line) => {
    const raw = `It rained all day.\n\n${line.replace(/\{([abc])\}/g, (_, which: string) => words[which] ?? '')}\n`;
    return [
      line.replaceAll('\n', '⏎'),
      ...listJudged(analysis, { path: 'draft.md', raw }).map(
        (one) => `  ${one.replace(/^([a-z-]+): .*? \| /, '$1 | ').replace(/\| in \w+ [\d-]+ .*?\| /g, '| ')}`,
      ),
    ];
  });
  await kept('citations.txt', lines);
});

const around = list(`
{bad} {c}
{c} {bad}
{c}⏎{bad}
{bad}⏎{c}
{c}⏎⏎{bad}
{bad} {late} {c}
{bad} {c} {late}
{c} {bad} {late}
{good} {bad} {c}
{bad} {good} {c}
{c}⏎{bad} {late}
{bad} It rained. {c}
{bad}⏎It rained. {c}
It rained. {c}⏎{bad}
{late} {bad} {c} {c}
{whose} {c}
{c}⏎{whose}
> {long}⏎> {c}
`);
const comments = list(`
<!-- stet altered-quotation: as broadcast -->
<!-- stet quotation-not-found: as broadcast -->
<!-- stet misattributed-quotation: as broadcast -->
<!-- stet: as broadcast -->
<!-- stet altered-quotation -->
<!-- stet-file altered-quotation: as broadcast -->
<!-- stet-file: as broadcast -->
<!-- stet no-such-rule: as broadcast -->
<!-- stet wrong-date: as broadcast -->
`);

test('which finding a comment lets stand', async () => {
  const analysis = analysisOf({ 'fair.txt': report });
  const said: Readonly<Record<string, string>> = {
    bad: `“${places.eels?.replace('warm', 'cold')},” Ida Moll said.`,
    late: '“It rained zebras and llamas all the day long,” Otto Ek said.',
    good: `“${places.heron},” Ida Moll said.`,
    whose: `“${places.ferry?.replace('many', 'few')},” Ida Moll said.`,
    long: `${places.boats?.replace('could', 'would')}.`,
  };
  const lines = around.flatMap((shape) => [
    shape.replaceAll('\n', '⏎'),
    ...comments.map((comment) => {
      const raw = `The fair\n\n${shape.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'c' ? comment : (said[name] ?? '')))}\n`;
      const told = analysis.ask({ path: 'draft.md', raw }, ({ states, findings }) => [
        ...states,
        ...findings.map(({ rule, span, stet }) => `${rule}@${span.start}${stet ? `=${stet.reason}` : ''}`),
      ]);
      return `  ${comment}: ${told.join(' ')}`;
    }),
  ]);
  await kept('stets.txt', lines);
});

test('keys that are nearly those of the library', async () => {
  const keys = ['fair', 'moll2011', 'ek-2004', 'Poole_1999', 'the-long-report-of-the-kell-trust'];
  const analysis = analysisOf(
    Object.fromEntries(
      keys.map((key, i) => [`${key}.txt`, `Note ${i}\n\n“The goats of ${key} sleep in hay,” he said.\n`]),
    ),
  );
  const typed = [
    ...keys,
    'fare fa faire fairs xfair fairxx fairxxx f far moll2012 mol2011 moll211 ml2011 m2011 moll moll2011a moll20112 mool2011'.split(
      ' ',
    ),
    'ek2004 ek-2014 ek-04 eks-2004 ek_2005 poole1999 poole_1999 pool_99 Pool1999 poole Poole_1998b zebra z'.split(' '),
    'the-long-report-of-the-kell the-long-report-of-kell-trust the-report-of-the-kell-trust long-report the-long-report'.split(
      ' ',
    ),
  ].flat();
  const lines = typed.map((key) => {
    const raw = `---\nbibliography: x.bib\n---\n\n“The goats of fair sleep in hay,” he said [@${key}]. It rained [@${key}, p. 4].\n`;
    const findings = analysis.check({ path: 'draft.md', raw }).findings;
    return `${key}: ${findings
      .map(
        ({ rule, message, fixes }) =>
          `${rule} ${message} ${fixes()
            .map(({ title }) => title)
            .join(' / ')}`,
      )
      .join(' | ')}`;
  });
  await kept('keys.txt', lines);
});

const voices = list(`
“{},” said Ida Moll, the mayor.
“{},” said Otto Ek. Ida Moll laughed.
“{},” she said. It rained.
Ida Moll met Otto Ek. “{},” he said.
{}, and Ida Moll laughed. “No,” said Otto Ek, a pilot. “Yes,” said Liv Aas.
“{},” said a sailor.
“{},” said Ida Moll. “{},” said Otto Ek.
“{},” said the Kell Trust.
He said that {}. “No,” said Otto Ek.
“{},” Ida Mol said on Monday.
`);
const claimed = list(`
“{},” said Ida Moll.
“{},” said Otto Ek.
“{},” she said.
“{}.”
“{},” said a sailor on Tuesday [@b].
“{}” [@a].
“{},” said the pilot Ida Moll [@a; @b].
Krog met Ida Moll. “{},” she said.
`);

test('the same words in two sources', async () => {
  const words = 'The goats of the abbey sleep in hay';
  const filled = (text: string): string => text.replaceAll('{}', words);
  const lines = voices.flatMap((first, a) =>
    voices.slice(a).flatMap((second) => {
      const analysis = analysisOf({
        'a.txt': `The fair\n\n${filled(first)}\n`,
        'b.txt': `The hay\n\n${filled(second)}\n`,
      });
      const judged = judgedIn(analysis, claimed.map(filled));
      return [`${first} / ${second}`, ...judged.map((one, i) => `  ${claimed[i]} => ${one.map(brief).join(' + ')}`)];
    }),
  );
  await kept('voices.txt', lines);
});

const tongues: Readonly<Record<string, string>> = {
  en: 'The goats of the abbey have slept in the hay since the night of the great flood, and nobody knows why they do. They were bought by a monk who could not count, and he was told that there would be four of them; but when the boat came in from the island, it was so full of goats that the captain had been made to stand.',
  de: 'Die Ziegen der Abtei schlafen seit der Nacht der großen Flut im Heu, und niemand weiß, warum sie das tun.',
  fr: 'Les chèvres de l’abbaye dorment dans le foin depuis la nuit de la grande crue, et personne ne sait pourquoi.',
  none: 'Zed quist vell moll krog.',
};

test('words in another language than the sources', async () => {
  const source = (tongue: string, head = ''): string => `${head}The note\n\n${`${tongues[tongue]} `.repeat(8)}\n`;
  const said: Readonly<Record<string, string>> = {
    en: 'The cows of the convent were never in the barn until the king had left it',
    de: 'Die Kühe des Klosters waren nie im Stall, bevor der König ihn verlassen hatte',
    fr: 'Les vaches du couvent n’étaient jamais dans la grange avant que le roi ne soit parti',
    short: 'Nie im Stall',
  };
  const libraries = ['en', 'de', 'fr', 'none', 'en de', 'de fr', 'en none', 'de+en', 'en+de', ''];
  const lines = libraries.map((library) => {
    const files = library
      .split(' ')
      .filter(Boolean)
      .map((tongue, i): readonly [string, string] => {
        const [written = '', told] = tongue.split('+');
        return [`s${i}.md`, source(written, told ? `---\nlang: ${told}\n---\n\n` : '')];
      });
    const analysis = analysisOf(Object.fromEntries(files));
    const drafts = Object.values(said).flatMap((words) => [
      `“${words},” said Ida Moll.`,
      `“${words},” said Ida Moll [@s0].`,
    ]);
    return `${library}: ${judgedIn(analysis, drafts)
      .map((one) => one.map((line) => line.replace(/:.*/, '')).join('+'))
      .join(' ')}`;
  });
  await kept('languages.txt', lines);
});
