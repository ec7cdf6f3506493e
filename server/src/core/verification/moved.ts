import { grouped } from '../text/grouped.ts';
import type { PlainQuote } from './plainQuote.ts';
import type { Quote, SignOff, VerificationRecord } from './record.ts';

/** The sign-offs that were given for a draft under a name it no longer has. */
export type Moved = (draft: string, quotes: readonly Quote[]) => readonly SignOff[];

/**
 * Finds a draft that was renamed or moved by its content: the file is gone, and half of its sign-offs or more were given for
 * quotations that stand in this draft with the same surroundings. So another draft that quotes the same words inherits nothing.
 */
export function createMoved({ signOffs, missing }: VerificationRecord, plain: (quote: Quote) => PlainQuote): Moved {
  const drafts = grouped(
    signOffs.filter(({ draft }) => missing?.has(draft)),
    ({ draft }) => draft,
  );
  if (drafts.size === 0) return () => [];
  const placeOf = (quote: Quote): string => {
    const { before, words, behind } = plain(quote);
    return `${before}\n${words}\n${behind}`;
  };
  /** By draft: what was verified there, by id. */
  const places = new Map(
    [...drafts].map(([path, all]) => [path, new Map(all.map((one) => [one.id, placeOf(one.quotation)]))]),
  );
  return (draft, quotes) => {
    const now = new Set(quotes.map(placeOf));
    return [...drafts].flatMap(([path, all]) => {
      const then = [...(places.get(path)?.values() ?? [])];
      const found = then.filter((place) => now.has(place)).length;
      return path !== draft && found > 0 && 2 * found >= then.length ? all : [];
    });
  };
}
