import type { Model } from './learned/model.ts';
import type { Gender, Lexicon } from './lexicon.ts';

/**
 * What reading and judging know of one language. Adding one is a folder that brings this, and a line in `registry.ts`: what is
 * forgotten does not compile. What a language has no use for is empty, or an expression that
 * matches nothing (`/(?!)/`).
 */
export interface Language {
  /** ISO 639-1. */
  readonly id: string;
  readonly lexicon: Lexicon;
  readonly names: NameWords;
  readonly dates: Dates;
  readonly works: WorkCues;
  readonly turns: TurnWords;
  readonly plays: PlayWords;
  readonly manner: MannerWords;
  readonly genre: GenreWords;
  /** The gender that titles and roles give ("Mrs.", "spokesman"), null when they give none or both. */
  genderOfRole(role: string): Gender | null;
  /** Everybody's words, in comparison form: a row of nothing else is said by many. */
  readonly commonWords: ReadonlySet<string>;
  readonly offices: OfficeWords;
  readonly houses: HouseWords;
  readonly parties: PartyWords;
  readonly polarity: PolarityWords;
  readonly editing: EditingWords;
  readonly telling: TellingWords;
  /** What tells who says a quotation; null for a language whose speakers are not read: its quotations are found and compared. */
  readonly speakers: { readonly model: Model } | null;
  /** What tells speech from other words in marks where speakers are not read; null where they are, and where nobody wrote it. */
  readonly speech: SpeechWords | null;
}

/** How a language sets apart what is said. */
export interface SpeechWords {
  /** Verbs of saying as they stand beside a quotation, in small letters. */
  readonly verbs: ReadonlySet<string>;
  /** In a script without blanks instead: what stands right behind a quotation, right before it. */
  readonly cues: { readonly behind: RegExp; readonly before: RegExp } | null;
  /** A paragraph that begins with a dash is somebody's speech. */
  readonly dashes: boolean;
  /** Where a clause that tells who speaks may stand among the words themselves: “…, said she, …”, “… — said she — …”. */
  readonly incise: 'commas' | 'dashes' | null;
  /** What may stand before the verb in one between commas: “a-t-elle dit”, “lui répond-il”. */
  readonly beforeVerb: RegExp;
}

export interface NameWords {
  /** Given names as they are shortened, with what each is short for. */
  readonly short: ReadonlyMap<string, string>;
  /** Pronouns of one person, by gender. */
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** What a surname may begin with and be known without: "al-Hadi". */
  readonly article: RegExp;
}

export interface Dates {
  /** 0 Sunday … 6 Saturday; null for another word. Takes "Fri", "Fri." and "Friday", any case. */
  weekdayOf(word: string): number | null;
  /** 1 January … 12 December; null for another word. Takes "Oct", "Oct." and "October". */
  monthOf(word: string): number | null;
  /** Days from the document's own date. */
  readonly relative: ReadonlyMap<string, number>;
}

/** What tells the title of a work between marks, by the text before or behind it. */
export interface WorkCues {
  /** Ends in a noun that names a work: `her 2014 essay “…”`. */
  readonly work: RegExp;
  /** `His talk at the fair, “…,” was full`. */
  readonly workAt: RegExp;
  /** `“…” is a novel`. */
  readonly isOne: RegExp;
  /** `in her essay “…,” Dorrit says`. */
  readonly workUnder: RegExp;
  /** `In her essay, “…,” Dorrit says that`; what is said then. */
  readonly inWorkWith: RegExp;
  readonly saysMore: RegExp;
  /** `author of “…”`. */
  readonly makerOf: RegExp;
  /** `titled “…”`. */
  readonly titled: RegExp;
  /** `See “…”`. */
  readonly pointedAt: RegExp;
  /** `In “…,” she writes`. */
  readonly inWork: RegExp;
  /** A verb right behind the title. */
  readonly verbBehind: RegExp;
  /** A cue behind what is pointed at. */
  readonly saidBehind: RegExp;
  /** Of a class of words right before a few words with capitals: what takes a title. */
  readonly beside: RegExp;
}

