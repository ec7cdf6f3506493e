import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCode, languageOf } from '../../../server/src/core/text/language.ts';
import { countWords } from '../../../server/src/core/text/scripts.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The bakers of the old town had not been asked, and they were angry.'],
    ['en', 'We will not close it.'],
    ['de', 'Die Bäcker der alten Stadt sind nicht gefragt worden, und das war ein Fehler.'],
    ['de', 'ein Fehler und ein Segen für alle'],
    ['fr', 'Les boulangers de la vieille ville ne sont pas contents et nous non plus.'],
    ['es', 'Los panaderos de la ciudad no han sido consultados y eso es un error.'],
    ['it', 'I fornai della città non sono stati sentiti e questo è un errore.'],
    ['pt', 'Os padeiros da cidade não foram ouvidos e isso é um erro.'],
    ['nl', 'De bakkers van de oude stad zijn niet gevraagd en dat is een fout.'],
    ['sv', 'Bagarna i den gamla staden har inte blivit tillfrågade och det är ett fel.'],
    ['fi', 'Leipureilta ei kysytty mitään, ja se oli virhe, mutta he ovat täällä.'],
    ['pl', 'Piekarze nie zostali zapytani i to jest błąd, ale nie tylko ich.'],
    ['ru', 'Пекарей никто не спросил, и это ошибка.'],
    ['uk', 'Пекарів ніхто не питав, і це помилка.'],
    ['zh', '面包师没有被问过。'],
    ['ja', 'パン屋には誰も聞かなかった。'],
    ['ko', '빵집 주인에게 아무도 묻지 않았다.'],
    ['th', 'ไม่มีใครถามคนทำขนมปัง'],
    ['ar', 'لم يسأل أحد الخبازين عن ذلك'],
    ['he', 'איש לא שאל את האופים'],
    ['el', 'Κανείς δεν ρώτησε τους αρτοποιούς'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['nothing', ''],
    ['a name', 'Tomasz Wieczorek'],
    ['a list of cases', 'Ode v. Lind, Marsh v. Orr, Penn v. Holt, Ash v. Quill, Dray v. Peck (2001)'],
    ['a few words that many languages have', 'van de Velde en Gogh'],
    ['marks alone', '“…” — 1,204 % €'],
  ])('not told: %s', (_, text) => {
    expect(languageOf(text)).toBeNull();
  });

  it('knows languages by name and by code', () => {
    expect(['German', 'de-AT', 'pt_BR', 'Farsi', 'klingon'].map(languageCode)).toEqual(['de', 'de', 'pt', 'ar', null]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const code = languageOf(text);
        expect(code === null || /^[a-z]{2}$/.test(code)).toBe(true);
        expect(countWords(text)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('counting words', () => {
  it.each([
    ['the old town', 3],
    ['  the   old\u00a0town ', 3],
    ['面包师没有', 3],
    ['面包师没有。面包师没有！', 5],
    ['ไม่มีใครถาม', 3],
    ['빵집 주인', 2],
    ['', 0],
    ['。、！', 0],
  ])('%s: %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
