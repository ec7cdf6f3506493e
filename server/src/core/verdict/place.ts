import type { Block, Prose } from '../formats/prose.ts';
import type { Span } from '../text/span.ts';

/**
 * The paragraphs a passage stands in. `numbers` holds every number a careful reader may count: the headline
 * counted or not. `label` is the house's own: "para. 3", "paras. 3–4".
 */
export function paragraphsAt(
  passage: Span,
  prose: Prose,
): { readonly numbers: readonly number[]; readonly label: string } {
  const blocks = blocksAt(passage, prose);
  const first = blocks[0];
  const last = blocks[blocks.length - 1];
  if (!first || !last) return { numbers: [], label: '' };
  const headings = (block: Block): number =>
    prose.blocks.filter((b) => b.kind === 'heading' && b.paragraph <= block.paragraph).length;
  const numbers = new Set(blocks.flatMap((block) => [block.paragraph, block.paragraph - headings(block)]));
  const label = first === last ? `para. ${first.paragraph}` : `paras. ${first.paragraph}–${last.paragraph}`;
  return { numbers: [...numbers].filter((n) => n > 0), label };
}

/** The place of a passage in words: its paragraph, or what its format knows better. */
export function placeLabel(passage: Span, prose: Prose): string {
  const place = blocksAt(passage, prose)[0]?.place;
  return place ?? paragraphsAt(passage, prose).label;
}

/** Blocks that share text with a span, found by halving: a source may have many thousand. */
function blocksAt(passage: Span, prose: Prose): readonly Block[] {
  const { blocks } = prose;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).span.end <= passage.start) low = middle + 1;
    else high = middle;
  }
  const hit: Block[] = [];
  for (let i = low; i < blocks.length && (blocks[i] as Block).span.start < passage.end; i++)
    hit.push(blocks[i] as Block);
  return hit;
}
