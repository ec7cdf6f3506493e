import { firstWhere } from '../../text/halving.ts';
import type { Span } from '../../text/span.ts';
import type { Quotation, Reading } from '../reading.ts';

/** So many quotations may begin before a place and still reach over it: inner ones in one long outer one. */
const farthestBack = 64;

/** The quotations that share text with a stretch, in order; found by halving, for a transcript has thousands. */
export function quotationsAcross(reading: Reading, stretch: Span): readonly Quotation[] {
  const { quotations } = reading;
  const low = firstWhere(quotations.length, (i) => (quotations[i] as Quotation).span.start >= stretch.start);
  const found: Quotation[] = [];
  for (let i = Math.max(0, low - farthestBack); i < quotations.length; i++) {
    const quotation = quotations[i] as Quotation;
    if (quotation.span.start >= stretch.end) break;
    if (quotation.span.end > stretch.start) found.push(quotation);
  }
  return found;
}

/** A stretch of the prose without what is quoted in it; a comma stands where words were. */
export function withoutQuotations(reading: Reading, stretch: Span): string {
  const { text } = reading.prose;
  let out = '';
  let at = stretch.start;
  for (const quotation of quotationsAcross(reading, stretch)) {
    if (quotation.span.end <= at) continue;
    out += `${text.slice(at, Math.max(at, quotation.span.start))}, `;
    at = quotation.span.end;
  }
  return out + text.slice(at, Math.max(at, stretch.end));
}
