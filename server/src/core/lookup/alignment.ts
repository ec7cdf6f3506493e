import { wordsAt } from '../library/index.ts';
import type { Segment } from '../library/indexSegment.ts';
import type { Words } from '../text/words.ts';
import { align, type Move, type Side } from './align.ts';
import type { Candidate, Hit } from './candidates.ts';
import type { Item } from './items.ts';
import type { Passage, Query, Step } from './passage.ts';

export interface Aligned {
  readonly passage: Passage;
  readonly equalWords: number;
  /** Bits of the equal words. */
  readonly equalBits: number;
  /** The same, less what the differences cost. */
  readonly bits: number;
  /** What the freedom of the alignment costs, in bits: differences, omissions, brackets. None when nothing but words in a row. */
  readonly leeway: number;
  /** Whether words differ, not counting what is marked. */
  readonly faults: boolean;
  /** Words, and their bits, that stand in the passage in another place. */
  readonly movedWords: number;
  readonly movedBits: number;
  /** Stretches of items, `[from, to)`, of which the passage holds nothing. */
  readonly strange: readonly { readonly from: number; readonly to: number }[];
}

/** Aligns the whole quotation with the stretch of a text that a candidate names. Null when no word is equal. */
export function alignCandidate(
  query: Query,
  items: readonly Item[],
  bits: readonly number[],
  candidate: Candidate,
  segment: Segment,
  source: number,
): Aligned | null {
  const first = candidate.hits[0] as Hit;
  const last = candidate.hits.at(-1) as Hit;
  const slack = 8 + Math.min(60, items.length >> 2);
  const words = wordsAt(
    segment,
    candidate.text,
    first.position - first.item - slack,
    last.position + (items.length - last.item) + slack,
  );
  if (!mayResemble(items, bits, words)) return null;
  const found = trimmed(movesOf({ items, text: query.text, bits }, words, candidate.hits), items, bits);
  const moves = pairedEdges(found, items, words, segment.texts[candidate.text] as string);
  return summed(moves, query, items, bits, words, source);
}

/** At most so much of what a quotation tells may be missing in a passage that is aligned with it at all. */
const leastShared = 0.35;

/** Whether enough of the quotation's words are among those of the stretch, in whatever order: quickly told. */
function mayResemble(items: readonly Item[], bits: readonly number[], words: Words): boolean {
  const there = new Set<number>();
  for (let w = 0; w < words.count; w++) there.add(words.hashes[w] as number);
  let [all, shared] = [0, 0];
  for (let i = 0; i < items.length; i++) {
    const b = bits[i] as number;
    all += b;
    if (there.has((items[i] as Item).hash) || (items[i] as Item).bare) shared += b;
  }
  return shared >= leastShared * all;
}

/** Runs that both sides share are fixed, each made as long as it gets; what lies between them is aligned. */
function movesOf(draft: Side, words: Words & { readonly from: number }, hits: readonly Hit[]): readonly Move[] {
  const { items } = draft;
  const moves: Move[] = [];
  let item = 0;
  let word = 0;
  let anchored = false;
  const same = (i: number, w: number): boolean => {
    const it = items[i];
    return it !== undefined && it.kind === 'word' && w < words.count && it.hash === words.hashes[w];
  };
  for (const hit of hits) {
    let i = hit.item;
    let w = hit.position - words.from;
    if (i < item || w < word) {
      if (hit.item + hit.length <= item) continue;
      const shift = Math.max(item - i, word - w);
      i += shift;
      w += shift;
    }
    if (!same(i, w)) continue;
    while (i > item && w > word && same(i - 1, w - 1)) {
      i--;
      w--;
    }
    moves.push(...align(draft, words, { item, itemEnd: i, word, wordEnd: w, freeStart: !anchored, freeEnd: false }));
    anchored = true;
    while (same(i, w)) {
      moves.push({ kind: 'equal', item: i, itemEnd: i + 1, word: w, wordEnd: w + 1 });
      i++;
      w++;
    }
    item = i;
    word = w;
  }
  moves.push(
    ...align(draft, words, {
      item,
      itemEnd: items.length,
      word,
      wordEnd: words.count,
      freeStart: !anchored,
      freeEnd: true,
    }),
  );
  return moves;
}

