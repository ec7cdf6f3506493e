import type { Quote } from './record.ts';
import { plainText, plainWords } from './sameWords.ts';

/** A quotation in the form in which it is compared with another. */
export interface PlainQuote {
  readonly words: string;
  readonly before: string;
  readonly behind: string;
  /** Its words as numbers, ascending, each once. */
  readonly numbers: readonly number[];
}

/** More quotations than this, and all are made plain anew. */
const mostKept = 5000;

/** Makes quotations plain, and remembers those it has made: with each keystroke all but one are the same. */
export function plainQuotes(): (quote: Quote) => PlainQuote {
  const known = new Map<string, PlainQuote>();
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  return (quote) => {
    const key = `${quote.prefix}\n${quote.exact}\n${quote.suffix}`;
    const before = known.get(key);
    if (before) return before;
    // A word keeps its number: what was made plain before is compared with what is made plain now.
    if (known.size >= mostKept) known.clear();
    const words = quote.exact.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const plain = {
      words: plainWords(quote.exact),
      before: plainText(quote.prefix),
      behind: plainText(quote.suffix),
      numbers: [...new Set(words)].map(numberOf).sort((a, b) => a - b),
    };
    known.set(key, plain);
    return plain;
  };
}

/** How many characters right before and right behind are the same. */
export function sharedAround(a: PlainQuote, b: PlainQuote): { readonly before: number; readonly behind: number } {
  let behind = 0;
  while (behind < a.behind.length && a.behind[behind] === b.behind[behind]) behind++;
  let before = 0;
  const least = Math.min(a.before.length, b.before.length);
  while (before < least && a.before[a.before.length - 1 - before] === b.before[b.before.length - 1 - before]) before++;
  return { before, behind };
}

/** Dice's coefficient of the two sets of words. */
export function shareOfWords({ numbers: a }: PlainQuote, { numbers: b }: PlainQuote): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const order = (a[i] as number) - (b[j] as number);
    if (order === 0) common++;
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}
