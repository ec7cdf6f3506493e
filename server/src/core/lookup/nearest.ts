import type { Index } from '../library/index.ts';
import { wordsOf } from '../text/words.ts';
import { alignmentsOf } from './lookup.ts';
import type { Query } from './passage.ts';
import { bitsOf, placesOf } from './rarity.ts';
import { searchWords, type WordHit } from './wordSearch.ts';

/** An alignment that shares less of what the words tell is no likeness to be shown. */
const leastLike = 0.3;
/** Words that tell less than this, in bits, are everybody's. */
const telling = 9;
/** So many of the rarest words are looked for together; then one fewer, down to the last number. */
const together = { most: 5, fewest: 2 };

/**
 * Places in the library that are nearest to words that stand nowhere, whoever says them, best first: by an alignment of their
 * words, else where their rarest words stand close together. Empty when there is nothing like it. Work is bounded.
 */
export function nearestTo(query: Query, index: Index, limit: number): readonly WordHit[] {
  const aligned = alignmentsOf(query, index).filter(({ score }) => score >= leastLike);
  const hits = aligned.map(
    ({ source, span, steps }): WordHit => ({
      source,
      span,
      words: steps.filter(({ kind }) => kind === 'equal' || kind === 'styled').map((step) => step.source),
      exact: false,
    }),
  );
  return (hits.length > 0 ? hits : byRareWords(query, index, limit)).slice(0, limit);
}

function byRareWords({ text, parts }: Query, index: Index, limit: number): readonly WordHit[] {
  const words = parts.flatMap(({ start, end }) => {
    const found = wordsOf(text, start, end, 200);
    return Array.from({ length: found.count }, (_, i) => ({
      word: text.slice(found.starts[i], found.ends[i]),
      bits: bitsOf(found.hashes[i] as number, index),
      places: placesOf(found.hashes[i] as number, index),
    }));
  });
  const rare = words.filter(({ bits, places }) => bits >= telling && places > 0).sort((a, b) => b.bits - a.bits);
  for (let count = Math.min(together.most, rare.length); count >= together.fewest; count--) {
    // The blank says that the last word is whole.
    const wanted = `${rare
      .slice(0, count)
      .map(({ word }) => word)
      .join(' ')} `;
    const hits = searchWords(wanted, index, [], limit);
    if (hits.length > 0) return hits;
  }
  return [];
}
