import type { Span } from '../text/span.ts';

/** A quotation begun before the cursor and not closed: what was typed of it, and the mark that would close it. */
export interface OpenQuotation {
  readonly typed: string;
  readonly replace: Span;
  readonly close: string;
}

/** Closing marks by their opening ones; a straight mark closes itself. */
const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“', '»': '«' };
const farthest = 4000;

/** The last opening mark of the paragraph before a raw offset that no mark closes. Straight marks open and close in turn. */
export function openQuotation(raw: string, offset: number): OpenQuotation | null {
  const before = raw.slice(Math.max(0, offset - farthest), offset);
  const paragraph = before.slice(Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\r\n\r\n')) + 1);
  let at = -1;
  let close = '';
  for (let i = 0; i < paragraph.length; i++) {
    const mark = paragraph[i] as string;
    if (at >= 0 && mark === close) at = -1;
    else if (at < 0 && closing[mark] !== undefined && !/[\p{L}\p{N}]/u.test(paragraph[i - 1] ?? '')) {
      at = i;
      close = closing[mark] as string;
    }
  }
  if (at < 0) return null;
  const typed = paragraph.slice(at + 1);
  return { typed, replace: { start: offset - typed.length, end: offset }, close };
}
