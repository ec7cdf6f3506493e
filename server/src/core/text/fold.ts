/**
 * The comparison form of characters: what a reader takes for the same letter is the same code unit.
 * Case, accents, full-width and other compatibility forms, ligatures (also œ and æ, which NFKC keeps),
 * soft hyphens, zero-width characters and combining marks are set aside. What was set aside is still in the text.
 */

/** What a code unit is to the reader of words. Letters and digits come last: `>= letter` asks for both. */
export const Unit = {
  unknown: 0,
  /** Between words: spaces, punctuation, marks, symbols. */
  gap: 1,
  /** Invisible inside a word: soft hyphen, zero-width, combining accents. */
  silent: 2,
  /** Joins letters when between two of them: don't. */
  apostrophe: 3,
  /** A letter whose comparison form has several units: ﬁ, œ, ß. */
  ligature: 4,
  /** A word by itself: an ideograph, a currency or percent sign. */
  solo: 5,
  surrogate: 6,
  point: 7,
  comma: 8,
  /** Joins digits: 3/4, 9/11. */
  slash: 9,
  /** A raised digit or sign: an exponent, a unit's power, or a note's callout. */
  raised: 10,
  /** Before digits it raises them: 10^6. */
  caret: 11,
  /** A word by itself with a comparison form of several units: ½ is 1/2. */
  fraction: 12,
  /** A letter with a one-unit comparison form. */
  letter: 13,
  digit: 14,
} as const;

/** Of every code unit its kind, times 65,536, plus its comparison form where that is one unit; 0 before first sight. */
export const unitTable = new Uint32Array(65536);
const unitFolds = new Uint16Array(65536);
const ligatures = new Map<number, string>();

const apostrophes = new Set("'’‘ʼʹ′＇`´‛".split('').map((c) => c.charCodeAt(0)));
/** First and last, in pairs: soft hyphen, joiners and other invisible characters, variation selectors, combining accents, kana's marks. */
const silentRanges = (
  '00ad 00ad 034f 034f 061c 061c 115f 1160 17b4 17b5 180b 180f 200b 200f 202a 202c 2060 206f fe00 fe0f feff feff ' +
  '0300 036f 0591 05bd 05bf 05bf 05c1 05c2 05c4 05c5 05c7 05c7 064b 0652 1ab0 1aff 1dc0 1dff 20d0 20ff 3099 309a fe20 fe2f'
)
  .split(' ')
  .map((hex) => Number.parseInt(hex, 16));
const isSilent = (unit: number): boolean =>
  silentRanges.some((first, i) => i % 2 === 0 && first <= unit && unit <= (silentRanges[i + 1] as number));
/** Raised digits and signs, and the same on the line. */
const raised: ReadonlyMap<number, string> = new Map(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'].map((character, i) => [character.charCodeAt(0), '0123456789+-'.charAt(i)]),
);
/** What stands behind these is shown from right to left, or left to right, whatever it is: “14” is read as 41. It is no silent sign. */
const overrides = new Set([0x202d, 0x202e]);
const slashes = new Set([0x2f, 0x2044, 0x2215, 0xff0f]);
const solo =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Sc}%‰&+=§]/u;
const wordly = /[\p{L}\p{N}\p{M}]/u;
const marks = /[\u0300-\u036f\u3099\u309a]/g;

/** Letters that neither NFKD nor lower case bring to what a typist without them writes. */
const spelledOut: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ŋ: 'ng',
};

/** Comparison form of one character (a whole code point). Hangul stays composed. */
export function foldCharacter(character: string): string {
  const lower = character.normalize('NFKC').toLowerCase();
  let out = '';
  for (const part of lower) {
    const spelled = spelledOut[part];
    if (spelled !== undefined) out += spelled;
    else if (part >= '\uac00' && part <= '\ud7a3') out += part;
    else {
      const bare = part.normalize('NFKD').replace(marks, '');
      out += spelledOut[bare] ?? bare;
    }
  }
  return out;
}

/** The table's entry for a code unit, learnt once. Callers in a hurry read `unitTable` and come here on 0. */
export function learnUnit(unit: number): number {
  const known = unitTable[unit] as number;
  if (known !== Unit.unknown) return known;
  const kind = classify(unit);
  const entry = kind * 65536 + (unitFolds[unit] as number);
  unitTable[unit] = entry;
  return entry;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return Unit.surrogate;
  if (unit === 0x2e || unit === 0xff0e) return Unit.point;
  if (unit === 0x2c || unit === 0xff0c) return Unit.comma;
  if (apostrophes.has(unit)) return Unit.apostrophe;
  const character = String.fromCharCode(unit);
  if (overrides.has(unit)) return learnLetter(unit, character);
  if (isSilent(unit)) return Unit.silent;
  const low = raised.get(unit);
  if (low !== undefined) {
    unitFolds[unit] = low.charCodeAt(0);
    return Unit.raised;
  }
  if (slashes.has(unit)) return Unit.slash;
  if (unit === 0x5e) return Unit.caret;
  if (solo.test(character)) {
    unitFolds[unit] = foldCharacter(character).charCodeAt(0);
    return Unit.solo;
  }
  if (!wordly.test(character)) return Unit.gap;
  return learnLetter(unit, character);
}

function learnLetter(unit: number, character: string): number {
  const folded = foldCharacter(character);
  if (!/^[\p{L}\p{N}\p{M}]+$/u.test(folded)) {
    if (/^\d+⁄\d+$/.test(folded)) {
      ligatures.set(unit, folded.replace('⁄', '/'));
      return Unit.fraction;
    }
    unitFolds[unit] = unit;
    return Unit.letter;
  }
  if (folded.length === 1) {
    unitFolds[unit] = folded.charCodeAt(0);
    return folded >= '0' && folded <= '9' ? Unit.digit : Unit.letter;
  }
  ligatures.set(unit, folded);
  return Unit.ligature;
}

/** Comparison form of a unit of kind ligature or fraction. */
export function ligatureFold(unit: number): string {
  return ligatures.get(unit) ?? '';
}

const astral = new Map<number, string>();

/** Comparison form of a code point above U+FFFF; "" when it is no part of a word (an emoji). */
export function astralFold(codePoint: number): string {
  let folded = astral.get(codePoint);
  if (folded === undefined) {
    const character = String.fromCodePoint(codePoint);
    folded = wordly.test(character) ? foldCharacter(character) : '';
    if (astral.size < 10_000) astral.set(codePoint, folded);
  }
  return folded;
}

for (let unit = 0; unit < 0x250; unit++) learnUnit(unit);