/** What tells who speaks in turns. */
export interface TurnWords {
  /** `Speaker: Ines Aldana`; the name is the first group, as in the next two. */
  readonly announced: RegExp;
  /** `Remarks by Ines Aldana at …`, in a headline. */
  readonly announcing: readonly RegExp[];
  /** What each of those has in it: tells most lines quickly. */
  readonly anySpeech: RegExp;
  readonly byline: RegExp;
  /** Words before a colon that are nobody: "Note:". */
  readonly leadIns: ReadonlySet<string>;
  /** Words for somebody without a name: "Second officer". */
  readonly anybody: ReadonlySet<string>;
  /** Parts of plays that are offices. */
  readonly parts: ReadonlySet<string>;
  /** A label that is nobody by name, whatever follows. */
  readonly nobody: RegExp;
  /** What stands behind what somebody says last. */
  readonly closing: RegExp;
  /** "Mr. LUND of Harlow. I thank …", "The CHAIR. Order!": as parliaments print it. */
  readonly recorded: RegExp;
  /** Those who call as one. */
  readonly audience: RegExp;
  /** Labels of somebody in the room whom nobody knows. */
  readonly unidentified: RegExp;
}

export interface PlayWords {
  readonly heading: RegExp;
  readonly shortHeading: RegExp;
  /** A line that is a direction though no bracket says so. */
  readonly direction: RegExp;
  /** What a direction in brackets says. */
  readonly directs: RegExp;
  /** Sentences of one word, which no list of characters has. */
  readonly anyWord: RegExp;
}

/** What tells how a text is spoken or told; each counts. */
export interface MannerWords {
  /** "I", "we", "you" and their kin. */
  readonly persons: RegExp;
  readonly singular: RegExp;
  /** `…,” she said`. */
  readonly told: RegExp;
  /** `she said: “…`. */
  readonly introduced: RegExp;
  /** What is said to those who listen. */
  readonly greeting: RegExp;
}

export interface GenreWords {
  /** What papers, courts and statutes write. */
  readonly learned: RegExp;
  /** The heading of a chapter. */
  readonly parted: RegExp;
}

/** What offices, ranks, trades and their holders are called. A kind has offices; words of one office mean the same. */
export interface OfficeWords {
  /** A head noun's kind and office, by its singular. */
  readonly officeOf: ReadonlyMap<string, readonly [kind: string, office: string]>;
  readonly kinds: ReadonlySet<string>;
  /** Offices of several words, as they are looked up. */
  readonly compounds: readonly (readonly [RegExp, string])[];
  /** Whoever is called by one of these before an office holds another: a vice president is no president. */
  readonly seconds: ReadonlyMap<string, string>;
  /** What stands before a rank and makes another of it. */
  readonly grades: ReadonlyMap<string, string>;
  /** Two offices of one kind that nobody holds at one time. */
  excludes(kind: string, a: string, b: string): boolean;
  mayBeDoctor(kind: string): boolean;
  /** King and queen. */
  sexesClash(kind: string, a: string, b: string): boolean;
  /** Kinds that tell no one from another by themselves. */
  readonly openKinds: ReadonlySet<string>;
  /** Pairs of open kinds that are two people's all the same. */
  readonly rivals: readonly ReadonlySet<string>[];
  /** Offices of many houses and trades. */
  readonly titles: ReadonlySet<string>;
  /** Words that fit many offices: never evidence of another person. */
  readonly general: ReadonlySet<string>;
  /** One word for each department of a government. */
  departmentName(word: string): string;
  departmentsIn(words: readonly string[]): readonly number[];
  /** Kinds that are often said of the same person. */
  readonly alike: readonly ReadonlySet<string>[];
  /** Kinds that may describe one person at the same time. */
  readonly together: readonly ReadonlySet<string>[];
  readonly publicOffices: ReadonlySet<string>;
  readonly professions: ReadonlySet<string>;
  /** Heads that by themselves name no one office. */
  readonly manyHold: ReadonlySet<string>;
  /** Words of a role that name no house. */
  readonly small: ReadonlySet<string>;
  /** A trade by its ending. */
  readonly calling: RegExp;
  /** Behind the head noun of a role. */
  readonly prepositions: ReadonlySet<string>;
  /** "A group of senators": the head stands behind. */
  readonly bodies: ReadonlySet<string>;
  /** Plurals that no ending shows. */
  readonly plurals: ReadonlySet<string>;
  /** "The former mayor". */
  readonly past: RegExp;
}

