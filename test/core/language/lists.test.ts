import { describe, expect, it } from 'vitest';
import { W } from '../../../server/src/core/language/classes.ts';
import { english } from '../../../server/src/core/language/en/english.ts';
import * as short from '../../../server/src/core/language/every/abbreviations.ts';
import { title } from '../../../server/src/core/language/every/labels.ts';
import { abbreviated, honorifics } from '../../../server/src/core/language/every/names.ts';
import { takesPoint } from '../../../server/src/core/verdict/wording/marksBetween.ts';

/** Which of these words a list lacks. */
const lacking = (words: string, has: (word: string) => boolean): readonly string[] =>
  words.split(' ').filter((word) => !has(word));

const { lexicon, editing, dates, parties } = english;
const large = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

describe('what one list of words knows the others know', () => {
  it('of titles before a name', () => {
    const knowing: readonly ((word: string) => boolean)[] = [
      (word) => lexicon.abbreviations.has(word),
      (word) => editing.abbreviations.has(word),
      (word) => (lexicon.classesOf(word) & W.title) !== 0,
      (word) => honorifics.has(word),
      (word) => title.test(`${large(word)}. Lund`),
      (word) => abbreviated.test(`and ${large(word)}`),
    ];
    expect(knowing.flatMap((has) => lacking(short.shortTitles, has))).toEqual([]);
  });

  it('of days and months', () => {
    const all = `${short.shortDates} ${short.shortDatesOrWords}`;
    expect(lacking(all, (word) => lexicon.abbreviations.has(word))).toEqual([]);
    expect(lacking(all, (word) => (dates.monthOf(word) ?? dates.weekdayOf(word)) !== null)).toEqual([]);
    expect(lacking(all, (word) => (lexicon.classesOf(word) & W.time) !== 0)).toEqual([]);
    expect(lacking(short.shortDates, (word) => takesPoint(word, english))).toEqual([]);
    // "They sat. The tide came in": a point that came or went is one.
    expect(lacking(short.shortDatesOrWords, (word) => takesPoint(word, english))).toEqual(['sat', 'sun']);
  });

  it('of states', () => {
    const all = `${short.shortStates} ${short.shortStatesOrWords}`;
    expect(lacking(all, (word) => lexicon.abbreviations.has(word))).toEqual([]);
    expect(lacking(short.shortStates, (word) => takesPoint(word, english))).toEqual([]);
    expect(lacking(all, (word) => parties.stateOf.has(word))).toEqual(['penn', 'd.c']);
  });

  it('of those who speak for somebody, by man, woman and number', () => {
    const roles = 'spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople';
    expect(lacking(roles, (word) => (lexicon.classesOf(word) & (W.role | W.personGroup)) !== 0)).toEqual([]);
    expect(lacking(roles, (word) => english.offices.officeOf.has(word))).toEqual([]);
  });

  it('of verbs of saying: each that says plainly is one that says, in every form', () => {
    const plain = [...lexicon.verbs.values()].filter(({ say }) => say === 2);
    expect(plain.length).toBeGreaterThan(100);
    expect(
      lacking('said says saying say told tells telling tell', (word) => lexicon.verbs.get(word)?.say === 2),
    ).toEqual([]);
  });
});
