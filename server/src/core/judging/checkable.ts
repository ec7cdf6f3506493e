import type { Quotation, Reading } from '../reading/reading.ts';
import { isForeign } from '../reading/speakers/otherLanguages.ts';
import { countWords } from '../text/scripts.ts';
import { sliceOf } from '../text/span.ts';
import type { Wording } from '../verdict/verdict.ts';

/** Inner quotations are part of the outer one's words; titles and terms are nobody's speech. */
export function mayBeChecked(quotation: Quotation, reading: Reading): boolean {
  const outer = quotation.parent === null ? undefined : reading.quotations[quotation.parent];
  if ((outer && outer.form !== 'turn') || quotation.form === 'turn') return false;
  if (quotation.use === 'speech') return true;
  return (quotation.use === 'scare' || quotation.use === 'other') && wordsIn(quotation, reading) >= 4;
}

const wordsIn = (quotation: Quotation, { prose: { text } }: Reading): number =>
  quotation.parts.reduce((sum, part) => sum + countWords(text, part.start, part.end), 0);

/** Marks of doubtful use are a quotation only when the words do stand in a source, or all but. */
export function isSurelyQuoted(quotation: Quotation, reading: Reading, wording: Wording): boolean {
  if (wording.kind === 'verbatim' || wording.kind === 'edited') return true;
  return wording.kind === 'altered' && wordsIn(quotation, reading) >= 7;
}

/** Nobody says it and every word of weight is written large: the title of a work, not words that somebody invented. */
export function mayBeTitle(quotation: Quotation, reading: Reading): boolean {
  if (
    quotation.attribution !== null ||
    quotation.form !== 'marks' ||
    isForeign(quotation, reading.prose, () => reading.language)
  )
    return false;
  const words = sliceOf(reading.prose.text, quotation.inner).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return (
    words.length < 4 || (words.length <= 12 && words.every((word) => word.length <= 3 || /^[\p{Lu}\p{N}]/u.test(word)))
  );
}
