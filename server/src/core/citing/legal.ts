import { lead, ofParties, quotes, sections, versus } from '../language/every/citing.ts';
import type { Span } from '../text/span.ts';
import type { Sign } from './found.ts';
import { placeAt } from './place.ts';
import { type Citable, foldedWords, type Works } from './works.ts';

const reporter = "(?:\\p{Lu}[\\p{L}’']*\\.?\\s?){1,4}(?:\\dd|\\dth)?";
/** "412 U.S. 33, 40 (1973)", "412 U.S. at 40", "[1994] 2 AC 33". */
const report = new RegExp(
  `(?<![\\p{N}\\p{L}.])(?:\\[\\d{4}\\]\\s)?(\\d{1,4})\\s(${reporter})\\s?(?:(at)\\s(\\*?\\d{1,5}(?:[–-]\\d{1,5})?)|(\\d{1,5})(?!\\p{N})(?:,\\s(?:at\\s)?(\\d{1,5}(?:[–-]\\d{1,5})?)(?=[\\s,.(;]|$))?)`,
  'gu',
);
const parenthesis = /^(?:,\s\d[\d–-]*)*\s?(?:n\.\s?\d+\s?)?\([^()\n]{0,60}\b\d{4}\)/;
const authority = /(?<![\p{L}.])[Ii]d\.(?=\s*(?:at\s\*?\d|§|[,;)]|\(|$|\p{Lu}))/gu;
const section = new RegExp(
  `(?<=["”’»][.,;]?\\s{0,2}\\(?)(?:${sections})\\s?\\d+(?:\\.\\d+)*(?:\\([a-z0-9]{1,4}\\))*`,
  'gu',
);
/** So much before a report names its case. */
const most = 220;
const mostStatutes = 200;

/** Cases and statutes that a text names in full, and the short forms behind: "Tolland, 412 U.S. at 40", "Id. at 41", "§ 12(b)". */
export function legalIn(text: string, works: Works): readonly Sign[] {
  const cases = works.legal.filter(({ titled }) => versus.test(titled));
  const signs = cases.length > 0 || /\sv\.?\s/.test(text) ? reportsIn(text, cases) : [];
  const statutes = statutesIn(
    text,
    works.legal.filter(({ titled }) => !versus.test(titled)),
  );
  if (signs.length + statutes.length === 0) return [];
  return [...signs, ...statutes, ...authoritiesIn(text), ...sectionsIn(text, statutes)];
}

function reportsIn(text: string, cases: readonly Citable[]): readonly Sign[] {
  const known = new Map<string, Citable[]>();
  const signs: Sign[] = [];
  for (const found of text.matchAll(report)) {
    const [whole, volume = '', name = '', at, pin, first, page] = found;
    if (!/\.|\p{Lu}{2}/u.test(name)) continue;
    const report = `${volume} ${name.replace(/[\s.]/g, '')}`;
    const before = text.slice(Math.max(0, found.index - most), found.index).replace(/[,\s]+$/, '');
    const start = Math.max(found.index - most, 0);
    const named = at === undefined ? fullName(before, cases) : shortName(before, known.get(report) ?? []);
    const end = found.index + whole.length;
    const tail = parenthesis.exec(text.slice(end, end + 120))?.[0].length ?? 0;
    const group = { start: named === null ? found.index : start + named.start, end: end + tail };
    if (named === null || named.works.length === 0) {
      signs.push({ kind: 'unknown', group });
      continue;
    }
    if (first !== undefined) known.set(report, [...new Set([...(known.get(report) ?? []), ...named.works])]);
    const written = pin ?? page;
    const place = written === undefined ? null : placeIn(text, written, found.index, end);
    const partly = quotes.test(text.slice(group.end, group.end + 20));
    signs.push({
      kind: 'works',
      way: wayOf(text, group.end),
      works: named.works,
      group,
      name: { start: group.start, end },
      place,
      partly,
    });
  }
  return signs;
}

/** A citation is a sentence by itself, or in brackets; a sentence that goes on tells of its case. */
const wayOf = (text: string, end: number): 'legal' | 'narrative' =>
  /^\s*(?:[.;)(\]]|$)/.test(text.slice(end, end + 10)) ? 'legal' : 'narrative';

function placeIn(text: string, written: string, from: number, end: number): ReturnType<typeof placeAt> {
  const at = text.lastIndexOf(written, end - written.length);
  return at < from ? null : placeAt(written.replace('*', ''), at + (written.startsWith('*') ? 1 : 0));
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

/** Statutes by the whole of their name, with the section behind it. */
function statutesIn(text: string, statutes: readonly Citable[]): readonly Sign[] {
  return statutes.slice(0, mostStatutes).flatMap((work): readonly Sign[] => {
    if (work.authors.length > 0 || work.title.length < 2) return [];
    const signs: Sign[] = [];
    for (let at = text.indexOf(work.titled); at >= 0; at = text.indexOf(work.titled, at + work.titled.length)) {
      const end = at + work.titled.length;
      const found = /^,?\s(?:(?:c\.|ch\.)\s\d+,\s)?(?=§|[Ss]ection\s\d|[Ss]ec\.\s|ss?\.\s?\d)/.exec(
        text.slice(end, end + 40),
      );
      const place = found ? placeAt(text.slice(end + found[0].length, end + 80), end + found[0].length) : null;
      const group = { start: at, end: place?.span.end ?? end };
      signs.push({ kind: 'works', way: wayOf(text, group.end), works: [work], group, name: { start: at, end }, place });
    }
    return signs;
  });
}

function authoritiesIn(text: string): readonly Sign[] {
  return [...text.matchAll(authority)].map((found): Sign => {
    const name = { start: found.index, end: found.index + found[0].length };
    const place = placeAt(text.slice(name.end, name.end + 60), name.end);
    const group = { start: name.start, end: place?.span.end ?? name.end };
    const partly = quotes.test(text.slice(group.end, group.end + 20));
    return { kind: 'same', way: 'legal', legal: true, group, name, place, partly };
  });
}

/** “…” § 12(b): of the one statute that the draft names. */
function sectionsIn(text: string, named: readonly Sign[]): readonly Sign[] {
  const statutes = new Set(named.flatMap((sign) => (sign.kind === 'works' ? sign.works : [])));
  const [only] = statutes;
  if (!only || statutes.size > 1) return [];
  const places = named.flatMap((sign) => (sign.kind === 'works' && sign.place ? [sign.place.span] : []));
  const first = Math.min(...named.map(({ group }) => group.start));
  const isOwn = (at: number): boolean => at < first || places.some((one: Span) => one.start <= at && at < one.end);
  return [...text.matchAll(section)].flatMap((found): readonly Sign[] => {
    if (isOwn(found.index)) return [];
    const group = { start: found.index, end: found.index + found[0].length };
    return [{ kind: 'works', way: 'legal', works: [only], group, name: group, place: placeAt(found[0], group.start) }];
  });
}
