import { isAuthorities, noNote, omitted } from '../../language/every/omitted.ts';
import { callout } from '../../lookup/items.ts';
import { type Span, textBefore, textFrom } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import type { Discrepancies } from './discrepancies.ts';

/** What a source says to its apparatus and a quotation leaves out without a mark: callouts, numbers of notes, authorities. */

/** So much of the text beside a number is looked at. */
const mostBeside = 40;

/** Whether a stretch of the source, with the brackets at its ends, is nothing but callouts and the source's own [sic]. */
export function isCallout(text: string, stretch: Span): boolean {
  const around = text.slice(Math.max(0, stretch.start - 1), stretch.end + 1);
  const rest = around.replace(/\[([^[\]]{0,40})\]/g, (whole, inside: string) =>
    callout.test(inside.trim()) || inside === 'sic' ? ' ' : whole,
  );
  return rest !== around && wordsOf(rest).count === 0;
}

/** The number of a note behind a sentence's end, set on the line: "holds otherwise.2 The judgment". */
export function isNumberOfNote(text: string, stretch: Span): boolean {
  if (!/^\d{1,3}(?:[,–-]\s?\d{1,3})*$/.test(text.slice(stretch.start, stretch.end))) return false;
  const before = textBefore(text, stretch.start, mostBeside);
  return (
    /(?:\p{L}{3}["”’»)]*[.,;!?]["”’»)]*|\b(?:1\d|20)\d\d[.,])$/u.test(before) &&
    !noNote.test(before) &&
    /^(?:\s+["“‘«(]?\p{L}|\s*$)/u.test(textFrom(text, stretch.end, mostBeside))
  );
}

/** A word that ends in the numbers of notes, set on the line, where the quotation has it without: "sooner1,2". */
export const hasGluedNote = (draft: string, source: string): boolean =>
  /^\p{Ll}{4,}$/u.test(draft) &&
  source.startsWith(draft) &&
  /^\d{1,2}(?:[,–-]\d{1,3})*$/.test(source.slice(draft.length));

/** "(citation omitted)" behind the quotation says what is left out: a citation, a note's number, and no other words. */
export const isOmittedAsSaid = ({ text, context }: Discrepancies, hidden: Span): boolean =>
  omitted.test(context.behind ?? '') && isAuthorities(text.slice(hidden.start, hidden.end));
