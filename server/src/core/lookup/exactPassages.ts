import { fillWordsAt, type Index, textAt, textIn } from '../library/index.ts';
import { type Segment, stride } from '../library/indexSegment.ts';
import type { SourceId } from '../library/source.ts';
import type { StoredText } from '../library/storedText.ts';
import type { Span } from '../text/span.ts';
import { fillWords, type Room, roomFor } from '../text/words.ts';
import { exactPlaces } from './exact.ts';
import { marksOmission } from './items.ts';
import type { Passage, Query } from './passage.ts';
import type { Places } from './places.ts';
import type { Preferred } from './runs.ts';

/** Passages where all words of a quotation stand in a row, with the same brackets and dots when there are any. */
export function exactPassages(
  query: Query,
  index: Index,
  limit: number,
  preferred: readonly Preferred[],
  places: Places | undefined,
): Passage[] {
  const count = plainWords(query);
  if (count === 0) return [];
  const marks = quotedMarks(query);
  const { starts, ends, hashes } = quotedRoom;
  const passages: Passage[] = [];
  const { segment } = index;
  for (const position of exactPlaces(hashes, count, segment, limit * 2, preferred)) {
    const text = textAt(segment, position);
    const span = places
      ? knownSpan(places, count, marks, segment, text, position)
      : exactSpan(count, marks, segment, text, position);
    if (span === null) continue;
    const draft = { start: starts[0] as number, end: ends[count - 1] as number };
    passages.push({
      source: index.ids[index.owners[text] as number] as SourceId,
      span,
      steps: [{ kind: 'equal', draft, source: span }],
      score: 1,
    });
  }
  return passages;
}

/** As `exactSpan`, read only where nobody has looked yet. */
function knownSpan(
  places: Places,
  count: number,
  marks: string,
  segment: Segment,
  text: number,
  position: number,
): Span | null {
  const { key } = segment.texts[text] as StoredText;
  const word = position - (segment.firsts[text] as number);
  return places.at(key, word, () => exactSpan(count, marks, segment, text, position));
}

/** Longer quotations are looked up piece by piece. */
const mostPlain = 1024;
/** Scratch paper: a typed array costs more to make than an exact look-up to do. Nothing of it outlives a call. */
const quotedRoom = roomFor(mostPlain);
const sourceRoom = roomFor(mostPlain + stride);

/** Fills `quotedRoom` with the words of a quotation, brackets and dots passed over; 0 when there are too many. */
function plainWords(query: Query): number {
  const { text, parts } = query;
  let count = 0;
  for (const part of parts) {
    const room = count === 0 ? quotedRoom : restOf(quotedRoom, count);
    count += fillWords(text, part.start, part.end, room, mostPlain - count);
    if (count >= mostPlain) return 0;
  }
  return count;
}

function quotedMarks({ text, parts }: Query): string {
  if (!mayMark.test(text)) return '';
  return parts.map((part) => marksIn(text.slice(part.start, part.end))).join('');
}

/** Without a match a text has neither brackets nor dots of omission. */
const mayMark = /[[…⋯‥]|\.[ \u00a0\u2009\u202f]?\./;

/** Brackets and dots of omission, which in a quotation may be the quoter's. */
function marksIn(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(allOmissions, '…')
    .replace(/[^…[\]]/g, '');
}

const allOmissions = new RegExp(marksOmission, 'g');

function restOf(room: Room, from: number): Room {
  return {
    starts: room.starts.subarray(from),
    ends: room.ends.subarray(from),
    hashes: room.hashes.subarray(from),
    at: 0,
  };
}

/** Where the first `count` words of `quotedRoom` stand in a text, from a position where they may; null where they do not. */
function exactSpan(count: number, marks: string, segment: Segment, text: number, position: number): Span | null {
  const skip = fillWordsAt(segment, text, position, position + count, sourceRoom);
  if (skip < 0 || !sameHashes(quotedRoom.hashes, sourceRoom.hashes, count, skip)) return null;
  const span = { start: sourceRoom.starts[skip] as number, end: sourceRoom.ends[skip + count - 1] as number };
  if (marks !== '' && marksAround(textIn(segment, text), span.start, span.end, marks) !== marks) return null;
  return span;
}

/** The brackets and dots of a passage; those right at its edges count as far as they may be the quotation's first or last. */
function marksAround(text: string, start: number, end: number, wanted: string): string {
  for (const [from, to] of [
    [start, end],
    [start - 8, end],
    [start, end + 12],
    [start - 8, end + 12],
  ] as const) {
    const marks = marksIn(text.slice(Math.max(0, from), to));
    if (marks === wanted) return marks;
  }
  return '';
}

function sameHashes(a: Int32Array, b: Int32Array, count: number, skip: number): boolean {
  for (let i = 0; i < count; i++) if (a[i] !== b[skip + i]) return false;
  return true;
}
