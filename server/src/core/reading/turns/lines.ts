import type { Prose } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';

/** A line of the text with words in it, without the blanks around it. */
export interface Line extends Span {
  /** The number of its block. */
  readonly block: number;
  /** Its block begins with it. */
  readonly first: boolean;
  readonly heading: boolean;
}

/** The lines of a prose, notes left out. */
export function linesOf(prose: Prose): readonly Line[] {
  const { text } = prose;
  const lines: Line[] = [];
  prose.blocks.forEach(({ kind, span, place }, block) => {
    if (kind === 'footnote' || place !== undefined) return;
    let start = span.start;
    let first = true;
    for (let at = start; at <= span.end; at++) {
      const c = at < span.end ? text.charCodeAt(at) : 10;
      if (c !== 10 && c !== 13) continue;
      const line = trimmed(text, start, at);
      if (line !== null) {
        lines.push({ start: line.start, end: line.end, block, first, heading: kind === 'heading' });
        first = false;
      }
      start = at + 1;
    }
  });
  return lines;
}

function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return from < to ? { start: from, end: to } : null;
}

/** The lines from `from` to `to` as stretches, one a block. */
export function stretchesOf(lines: readonly Line[]): Span[] {
  const out: { start: number; end: number; block: number }[] = [];
  for (const { start, end, block } of lines) {
    const last = out.at(-1);
    if (last?.block === block) last.end = end;
    else out.push({ start, end, block });
  }
  return out.map(({ start, end }) => ({ start, end }));
}
