import { abbreviated } from '../language/every/names.ts';
import { fillWordsAt, type Index, textAt, textIn } from '../library/index.ts';
import { stride } from '../library/indexSegment.ts';
import type { SourceId } from '../library/source.ts';
import type { Prose } from '../prose/prose.ts';
import type { Reading } from '../reading/reading.ts';
import { type Span, textBefore, textFrom } from '../text/span.ts';
import { foldedWord, roomFor, wordsOf } from '../text/words.ts';
import { exactPlaces } from './exact.ts';
import { stretchOf } from './search.ts';

/** So far on the end of a sentence is looked for. */
const mostGoneOn = 4000;
/** No abbreviation is longer. */
const mostOfWord = 12;

/** What is needed of a source: its prose and what it quotes. A `Reading` is one. */
export type Quoting = Pick<Reading, 'quotations'> & { readonly prose: Pick<Prose, 'text' | 'blocks'> };

/** How the words typed so far go on in a source. Spans count in the source's prose. */
export interface Continuation {
  readonly source: SourceId;
  /** The words typed, as they stand there; the last of them whole even if only begun. */
  readonly typed: Span;
  /** From the first letter not yet typed to the end of the clause, the sentence, the utterance (or paragraph). */
  readonly clause: Span;
  readonly sentence: Span;
  readonly utterance: Span;
  /** The words stand in somebody's quoted speech; `utterance` ends with it. */
  readonly speech: boolean;
}

export interface ContinuationOptions {
  /** Nearest sources first. */
  readonly prefer?: readonly SourceId[];
  /** Continuations at most, 8 when not given. */
  readonly limit?: number;
}

/** Fewer words whole are no quotation begun but any words. */
const leastWords = 2;
/** Only the end of a long beginning is looked for when the whole does not stand anywhere. */
const endWords = 5;
const mostWords = 400;

/**
 * How an open quotation goes on: every place in the library where the words typed so far stand in a row, the last one
 * perhaps only begun. Speech before narration, preferred sources first; equal continuations are given once.
 */
export function continuations(
  typed: string,
  index: Index,
  source: (id: SourceId) => Quoting,
  options: ContinuationOptions = {},
): readonly Continuation[] {
  const words = wordsOf(typed, 0, typed.length, mostWords);
  const open = words.count > 0 && words.ends[words.count - 1] === typed.length;
  const whole = open ? words.count - 1 : words.count;
  const begun = open ? foldedWord(typed.slice(words.starts[words.count - 1], typed.length)) : '';
  if (whole < leastWords || words.count === mostWords) return [];
  for (const from of whole > endWords ? [0, whole - endWords] : [0]) {
    const found = placesOf(words.hashes.slice(from, whole), begun, index, source, options);
    if (found.length > 0) return found;
  }
  return [];
}

function placesOf(
  hashes: Int32Array,
  begun: string,
  index: Index,
  source: (id: SourceId) => Quoting,
  options: ContinuationOptions,
): readonly Continuation[] {
  const { prefer = [], limit = 8 } = options;
  const stretches = prefer.flatMap((id) => stretchOf(id, index));
  const room = roomFor(hashes.length + 1 + stride);
  const out: Continuation[] = [];
  const { segment } = index;
  for (const position of exactPlaces(hashes, hashes.length, segment, 64, stretches)) {
    const text = textAt(segment, position);
    const owner = index.ids[index.owners[text] as number] as SourceId;
    const skip = fillWordsAt(segment, text, position, position + hashes.length + 1, room);
    if (skip < 0 || hashes.some((hash, i) => hash !== room.hashes[skip + i])) continue;
    const next: Span = {
      start: room.starts[skip + hashes.length] as number,
      end: room.ends[skip + hashes.length] as number,
    };
    const content = textIn(segment, text);
    if (begun !== '' && !foldedWord(content.slice(next.start, next.end)).startsWith(begun)) continue;
    const last = begun === '' ? { start: 0, end: room.ends[skip + hashes.length - 1] as number } : next;
    const continuation = continued(owner, { start: room.starts[skip] as number, end: last.end }, source(owner));
    if (continuation) out.push(continuation);
  }
  return best(out, index, source, prefer).slice(0, limit);
}

