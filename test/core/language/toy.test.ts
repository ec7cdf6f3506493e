import { describe, expect, it } from 'vitest';
import { W } from '../../../server/src/core/language/classes.ts';
import { english } from '../../../server/src/core/language/en/english.ts';
import type { WordGroup } from '../../../server/src/core/language/groups.ts';
import type { Language } from '../../../server/src/core/language/language.ts';
import { Lexicon, type Row, type VerbEntry } from '../../../server/src/core/language/lexicon.ts';
import { languageCalled, languages } from '../../../server/src/core/language/registry.ts';
import { plainText } from '../../../server/src/core/prose/plainText.ts';
import { read, readIn } from '../../../server/src/core/reading/read.ts';

const saying = (base: string, form: VerbEntry['form']): VerbEntry => ({ base, form, say: 2, manner: 'say' });
const groups = Object.fromEntries(
  [...new Set(Object.keys(english.lexicon.rows.groups))].map((group) => [group, { words: '', why: 'no such words' }]),
) as Record<WordGroup, Row>;

/** A language of a few words: they alone differ from English, and what is read of its speakers with them. */
const toy: Language = {
  ...english,
  id: 'qt',
  lexicon: new Lexicon({
    ...english.lexicon.rows,
    classes: [
      [W.det, 'la'],
      [W.prep, 'de al'],
      [W.role, 'havenestro'],
    ],
    verbs: new Map([
      ['diris', saying('diri', 'finite')],
      ['diri', saying('diri', 'base')],
    ]),
    groups: { ...groups, subjects: { words: 'li ŝi', why: 'pronouns that speak' } },
    givenNames: { male: 'petro', female: 'ana' },
    abbreviations: 's-ro',
  }),
};

const said = (language: Language, text: string): readonly (string | undefined)[] =>
  readIn(language, plainText(text)).quotations.map(({ attribution }) => attribution?.speaker.text);

describe('a language that is handed over', () => {
  const text = '“La akvo malaltas ekde marto, kaj neniu scias kial,” diris Ana Lund.';

  it('reads its own words', () => {
    expect(said(toy, text)).toEqual(['Ana Lund']);
    expect(said(english, text)).toEqual([undefined]);
  });

  it('reads no word of another', () => {
    const other = '“The water has been low since March, and nobody knows why,” said Ana Lund.';
    expect(said(english, other)).toEqual(['Ana Lund']);
    expect(said(toy, other)).toEqual([undefined]);
  });

  it('without speakers finds the same quotations and gives them to nobody but a label', () => {
    const mute = { ...english, id: 'qm', speakers: null };
    const one = '“The water has been low since March, and nobody knows why,” said Ana Lund.';
    expect(said(mute, one)).toEqual([undefined]);
    expect(readIn(mute, plainText(one)).quotations.map(({ use }) => use)).toEqual(['speech']);
    expect(said(mute, 'Ana Lund: “The water has been low since March, and nobody knows why.”')).toEqual(['Ana Lund']);
  });
});

describe('the registry', () => {
  it('has each language once, and knows one by what a document says or its words tell', () => {
    expect(new Set(languages.map(({ id }) => id)).size).toBe(languages.length);
    const told = (text: string): string => read(plainText(text)).readIn.id;
    expect(told('The water has been low since March, and nobody on the quay knows why that is so.')).toBe('en');
    expect(told('Das Wasser ist seit März niedrig, und niemand auf dem Kai weiß, warum das so ist.')).toBe('de');
    expect(told('Ana Lund')).toBe('en');
  });

  it('reads speakers in one, and in another tells speech by its verbs of saying', () => {
    expect(languages.filter(({ speakers }) => speakers !== null).map(({ id }) => id)).toEqual(['en']);
    expect(languages.every(({ speakers, speech }) => (speakers === null) === (speech !== null))).toBe(true);
    expect(languageCalled('qx').speakers).toBeNull();
    expect(languageCalled('qx')).toBe(languageCalled('qx'));
  });
});
