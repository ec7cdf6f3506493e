import type { Span } from '../text/span.ts';

/**
 * What is known of the exact places of one quotation's words, by what a text has, never by where it stands in a library: in one
 * that has grown, shrunk or changed only texts that nobody has looked into yet are read.
 */
export interface Places {
  /**
   * Where the words stand that begin at this word of the text with this content key; null where they do not. `read` looks into
   * the text, and is called where that was never done.
   */
  at(text: string, word: number, read: () => Span | null): Span | null;
  /** Says that texts are searched beyond what is known: an approximate look-up hangs on the whole library. */
  searching(): void;
  /** Whether anything was read or searched. */
  readonly looked: boolean;
  readonly known: KnownPlaces;
}

export type KnownPlaces = ReadonlyMap<string, ReadonlyMap<number, Span | null>>;

const none: KnownPlaces = new Map();

/** Places of a look-up, beside those that an earlier one for the same words came to know. Holds what this one asks for. */
export function placesAfter(earlier: KnownPlaces = none): Places {
  const known = new Map<string, Map<number, Span | null>>();
  let looked = false;
  return {
    at(text, word, read) {
      let span = earlier.get(text)?.get(word);
      if (span === undefined) {
        looked = true;
        span = read();
      }
      const own = known.get(text);
      if (own) own.set(word, span);
      else known.set(text, new Map([[word, span]]));
      return span;
    },
    searching() {
      looked = true;
    },
    get looked() {
      return looked;
    },
    known,
  };
}
