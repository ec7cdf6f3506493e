import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proseOf } from '../../server/src/core/extract/registry.ts';
import { english } from '../../server/src/core/language/en/english.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource, type Source } from '../../server/src/core/library/source.ts';
import type { Passage, Query, Step } from '../../server/src/core/lookup/passage.ts';
import { reportsSpeech } from '../../server/src/core/reading/genre.ts';
import { read } from '../../server/src/core/reading/read.ts';
import type { Attribution, Mention, Reading } from '../../server/src/core/reading/reading.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { wordsOf } from '../../server/src/core/text/words.ts';
import { datesClash, dayOf } from '../../server/src/core/verdict/attribution/dates.ts';
import { somebodyNear } from '../../server/src/core/verdict/attribution/othersNear.ts';
import { isTextsOwn } from '../../server/src/core/verdict/attribution/ownWords.ts';
import { isSecondhand, reportedIn } from '../../server/src/core/verdict/attribution/secondhand.ts';
import { voiceAt } from '../../server/src/core/verdict/attribution/voices.ts';
import { isSourceTitle } from '../../server/src/core/verdict/citation/titles.ts';
import { speakerOf } from '../../server/src/core/verdict/identity/describe.ts';
import { surelyMeans } from '../../server/src/core/verdict/identity/pronouns.ts';
import { placementOf } from '../../server/src/core/verdict/placement.ts';
import type { AttributionVerdict, Speaker, Wording } from '../../server/src/core/verdict/verdict.ts';
import { changesSubject, isSaying, relays, speaksAnother } from '../../server/src/core/verdict/wording/clauses.ts';
import { hidesReversal, isRepeated, polarityOf, reverses } from '../../server/src/core/verdict/wording/negation.ts';
import {
  carriesOn,
  mayJoinWithDots,
  sameSpeaker,
  standingAt,
} from '../../server/src/core/verdict/wording/utterances.ts';

/*
 * The questions that a judgement is made of, each over every line of `judgements.txt` or over a grid of numbers: where their edges are,
 * as it is now. Look through what changes, and take it over with `npx vitest run test/golden -u`.
 */
function section(name: string): readonly string[] {
  const lines = readFileSync(join(import.meta.dirname, 'judgements.txt'), 'utf8')
    .trim()
    .split('\n');
  const from = lines.indexOf(`# ${name}`) + 1;
  const to = lines.findIndex((line, i) => i >= from && line.startsWith('# '));
  return lines.slice(from, to < 0 ? lines.length : to).map((line) => line.replaceAll('⏎', '\n'));
}

const kept = (file: string, lines: readonly string[]): Promise<void> =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/judgements', file));

/** What a text says, read by the one who says "soup" there. */
const saying = (text: string): { readonly reading: Reading; readonly attribution: Attribution } => {
  const reading = read(proseOf('draft.md', text));
  return { reading, attribution: reading.quotations[0]?.attribution as Attribution };
};
const speaking = (text: string): Speaker => {
  const { reading, attribution } = saying(text);
  return speakerOf(attribution, reading);
};
const ada = speaking('“We will have soup,” said Ada Holm, the mayor of Kell.');
const otto = speaking('“We will have soup,” said Otto Krog.');

test('whether a draft’s own sentence leaves open whose words it means', async () => {
  const lines = section('drafts').flatMap((text) => {
    const reading = read(proseOf('draft.md', `A day in Kell\n\n${text}\n`));
    const { prose, people, quotations } = reading;
    const mentions = people.flatMap(({ name, mentions: all }) =>
      all.map((span) => ({ name, mention: { span } as Mention })),
    );
    const told = quotations.map((quotation) => {
      const words = wordsOf(prose.text);
      const cues = Array.from(
        { length: words.count },
        (_, i): Span => ({
          start: words.starts[i] as number,
          end: words.ends[i] as number,
        }),
      );
      const by = (mention: Mention, cue: Span | null): Attribution =>
        ({ speaker: mention, cue, confidence: 1 }) as Attribution;
      const who = mentions.map(({ name, mention }) => {
        const flags = [
          changesSubject(mention, quotation, reading) ? 'changes' : '',
          speaksAnother(mention, quotation, reading) ? 'another' : '',
          relays(by(mention, null), quotation, reading) ? 'relays' : '',
        ];
        return `${name} ${flags.filter(Boolean).join(' ')}`.trim();
      });
      const verbs = cues.flatMap((cue) => {
        const least = [1, 2]
          .map((n) => Number(isSaying(by(ada.mention, cue), quotation, reading, n as 1 | 2)))
          .join('');
        return least === '11' ? [] : [`${prose.text.slice(cue.start, cue.end)} ${least}`];
      });
      const { attribution } = quotation;
      const own = attribution
        ? [
            relays(attribution, quotation, reading) ? 'relays' : '',
            ...[ada, otto].map((other) => (surelyMeans(attribution.speaker, reading, other) ? 'sure' : 'unsure')),
            ...people.map(({ name }) =>
              surelyMeans(attribution.speaker, reading, { ...ada, names: [name] }) ? '' : `not ${name}`,
            ),
          ]
        : [];
      const near = [ada, otto].map((source) => Number(somebodyNear(quotation, reading, source))).join('');
      return `  “${prose.text.slice(quotation.inner.start, quotation.inner.start + 12)} ${near} ${own.filter(Boolean).join(' ')}: ${[...new Set(who)].join(', ')}; ${[...new Set(verbs)].join(' ')}`;
    });
    return [text.replaceAll('\n', '⏎'), ...told];
  });
  await kept('drafts.txt', lines);
});

