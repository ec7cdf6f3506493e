import type { ExtractedBlock } from '../extracted.ts';
import type { Item, Page } from './pages.ts';

/** The paragraphs of a page, in the file's own order. */
export function blocksOf(page: Page): readonly ExtractedBlock[] {
  const { label, number } = page;
  const blocks: ExtractedBlock[] = [
    { kind: 'paragraph', text: '', landmarks: [{ kind: 'page', at: 0, label, number }] },
  ];
  let text = '';
  let last: Item | null = null;
  for (const item of page.items) {
    const drop = last === null ? 0 : last.y - item.y;
    if (last !== null && Math.abs(drop) > 1.6 * Math.max(last.size, item.size)) {
      blocks.push({ kind: 'paragraph', text });
      text = '';
    } else if (Math.abs(drop) > 0.5 * item.size) text = joined(text);
    text += item.text;
    if (item.text.trim() !== '') last = item;
  }
  blocks.push({ kind: 'paragraph', text });
  return blocks;
}

/** A line's end: a word broken there goes on. */
function joined(text: string): string {
  return /\p{Ll}-$/u.test(text) ? text.slice(0, -1) : `${text} `;
}