/** Where the clause, sentence and utterance around `typed` end; null when nothing is left of it. */
function continued(owner: SourceId, typed: Span, quoting: Quoting): Continuation | null {
  const { text } = quoting.prose;
  const part = partAt(quoting, typed);
  const end = withoutTrail(text, typed.end, part?.end ?? paragraphEnd(quoting, typed.end));
  if (end <= typed.end || !/[\p{L}\p{N}]/u.test(textFrom(text, typed.end, mostGoneOn, end))) return null;
  const sentence = Math.min(end, sentenceEnd(text, typed.end, end));
  const clause = Math.min(sentence, clauseEnd(text, typed.end, sentence));
  const from = typed.end;
  return {
    source: owner,
    typed,
    clause: { start: from, end: clause },
    sentence: { start: from, end: sentence },
    utterance: { start: from, end },
    speech: part !== null,
  };
}

/** The comma before an attribution is not the speaker's. */
function withoutTrail(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && /[\s,;:—–-]/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** The quoted stretch that holds all of `typed`, the innermost. */
function partAt(quoting: Quoting, typed: Span): Span | null {
  let found: Span | null = null;
  for (const quotation of quoting.quotations) {
    if (quotation.span.start > typed.start) break;
    if (quotation.span.end < typed.end) continue;
    for (const part of quotation.parts) if (part.start <= typed.start && typed.end <= part.end) found = part;
  }
  return found;
}

function paragraphEnd(quoting: Quoting, at: number): number {
  const block = quoting.prose.blocks.find((b) => b.span.start <= at && at <= b.span.end);
  if (block) return block.span.end;
  const gap = quoting.prose.text.slice(at, at + 5000).search(/\n[ \t\r]*\n/);
  return gap < 0 ? Math.min(quoting.prose.text.length, at + 5000) : at + gap;
}

/** Where the sentence that goes on at `from` ends, at the latest at `to`. */
export function sentenceEnd(text: string, from: number, to: number): number {
  const stop = /[.!?…]+["”’'»)\]]*(?=\s|$)/g;
  const slice = textFrom(text, from, mostGoneOn, to);
  for (const match of slice.matchAll(stop)) {
    const before = textBefore(text, from + match.index, mostOfWord);
    if (match[0] === '.' && abbreviated.test(before)) continue;
    return from + match.index + match[0].length;
  }
  return to;
}

function clauseEnd(text: string, from: number, to: number): number {
  const slice = text.slice(from, to);
  for (const match of slice.matchAll(/[,;:](?=\s)|\s[–—-]{1,2}\s|—/g)) {
    if (/[\p{L}\p{N}]/u.test(slice.slice(0, match.index))) return from + match.index;
  }
  return to;
}

/** Speech first, then preferred sources, then the library's order; a continuation that reads the same is left out. */
function best(
  all: readonly Continuation[],
  { numbers }: Index,
  source: (id: SourceId) => Quoting,
  prefer: readonly SourceId[],
): readonly Continuation[] {
  const rank = (c: Continuation): number => (prefer.includes(c.source) ? prefer.indexOf(c.source) : prefer.length);
  const numberOf = (c: Continuation): number => numbers.get(c.source) ?? -1;
  const ordered = [...all].sort(
    (a, b) =>
      Number(b.speech) - Number(a.speech) ||
      rank(a) - rank(b) ||
      numberOf(a) - numberOf(b) ||
      a.typed.start - b.typed.start,
  );
  const seen = new Set<string>();
  return ordered.filter((c) => {
    const key = source(c.source).prose.text.slice(c.sentence.start, c.sentence.end).replace(/\s+/g, ' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
