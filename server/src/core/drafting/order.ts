import type { RuleFacts } from '../judging/facts.ts';
import { rawSpan } from '../judging/facts.ts';
import type { Passage } from '../lookup/passage.ts';
import type { Quotation } from '../reading/reading.ts';
import type { Span } from '../text/span.ts';
import { hole } from '../text/unspoken.ts';
import { type Words, wordsOf } from '../text/words.ts';

/** A stretch of the draft's prose and the stretch of the source's that belongs in its place. */
export interface Exchange {
  readonly draft: Span;
  /** The source's words, on one line. */
  readonly words: string;
}

/** Most words of a quotation whose order is looked into. */
const mostWords = 400;

/**
 * What may put a quotation's words back into the source's order, the best first: where the two have the same words in another
 * order each word that differs, else the whole stretch; else the stretch over which the alignment finds words moved. A stretch
 * holds no markup of the draft, which would be lost.
 */
export function reordered(
  facts: RuleFacts,
  quotation: Quotation,
  passage: Passage,
  moved: boolean,
): readonly (readonly Exchange[])[] {
  const source = facts.library.byId.get(passage.source)?.spoken.text ?? '';
  const inOrder = permuted(facts, quotation, passage, source);
  const ways = inOrder.length > 0 ? [inOrder, [over(inOrder)]] : moved ? unaligned(passage) : [];
  return ways
    .filter((way) => way.every((one) => isPlain(facts, one.draft)))
    .map((way) => way.map((one) => ({ draft: one.draft, words: source.slice(one.source.start, one.source.end) })))
    .filter((way) => way.every(({ words }) => !words.includes(hole) && !/\n\s*\n/.test(words)))
    .map((way) => way.map(({ draft, words }) => ({ draft: trimmed(facts, draft), words: onOneLine(words).trim() })));
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Whether a stretch of the draft's prose stands in the file as it is read. */
function isPlain(facts: RuleFacts, draft: Span): boolean {
  const at = rawSpan(facts, draft);
  const read = facts.reading.prose.text.slice(draft.start, draft.end);
  return onOneLine(facts.raw.slice(at.start, at.end)) === onOneLine(read);
}

function trimmed({ reading }: RuleFacts, { start, end }: Span): Span {
  const words = reading.prose.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

interface Stretches {
  readonly draft: Span;
  readonly source: Span;
}

/** Where the draft's words, all of them, are a run of the source's words in another order: each that stands elsewhere there. */
function permuted(facts: RuleFacts, { parts }: Quotation, { span }: Passage, source: string): readonly Stretches[] {
  const [part] = parts;
  if (part === undefined || parts.length > 1) return [];
  const mine = wordsOf(facts.reading.prose.text, part.start, part.end, mostWords + 1);
  if (mine.count < 2 || mine.count > mostWords) return [];
  const around = part.end - part.start;
  const theirs = wordsOf(source, Math.max(0, span.start - around), Math.min(source.length, span.end + around));
  const from = sameWordsAt(mine, theirs, span);
  if (from === null) return [];
  const out: Stretches[] = [];
  for (let i = 0; i < mine.count; i++)
    if (mine.hashes[i] !== theirs.hashes[from + i])
      out.push({ draft: wordAt(mine, i), source: wordAt(theirs, from + i) });
  return out;
}

const wordAt = ({ starts, ends }: Words, i: number): Span => ({ start: starts[i] as number, end: ends[i] as number });

/** From the first of these stretches to the last. */
function over(all: readonly Stretches[]): Stretches {
  const [first, last] = [all[0] as Stretches, all.at(-1) as Stretches];
  return {
    draft: { start: first.draft.start, end: last.draft.end },
    source: { start: first.source.start, end: last.source.end },
  };
}

/** The first of as many words in a row, over `near`, that are the same ones; null when there are none. */
function sameWordsAt(mine: Words, theirs: Words, near: Span): number | null {
  const open = new Map<number, number>();
  let wrong = 0;
  const count = (hash: number, by: 1 | -1): void => {
    const before = open.get(hash) ?? 0;
    if (before === 0) wrong++;
    if (before + by === 0) wrong--;
    open.set(hash, before + by);
  };
  for (let i = 0; i < mine.count; i++) count(mine.hashes[i] as number, 1);
  for (let i = 0; i < theirs.count; i++) {
    count(theirs.hashes[i] as number, -1);
    const from = i - mine.count + 1;
    if (from > 0) count(theirs.hashes[from - 1] as number, 1);
    if (from < 0 || wrong > 0) continue;
    if ((theirs.starts[from] as number) < near.end && (theirs.ends[i] as number) > near.start) return from;
  }
  return null;
}

/** From the first to the last step of the alignment that is no agreement, before, between and behind what is marked. */
function unaligned({ steps }: Passage): readonly (readonly Stretches[])[] {
  const runs: Stretches[][] = [[]];
  for (const step of steps) {
    if (step.kind === 'ellipsis' || step.kind === 'bracket') runs.push([]);
    else if (step.kind !== 'equal' && step.kind !== 'styled') (runs.at(-1) as Stretches[]).push(step);
  }
  const whole = runs.filter((run) => run.length > 0).map(over);
  const empty = ({ start, end }: Span): boolean => end <= start;
  return whole.length === 0 || whole.some(({ draft, source }) => empty(draft) || empty(source)) ? [] : [whole];
}
