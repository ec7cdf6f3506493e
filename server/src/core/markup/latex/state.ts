import type { Stretch as Block } from '../../prose/joined.ts';
import type { Inline } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import type { Citing } from '../cited.ts';
import { close, open, type Page } from '../page.ts';
import type { Stretch } from './arguments.ts';
import type { OwnCommands } from './own.ts';

/** A note's body, and the number it is given by hand. */
export interface Note {
  readonly label: string | null;
  blocks: readonly Block[];
}

/** What reading one piece of a draft has come to. Raw offsets count in the whole draft. */
export interface Walk extends Stretch {
  readonly own: OwnCommands;
  /** `"a`, "`, "' and their like mean something: babel's German does that. */
  readonly shorthands: boolean;
  page: Page;
  readonly notes: Note[];
  /** By where they begin. */
  readonly citing: Map<number, Citing>;
  /** Reads a stretch onto the page. */
  readonly inside: (span: Span) => void;
  /** Where a token stands next, of those that were looked for. */
  readonly nearest: Map<string, number>;
  /** Calls of `inside` within each other. */
  depth: number;
  /** Lists around. */
  readonly lists: { readonly numbered: boolean; count: number }[];
  /** Quotations around whose marks are commands'. */
  quoted: number;
  /** A quotation is open whose mark is a sign. */
  marked: boolean;
  /** The words of an own command without arguments. */
  readonly plain: (body: string) => string;
  /** Characters that own commands have stood for. */
  expanded: number;
}

/** Words that are more than words: what `read` adds is in an inline. */
export function within(walk: Walk, inline: Omit<Inline, 'span'>, read: () => void): void {
  const opened = open(walk.page);
  read();
  close(walk.page, opened, inline);
}

/** What the callout of a piece's note has for its target until the whole draft's notes are counted. */
export const noteTarget = (index: number): string => `#${index}`;
