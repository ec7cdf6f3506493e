import { atPage, lastTerms, noPage, sameAuthority, sameWork, workCited } from '../language/every/citing.ts';
import type { Span } from '../text/span.ts';
import { authorsAtEnd, leads } from './authors.ts';
import { fitting } from './authorYear.ts';
import type { Place, Sign } from './found.ts';
import { placeAt } from './place.ts';
import { type Told, toldBy } from './references.ts';
import type { Works } from './works.ts';

const stretch = /(?:\([^()]{0,200}\)|[^;()])+?(?=;|$|(?<=[\d)”"’»])\.\s+(?=\p{Lu}))/gu;
const same = new RegExp(`^(?:[\\p{L}.]{1,8}\\s+){0,2}?(${sameWork}|${sameAuthority})`, 'iu');
const dated = /(?<![\p{N}\p{L}])((?:1[4-9]|20)\d\d[a-z]?)(?![\p{N}\p{L}])/u;
const cited = new RegExp(`^(.{2,60}?),?\\s+(?:${workCited})`, 'iu');
const nameAndPage = new RegExp(
  `^(.{2,60}?),\\s+(?=(?:${lastTerms}|at)?\\s?\\d{1,4}(?:\\s?[–-]\\s?\\d{1,4})?(?:\\s?ff?\\.)?\\s*\\.?\\s*$)`,
  'u',
);
const figure = '(?:\\d{1,5}|[ivxlc]{1,7})(?:\\s?[–-]\\s?\\d{1,5})?(?:\\s?ff?\\.)?';
const last = new RegExp(
  `(?:^|[,:)]["”’»“]?|\\s(?:${atPage}))\\s*((?:${lastTerms})?\\s?${figure}(?:,\\s?${figure})*)\\s*[.,]?\\s*$`,
  'u',
);
const year = /^(?:1[4-9]|20)\d\d(?:,|$)/;

/** What a note cites: references in full and in short, "ibid.", a name and a page, a name and a year. */
export function noted(text: string, block: Span, works: Works): readonly Sign[] {
  const signs: Sign[] = [];
  const slice = text.slice(block.start, block.end);
  for (const found of slice.matchAll(stretch)) {
    const lead = /^[\s.;]*/.exec(found[0])?.[0].length ?? 0;
    const words = found[0].slice(lead);
    const from = block.start + found.index + lead;
    if (words !== '') signs.push(...signIn(words, from, works));
  }
  return signs;
}

function signIn(words: string, from: number, works: Works): readonly Sign[] {
  const group = { start: from, end: from + words.trimEnd().length };
  const span = (start: number, end: number): Span => ({ start: from + start, end: from + end });
  const short = same.exec(words);
  if (short) {
    const sign = short[1] as string;
    const name = span(short[0].length - sign.length, short[0].length);
    const legal = /^id\b/i.test(sign);
    return [{ kind: 'same', way: 'note', legal, group, name, place: placeAt(words.slice(short[0].length), name.end) }];
  }
  const told = allTold(words, works);
  if (told.length > 0)
    return told.map(({ works: own, start, end }, i) => {
      const upTo = told[i + 1]?.start ?? words.length;
      const place = placeOf(words.slice(0, upTo).replace(toNext, ''), end, from);
      return { kind: 'works', way: 'note', works: own, group, name: span(start, end), place };
    });
  const by = authorAndYear(words, from, group, works) ?? authorAlone(words, from, group, works);
  if (by) return [by];
  return /\p{Lu}/u.test(words) && /\d/.test(words) ? [{ kind: 'unknown', group }] : [];
}

/** All works that a stretch tells: "Kay, *Mud*, 8, quoted in Lund, *Tidewater*, 12". */
function allTold(words: string, works: Works): readonly Told[] {
  const all: Told[] = [];
  for (let from = 0; all.length < most; from = (all.at(-1) as Told).end) {
    const told = toldBy(words.slice(from), works);
    if (told === null) break;
    all.push({ works: told.works, start: from + told.start, end: from + told.end });
  }
  return all;
}

const most = 8;
/** What leads from one work to the next. */
const toNext = /[\s,]+(?:\p{Ll}+\.?[\s,]+){0,4}$/u;

/** "Lund 2020, 12." */
function authorAndYear(words: string, from: number, group: Span, works: Works): Sign | null {
  const found = dated.exec(words);
  if (!found || /[([]\s*$/.test(words.slice(0, found.index))) return null;
  for (const authors of authorsAtEnd(words.slice(0, found.index), works)) {
    const fits = leads(authors.before) ? fitting(authors, [found[1] as string], works) : [];
    const end = found.index + found[0].length;
    const name = { start: from + authors.start, end: from + end };
    if (fits.length > 0)
      return { kind: 'works', way: 'note', works: fits, group, name, place: placeAt(words.slice(end), from + end) };
  }
  return null;
}

/** "Lund, op. cit., 14", "Lund, 14": the work of hers that was cited before. */
function authorAlone(words: string, from: number, group: Span, works: Works): Sign | null {
  const found = cited.exec(words) ?? nameAndPage.exec(words);
  if (!found) return null;
  for (const authors of authorsAtEnd(found[1] as string, works)) {
    const fits = leads(authors.before) ? fitting(authors, [], works) : [];
    const end = found[0].length;
    const name = { start: from + authors.start, end: from + (found[1] as string).length };
    if (fits.length > 0)
      return {
        kind: 'works',
        way: 'note',
        works: fits,
        again: true,
        group,
        name,
        place: placeAt(words.slice(end), from + end),
      };
  }
  return null;
}

/** The figures that a reference ends with, behind its title, where they are a page's. */
function placeOf(words: string, end: number, from: number): Place | null {
  const rest = words.slice(end);
  const found = last.exec(rest);
  if (!found) return null;
  const figures = found[1] as string;
  const at = found.index + found[0].indexOf(figures, found[0].length - found[0].trimStart().length);
  const before = rest.slice(0, at);
  if (noPage.test(before)) return null;
  if (year.test(figures.trim())) return null;
  const own = figures.trimStart();
  return placeAt(own, from + end + at + figures.length - own.length);
}
