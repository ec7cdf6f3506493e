import type { Landmark } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import type { BlockInline } from '../extracted.ts';

/** A block that is being read: its words in parts, for a long text grows slowly by its ends. */
export interface Line {
  readonly parts: string[];
  readonly inlines: BlockInline[];
  /** Pages that begin in it. */
  readonly pages: Landmark[];
  length: number;
  /** Its last few characters: a figure, its unit. */
  tail: string;
  linked: number;
}

const tail = 30;

export const newLine = (): Line => ({ parts: [], inlines: [], pages: [], length: 0, tail: '', linked: 0 });

/** Adds words as they are. */
export function append(line: Line, text: string): void {
  if (text === '') return;
  line.parts.push(text);
  line.length += text.length;
  line.tail = (line.tail + text.slice(-tail)).slice(-tail);
}

/** Adds the words of a text node: blanks and lines are one space, none begins a line. */
export function addText(line: Line, text: string, pre: boolean): void {
  if (pre) return append(line, text.replace(/\r\n?/g, '\n'));
  const words = text.replace(/[ \t\n\r\f]+/g, ' ');
  append(line, words.startsWith(' ') && /^$|[ \n]$/.test(line.tail) ? words.slice(1) : words);
}

/** What of these inlines lies in a part of their line, counted from there. */
export function inlinesIn(inlines: readonly BlockInline[], part: Span): readonly BlockInline[] {
  return inlines.flatMap((inline) => {
    const start = Math.max(inline.span.start, part.start) - part.start;
    const end = Math.min(inline.span.end, part.end) - part.start;
    return start < end || (start === end && inline.kind === 'footnote')
      ? [{ kind: inline.kind, span: { start, end } }]
      : [];
  });
}
