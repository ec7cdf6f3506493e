import type { Language } from '../../language/language.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Passage } from '../../lookup/passage.ts';
import { reportsSpeech } from '../../reading/genre.ts';
import { quotationsAcross } from '../../reading/quotations/around.ts';
import type { Quotation, Reading } from '../../reading/reading.ts';
import { overlap, type Span, spanLength } from '../../text/span.ts';

/** What of a passage the draft carries over: an omitted stretch may lie outside the marks. */
export function matchedSpans(passage: Pick<Passage, 'span' | 'steps'>): readonly Span[] {
  const spans = passage.steps
    .filter((step) => step.kind === 'equal' || step.kind === 'styled' || step.kind === 'changed')
    .map((step) => step.source);
  return spans.length > 0 ? spans : [passage.span];
}

/**
 * Whether a passage is itself second-hand, so that it convicts nobody: its words are quoted or reported by whoever speaks or
 * writes there (a host reads a post, an opinion quotes a statute, "she said that …"), or the source's quotation marks hold
 * only a part of them.
 */
export function isSecondhand(passage: Passage, reading: Reading): boolean {
  const words = matchedSpans(passage);
  const length = words.reduce((sum, one) => sum + spanLength(one), 0);
  const shares = (span: Span): number => words.reduce((sum, one) => sum + overlap(span, one), 0);
  const around = quotationsAcross(reading, passage.span);
  const turn = around.find(({ form }) => form === 'turn');
  const marked = around.filter(({ form, use }) => form !== 'turn' && use === 'speech');
  const inMarks = marked
    .filter(({ parent }) => parent === null || reading.quotations[parent]?.form === 'turn')
    .reduce((sum, { inner }) => sum + shares(inner), 0);
  if (turn) return inMarks > 0.5 * length || reportedIn(turn, passage.span, reading) === 'surely';
  if (inMarks > 0.15 * length && (inMarks < 0.85 * length || differsOutside(passage, marked, reading.prose.text)))
    return true;
  if (inMarks >= 0.85 * length) return !reportsSpeech(reading);
  return reading.indirect.some(({ span }) => shares(span) > 0.5 * length);
}

/** Words of the source that the draft has otherwise stand beside the source's own marks, in one sentence with them. */
const differsOutside = ({ steps }: Passage, marked: readonly Quotation[], text: string): boolean =>
  steps.some(({ kind, source }, i) => {
    if (kind !== 'changed' || source.end <= source.start) return false;
    if (marked.some(({ inner }) => overlap(inner, source) > 0)) return false;
    const next = steps[i + 1]?.source.start ?? source.end;
    const before = steps[i - 1]?.source.end ?? source.start;
    return !/[.!?\n]/.test(text.slice(source.end, next) + text.slice(before, source.start));
  });

/** How far around a passage its reporting may stand, in code units. */
const reach = 320;

/** A point ends a sentence; so does a question or an exclamation. */
const sentenceEnd = /[.!?…]["”’')\]]*\s+(?=["“‘'([]*(?:\p{Lu}|$))/gu;

/**
 * Whether the speaker of a turn tells at these words what somebody else said: `surely` by their own sentence; `maybe` where a
 * sentence or two before them does, and nobody can tell how far it goes.
 */
export function reportedIn(
  turn: Quotation,
  span: Span,
  { prose: { text }, readIn }: Reading,
): 'surely' | 'maybe' | 'no' {
  const { telling } = readIn;
  const part = turn.parts.find((one) => overlap(one, span) > 0) ?? turn.span;
  const from = Math.max(part.start, span.start - reach);
  const before = text.slice(from, span.start);
  const ends = [...before.matchAll(sentenceEnd)];
  const last = ends.at(-1);
  const own = last ? before.slice(last.index + last[0].length) : before;
  const earlier = ends.length > 0 ? before.slice(ends.at(-2)?.index ?? 0, last?.index) : '';
  const end = Math.min(part.end, span.end + reach);
  const behind = text.slice(span.end, end).split(sentenceEnd)[0] ?? '';
  if (
    saysOfAnother(own, readIn) ||
    (own.trim() === '' && telling.announces.test(earlier)) ||
    saidBehind(behind, readIn)
  )
    return 'surely';
  return saysOfAnother(earlier, readIn) || telling.announces.test(earlier) ? 'maybe' : 'no';
}

/** A clause that ends in a saying by anybody but the one who speaks: "you told the paper that", "and he said,"; nobody’s is none. */
function saysOfAnother(clause: string, { lexicon, telling }: Language): boolean {
  const words = clause.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return words.some((word, i) => {
    if (!isPlainSaying(word, lexicon)) return word === 'quote';
    const subject = words.slice(Math.max(0, i - 4), i);
    return !subject.some((one) => telling.own.test(one)) && !/^(?:to|not)$/.test(words[i - 1] ?? '');
  });
}

const isPlainSaying = (word: string, { verbs }: Lexicon): boolean => (verbs.get(word)?.say ?? 0) >= 2;

/** "…, he said", "…, as Aldana put it". */
const saidBehind = (rest: string, { lexicon, telling }: Language): boolean => {
  const match = telling.saidBehind.exec(rest);
  return match !== null && isPlainSaying(match[1] as string, lexicon);
};
