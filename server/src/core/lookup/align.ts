import { type Style, styleOf } from '../text/houseStyle.ts';
import { foldedWord, type Words } from '../text/words.ts';
import type { Item } from './items.ts';
import type { Work } from './search.ts';
import { dividing, fits, joinCost, nearly, splitCost } from './spelling.ts';

/**
 * One move of an alignment: items `[item, itemEnd)` of the quotation stand for words `[word, wordEnd)` of the source.
 * `equal`: the same word, or the same letters divided otherwise; `split`: the same letters with a space more or less;
 * `styled`: what another house may write for the same words.
 */
export interface Move {
  readonly kind: 'equal' | 'styled' | 'split' | 'changed' | 'added' | 'missing' | 'ellipsis' | 'bracket';
  readonly item: number;
  readonly itemEnd: number;
  readonly word: number;
  readonly wordEnd: number;
}

export interface Side {
  readonly items: readonly Item[];
  /** What each item tells, by its rarity: a rare word is worth a longer way than "the". */
  readonly bits: readonly number[];
  readonly text: string;
  readonly work: Work;
  /** How each item may be written otherwise. */
  readonly styles: readonly (Style | null)[];
}

/** How each word of a text may be written otherwise. */
export function stylesOf({ text, count, starts, ends, hashes }: Words): readonly Style[] {
  return Array.from({ length: count }, (_, w) =>
    styleOf(hashes[w] as number, text, starts[w] as number, ends[w] as number),
  );
}

/** The same of items; null of what is no plain word. */
export function stylesOfItems(items: readonly Item[], text: string): readonly (Style | null)[] {
  return items.map((item) =>
    item.kind === 'word' && item.bare === null ? styleOf(item.hash, text, item.start, item.end) : null,
  );
}

/** Words of a source with how each may be written otherwise. */
export type StyledWords = Words & { readonly styles: readonly Style[] };

/** A stretch of both sides to align, and whether source words before or behind it may be left out for nothing. */
export interface Stretch {
  readonly item: number;
  readonly itemEnd: number;
  readonly word: number;
  readonly wordEnd: number;
  readonly freeStart: boolean;
  readonly freeEnd: boolean;
}

const cost = { changed: 1000, near: 650, added: 1010, missing: 800, more: 220, styled: 40, bracket: 150, ellipsis: 1 };

/** Cells of one table; a larger stretch is not aligned word by word. */
const mostCells = 400_000;

const step = { diagonal: 0, added: 1, missing: 2, twoToOne: 3, oneToTwo: 4, stop: 5 };
/** Set beside the step of a cell: the words left out before it are one more than before the cell to its left. */
const goesOn = 8;

/** Aligns a stretch by dynamic programming. Work is bounded: where the table would be too large, the whole stretch is `changed`. */
export function align(draft: Side, words: StyledWords, s: Stretch): readonly Move[] {
  const rows = s.itemEnd - s.item;
  const columns = s.wordEnd - s.word;
  if (rows === 0 && (columns === 0 || s.freeStart || s.freeEnd)) return [];
  if (rows === 0) return [move('missing', s.item, s.item, s.word, s.wordEnd)];
  draft.work.cells -= rows * columns;
  if (rows * columns > mostCells || draft.work.cells < 0)
    return [move('changed', s.item, s.itemEnd, s.word, s.freeStart || s.freeEnd ? s.word : s.wordEnd)];
  const width = columns + 1;
  const trace = new Uint8Array((rows + 1) * width);
  const previousPrevious = new Float64Array(width);
  let above = new Float64Array(width);
  let twoAbove = previousPrevious;
  let here = new Float64Array(width);
  for (let j = 0; j < width; j++) {
    above[j] = s.freeStart || j === 0 ? 0 : cost.missing + (j - 1) * cost.more;
    trace[j] = j === 0 || s.freeStart ? step.stop : step.missing | (j > 1 ? goesOn : 0);
  }
  for (let i = 1; i <= rows; i++) {
    fillRow(draft, words, s, i, { here, above, twoAbove }, trace.subarray(i * width, (i + 1) * width));
    const spare = twoAbove;
    twoAbove = above;
    above = here;
    here = spare;
  }
  let j = columns;
  if (s.freeEnd)
    for (let k = 0; k < width; k++)
      if ((above[k] as number) < (above[j] as number) || (k < j && above[k] === above[j])) j = k;
  return walk(draft, words, s, trace, width, rows, j);
}

interface Rows {
  readonly here: Float64Array;
  readonly above: Float64Array;
  readonly twoAbove: Float64Array;
}

