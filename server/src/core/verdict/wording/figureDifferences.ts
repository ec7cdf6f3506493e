import type { Step } from '../../lookup/passage.ts';
import type { Span } from '../../text/span.ts';
import { addDifference, type Discrepancies, type Pair } from './discrepancies.ts';
import { cutFigure, degreeBehind, isFigure, otherSeam, seamOf, signBefore } from './figures.ts';

/** The part of the quotation that `at` stands in begins here. */
function partStart(found: Discrepancies, at: number): number {
  let start = 0;
  for (const part of found.query.parts) if (part.start <= at) start = part.start;
  return start;
}

/**
 * Compares what belongs to a figure beside its digits: signs, degrees, what joins it to the figure before it. `last` is the
 * word before when nothing lies between the two; null where a piece of the quotation begins. Whether they differ.
 */
export function compareFigure(found: Discrepancies, last: Pair | null, pair: Pair): boolean {
  const { query, text } = found;
  const mine = query.text.slice(pair.draft.start, pair.draft.end);
  const theirs = text.slice(pair.source.start, pair.source.end);
  if (!isFigure(mine) && !isFigure(theirs)) return false;
  if (last && joinsFigures(found, last, pair)) {
    const mineBetween = query.text.slice(last.draft.end, pair.draft.start);
    const theirsBetween = text.slice(last.source.end, pair.source.start);
    if (otherSeam(mineBetween, theirsBetween))
      return change(found, spanOf(last.draft, pair.draft), spanOf(last.source, pair.source));
    if (mineBetween.trim() !== '' && theirsBetween.trim() !== '') return false;
  }
  const a = signBefore(
    query.text,
    Math.max(partStart(found, pair.draft.start), last?.draft.end ?? 0),
    pair.draft.start,
  );
  const b = signBefore(text, last?.source.end ?? 0, pair.source.start);
  const degrees = degreeBehind(query.text, pair.draft.end) !== degreeBehind(text, pair.source.end);
  if (a.sign === b.sign && !(degrees && !atEnd(found, pair))) return false;
  const behind = degrees && a.sign === b.sign ? 2 : 0;
  return change(
    found,
    { start: a.start, end: pair.draft.end + (behind && degreeBehind(query.text, pair.draft.end) ? behind : 0) },
    { start: b.start, end: pair.source.end + (behind && degreeBehind(text, pair.source.end) ? behind : 0) },
  );
}

/** Whether the quotation ends behind this word. */
const atEnd = (found: Discrepancies, pair: Pair): boolean => {
  const end = found.query.parts.at(-1)?.end ?? found.query.text.length;
  return !/[\p{L}\p{N}]/u.test(found.query.text.slice(pair.draft.end, end));
};

function joinsFigures(found: Discrepancies, last: Pair, pair: Pair): boolean {
  const { query, text } = found;
  return (
    /\d$/.test(query.text.slice(last.draft.start, last.draft.end)) &&
    /^\.?\d/.test(query.text.slice(pair.draft.start, pair.draft.end)) &&
    /\d$/.test(text.slice(last.source.start, last.source.end)) &&
    /^\.?\d/.test(text.slice(pair.source.start, pair.source.end))
  );
}

const spanOf = (a: Span, b: Span): Span => ({ start: a.start, end: b.end });

function change(found: Discrepancies, draft: Span, source: Span): true {
  addDifference(found, 'changed', draft, source, false);
  return true;
}

/** A quotation that begins or ends within a figure of the source has another one: “in 2019” cut out of "2019–20". */
export function compareCut(found: Discrepancies, pair: Pair, edge: 'start' | 'end'): void {
  const whole = cutFigure(found.text, pair.source, edge);
  if (whole && !cutFigure(found.query.text, pair.draft, edge)) change(found, pair.draft, whole);
}

const symbols = /^[+=%‰\p{Sc}]+$/u;
const fraction = /^(?:\d{1,3}[/⁄]\d{1,3}|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])$/u;

/** Whether a step is the "+" of a "+/-", the typist's "±", which the other text has before the same figure. */
export function isTypedSign(found: Discrepancies, step: Step, behind: Pair | null): boolean {
  if (behind === null) return false;
  const mine = signBefore(found.query.text, Math.max(0, step.draft.start - 1), behind.draft.start);
  const theirs = signBefore(found.text, Math.max(0, step.source.start - 1), behind.source.start);
  return mine.sign === theirs.sign && mine.sign.includes('±');
}

/**
 * A sign that came or went with the figure it belongs to: not a word left out but another figure. The stretches of both
 * sides with the figure, or null.
 */
export function figureOfSign(
  found: Discrepancies,
  step: Step,
  before: Pair | null,
  behind: Pair | null,
): { readonly draft: Span; readonly source: Span } | null {
  const text =
    step.kind === 'missing'
      ? found.text.slice(step.source.start, step.source.end)
      : found.query.text.slice(step.draft.start, step.draft.end);
  const suffix = /[%‰]|^[½-¾⅐-⅞\d]/u.test(text);
  const beside = suffix ? before : behind;
  if (!beside || (!symbols.test(text.trim()) && !isPartOfFigure(found, text.trim(), beside))) return null;
  const draft = step.kind === 'missing' ? beside.draft : spanOf(...inOrder(beside.draft, step.draft));
  const source = step.kind === 'missing' ? spanOf(...inOrder(beside.source, step.source)) : beside.source;
  return { draft, source };
}

/** A half behind its whole: "17½", "17 1/2". */
const isPartOfFigure = ({ text }: Discrepancies, words: string, whole: Pair): boolean =>
  fraction.test(words) && /\d$/.test(text.slice(whole.source.start, whole.source.end));

/** Whether a step is the word for the sign that joins two figures in the other text: "5 to 10" for "5–10". */
export function isSpokenSeam(found: Discrepancies, step: Step, before: Pair, behind: Pair): boolean {
  const { query, text } = found;
  if (!joinsFigures(found, before, behind)) return false;
  const missing = step.kind === 'missing';
  const word = (
    missing ? text.slice(step.source.start, step.source.end) : query.text.slice(step.draft.start, step.draft.end)
  ).toLowerCase();
  const seam = seamOf(
    missing
      ? query.text.slice(before.draft.end, behind.draft.start)
      : text.slice(before.source.end, behind.source.start),
  );
  if (seam === '–') return word === 'to' || word === 'through';
  if (seam === ':') return word === 'to';
  return seam === '×' && (word === 'x' || word === 'times' || word === 'by');
}

const inOrder = (a: Span, b: Span): [Span, Span] => (a.start <= b.start ? [a, b] : [b, a]);
