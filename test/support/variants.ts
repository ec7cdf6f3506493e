import type { Quotation, Reading } from '../../server/src/core/reading/reading.ts';

/** Quoted words as somebody may write them down, right or wrong, and whom he says they are from. */
export interface Variant {
  readonly name: string;
  readonly words: string;
  readonly cue: string;
}

type Edit = readonly [name: string, edit: (words: readonly string[], text: string) => string];

const joined = (words: readonly string[]): string => words.join(' ');
/** Every so-manieth word another one. */
const replaced =
  (every: number) =>
  (words: readonly string[]): string =>
    joined(words.map((word, i) => (i % every === every - 1 ? 'zebra' : word)));
/** Some words in the middle gone, and something in their place. */
const without =
  (count: number, instead: string) =>
  (words: readonly string[]): string => {
    const from = Math.max(1, Math.floor((words.length - count) / 2));
    return joined([...words.slice(0, from), instead, ...words.slice(from + count)].filter(Boolean));
  };
const inMiddle =
  (word: string) =>
  (words: readonly string[]): string =>
    joined([...words.slice(0, words.length >> 1), word, ...words.slice(words.length >> 1)]);
const changedWord =
  (change: (word: string) => string) =>
  (words: readonly string[]): string => {
    const longest = words.reduce((best, word, i) => (word.length > (words[best] as string).length ? i : best), 0);
    return joined(words.map((word, i) => (i === longest ? change(word) : word)));
  };

const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12];