const equalStep = (span: Span): Step => ({ kind: 'equal', draft: span, source: span });

test('whose words a stretch of a source is', async () => {
  const lines = section('sources').flatMap((text) => {
    const raw = text.startsWith('LUND:')
      ? `The council met.\n\nBEHN: Who speaks?\n\n${text}\n\nBEHN: Thank you.\n\nLUND: No.\n\nBEHN: Well then.\n`
      : `A day in Kell\n\n${text}\n`;
    const source = makeSource('sources/kell.txt', raw);
    const { reading } = source;
    const stretches = [...reading.prose.text.matchAll(/[\p{L}][^.?!\n]*/gu)].flatMap(({ index, 0: words }) => {
      const half = words.indexOf(' ', words.length >> 1);
      const whole = { start: index, end: index + words.length };
      return words.split(' ').length < 4 || half < 0
        ? [whole]
        : [whole, { ...whole, end: index + half }, { ...whole, start: index + half + 1 }];
    });
    const told = stretches.map((span) => {
      const middle = (span.start + span.end) >> 1;
      const changed: Step = { kind: 'changed', draft: span, source: { start: middle, end: middle + 4 } };
      const one = (steps: readonly Step[]): Passage => ({ source: '0', span, steps, score: 1 });
      const voice = voiceAt(one([equalStep(span)]), source);
      const who = voice.kind === 'speech' ? `${voice.speaker.mention.text}${voice.reported ? '?' : ''}` : voice.kind;
      const second = [
        isSecondhand(one([equalStep(span)]), reading),
        isSecondhand(
          one([equalStep({ ...span, end: middle }), changed, equalStep({ start: middle + 4, end: span.end })]),
          reading,
        ),
      ];
      const turn = reading.quotations.find(
        ({ form, span: all }) => form === 'turn' && all.start <= span.start && span.end <= all.end,
      );
      return `  ${reading.prose.text.slice(span.start, span.end)} => ${who} ${second.map(Number).join('')} ${turn ? reportedIn(turn, span, reading) : ''}`;
    });
    return [`${text.replaceAll('\n', '⏎')} (${reading.genre}${reportsSpeech(reading) ? ', of speech' : ''})`, ...told];
  });
  await kept('sources.txt', lines);
});

test('whether words at two places may stand in one quotation', async () => {
  const reports = section('sources').filter((text) => !text.startsWith('LUND:'));
  const lines = reports.flatMap((text) => {
    const { prose, quotations } = read(proseOf('source.txt', `A day in Kell\n\n${text}\n\nNo.\n\n“Well,” he said.\n`));
    const view = { prose, quotations };
    const places = [...prose.text.matchAll(/\b(?:soup|spoon|eels|mill|No|Well)\b/g)].map(({ index }) => index);
    const at = places.map((offset) => standingAt(view, offset));
    const told = at.map((a, i) => {
      const others = at.map((b) => {
        const dots = [0, 12, 13].map((hidden) => Number(mayJoinWithDots(view, a, b, hidden))).join('');
        const same =
          a.quotation === null || b.quotation === null ? '' : (sameSpeaker(view, a.quotation, b.quotation) ?? '?');
        return `${dots}${Number(carriesOn(view, a, b))}${Number(carriesOn(view, a, b, true))}${same}`;
      });
      return `  ${places[i]} ${a.quotation} ${a.utterance} ${a.paragraph}: ${others.join(' ')}`;
    });
    return [text.replaceAll('\n', '⏎'), ...told];
  });
  await kept('utterances.txt', lines);
});