const lost = { changed: 5, added: 4, missing: 3, split: 1, ellipsis: 1, bracket: 2 };

function worth(move: Move, bits: readonly number[]): number {
  if (move.kind === 'equal') {
    let sum = 0;
    for (let i = move.item; i < move.itemEnd; i++) sum += bits[i] as number;
    return sum;
  }
  const more = move.kind === 'missing' ? Math.min(6, (move.wordEnd - move.word - 1) * 0.5) : 0;
  return -lost[move.kind] - more;
}

/**
 * The stretch of the alignment that is worth most stays; at either edge up to three items that did not fit stay
 * where they are, a longer stretch is words that this passage does not have.
 */
function trimmed(moves: readonly Move[], items: readonly Item[], bits: readonly number[]): readonly Move[] {
  let best = 0;
  let [from, to] = [0, 0];
  let sum = 0;
  let start = 0;
  moves.forEach((move, m) => {
    sum += worth(move, bits);
    if (sum <= 0) {
      sum = 0;
      start = m + 1;
    } else if (sum > best) {
      best = sum;
      [from, to] = [start, m + 1];
    }
  });
  if (best === 0) return [];
  const head = moves.slice(0, from);
  const tail = moves.slice(to);
  const first = moves[from] as Move;
  const last = moves[to - 1] as Move;
  return [
    ...edge(head, 0, first.item, first.word),
    ...moves.slice(from, to),
    ...edge(tail, last.itemEnd, items.length, last.wordEnd),
  ];
}

/**
 * Words at an edge that the passage does not have stand for the source's words there ("in May" for "in March"):
 * as long as only blanks lie between, one for one, up to three.
 */
