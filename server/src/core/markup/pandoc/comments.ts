import type { Comment } from '../../prose/prose.ts';

/** `<!-- … -->` comments of a text, raw spans with their delimiters. An unclosed one is no comment. Linear. */
export function commentsIn(raw: string, from = 0, to = raw.length): readonly Comment[] {
  const comments: Comment[] = [];
  for (let start = raw.indexOf('<!--', from); start >= 0 && start < to; ) {
    const end = raw.indexOf('-->', start + 4);
    if (end < 0 || end + 3 > to) break;
    comments.push({ raw: { start, end: end + 3 }, text: raw.slice(start + 4, end) });
    start = raw.indexOf('<!--', end + 3);
  }
  return comments;
}
