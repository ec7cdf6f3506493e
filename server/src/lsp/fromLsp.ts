import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/text/span.ts';

/** The offset of a position; one past a line's end is the line's end, one inside a surrogate pair its start. */
export function toOffset(document: TextDocument, position: Position): number {
  const offset = document.offsetAt(position);
  const text = document.getText();
  return isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1)) ? offset - 1 : offset;
}

/** The span of a range; a range written backwards is turned round. */
export function toSpan(document: TextDocument, range: Range): Span {
  const a = toOffset(document, range.start);
  const b = toOffset(document, range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
