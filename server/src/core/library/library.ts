import type { Source, Unreadable } from './source.ts';
import type { Index } from './index.ts';

/** All sources in scope, indexed. Immutable; `revision` grows with every change. */
export interface Library {
  readonly revision: number;
  readonly sources: readonly Source[];
  readonly unreadable: readonly Unreadable[];
  /** Over the prose of `sources`, in the same order. */
  readonly index: Index;
}
