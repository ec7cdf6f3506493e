import type { Step } from '../lookup/passage.ts';
import type { Span } from '../text/span.ts';
import { cutFigure, degreeBehind, isFigure, otherSeam, seamOf, signBefore } from './figures.ts';
import { addDifference, type Ledger, type Pair } from './ledger.ts';

/** The part of the quotation that `at` stands in begins here. */
function partStart(ledger: Ledger, at: number): number {
  let start = 0;
  for (const part of ledger.query.parts) if (part.start <= at) start = part.start;
  return start;
}

/**
 * Compares what belongs to a figure beside its digits: signs, degrees, what joins it to the figure before it. `last` is the
 * word before when nothing lies between the two; null where a piece of the quotation begins. Whether they differ.
 */
export function compareFigure(ledger: Ledger, last: Pair | null, pair: Pair): boolean {
  const { query, text } = ledger;
  const mine = query.text.slice(pair.draft.start, pair.draft.end);
  const theirs = text.slice(pair.source.start, pair.source.end);
  if (!isFigure(mine) && !isFigure(theirs)) return false;
  if (last && joinsFigures(ledger, last, pair)) {
    const mineBetween = query.text.slice(last.draft.end, pair.draft.start);
    const theirsBetween = text.slice(last.source.end, pair.source.start);
    if (otherSeam(mineBetween, theirsBetween))
      return change(ledger, spanOf(last.draft, pair.draft), spanOf(last.source, pair.source));
    if (mineBetween.trim() !== '' && theirsBetween.trim() !== '') return false;
  }
  const a = signBefore(
    query.text,
    Math.max(partStart(ledger, pair.draft.start), last?.draft.end ?? 0),
    pair.draft.start,
  );
  const b = signBefore(text, last?.source.end ?? 0, pair.source.start);
  const degrees = degreeBehind(query.text, pair.draft.end) !== degreeBehind(text, pair.source.end);
  if (a.sign === b.sign && !(degrees && !atEnd(ledger, pair))) return false;
  const behind = degrees && a.sign === b.sign ? 2 : 0;
  return change(
    ledger,
    { start: a.start, end: pair.draft.end + (behind && degreeBehind(query.text, pair.draft.end) ? behind : 0) },
    { start: b.start, end: pair.source.end + (behind && degreeBehind(text, pair.source.end) ? behind : 0) },
  );
}

/** Whether the quotation ends behind this word. */
const atEnd = (ledger: Ledger, pair: Pair): boolean => {
  const end = ledger.query.parts.at(-1)?.end ?? ledger.query.text.length;
  return !/[\p{L}\p{N}]/u.test(ledger.query.text.slice(pair.draft.end, end));
};

function joinsFigures(ledger: Ledger, last: Pair, pair: Pair): boolean {
  const { query, text } = ledger;
  return (
    /\d$/.test(query.text.slice(last.draft.start, last.draft.end)) &&
    /^\d/.test(query.text.slice(pair.draft.start, pair.draft.end)) &&
    /\d$/.test(text.slice(last.source.start, last.source.end)) &&
    /^\d/.test(text.slice(pair.source.start, pair.source.end))
  );
}

const spanOf = (a: Span, b: Span): Span => ({ start: a.start, end: b.end });

function change(ledger: Ledger, draft: Span, source: Span): true {
  addDifference(ledger, 'changed', draft, source, false);
  return true;
}

/** A quotation that begins or ends within a figure of the source has another one: “in 2019” cut out of "2019–20". */
export function compareCut(ledger: Ledger, pair: Pair, edge: 'start' | 'end'): void {
  const whole = cutFigure(ledger.text, pair.source, edge);
  if (whole && !cutFigure(ledger.query.text, pair.draft, edge)) change(ledger, pair.draft, whole);
}

const symbols = /^[+=%‰\p{Sc}]+$/u;

/**
 * A sign that came or went with the figure it belongs to: not a word left out but another figure. The stretches of both
 * sides with the figure, or null.
 */
export function figureOfSign(
  ledger: Ledger,
  step: Step,
  before: Pair | null,
  behind: Pair | null,
): { readonly draft: Span; readonly source: Span } | null {
  const text =
    step.kind === 'missing'
      ? ledger.text.slice(step.source.start, step.source.end)
      : ledger.query.text.slice(step.draft.start, step.draft.end);
  if (!symbols.test(text.trim())) return null;
  const suffix = /[%‰]/.test(text);
  const beside = suffix ? before : behind;
  if (!beside) return null;
  const draft = step.kind === 'missing' ? beside.draft : spanOf(...inOrder(beside.draft, step.draft));
  const source = step.kind === 'missing' ? spanOf(...inOrder(beside.source, step.source)) : beside.source;
  return { draft, source };
}

/** Whether a step is the word for the sign that joins two figures in the other text: "5 to 10" for "5–10". */
export function isSpokenSeam(ledger: Ledger, step: Step, before: Pair, behind: Pair): boolean {
  const { query, text } = ledger;
  if (!joinsFigures(ledger, before, behind)) return false;
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
