import { isLead } from './authors.ts';
import { type Citable, foldedWords, mayBe, standsIn, tells, type Works } from './works.ts';

/** Works that a stretch of text tells by an author and a title, and where what tells them ends in it. */
export interface Told {
  readonly works: readonly Citable[];
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
/** So much of a reference is looked through for its author. */
const most = 240;
const years = /(?<!\p{N})(1[4-9]\d\d|20\d\d)(?!\p{N})/gu;
/** Fewest words of a title that tells its work without an author. */
const fewest = 4;

/**
 * The works that a reference in full or in short tells: "Mara Lund, *Tidewater* (Harwich: Quay, 2020)", "Lund, *Tidewater*", "Lund, M. (2020).
 * Tidewater." Several where their titles fit alike; none where the title or the year says another.
 */
export function toldBy(text: string, works: Works): Told | null {
  const words: readonly Found[] = [...text.matchAll(wordPattern)].map((found) => ({
    folded: foldedWords(found[0])[0] ?? '',
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  const folded = words.map((one) => one.folded);
  const said = new Set([...text.matchAll(years)].map(([year]) => year));
  for (let at = 0; at < words.length && (words[at] as Found).start < most; at++) {
    const name = authorAt(folded, at, text, words, works);
    if (name === null) continue;
    const behind = at + name.count;
    const from = words[behind - 1]?.end ?? text.length;
    const given = givenOf(words, at);
    const own = name.works.filter((work) => work.authors[0] && mayBe(given, work.authors[0]) && isOfYear(work, said));
    const told = inFull(own, folded, behind) ?? inShort(own, text.slice(from));
    if (told === null) continue;
    const last = 'words' in told ? (words[told.words - 1]?.end ?? from) : from + told.end;
    const start = (words[Math.max(0, at - given.length)] as Found).start;
    return { works: told.works, start, end: last };
  }
  return titled(words, folded, said, works);
}

/** A year that is said is the work's: another edition is another text. */
const isOfYear = ({ year }: Citable, said: ReadonlySet<string>): boolean =>
  said.size === 0 || year === '' || said.has(year.slice(0, 4));

type Found = { readonly folded: string; readonly text: string; readonly start: number; readonly end: number };

function authorAt(
  folded: readonly string[],
  at: number,
  text: string,
  words: readonly Found[],
  { byName, longest }: Works,
): { readonly works: readonly Citable[]; readonly count: number } | null {
  if (/[-‐]/.test(text[(words[at] as Found).start - 1] ?? '')) return null;
  for (let count = Math.min(longest, folded.length - at); count > 0; count--) {
    const name = folded.slice(at, at + count).join(' ');
    const works = (byName.get(name) ?? []).filter(({ authors }) => authors[0]?.family.includes(name));
    if (works.length > 0 && /^\p{Lu}/u.test((words[at + count - 1] as Found).text)) return { works, count };
  }
  return null;
}

/** Capitalised words right before a family name. */
function givenOf(words: readonly Found[], at: number): readonly string[] {
  const given: string[] = [];
  for (let i = at - 1; i >= 0 && at - i < 4; i--) {
    const word = words[i] as Found;
    if (!/^\p{Lu}/u.test(word.text) || isLead(word.text) || (words[i + 1] as Found).start - word.end > 2) break;
    given.unshift(word.folded);
  }
  return given;
}

/** By the whole of the main title; the longest title that stands there, for one may begin another. */
function inFull(
  own: readonly Citable[],
  folded: readonly string[],
  behind: number,
): { readonly works: readonly Citable[]; readonly words: number } | null {
  const rest = folded.slice(behind);
  const found = own.flatMap((work) => {
    if (!tells(work.mainTitle)) return [];
    const at = standsIn(work.mainTitle, rest);
    return at < 0 ? [] : [{ work, end: behind + at + work.mainTitle.length }];
  });
  const most = Math.max(0, ...found.map(({ work }) => work.mainTitle.length));
  const best = found.filter(({ work }) => work.mainTitle.length === most);
  const [first] = best;
  if (!first) return null;
  return { works: best.map(({ work }) => work), words: first.end };
}

const shortTitle =
  /^(?:,\s*\p{Lu}\.(?:\s?\p{Lu}\.)*)?[,:.]\s*["“”„«»‘’']?([^,.;:()"“”„«»]{3,80}?)[?!]?["“”«»‘’']?(?=[,.;:("“”«»]|\s*$)/u;

/** By some words of the title in a row, right behind the name: “Lund, *Glass Harbour*, 14”. */
function inShort(
  own: readonly Citable[],
  behind: string,
): { readonly works: readonly Citable[]; readonly end: number } | null {
  const found = shortTitle.exec(behind);
  const words = foldedWords(found?.[1] ?? '');
  if (!found || !tells(words) || !/^\P{Ll}/u.test((found[1] as string).trim())) return null;
  const works = own.filter(({ title }) => standsIn(words, title) >= 0);
  return works.length === 0 ? null : { works, end: found[0].length };
}

/** By a title of some length alone, where the work is nobody's by name. */
function titled(
  words: readonly Found[],
  folded: readonly string[],
  said: ReadonlySet<string>,
  works: Works,
): Told | null {
  for (let at = 0; at < words.length && (words[at] as Found).start < most; at++) {
    const fits = (works.byOpening.get(folded[at] as string) ?? []).filter(
      (work) =>
        work.mainTitle.length >= fewest &&
        work.mainTitle.every((word, i) => folded[at + i] === word) &&
        isOfYear(work, said),
    );
    const [first] = fits;
    if (first)
      return {
        works: fits,
        start: (words[at] as Found).start,
        end: (words[at + first.mainTitle.length - 1] as Found).end,
      };
  }
  return null;
}
