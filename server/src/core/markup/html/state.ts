import type { Stretch } from '../../prose/joined.ts';
import type { Comment } from '../../prose/prose.ts';
import type { Citing } from '../cited.ts';
import { type Around, atTop, endBlock, newPage, type Page } from '../page.ts';

/** An element that has begun. */
export interface Element {
  readonly name: string;
  readonly isBlock: boolean;
  /** Where its tag begins. */
  readonly start: number;
  /** Where the words around it stand. */
  readonly around: Around;
  /** Blank lines in it part paragraphs, as they do for who writes without tags. */
  readonly isLoose: boolean;
  /** Does what its end asks for; `tag` is where the closing tag stands, null where other tags end it. */
  readonly ends?: (tag: { readonly start: number; readonly end: number } | null) => void;
}

/** What reading a draft has come to. */
export interface Walk {
  readonly raw: string;
  page: Page;
  /** The outermost first. */
  readonly open: Element[];
  /** How many elements of a name are open. */
  readonly counts: Map<string, number>;
  readonly comments: Comment[];
  /** By where the sign begins. */
  readonly cited: Map<number, Citing>;
  /** The label of each note that was called, by the name of the place where it stands. */
  readonly called: Map<string, string>;
  /** Their labels. */
  readonly labels: Set<string>;
  /** Notes that stand in the midst of the text. */
  readonly sidenotes: Stretch[];
  /** Elements around that hold notes. */
  notes: number;
  /** Elements around that nobody sees. */
  hidden: number;
  /** `q` elements around. */
  quotes: number;
  language: string | null;
  /** What the lists around count next; null where one counts nothing. */
  readonly lists: ({ next: number } | null)[];
  /** Where words stand behind the signature that is being read; null where none is. */
  unsigned: Around | null;
  /** Elements that close nowhere from here on. */
  readonly endless: Set<string>;
  /** Where the next sign stands that is no word between tags. */
  special: number;
  title: string | null;
  url: string | null;
  /** What `meta` elements say, by name. */
  readonly told: Map<string, string[]>;
}

export const newWalk = (raw: string): Walk => ({
  raw,
  page: newPage(atTop),
  open: [],
  counts: new Map(),
  comments: [],
  cited: new Map(),
  called: new Map(),
  labels: new Set(),
  sidenotes: [],
  notes: 0,
  hidden: 0,
  quotes: 0,
  language: null,
  lists: [],
  unsigned: null,
  endless: new Set(),
  special: -1,
  title: null,
  url: null,
  told: new Map(),
});

/** Ends the block that is being read. */
export function flush(walk: Walk, at: number): void {
  endBlock(walk.page, at);
  if (walk.unsigned !== null) walk.page.around = walk.unsigned;
  walk.unsigned = null;
}

/** Deeper elements are not told from those around them. */
const deepest = 500;

export function push(walk: Walk, element: Element): void {
  if (walk.open.length >= deepest) return;
  walk.open.push(element);
  walk.counts.set(element.name, (walk.counts.get(element.name) ?? 0) + 1);
}

/** Ends the innermost elements down to the one at `index`. */
export function endFrom(walk: Walk, index: number, tag: { readonly start: number; readonly end: number }): void {
  while (walk.open.length > index) {
    const element = walk.open.pop() as Element;
    walk.counts.set(element.name, (walk.counts.get(element.name) ?? 1) - 1);
    const own = walk.open.length === index;
    if (element.isBlock) flush(walk, tag.start);
    element.ends?.(own ? tag : null);
    if (element.isBlock) walk.page.around = element.around;
  }
}
