/** Adobe's Symbol encoding, as far as it stands for letters and signs of running text, from the two codes given. */
const symbols: readonly (readonly [number, string])[] = [
  [0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'],
  [0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'],
  [0xa2, '′≤⁄∞'],
  [0xb0, '°±″≥×∝∂•÷≠≡≈…'],
];

/**
 * The sign that `w:sym` shows: a code in hexadecimal, in the private area (F0xx) where it counts in the font's own encoding.
 * Of such fonts only Symbol has words and figures; a pictogram of another leaves nothing.
 */
export function symbolOf(font: string, char: string): string {
  const code = /^[0-9a-f]{1,6}$/i.test(char) ? Number.parseInt(char, 16) : 0;
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '';
  if (code < 0xe000 || code > 0xf8ff) return String.fromCodePoint(code);
  if (!/^symbol$/i.test(font)) return '';
  const own = code & 0xff;
  const range = symbols.find(([from, signs]) => own >= from && own < from + signs.length);
  if (range) return range[1][own - range[0]] ?? '';
  return own >= 0x20 && own < 0x40 ? String.fromCharCode(own) : '';
}
