import { statute, versus } from '../language/every/citing.ts';
import { particles } from '../language/every/names.ts';
import { small } from '../language/every/references.ts';
import { plainName } from '../library/bibliography/names.ts';
import type { Name, Reference } from '../library/bibliography/reference.ts';
import type { Scope } from '../library/bibliography/scope.ts';
import type { Library } from '../library/library.ts';
import type { Source } from '../library/source.ts';
import { foldedWord } from '../text/words.ts';

/** A work that a draft may cite, as words can name it. */
export interface Citable {
  readonly key: string;
  /** In their order; the editors where nobody wrote it. */
  readonly authors: readonly Author[];
  /** "2020", "2020a"; empty where it has none. */
  readonly year: string;
  /** Folded words of the whole title, and of what stands before its colon. */
  readonly title: readonly string[];
  readonly mainTitle: readonly string[];
  readonly titled: string;
  readonly volume: string;
}

interface Author {
  /** Folded, with and without its particles: "van der sloot", "sloot". */
  readonly family: readonly string[];
  /** Folded. */
  readonly given: string;
}

/** Every citable work, by the first author's names. */
export interface Works {
  readonly all: readonly Citable[];
  /** By every name of every author. */
  readonly byName: ReadonlyMap<string, readonly Citable[]>;
  /** Works of nobody by name, by the first word of their title. */
  readonly byOpening: ReadonlyMap<string, readonly Citable[]>;
  /** Cases and statutes, by their titles. */
  readonly legal: readonly Citable[];
  /** Most words that a name has. */
  readonly longest: number;
}

const ofReferences = new WeakMap<Reference, Citable>();
const ofSources = new WeakMap<Source, Citable>();
const known = new WeakMap<Scope, Works>();

/** What a draft of this scope may cite: the entries of its bibliographies, and sources that have none. */
export function worksOf(scope: Scope, library: Library): Works {
  const before = known.get(scope);
  if (before) return before;
  const all: Citable[] = [];
  for (const reference of new Set(scope.references.values())) all.push(ofReference(reference));
  for (const source of library.sources) {
    const key = scope.keys.get(source.path) ?? source.ownKey;
    if (!scope.references.has(key) && scope.sources.get(key) === source.path) all.push(ofSource(source, key));
  }
  const byName = new Map<string, Citable[]>();
  const byOpening = new Map<string, Citable[]>();
  const put = (map: Map<string, Citable[]>, name: string, work: Citable): void => {
    const others = map.get(name);
    if (others) others.push(work);
    else map.set(name, [work]);
  };
  let longest = 1;
  for (const work of all)
    for (const name of new Set(work.authors.flatMap(({ family }) => family))) {
      longest = Math.max(longest, name.split(' ').length);
      put(byName, name, work);
    }
  for (const work of all) if (work.authors.length === 0 && work.title[0]) put(byOpening, work.title[0], work);
  const legal = all.filter(({ titled }) => versus.test(titled) || statute.test(titled));
  const works = { all, byName, byOpening, legal, longest };
  known.set(scope, works);
  return works;
}

function ofReference(reference: Reference): Citable {
  const before = ofReferences.get(reference);
  if (before) return before;
  const { authors, editors, date, title, volume } = reference.work;
  const citable = citableOf(reference.key, authors.length > 0 ? authors : editors, date, title, volume);
  ofReferences.set(reference, citable);
  return citable;
}

function ofSource(source: Source, key: string): Citable {
  const before = ofSources.get(source);
  if (before?.key === key) return before;
  const { authors, date, title } = source.metadata;
  const citable = citableOf(key, authors.map(plainName), date ?? '', title, '');
  ofSources.set(source, citable);
  return citable;
}

function citableOf(key: string, names: readonly Name[], date: string, titled: string, volume: string): Citable {
  const title = foldedWords(titled);
  const main = foldedWords(titled.split(/[:?!]\s|\s[–—-]\s/)[0] as string);
  return {
    key,
    authors: names.map(authorOf).filter(({ family }) => family.length > 0),
    year: /(?:^|\D)(\d{4}[a-z]?)(?![\d])/.exec(date)?.[1] ?? '',
    title,
    mainTitle: main,
    titled,
    volume,
  };
}

function authorOf({ family, given }: Name): Author {
  const words = foldedWords(family);
  const bare = words.filter((word, i) => i === words.length - 1 || !particles.has(word));
  const forms = new Set([words.join(' '), bare.join(' ')].filter((form) => form !== ''));
  return { family: [...forms], given: foldedWords(given).join(' ') };
}

/** The words of a text as they are compared: without accents, case and points. */
export function foldedWords(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)].map(([word]) =>
    foldedWord(word.replace(/['’]s$/, '')),
  );
}

/** Whether `part` stands in `whole`, its words in a row. */
export function standsIn(part: readonly string[], whole: readonly string[]): number {
  for (let i = 0; part.length > 0 && i + part.length <= whole.length; i++)
    if (part.every((word, j) => whole[i + j] === word)) return i;
  return -1;
}

/** Words that name something. */
export const tells = (words: readonly string[]): boolean => words.some((word) => word.length > 2 && !small.has(word));

/** Whether somebody called so by a draft may be this author. */
export function mayBe(given: readonly string[], author: Author): boolean {
  if (given.length === 0 || author.given === '') return true;
  const own = author.given.split(' ');
  return given.some((name) =>
    name.length === 1 ? own[0]?.startsWith(name) : own.includes(name) || own.includes(name[0] ?? ''),
  );
}
