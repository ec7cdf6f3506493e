import { describe, expect, it } from 'vitest';
import { told, wordingOf } from './wordingSupport.ts';

const harbour = `Storm takes boats

@Aldana “The tide took fourteen boats, and we were not warned,” harbourmaster Ines Aldana said Monday. @Aldana +“It is not permitted to land there. Nobody may go out unless the siren is silent.”

The harbour was built in 1911. It was not the product of inter-island rivalry, whatever the old songs say, but of a loan.

@Brandt “We will pay for the nets,” said the mayor, Tom Brandt. @Brandt +“We have never refused a fisherman. The money… is there, and the council's vote is certain.”

@Aldana “The children's coöperative, a long-standing project, lost its naïve little œuvre,” Aldana added, @Aldana +“and Mr. Okafor of the U.S. Navy lent us 1,000 sandbags.”

@Okafor “I saw the wave [from the mole] before anybody,” Okafor told this paper. @Okafor +“It was teh worst in years.”

The re-
connaissance began at dawn. Some say “the sea gives back” at such times.`;

const judge = (quote: string, options = {}): string => told(wordingOf(quote, [harbour], options));

describe('wording that may stand', () => {
  it.each([
    ['to the letter', 'The tide took fourteen boats', 'verbatim'],
    ['cut out of a sentence', 'took fourteen boats, and we were', 'verbatim'],
    ['first letter', 'the tide took fourteen boats', 'verbatim case'],
    ['a later sentence', 'It is not permitted to land there', 'verbatim'],
    ['final point', 'It is not permitted to land there.', 'verbatim'],
    ['final comma', 'It is not permitted to land there,', 'verbatim'],
    ['straight marks', "The money… is there, and the council's vote is certain", 'verbatim'],
    ['curly apostrophe', 'the council’s vote is certain', 'verbatim typography'],
    ['a ligature and accents', 'naive little oeuvre', 'verbatim accents typography'],
    ['decomposed accents', 'nai\u0308ve little œuvre', 'verbatim typography'],
    ['soft hyphens', 'The tide took four\u00adteen boats', 'verbatim typography'],
    ['zero-width', 'The tide took\u200b fourteen boats', 'verbatim typography'],
    ['full width', 'Ｔｈｅ tide took fourteen boats', 'verbatim typography'],
    ['no hyphen', 'a long standing project', 'verbatim typography'],
    ['non-breaking spaces', 'The tide\u00a0took fourteen\u202fboats', 'verbatim'],
    ['points of an abbreviation', 'Mr Okafor of the US Navy lent us', 'verbatim typography'],
    ['comma in a number', 'lent us 1000 sandbags', 'verbatim typography'],
    ['hyphen at a line’s end', 'The reconnaissance began at dawn', 'verbatim typography'],
    ['inner marks single', 'Some say ‘the sea gives back’ at such times', 'verbatim typography'],
    ['a number in figures', 'The tide took 14 boats', 'verbatim style'],
    ['a point for a comma', 'The tide took fourteen boats. And we were', 'verbatim case style'],
    ['a comma for a point', 'to land there, nobody may go out', 'verbatim case style'],
    ['a compound written open', 'I saw the wave [from the mole] before any body', 'verbatim typography'],
    ['a title in full', 'Mister Okafor of the U.S. Navy lent us', 'verbatim style typography'],
    ['a contraction', 'We’ll pay for the nets', 'verbatim style'],
    ['a comma put in', 'The tide, took fourteen boats', 'verbatim punctuation'],
    ['the source’s own dots', 'The money... is there', 'verbatim typography'],
    ['the source’s own bracket', 'the wave [from the mole] before', 'verbatim'],
    ['across the attribution', 'we were not warned. It is not permitted', 'verbatim punctuation'],
    ['one sentence across its attribution', 'lost its naïve little œuvre, and Mr. Okafor', 'verbatim punctuation'],
  ])('%s', (_, quote, expected) => {
    const answer = judge(quote);
    expect(answer).toBe(expected);
  });

  it.each([
    ['dots', 'The tide took … boats', 'edited ellipsis'],
    ['three points', 'The tide took ... boats', 'edited ellipsis'],
    ['spaced points', 'The tide took . . . boats', 'edited ellipsis'],
    ['bracketed points', 'The tide took [...] boats', 'edited ellipsis'],
    ['bracketed dots', 'The tide took […] boats', 'edited ellipsis'],
    ['four points across a sentence', "We will pay for the nets. ... the council's vote is certain", 'edited ellipsis'],
    [
      'a clause left out with its own negation',
      'The tide took fourteen boats ... It is not permitted',
      'edited ellipsis',
    ],
    ['first letter in brackets', '[t]he tide took fourteen boats', 'edited bracket'],
    ['another first letter', '[F]ourteen boats', 'edited bracket'],
    ['an ending in brackets', 'The tide t[akes] fourteen boats', 'edited bracket'],
    ['a bracket that replaces', 'The tide took fourteen [vessels], and we were not warned', 'edited bracket'],
    ['a bracket that adds', 'The tide took fourteen [fishing] boats', 'edited bracket'],
    ['a gloss with a negation of its own', 'Nobody [who has not asked leave] may go out', 'edited bracket'],
    ['sic', 'It was teh [sic] worst in years', 'edited sic'],
    ['a note', 'It is not permitted to land there [emphasis added]', 'edited bracket'],
    ['a negation in another form', 'we [weren’t] warned', 'edited bracket'],
    ['a callout', 'The tide took fourteen boats,[3] and we', 'verbatim'],
    ['a raised callout', 'The tide took fourteen boats,³ and we', 'verbatim typography'],
  ])('%s', (_, quote, expected) => {
    expect(judge(quote)).toBe(expected);
  });

  it('lets brackets and dots go where the quotation is cleaned up', () => {
    expect(judge('The money is there', { behind: ' (cleaned up)' })).toMatch(/^edited cleaned-up/);
  });
});

