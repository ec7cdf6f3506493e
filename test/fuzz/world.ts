import type { Random } from './random.ts';

/** What somebody says in a source. */
export interface Saying {
  readonly speaker: string;
  readonly words: string;
}

export interface MadeSource {
  readonly path: string;
  readonly raw: string;
  readonly sayings: readonly Saying[];
}

const speakers = [
  'Ines Aldana',
  'Tomas Behr',
  'Wanjiru Kamau',
  'Rafael Ortiz',
  'Mei Lin',
  'Sunniva Dahl',
  'Karim Haddad',
  'Olga Petrova',
];
const nouns =
  'tide boat harbour engine ledger bridge orchard choir court budget winter crane market ferry signal archive vineyard turbine pension nurse'.split(
    ' ',
  );
const verbs =
  'took lost mended sold carried counted buried painted closed defended warned crossed opened drained repaired'.split(
    ' ',
  );
const joiners = ['and', 'but', 'because', 'although', 'while', 'so'];
const fillers = 'the a every that this our their no some another'.split(' ');
const tails = [
  'before dawn',
  'in the rain',
  'on Tuesday',
  'without a word',
  'for 14 years',
  'by 3.5 percent',
  'at 6:40 p.m.',
];
const denials = ['never', 'not', 'hardly'];

function clause(random: Random): string {
  const words = [random.one(fillers), random.one(nouns)];
  if (random.chance(0.2)) words.push('has', random.one(denials));
  words.push(random.one(verbs), random.one(fillers), random.one(nouns));
  if (random.chance(0.5)) words.push(random.one(tails));
  return words.join(' ');
}

export function sentence(random: Random): string {
  const clauses = [clause(random)];
  while (random.chance(0.45) && clauses.length < 4) clauses.push(`${random.one(joiners)} ${clause(random)}`);
  const text = clauses.join(random.chance(0.5) ? ', ' : ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const quoted = (words: string, end: string): string => `“${words}${end}”`;

const reporting: readonly ((random: Random, saying: Saying) => string)[] = [
  (_, { speaker, words }) => `${quoted(words, ',')} ${speaker} said.`,
  (_, { speaker, words }) => `${speaker} said: ${quoted(words, '.')}`,
  (_, { speaker, words }) => `“${words},” said ${speaker}, who had been there.`,
  (random, { speaker, words }) => `${quoted(words, ',')} ${speaker} told the court. ${sentence(random)}.`,
];

const forms: readonly {
  readonly ending: string;
  readonly write: (random: Random, all: readonly Saying[]) => string;
}[] = [
  {
    ending: 'md',
    write: (random, all) =>
      `# ${sentence(random)}\n\n${all
        .map((saying) => `${random.one(reporting)(random, saying)}${random.chance(0.4) ? ` ${sentence(random)}.` : ''}`)
        .join('\n\n')}\n`,
  },
  {
    ending: 'txt',
    write: (random, all) =>
      `${sentence(random)}\n\n${all.map((one) => random.one(reporting)(random, one)).join('\n\n')}\n`,
  },
  {
    ending: 'txt',
    write: (_, all) => all.map(({ speaker, words }) => `${speaker.toUpperCase()}: ${words}.`).join('\n\n'),
  },
];

export function makeSources(random: Random, count: number): readonly MadeSource[] {
  return Array.from({ length: count }, (_, n) => {
    const sayings = Array.from({ length: 1 + random.below(6) }, () => ({
      speaker: random.one(speakers),
      words: Array.from({ length: 1 + random.below(2) }, () => sentence(random)).join('. '),
    }));
    const { ending, write } = random.one(forms);
    return { path: `/s/${n}-${random.below(1000)}.${ending}`, raw: write(random, sayings), sayings };
  });
}

/** A word that stands in no source and is nobody's way to write another. */
export const strange = (random: Random): string =>
  random.one(['zquorl', 'vexilgrad', 'brontle', '8093', 'quibsome', '17.25']);

/** A quotation put into a draft; `spoilt` when a word that no source has was put in, in place of one or beside it. */
export interface MadeQuotation {
  readonly text: string;
  readonly spoilt: string | null;
}

const marks: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
];

function quotation(random: Random, { words, speaker }: Saying): MadeQuotation {
  const all = words.split(' ');
  const from = random.chance(0.5) ? 0 : random.below(all.length);
  const piece = all.slice(from, from + 2 + random.below(all.length));
  let spoilt: string | null = null;
  if (random.chance(0.4) && piece.length > 0) {
    spoilt = strange(random);
    piece.splice(random.below(piece.length), random.below(2), spoilt);
  }
  if (random.chance(0.15))
    piece.splice(random.below(piece.length), 1 + random.below(3), random.one(['…', '[...]', '[sic]']));
  if (random.chance(0.1))
    piece.splice(random.below(piece.length), 0, random.one(['*', '[^1]', '[@k]', '—', '\n', '  ']));
  const [open, close] = random.one(marks);
  const body = piece.join(' ');
  const name = random.chance(0.8) ? speaker : random.one(speakers);
  const end = random.one([',', '.', '', '?', '!']);
  const text = random.one([
    `${open}${body}${end}${close} ${name} said.`,
    `${name} said ${open}${body}${end}${close}.`,
    `${name} said: ${open}${body}${end}${close}`,
    `> ${body}${end}\n> — ${name}`,
    `${open}${body}${end}${close}`,
    `${open}${body}`,
  ]);
  return { text, spoilt };
}

/** What breaks parsers. */
const noise = [
  '\n\n',
  '\n',
  '\r\n',
  '> ',
  '<!-- stet altered-quotation: so -->',
  '<!--',
  '`',
  '```\n',
  '[^1]: ',
  '[@k, p. 3]',
  '\ud83d',
  '\udc00',
  '😀',
  '\u0000',
  '\uFEFF',
  '\u202e',
  '“',
  '”',
  '"',
  "'",
  '- ',
  '# ',
  '| a | b |\n|---|---|\n',
  '---\ntitle: {\n---\n',
  '日本語',
];

export interface MadeDraft {
  readonly path: string;
  readonly raw: string;
  readonly spoilt: readonly string[];
}

export function makeDraft(random: Random, sources: readonly MadeSource[]): MadeDraft {
  const spoilt: string[] = [];
  let raw = '';
  for (let n = 1 + random.below(6); n > 0; n--) {
    const source = sources.length > 0 && random.chance(0.9) ? random.one(sources) : null;
    const saying = source ? random.one(source.sayings) : { speaker: random.one(speakers), words: sentence(random) };
    const made = quotation(random, saying);
    if (made.spoilt) spoilt.push(made.spoilt);
    if (random.chance(0.3)) raw += `${sentence(random)}. `;
    raw += made.text;
    raw += random.chance(0.2) ? random.one(noise) : random.one(['\n\n', '\n\n', ' ']);
  }
  return { path: `/d/draft.${random.one(['md', 'md', 'txt'])}`, raw, spoilt };
}

/** The text with something put in, taken out or doubled, as while typing. */
export function edited(random: Random, text: string, sources: readonly MadeSource[]): string {
  const at = random.below(text.length + 1);
  const kind = random.below(4);
  if (kind === 0) return text.slice(0, at) + random.one([...noise, 'a', ' ', 'not ', 'x']) + text.slice(at);
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1 + random.below(12));
  if (kind === 2) return text.slice(0, at) + makeDraft(random, sources).raw + text.slice(at);
  const from = random.below(text.length + 1);
  return text.slice(0, at) + text.slice(from, from + random.below(40)) + text.slice(at);
}
