import type { Item } from '../../lookup/items.ts';
import type { Step } from '../../lookup/passage.ts';
import { nearly } from '../../lookup/spelling.ts';
import { type Span, textBefore, textFrom } from '../../text/span.ts';
import { isAtHole, isGuessed } from '../../text/unspoken.ts';
import { wordsOf } from '../../text/words.ts';
import { addDifference, type Discrepancies, isCounted, joined, type Pair } from './discrepancies.ts';
import { figureOfSign, isSpokenSeam, isTypedSign } from './figureDifferences.ts';
import { hasGluedNote, isCallout, isNumberOfNote, isOmittedAsSaid } from './leftOut.ts';
import { hidesReversal, isRepeated, polarityOf, reverses } from './negation.ts';
import { itemsIn } from './pairs.ts';
import { carriesOn, inOneList, isFloat, mayJoinWithDots, type SourceView, standingAt } from './utterances.ts';

/** So much of the text beside what differs is looked at. */
const mostBeside = 40;

/** Judges one step that is not equal words; `before` is the last word kept, `behind` the next step. */
export function judgeStep(
  found: Discrepancies,
  items: readonly Item[],
  step: Step,
  before: Pair | null,
  behind: Step | null,
): void {
  const draft = found.query.text.slice(step.draft.start, step.draft.end);
  const source = found.text.slice(step.source.start, step.source.end);
  if ((step.kind === 'missing' || step.kind === 'added') && judgeSign(found, step, before, behind)) return;
  if (step.kind === 'ellipsis') judgeEllipsis(found, step, before, behind);
  else if (step.kind === 'bracket') judgeBracket(found, step, draft, source, before, behind);
  else if (step.kind === 'missing') judgeMissing(found, step, before, behind);
  else if (step.kind === 'added' && isAtHole(found.text, step.source)) found.permitted.add('punctuation');
  else if (step.kind === 'added')
    addDifference(found, 'added', step.draft, step.source, deniesKept(found, step, draft));
  else if (step.kind === 'changed' && (isHeard(found, step) || hasGluedNote(draft, source)))
    found.permitted.add('typography');
  else if (draft !== source) {
    const mine = itemsIn(items, step.draft);
    const same = joined(draft) === joined(source);
    addDifference(
      found,
      same && mine.length > 0 ? 'split' : 'changed',
      step.draft,
      step.source,
      !same && reverses(draft, source, found.context.language, textFrom(found.text, step.source.end, mostBeside)),
    );
  }
}

/** Whether words put in deny what is kept behind them, and do not only say it twice; at the end they say something more. */
function deniesKept({ query, context: { language } }: Discrepancies, step: Step, words: string): boolean {
  const end = query.parts.at(-1)?.end ?? query.text.length;
  const [before, behind] = [
    keptBefore(query.text, step.draft.start),
    textFrom(query.text, step.draft.end, mostBeside, end),
  ];
  return /[\p{L}\p{N}]/u.test(behind) && reverses(words, '', language) && !isRepeated(words, before, behind, language);
}

const keptBefore = (text: string, at: number): string => textBefore(text, at, mostBeside);

/** Judges what a figure has beside its digits and what joins it to the next; whether the step was nothing but that. */
function judgeSign(found: Discrepancies, step: Step, before: Pair | null, behind: Step | null): boolean {
  const next = behind && behind.kind !== 'missing' ? firstPair(found, behind) : null;
  const figure = figureOfSign(found, step, before, next);
  if (figure && isTypedSign(found, step, next)) found.permitted.add('typography');
  else if (figure) addDifference(found, 'changed', figure.draft, figure.source, false);
  else if (before && next && isSpokenSeam(found, step, before, next)) found.permitted.add('typography');
  else return false;
  return true;
}

