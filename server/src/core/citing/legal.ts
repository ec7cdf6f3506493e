import { quotes, sections, versus } from '../language/every/citing.ts';
import type { Span } from '../text/span.ts';
import type { Sign } from './found.ts';
import { placeAt } from './place.ts';
import { reportsIn, wayOf } from './reports.ts';
import type { Citable, Works } from './works.ts';

const authority = /(?<![\p{L}.])(?:[Ii]d|Ibid)\.(?=\s*(?:at\s\*?\d|§|[,;)]|\(|$|\p{Lu}))/gu;
const section = new RegExp(
  `(?<=["”’»][.,;]?\\s{0,2}\\(?)(?:${sections})\\s?\\d+(?:\\.\\d+)*(?:\\([a-z0-9]{1,4}\\))*`,
  'gu',
);
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
