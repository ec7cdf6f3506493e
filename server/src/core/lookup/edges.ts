import type { Words } from '../text/words.ts';
import type { Move } from './align.ts';
import type { Item } from './items.ts';

/** Between a quotation's first or last words and the rest its source may have "…," she said, "…". */
const longestInterruption = 6;

/**
 * Up to three words at an edge that stand a few words off are the source's own: what lies between is left out, and
 * whether it may be is for the verdict to say.
 */
export function interruptedEdges(moves: readonly Move[], items: readonly Item[], words: Words): readonly Move[] {
  const strange = (move: Move | undefined): boolean =>
    (move?.kind === 'added' || move?.kind === 'changed') &&
    move.itemEnd === move.item + 1 &&
    items[move.item]?.kind === 'word';
  let head = 0;
  while (strange(moves[head])) head++;
  let tail = moves.length;
  while (tail > head && strange(moves[tail - 1])) tail--;
  if (tail === head) return moves;
  const stands = (from: number, count: number, word: number): boolean => {
    for (let n = 0; n < count; n++) {
      if (word + n < 0 || word + n >= words.count || (items[from + n] as Item).hash !== words.hashes[word + n])
        return false;
    }
    return true;
  };
  const equals = (from: number, count: number, word: number): readonly Move[] =>
    Array.from({ length: count }, (_, n) => ({
      kind: 'equal',
      item: from + n,
      itemEnd: from + n + 1,
      word: word + n,
      wordEnd: word + n + 1,
    }));
  let out = moves.slice(head, tail);
  const first = out[0] as Move;
  const last = out.at(-1) as Move;
  const before = nearest(head, (gap) => stands(0, head, first.word - gap - head));
  const behind = nearest(moves.length - tail, (gap) => stands(last.itemEnd, moves.length - tail, last.wordEnd + gap));
  if (before > 0 && first.item === head) {
    const gap: Move = { kind: 'missing', item: head, itemEnd: head, word: first.word - before, wordEnd: first.word };
    out = [...equals(0, head, first.word - before - head), gap, ...out];
  } else out = [...moves.slice(0, head), ...out];
  if (behind === 0 || last.itemEnd + (moves.length - tail) !== items.length) return [...out, ...moves.slice(tail)];
  const gap: Move = {
    kind: 'missing',
    item: last.itemEnd,
    itemEnd: last.itemEnd,
    word: last.wordEnd,
    wordEnd: last.wordEnd + behind,
  };
  return [...out, gap, ...equals(last.itemEnd, moves.length - tail, last.wordEnd + behind)];
}

/** The shortest gap at which up to three strange words stand; 0 when they do not stand near. */
function nearest(count: number, standsAt: (gap: number) => boolean): number {
  if (count === 0 || count > 3) return 0;
  for (let gap = 1; gap <= longestInterruption; gap++) if (standsAt(gap)) return gap;
  return 0;
}

/**
 * Words at an edge that the passage does not have stand for the source's words there ("in May" for "in March"):
 * as long as only blanks lie between, one for one, up to three.
 */
export function pairedEdges(
  moves: readonly Move[],
  items: readonly Item[],
  words: Words,
  text: string,
): readonly Move[] {
  const isAdded = (move: Move | undefined): boolean => move?.kind === 'added' && items[move.item]?.kind === 'word';
  let head = 0;
  while (isAdded(moves[head])) head++;
  let tail = moves.length;
  while (tail > head && isAdded(moves[tail - 1])) tail--;
  if (tail === head) return moves;
  const first = (moves[head] as Move).word;
  const last = (moves[tail - 1] as Move).wordEnd;
  const blank = (w: number): boolean =>
    w > 0 && w < words.count && /^\s+$/.test(text.slice(words.ends[w - 1], words.starts[w]));
  const paired = (move: Move, word: number): Move => ({
    kind: 'changed',
    item: move.item,
    itemEnd: move.itemEnd,
    word,
    wordEnd: word + 1,
  });
  const out = [...moves];
  if (head <= 3)
    for (let n = 1; n <= head && blank(first - n + 1); n++) out[head - n] = paired(moves[head - n] as Move, first - n);
  if (moves.length - tail <= 3)
    for (let n = 0; tail + n < moves.length && blank(last + n); n++)
      out[tail + n] = paired(moves[tail + n] as Move, last + n);
  return out;
}
