import { lead, ofParties, quotes, versus } from '../language/every/citing.ts';
import type { Citing, Place, Sign } from './found.ts';
import { placeAt } from './place.ts';
import { type Citable, foldedWords } from './works.ts';

const reporter = "(?:\\p{Lu}[\\p{L}’']*\\.?\\s?){1,4}(?:\\dd|\\dth)?";
const pages = '\\d{1,5}(?:[–-]\\d{1,5})?';
/** "412 U.S. 33, 40", "412 U.S. at 40", "[1994] 2 AC 33", "[2019] UKSC 12"; a page before another report is the volume of that one. */
const report = new RegExp(
  `(?<![\\p{N}\\p{L}.])(?:\\[(\\d{4})\\]\\s)?(?:(\\d{1,4})\\s)?(${reporter})\\s?(?:(at)\\s(\\*?${pages})|(\\d{1,5})(?!\\p{N})(?:,\\s(?:at\\s)?(${pages})(?=[\\s,.(;]|$)(?!\\s${reporter}\\s?\\d))?)`,
  'gu',
);
const parenthesis = /^(?:,\s\d[\d–-]*)*\s?(?:n\.\s?\d+\s?)?\([^()\n]{0,60}\b\d{4}\)/;
/** So much before a report names its case. */
const most = 220;

/** What a text cites by the reports of cases, in full and in short; several reports of one case stand together. */
export function reportsIn(text: string, cases: readonly Citable[]): readonly Sign[] {
  const known = new Map<string, Citable[]>();
  const signs: Sign[] = [];
  for (const found of text.matchAll(report)) {
    const [, year, volume = year, name = ''] = found;
    if (volume === undefined || !/\.|\p{Lu}{2}/u.test(name)) continue;
    const key = `${volume} ${name.replace(/[\s.]/g, '')}`;
    const sign = beside(signs.at(-1), found, text) ?? signOf(found, text, cases, known.get(key) ?? []);
    if (sign.kind === 'works' && found[6] !== undefined)
      known.set(key, [...new Set([...(known.get(key) ?? []), ...sign.works])]);
    if (sign.group.start === signs.at(-1)?.group.start) signs.pop();
    signs.push(sign);
  }
  return strung(signs, text);
}

/** Citations of one string have one place: "Tolland v. Brigg, …; see also Kettle v. Ness, … (quoting …)". */
function strung(signs: readonly Sign[], text: string): readonly Sign[] {
  const out: Sign[] = [];
  let from = 0;
  for (const [i, sign] of signs.entries()) {
    const next = signs[i + 1];
    const gap = next === undefined ? '' : text.slice(sign.group.end, next.group.start);
    if (next !== undefined && gap.length < 60 && between.test(gap)) continue;
    const group = { start: (signs[from] as Sign).group.start, end: sign.group.end };
    for (const one of signs.slice(from, i + 1)) out.push({ ...one, group });
    from = i + 1;
  }
  return out;
}

const between = /^(?:;\s[\p{L}\s,.]{0,40}|\s\(\p{L}[\p{L}\s]{2,30})$/u;

/** Another report of the case just named: "412 U.S. 33, 93 S. Ct. 100, 104 (1973)". Of whose pages the source's are nobody knows. */
function beside(before: Sign | undefined, found: RegExpExecArray, text: string): Citing | null {
  if (before?.kind !== 'works' || text.slice(before.name.end, found.index) !== ', ') return null;
  const end = found.index + found[0].length;
  return closed({ ...before, name: { start: before.name.start, end }, place: null }, text);
}

function signOf(found: RegExpExecArray, text: string, cases: readonly Citable[], earlier: readonly Citable[]): Sign {
  const from = Math.max(0, found.index - most);
  const paragraph = text.lastIndexOf('\n\n', found.index);
  const start = paragraph < from ? from : paragraph + 2;
  const before = text.slice(start, found.index).replace(/[,\s]+$/, '');
  const named = found[4] === undefined ? fullName(before, cases) : shortName(before, earlier);
  const end = found.index + found[0].length;
  if (named === null || named.works.length === 0) return { kind: 'unknown', group: { start: found.index, end } };
  const name = { start: start + named.start, end };
  return closed(
    { kind: 'works', way: 'legal', works: named.works, group: name, name, place: pageOf(found, text) },
    text,
  );
}

/** With the court and the year behind it. */
function closed(sign: Citing, text: string): Citing {
  const { start, end } = sign.name;
  const tail = parenthesis.exec(text.slice(end, end + 120))?.[0].length ?? 0;
  const group = { start, end: end + tail };
  const partly = quotes.test(text.slice(group.end, group.end + 20));
  return { ...sign, way: wayOf(text, group.end), group, partly };
}

/** A citation is a sentence by itself, or in brackets; a sentence that goes on tells of its case. */
export const wayOf = (text: string, end: number): 'legal' | 'holding' =>
  /^\s*(?:[.;)(\]]|$)/.test(text.slice(end, end + 10)) ? 'legal' : 'holding';

