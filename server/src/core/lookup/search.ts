import type { Index } from '../library/index.ts';
import type { Item } from './items.ts';
import type { Query } from './passage.ts';
import type { Preferred } from './runs.ts';

/** One quotation and the library it is looked for in; `bits` say what each item tells. */
export interface Search {
  readonly query: Query;
  readonly items: readonly Item[];
  readonly bits: readonly number[];
  readonly index: Index;
  readonly preferred: readonly Preferred[];
  readonly work: Work;
}

/** What is left to spend on one look-up, in cells of alignment tables: some 20 ms, whatever the texts. */
export interface Work {
  cells: number;
}

export const workOfLookUp = 1_500_000;
