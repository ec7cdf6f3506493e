import { type Around, addBlock } from '../lines/draft.ts';
import { flatOf } from '../lines/flat.ts';
import type { BlockAttributes } from './attributes.ts';
import { wordsIn } from './inline.ts';
import type { Walk } from './walk.ts';

/** Says before a block quotation whose it is, in the words of its attributes. */
export function sign(walk: Walk, { attribution, source }: BlockAttributes, { note }: Around): void {
  const spans = [attribution, source].filter((one) => one !== null).sort((a, b) => a.start - b.start);
  if (spans.length === 0) return;
  const strand = wordsIn(walk, flatOf(walk.raw, spans), ', ');
  addBlock(walk.draft, strand, { quotes: 0, item: false, note }, 'paragraph', { signs: 'below' });
}
