import type { SourceId } from '../library/source.ts';
import { foldedWord, type Words } from '../text/words.ts';
import type { Item } from './items.ts';
import type { Move } from './moves.ts';
import type { Passage, Query } from './passage.ts';
import { stepsOf } from './steps.ts';

/** Items `[from, to)`, `words` of them words in a row that are the source's, and their bits. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly bits: number;
}

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
  /** Words that the source denies in one word with its "not": "is" for "isn't", or the other way; and their bits. */
  readonly deniedWords: number;
  readonly deniedBits: number;
  /** The longest run of words in a row that are all the source's, and their bits. */
  readonly run: Run;
  /** Stretches of items, `[from, to)`, of which the passage holds nothing. */
  readonly strange: readonly { readonly from: number; readonly to: number }[];
}

const lost = { changed: 5, added: 4, missing: 3, split: 1, ellipsis: 1, bracket: 2 };

/** What a move is worth, in bits: equal words what they tell, differences a loss. */
export function worth(move: Move, bits: readonly number[]): number {
  if (move.kind === 'equal' || move.kind === 'styled') {
    let sum = 0;
    for (let i = move.item; i < move.itemEnd; i++) sum += bits[i] as number;
    return sum;
  }
  const more = move.kind === 'missing' ? Math.min(6, (move.wordEnd - move.word - 1) * 0.5) : 0;
  return -lost[move.kind] - more;
}

/** The passage and the evidence for it; null when no word is equal. */
export function summed(
  moves: readonly Move[],
  query: Query,
  items: readonly Item[],
  bits: readonly number[],
  words: Words,
  source: SourceId,
): Aligned | null {
  let equalWords = 0;
  let equalBits = 0;
  let all = 0;
  let sum = 0;
  let [deniedWords, deniedBits] = [0, 0];
  let allWords = 0;
  for (let i = 0; i < items.length; i++) {
    all += bits[i] as number;
    if ((items[i] as Item).kind === 'word') allWords++;
  }
  for (const move of moves) {
    sum += worth(move, bits);
    if (move.kind === 'changed' && isDenied(move, query, items, words)) {
      deniedWords++;
      deniedBits += bits[move.item] as number;
    }
    if (move.kind !== 'equal' && move.kind !== 'styled' && move.kind !== 'split') continue;
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
  const styled = moves.some((m) => m.kind === 'styled');
  const missing = moves.reduce((n, m) => n + (m.kind === 'missing' ? m.wordEnd - m.word : 0), 0);
  const score = Math.max(
    0,
    equalBits / all - (faults > 0 ? 0.01 : 0) - (styled ? 0.002 : 0) - missing / (4 * (allWords + missing)),
  );
  const span = { start: words.starts[first.word] as number, end: words.ends[last.wordEnd - 1] as number };
  return {
    passage: { source, span, steps: stepsOf(moves, query, items, words), score },
    equalWords,
    equalBits,
    bits: sum,
    leeway: leewayOf(moves),
    faults: faults > 0,
    deniedWords,
    deniedBits,
    ...movedIn(moves, items, bits, words),
    run: longestRun(moves, bits),
    strange: strangeOf(moves),
  };
}

function longestRun(moves: readonly Move[], bits: readonly number[]): Run {
  let best: Run = { from: 0, to: 0, words: 0, bits: 0 };
  let run = best;
  for (const move of moves) {
    if (move.kind !== 'equal' && move.kind !== 'styled')
      run = { from: move.itemEnd, to: move.itemEnd, words: 0, bits: 0 };
    else {
      const words = run.words + move.itemEnd - move.item;
      run = { from: run.from, to: move.itemEnd, words, bits: run.bits + worth(move, bits) };
    }
    if (run.words > best.words) best = run;
  }
  return best;
}

/** Whether one word stands for the same verb with its "not" in it, or without. */
function isDenied({ item, itemEnd, word, wordEnd }: Move, query: Query, items: readonly Item[], words: Words): boolean {
  if (itemEnd - item !== 1 || wordEnd - word !== 1) return false;
  const { start, end } = items[item] as Item;
  const mine = foldedWord(query.text.slice(start, end));
  const theirs = foldedWord(words.text.slice(words.starts[word], words.ends[word]));
  return affirmed(mine) === theirs || affirmed(theirs) === mine;
}

const irregular: Readonly<Record<string, string>> = {
  "can't": 'can',
  cannot: 'can',
  "won't": 'will',
  "shan't": 'shall',
};

/** The verb of a contraction with "not"; empty for any other word. */
const affirmed = (word: string): string =>
  Object.hasOwn(irregular, word) ? (irregular[word] as string) : word.endsWith("n't") ? word.slice(0, -3) : '';

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
