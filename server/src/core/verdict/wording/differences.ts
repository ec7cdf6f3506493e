import type { Language } from '../../language/language.ts';
import type { Item } from '../../lookup/items.ts';
import type { Passage, Query, Step } from '../../lookup/passage.ts';
import { isUnspaced } from '../../text/scripts.ts';
import { type Span, textBefore } from '../../text/span.ts';
import { foldedWord, wordsOf } from '../../text/words.ts';
import type { Difference, Lenience, Permitted } from '../verdict.ts';
import { compareBetween } from './between.ts';
import type { WordingContext } from './context.ts';
import { addDifference, addRestyled, type Discrepancies, joined, type Pair } from './discrepancies.ts';
import { compareCut, compareFigure } from './figureDifferences.ts';
import { hidesReversal, isDenial, isTelling } from './negation.ts';
import { capitalsThroughout, compareWord, pairsOf } from './pairs.ts';
import { judgeStep } from './steps.ts';
import { surelyStyled } from './style.ts';
import { standingAt } from './utterances.ts';

/** So much of a source before a quotation may hold what it has lost. */
const mostBefore = 40;

export interface Judged {
  readonly differences: readonly Difference[];
  readonly permitted: readonly Permitted[];
  readonly restyled: readonly Difference[];
  readonly spliced: boolean;
  readonly lenient: readonly Lenience[];
}

