import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWord, hashOfFolded, wordsOf } from '../../server/src/core/text/words.ts';

function listed(text: string): readonly string[] {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, i) => foldedWord(text.slice(words.starts[i], words.ends[i])));
}

describe('words', () => {
  it.each([
    ['The tide took boats.', 'the tide took boats'],
    ["don't can’t rock ’n’ roll", "don't can't rock n roll"],
    ['long-standing re-\nentry', 'long standing re entry'],
    ['U.S. and U.S.A., a.m. Mr. Smith', 'us and usa am mr smith'],
    ['3.5 or 1,000 or 1,000,000 but 1,00', '3.5 or 1000 or 1000000 but 1 00'],
    ['naïve œuvre Æsir ﬁnd straße', 'naive oeuvre aesir find strasse'],
    ['nai\u0308ve cafe\u0301', 'naive cafe'],
    ['Ｆｕｌｌ ｗｉｄｔｈ １２', 'full width 12'],
    ['co\u00adopt zero\u200bwidth', 'coopt zerowidth'],
    ['$5 and 40% of it', '$ 5 and 40 % of it'],
    ['the boats¹ were lost.²³ CO₂', 'the boats were lost co2'],
    ['明日は雨', '明 日 は 雨'],
    ['𝐁old 😀 smile', 'bold smile'],
    ['_knew_ snake_case', 'knew snake case'],
    ['end.Next one', 'end next one'],
    ['İstanbul ΣΟΦΟΣ σοφός', 'istanbul σοφοσ σοφοσ'],
    ['', ''],
    ['… — “ ” !', ''],
    ['\ud800 lone \udc00', 'lone'],
  ])('%j', (text, expected) => {
    expect(listed(text).join(' ')).toBe(expected);
  });

  it('gives spans that hold the words, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const words = wordsOf(text);
        let last = 0;
        for (let i = 0; i < words.count; i++) {
          const [start, end] = [words.starts[i] as number, words.ends[i] as number];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(hashOfFolded(foldedWord(text.slice(start, end)))).toBe(words.hashes[i]);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('splits no surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const words = wordsOf(text);
        for (let i = 0; i < words.count; i++) {
          for (const at of [words.starts[i] as number, words.ends[i] as number]) {
            const before = text.charCodeAt(at - 1);
            const behind = text.charCodeAt(at);
            expect(before >= 0xd800 && before < 0xdc00 && behind >= 0xdc00 && behind < 0xe000).toBe(false);
          }
        }
      }),
    );
  });

  it('compares words apart from case, accents and typography', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zéöñç]{1,12}(?:'[a-z]{1,2})?$/), (word) => {
        const hash = wordsOf(word).hashes[0];
        for (const other of [
          word.toUpperCase(),
          word.normalize('NFD'),
          word.replace("'", '’'),
          `${word[0]}\u00ad${word.slice(1)}`,
        ]) {
          expect(wordsOf(other).count).toBe(1);
          expect(wordsOf(other).hashes[0]).toBe(hash);
        }
      }),
    );
  });

  it('stops where it is told to', () => {
    const text = 'one two three four five';
    expect(wordsOf(text, 4, 13).count).toBe(2);
    expect(wordsOf(text, 0, text.length, 3).count).toBe(3);
    expect(wordsOf(text, 5, 10).starts[0]).toBe(5);
  });

  it('takes five megabytes on one line', () => {
    const text = 'ab\u0301'.repeat(1_700_000);
    expect(wordsOf(text).count).toBe(1);
    expect(wordsOf('a.'.repeat(500_000)).count).toBeGreaterThan(0);
    expect(wordsOf("'".repeat(1_000_000)).count).toBe(0);
  });
});
