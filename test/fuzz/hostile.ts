import { filesIn, zipOf } from '../support/packed.ts';
import type { Random } from './random.ts';

/** A document that was made to harm its reader, or came to harm. */
export interface Hostile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was done to it, for whoever sees it fail. */
  readonly how: string;
}

/** A sound document of a format that is not text. */
export interface Base {
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** Scraps of text and markup by the ending of what they are found in. */
export type Scraps = Readonly<Record<string, readonly string[]>>;

/** No made document is longer, in characters of what is packed in it. */
const longest = 256 * 1024;
const packed = ['.docx', '.odt', '.epub'];

const extremes = [
  '0',
  '-1',
  '65536',
  '2147483647',
  '2147483648',
  '4294967295',
  '-99999999999999999999',
  '1e999',
  'NaN',
];
const names = [
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ufffe',
  '\ud800',
  '\u202e',
  '../../../x',
  '/dev/zero',
  'file:///x',
];

type Change = readonly [how: string, change: (text: string, random: Random, scraps: readonly string[]) => string];

const piece = (text: string, random: Random, most: number): { readonly start: number; readonly end: number } => {
  const start = random.below(text.length + 1);
  return { start, end: Math.min(text.length, start + 1 + random.below(most)) };
};
const times = (words: string, random: Random, room: number): string =>
  words.repeat(Math.max(1, Math.min(Math.floor(room / Math.max(1, words.length)), 2 ** random.below(17))));

/** Element names and groups that nest: an opening of one, repeated, is a depth. */
const opening = /<[a-z][\w:.-]*(?:\s[^<>]*)?>|\{\\[a-z*]+|\[|\(|\{|<<|\/\*/gi;

const changes: readonly Change[] = [
  ['cut', (text, random) => text.slice(0, random.below(text.length + 1))],
  [
    'taken out',
    (text, random) => {
      const { start, end } = piece(text, random, 2000);
      return text.slice(0, start) + text.slice(end);
    },
  ],
  [
    'repeated',
    (text, random) => {
      const { start, end } = piece(text, random, 200);
      return text.slice(0, end) + times(text.slice(start, end), random, longest - text.length) + text.slice(end);
    },
  ],
  [
    'nested',
    (text, random) => {
      const all = [...text.matchAll(opening)];
      if (all.length === 0) return text;
      const { 0: sign, index } = random.one(all);
      return text.slice(0, index) + times(sign, random, longest - text.length) + text.slice(index);
    },
  ],
  [
    'numbers',
    (text, random) =>
      text.replace(/(?<![\w#])-?\d{1,9}\b/g, (number) => (random.chance(0.02) ? random.one(extremes) : number)),
  ],
  [
    'names',
    (text, random) => text.replace(/\b[a-z]\w{2,12}\b/gi, (word) => (random.chance(0.01) ? random.one(names) : word)),
  ],
  [
    'scraps',
    (text, random, scraps) => {
      let put = '';
      for (let n = 1 + random.below(4); n > 0; n--) put += times(random.one(scraps), random, longest / 8);
      const at = random.below(text.length + 1);
      return text.slice(0, at) + put + text.slice(at);
    },
  ],
  [
    'flipped',
    (text, random) => {
      const units = [...text];
      for (let n = 1 + random.below(40); n > 0 && units.length > 0; n--)
        units[random.below(units.length)] = String.fromCharCode(random.below(256));
      return units.join('');
    },
  ],
];

function changed(text: string, random: Random, scraps: readonly string[]): readonly [how: string, text: string] {
  const done: string[] = [];
  let made = text.slice(0, longest);
  for (let n = 1 + random.below(3); n > 0; n--) {
    const [how, change] = random.one(changes);
    done.push(how);
    made = change(made, random, scraps);
  }
  return [done.join(', '), made.slice(0, 2 * longest)];
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** An archive with some of its parts changed, or made endless, or its own bytes. */
function changedArchive({ bytes, ending }: Base, random: Random, scraps: readonly string[]): Omit<Hostile, 'name'> {
  if (random.chance(0.2)) {
    const [how, text] = changed(latin(bytes), random, scraps);
    return { bytes: bytesOf(text), how: `archive ${how}` };
  }
  const files: Record<string, string | Uint8Array> = Object.fromEntries(filesIn(bytes));
  const parts = Object.keys(files).filter((name) => /\.(?:xml|x?html|opf|ncx|rels)$/.test(name));
  const did: string[] = [];
  for (let n = 1 + random.below(2); n > 0; n--) {
    const part = random.one(parts);
    if (random.chance(0.02)) {
      files[part] = new Uint8Array(48 << 20).fill(32);
      did.push(`${part} endless`);
      continue;
    }
    const [how, text] = changed(Buffer.from(files[part] as Uint8Array).toString('utf8'), random, scraps);
    files[part] = text;
    did.push(`${part} ${how}`);
  }
  if (random.chance(0.05))
    for (let n = 0; n < 2000; n++) files[`${random.one(['x/', '../', '/', ''])}${n}${ending}`] = '';
  return { bytes: zipOf(files), how: did.join('; ') };
}

/** A document made by chance: a sound one changed, or a text of scraps. */
export function makeHostile(random: Random, bases: readonly Base[], scraps: Scraps): Hostile {
  const endings = Object.keys(scraps).filter(
    (one) => one.startsWith('.') && !['.docx', '.yaml', '.json', '.bib'].includes(one),
  );
  const markupOf = (ending: string): readonly string[] => scraps[ending] ?? scraps['.html'] ?? [''];
  if (random.chance(0.5)) {
    const base = random.one(bases);
    const name = `b${base.ending}`;
    if (packed.includes(base.ending)) return { name, ...changedArchive(base, random, markupOf(base.ending)) };
    const [how, text] = changed(latin(base.bytes), random, markupOf(base.ending));
    return { name, bytes: bytesOf(text), how };
  }
  const ending = random.one(endings);
  const parts = Array.from({ length: 1 + random.below(8) }, () =>
    times(random.one(markupOf(ending)), random, longest / 16),
  );
  const [how, text] = random.chance(0.5)
    ? changed(parts.join(''), random, markupOf(ending))
    : ['scraps', parts.join('')];
  const head = random.chance(0.3)
    ? random.one(['\ufeff', '---\ntitle: "', '---\na: &a [*a]\n---\n', 'WEBVTT\n\n', '“', '> “'])
    : '';
  return { name: `b${ending}`, bytes: new TextEncoder().encode(head + text), how: `${JSON.stringify(head)} ${how}` };
}