/** Everything in which a quotation differs from one passage. */
export function differencesOf(query: Query, items: readonly Item[], passage: Passage, context: WordingContext): Judged {
  const view = context.source(passage.source);
  const found: Discrepancies = {
    query,
    view,
    text: view.prose.text,
    context,
    differences: [],
    permitted: new Set(),
    lenient: new Set(),
    restyled: [],
    spliced: false,
  };
  const cleaned = /^["”’'»\s.,]*\(cleaned up\)/i.test(context.behind ?? '');
  if (cleaned) found.permitted.add('cleaned-up');
  compareSteps(
    found,
    items,
    passage,
    stepsToJudge(query.text, view.prose.text, passage.steps, context.language),
    cleaned,
  );
  addRest(found, passage);
  const differences = movedOf(capitalsThroughout(found, items));
  return {
    differences: [...differences].sort((a, b) => a.draft.start - b.draft.start),
    permitted: [...found.permitted],
    restyled: [...found.restyled].sort((a, b) => a.draft.start - b.draft.start),
    spliced: found.spliced,
    lenient: [...found.lenient],
  };
}

/** The steps as an editor would mark them. */
function stepsToJudge(draft: string, source: string, steps: readonly Step[], language: Language): readonly Step[] {
  const together = grouped(surelyStyled(draft, source, steps));
  const begun = withLostSubject(draft, source, withLostNegation(draft, source, together, language), language);
  return withLostEnd(source, begun, language);
}

/**
 * A language that sets its denial last (“Das glaube ich nicht.”) loses it where a quotation ends right before. English has it
 * before its verb, and what is cut off behind denies something else.
 */
function withLostEnd(source: string, steps: readonly Step[], language: Language): readonly Step[] {
  const last = steps.at(-1);
  if (language.speech === null || last?.kind !== 'equal') return steps;
  const words = wordsOf(source, last.source.end, Math.min(source.length, last.source.end + mostBefore), 1);
  if (words.count === 0) return steps;
  const next = { start: words.starts[0] as number, end: words.ends[0] as number };
  const ends = /^[.!?…]|^["”’»“‘«‹」』]?[.,]?$/u.test(source.slice(next.end, next.end + 1));
  if (!ends || /\S/.test(source.slice(last.source.end, next.start))) return steps;
  if (!isDenial(foldedWord(source.slice(next.start, next.end)), language)) return steps;
  return [...steps, { kind: 'missing', draft: { start: last.draft.end, end: last.draft.end }, source: next }];
}

/** Goes through the steps, word by word where the words are the same. */
function compareSteps(
  found: Discrepancies,
  items: readonly Item[],
  passage: Passage,
  steps: readonly Step[],
  cleaned: boolean,
): void {
  let last: Pair | null = null;
  let open: Step[] = [];
  let first: Pair | null = null;
  for (const [i, step] of steps.entries()) {
    if (step.kind !== 'equal' && step.kind !== 'styled') {
      judgeStep(found, items, step, last, steps[i + 1] ?? null);
      open.push(step);
      continue;
    }
    for (const pair of wordPairs(found, items, step)) {
      const opens = first === null || open.some((s) => s.kind === 'ellipsis' || s.kind === 'bracket');
      if (step.kind === 'equal') compareWord(found, pair, opens, passage);
      const figure = compareFigure(found, open.length === 0 ? last : null, pair);
      if (last && !figure) compareBetween(found, last, pair, open, cleaned);
      last = pair;
      first ??= pair;
      open = [];
    }
  }
  if (first && passage.steps[0]?.draft.start === first.draft.start) compareCut(found, first, 'start');
  if (last && open.length === 0) compareCut(found, last, 'end');
}

/** Words side by side; those that another house writes otherwise are noted and one pair. */
function wordPairs(found: Discrepancies, items: readonly Item[], step: Step): readonly Pair[] {
  if (step.kind === 'equal') return pairsOf(found, items, step);
  addRestyled(found, 'style', step.draft, step.source);
  // A currency's name that the other text writes as a sign has no words beside it.
  if (step.draft.start === step.draft.end || step.source.start === step.source.end) return [];
  return [{ draft: step.draft, source: step.source, item: null }];
}

/** Neighbouring differences are one difference: "do not" for "don't" is a change, not a change and an omission. */
function grouped(steps: readonly Step[]): readonly Step[] {
  const out: Step[] = [];
  for (const step of steps) {
    const last = out.at(-1);
    const loose = (s: Step): boolean => s.kind === 'changed' || s.kind === 'added' || s.kind === 'missing';
    if (!last || !loose(last) || !loose(step)) {
      out.push(step);
      continue;
    }
    out[out.length - 1] = {
      kind: last.kind === step.kind ? step.kind : 'changed',
      draft: unite(last.draft, step.draft),
      source: unite(last.source, step.source),
    };
  }
  return out;
}

/**
 * A quotation that begins right behind a negation of the source has lost it when it makes a sentence of what follows:
 * with a changed word ("Nets were torn" for "No nets were torn"), or as an order turned round ("Print it" for "Don't
 * print it"). One that begins as the source goes on is cut out of a sentence, and may be.
 */
function withLostNegation(draft: string, source: string, steps: readonly Step[], language: Language): readonly Step[] {
  const [first, ...rest] = steps;
  if (!first || (first.kind !== 'changed' && first.kind !== 'equal')) return steps;
  const words = wordsOf(source, Math.max(0, first.source.start - 40), first.source.start);
  if (words.count === 0) return steps;
  const negation = { start: words.starts[words.count - 1] as number, end: words.ends[words.count - 1] as number };
  const denies = isTelling(foldedWord(source.slice(negation.start, negation.end)), language);
  if (!denies || /\S/.test(source.slice(negation.end, first.source.start))) return steps;
  if (first.kind === 'changed')
    return [{ ...first, source: { start: negation.start, end: first.source.end } }, ...rest];
  if (isOneWord(source, negation, first.source) && !deniesBefore(draft, first.draft.start, language))
    return [
      { kind: 'missing', draft: { start: first.draft.start, end: first.draft.start }, source: negation },
      ...steps,
    ];
  const raised =
    /^\[?\p{Lu}/u.test(draft.slice(first.draft.start)) && /^\p{Ll}/u.test(source.slice(first.source.start));
  if (!raised || !language.polarity.forbids.test(textBefore(source, first.source.start, mostBefore))) return steps;
  return [{ kind: 'missing', draft: { start: first.draft.start, end: first.draft.start }, source: negation }, ...steps];
}

/** Whether two words of a script without blanks touch: a cut between them is no word's edge. */
const isOneWord = (source: string, a: Span, b: Span): boolean =>
  a.end === b.start && isUnspaced(source.charAt(a.start)) && isUnspaced(source.charAt(b.start));

/** Whether the draft says the denial itself, right before its mark. */
function deniesBefore(draft: string, at: number, language: Language): boolean {
  const words = wordsOf(draft, Math.max(0, at - 10), at);
  const last = words.count - 1;
  return last >= 0 && isTelling(foldedWord(draft.slice(words.starts[last], words.ends[last])), language);
}

/**
 * "Will go home" makes a sentence of "I will go home" and has lost its first word; “will go home” within the draft's sentence
 * is cut out of one.
 */
function withLostSubject(
  draft: string,
  source: string,
  steps: readonly Step[],
  { polarity: { subjectBefore, auxiliary } }: Language,
): readonly Step[] {
  const [first] = steps;
  if (first?.kind !== 'equal' || !/^\p{Lu}/u.test(draft.slice(first.draft.start))) return steps;
  const subject = subjectBefore.exec(textBefore(source, first.source.start, mostBefore))?.[1];
  if (subject === undefined || !auxiliary.test(source.slice(first.source.start))) return steps;
  const end = first.source.start - 1;
  const lost = { start: end - subject.length, end };
  return [{ kind: 'missing', draft: { start: first.draft.start, end: first.draft.start }, source: lost }, ...steps];
}

function unite(a: Span, b: Span): Span {
  if (a.start === a.end) return b.start === b.end ? a : b;
  if (b.start === b.end) return a;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The same words missing here and added there are words that moved. */
function movedOf(differences: readonly Difference[]): readonly Difference[] {
  const missing = differences.filter((d) => d.kind === 'missing');
  if (missing.length === 0) return differences;
  const gone = new Set<Difference>();
  const moved = differences.map((d) => {
    if (d.kind !== 'added') return d;
    const twin = missing.find((m) => !gone.has(m) && joined(m.sourceText) === joined(d.draftText));
    if (!twin) return d;
    gone.add(twin);
    const far = Math.abs(twin.draft.start - d.draft.start) > d.draftText.length + 30;
    return {
      ...d,
      kind: 'moved' as const,
      source: twin.source,
      sourceText: twin.sourceText,
      reverses: far && d.reverses,
    };
  });
  return moved.filter((d) => !gone.has(d));
}

/**
 * What the source has between two stretches of a quotation that stand in one utterance in the draft's order: that
 * is left out, however long it is. Null when they stand in different passages.
 */
function gapBetween(found: Discrepancies, passage: Passage, other: Passage, draft: Span): Span | null {
  if (other.source !== passage.source || other.steps.some((step) => step.kind !== 'equal')) return null;
  const [here, there] = [standingAt(found.view, passage.span.start), standingAt(found.view, other.span.start)];
  const together =
    here.utterance === null
      ? here.paragraph === there.paragraph && there.utterance === null
      : here.utterance === there.utterance;
  const behindInDraft = draft.start > (passage.steps[0]?.draft.start ?? 0);
  const behindInSource = other.span.start >= passage.span.end;
  if (!together || behindInDraft !== behindInSource) return null;
  return behindInSource
    ? { start: passage.span.end, end: other.span.start }
    : { start: other.span.end, end: passage.span.start };
}

/** Stretches of the quotation that stand elsewhere: the quotation is put together. */
function addRest(found: Discrepancies, passage: Passage): void {
  for (const other of passage.rest ?? []) {
    const [first, last] = [other.steps[0] as Step, other.steps.at(-1) as Step];
    const draft = { start: first.draft.start, end: last.draft.end };
    const at = found.differences.findIndex(
      (d) => d.draft.start < draft.end && draft.start < d.draft.end && d.kind !== 'missing',
    );
    if (at >= 0) found.differences.splice(at, 1);
    const gap = gapBetween(found, passage, other, draft);
    if (gap) {
      const point = draft.start > (passage.steps[0]?.draft.start ?? 0) ? draft.start : draft.end;
      const hidden = found.text.slice(gap.start, gap.end);
      addDifference(
        found,
        'missing',
        { start: point, end: point },
        gap,
        hidesReversal(hidden, '', '', found.context.language),
      );
      continue;
    }
    found.spliced = true;
    found.differences.push({
      kind: 'moved',
      draft,
      source: { start: passage.span.end, end: passage.span.end },
      draftText: found.query.text.slice(draft.start, draft.end),
      sourceText: '',
      reverses: false,
    });
  }
}