describe('wording that may not', () => {
  it.each([
    ['a word', 'The tide took forty boats', 'changed: forty → fourteen'],
    ['a tense', 'The tide takes fourteen boats', 'changed: takes → took'],
    ['a number', 'The tide took 15 boats', 'changed: 15 → fourteen'],
    ['a plural', 'The tides took fourteen boats', 'changed: tides → tide'],
    ['a name', 'Mr. Okafur of the U.S. Navy', 'changed: Okafur → Okafor'],
    ['a mended typo', 'It was the worst in years', 'changed: the → teh'],
    ['sic behind a word that is not the source’s', 'It was the [sic] worst in years', 'changed: the → teh'],
    ['the last word', 'The tide took fourteen ships', 'changed: ships → boats'],
    ['an added word', 'The tide took all fourteen boats', 'changed: all → ×'],
    ['words turned round', 'The boats took fourteen tide', null],
    ['a stop put in', 'The tide took. Fourteen boats', 'changed: took. Fourteen → took fourteen'],
    ['a stop taken out', 'to land there nobody may go out', 'changed: there nobody → there. Nobody'],
    [
      'capitals throughout',
      'THE TIDE TOOK FOURTEEN BOATS',
      'changed: THE TIDE TOOK FOURTEEN BOATS → The tide took fourteen boats',
    ],
    ['one word in capitals', 'It is NOT permitted to land', 'changed: NOT → not'],
    ['a small word run on', 'It is notpermitted to land there', 'changed: notpermitted → not permitted'],
    ['other accents', 'its naíve little œuvre', 'changed: naíve → naïve'],
    ['its for it’s', 'the councils vote is certain', "changed: councils → council's"],
    ['words left out', 'The tide took boats', 'omission: × → fourteen'],
    ['more words left out', 'The harbour was built in 1911, of a loan', null],
    ['a word behind the source’s own bracket', 'I saw the wave [from the mole] anybody', 'omission: × → before'],
    ['the source’s own dots left out', 'The money is there', 'omission: × → …'],
    ['a not left out', 'It is permitted to land there', 'reversed: × → not'],
    ['a not put in', 'The tide took not fourteen boats', 'reversed: not → ×'],
    ['a not behind dots', 'It is ... permitted to land there', 'reversed: ... → not'],
    ['a not in a bracket', 'It is [always] permitted to land there', 'reversed: [always] → not'],
    ['a not added in a bracket', 'The tide took [not] fourteen boats', 'reversed: [not] → ×'],
    ['never for nothing', 'We have refused a fisherman', 'reversed: × → never'],
    ['an unless behind dots', 'Nobody may go out ... the siren is silent', 'reversed: ... → unless'],
    ['nobody to anybody', 'Anybody may go out unless the siren is silent', 'reversed: Anybody → Nobody'],
    ['a short one', 'was the product of rivalry', null],
  ])('%s', (_, quote, expected) => {
    const answer = judge(quote);
    if (expected === null) expect(answer).toMatch(/^(?:changed|omission|reversed|spliced): /);
    else expect(answer).toBe(expected);
  });

  it('tells two utterances of two speakers put together', () => {
    expect(judge('It is not permitted to land there. We will pay for the nets')).toMatch(/^spliced/);
  });

  it('tells a splice of two speakers that dots are to cover', () => {
    expect(judge('We have never refused a fisherman ... a long-standing project, lost its naïve little œuvre')).toMatch(
      /^spliced/,
    );
  });

  it('tells parts in another order', () => {
    expect(
      judge('We have never refused a fisherman. We will pay for the nets, and the council’s vote is certain'),
    ).toMatch(/^(?:spliced|changed|reversed)/);
  });

  it('wants one’s own dots in brackets where the source has dots, in academic texts only', () => {
    const quote = 'We have never refused a fisherman. … is there, and';
    expect(judge(quote)).toBe('edited ellipsis');
    expect(judge(quote, { profile: 'academic' })).toBe('changed: … → The money');
    expect(judge('We have never refused a fisherman. […] is there, and', { profile: 'academic' })).toBe(
      'edited ellipsis',
    );
  });

  it('wants a bracket for the first letter in legal texts only', () => {
    expect(judge('the tide took fourteen boats', { profile: 'legal' })).toBe('changed: the → The');
    expect(judge('[t]he tide took fourteen boats', { profile: 'legal' })).toBe('edited bracket');
  });
});

describe('words that stand nowhere', () => {
  it.each([
    'The lighthouse keeper danced all night with the bishop',
    'we will rebuild the market hall before winter comes',
    'fourteen sandbags',
    'took naïve',
    'It was the best of times and the worst of all possible markets',
  ])('%s', (quote) => {
    expect(judge(quote)).toBe('not-found');
  });
});
