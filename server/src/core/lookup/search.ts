import type { Index } from '../library/index.ts';
import type { SourceId } from '../library/source.ts';
import type { Item } from './items.ts';
import type { Query } from './passage.ts';
import { bitsOf } from './rarity.ts';
import type { Preferred } from './runs.ts';
import { type Styles, stylesOfItems } from './styles.ts';

/** One quotation and the library it is looked for in; `bits` say what each item tells, `styles` how it may be written otherwise. */
export interface Search {
  readonly query: Query;
  readonly items: readonly Item[];
  readonly bits: readonly number[];
  readonly styles: Styles;
  /** The items in another spelling, where they were looked for so. */
  readonly respelled?: readonly Item[];
  readonly index: Index;
  readonly preferred: readonly Preferred[];
  readonly work: Work;
}

/** What is left to spend on one look-up, in cells of alignment tables: some 20 ms, whatever the texts. */
export interface Work {
  cells: number;
}

const workOfLookUp = 1_500_000;

export function searchFor(query: Query, items: readonly Item[], index: Index, preferred: readonly Preferred[]): Search {
  return {
    query,
    items,
    bits: items.map((item) => (item.kind === 'word' ? bitsOf(item.hash, index) : 0)),
    styles: stylesOfItems(items, query.text),
    index,
    preferred,
    work: { cells: workOfLookUp },
  };
}

/** The same search for some of the items; the work is shared. */
export function searchForPart(search: Search, from: number, to: number): Search {
  const items = search.items.slice(from, to);
  return { ...search, items, bits: search.bits.slice(from, to), styles: stylesOfItems(items, search.query.text) };
}

/** The positions of a source; none when there is no such source. */
export function stretchOf(source: SourceId, { numbers, homes, segment: { firsts } }: Index): readonly Preferred[] {
  const home = homes[numbers.get(source) ?? -1];
  return home === undefined ? [] : [{ from: firsts[home] as number, to: firsts[home + 1] as number }];
}
