import type { Landmark } from '../../prose/prose.ts';
import type { BlockInline } from '../extracted.ts';
import type { BlockSort, Place } from './around.ts';

/** A block of a page's words, and what tells whether it is the article's. */
export interface PageBlock extends BlockSort {
  readonly text: string;
  /** Bold, italics, code and notes' marks, by their place in `text`. */
  readonly inlines: readonly BlockInline[];
  /** Pages that begin in it. */
  readonly landmarks?: readonly Landmark[];
  /** How many of its characters are links. */
  readonly linked: number;
  /** Stands beside the text: a sidebar, comments, a footer. */
  readonly aside: boolean;
  readonly within: Place;
  /** The element it stands in carries this in `data-stet`. */
  readonly stamp: string;
}