/** A seat of a government or one of its houses, by its names, and who speaks for it. */
export interface SeatWords {
  /** Names that mean this house and no other. */
  readonly names: readonly string[];
  /** Words that mean it too, as long as nothing says another country's: "the president", "the administration". */
  readonly offices: readonly string[];
  /** How its country and what is of it are called. */
  readonly country: readonly string[];
}

export interface HouseWords {
  readonly seats: readonly SeatWords[];
  readonly staff: RegExp;
  readonly named: RegExp;
  /** Kinds of houses, each line one; the first three may be a seat of government. */
  readonly institutions: readonly (readonly string[])[];
  /** Houses whose name is left open. */
  readonly anyHouse: ReadonlySet<string>;
  /** Words that name no house by themselves, though a sentence's beginning may write them large. */
  readonly common: ReadonlySet<string>;
  readonly tied: RegExp;
}

export interface PartyWords {
  readonly parties: readonly (readonly [RegExp, string])[];
  /** States by their names and abbreviations, each a number. */
  readonly stateOf: ReadonlyMap<string, number>;
  readonly fullNames: RegExp;
  readonly politician: RegExp;
}

/** What denies and limits; words in comparison form. */
export interface PolarityWords {
  readonly denials: ReadonlySet<string>;
  /** So many other words may have changed where a denial came or went, and it is still the same saying turned about. */
  readonly othersBeside: number;
  /** A word that denies by its form: "isn't". */
  readonly denying: RegExp;
  /** A word that denies together with another behind it, and by itself where that is none of `denials`: "ne … pas", "ne … plus". */
  readonly opener: RegExp;
  readonly limits: ReadonlySet<string>;
  /** Words with the sign of a denial or a limit in them that deny and limit nothing: 非常, "very". */
  readonly idle: RegExp;
  /** Limits that bind what stands before them, also behind a comma. */
  readonly conditions: ReadonlySet<string>;
  /** What stands before a "no" that is said to somebody and denies nothing of what follows. */
  readonly interjected: RegExp;
  /** "unsatisfied". */
  readonly prefix: RegExp;
  /** What stands for its own contrary: "nobody" for "anybody". */
  readonly contraries: RegExp;
  readonly auxiliaries: RegExp;
  /** Begins a clause, so that a limb may be left out whole. */
  readonly conjunction: RegExp;
  /** Denials that want something to deny. */
  readonly governs: RegExp;
  /** A pronoun that begins a sentence, and the auxiliary behind it that makes one without. */
  readonly subjectBefore: RegExp;
  readonly auxiliary: RegExp;
  /** "Don't" before an order. */
  readonly forbids: RegExp;
}

/** What editors write into quotations, and where they may set a point. */
export interface EditingWords {
  /** A note in brackets that is nobody's words: "emphasis added". */
  readonly notes: RegExp;
  /** What begins a sentence as well as a clause, so that a point before it may come or go. */
  readonly joinsClauses: RegExp;
  /** What a clause may begin behind. */
  readonly clauseBegins: RegExp;
  /** Abbreviations that are no words: a point behind them may be theirs. */
  readonly abbreviations: ReadonlySet<string>;
}

/** What tells whether an attribution is one, and of whom. */
export interface TellingWords {
  /** Words by which somebody announces that what follows is another's. */
  readonly announces: RegExp;
  /** Subjects of a saying that is the speaker's own, or nobody's. */
  readonly own: RegExp;
  /** "…, he said": the verb is the first group. */
  readonly saidBehind: RegExp;
  /** Somebody is pointed at. */
  readonly pointing: RegExp;
  readonly whose: RegExp;
  /** Words for who writes, and for what is written by a body. */
  readonly writers: RegExp;
  readonly bodies: RegExp;
  /** A role that leads a house. */
  readonly leads: RegExp;
  /** How somebody is addressed; a man by the first group. */
  readonly address: RegExp;
  /** "Second Witness". */
  readonly ordinal: RegExp;
  /** What the text has told of before. */
  readonly definite: RegExp;
  /** Heads that fit anybody. */
  readonly anybody: RegExp;
  /** What a role may be written without, at its beginning. */
  readonly article: RegExp;
  /** A title that reading takes for a part of the name. */
  readonly title: RegExp;
  /** Somebody else becomes the subject: by a word, by a noun phrase behind a mark. */
  readonly turn: RegExp;
  readonly subject: RegExp;
  readonly definiteSubject: RegExp;
}