/** The first words of a step on both sides. */
function firstPair(found: Discrepancies, step: Step): Pair | null {
  const mine = wordsOf(found.query.text, step.draft.start, step.draft.end, 1);
  const theirs = wordsOf(found.text, step.source.start, step.source.end, 1);
  if (mine.count === 0 || theirs.count === 0) return null;
  return {
    draft: { start: mine.starts[0] as number, end: mine.ends[0] as number },
    source: { start: theirs.starts[0] as number, end: theirs.ends[0] as number },
    item: null,
  };
}

/** The source from the kept word before to the kept word behind: what is left out, with its punctuation. */
function hiddenSpan(step: Step, before: Pair | null, behind: Step | null): Span {
  return {
    start: before ? before.source.end : step.source.start,
    end: behind && behind.source.end > behind.source.start ? behind.source.start : step.source.end,
  };
}

function judgeEllipsis(found: Discrepancies, step: Step, before: Pair | null, behind: Step | null): void {
  const hidden = hiddenSpan(step, before, behind);
  const text = found.text.slice(hidden.start, hidden.end);
  const own = /…|\.\s?\.\s?\./.test(text);
  if (step.source.start === step.source.end) {
    if (!own) found.permitted.add('ellipsis');
    return;
  }
  found.permitted.add('ellipsis');
  if (!before || !behind) return;
  const from = standingAt(found.view, before.source.end - 1);
  const to = standingAt(found.view, behind.source.start);
  const kept = keptBefore(found.text, before.source.end);
  if (!mayJoinWithDots(found.view, from, to, wordsOf(text, 0, text.length, 20).count)) {
    found.spliced = true;
    addDifference(
      found,
      'ellipsis',
      step.draft,
      step.source,
      hidesReversal(text, kept, textFrom(found.text, hidden.end, mostBeside), found.context.language),
    );
  } else if (hidesReversal(text, kept, textFrom(found.text, hidden.end, mostBeside), found.context.language))
    addDifference(found, 'ellipsis', step.draft, step.source, true);
  else if (own && !/^\[/.test(found.query.text.slice(step.draft.start)) && isCounted(found, 'own-dots')) {
    addDifference(found, 'ellipsis', step.draft, step.source, false);
  }
}

function judgeBracket(
  found: Discrepancies,
  step: Step,
  draft: string,
  source: string,
  before: Pair | null,
  behind: Step | null,
): void {
  const inside = draft.replace(/^\[|\]$/g, '').trim();
  if (/^sic\b/i.test(inside)) {
    if (joined(source) !== 'sic') found.permitted.add('sic');
    return;
  }
  if (
    joined(inside) === joined(source) &&
    source !== '' &&
    /\[\s*$/.test(found.text.slice(0, step.source.start).slice(-4))
  )
    return;
  const own = ownWords(found.text, inside, step.source);
  if (own) {
    // The bracket is the source's; what stands behind it there and not in the draft is missing.
    judgeMissing(
      found,
      { ...step, draft: { start: step.draft.end, end: step.draft.end }, source: own.rest },
      before,
      behind,
    );
    return;
  }
  if (isSourcesBracket(found.text, step.source) && shareWords(inside, source)) {
    addDifference(found, 'changed', step.draft, step.source, reverses(inside, source, found.context.language));
    return;
  }
  found.permitted.add('bracket');
  if (found.context.language.editing.notes.test(inside)) return;
  const words = wordsOf(inside).count;
  const hiddenWords = wordsOf(source).count;
  if (hiddenWords > 8 + 4 * words) {
    addDifference(found, 'bracket', step.draft, step.source, hidesReversal(source, '', '', found.context.language));
    return;
  }
  const hidden = hiddenSpan(step, before, behind);
  const { language } = found.context;
  const lost =
    hiddenWords > 0 &&
    polarityOf(inside, language).denials + polarityOf(inside, language).limits === 0 &&
    reverses('', source, language) &&
    hidesReversal(found.text.slice(hidden.start, hidden.end), '', '', language);
  const mine = polarityOf(inside, language);
  const theirs = polarityOf(source, language);
  const won = (mine.denials > theirs.denials || mine.limits > theirs.limits) && (hiddenWords > 0 || words <= 3);
  if (lost || won) addDifference(found, 'bracket', step.draft, step.source, true);
}

/** When a stretch of the source begins with the draft's bracket and goes on behind it: what is behind. */
function ownWords(text: string, inside: string, stretch: Span): { readonly rest: Span } | null {
  const [mine, theirs] = [wordsOf(inside), wordsOf(text, stretch.start, stretch.end)];
  if (mine.count === 0 || theirs.count <= mine.count || text[stretch.start - 1] !== '[') return null;
  for (let i = 0; i < mine.count; i++) if (mine.hashes[i] !== theirs.hashes[i]) return null;
  return { rest: { start: theirs.starts[mine.count] as number, end: stretch.end } };
}

/** Whether the source itself has this stretch in brackets. */
function isSourcesBracket(text: string, stretch: Span): boolean {
  return (
    stretch.end > stretch.start &&
    /\[\s*$/.test(text.slice(Math.max(0, stretch.start - 3), stretch.start)) &&
    /^[.,]?\s*\]/.test(text.slice(stretch.end, stretch.end + 4))
  );
}

/** Whether two stretches have half of their words in common, four at least. */
function shareWords(a: string, b: string): boolean {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const there = new Set(theirs.hashes.subarray(0, theirs.count));
  let shared = 0;
  for (let i = 0; i < mine.count; i++) if (there.has(mine.hashes[i] as number)) shared++;
  return shared >= 4 && shared * 2 >= mine.count;
}

function judgeMissing(found: Discrepancies, step: Step, before: Pair | null, behind: Step | null): void {
  const { text, view } = found;
  if (isCallout(text, step.source) || isNumberOfNote(text, step.source)) return;
  if (isOmittedAsSaid(found, hiddenSpan(step, before, behind))) {
    found.permitted.add('ellipsis');
    return;
  }
  if (before && behind && isFloat(view, step.source, before.source.end, behind.source.start)) {
    found.permitted.add('punctuation');
    return;
  }
  if (before && behind) {
    const from = standingAt(view, before.source.end - 1);
    const to = standingAt(view, behind.source.start);
    const newParagraph = found.query.parts.some(
      (part) => part.start > before.draft.end && part.start <= behind.draft.start,
    );
    const within = from.quotation !== null && from.quotation === to.quotation;
    if ((within || carriesOn(view, from, to, newParagraph)) && isNarration(view, step.source)) {
      found.permitted.add('punctuation');
      return;
    }
    const other = from.utterance !== to.utterance && !carriesOn(view, from, to);
    const far = Math.abs(from.paragraph - to.paragraph) > 1 && !inOneList(view, from, to);
    if (
      (other && from.utterance !== null && to.utterance !== null) ||
      (far && from.utterance !== to.utterance) ||
      (far && from.utterance === null)
    )
      found.spliced = true;
  }
  const hidden = hiddenSpan(step, before, behind);
  const words = text.slice(hidden.start, hidden.end);
  const kept = keptBefore(text, hidden.start);
  const next = textFrom(text, hidden.end, mostBeside);
  const turns =
    hidesReversal(words, kept, next, found.context.language) && !isRepeated(words, kept, next, found.context.language);
  addDifference(found, 'missing', step.draft, step.source, turns);
}

/** Whether no word of a stretch of the source is quoted there. */
function isNarration(view: SourceView, stretch: Span): boolean {
  const words = wordsOf(view.prose.text, stretch.start, stretch.end);
  for (let i = 0; i < words.count; i++)
    if (standingAt(view, words.starts[i] as number).quotation !== null) return false;
  return true;
}

/** One word spelled otherwise that the transcriber wrote down by ear: "Curry (ph)" for "Currie". */
const isHeard = ({ query, text }: Discrepancies, { draft, source }: Step): boolean =>
  isGuessed(text, source.end) && nearly(query.text, draft.start, draft.end, text, source.start, source.end);
