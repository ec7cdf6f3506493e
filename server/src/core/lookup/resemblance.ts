import type { SourceId } from '../library/source.ts';
import type { Aligned } from './evidence.ts';
import type { Item } from './items.ts';
import type { Search } from './search.ts';

/**
 * Words in a row tell less than each alone does: this share of its bits is what a word adds to those before it, on
 * average over English prose.
 */
const newInARow = 0.7;

/** Bits that name one place among the texts in question: the library's, or the cited source's. */
function bitsOfPlace(search: Search, source: SourceId): number {
  const { index, preferred } = search;
  const first = index.segment.firsts[index.homes[index.numbers.get(source) ?? -1] ?? -1];
  const cited = preferred.find((p) => p.from === first);
  return Math.log2((cited ? cited.to - cited.from : index.words) + 2);
}

/** Bits an alignment has to spare, beyond those that name a place and those its differences cost. */
function spareBits(search: Search, aligned: Aligned): number {
  return (
    newInARow * (aligned.equalBits + aligned.movedBits / 2) -
    aligned.leeway -
    bitsOfPlace(search, aligned.passage.source)
  );
}

export function wordItems(items: readonly Item[]): number {
  return items.reduce((n, item) => n + (item.kind === 'word' ? 1 : 0), 0);
}

/**
 * Whether an alignment is more than chance: enough of the quotation's words, and more bits in common than it
 * takes to name a place in the library (as one reckons with sequence alignments). Where a long beginning or end of the
 * quotation has nothing to do with the passage, the rest must be the greater part by far. Up to three words either
 * stand in a row or with marked omissions and brackets, or not at all.
 */
export function resembles(search: Search, aligned: Aligned): boolean {
  const { items, bits } = search;
  const words = wordItems(items);
  const marked = items.length > words;
  if (aligned.equalWords === words && aligned.leeway === 0) return true;
  if (aligned.equalWords === words && marked && !aligned.faults) return spareBits(search, aligned) >= -4;
  // Few words, and every one is there but for the "n't" in one: turned round rather than invented.
  if (words >= 3 && aligned.deniedWords === 1 && aligned.equalWords + 1 === words)
    return spareBits(search, { ...aligned, equalBits: aligned.equalBits + aligned.deniedBits }) >= -4;
  if (words < 4 && !(marked && aligned.equalWords === words)) return false;
  if (isTrueAsFar(search, aligned)) return true;
  const all = bits.reduce((sum, b) => sum + b, 0);
  const strange = aligned.strange.some((s) => s.to - s.from >= 4 && (s.from === 0 || s.to === items.length));
  const share = strange ? 0.66 : words < 7 ? 0.6 : 0.55;
  const equal = (aligned.equalWords + aligned.movedWords) / words;
  const told = (aligned.equalBits + aligned.movedBits) / all;
  if (equal < share || told < share) return false;
  // Of few words nearly all must be there, or those that tell something: “it snows of meat and drink” is no “It is meat and drink”.
  if (words < 7 && Math.max(equal, told) < 0.7) return false;
  if (aligned.equalWords < 0.4 * words) return false;
  const atEdge = aligned.strange.some((s) => s.from === 0 || s.to === items.length);
  return spareBits(search, aligned) >= (words >= 10 ? 0 : atEdge ? 5 : 2);
}

/** So many words in a row, from the quotation's beginning or to its end, are the source's, whatever the rest is: fewer where they are most of the quotation. */
const farEnough = [
  { words: 8, share: 0.65 },
  { words: 10, share: 0.5 },
  { words: 12, share: 0.4 },
] as const;

/** Whether a part of the quotation is the source's word for word, by more than chance: the rest may be invented. */
function isTrueAsFar(search: Search, { run, passage }: Aligned): boolean {
  const words = wordItems(search.items);
  if (run.from > 0 && run.to < search.items.length) return false;
  if (!farEnough.some((far) => run.words >= far.words && run.words >= far.share * words)) return false;
  return newInARow * run.bits - bitsOfPlace(search, passage.source) >= 4;
}

/** Whether a stretch of a quotation stands somewhere by more than chance: nearly all its words, and bits to spare. */
export function surelyStands(search: Search, aligned: Aligned): boolean {
  return (
    aligned.equalWords >= 4 && aligned.equalWords >= 0.75 * wordItems(search.items) && spareBits(search, aligned) >= 4
  );
}
