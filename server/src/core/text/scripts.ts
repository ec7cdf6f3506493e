/** Scripts that set no blank between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー々〆]/u;

/** Whether a character belongs to a script that sets no blank between words. */
export function isUnspaced(character: string): boolean {
  return character >= '\u0e00' && unspaced.test(character);
}

/** Characters that make a word of Chinese or Japanese, of Thai and its kin: averages of running text. */
const perIdeograph = 2;
const perLetter = 4;

/**
 * About how many words a text has, counted by blanks, and by characters where its script sets none; counting ends soon after
 * `most`. Linear.
 */
export function countWords(text: string, from = 0, to = text.length, most = Number.POSITIVE_INFINITY): number {
  let words = 0;
  let inside = false;
  let ideographs = 0;
  let letters = 0;
  for (let i = from; i < to && words < most; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x0e00 && isUnspaced(text.charAt(i))) {
      if (c < 0x2e80) letters++;
      else ideographs++;
      inside = false;
      continue;
    }
    // The marks of these scripts stand where others have a blank.
    const space =
      c <= 32 ||
      c === 0xa0 ||
      (c >= 0x3000 && (c <= 0x303f || (c > 0xff00 && c < 0xff21 && (c < 0xff10 || c > 0xff19))));
    if (!space && !inside) words++;
    inside = !space;
  }
  return words + Math.ceil(ideographs / perIdeograph) + Math.ceil(letters / perLetter);
}
