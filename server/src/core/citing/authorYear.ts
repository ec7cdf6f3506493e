import { month, sameAuthority, sameWork, undated, workCited } from '../language/every/citing.ts';
import type { Span } from '../text/span.ts';
import { type Authors, areAuthors, authorsAtEnd, leads } from './authors.ts';
import type { Citing, Sign, Way } from './found.ts';
import { placeAt } from './place.ts';
import type { Citable, Works } from './works.ts';

const bracket = /[([]((?:[^()[\]]|\([^()[\]]{0,60}\)|\[[^()[\]]{0,60}\]){1,400})[)\]]/g;
const years = new RegExp(
  `(?<![\\p{L}\\p{N}$€£])(?:((?:1[4-9]|20)\\d\\d)([a-z])?(?![\\p{N}\\p{L}])|(?:${undated}))`,
  'giu',
);
const moreYears = /^(?:\s?[/–-]\s?|\s*(?:,|&|and|und)\s*)(?=(?:1[4-9]|20)\d\d[a-z]?(?![\p{N}\p{L}–-]))/iu;
const again = new RegExp(`^[^\\p{L}]{0,3}(?:[\\p{L}.]{1,8}\\s+)?(${sameWork}|${sameAuthority})`, 'iu');
const before = new RegExp(`^(.{2,80}?),?\\s+(?:${workCited})`, 'iu');
const pageOnly = /^(?:pp?\.|pages?|SS?\.|¶|paras?\.|at)?\s?\d{1,5}(?:\s?[–-]\s?\d{1,5})?(?:\s?ff?\.?)?$/;
const page = /\s(\d{1,4}(?:\s?[–-]\s?\d{1,4})?)$/;
const closingMark = /["”’»“'](?:[.,;]?)\s*$/u;
/** So far from its author a year or a page may stand, in one paragraph. */
const farthest = 600;

/** A bracket and what it says; offsets of the prose. */
interface Group {
  readonly span: Span;
  readonly text: string;
  readonly from: number;
}

/** Everything in brackets that cites by author and year, by a name and a page, or by "ibid.", between two offsets of a prose. */
export function bracketed(text: string, block: Span, works: Works): readonly Sign[] {
  const signs: Sign[] = [];
  const slice = text.slice(block.start, block.end);
  for (const found of slice.matchAll(bracket)) {
    const start = block.start + found.index;
    const inside = found[1] as string;
    if (inside.includes('\n\n') || !/[\p{L}\d]/u.test(inside)) continue;
    const group = { span: { start, end: start + found[0].length }, text: inside, from: start + 1 };
    signs.push(...signsIn(group, text, block, works, signs));
  }
  return signs;
}

function signsIn(group: Group, text: string, block: Span, works: Works, earlier: readonly Sign[]): readonly Sign[] {
  const short = again.exec(group.text);
  if (short) return [sameAs(group, short)];
  if (new RegExp(years.source, 'iu').test(group.text)) return dated(group, text, block, works);
  const trimmed = group.text.trim();
  if (pageOnly.test(trimmed)) return pageOf(group, text, earlier);
  return namedOnly(group, text, works);
}

function sameAs({ span, text, from }: Group, short: RegExpExecArray): Sign {
  const sign = short[1] as string;
  const at = short[0].length - sign.length;
  const name = { start: from + at, end: from + short[0].length };
  const legal = /^id/i.test(sign) && !/^ibid/i.test(sign);
  return {
    kind: 'same',
    way: 'parenthesis',
    legal,
    group: span,
    name,
    place: placeAt(text.slice(short[0].length), name.end),
  };
}

/** The works by these authors of these years; empty where none fits. */
export function fitting(authors: Authors, wanted: readonly string[], works: Works): readonly Citable[] {
  const [first] = authors.names;
  if (!first) return [];
  const own = (works.byName.get(first.family) ?? []).filter((work) => areAuthors(authors, work));
  return wanted.length === 0 ? own : ofYear(own, wanted);
}

/** Of a letter behind the year only the work itself or its key can tell; without either all of that year may be meant. */
function ofYear(own: readonly Citable[], wanted: readonly string[]): readonly Citable[] {
  for (const year of wanted) {
    const same = own.filter((work) => work.year.slice(0, 4) === year.slice(0, 4));
    if (same.length === 0) continue;
    const letter = year.slice(4);
    if (letter === '') {
      const plain = same.filter((work) => work.year === year);
      return plain.length === 1 ? plain : same;
    }
    const told = same.filter((work) => work.year === year || new RegExp(`${year}$`, 'i').test(work.key));
    if (told.length > 0) return told;
    // A letter tells one of several: of a work that is alone it may be the other one.
    return same.length > 1 && same.every((work) => work.year.length === 4) ? same : [];
  }
  return [];
}

/** Citations of a bracket that holds a year: each by the authors before it, or by those before the bracket. */
function dated(group: Group, text: string, block: Span, works: Works): readonly Sign[] {
  const signs: Sign[] = [];
  let partFrom = 0;
  let last: Authors | null = null;
  for (const part of group.text.split(';')) {
    const own = partOf(group, part, partFrom, { text, block, works, last, first: partFrom === 0 });
    signs.push(...own.signs);
    last = own.last ?? last;
    partFrom += part.length + 1;
  }
  return signs.length > 0 ? signs : [{ kind: 'unknown', group: group.span }];
}

interface Around {
  readonly text: string;
  readonly block: Span;
  readonly works: Works;
  readonly last: Authors | null;
  readonly first: boolean;
}

function partOf(
  group: Group,
  part: string,
  partFrom: number,
  around: Around,
): { readonly signs: readonly Sign[]; readonly last: Authors | null } {
  const signs: Sign[] = [];
  let from = 0;
  let { last } = around;
  for (const found of part.matchAll(years)) {
    if (found.index < from) continue;
    const said = yearsFrom(part, found);
    const ahead = part.slice(from, found.index);
    const at = group.from + partFrom;
    const who = whoseYear(ahead, at + from, said.years, group, around);
    const place = placeAt(part.slice(said.end), at + said.end);
    if (who === null) {
      if (/\p{Lu}/u.test(ahead)) signs.push({ kind: 'unknown', group: group.span });
      continue;
    }
    last = who.authors;
    const { start, way, fits } = who;
    const own = way === 'narrative' || /["”’»“]/.test(ahead) ? { start, end: group.span.end } : group.span;
    signs.push(
      ...fits.map((works, i): Sign => {
        const name = { start: i === 0 ? start : at + found.index, end: at + said.end };
        return { kind: 'works', way, works, group: own, name, place: i === fits.length - 1 ? place : null };
      }),
    );
    from = place === null ? said.end : place.span.end - at;
  }
  return { signs, last };
}

/** "2019, 2020a", "1890/2005", "n.d.": the years that begin with one, and where they end. */
function yearsFrom(
  part: string,
  found: RegExpExecArray,
): { readonly years: readonly (readonly string[])[]; readonly end: number } {
  const all: string[][] = [[yearOf(found)]];
  let end = found.index + found[0].length;
  for (let next = moreYears.exec(part.slice(end)); next !== null; next = moreYears.exec(part.slice(end))) {
    const year = /^\d{4}[a-z]?/.exec(part.slice(end + next[0].length))?.[0] ?? '';
    if (/[/–-]/.test(next[0])) all.at(-1)?.push(year);
    else all.push([year]);
    end += next[0].length + year.length;
  }
  // "2019a, b"
  const lettered = /[a-z]$/.test(all.at(-1)?.[0] ?? '');
  const letter = lettered ? (/^(?:\s*,\s*[a-z](?![\p{L}.]))+/u.exec(part.slice(end))?.[0] ?? '') : '';
  for (const [one] of letter.matchAll(/[a-z]/g)) all.push([`${all.at(-1)?.[0]?.slice(0, 4) ?? ''}${one}`]);
  return { years: all, end: end + letter.length };
}

const yearOf = (found: RegExpExecArray): string => (found[1] === undefined ? '' : `${found[1]}${found[2] ?? ''}`);

interface Who {
  readonly authors: Authors | null;
  readonly fits: readonly (readonly Citable[])[];
  readonly way: Way;
  readonly start: number;
}

/** Whose year it is: `ahead` stands before it in its bracket and begins at `at`. */
function whoseYear(
  ahead: string,
  at: number,
  wanted: readonly (readonly string[])[],
  group: Group,
  { text, block, works, last, first }: Around,
): Who | null {
  const bare = !/[\p{L}\p{N}]/u.test(ahead);
  if (!bare) {
    if (month.test(ahead.trim())) return null;
    const readings = authorsAtEnd(ahead, works).filter((one) => leads(one.before));
    return firstFit(readings, wanted, works, 'parenthesis', (one) => at + one.start);
  }
  if (!first) return last === null ? null : firstFit([last], wanted, works, 'parenthesis', () => at + ahead.length);
  if (at !== group.from) return null;
  const before = text.slice(Math.max(block.start, group.span.start - farthest), group.span.start);
  const readings = authorsAtEnd(before, works);
  const narrative = firstFit(
    readings,
    wanted,
    works,
    'narrative',
    (one) => group.span.start - before.length + one.start,
  );
  return narrative ?? suppressed(before, wanted, works, at + ahead.length);
}

function firstFit(
  readings: readonly Authors[],
  wanted: readonly (readonly string[])[],
  works: Works,
  way: Way,
  start: (reading: Authors) => number,
): Who | null {
  for (const authors of readings) {
    const fits = wanted.map((one) => fitting(authors, one, works));
    const known = fits.filter((one) => one.length > 0);
    if (known.length > 0) return { authors, fits: known, way, start: start(authors) };
  }
  return null;
}

/** Lund writes that “…” (2020, 12): the year of somebody named before in its sentence. */
function suppressed(before: string, wanted: readonly (readonly string[])[], works: Works, start: number): Who | null {
  if (wanted.some((one) => one[0] === '')) return null;
  const sentence =
    /(?:^|[.!?…]["”’»)]*\s+(?=\p{Lu}))(?:(?![.!?…]["”’»)]*\s+\p{Lu})[\s\S])*$/u.exec(before)?.[0] ?? before;
  const fits = new Map<string, { readonly authors: Authors; readonly works: readonly (readonly Citable[])[] }>();
  for (const { 0: word, index } of sentence.matchAll(/\p{Lu}[\p{L}\p{M}'’-]+/gu)) {
    const upTo = sentence.slice(0, index + word.length).replace(/[’']s$/u, '');
    for (const authors of authorsAtEnd(upTo, works)) {
      const own = wanted.map((one) => fitting(authors, one, works)).filter((one) => one.length > 0);
      if (own.length === 0) continue;
      fits.set(
        own
          .flat()
          .map(({ key }) => key)
          .join('\n'),
        { authors, works: own },
      );
      break;
    }
  }
  const all = [...fits.values()];
  const [only] = all;
  if (!only) return null;
  const merged = all.length === 1 ? only.works : [all.flatMap((one) => one.works.flat())];
  return { authors: all.length === 1 ? only.authors : null, fits: merged, way: 'parenthesis', start };
}

/** Lund (2020) writes “…” (p. 12): the page of the work named before, right behind the quotation. */
function pageOf(group: Group, text: string, earlier: readonly Sign[]): readonly Sign[] {
  const before = text.slice(Math.max(0, group.span.start - farthest), group.span.start);
  const named = earlier.at(-1);
  if (!closingMark.test(before) || named?.kind !== 'works' || named.way !== 'narrative' || named.place !== null)
    return [];
  if (named.group.end < group.span.start - farthest) return [];
  const place = placeAt(group.text, group.from);
  return place === null
    ? []
    : [{ ...named, way: 'parenthesis', group: group.span, name: group.span, place } satisfies Citing];
}

/** “…” (Lund 12): a name and a page, right behind the quotation; a name and "op. cit.". */
function namedOnly(group: Group, text: string, works: Works): readonly Sign[] {
  const cited = before.exec(group.text);
  const paged = cited ? null : page.exec(group.text);
  if (!cited && (!paged || !closingMark.test(text.slice(Math.max(0, group.span.start - 6), group.span.start))))
    return [];
  const names = cited ? (cited[1] as string) : group.text.slice(0, (paged as RegExpExecArray).index);
  const end = cited ? cited[0].length : names.length;
  for (const authors of authorsAtEnd(names, works)) {
    const fits = leads(authors.before) ? fitting(authors, [], works) : [];
    if (fits.length === 0) continue;
    const name = { start: group.from + authors.start, end: group.from + end };
    const place = placeAt(group.text.slice(end), group.from + end);
    const sign: Citing = { kind: 'works', way: 'parenthesis', works: fits, group: group.span, name, place };
    return [cited ? { ...sign, again: true } : sign];
  }
  return [];
}