const everyday = [...english.commonWords].slice(0, 40);
const libraries = [4000, 4001, 50_000, 50_001];

interface Likeness {
  readonly query: Query;
  readonly passage: Passage;
  readonly text: string;
}
const likenesses = new Map<string, Likeness>();

/** A quotation of so many words, so many of them in a passage, that many of these no everyday words. */
function likeness(words: number, equal: number, telling: number, row: number): Likeness {
  const key = [words, equal, telling, row].join();
  const known = likenesses.get(key) ?? made(words, equal, telling, row);
  likenesses.set(key, known);
  return known;
}

function made(words: number, equal: number, telling: number, row: number): Likeness {
  const list = Array.from({ length: words }, (_, i) =>
    i < equal ? (i < telling ? `zebra${String.fromCharCode(97 + i)}` : (everyday[i] as string)) : `other${i}`,
  );
  const text = list.join(' ');
  const starts = list.map((_, i) => list.slice(0, i).join(' ').length + (i > 0 ? 1 : 0));
  const stretch = (from: number, to: number): Span => ({
    start: starts[from] as number,
    end: (starts[to - 1] as number) + (list[to - 1] as string).length,
  });
  const steps: Step[] = [];
  for (let at = 0; at < equal; at += row) {
    if (at > 0) steps.push({ kind: 'changed', draft: stretch(at, at + 1), source: { start: 0, end: 0 } });
    steps.push(equalStep(stretch(at, Math.min(equal, at + row))));
  }
  const passage: Passage = { source: '0', span: stretch(0, Math.max(1, equal)), steps, score: 1 };
  return { query: { text, parts: [{ start: 0, end: text.length }] }, passage, text };
}

const nobody = { ...ada, name: null, names: [] };
const claims: Readonly<Record<string, AttributionVerdict>> = {
  agrees: { kind: 'agrees', draft: ada, source: ada, inaccuracies: [], passage: 0 },
  authored: { kind: 'authored', draft: ada, passage: 0 },
  'by name, uncertain': { kind: 'uncertain', draft: ada, source: null },
  'not by name, uncertain': { kind: 'uncertain', draft: nobody, source: null },
  missing: { kind: 'missing', plain: true, source: ada },
  differs: { kind: 'differs', draft: otto, source: ada, passage: 0 },
  'differs, not by name': { kind: 'differs', draft: nobody, source: ada, passage: 0 },
  narration: { kind: 'narration', draft: ada, passage: 0 },
};

test('how surely words tell the passage they are from', async () => {
  const persons = read(proseOf('source.txt', '“No,” said Otto Krog.\n')).people;
  const lines: string[] = [];
  for (const [claim, attribution] of Object.entries(claims))
    for (const [genre, libraryWords, cited, fault, known] of [
      // In another's mouth, and in the author's, the library tells nothing.
      ...(/^(?:differs|narration|authored)/.test(claim) ? [9000] : libraries).flatMap((size) => [
        ['report', size, false, true, false] as const,
        ['transcript', size, false, true, false] as const,
      ]),
      ['report', 9000, false, false, false] as const,
      ['report', 9000, true, true, false] as const,
      ['report', 9000, false, true, true] as const,
      ['report', 9000, false, false, true] as const,
    ]) {
      const came = (words: number, equal: number, telling: number, row: number): string => {
        const { query, passage, text } = likeness(words, equal, telling, row);
        const passages = [passage];
        const wording = (
          fault
            ? { kind: 'altered', fault: 'changed', passages, differences: [] }
            : { kind: 'verbatim', passages, permitted: [], restyled: [] }
        ) satisfies Wording;
        const source = () => ({ text, genre, persons: () => (known ? persons : []) });
        return placementOf({ language: english, query, wording, attribution, cited, source, libraryWords }).slice(0, 2);
      };
      const rows = [2, 3, 4, 5, 6, 9, 10, 12, 13, 20, 25].map((words) => {
        const all = [0, 1, 2].flatMap((telling) =>
          [1, 5, 6, 7, 8, 30].map((row) => {
            // How it goes as more of the words are there.
            const results = Array.from({ length: words - telling }, (_, i) =>
              came(words, telling + i + 1, telling, row),
            );
            return results.map((one, i) => (one === results[i - 1] ? '' : `${telling + i + 1}${one}`)).join('');
          }),
        );
        return `  ${words}: ${all.map((one, i) => (one === all[i - 1] ? '' : one)).join(' ')}`;
      });
      lines.push(
        `${claim}, ${genre} of ${libraryWords}${cited ? ', cited' : ''}${fault ? '' : ', all there'}${known ? ', known' : ''}`,
        ...rows,
      );
    }
  await kept('placed.txt', lines);
});

