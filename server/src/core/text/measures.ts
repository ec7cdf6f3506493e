/** Units of measure that are raised to a power: km², m³; a raised figure behind another word calls a note out. */
const measures = new Set(
  'mm cm dm km nm µm μm um pm fm ft yd mi ha sq mol mg kg hz khz mhz pa kpa kw kj kv lb oz px mc ms ns min hr au pc kpc mpc gev mev kev ev'.split(
    ' ',
  ),
);

/** Whether a word is a unit of measure, or one letter, as units and variables are; "a" and "I" are words. */
export function isMeasure(word: string): boolean {
  if (word.length > 3) return false;
  return word.length === 1 ? !/[aiI]/.test(word) : measures.has(word.toLowerCase());
}

/** Whether a figure is a year, for all one can tell: nobody raises one to a power, but notes are called out behind it. */
export function isYear(word: string): boolean {
  return /^(?:1\d|20)\d\d$/.test(word);
}
