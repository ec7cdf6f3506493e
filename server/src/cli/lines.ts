import { firstWhere } from '../core/text/halving.ts';
import type { Span } from '../core/text/span.ts';

/** An LSP position: zero based, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A text by lines, which end at LF, CRLF or CR as LSP has it. A byte-order mark takes no place in its line, as in an editor. */
export interface Lines {
  positionAt(offset: number): Position;
  rangeOf(span: Span): Range;
  /** The line's span, without its end. */
  lineSpan(line: number): Span;
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;

  const lineAt = (offset: number): number =>
    Math.max(0, firstWhere(starts.length, (i) => (starts[i] as number) > offset) - 1);

  function positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, text.length));
    const line = lineAt(at);
    return { line, character: Math.max(0, at - (starts[line] as number) - (line === 0 ? mark : 0)) };
  }

  return {
    positionAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    lineSpan(line) {
      const start = (starts[line] ?? text.length) + (line === 0 ? mark : 0);
      let end = starts[line + 1] ?? text.length;
      while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
      return { start, end };
    },
  };
}

/** `linesOf`, remembering each text it has cut. */
export function rememberedLines(): (text: string) => Lines {
  const known = new Map<string, Lines>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const lines = linesOf(text);
    known.set(text, lines);
    return lines;
  };
}
