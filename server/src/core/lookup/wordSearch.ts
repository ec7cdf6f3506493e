import { type Index, textAt, wordsAt } from '../library/index.ts';
import type { SourceId } from '../library/source.ts';
import type { Span } from '../text/span.ts';
import { foldedWord, type Words, wordsOf } from '../text/words.ts';
import { exactPlaces } from './exact.ts';
import { placesOf } from './rarity.ts';

/** A place where words that somebody types stand. Spans count in the source's prose. */
export interface WordHit {
  readonly source: SourceId;
  /** From the first of the words to the last. */
  readonly span: Span;
  /** Each of them, in the order of the text. */
  readonly words: readonly Span[];
  /** All in a row, as typed. */
  readonly exact: boolean;
}

/** Words this far from each other are not near. */
const near = 30;
const mostTyped = 48;
/** Places of the rarest word that are looked at in one segment. */
const mostTried = 600;

/**
 * Where typed words stand: in a row first, then all of them near each other in any order, the closer together the better;
 * among equals preferred sources. The last word may be only begun, unless it is the only one. At most `limit`; work is
 * bounded whatever the library.
 */
export function searchWords(
  typed: string,
  index: Index,
  prefer: readonly SourceId[],
  limit: number,
): readonly WordHit[] {
  const words = wordsOf(typed, 0, typed.length, mostTyped);
  if (words.count === 0 || index.words === 0) return [];
  const open = words.count > 1 && words.ends[words.count - 1] === typed.length;
  const whole = open ? words.count - 1 : words.count;
  const wanted: Wanted = {
    hashes: words.hashes.slice(0, whole),
    begun: open ? foldedWord(typed.slice(words.starts[whole], typed.length)) : '',
  };
  const inRow = hitsFrom(wanted.hashes, wanted, index, limit * 4);
  const best = inRow.filter(({ exact }) => exact);
  const all =
    best.length >= limit ? best : [...best, ...hitsFrom(rarest(wanted.hashes, index), wanted, index, mostTried)];
  const rank = (hit: WordHit): number => (prefer.includes(hit.source) ? 0 : 1);
  const numberOf = ({ source }: WordHit): number => index.numbers.get(source) ?? -1;
  const length = ({ span }: WordHit): number => span.end - span.start;
  return distinct(all)
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) ||
        rank(a) - rank(b) ||
        length(a) - length(b) ||
        numberOf(a) - numberOf(b) ||
        a.span.start - b.span.start,
    )
    .slice(0, limit);
}

interface Wanted {
  readonly hashes: Int32Array;
  /** The comparison form of a word that is only begun, or empty. */
  readonly begun: string;
}

function rarest(hashes: Int32Array, index: Index): Int32Array {
  const [first, ...others] = hashes;
  const best = others.reduce((a, b) => (placesOf(b, index) < placesOf(a, index) ? b : a), first as number);
  return Int32Array.of(best);
}

/** Every place where `pivot` stands in a row and all that is wanted near it. */
function hitsFrom(pivot: Int32Array, wanted: Wanted, index: Index, limit: number): WordHit[] {
  const { segment } = index;
  return exactPlaces(pivot, pivot.length, segment, limit, []).flatMap((position) => {
    const text = textAt(segment, position);
    const source = index.ids[index.owners[text] as number] as SourceId;
    const around = wordsAt(segment, text, position - near, position + pivot.length + near);
    const at = position - around.from;
    if (pivot.some((hash, i) => hash !== around.hashes[at + i])) return [];
    const found = inRowAt(at, pivot, wanted, around) ?? nearTo(at, wanted, around);
    return found === null ? [] : [{ source, ...found }];
  });
}

type Found = Omit<WordHit, 'source'>;

function inRowAt(at: number, pivot: Int32Array, { hashes, begun }: Wanted, words: Words): Found | null {
  if (pivot.length !== hashes.length) return null;
  const last = at + hashes.length - (begun === '' ? 1 : 0);
  if (last >= words.count || (begun !== '' && !begins(words, last, begun))) return null;
  return found(
    Array.from({ length: last - at + 1 }, (_, i) => at + i),
    words,
    true,
  );
}

/** Of each word that is wanted the place nearest to the pivot; null where one is missing. */
function nearTo(at: number, { hashes, begun }: Wanted, words: Words): Found | null {
  const places: number[] = [];
  const add = (fits: (i: number) => boolean): boolean => {
    for (let away = 0; away <= near + mostTyped; away++) {
      for (const i of away === 0 ? [at] : [at + away, at - away]) {
        if (i < 0 || i >= words.count || places.includes(i) || !fits(i)) continue;
        places.push(i);
        return true;
      }
    }
    return false;
  };
  for (const hash of hashes) if (!add((i) => words.hashes[i] === hash)) return null;
  if (begun !== '' && !add((i) => begins(words, i, begun))) return null;
  return found(
    places.sort((a, b) => a - b),
    words,
    false,
  );
}

const begins = ({ text, starts, ends }: Words, i: number, begun: string): boolean =>
  foldedWord(text.slice(starts[i], ends[i])).startsWith(begun);

function found(places: readonly number[], { starts, ends }: Words, exact: boolean): Found {
  const words = places.map((i): Span => ({ start: starts[i] as number, end: ends[i] as number }));
  return { span: { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }, words, exact };
}

function distinct(hits: readonly WordHit[]): WordHit[] {
  const seen = new Set<string>();
  return hits.filter(({ source, span }) => {
    const key = `${source}:${span.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
