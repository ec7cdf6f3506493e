import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { english } from '../../server/src/core/language/en/english.ts';
import { fromRoman, locatorAt, numberOf, readLocator } from '../../server/src/core/markup/locators.ts';
import { framesOf } from '../../server/src/core/reading/cues/frames.ts';
import { idiomFrom } from '../../server/src/core/reading/cues/idioms.ts';
import { antecedent, farRelative } from '../../server/src/core/reading/cues/relatives.ts';
import {
  agentBehind,
  asideOf,
  leadOf,
  quotedAs,
  skipInserted,
  skipTime,
} from '../../server/src/core/reading/cues/subjects.ts';
import { rolesByCopula } from '../../server/src/core/reading/people/roles.ts';
import { leadsSentence } from '../../server/src/core/reading/people/salience.ts';
import { designationEnd, nameAtEnd } from '../../server/src/core/reading/syntax/designation.ts';
import { lastNameRun } from '../../server/src/core/reading/syntax/lastName.ts';
import { isNameWord, nameRun, namesIn } from '../../server/src/core/reading/syntax/nameWords.ts';
import type { Phrase } from '../../server/src/core/reading/syntax/phrase.ts';
import { phraseFrom } from '../../server/src/core/reading/syntax/phraseAfter.ts';
import { phraseEndingAt } from '../../server/src/core/reading/syntax/phraseBefore.ts';
import { canEnd, inPhrase, joins, listComma } from '../../server/src/core/reading/syntax/phraseLimits.ts';
import { type Hole, type Token, tokensOf } from '../../server/src/core/reading/syntax/tokens.ts';
import { endsVerbGroup, verbGroup } from '../../server/src/core/reading/syntax/verbGroup.ts';
import { isVerb, startsSentence } from '../../server/src/core/reading/syntax/wordForms.ts';
import { labelAt } from '../../server/src/core/reading/turns/labelled.ts';
import { isNobody } from '../../server/src/core/reading/turns/labelPeople.ts';
import { isLeadIn } from '../../server/src/core/reading/turns/leadIns.ts';
import { greets, mannerOf } from '../../server/src/core/reading/turns/manner.ts';
import { marksIn } from '../../server/src/core/text/glyphs.ts';
import { dayOf } from '../../server/src/core/verdict/attribution/dates.ts';
import { seatOf } from '../../server/src/core/verdict/identity/houses.ts';
import { editDistance, isNearSpelling, nameParts, relateNames } from '../../server/src/core/verdict/identity/names.ts';
import { partyTag } from '../../server/src/core/verdict/identity/parties.ts';
import { readRole, relateRoles } from '../../server/src/core/verdict/identity/roles.ts';
import {
  cutFigure,
  degreeBehind,
  isFigure,
  otherSeam,
  seamOf,
  signBefore,
} from '../../server/src/core/verdict/wording/figures.ts';
import { betweenOf, takesPoint } from '../../server/src/core/verdict/wording/marksBetween.ts';
import { hidesReversal, isRepeated, polarityOf, reverses } from '../../server/src/core/verdict/wording/negation.ts';

/*
 * The small parts that reading and judging are made of, each over every line of `parts.txt` or every two of them: where their edges
 * are, as it is now. Look through what changes, and take it over with `npx vitest run test/golden -u`.
 */
const linesOf = (file: string): readonly string[] => readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');

/** The lines under a heading of `parts.txt`. */
function section(name: string): readonly string[] {
  const lines = linesOf('parts.txt');
  const from = lines.indexOf(`# ${name}`) + 1;
  const to = lines.findIndex((line, i) => i >= from && line.startsWith('# '));
  return lines.slice(from, to < 0 ? -1 : to);
}

const kept = (file: string, lines: readonly string[]): Promise<void> =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/parts', file));

/** Of each line, which of the others stand to it in a way that is not the usual one. */
const table = (lines: readonly string[], usual: unknown, relate: (a: string, b: string) => unknown): string[] =>
  lines.map((a) => {
    const found = new Map<unknown, string[]>();
    for (const b of lines) {
      const how = relate(a, b);
      if (how !== usual) found.set(how, [...(found.get(how) ?? []), b]);
    }
    return `${a} => ${[...found].map(([how, all]) => `${how}: ${all.join(', ')}`).join('; ')}`;
  });

