import { itemsOf } from '../../lookup/items.ts';
import type { Passage, Query } from '../../lookup/passage.ts';
import { isUnspaced } from '../../text/scripts.ts';
import type { Difference, Lenience, Permitted, Wording } from '../verdict.ts';
import type { WordingContext } from './context.ts';
import { differencesOf, type Judged } from './differences.ts';
import { standingAt } from './utterances.ts';

type Fault = Extract<Wording, { kind: 'altered' }>['fault'];

/**
 * The wording of a quotation beside the passages that `lookUp` found for it. The passage that speaks best for the
 * quotation decides: a fault is one only when it holds at each of them. Passages that speak equally well are all
 * kept, those where the words are somebody's speech first. No passages, or two words on either side of a sentence's
 * end: `not-found`.
 */
export function judgeWording(query: Query, passages: readonly Passage[], context: WordingContext): Wording {
  if (passages.length === 0) return { kind: 'not-found' };
  const items = itemsOf(query);
  const judged = passages.map((passage) => ({
    passage,
    ...differencesOf(query, items, passage, inItsLanguage(passage, context)),
  }));
  const fewest = Math.min(...judged.map(weightOf));
  const best = judged.filter((j) => weightOf(j) === fewest);
  const ordered = best.length === 1 ? best : speechFirst(best, context);
  const first = ordered[0] as (typeof ordered)[number];
  const kept = ordered.map((j) => j.passage);
  if (items.length <= 2 && first.differences.some((d) => d.kind === 'punctuation')) return { kind: 'not-found' };
  if (first.differences.length > 0) {
    return {
      kind: 'altered',
      fault: faultOf(first, items.length),
      passages: kept,
      differences: first.differences,
      ...lenientAt(ordered),
    };
  }
  return {
    kind: isEdited(first.permitted) ? 'edited' : 'verbatim',
    passages: kept,
    permitted: first.permitted,
    restyled: first.restyled,
    ...lenientAt(ordered),
  };
}

const inItsLanguage = ({ source }: Passage, context: WordingContext): WordingContext =>
  context.languageOf ? { ...context, language: context.languageOf(source) } : context;

/** What was let pass at any of the passages: with that counted others may speak better. */
function lenientAt(kept: readonly Judged[]): { readonly lenient?: readonly Lenience[] } {
  const all = new Set(kept.flatMap(({ lenient }) => lenient));
  return all.size === 0 ? {} : { lenient: [...all] };
}

function speechFirst<T extends { readonly passage: Passage }>(
  judged: readonly T[],
  context: WordingContext,
): readonly T[] {
  const isSpeech = ({ passage }: T): boolean =>
    standingAt(context.source(passage.source), passage.span.start).quotation !== null;
  return [...judged.filter(isSpeech), ...judged.filter((j) => !isSpeech(j))];
}

function isEdited(permitted: readonly Permitted[]): boolean {
  return permitted.some((p) => p === 'ellipsis' || p === 'bracket' || p === 'sic' || p === 'cleaned-up');
}

function faultOf(judged: Judged, words: number): Fault {
  if (judged.differences.some((d) => d.reverses) && !isLost(judged, words)) return 'reversed';
  if (judged.spliced) return 'spliced';
  return judged.differences.every((d) => isOmission(d)) ? 'omission' : 'changed';
}

/** Whether so much else differs that what is said is another thing altogether, or the turn lies between two passages. */
function isLost({ differences, spliced }: Judged, words: number): boolean {
  const other = differences.reduce((n, d) => n + (d.reverses ? 0 : lengthOf(d)), 0);
  if (other > Math.max(3, 0.3 * words)) return true;
  return spliced && differences.every((d) => !d.reverses || lengthOf(d) > 8);
}

const lengthOf = (d: Difference): number => Math.max(1, wordCount(d.draftText), wordCount(d.sourceText));

/** Missing words, or the source's own dots left out. */
function isOmission(difference: Difference): boolean {
  // One letter of a script without blanks is as a rule a part of a word: 祖父 made 父.
  if (difference.kind === 'missing' && /^.$/u.test(difference.sourceText) && isUnspaced(difference.sourceText))
    return false;
  return difference.kind === 'missing' || (difference.kind === 'ellipsis' && difference.draftText.trim() === '');
}

/** How badly a passage speaks for the quotation: the number of words that differ, and by what fault. */
function weightOf(judged: Judged): number {
  if (judged.differences.length === 0)
    return (isEdited(judged.permitted) ? 1 : 0) + (judged.restyled.length > 0 ? 0.5 : 0);
  const words = judged.differences.reduce((n, d) => n + Math.min(12, lengthOf(d)), 0);
  return 2 + words * 2 + (judged.spliced ? 6 : 0);
}

function wordCount(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}