test('a whole sentence, and a part of one', async () => {
  const there = [
    'It rained. {}. So it is.',
    'It rained: {}! No.',
    '“{},” he said.',
    'He said ({}).',
    'It rained; {}, so.',
    'Eels {}.',
    'A – {} – so?',
    'It rained?” {}…',
    '{}',
  ];
  const here = [
    '“{}.”',
    '“{}”.',
    '“{},” he',
    '“{}” he',
    '“{}!” he',
    '“{}…” he',
    '“{}?”',
    '‘“{}.”’ he',
    '“{}” – he',
    '“{}. he',
  ];
  const counted = [
    'cows swim',
    'cows swim home',
    'cows swim home late',
    'old cows swim home late',
    'the old cows swim home late',
  ];
  const lines = there.flatMap((source) =>
    counted.map((words) => {
      const text = source.replace('{}', words);
      const start = text.indexOf(words);
      const span = { start, end: start + words.length };
      const came = here.map((draft) => {
        const raw = draft.replace('{}', words);
        const inner = {
          start: raw.indexOf(words),
          end:
            raw.indexOf(words) + words.length + (/[.,!?…]/.test(raw.charAt(raw.indexOf(words) + words.length)) ? 1 : 0),
        };
        const step: Step = {
          kind: 'equal',
          draft: { start: inner.start, end: inner.start + words.length },
          source: span,
        };
        const passages: Passage[] = [{ source: '0', span, steps: [step], score: 1 }];
        return [1, 2]
          .map((times) => {
            const wording = {
              kind: 'verbatim',
              passages: times === 1 ? passages : [...passages, ...passages],
              permitted: [],
              restyled: [],
            } satisfies Wording;
            const attribution = claims.agrees as AttributionVerdict;
            const source = () => ({ text, genre: 'report' as const, persons: () => [] });
            return placementOf({
              language: english,
              query: { text: raw, parts: [inner] },
              wording,
              attribution,
              cited: false,
              source,
              libraryWords: 9000,
            }).charAt(0);
          })
          .join('');
      });
      return `${text} => ${came.join(' ')}`;
    }),
  );
  await kept('sentences.txt', lines);
});

test('titles of sources', async () => {
  const titles = section('titles');
  const known = titles.filter((_, i) => [0, 10, 16, 19, 21].includes(i));
  const sources: Source[] = known.map((title, i) =>
    makeSource(`sources/${i}.md`, `---\ntitle: "${title}"\n---\n\nEels.\n`),
  );
  const library = makeLibrary(sources, []);
  const around = [
    '“{}” is long.',
    '“{},” Otto Krog said.',
    'In “{},” Otto Krog writes that eels think.',
    'Krog praised “{}.”',
    '“{}” is long, according to Krog.',
    'Krog: “{}.”',
  ];
  const lines = titles.map((title) => {
    const came = around.map((sentence) => {
      const reading = read(proseOf('draft.md', `A day in Kell\n\n${sentence.replace('{}', title)}\n`));
      return Number(isSourceTitle(reading.quotations[0] as Reading['quotations'][number], reading, library));
    });
    return `${title} => ${came.join('')}`;
  });
  await kept('titles.txt', lines);
});

test('days that clash', async () => {
  const days = section('days');
  const dates = days.map((day) => saying(`“We will have soup,” Ada Holm said ${day}.`).attribution.date);
  const monday = dayOf('2019-03-04');
  const lines = days.map((day, i) => {
    const clashes = [
      [null, null],
      [monday, null],
      [null, monday],
      [monday, monday],
      [monday, (monday as number) + 1],
      [monday, (monday as number) + 400],
    ].map(([a, b]) => {
      const others = dates.flatMap((other, j) => {
        const own = dates[i];
        return own && other && datesClash(own, a ?? null, other, b ?? null) ? [j] : [];
      });
      return others.join(' ');
    });
    return `${i} ${day} clashes with ${clashes.join(' | ')}`;
  });
  await kept('days.txt', lines);
});

const openings = ['', ', ', '; ', '. ', ' – ', '? “', '.”\n\n“'];
const denied = [
  'not',
  'no',
  'never',
  'isn’t',
  'only',
  'unless',
  'nobody',
  'without',
  'no,',
  'well, no,',
  'rich and not',
  'rich, not',
  'hardly',
  'nor',
  'who never',
  'rich',
];
const closings = [
  '',
  ' rich',
  ',',
  '. She is',
  '. ',
  '; they',
  ' and',
  ' and then',
  '.\n\n',
  ' (so',
  ' -- so',
  '.” “So',
];
const keptBefore = ['', 'not', 'he doesn’t', 'never', 'no', 'she'];
const keptBehind = ['', 'and so', 'or', 'rich', 'who'];