function pairedEdges(moves: readonly Move[], items: readonly Item[], words: Words, text: string): readonly Move[] {
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

function edge(moves: readonly Move[], from: number, to: number, word: number): readonly Move[] {
  if (to - from <= 3 && !moves.some((m) => m.kind === 'missing')) return moves;
  const out: Move[] = [];
  for (let i = from; i < to; i++) out.push({ kind: 'added', item: i, itemEnd: i + 1, word, wordEnd: word });
  return out;
}

function summed(
  moves: readonly Move[],
  query: Query,
  items: readonly Item[],
  bits: readonly number[],
  words: Words,
  source: number,
): Aligned | null {
  let equalWords = 0;
  let equalBits = 0;
  let all = 0;
  let sum = 0;
  let allWords = 0;
  for (let i = 0; i < items.length; i++) {
    all += bits[i] as number;
    if ((items[i] as Item).kind === 'word') allWords++;
  }
  for (const move of moves) {
    sum += worth(move, bits);
    if (move.kind !== 'equal' && move.kind !== 'split') continue;
    for (let i = move.item; i < move.itemEnd; i++) equalBits += bits[i] as number;
    equalWords += move.itemEnd - move.item;
  }
  const matched = moves.filter((move) => move.wordEnd > move.word);
  const [first, last] = [matched[0], matched.at(-1)];
  if (equalWords === 0 || !first || !last) return null;
  const faults = moves.reduce(
    (n, m) => n + (m.kind === 'changed' || m.kind === 'added' || m.kind === 'missing' || m.kind === 'split' ? 1 : 0),
    0,
  );
  const missing = moves.reduce((n, m) => n + (m.kind === 'missing' ? m.wordEnd - m.word : 0), 0);
  const score = Math.max(0, equalBits / all - (faults > 0 ? 0.01 : 0) - missing / (4 * (allWords + missing)));
  const span = { start: words.starts[first.word] as number, end: words.ends[last.wordEnd - 1] as number };
  return {
    passage: { source, span, steps: stepsOf(moves, query, items, words), score },
    equalWords,
    equalBits,
    bits: sum,
    leeway: leewayOf(moves),
    faults: faults > 0,
    ...movedIn(moves, items, bits, words),
    strange: strangeOf(moves),
  };
}

/** Every difference could be elsewhere and otherwise; words left out at a mark could be more or fewer. */
function leewayOf(moves: readonly Move[]): number {
  let [bits, loose] = [0, false];
  for (const move of moves) {
    const differs =
      move.kind === 'changed' || move.kind === 'added' || move.kind === 'missing' || move.kind === 'split';
    if (differs && !loose) bits += 4.5;
    if (move.kind === 'missing') bits += 1.5 * Math.log2(move.wordEnd - move.word);
    if (move.kind === 'ellipsis' || move.kind === 'bracket') bits += Math.log2(1 + move.wordEnd - move.word);
    loose = differs;
  }
  return bits;
}

function movedIn(
  moves: readonly Move[],
  items: readonly Item[],
  bits: readonly number[],
  words: Words,
): Pick<Aligned, 'movedWords' | 'movedBits'> {
  const left = new Map<number, number>();
  for (const move of moves) {
    if (move.kind !== 'missing' && move.kind !== 'changed') continue;
    for (let w = move.word; w < move.wordEnd; w++)
      left.set(words.hashes[w] as number, (left.get(words.hashes[w] as number) ?? 0) + 1);
  }
  let [movedWords, movedBits] = [0, 0];
  for (const move of moves) {
    if (move.kind !== 'added' && move.kind !== 'changed') continue;
    for (let i = move.item; i < move.itemEnd; i++) {
      const hash = (items[i] as Item).hash;
      const there = left.get(hash) ?? 0;
      if (there === 0 || (items[i] as Item).kind !== 'word') continue;
      left.set(hash, there - 1);
      movedWords++;
      movedBits += bits[i] as number;
    }
  }
  return { movedWords, movedBits };
}

function strangeOf(moves: readonly Move[]): readonly { readonly from: number; readonly to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (const move of moves) {
    if (move.kind !== 'added' && move.kind !== 'changed') continue;
    const last = out.at(-1);
    if (last && last.to === move.item) last.to = move.itemEnd;
    else out.push({ from: move.item, to: move.itemEnd });
  }
  return out;
}

/** Moves as steps; neighbours of one kind are one step, but for joined words, brackets and ellipses. */
function stepsOf(moves: readonly Move[], query: Query, items: readonly Item[], words: Words): readonly Step[] {
  const steps: Step[] = [];
  let previous: Move | null = null;
  for (const move of moves) {
    const step = stepOf(move, query, items, words);
    const last = steps.at(-1);
    if (last && previous && mergeable(previous, move)) {
      steps[steps.length - 1] = {
        kind: step.kind,
        draft: { start: last.draft.start, end: Math.max(last.draft.end, step.draft.end) },
        source: { start: last.source.start, end: Math.max(last.source.end, step.source.end) },
      };
    } else steps.push(step);
    previous = move;
  }
  return steps;
}

function mergeable(a: Move, b: Move): boolean {
  if (a.kind !== b.kind || a.kind === 'ellipsis' || a.kind === 'bracket' || a.kind === 'split') return false;
  if (a.kind === 'equal') return a.itemEnd - a.item === a.wordEnd - a.word && b.itemEnd - b.item === b.wordEnd - b.word;
  return a.itemEnd === b.item && a.wordEnd === b.word;
}

function stepOf(move: Move, query: Query, items: readonly Item[], words: Words): Step {
  const kind = move.kind === 'split' ? 'changed' : move.kind;
  const before = items[move.item - 1];
  const draftAt = before?.end ?? query.parts[0]?.start ?? 0;
  const draft =
    move.itemEnd > move.item
      ? { start: (items[move.item] as Item).start, end: (items[move.itemEnd - 1] as Item).end }
      : { start: draftAt, end: draftAt };
  const sourceAt =
    move.word > 0 ? (words.ends[move.word - 1] as number) : ((words.starts[0] as number | undefined) ?? 0);
  const source =
    move.wordEnd > move.word
      ? { start: words.starts[move.word] as number, end: words.ends[move.wordEnd - 1] as number }
      : { start: sourceAt, end: sourceAt };
  return { kind, draft, source };
}
