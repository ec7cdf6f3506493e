import type { Stretch } from '../../prose/joined.ts';
import type { Span } from '../../text/span.ts';
import type { Citing } from '../cited.ts';
import type { Page } from '../page.ts';
import { paragraphEnd, type Structure } from './scan.ts';

/** What an argument is, as far as a draft's words are concerned. `group` is `(…)`, `call` begins with a name. */
export type ArgumentKind = 'content' | 'string' | 'label' | 'call' | 'group' | 'other';

export interface Argument {
  /** Of `name: value`, else null. */
  readonly name: string | null;
  readonly kind: ArgumentKind;
  /** The value; of contents, strings and labels what stands between their signs. */
  readonly value: Span;
  /** The value with its signs; where nothing closes it, it ends where `value` does. */
  readonly start: number;
  readonly end: number;
}

/** What reading a draft has come to. */
export interface Walk {
  readonly raw: string;
  readonly structure: Structure;
  page: Page;
  /** Bodies of notes, in order. */
  readonly notes: Stretch[];
  noteCount: number;
  /** The number of a note by its label. */
  readonly noteLabels: Map<string, string>;
  /** By where the sign begins. */
  readonly cited: Map<number, Citing>;
  /** What the draft itself has labelled: no work. */
  readonly labels: ReadonlySet<string>;
  /** Words that own names stand for. */
  readonly constants: ReadonlyMap<string, string>;
  /** Characters that they have stood for. */
  expanded: number;
  readonly language: string | null;
  /** Quotations are blocks, unless they say otherwise. */
  blockQuotes: boolean;
  /** Quotations around whose marks are Typst's. */
  quoted: number;
  /** Contents around. */
  depth: number;
  /** The paragraph last looked at: from where, and its end. */
  paragraph: Span;
  /** Reads markup onto the page. */
  readonly inside: (span: Span) => void;
  /** Reads an argument's words where it is content or a call for some. */
  readonly argument: (argument: Argument) => void;
}

/** The inside of the group that opens at `at`; of one that nothing closes up to its paragraph's end. */
export function groupAt(
  walk: Walk,
  at: number,
  limit: number,
): Span & { readonly closed: boolean; readonly behind: number } {
  const close = walk.structure.closing.get(at);
  if (close !== undefined && close <= limit) return { start: at + 1, end: close, closed: true, behind: close + 1 };
  const end = Math.max(at + 1, Math.min(limit, paragraphAround(walk, at)));
  return { start: at + 1, end, closed: false, behind: end };
}

function paragraphAround(walk: Walk, at: number): number {
  const { start, end } = walk.paragraph;
  if (at < start || at >= end) walk.paragraph = { start: at, end: paragraphEnd(walk.raw, at) };
  return walk.paragraph.end;
}
