import type { Span } from '../../text/span.ts';
import type { Piece } from './pieces.ts';

/** Cues of one file follow one another this closely where one goes on in the next, in milliseconds. */
const closely = 1500;
/** Of cues that follow closely so many at least repeat the one before and go on, or none is taken for a repetition. */
const leastShare = 0.3;
const fewestRepeats = 2;
/** Most words of a cue that are compared. */
const mostWords = 120;

interface CueWords {
  readonly first: number;
  readonly from: number;
  readonly until: number;
  readonly words: readonly { readonly word: string; readonly at: number }[];
}

/**
 * Captions that roll show each line a second time while the next one comes in, as YouTube's do: what a cue repeats of the
 * one before is dropped, so that every word is said once. Only in a file where that is the habit: two cues may well say
 * "No." one after the other. Linear in the cues.
 */
export function withoutRolling(raw: string, pieces: readonly Piece[]): readonly Piece[] {
  const cues = cueWordsOf(raw, pieces);
  const repeats = cues.map((cue, i) => repeated(raw, cues[i - 1], cue));
  const near = cues.filter((cue, i) => isNear(cues[i - 1], cue)).length;
  // A line that is said again adds nothing; one that rolls on does.
  const count = repeats.filter((repeat, i) => repeat > 0 && repeat < (cues[i] as CueWords).words.length).length;
  if (count < fewestRepeats || count < leastShare * near) return pieces;
  const kept = new Map(cues.map((cue, i) => [cue.first, keptFrom(cue, repeats[i] as number)] as const));
  let from = 0;
  return pieces.flatMap((piece, i): readonly Piece[] => {
    from = kept.get(i) ?? from;
    const words = piece.words.flatMap((s): readonly Span[] =>
      s.end <= from ? [] : [{ start: Math.max(s.start, from), end: s.end }],
    );
    if (words.length === 0) return [];
    // What is left of a speaker's line goes on where the line before it was shown first.
    return words[0]?.start === piece.words[0]?.start ? [piece] : [{ ...piece, words, change: 'none', name: null }];
  });
}

function cueWordsOf(raw: string, pieces: readonly Piece[]): readonly CueWords[] {
  const cues: CueWords[] = [];
  pieces.forEach((piece, first) => {
    if (pieces[first - 1]?.cue === piece.cue) return;
    const words: { readonly word: string; readonly at: number }[] = [];
    for (let i = first; pieces[i]?.cue === piece.cue && words.length < mostWords; i++) {
      for (const s of pieces[i]?.words ?? [])
        for (const found of raw.slice(s.start, s.end).matchAll(/\S+/g))
          words.push({ word: found[0], at: s.start + found.index });
    }
    const { from = Number.NaN, until = Number.NaN } = piece.cue.time ?? {};
    cues.push({ first, from, until, words });
  });
  return cues;
}

const isNear = (before: CueWords | undefined, cue: CueWords): boolean =>
  before !== undefined && cue.from >= before.from && cue.from - before.until <= closely;

/** How many words at the beginning of a cue are the last of the one before, up to the end of a line or all of that one's. */
function repeated(raw: string, before: CueWords | undefined, cue: CueWords): number {
  if (before === undefined || !isNear(before, cue)) return 0;
  const [old, now] = [before.words, cue.words];
  for (let length = Math.min(old.length, now.length); length > 0; length--) {
    const next = now[length]?.at ?? -1;
    const ends = next < 0 || length === old.length || /[\r\n]/.test(raw.slice(now[length - 1]?.at, next));
    if (ends && now.slice(0, length).every(({ word }, i) => word === old[old.length - length + i]?.word)) return length;
  }
  return 0;
}

const keptFrom = ({ words }: CueWords, repeat: number): number =>
  repeat === 0 ? 0 : (words[repeat]?.at ?? Number.POSITIVE_INFINITY);