function fillRow(draft: Side, words: StyledWords, s: Stretch, i: number, rows: Rows, trace: Uint8Array): void {
  const { here, above, twoAbove } = rows;
  const item = draft.items[s.item + i - 1] as Item;
  const before = i > 1 ? (draft.items[s.item + i - 2] as Item) : null;
  const isWord = item.kind === 'word';
  const loose = item.kind === 'ellipsis' ? cost.ellipsis : item.inside === 'sic' ? cost.missing : cost.bracket;
  const [opening, more] = isWord ? [cost.missing, cost.more] : [loose, loose];
  const columns = s.wordEnd - s.word;
  const gain = -60 * Math.min(14, draft.bits[s.item + i - 1] as number);
  const alone = isWord ? cost.added : 0;
  const style = draft.styles[s.item + i - 1] ?? null;
  here[0] = (above[0] as number) + alone;
  trace[0] = step.added;
  let gap = Number.POSITIVE_INFINITY;
  for (let j = 1; j <= columns; j++) {
    let best = (above[j] as number) + alone;
    let how = step.added;
    const opened = (here[j - 1] as number) + opening;
    const longer = gap + more <= opened;
    gap = longer ? gap + more : opened;
    if (gap < best) {
      best = gap;
      how = step.missing;
    }
    if (isWord) {
      const w = s.word + j - 1;
      const diagonal =
        (above[j - 1] as number) +
        (item.hash === words.hashes[w]
          ? gain
          : style !== null && style.form === words.styles[w]?.form
            ? gain + cost.styled
            : changeCost(draft, item, words, w));
      if (diagonal <= best) {
        best = diagonal;
        how = step.diagonal;
      }
      if (before?.kind === 'word' && (twoAbove[j - 1] as number) + dividing.joined < best) {
        const joined = joinCost(draft.text, before, item, words, w);
        if (joined >= 0 && (twoAbove[j - 1] as number) + joined < best) {
          best = (twoAbove[j - 1] as number) + joined;
          how = step.twoToOne;
        }
      }
      const spelled = words.styles[w]?.pairs;
      if (spelled && spelled.length > 0 && before?.kind === 'word' && hasPair(spelled, before.hash, item.hash)) {
        const both = gain - 60 * Math.min(14, draft.bits[s.item + i - 2] as number) + cost.styled;
        if ((twoAbove[j - 1] as number) + both < best) {
          best = (twoAbove[j - 1] as number) + both;
          how = step.twoToOne;
        }
      }
      if (j > 1 && (above[j - 2] as number) + dividing.joined < best) {
        const joined = splitCost(draft.text, item, words, w - 1);
        if (joined >= 0 && (above[j - 2] as number) + joined < best) {
          best = (above[j - 2] as number) + joined;
          how = step.oneToTwo;
        }
      }
      if (j > 1 && style !== null && style.pairs.length > 0) {
        const total = (above[j - 2] as number) + gain + cost.styled;
        if (total < best && hasPair(style.pairs, words.hashes[w - 1] as number, words.hashes[w] as number)) {
          best = total;
          how = step.oneToTwo;
        }
      }
    }
    here[j] = best;
    trace[j] = how | (longer ? goesOn : 0);
  }
}

function hasPair(pairs: readonly number[], first: number, second: number): boolean {
  for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === first && pairs[i + 1] === second) return true;
  return false;
}

function changeCost(draft: Side, item: Item, words: StyledWords, w: number): number {
  if (item.bare && fits(item.bare, foldedWord(words.text.slice(words.starts[w], words.ends[w]))))
    return dividing.joined;
  return nearly(draft.text, item.start, item.end, words.text, words.starts[w] as number, words.ends[w] as number)
    ? cost.near
    : cost.changed;
}

function move(kind: Move['kind'], item: number, itemEnd: number, word: number, wordEnd: number): Move {
  return { kind, item, itemEnd, word, wordEnd };
}

/** Back along the table, then forward: what each item stands for. */
function walk(
  draft: Side,
  words: StyledWords,
  s: Stretch,
  trace: Uint8Array,
  width: number,
  rows: number,
  column: number,
): readonly Move[] {
  const moves: Move[] = [];
  let i = rows;
  let j = column;
  for (;;) {
    const how = (trace[i * width + j] as number) & 7;
    const item = s.item + i;
    const word = s.word + j;
    if (how === step.stop || (i === 0 && j === 0)) break;
    if (how === step.diagonal) {
      const it = draft.items[item - 1] as Item;
      moves.push(move(kindOfWord(draft, item - 1, it, words, word - 1), item - 1, item, word - 1, word));
      i--;
      j--;
    } else if (how === step.added) {
      const kind = (draft.items[item - 1] as Item).kind;
      moves.push(move(kind === 'word' ? 'added' : kind, item - 1, item, word, word));
      i--;
    } else if (how === step.missing) {
      let first = j - 1;
      while (((trace[i * width + first + 1] as number) & goesOn) !== 0) first--;
      const kind = i === 0 ? 'word' : (draft.items[item - 1] as Item).kind;
      if (kind === 'word') moves.push(move('missing', item, item, s.word + first, word));
      else {
        moves.push(move(kind, item - 1, item, s.word + first, word));
        i--;
      }
      j = first;
    } else {
      const [a, b] = how === step.twoToOne ? [2, 1] : [1, 2];
      moves.push(move(kindOfTwo(draft, words, item - a, a, word - b), item - a, item, word - b, word));
      i -= a;
      j -= b;
    }
  }
  return moves.reverse();
}

function kindOfWord(draft: Side, at: number, item: Item, words: StyledWords, w: number): Move['kind'] {
  if (item.hash === words.hashes[w]) return 'equal';
  if (item.bare !== null && fits(item.bare, foldedWord(words.text.slice(words.starts[w], words.ends[w]))))
    return 'equal';
  return draft.styles[at]?.form === words.styles[w]?.form ? 'styled' : 'changed';
}

/** Two words of one side that stand for one of the other: divided otherwise, or spelled out. */
function kindOfTwo(draft: Side, words: StyledWords, item: number, items: number, w: number): Move['kind'] {
  const [one, two] = [draft.items[item] as Item, draft.items[item + 1] as Item];
  if (items === 2) {
    const cost = joinCost(draft.text, one, two, words, w);
    return cost < 0 ? 'styled' : cost === dividing.joined ? 'equal' : 'split';
  }
  const cost = splitCost(draft.text, one, words, w);
  return cost < 0 ? 'styled' : cost === dividing.joined ? 'equal' : 'split';
}
