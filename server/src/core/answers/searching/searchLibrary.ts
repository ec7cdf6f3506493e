import { designation } from '../../drafting/attribution.ts';
import type { Library } from '../../library/library.ts';
import type { Source, SourceId } from '../../library/source.ts';
import { sourceName } from '../../library/sourceNames.ts';
import { sentenceEnd } from '../../lookup/continuations.ts';
import { lookUp } from '../../lookup/lookup.ts';
import { searchWords, type WordHit } from '../../lookup/wordSearch.ts';
import { quotationsAcross } from '../../reading/quotations/around.ts';
import { spokenWords } from '../../reading/turns/nobody.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { contains, type Span } from '../../text/span.ts';
import { shownSpoken } from '../../text/unspoken.ts';
import { voiceOf } from '../../verdict/attribution/voices.ts';
import { blocksAt, placeLabel } from '../../verdict/citation/place.ts';
import type { SourcePlace } from '../answers.ts';

/** A passage that may be quoted: whole sentences around the words that were looked for. */
export interface Quotable extends SourcePlace {
  /** The source's words, on one line. */
  readonly words: string;
  /** Where in `words` those stand that were looked for. */
  readonly matched: readonly Span[];
  readonly title: string;
  readonly locator: string;
  /** Who says it there; null for the author's own prose and where that is not certain. */
  readonly speaker: string | null;
}

/** From so many words on, words that stand nowhere as typed are looked for as a quotation is. */
const leastForLikeness = 4;

/**
 * Passages with the words that somebody types, best first: all in a row, then all near each other, then words like them;
 * among equals those of sources that the draft quotes or cites. Each sentence once. At most `limit`.
 */
export function searchLibrary(facts: DraftFacts, typed: string, limit: number): readonly Quotable[] {
  const { library } = facts;
  const seen = new Set<string>();
  const hits = searchWords(spokenWords(typed), library.index, inUse(facts), limit * 3);
  return (hits.length > 0 ? hits : likeWords(facts, typed, limit))
    .flatMap((hit) => {
      const source = library.byId.get(hit.source);
      return source ? [quotableAt(hit, source, library)] : [];
    })
    .filter(({ words }) => !seen.has(words) && seen.add(words))
    .slice(0, limit);
}

/** Sources that the draft cites, then those whose words it has. */
function inUse({ cited, judged }: DraftFacts): readonly SourceId[] {
  const quoted = judged.flatMap(({ wording }) => ('passages' in wording ? wording.passages : []));
  const all = [...cited.map(({ source }) => source), ...quoted.map(({ source }) => source)];
  return [...new Set(all.filter((one) => one !== null))];
}

function likeWords({ library }: DraftFacts, typed: string, limit: number): readonly WordHit[] {
  if (typed.split(/\s+/).length < leastForLikeness) return [];
  const text = spokenWords(typed);
  const query = { text, parts: [{ start: 0, end: text.length }] };
  return lookUp(query, library.index, { limit }).map(({ source, span, steps }) => ({
    source,
    span,
    words: steps.filter(({ kind }) => kind === 'equal' || kind === 'styled').map((step) => step.source),
    exact: false,
  }));
}

/** Whole sentences around a hit, as they may be quoted. */
export function quotableAt({ span, words }: WordHit, source: Source, library: Library): Quotable {
  const { prose } = source.reading;
  const whole = sentencesAround(span, source);
  const voice = voiceOf(whole, source);
  const text = onOneLine(source.spoken.text, whole);
  return {
    path: source.path,
    span: prose.map.toRaw(whole),
    words: text,
    matched: words.map(({ start, end }) => {
      const from = onOneLine(source.spoken.text, { start: whole.start, end: start }).length;
      return { start: from, end: from + (end - start) };
    }),
    title: sourceName(source, library),
    locator: placeLabel(whole, prose),
    speaker: voice.kind === 'speech' ? designation(voice.speaker) : null,
  };
}

const onOneLine = (text: string, { start, end }: Span): string => shownSpoken(text.slice(start, end));

/** The sentences that hold a span: of the speech it is part of, else of its paragraph. */
function sentencesAround(span: Span, { reading, spoken: { text } }: Source): Span {
  const inner = quotationsAcross(reading, span).flatMap(({ parts, form }) =>
    form === 'turn' ? [] : parts.filter((part) => contains(part, span)),
  );
  const bounds = inner.at(-1) ?? blocksAt(span, reading.prose)[0]?.span ?? span;
  let start = bounds.start;
  for (;;) {
    const end = sentenceEnd(text, start, bounds.end);
    const next = end + (/^\s*/.exec(text.slice(end, bounds.end))?.[0].length ?? 0);
    if (next > span.start || next >= bounds.end || next <= start) break;
    start = next;
  }
  return trimmed(text, {
    start: Math.min(start, span.start),
    end: Math.max(span.end, sentenceEnd(text, span.end, bounds.end)),
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}
