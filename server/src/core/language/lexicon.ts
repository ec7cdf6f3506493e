import { arabicArticle } from './every/names.ts';
import type { Ending, Pattern, WordGroup } from './groups.ts';

export type VerbForm = 'finite' | 'participle' | 'past-participle' | 'base';

export interface VerbEntry {
  readonly base: string;
  readonly form: VerbForm;
  /** 2 a verb of plain saying, 1 a verb that may carry a quotation, 0 another verb. */
  readonly say: 0 | 1 | 2;
  /** What it does with the words beside it, closer than `say` tells: the model of speakers knows it. */
  readonly manner: string | null;
}

export type Gender = 'male' | 'female';

/** What a language knows of a word in small letters. */
export interface Word {
  /** Bits of `W`. */
  readonly classes: number;
  readonly verb: VerbEntry | null;
  readonly groups: ReadonlySet<WordGroup>;
  readonly endings: ReadonlySet<Ending>;
  /** The gender a given name suggests; null for what is none. */
  readonly given: Gender | null;
  /** A country, a capital, a house of government: never a person's name by itself. */
  readonly place: boolean;
  /** Somebody by the country or city: "croatian", "dane". */
  readonly demonym: boolean;
  readonly lexicon: Lexicon;
}

/** A word as it is written, capital letters and all. */
export interface Written {
  readonly text: string;
  /** Small letters, curly apostrophes straight. */
  readonly lower: string;
  /** Begins with a capital letter, or with a small article that is part of a name: "al-Hadi". */
  readonly cap: boolean;
  readonly word: Word;
}

/** A short list that a step of the grammar asks for. */
export interface Row {
  /** With spaces between. */
  readonly words: string;
  /** What they have in common, and a case. */
  readonly why: string;
}

/** The lists that a lexicon is made of. */
export interface LexiconRows {
  readonly classes: readonly (readonly [number, string])[];
  /** Classes of words that no list can hold: "62-year-old". */
  readonly classOf: (lower: string) => number;
  readonly verbs: ReadonlyMap<string, VerbEntry>;
  readonly groups: Readonly<Record<WordGroup, Row>>;
  readonly endings: Readonly<Record<Ending, RegExp>>;
  readonly patterns: Readonly<Record<Pattern, RegExp>>;
  readonly givenNames: Readonly<Record<Gender, string>>;
  readonly places: string;
  readonly demonyms: string;
  /** Written with a point that ends no sentence. */
  readonly abbreviations: string;
}

/** Words of a language with all that is known of them. Made once; what a word is told to be never changes. */
export class Lexicon {
  readonly verbs: ReadonlyMap<string, VerbEntry>;
  readonly endings: Readonly<Record<Ending, RegExp>>;
  readonly patterns: Readonly<Record<Pattern, RegExp>>;
  readonly abbreviations: ReadonlySet<string>;
  private readonly classes = new Map<string, number>();
  private readonly classOf: (lower: string) => number;
  private readonly grouped = new Map<string, Set<WordGroup>>();
  private readonly given = new Map<string, Gender>();
  private readonly places: ReadonlySet<string>;
  private readonly demonyms: ReadonlySet<string>;
  private readonly known = new Map<string, Word>();
  private readonly seen = new Map<string, Written>();

  /** What it was made of. */
  readonly rows: LexiconRows;

  constructor(rows: LexiconRows) {
    this.rows = rows;
    this.verbs = rows.verbs;
    this.endings = rows.endings;
    this.patterns = rows.patterns;
    this.classOf = rows.classOf;
    this.abbreviations = new Set(wordsOf(rows.abbreviations));
    this.places = new Set(wordsOf(rows.places));
    this.demonyms = new Set(wordsOf(rows.demonyms));
    for (const [bit, list] of rows.classes)
      for (const word of wordsOf(list)) this.classes.set(word, (this.classes.get(word) ?? 0) | bit);
    for (const [group, { words }] of Object.entries(rows.groups) as [WordGroup, Row][])
      for (const word of wordsOf(words)) this.group(word, group);
    for (const gender of ['male', 'female'] as const)
      for (const name of wordsOf(rows.givenNames[gender])) this.given.set(name, gender);
  }

  /** A word as a text has it, folded and looked up once. */
  written(text: string): Written {
    const before = this.seen.get(text);
    if (before) return before;
    if (this.seen.size >= mostKnown) this.seen.clear();
    const own = ownCopy(text);
    const lower = own.toLowerCase().replaceAll('’', "'");
    const made: Written = {
      text: own,
      lower,
      cap: capital.test(own) || arabicArticle.test(own),
      word: this.word(lower),
    };
    this.seen.set(own, made);
    return made;
  }

  /** A word in small letters; what stands with the point of an abbreviation has the classes of the word without. */
  word(lower: string): Word {
    const before = this.known.get(lower);
    if (before) return before;
    if (this.known.size >= mostKnown) this.known.clear();
    const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    const made: Word = {
      classes: this.classesOf(bare),
      verb: this.verbs.get(bare) ?? null,
      groups: this.grouped.get(lower) ?? none,
      endings: this.endingsOf(lower),
      given: this.genderOfName(lower),
      place: this.isPlace(lower),
      demonym: this.isDemonym(lower),
      lexicon: this,
    };
    this.known.set(lower, made);
    return made;
  }

  /** The classes of a word in small letters, 0 when it is in none. */
  classesOf(lower: string): number {
    return this.classes.get(lower) ?? this.classOf(lower);
  }

  isIn(lower: string, group: WordGroup): boolean {
    return this.grouped.get(lower)?.has(group) ?? false;
  }

  /** The gender a given name suggests, null when it does not. Any case. */
  genderOfName(first: string): Gender | null {
    return this.given.get(first.toLowerCase()) ?? null;
  }

  isFirstName(word: string): boolean {
    return this.given.has(word.toLowerCase());
  }

  isPlace(word: string): boolean {
    return this.places.has(word.toLowerCase());
  }

  isDemonym(lower: string): boolean {
    return this.demonyms.has(lower);
  }

  private endingsOf(lower: string): ReadonlySet<Ending> {
    const all = Object.keys(this.endings) as Ending[];
    const own = all.filter((ending) => this.endings[ending].test(lower));
    return own.length === 0 ? without : new Set(own);
  }

  private group(word: string, group: WordGroup): void {
    const known = this.grouped.get(word);
    if (known) known.add(group);
    else this.grouped.set(word, new Set([group]));
  }
}

/** A capital letter, or the name of an account. */
const capital = /^(?:\p{Lu}|@.)/u;

/** The same letters in memory of their own: a part cut out of a text keeps the whole text alive. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);

/** Words that are kept made: a library's texts have more than anybody needs at once. */
const mostKnown = 30_000;

const none: ReadonlySet<WordGroup> = new Set();
const without: ReadonlySet<Ending> = new Set();

/** The words of a list that is written with blanks between. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
