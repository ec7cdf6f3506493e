import type { Words } from '../text/words.ts';
import type { Item } from './items.ts';
import type { Move } from './moves.ts';
import type { Styles } from './styles.ts';

/** Between a quotation's first or last words and the rest its source may have "…," she said, "…". */
const longestInterruption = 6;
/** Within one sentence more may be left out, the more words stand beyond. */
const longestInSentence = [0, 8, 16, 24];

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
  const within = (from: number, to: number): boolean =>
    from >= 0 && to < words.count && !/[.!?]/.test(words.text.slice(words.ends[from], words.starts[to]));
  // One small word stands everywhere: beyond a sentence's end it is another one.
  const isWeak = (from: number, count: number): boolean =>
    count === 1 && (items[from] as Item).end - (items[from] as Item).start < 4;
  const before = nearest(
    head,
    isWeak(0, head),
    (gap) => stands(0, head, first.word - gap - head),
    (gap) => within(first.word - gap - 1, first.word),
  );
  const behind = nearest(
    moves.length - tail,
    isWeak(last.itemEnd, moves.length - tail),
    (gap) => stands(last.itemEnd, moves.length - tail, last.wordEnd + gap),
    (gap) => within(last.wordEnd - 1, last.wordEnd + gap),
  );
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
function nearest(
  count: number,
  weak: boolean,
  standsAt: (gap: number) => boolean,
  inSentence: (gap: number) => boolean,
): number {
  if (count === 0 || count > 3) return 0;
  const most = Math.max(longestInterruption, longestInSentence[count] as number);
  for (let gap = 1; gap <= most; gap++)
    if (standsAt(gap)) return (gap <= longestInterruption && !weak) || inSentence(gap) ? gap : 0;
  return 0;
}

/**
 * A contraction at an edge that stands for one of its two words in the source, beside the other one: both are what it
 * changes. "He'll go" for "I will go" changes "I will".
 */
export function wholeContractions(moves: readonly Move[], { pairs }: Styles, words: Words): readonly Move[] {
  const out = [...moves];
  const first = out[0];
  const head = first?.kind === 'changed' && first.itemEnd - first.item === 1 ? pairs[first.item] : undefined;
  if (first && head && first.word > 0 && hashesOf(head, 1).includes(words.hashes[first.word]))
    out[0] = { ...first, word: first.word - 1 };
  const last = out.at(-1);
  const tail = last?.kind === 'changed' && last.itemEnd - last.item === 1 ? pairs[last.item] : undefined;
  if (last && tail && last.wordEnd < words.count && hashesOf(tail, 0).includes(words.hashes[last.wordEnd - 1]))
    out[out.length - 1] = { ...last, wordEnd: last.wordEnd + 1 };
  return out;
}

const hashesOf = (pairs: readonly number[], which: 0 | 1): readonly (number | undefined)[] =>
  pairs.filter((_, i) => i % 2 === which);

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

/** Where a sentence or marked speech ends, for whatever follows. */
const stop = /[.!?]["”’'»)\]]*(?:\s+["“‘'«([]*|$)|[,;]["”»]\s/;
/** The same in a draft: words go on behind it. */
const draftStop = /[.!?…]["”’'»)\]]*\s/;

/**
 * Words that differ at an edge stand for the source's words there only within one sentence and one mouth: behind a stop of the
 * source that the draft does not have, they are added, and so is a single one among them that stands there by chance.
 */
export function withinSentence(
  moves: readonly Move[],
  items: readonly Item[],
  draft: string,
  { text, starts, ends }: Words,
): readonly Move[] {
  const stops = (before: Move, after: Move): boolean =>
    stop.test(text.slice(ends[before.wordEnd - 1], starts[after.word])) &&
    !draftStop.test(draft.slice(items[before.itemEnd - 1]?.end, items[after.item]?.start));
  const tail = strangeBeyond(moves, stops);
  const within = tail === 0 ? moves : moves.slice(0, -tail);
  const head = strangeBeyond([...within].reverse(), (after, before) => stops(before, after));
  if (head + tail === 0) return moves;
  const core = within.slice(head);
  const [first, last] = [core[0] as Move, core.at(-1) as Move];
  return [
    ...added(moves.slice(0, head), first.word),
    ...core,
    ...added(moves.slice(moves.length - tail), last.wordEnd),
  ];
}

/** How many of the last moves lie behind a stop and hold a word that differs and at most one that does not. */
function strangeBeyond(moves: readonly Move[], stops: (inner: Move, outer: Move) => boolean): number {
  let [count, equal, differs] = [0, 0, false];
  let outer: Move | null = null;
  for (let m = moves.length - 1; m >= 0; m--) {
    const move = moves[m] as Move;
    if (move.kind === 'added' || move.kind === 'missing') continue;
    if (outer && differs && stops(move, outer)) count = moves.length - 1 - m;
    if (move.kind !== 'changed') equal++;
    if (equal > 1) break;
    differs ||= move.kind === 'changed';
    outer = move;
  }
  return count;
}

const added = (moves: readonly Move[], word: number): readonly Move[] =>
  moves.flatMap(({ kind, item, itemEnd }) =>
    kind === 'missing' ? [] : [{ kind: 'added', item, itemEnd, word, wordEnd: word } as const],
  );
