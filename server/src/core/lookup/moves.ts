import type { Item } from './items.ts';
import type { Work } from './search.ts';
import type { Styles } from './styles.ts';

/**
 * One move of an alignment: items `[item, itemEnd)` of the quotation stand for words `[word, wordEnd)` of the source.
 * `equal`: the same word, or the same letters divided otherwise; `split`: the same letters with a space more or less;
 * `styled`: what another house may write for the same words.
 */
export interface Move {
  readonly kind: 'equal' | 'styled' | 'split' | 'changed' | 'added' | 'missing' | 'ellipsis' | 'bracket';
  readonly item: number;
  readonly itemEnd: number;
  readonly word: number;
  readonly wordEnd: number;
}

export interface Side {
  readonly items: readonly Item[];
  /** What each item tells, by its rarity: a rare word is worth a longer way than "the". */
  readonly bits: readonly number[];
  readonly text: string;
  readonly work: Work;
  /** How each item may be written otherwise. */
  readonly styles: Styles;
}

/** A stretch of both sides to align, and whether source words before or behind it may be left out for nothing. */
export interface Stretch {
  readonly item: number;
  readonly itemEnd: number;
  readonly word: number;
  readonly wordEnd: number;
  readonly freeStart: boolean;
  readonly freeEnd: boolean;
}

export function move(kind: Move['kind'], item: number, itemEnd: number, word: number, wordEnd: number): Move {
  return { kind, item, itemEnd, word, wordEnd };
}
