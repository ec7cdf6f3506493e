import type { Prose } from '../../../server/src/core/prose/prose.ts';
import { sliceOf } from '../../../server/src/core/text/span.ts';

/** A prose as lines: each block's words, what stands in it, and the raw text it comes from where that differs. */
export function shown(prose: Prose, raw: string): string {
  const lines = prose.blocks.map((block) => {
    const words = sliceOf(prose.text, block.span);
    const depth = block.depth > 0 ? ` ${block.depth}` : '';
    return `${block.paragraph} ${block.kind}${depth} | ${words.replaceAll('\n', '⏎')}`;
  });
  const inlines = prose.inlines.map((inline) => {
    const target = inline.target === undefined ? '' : ` → ${inline.target}`;
    return `  ${inline.kind} “${sliceOf(prose.text, inline.span)}” ${sliceOf(raw, inline.raw)}${target}`;
  });
  const comments = prose.comments.map((comment) => `  comment ${sliceOf(raw, comment.raw)}`);
  const defects = prose.defects.map((defect) => `  defect ${defect.message}`);
  return [...lines, ...inlines, ...comments, ...defects].join('\n');
}

/** Each stretch of letters in the prose, and what stands at its raw place. */
export function wordsAndRaw(prose: Prose, raw: string): readonly (readonly [string, string])[] {
  return [...prose.text.matchAll(/[\p{L}\p{N}]+/gu)].map((word) => {
    const span = { start: word.index, end: word.index + word[0].length };
    return [word[0], sliceOf(raw, prose.map.toRaw(span))];
  });
}
