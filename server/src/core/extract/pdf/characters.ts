/**
 * Characters that a PDF sets and does not name. TeX's bitmap fonts carry no names: what reads as a control code is a
 * place in one of TeX's encodings: Cork's (T1), or the old one (OT1), which also sets an accent and its letter apart.
 */

export type TexEncoding = 'T1' | 'OT1';

const words = (list: string): readonly string[] => list.split(' ');

const cork = table([
  [0x00, words('` ´ ˆ ˜ ¨ ˝ ˚ ˇ ˘ ¯ ˙ ¸ ˛ ‚ ‹ › “ ” „ « » – —')],
  [0x19, words('ı ȷ ff fi fl ffi ffl')],
  [0x27, ['’']],
  [0x60, ['‘']],
  [0x7f, ['-']],
  [0x80, words('Ă Ą Ć Č Ď Ě Ę Ğ Ĺ Ľ Ł Ń Ň Ŋ Ő Ŕ Ř Ś Š Ş Ť Ţ Ű Ů Ÿ Ź Ž Ż Ĳ İ đ §')],
  [0xa0, words('ă ą ć č ď ě ę ğ ĺ ľ ł ń ň ŋ ő ŕ ř ś š ş ť ţ ű ů ÿ ź ž ż ĳ ¡ ¿ £')],
  [0xd7, ['Œ']],
  [0xdf, ['SS']],
  [0xf7, ['œ']],
  [0xff, ['ß']],
]);

const old = table([
  [0x00, words('Γ Δ Θ Λ Ξ Π Σ Υ Φ Ψ Ω ff fi fl ffi ffl ı ȷ ` ´ ˇ ˘ ¯ ˚ ¸ ß æ œ ø Æ Œ Ø')],
  [0x22, ['”']],
  [0x27, ['’']],
  [0x5c, ['“']],
  [0x5f, ['˙']],
  [0x60, ['‘']],
  [0x7b, words('– — ˝ ˜ ¨')],
]);

function table(runs: readonly (readonly [number, readonly string[]])[]): ReadonlyMap<string, string> {
  return new Map(runs.flatMap(([first, all]) => all.map((text, i) => [String.fromCharCode(first + i), text] as const)));
}

/** Which of TeX's encodings a font's text is in, or null where nothing shows it: ligatures stand apart in the two. */
export function texEncodingOf(text: string): TexEncoding | null {
  const ligatures = text.match(/[\x1b-\x1f]/g)?.length ?? 0;
  const oldLigatures = text.match(/[\x0b-\x0f]/g)?.length ?? 0;
  if (oldLigatures > ligatures) return 'OT1';
  return ligatures > 0 || /[\x10\x11\x15\x16]/.test(text) ? 'T1' : null;
}

/** Text as its encoding means it. */
export function fromTex(text: string, encoding: TexEncoding): string {
  const known = encoding === 'T1' ? cork : old;
  return text.replace(/(?<=\S)\x88|\x88(?=\S)|[^A-Za-z ,.\x88]/g, (c) => known.get(c) ?? c);
}

const ligatures = /[\ufb00-\ufb06\uf001\uf002]/g;
const privateLigatures: Readonly<Record<string, string>> = { '\uf001': 'fi', '\uf002': 'fl' };

/** Ligatures as letters; what is no character of a text left out: control codes, private ones, the mark of a lost one. */
export function plainCharacters(text: string): string {
  if (!/[^\x20-\x7e\xa1-\u02ff\u2010-\u2027]/.test(text)) return text;
  return text
    .replace(/(?<![^ ])\x88(?![^ ])/g, '•') // TeX's, from a font of signs
    .replace(/[\uf0a7\uf0b7\uf0d8]/g, '•') // Word's, from Symbol and Wingdings
    .replace(ligatures, (c) => privateLigatures[c] ?? c.normalize('NFKC'))
    .replace(/[\s\xa0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\x00-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd\u200b\ufeff]/g, '');
}

const combining: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  '¯': '\u0304',
  ˉ: '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
};

/** Whether a text ends in an accent that waits for its letter. */
export const endsInAccent = (text: string): boolean => (text.at(-1) ?? '') in combining;

/** `rest` with `accent` over its first letter, or null where it begins with none. */
export function accented(accent: string, rest: string): string | null {
  const letter = /^\p{L}/u.exec(rest)?.[0];
  if (letter === undefined) return null;
  const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
  return (base + (combining[accent] as string)).normalize('NFC') + rest.slice(letter.length);
}