function pageOf(found: RegExpExecArray, text: string): Place | null {
  const written = found[5] ?? found[7];
  if (written === undefined) return null;
  const at = text.lastIndexOf(written, found.index + found[0].length - written.length);
  return at < found.index ? null : placeAt(written.replace('*', ''), at + (written.startsWith('*') ? 1 : 0));
}

interface Named {
  readonly works: readonly Citable[];
  /** In the text before. */
  readonly start: number;
}

/** "In Tolland v. Brigg": the case whose name the text ends with, and where it begins. */
function fullName(before: string, cases: readonly Citable[]): Named | null {
  const found = [...before.matchAll(new RegExp(versus, 'gu'))].at(-1);
  if (!found) return null;
  const left = before.slice(0, found.index);
  const right = before.slice(found.index + found[0].length);
  if (right.length > 90 || /[.;!?”"]\s+\p{Lu}\p{Ll}{4,}/u.test(right)) return null;
  const words = capitalised(left);
  const [opening] = words;
  if (!opening) return null;
  const party = foldedWords(words.map(({ word }) => word).join(' '));
  const other = foldedWords(right);
  const works = cases.filter(({ titled }) => {
    const [a = '', b = ''] = titled.split(versus);
    return endsAs(party, foldedWords(a)) && beginsAs(other, foldedWords(b.split(',')[0] as string));
  });
  return { works, start: opening.at };
}

/** The words of a name that a text ends with. */
function capitalised(text: string): readonly { readonly word: string; readonly at: number }[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, at: index }));
  const own: { word: string; at: number }[] = [];
  for (const one of words.reverse()) {
    if (own.length > 8 || (!/^[\p{Lu}&]/u.test(one.word) && !ofParties.test(one.word)) || /[;:!?”"]$/.test(one.word))
      break;
    own.unshift(one);
  }
  while (own[0] && (ofParties.test(own[0].word) || lead.test(own[0].word))) own.shift();
  return own;
}

/** One word is the other, its beginning, or what is left of it in short: "Bd." for Board. */
const same = (a: string, b: string): boolean => a === b || isShort(a, b) || isShort(b, a);

function isShort(short: string, word: string): boolean {
  if (short.length > 2 && word.startsWith(short)) return true;
  if (short.length < 2 || short.length > 5 || short[0] !== word[0] || short.at(-1) !== word.at(-1)) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
}

/** The name that a draft's words end with is the title's, abbreviated or without given names. */
function endsAs(written: readonly string[], title: readonly string[]): boolean {
  const last = written.at(-1);
  const first = title[0];
  return (
    last !== undefined &&
    first !== undefined &&
    title.some((word) => same(word, last)) &&
    written.some((word) => same(word, first) || title.at(-1) === word)
  );
}

function beginsAs(written: readonly string[], title: readonly string[]): boolean {
  return written.length > 0 && title.length > 0 && written.every((word) => title.some((one) => same(word, one)));
}

/** "Tolland, 412 U.S. at 40": one of the cases of this volume that were named in full. */
function shortName(before: string, known: readonly Citable[]): Named | null {
  const words = capitalised(before.slice(-80));
  const name = words.at(-1);
  if (!name) return null;
  const party = foldedWords(name.word)[0] ?? '';
  const works = known.filter(({ title }) => title.includes(party));
  const own = words.filter(({ word }) =>
    foldedWords(word).every((one) => works.some(({ title }) => title.includes(one))),
  );
  return { works, start: before.length - Math.min(80, before.length) + (own[0] ?? name).at };
}
