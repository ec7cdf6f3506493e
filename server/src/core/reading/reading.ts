import type { Language } from '../language/language.ts';
import type { Prose } from '../prose/prose.ts';
import type { Span } from '../text/span.ts';
import type { Unspoken } from '../text/unspoken.ts';

/** All spans of a `Reading` count in `Reading.prose.text`, but for `raw` ones. */
export interface Reading {
  readonly prose: Prose;
  /** Of the whole document, as ISO 639-1 ("en"): what it says itself, else what its words tell; null where neither does. */
  readonly language: string | null;
  /** What it was read with. */
  readonly readIn: Language;
  /** In order of their start; an inner quotation follows the one it stands in. */
  readonly quotations: readonly Quotation[];
  readonly indirect: readonly IndirectSpeech[];
  readonly people: readonly Person[];
  /** What nobody says: of the prose, the labels of its turns, the notes of a transcriber. In order, apart. */
  readonly unspoken: readonly Unspoken[];
  readonly genre: Genre;
}

/**
 * What quotation marks are for. `speech`: somebody's words, said or written. The others are not
 * quotations to check: `scare` quotes, `title`s of works, a `term` (word as word, nickname), `other`.
 */
export type QuotationUse = 'speech' | 'scare' | 'title' | 'term' | 'other';

/** `marks`: between quotation marks; `block`: a block quotation; `turn`: a labelled turn of a transcript; `dialogue`: a line behind a dash. */
export type QuotationForm = 'marks' | 'block' | 'turn' | 'dialogue';

export interface Quotation {
  readonly form: QuotationForm;
  readonly use: QuotationUse;
  /** `mixed`: a fragment that is part of the draft's own sentence; `direct`: speech that stands by itself. */
  readonly kind: 'direct' | 'mixed';
  /** Marks included; for several paragraphs, from the first opening to the last closing mark. */
  readonly span: Span;
  /** Inside the marks. */
  readonly inner: Span;
  /** The quoted words, one span a paragraph, without repeated opening marks; several where a clause among them tells who speaks. At least one. */
  readonly parts: readonly Span[];
  /** No closing mark was found before the paragraph's end. */
  readonly unclosed: boolean;
  /** Index of the quotation this one stands in, or null. */
  readonly parent: number | null;
  /** Index of the quotation whose speech this one carries on ("…," he said, "…"), or null. */
  readonly continues: number | null;
  readonly attribution: Attribution | null;
  /** The line beside it that says whose it is and where it stands ("— Ines Aldana [@log, p. 3]"), or null. */
  readonly signed: Span | null;
}

export interface Attribution {
  readonly speaker: Mention;
  /** The words that make it a saying ("said", "according to"), or null. */
  readonly cue: Span | null;
  /** 0…1, calibrated: the share of attributions with this confidence that are right. */
  readonly confidence: number;
  readonly date: SayingDate | null;
  /** "to reporters", "in a statement", "at the White House": manner or place, as written, or null. */
  readonly circumstance: Span | null;
}

export type MentionType = 'named' | 'pronoun' | 'nominal' | 'organisation';

/** Somebody as mentioned at one place. */
export interface Mention {
  readonly span: Span;
  readonly text: string;
  readonly type: MentionType;
  /** Several people at once ("the senators", "they"). */
  readonly group: boolean;
  /** Index into `Reading.people`; null when nobody is named for it (anonymous, or a pronoun that does not resolve). */
  readonly person: number | null;
  /** The name as it stands in this mention ("Ines Aldana"), without title and role; null when there is none. */
  readonly name: Span | null;
  /** The role or title as it stands in this mention ("port spokeswoman"), or null. */
  readonly role: Span | null;
  /** Indices into `people` of members named with the group ("the councillors, including Ruth Okafor"). */
  readonly members: readonly number[];
  /** A name, or a pronoun that means somebody far more likely than anybody else. */
  readonly certain: boolean;
}

export interface Person {
  readonly kind: 'person' | 'organisation' | 'group';
  /** The fullest name, as first written so, without titles. */
  readonly name: string;
  /** Every spelling seen, `name` and aliases from the front matter included. */
  readonly names: readonly string[];
  /** Roles, titles and affiliations the text gives, as written ("port spokeswoman", "D-Ohio"). */
  readonly roles: readonly string[];
  readonly gender: 'male' | 'female' | null;
  readonly mentions: readonly Span[];
}

/** When something was said, as far as the sentence tells. */
export interface SayingDate {
  readonly span: Span;
  readonly text: string;
  /** 0 Sunday … 6 Saturday, or null. */
  readonly weekday: number | null;
  /** Day of the month 1–31, month 1–12, year; each null when not given. */
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** Days from the document's own date: "today" 0, "yesterday" -1; null when not relative. */
  readonly offset: number | null;
}

export interface IndirectSpeech {
  readonly span: Span;
  readonly attribution: Attribution;
}

/**
 * What kind of document it is, as far as that is sure. `report`: its prose tells of others in the third person, and most of its speech
 * stands in marks with a speaker. `other` whenever in doubt: statements, letters, judgments, statutes, standards, papers, books, posts.
 */
export type Genre = 'transcript' | 'speech' | 'play' | 'report' | 'other';
