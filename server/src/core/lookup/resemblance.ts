import type { Index } from '../library/index.ts';
import type { Aligned } from './alignment.ts';
import type { Preferred } from './candidates.ts';
import type { Item } from './items.ts';
import type { Query } from './passage.ts';

/** One quotation and the library it is looked for in; `bits` say what each item tells. */
export interface Search {
  readonly query: Query;
  readonly items: readonly Item[];
  readonly bits: readonly number[];
  readonly index: Index;
  readonly preferred: readonly Preferred[];
}

/** Bits that name one place in a library of so many words. */
function bitsOfPlace(index: Index): number {
  return Math.log2(index.words + 2);
}

export function wordItems(items: readonly Item[]): number {
  return items.reduce((n, item) => n + (item.kind === 'word' ? 1 : 0), 0);
}

/**
 * Whether an alignment is more than chance: enough of the quotation's words, and more bits in common than it
 * takes to name a place in the library (as one reckons with sequence alignments). Where a long stretch of the
 * quotation has nothing to do with the passage, the rest must be the greater part by far.
 */
export function resembles(search: Search, aligned: Aligned): boolean {
  const { items, bits, index } = search;
  const words = wordItems(items);
  if (aligned.equalWords === words) return aligned.bits > 0 || words <= 3;
  if (words < 4) return false;
  const all = bits.reduce((sum, b) => sum + b, 0);
  const strange = aligned.strange.some((s) => s.to - s.from >= 4);
  const share = strange ? 0.66 : words < 7 ? 0.6 : 0.55;
  if (aligned.equalWords + aligned.movedWords < share * words || aligned.equalBits + aligned.movedBits < share * all) return false;
  if (aligned.equalWords < 0.4 * words) return false;
  return aligned.bits + aligned.movedBits / 2 >= bitsOfPlace(index) + 4;
}

/** Whether a stretch of a quotation stands somewhere by more than chance: nearly all its words, and bits to spare. */
export function surelyStands(search: Search, aligned: Aligned): boolean {
  return aligned.equalWords >= 4 && aligned.equalWords >= 0.75 * wordItems(search.items) && aligned.bits >= bitsOfPlace(search.index) + 8;
}