test('whether words left out turn what is kept', async () => {
  const lines = openings.flatMap((opening) =>
    denied.map((word) => {
      const came = closings.map((closing) => {
        const hidden = `${opening}${opening === '' ? ' ' : ''}${word}${closing}`;
        const all = keptBefore.map((before) =>
          keptBehind.map((behind) => Number(hidesReversal(hidden, before, behind, english))).join(''),
        );
        return [...new Set(all)].length === 1 ? all[0] : all.join('/');
      });
      return `${JSON.stringify(opening + word)}: ${came.map((one, i) => (one === came[i - 1] ? '' : one)).join(' ')}`;
    }),
  );
  const words =
    'never nevre neverr nver not now note notte nobody nobodi anybody without withuot within unless unles hardly hardy couldn’t could’t could can cannot satisfied unsatisfied dissatisfied in-valid valid uninvited invited only nothing everything something'.split(
      ' ',
    );
  const phrases = [
    'it is {} late',
    'it {} was so very late',
    '{}',
    'the old {} mill',
    'no, {} late',
    'No. {} late',
    'so no, {} late',
  ];
  const turned = phrases.flatMap((phrase, p) =>
    words.map((word, w) => {
      const draft = phrase.replace('{}', word);
      const found = words.filter(
        (other, o) => (p === 2 || (o + w) % 3 === 0) && reverses(draft, phrase.replace('{}', other), english),
      );
      const other = phrases.filter((one) => reverses(draft, one.replace('{}', 'now'), english));
      const { denials, limits } = polarityOf(draft, english);
      return `${draft} ${denials} ${limits}: ${found.join(' ')} | ${other.join(' ')}`;
    }),
  );
  const twice = ['never', 'no, no', 'not late', 'nothing, nothing', 'late', 'never, not'].map((text) => {
    const sides = ['never', 'no', 'not', 'nothing', 'late', ''];
    return `${text}: ${sides.map((before) => sides.map((behind) => Number(isRepeated(text, before, behind, english))).join('')).join(' ')}`;
  });
  await kept('denials.txt', [...lines, ...turned, ...twice]);
});

test('who may speak a text’s own prose', async () => {
  const by =
    'Ida Moll,Moll,Otto Krog,Krog,she,it,they,the report,a report,the authors,a reporter,the court,the Kell Court,the panel,the act,Section 2,the mayor,a sailor,the Kell Courier,Kell Courier,The Courier,the Kell Trust,Salt Road,Salt,Road,the salt road,Zed,Zed Quist,the sailors,an editor,the editors,the article,some critics,officials'.split(
      ',',
    );
  const known = by.filter((who) => saying(`“We will have soup and salt,” said ${who}.`).attribution !== null);
  const speakers = known.map((who) => speaking(`“We will have soup and salt,” said ${who}.`));
  const heads = [
    '---\ntitle: Salt Road\nauthor: Ida Moll\n---\n\n',
    '---\ntitle: The Salt Road of Kell\npublication: The Kell Courier\n---\n\n',
    'Salt Road\n\nBy Ida Moll\n\n',
    'Salt Road\n\nIda Moll, Staff Writer\n\n',
    'Salt Road\n\nOne.\n\nTwo.\n\nBy Ida Moll\n\n',
    'Salt Road\n\nOne.\n\nTwo.\n\nThree.\n\nBy Ida Moll\n\n',
    `Salt Road\n\nBy Ida Moll ${'and the many '.repeat(12)}\n\n`,
    `Salt Road\n\nBy the many ${'and the many '.repeat(15)} Ida Moll\n\n`,
  ];
  const bodies = [
    'The soup is salt. It is not long. Zed ate it.',
    '“The soup is salt,” said Otto Krog, the mayor. “It is,” said Liv Aas. The fair opened.',
  ];
  const lines = heads.flatMap((head) =>
    bodies.map((body) => {
      const source = makeSource('sources/salt.md', `${head}${body}\n`);
      const came = speakers.map((speaker) =>
        [false, true].map((cited) => isTextsOwn(speaker, source, cited).charAt(0)).join(''),
      );
      return `${JSON.stringify(head.slice(0, 60))} ${source.reading.genre}: ${known.map((who, i) => `${who} ${came[i]}`).join(', ')}`;
    }),
  );
  await kept('own.txt', lines);
});
