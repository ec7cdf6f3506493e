import type { Typing } from '../markup.ts';
import { openQuotation } from '../openQuotation.ts';
import { plainOf } from './callouts.ts';

const farthest = 4000;
const keyTyped = /\b(?:data-cites|bibtex-key|key)\s*=\s*"([^"<>]*[\s,])?([^"<>\s,]*)$/i;
/** What ends the words before it. */
const blockTag =
  /<\/?(?:p|li|td|th|h[1-6]|div|blockquote|section|article|body|dd|dt|figcaption|figure|footer)\b[^<>]*>/gi;

/** What is being typed in HTML: a key in `data-cites`, a quotation in marks or in a `q`. Nothing in other tags and in comments. */
export function htmlCursor(raw: string, offset: number): Typing | null {
  const from = Math.max(0, offset - farthest);
  const before = raw.slice(from, offset);
  const sign = before.lastIndexOf('<');
  if (sign > before.lastIndexOf('>') && /^<[a-z/!?]/i.test(before.slice(sign)))
    return keyIn(raw, offset, before.slice(sign));
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return null;
  const start = [...before.matchAll(blockTag)].reduce((_, { index, 0: tag }) => index + tag.length, 0);
  const block = before.slice(start);
  // Tags have marks of their own: blanks stand for them.
  const bare = block.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length));
  const marked = openQuotation(bare, bare.length);
  const q = openElement(block);
  if (q !== null && (marked === null || q > bare.length - marked.typed.length))
    return quotation(block.slice(q), offset, '</q>');
  return marked && quotation(block.slice(block.length - marked.typed.length), offset, marked.close);
}

const quotation = (written: string, offset: number, close: string): Typing => ({
  kind: 'quotation',
  typed: plainOf(written),
  replace: { start: offset - written.length, end: offset },
  close,
});

/** Behind the tag of the innermost `q` that nothing has ended; null where none is. */
function openElement(block: string): number | null {
  const open: number[] = [];
  for (const { index, 0: tag } of block.matchAll(/<\/?q\b[^<>]*>/gi))
    if (tag.startsWith('</')) open.pop();
    else open.push(index + tag.length);
  return open.at(-1) ?? null;
}

function keyIn(raw: string, offset: number, tag: string): Typing | null {
  if (!/^<(?:span|cite|d-cite)\b/i.test(tag)) return null;
  const typed = keyTyped.exec(tag)?.[2];
  if (typed === undefined) return null;
  const rest = /^[^"<>\s,]*/.exec(raw.slice(offset, offset + 200))?.[0].length ?? 0;
  return { kind: 'key', typed, replace: { start: offset - typed.length, end: offset + rest } };
}