const told = (value: unknown): string => JSON.stringify(value).replace(/"/g, '');

const phrase = (p: Phrase | null): string =>
  p === null
    ? ''
    : `${p.from}-${p.to}${p.type[1]}${p.group ? '*' : ''}${p.nameFrom < 0 ? '' : `=${p.nameFrom}-${p.nameTo}`}${p.members.map((m) => `+${m.join('-')}`).join('')}${p.roles.length}`;

/** What is said of the token at a place: nothing where it is nothing. */
const atToken: Readonly<Record<string, (tokens: readonly Token[], i: number, low: number, high: number) => unknown>> = {
  V: isVerb,
  N: isNameWord,
  S: startsSentence,
  i: inPhrase,
  e: canEnd,
  j: joins,
  c: listComma,
  G: endsVerbGroup,
  L: leadsSentence,
  '>': (tokens, i, _, high) => phrase(phraseFrom(tokens, i, high)),
  '<': (tokens, i, low) => phrase(phraseEndingAt(tokens, i, low)),
  d: (tokens, i, _, high) => Math.max(0, designationEnd(tokens, i, high)),
  n: (tokens, i, low) => nameAtEnd(tokens, low, i)?.join('-'),
  l: (tokens, i, low) => lastNameRun(tokens, low, i)?.join('-'),
  r: (tokens, i, _, high) => nameRun(tokens, i, high)?.join('-'),
  v: (tokens, i, low) => {
    const { from, infinitive, negated, passive } = verbGroup(tokens, i, low);
    return from === i && !infinitive && !negated
      ? ''
      : `${from}${infinitive ? 'i' : ''}${negated ? 'n' : ''}${passive ? 'p' : ''}`;
  },
  m: idiomFrom,
  b: (tokens, i) => phrase(agentBehind(tokens, i)),
  a: (tokens, i, low) => phrase(asideOf(tokens, i, low)),
  h: (tokens, i, low) => phrase(leadOf(tokens, i, i, low)),
  q: (tokens, i, low) => phrase(quotedAs(tokens, i, low)),
  t: (tokens, i, low) => i - skipTime(tokens, i, low),
  s: (tokens, i, low) => i - skipInserted(tokens, i, low),
  f: (tokens, i, low) => phrase(farRelative(tokens, i, low)),
  R: (tokens, i) => rolesByCopula(tokens, i).length,
  A: (tokens, i, low, high) => {
    const who = phraseFrom(tokens, i, high);
    return who && /^(?:who|which|that)$/.test(tokens[i]?.lower ?? '') ? phrase(antecedent(tokens, who, low)) : '';
  },
};

function grammarOf(text: string): string[] {
  const holes = [...text.matchAll(/“[^”]*”/g)].map(
    ({ index, 0: { length } }, quote): Hole => ({ start: index, end: index + length, quote }),
  );
  const tokens = tokensOf(text, 0, text.length, holes, english.lexicon);
  const lines = tokens.map(({ kind, text: word, lower, cap, sentence }, i) => {
    const low = tokens.findIndex((t) => t.sentence === sentence);
    const high = tokens.findLastIndex((t) => t.sentence === sentence);
    const facts = Object.entries(atToken).flatMap(([sign, fact]) => {
      const is = fact(tokens, i, low, high);
      return is === true ? [sign] : is ? [`${sign}${is}`] : [];
    });
    return `  ${sentence} ${kind[0]} ${word}${lower === word ? '' : `/${lower}`}${cap ? ' C' : ''} ${facts.join(' ')}`;
  });
  const frames = framesOf(tokens).map(
    ({ kind, phrase: p, cueFrom, cueTo, say, form }) => `  ${kind} ${phrase(p)} ${cueFrom}-${cueTo} ${say} ${form}`,
  );
  return [text, ...lines, ...frames, `  names ${namesIn(tokens, 0, tokens.length - 1).join(' ')}`];
}

test('the grammar of sentences', async () => {
  await kept('grammar.txt', section('sentences').flatMap(grammarOf));
});

test('the manner of sentences and their marks', async () => {
  const sentences = [...section('sentences'), ...linesOf('readings.txt')];
  const lines = sentences.map((text) => {
    const marks = marksIn(text, 0, text.length, []).map(
      ({ at, length, family, canOpen, canClose, hand, loose }) =>
        `${at}${length > 1 ? `+${length}` : ''}${family[0]}${canOpen ? 'o' : ''}${canClose ? 'c' : ''}${hand}${loose ? 'l' : ''}`,
    );
    return `${text}\n  ${Object.values(mannerOf(text, english)).join(' ')}${greets(text, english) ? ' greets' : ''} ${marks.join(' ')}`;
  });
  await kept('manner.txt', lines);
});

test('labels', async () => {
  const lines = section('labels').map((text) => {
    const label = labelAt(text, { start: 0, end: text.length }, english);
    const name = label?.name ?? text;
    return `${text} => ${told(label)}${isNobody(name, english) ? ' nobody' : ''}${isLeadIn(name, english) ? ' lead-in' : ''}`;
  });
  await kept('labels.txt', lines);
});

test('names beside names', async () => {
  const names = section('names');
  await kept('names.txt', [
    ...names.map((name) => `${name}: ${nameParts(name).join(' ')}`),
    ...table(names, 'other', relateNames),
    ...table(section('words').slice(0, 60), false, isNearSpelling),
    ...table(names, 99, (a, b) => Math.min(4, editDistance(a, b)) % 4 || 99),
  ]);
});

test('roles beside roles', async () => {
  const roles = section('roles');
  await kept('roles.txt', [
    ...roles.map((text) => `${told(readRole(text, english))} ${seatOf(text, english)} ${partyTag(text)}`),
    ...table(roles, 'unknown', (a, b) => relateRoles(readRole(a, english), readRole(b, english))),
  ]);
});

test('locators, numbers and days', async () => {
  const lines = section('locators').map(
    (text) =>
      `${text} => ${told(readLocator(text))} ${told(locatorAt(`${text}; so`))} ${told(locatorAt(`, ${text} eels`))} ${numberOf(text)} ${fromRoman(text)}`,
  );
  await kept('locators.txt', [...lines, ...section('days').map((text) => `${text} => ${dayOf(text)}`)]);
});

test('denials and figures', async () => {
  const words = section('words');
  const between = (a: string, b: string): string =>
    [
      hidesReversal(` ${a} ${b} `, '', '', english),
      hidesReversal(`, ${a}, ${b} `, '', '', english),
      hidesReversal(`. ${a} `, b, '', english),
      hidesReversal(`, ${a} `, '', b, english),
      isRepeated(a, b, '', english),
    ]
      .map(Number)
      .join('');
  await kept('denials.txt', [
    ...words.map((word) => {
      const at = Math.max(0, word.search(/[\d½]/));
      const digits = { start: at, end: at + (/^[\d½]+/.exec(word.slice(at))?.[0].length ?? 0) };
      const edges = [
        cutFigure(`3:${word}`, { start: 2, end: 3 }, 'start'),
        cutFigure(word, digits, 'end'),
        cutFigure(word, { start: word.length - 1, end: word.length }, 'start'),
      ];
      return `${word} => ${told(polarityOf(word, english))} ${isFigure(word)} ${told(signBefore(word, 0, at))} ${degreeBehind(word, digits.end)} ${told(edges)} ${takesPoint(word, english)}`;
    }),
    ...table(words, false, (a, b) => reverses(a, b, english)),
    ...table(words, false, (a, b) => reverses(`it ${a} so`, `it ${b} so`, english)),
    ...table(words.slice(0, 60), '00000', between),
  ]);
});

test('what stands between words', async () => {
  const all = [
    ...section('betweens'),
    '\n\n',
    '\n \n',
    '\r\n\r\n',
    ' × ',
    '×',
    ' x ',
    '−',
    '‑',
    '·',
    '÷',
    ' ÷ ',
    ',',
    ', ',
    '. ',
  ];
  await kept('betweens.txt', [
    ...all.map((text) => `${told(text)} => ${told(betweenOf(text))} ${seamOf(text)}`),
    ...table(all, true, otherSeam).map((line) => told(line)),
  ]);
});
