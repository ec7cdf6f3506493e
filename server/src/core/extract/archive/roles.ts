import type { BlockKind } from '../../prose/prose.ts';

/** What a paragraph of an office file is by its style. */
export interface Role {
  readonly kind: BlockKind;
  readonly depth: number;
}

export const plain: Role = { kind: 'paragraph', depth: 0 };

const quotes = /^(?:intense )?quote$|^block ?(?:text|quotes?|quotations?)$|^quotations?$/i;
const lists = /^list (?:bullet|number|continue)/i;

/** By the name of a style that office programs bring along, in the English they all store it in; null for any other. */
export function roleByName(name: string): Role | null {
  const heading = /^heading ?([1-9])$/i.exec(name);
  if (heading) return headingAt(Number(heading[1]));
  if (/^title$/i.test(name)) return headingAt(1);
  if (quotes.test(name)) return { kind: 'quote', depth: 1 };
  return lists.test(name) ? { kind: 'item', depth: 0 } : null;
}

/** A heading of this level, counted from 1. */
export const headingAt = (level: number): Role => ({ kind: 'heading', depth: Math.min(6, Math.max(1, level)) });
