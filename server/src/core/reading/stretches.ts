import type { Block, Prose } from '../formats/prose.ts';
import type { Frame } from './frame.ts';
import { framesOf } from './frames.ts';
import type { Quoted } from './quotations.ts';
import type { Hole, Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** One stretch of running text with the quotations in it as single tokens: a block, or the inside of a quotation. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly frames: readonly Frame[];
  /** Index of the block it is or stands in. */
  readonly block: number;
  readonly kind: Block['kind'];
  /** Index of the quotation whose inside it is, or -1 for a block. */
  readonly inside: number;
}

export interface Stretches {
  /** One a block, in order. */
  readonly blocks: readonly Stretch[];
  /** The insides of quotations that hold quotations. */
  readonly insides: ReadonlyMap<number, readonly Stretch[]>;
}

/** Cuts a prose into stretches. Linear. */
export function stretchesOf(prose: Prose, quoted: readonly Quoted[]): Stretches {
  const holes: Hole[][] = prose.blocks.map(() => []);
  const inner = new Map<number, Hole[]>();
  quoted.forEach((q, index) => {
    if (q.parent >= 0) {
      const list = inner.get(q.parent) ?? [];
      list.push({ start: q.span.start, end: q.span.end, quote: index });
      inner.set(q.parent, list);
      return;
    }
    q.parts.forEach((part, p) => {
      const block = prose.blocks[q.blocks[p] as number] as Block;
      const start = p === 0 ? q.span.start : block.span.start;
      const end = p === q.parts.length - 1 ? q.span.end : part.end;
      holes[q.blocks[p] as number]?.push({ start, end, quote: index });
    });
  });
  const blocks = prose.blocks.map((b, i) => stretch(prose, b.span.start, b.span.end, holes[i] ?? [], i, -1));
  const insides = new Map<number, readonly Stretch[]>();
  for (const [parent, list] of inner) {
    const q = quoted[parent];
    if (!q) continue;
    insides.set(
      parent,
      q.parts.map((part, p) => {
        const here = list.filter((h) => h.start >= part.start && h.end <= part.end);
        return stretch(prose, part.start, part.end, here, q.blocks[p] as number, parent);
      }),
    );
  }
  return { blocks, insides };
}

function stretch(
  prose: Prose,
  from: number,
  to: number,
  holes: readonly Hole[],
  block: number,
  inside: number,
): Stretch {
  const tokens = tokensOf(prose.text, from, to, holes);
  return { tokens, frames: framesOf(tokens), block, kind: prose.blocks[block]?.kind ?? 'paragraph', inside };
}
