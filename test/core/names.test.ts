import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, relateNames } from '../../server/src/core/verdict/identity/names.ts';

describe('two names', () => {
  test.each([
    ['Ines Aldana', 'Aldana'],
    ['Ines Aldana', 'Ms. Aldana'],
    ['Sen. Ruth Okafor, Jr.', 'Ruth Okafor'],
    ['William Thorne', 'Bill Thorne'],
    ['J. Thorne', 'James Thorne'],
    ['Samir al-Hadi', 'Hadi'],
    ['Samir Al-Hadi', 'al-Hadi'],
    ['Marie Dubois-Lefèvre', 'Marie Dubois'],
    ['José Peña', 'Jose Pena'],
    ['Ana Maria Ortiz Vega', 'Ortiz'],
    ['Joost van der Meer', 'Van der Meer'],
    ['O’Brien', "O'Brien"],
    ['Ines Aldana’s', 'Ines Aldana'],
  ])('%s is %s', (a, b) => {
    expect([relateNames(a, b), relateNames(b, a)]).toEqual(['same', 'same']);
  });

  test.each([
    ['Ines Aldana', 'Ines Aldanna'],
    ['Aldana', 'Aldena'],
    ['Ines Aldana', 'Inez Aldana'],
    ['Ruth Okafor', 'Ruth Okafro'],
    ['Peter Marchetti', 'Peter Marcheti'],
  ])('%s may be a slip for %s', (a, b) => {
    expect(relateNames(a, b)).toBe('near');
  });

  test.each([
    ['Ines Aldana', 'Ruth Okafor'],
    ['Ines Aldana', 'Okafor'],
    ['Li', 'Lo'],
    ['Mann', 'Kahn'],
    ['', 'Aldana'],
    ['Ruth Okafor', 'Peter Okefor'],
  ])('%s is not %s', (a, b) => {
    expect(relateNames(a, b)).toBe('other');
  });

  test('the relation does not depend on the order, whatever the text', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => relateNames(a, b) === relateNames(b, a)));
  });

  test('the edit distance is a distance for single slips', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(11), (word, at) => {
        const i = at % word.length;
        expect(editDistance(word, word)).toBe(0);
        expect(editDistance(word, word.slice(0, i) + word.slice(i + 1))).toBe(1);
      }),
    );
  });
});
