import type { Language } from '../../language/language.ts';
/** How a text is spoken or told, in figures. */
export interface Manner {
  readonly words: number;
  /** "I", "we", "you" and their kin, outside of quotation marks. */
  readonly first: number;
  /** "I", "me", "my" alone. */
  readonly singular: number;
  /** Quotations that are given to somebody as reports do: “…,” she said. */
  readonly told: number;
  /** Quotations that somebody is said to say before them: she said: “…” */
  readonly introduced: number;
}

const marked = /[“"][^“”"\n]{0,1000}[”"]/g;
const longest = 60_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a text begins or ends with what is said to those who listen: thanks, greetings, "ladies and gentlemen"; applause. */
export const greets = (text: string, { manner: { greeting } }: Language): boolean =>
  greeting.test(text.slice(0, 800)) || greeting.test(text.slice(-400));

/** The manner of a text, by its first 60,000 characters. */
export function mannerOf(whole: string, { manner }: Language): Manner {
  const text = whole.slice(0, longest).replaceAll("''", '"');
  const own = text.replace(marked, ' ');
  return {
    words: count(text, /\p{L}+/gu),
    first: count(own, manner.persons),
    singular: count(own, manner.singular),
    told: count(text, manner.told),
    introduced: count(text, manner.introduced),
  };
}