/** What is done to the words. */
const edits: readonly Edit[] = [
  ['as they are', joined],
  ...counts.map((n): Edit => [`first ${n}`, (words) => joined(words.slice(0, n))]),
  ...counts.map((n): Edit => [`last ${n}`, (words) => joined(words.slice(-n))]),
  ...[2, 3, 4, 5, 6, 8, 10].map((n): Edit => [`each ${n}th another`, replaced(n)]),
  ...[1, 2, 3, 5, 8].map((n): Edit => [`${n} left out`, without(n, '')]),
  ...['…', '...', '[…]', '. . . .'].map((dots): Edit => [`3 left out for ${dots}`, without(3, dots)]),
  ...[0, 1, 6, 12].map((n): Edit => [`${n} left out for dots`, without(n, '…')]),
  ['dots at both ends', (words) => `… ${joined(words.slice(1, -1))} …`],
  ['a bracket for one', without(1, '[zebra]')],
  ['a bracket for three', without(3, '[their zebra]')],
  ['a bracket more', inMiddle('[the zebra]')],
  ['a bracketed not', inMiddle('[not]')],
  ['a not', inMiddle('not')],
  ['a never', inMiddle('never')],
  ['a word more', inMiddle('zebra')],
  ['three words more', inMiddle('with a zebra')],
  ['a word twice', (words) => joined([...words.slice(0, 3), ...words.slice(2)])],
  ['sic', inMiddle('[sic]')],
  ['sic behind another word', (words) => joined([...words.slice(0, 3), 'zebra', '[sic]', ...words.slice(4)])],
  ['two exchanged', ([a = '', b = '', ...words]) => joined([b, a, ...words])],
  ['halves exchanged', (words) => joined([...words.slice(words.length >> 1), ...words.slice(0, words.length >> 1)])],
  ['a letter lost', changedWord((word) => word.slice(0, 2) + word.slice(3))],
  ['letters exchanged', changedWord((word) => word.slice(0, 1) + word.charAt(2) + word.charAt(1) + word.slice(3))],
  ['one in capitals', changedWord((word) => word.toUpperCase())],
  ['one with a capital', changedWord((word) => word.charAt(0).toUpperCase() + word.slice(1))],
  ['one in the plural', changedWord((word) => `${word}s`)],
  ['one with an accent', changedWord((word) => word.replace(/[aeo]/, (letter) => `${letter}\u0301`))],
  ['one parted', changedWord((word) => `${word.slice(0, 4)}-${word.slice(4)}`)],
  ['one emphasised', changedWord((word) => `*${word}*`)],
  ['capitals throughout', (_, text) => text.toUpperCase()],
  ['small throughout', (_, text) => text.toLowerCase()],
  ['a bracketed first letter', (_, text) => `[${text.charAt(0).toUpperCase()}]${text.slice(1)}`],
  ['no marks', (_, text) => text.replace(/[.,;:!?]/g, '')],
  ['commas for stops', (_, text) => text.replace(/\.(?= )/g, ',')],
  ['a question', (_, text) => `${text.replace(/[.,!?]$/, '')}?`],
  ['straight apostrophes', (_, text) => text.replace(/[’']/g, "'")],
  ['contractions written out', (_, text) => text.replace(/n[’']t\b/g, ' not').replace(/[’']s\b/g, ' is')],
  ['contracted', (_, text) => text.replace(/ not\b/g, 'n’t').replace(/ is\b/g, '’s')],
  ['nots gone', (_, text) => text.replace(/ not\b|n[’']t\b| never\b| no\b| nobody\b/g, '')],
  ['figures one more', (_, text) => text.replace(/\d+/g, (digits) => String(Number(digits) + 1))],
  ['numbers in letters', (_, text) => text.replace(/\b10\b/g, 'ten').replace(/\b2\b/g, 'two')],
  ['ten in figures', (_, text) => text.replace(/\bten\b/g, '10').replace(/\btwo\b/g, '2')],
  ['a title shortened', (_, text) => text.replace(/Senator/g, 'Sen.').replace(/Doctor/g, 'Dr.')],
  ['an ampersand', (_, text) => text.replace(/ and /g, ' & ')],
  ['American', (_, text) => text.replace(/our\b/g, 'or').replace(/ise\b/g, 'ize')],
  ['cleaned up', without(2, '')],
];

const cues = ['said.', 'told reporters on Monday.', 'said Friday.', 'is reported to have said.', 'wrote on 4 March.'];

/** Words of a quotation, without markup. */
const wordsOf = ({ parts }: Quotation, { prose: { text } }: Reading): string =>
  parts
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Drafts of what a source has, made by rote: quotations in turn, each with some of the edits, by turns of its speaker, of somebody
 * else of the source, by a pronoun, and of nobody; two in one pair of marks; the writer's own prose in marks.
 */
export function variantsOf(reading: Reading, turn: number): readonly Variant[] {
  const said = reading.quotations.filter(
    (one) => one.use === 'speech' && one.parent === null && wordsOf(one, reading).split(' ').length >= 8,
  );
  const names = reading.people.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const by = (i: number): string => {
    const whom = [names[i % Math.max(1, names.length)], 'a spokesman', 'she', names[0], 'the chairwoman'];
    return `${whom[i % whom.length] ?? 'a man'} ${cues[i % cues.length]}`;
  };
  const own = said.slice(0, 4).flatMap((quotation, q) => {
    const text = wordsOf(quotation, reading);
    const words = text.split(' ');
    const speaker = quotation.attribution?.speaker.text.replace(/\s+/g, ' ') ?? 'a man';
    return edits.flatMap(([name, edit], i): Variant[] => {
      if ((i + q + turn) % 7 !== 0) return [];
      const behind = name === 'cleaned up' ? ' (cleaned up)' : '';
      return [{ name, words: edit(words, text), cue: `${behind} ${i % 3 === 2 ? by(i + turn) : `${speaker} said.`}` }];
    });
  });
  const pairs = said.slice(0, 3).flatMap((one, i): Variant[] => {
    const next = said[i + 1];
    if (!next) return [];
    const [a, b] = [wordsOf(one, reading), wordsOf(next, reading)];
    const dots = (i + turn) % 2 === 0 ? '… ' : '';
    return [
      { name: 'two in one', words: `${a} ${dots}${b}`, cue: ` ${by(i + turn)}` },
      { name: 'two in one, turned', words: `${b} ${dots}${a}`, cue: ` ${by(i + turn + 1)}` },
    ];
  });
  const prose = (reading.prose.blocks[1 + (turn % 3)]?.span ?? { start: 0, end: 0 }) as { start: number; end: number };
  const told = reading.prose.text.slice(prose.start, prose.end).replace(/[“”"]/g, '').split(/\s+/).slice(0, 14);
  return [...own, ...pairs, { name: 'prose', words: joined(told), cue: ` ${by(turn)}` }];
}
