import { fits } from '../lookup/align.ts';
import type { Item } from '../lookup/items.ts';
import type { Passage, Query, Step } from '../lookup/passage.ts';
import type { Span } from '../text/span.ts';
import { foldedWord, type Words, wordsOf } from '../text/words.ts';
import { hidesReversal, polarityOf, reverses } from './negation.ts';
import { carriesOn, mayJoinWithDots, type SourceView, standingAt } from './utterances.ts';
import type { Difference, Permitted } from './verdict.ts';
import type { WordingContext } from './wording.ts';
import { compareBetween } from './wordingBetween.ts';

export interface Judged {
  readonly differences: readonly Difference[];
  readonly permitted: readonly Permitted[];
  readonly spliced: boolean;
}

/** What gathers while the steps of one passage are gone through. */
export interface Ledger {
  readonly query: Query;
  readonly view: SourceView;
  readonly text: string;
  readonly context: WordingContext;
  readonly differences: Difference[];
  readonly permitted: Set<Permitted>;
  spliced: boolean;
}

/** A word of the draft and the word of the source it stands for. */
export interface Pair {
  readonly draft: Span;
  readonly source: Span;
  readonly item: Item | null;
}

/** Everything in which a quotation differs from one passage. */
export function differencesOf(query: Query, items: readonly Item[], passage: Passage, context: WordingContext): Judged {
  const view = context.source(passage.source);
  const ledger: Ledger = {
    query,
    view,
    text: view.prose.text,
    context,
    differences: [],
    permitted: new Set(),
    spliced: false,
  };
  const cleaned = /^["”’'»\s.,]*\(cleaned up\)/i.test(context.behind ?? '');
  if (cleaned) ledger.permitted.add('cleaned-up');
  const steps = grouped(atSentenceEdges(query.text, view.prose.text, passage.steps));
  let last: Pair | null = null;
  let open: Step[] = [];
  let firstOfPiece = true;
  for (const step of steps) {
    if (step.kind !== 'equal') {
      judgeStep(ledger, items, step, last, stepBehind(steps, step));
      open.push(step);
      continue;
    }
    for (const pair of pairsOf(ledger, items, step)) {
      compareWord(
        ledger,
        pair,
        firstOfPiece || open.some((s) => s.kind === 'ellipsis' || s.kind === 'bracket'),
        passage,
      );
      if (last) compareBetween(ledger, last, pair, open, cleaned);
      last = pair;
      open = [];
      firstOfPiece = false;
    }
  }
  addRest(ledger, passage);
  const differences = movedOf(capitalsThroughout(ledger, items));
  return {
    differences: [...differences].sort((a, b) => a.draft.start - b.draft.start),
    permitted: [...ledger.permitted],
    spliced: ledger.spliced,
  };
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
 * Words that differ at the edge of a quotation stand for the source's words there only within one sentence: behind a
 * point of the source that the draft does not have, they are added.
 */
function atSentenceEdges(draft: string, source: string, steps: readonly Step[]): readonly Step[] {
  const out = [...steps];
  for (const first of [true, false]) {
    const edge = first ? 0 : out.length - 1;
    const step = out[edge];
    const next = out[first ? 1 : edge - 1];
    if (step?.kind !== 'changed' || !next) continue;
    const [from, to] = first ? [step.source.start, next.source.start] : [next.source.end, step.source.end];
    const [mineFrom, mineTo] = first ? [step.draft.start, next.draft.start] : [next.draft.end, step.draft.end];
    if (sentenceStop.test(draft.slice(mineFrom, mineTo))) continue;
    const stretch = source.slice(from, to);
    const stops = [...stretch.matchAll(new RegExp(sentenceStop, 'g'))];
    const stop = first ? stops.at(-1) : stops[0];
    if (!stop) continue;
    const cut = from + stop.index + (first ? stop[0].length : 0);
    const kept = first ? { start: cut, end: step.source.end } : { start: step.source.start, end: cut };
    const at = first ? next.source.start : next.source.end;
    out[edge] =
      kept.end > kept.start
        ? { kind: 'changed', draft: step.draft, source: kept }
        : { kind: 'added', draft: step.draft, source: { start: at, end: at } };
  }
  return out;
}

const sentenceStop = /[.!?]["”’'»)\]]*(?:\s+["“‘'«([]*|$)/;

function unite(a: Span, b: Span): Span {
  if (a.start === a.end) return b.start === b.end ? a : b;
  if (b.start === b.end) return a;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function stepBehind(steps: readonly Step[], step: Step): Step | null {
  return steps[steps.indexOf(step) + 1] ?? null;
}

/** The words of an equal step, side by side; a joined or divided word is one pair. */
function pairsOf(ledger: Ledger, items: readonly Item[], step: Step): readonly Pair[] {
  const mine = itemsIn(items, step.draft);
  const words = wordsOf(ledger.text, step.source.start, step.source.end);
  if (mine.length !== words.count || mine.some((item) => item.kind !== 'word'))
    return plainPairs(ledger, step, words, mine);
  return mine.map((item, i) => ({
    draft: { start: item.start, end: item.end },
    source: { start: words.starts[i] as number, end: words.ends[i] as number },
    item,
  }));
}

/** The same brackets and dots stand in the source: nothing of them is the quoter's. Else a word joined or divided. */
function plainPairs(ledger: Ledger, step: Step, words: Words, mine: readonly Item[]): readonly Pair[] {
  const plain = wordsOf(ledger.query.text, step.draft.start, step.draft.end);
  if (plain.count !== words.count)
    return [{ draft: step.draft, source: step.source, item: mine.length === 1 ? (mine[0] as Item) : null }];
  return Array.from({ length: plain.count }, (_, i) => ({
    draft: { start: plain.starts[i] as number, end: plain.ends[i] as number },
    source: { start: words.starts[i] as number, end: words.ends[i] as number },
    item: null,
  }));
}

function itemsIn(items: readonly Item[], span: Span): readonly Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Item).start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && (items[end] as Item).end <= span.end) end++;
  return items.slice(low, end);
}

export function addDifference(
  ledger: Ledger,
  kind: Difference['kind'],
  draft: Span,
  source: Span,
  turns: boolean,
): void {
  ledger.differences.push({
    kind,
    draft,
    source,
    draftText: ledger.query.text.slice(draft.start, draft.end),
    sourceText: ledger.text.slice(source.start, source.end),
    reverses: turns,
  });
}

function judgeStep(ledger: Ledger, items: readonly Item[], step: Step, before: Pair | null, behind: Step | null): void {
  const draft = ledger.query.text.slice(step.draft.start, step.draft.end);
  const source = ledger.text.slice(step.source.start, step.source.end);
  if (step.kind === 'ellipsis') judgeEllipsis(ledger, step, before, behind);
  else if (step.kind === 'bracket') judgeBracket(ledger, step, draft, source, before, behind);
  else if (step.kind === 'missing') judgeMissing(ledger, step, before, behind);
  else if (step.kind === 'added') addDifference(ledger, 'added', step.draft, step.source, reverses(draft, ''));
  else {
    const mine = itemsIn(items, step.draft);
    const same = joined(draft) === joined(source);
    addDifference(
      ledger,
      same && mine.length > 0 ? 'split' : 'changed',
      step.draft,
      step.source,
      !same && reverses(draft, source),
    );
  }
}

function joined(text: string): string {
  const words = wordsOf(text);
  let out = '';
  for (let i = 0; i < words.count; i++) out += foldedWord(text.slice(words.starts[i], words.ends[i]));
  return out;
}

/** The source from the kept word before to the kept word behind: what is left out, with its punctuation. */
function hiddenSpan(step: Step, before: Pair | null, behind: Step | null): Span {
  return {
    start: before ? before.source.end : step.source.start,
    end: behind && behind.source.end > behind.source.start ? behind.source.start : step.source.end,
  };
}

function judgeEllipsis(ledger: Ledger, step: Step, before: Pair | null, behind: Step | null): void {
  const hidden = hiddenSpan(step, before, behind);
  const text = ledger.text.slice(hidden.start, hidden.end);
  const own = /…|\.\s?\.\s?\./.test(text);
  if (step.source.start === step.source.end) {
    if (!own) ledger.permitted.add('ellipsis');
    return;
  }
  ledger.permitted.add('ellipsis');
  if (!before || !behind) return;
  const from = standingAt(ledger.view, before.source.end - 1);
  const to = standingAt(ledger.view, behind.source.start);
  if (!mayJoinWithDots(ledger.view, from, to, wordsOf(text, 0, text.length, 20).count)) {
    ledger.spliced = true;
    addDifference(ledger, 'ellipsis', step.draft, step.source, false);
  } else if (hidesReversal(text)) addDifference(ledger, 'ellipsis', step.draft, step.source, true);
  else if (ledger.context.profile === 'academic' && own && !/^\[/.test(ledger.query.text.slice(step.draft.start))) {
    addDifference(ledger, 'ellipsis', step.draft, step.source, false);
  }
}

const notes =
  /^(?:emphasis|italics?|original emphasis|translation|laughs?|laughter|applause|inaudible|crosstalk|pause)/i;

function judgeBracket(
  ledger: Ledger,
  step: Step,
  draft: string,
  source: string,
  before: Pair | null,
  behind: Step | null,
): void {
  const inside = draft.replace(/^\[|\]$/g, '').trim();
  if (/^sic\b/i.test(inside)) {
    if (joined(source) !== 'sic') ledger.permitted.add('sic');
    return;
  }
  if (
    joined(inside) === joined(source) &&
    source !== '' &&
    /\[\s*$/.test(ledger.text.slice(0, step.source.start).slice(-4))
  )
    return;
  if (isSourcesBracket(ledger.text, step.source) && shareWords(inside, source)) {
    addDifference(ledger, 'changed', step.draft, step.source, reverses(inside, source));
    return;
  }
  ledger.permitted.add('bracket');
  if (notes.test(inside)) return;
  const words = wordsOf(inside).count;
  const hiddenWords = wordsOf(source).count;
  if (hiddenWords > 8 + 4 * words) {
    addDifference(ledger, 'bracket', step.draft, step.source, hidesReversal(source));
    return;
  }
  const hidden = hiddenSpan(step, before, behind);
  const lost =
    hiddenWords > 0 &&
    polarityOf(inside).denials + polarityOf(inside).limits === 0 &&
    reverses('', source) &&
    hidesReversal(ledger.text.slice(hidden.start, hidden.end));
  const mine = polarityOf(inside);
  const theirs = polarityOf(source);
  const won = (mine.denials > theirs.denials || mine.limits > theirs.limits) && (hiddenWords > 0 || words <= 3);
  if (lost || won) addDifference(ledger, 'bracket', step.draft, step.source, true);
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

const callout = /^\[(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed|sic)\]$/i;

function judgeMissing(ledger: Ledger, step: Step, before: Pair | null, behind: Step | null): void {
  const { text, view } = ledger;
  if (callout.test(text.slice(Math.max(0, step.source.start - 1), step.source.end + 1))) return;
  if (before && behind) {
    const from = standingAt(view, before.source.end - 1);
    const to = standingAt(view, behind.source.start);
    if (carriesOn(view, from, to) && isNarration(view, step.source)) {
      ledger.permitted.add('punctuation');
      return;
    }
    const other = from.utterance !== to.utterance && !carriesOn(view, from, to);
    const far = Math.abs(from.paragraph - to.paragraph) > 1;
    if (
      (other && from.utterance !== null && to.utterance !== null) ||
      (far && from.utterance !== to.utterance) ||
      (far && from.utterance === null)
    )
      ledger.spliced = true;
  }
  const hidden = hiddenSpan(step, before, behind);
  addDifference(ledger, 'missing', step.draft, step.source, hidesReversal(text.slice(hidden.start, hidden.end)));
}

/** Whether no word of a stretch of the source is quoted there. */
function isNarration(view: SourceView, stretch: Span): boolean {
  const words = wordsOf(view.prose.text, stretch.start, stretch.end);
  for (let i = 0; i < words.count; i++)
    if (standingAt(view, words.starts[i] as number).quotation !== null) return false;
  return true;
}

function compareWord(ledger: Ledger, pair: Pair, first: boolean, passage: Passage): void {
  const { permitted } = ledger;
  const mine = ledger.query.text.slice(pair.draft.start, pair.draft.end);
  const theirs = ledger.text.slice(pair.source.start, pair.source.end);
  if (mine === theirs) return;
  const opened = mine.replace(/[[\]]/g, '');
  if (pair.item?.bare) {
    const folded = foldedWord(theirs);
    if (opened !== mine && mine !== theirs) permitted.add('bracket');
    if (joined(opened) === folded || fits(pair.item.bare, folded)) return;
  }
  if (mine.toLowerCase() !== theirs.toLowerCase()) permitted.add('typography');
  compareCase(ledger, pair, opened, theirs, first, passage);
}

const capital = /^\p{Lu}$/u;

function lettersOf(word: string): string {
  return word.normalize('NFD').replace(/[^\p{L}]/gu, '');
}

function compareCase(ledger: Ledger, pair: Pair, mine: string, theirs: string, first: boolean, passage: Passage): void {
  const [a, b] = [lettersOf(mine), lettersOf(theirs)];
  if (a === b || a.toLowerCase() !== b.toLowerCase()) return;
  const loud = a.length > 1 && a === a.toUpperCase() && b !== b.toUpperCase();
  const acronym = loud && a.length <= 6 && capital.test(b[0] ?? '') && pair.source.start !== passage.span.start;
  if (loud && !acronym) addDifference(ledger, 'capitals', pair.draft, pair.source, false);
  else if (first && ledger.context.profile === 'legal' && a.slice(1) === b.slice(1))
    addDifference(ledger, 'capitals', pair.draft, pair.source, false);
  else ledger.permitted.add('case');
}

/** When every word of some length is in capitals, that is one difference and not one a word. */
function capitalsThroughout(ledger: Ledger, items: readonly Item[]): readonly Difference[] {
  const loud = ledger.differences.filter((d) => d.kind === 'capitals');
  if (loud.length < 3 || loud.length * 2 < items.length) return ledger.differences;
  const first = loud[0] as Difference;
  const last = loud.at(-1) as Difference;
  const draft = { start: first.draft.start, end: last.draft.end };
  const source = { start: first.source.start, end: last.source.end };
  const whole: Difference = {
    ...first,
    draft,
    source,
    draftText: ledger.query.text.slice(draft.start, draft.end),
    sourceText: ledger.text.slice(source.start, source.end),
  };
  return [...ledger.differences.filter((d) => d.kind !== 'capitals'), whole];
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

/** Stretches of the quotation that stand elsewhere: the quotation is put together. */
function addRest(ledger: Ledger, passage: Passage): void {
  for (const other of passage.rest ?? []) {
    ledger.spliced = true;
    const first = other.steps[0];
    const last = other.steps.at(-1);
    if (!first || !last) continue;
    const draft = { start: first.draft.start, end: last.draft.end };
    const at = ledger.differences.findIndex(
      (d) => d.draft.start < draft.end && draft.start < d.draft.end && d.kind !== 'missing',
    );
    if (at >= 0) ledger.differences.splice(at, 1);
    ledger.differences.push({
      kind: 'moved',
      draft,
      source: { start: passage.span.end, end: passage.span.end },
      draftText: ledger.query.text.slice(draft.start, draft.end),
      sourceText: '',
      reverses: false,
    });
  }
}
