import type { Item } from '../../lookup/items.ts';
import type { Passage, Step } from '../../lookup/passage.ts';
import { fits } from '../../lookup/spelling.ts';
import { firstWhere } from '../../text/halving.ts';
import type { Span } from '../../text/span.ts';
import { foldedWord, type Words, wordsOf } from '../../text/words.ts';
import type { Difference } from '../verdict.ts';
import { addDifference, type Discrepancies, isCounted, joined, type Pair } from './discrepancies.ts';

/** The words of an equal step, side by side; a joined or divided word is one pair. */
export function pairsOf(found: Discrepancies, items: readonly Item[], step: Step): readonly Pair[] {
  const mine = itemsIn(items, step.draft);
  const words = wordsOf(found.text, step.source.start, step.source.end);
  if (mine.length !== words.count || mine.some((item) => item.kind !== 'word'))
    return plainPairs(found, step, words, mine);
  return mine.map((item, i) => ({
    draft: { start: item.start, end: item.end },
    source: { start: words.starts[i] as number, end: words.ends[i] as number },
    item,
  }));
}

/** The same brackets and dots stand in the source: nothing of them is the quoter's. Else a word joined or divided. */
function plainPairs(found: Discrepancies, step: Step, words: Words, mine: readonly Item[]): readonly Pair[] {
  const plain = wordsOf(found.query.text, step.draft.start, step.draft.end);
  if (plain.count !== words.count)
    return [{ draft: step.draft, source: step.source, item: mine.length === 1 ? (mine[0] as Item) : null }];
  return Array.from({ length: plain.count }, (_, i) => ({
    draft: { start: plain.starts[i] as number, end: plain.ends[i] as number },
    source: { start: words.starts[i] as number, end: words.ends[i] as number },
    item: null,
  }));
}

/** The items within a stretch of the draft. */
export function itemsIn(items: readonly Item[], span: Span): readonly Item[] {
  const low = firstWhere(items.length, (i) => (items[i] as Item).start >= span.start);
  let end = low;
  while (end < items.length && (items[end] as Item).end <= span.end) end++;
  return items.slice(low, end);
}

/** Compares two words that are equal in comparison form: brackets inside, accents, capitals. `first`: a piece of the quotation begins. */
export function compareWord(found: Discrepancies, pair: Pair, first: boolean, passage: Passage): void {
  const { permitted } = found;
  const mine = found.query.text.slice(pair.draft.start, pair.draft.end);
  const theirs = found.text.slice(pair.source.start, pair.source.end);
  if (mine === theirs) return;
  const opened = mine.replace(/[[\]]/g, '');
  if (pair.item?.bare) {
    const folded = foldedWord(theirs);
    if (opened !== mine && mine !== theirs) permitted.add('bracket');
    if (joined(opened) === folded || fits(pair.item.bare, folded)) return;
  }
  if (mine.toLowerCase() !== theirs.toLowerCase() && compareAccents(found, pair, opened, theirs))
    permitted.add('typography');
  compareCase(found, pair, opened, theirs, first, passage);
}

/**
 * Two words of the same letters: whether their accents are the same. A quotation without any accent leaves them out, as many
 * keyboards do, in English; in a language that has them a draft that writes them elsewhere means what it writes. Else other accents
 * make another word. Marks that make another letter are never left out, the two points of the Russian ё as a rule are.
 */
function compareAccents(found: Discrepancies, pair: Pair, mine: string, theirs: string): boolean {
  const [a, b] = [accented(mine), accented(theirs)];
  if (a === b || !hasAccent.test(a + b)) return true;
  const { text, parts } = found.query;
  const [kept, own] = [a.replace(pointed, '$1'), b.replace(pointed, '$1')];
  if (kept !== own && (hasLetterMark.test(kept + own) || parts.some(hasAccentIn(text)) || found.context.accents))
    addDifference(found, 'accents', pair.draft, pair.source, false);
  else found.permitted.add('accents');
  return false;
}

const hasAccentIn =
  (text: string) =>
  (part: Span): boolean =>
    hasAccent.test(accented(text.slice(part.start, part.end)));

/** й, ї, ў and the voiced kana are letters and not accents. */
const hasLetterMark = /[иу]\u0306|і\u0308|[\u3099\u309a]/u;
/** ё is printed as е in most books. */
const pointed = /(е)\u0308/gu;

const hasAccent = /\p{Mn}/u;
/** Letters that decompose into none and an accent, as if they did. */
const struck: Readonly<Record<string, string>> = {
  ø: 'o\u0338',
  ł: 'l\u0335',
  đ: 'd\u0335',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
};

/** A word's letters with their accents, however they are coded. */
const accented = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[øłđœæß]/g, (letter) => struck[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^\p{L}\p{Mn}]/gu, '');

const capital = /^\p{Lu}$/u;

function lettersOf(word: string): string {
  return word.normalize('NFD').replace(/[^\p{L}]/gu, '');
}

function compareCase(
  found: Discrepancies,
  pair: Pair,
  mine: string,
  theirs: string,
  first: boolean,
  passage: Passage,
): void {
  const [a, b] = [lettersOf(mine), lettersOf(theirs)];
  if (a === b || a.toLowerCase() !== b.toLowerCase()) return;
  const loud = a.length > 1 && a === a.toUpperCase() && b !== b.toUpperCase();
  const acronym = loud && a.length <= 6 && capital.test(b[0] ?? '') && pair.source.start !== passage.span.start;
  if (loud && !acronym) addDifference(found, 'capitals', pair.draft, pair.source, false);
  else if (first && a.slice(1) === b.slice(1) && isCounted(found, 'first-letter'))
    addDifference(found, 'capitals', pair.draft, pair.source, false);
  else found.permitted.add('case');
}

/** When every word of some length is in capitals, that is one difference and not one a word. */
export function capitalsThroughout(found: Discrepancies, items: readonly Item[]): readonly Difference[] {
  const loud = found.differences.filter((d) => d.kind === 'capitals');
  if (loud.length < 3 || loud.length * 2 < items.length) return found.differences;
  const first = loud[0] as Difference;
  const last = loud.at(-1) as Difference;
  const draft = { start: first.draft.start, end: last.draft.end };
  const source = { start: first.source.start, end: last.source.end };
  const whole: Difference = {
    ...first,
    draft,
    source,
    draftText: found.query.text.slice(draft.start, draft.end),
    sourceText: found.text.slice(source.start, source.end),
  };
  return [...found.differences.filter((d) => d.kind !== 'capitals'), whole];
}
