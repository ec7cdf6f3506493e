import { foldedWord } from '../text/words.ts';
import type { Item } from './items.ts';
import { type Move, move, type Side, type Stretch } from './moves.ts';
import { dividing, fits, joinCost, nearly, splitCost } from './spelling.ts';
import { hasPair, type StyledWords } from './styles.ts';
import { goesOn, step, walk } from './traceback.ts';

const cost = { changed: 1000, near: 650, added: 1010, missing: 800, more: 220, styled: 40, bracket: 150, ellipsis: 1 };

/** Cells of one table; a larger stretch is not aligned word by word. */
const mostCells = 400_000;

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
  const { trace, lines } = paperFor((rows + 1) * width, width);
  let [here, above, twoAbove] = lines;
  firstRow(s.freeStart, above, trace, width);
  for (let i = 1; i <= rows; i++) {
    fillRow(draft, words, s, i, here, above, twoAbove, trace);
    const spare = twoAbove;
    twoAbove = above;
    above = here;
    here = spare;
  }
  const last = s.freeEnd ? cheapestColumn(above, width) : columns;
  return walk(draft, words, s, trace, width, rows, last);
}

/** Before any item: source words left out, for nothing where the stretch begins anywhere. */
function firstRow(free: boolean, row: Float64Array, trace: Uint8Array, width: number): void {
  row[0] = 0;
  trace[0] = step.stop;
  for (let j = 1; j < width; j++) {
    row[j] = free ? 0 : cost.missing + (j - 1) * cost.more;
    trace[j] = free ? step.stop : step.missing | (j > 1 ? goesOn : 0);
  }
}

/** The first of the cheapest. */
function cheapestColumn(row: Float64Array, width: number): number {
  let best = 0;
  for (let j = 1; j < width; j++) if ((row[j] as number) < (row[best] as number)) best = j;
  return best;
}

/** Scratch paper: a table costs more to make than a small one to fill. Nothing of it outlives a call. */
let paper = { trace: new Uint8Array(1 << 14), lines: linesFor(256) };

function linesFor(width: number): [Float64Array, Float64Array, Float64Array] {
  return [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
}

function paperFor(cells: number, width: number): typeof paper {
  const { trace, lines } = paper;
  if (trace.length < cells || lines[0].length < width)
    paper = {
      trace: trace.length < cells ? new Uint8Array(cells) : trace,
      lines: lines[0].length < width ? linesFor(width) : lines,
    };
  return paper;
}

/** One row of the table. In one piece though it is long: parted into functions, a look-up took a twentieth longer. */
function fillRow(
  draft: Side,
  words: StyledWords,
  s: Stretch,
  i: number,
  here: Float64Array,
  above: Float64Array,
  twoAbove: Float64Array,
  trace: Uint8Array,
): void {
  const item = draft.items[s.item + i - 1] as Item;
  const before = i > 1 ? (draft.items[s.item + i - 2] as Item) : null;
  const isWord = item.kind === 'word';
  const loose = item.kind === 'ellipsis' ? cost.ellipsis : item.inside === 'sic' ? cost.missing : cost.bracket;
  const [opening, more] = isWord ? [cost.missing, cost.more] : [loose, loose];
  const columns = s.wordEnd - s.word;
  const gain = -60 * Math.min(14, draft.bits[s.item + i - 1] as number);
  const alone = isWord ? cost.added : 0;
  const { hash } = item;
  const { hashes, forms, pairs: spelledOut } = words;
  const form = draft.styles.forms[s.item + i - 1] as number;
  const pairs = draft.styles.pairs[s.item + i - 1];
  const behindWord = before?.kind === 'word' ? before : null;
  const row = i * (columns + 1);
  here[0] = (above[0] as number) + alone;
  trace[row] = step.added;
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
        (hash === hashes[w] ? gain : form === forms[w] ? gain + cost.styled : changeCost(draft, item, words, w));
      if (diagonal <= best) {
        best = diagonal;
        how = step.diagonal;
      }
      if (behindWord !== null && (twoAbove[j - 1] as number) + dividing.joined < best) {
        const joined = joinCost(draft.text, behindWord, item, words, w);
        if (joined >= 0 && (twoAbove[j - 1] as number) + joined < best) {
          best = (twoAbove[j - 1] as number) + joined;
          how = step.twoToOne;
        }
      }
      const spelled = spelledOut[w];
      if (spelled !== undefined && behindWord !== null && hasPair(spelled, behindWord.hash, hash)) {
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
      if (j > 1 && pairs !== undefined) {
        const total = (above[j - 2] as number) + gain + cost.styled;
        if (total < best && hasPair(pairs, hashes[w - 1] as number, hashes[w] as number)) {
          best = total;
          how = step.oneToTwo;
        }
      }
    }
    here[j] = best;
    trace[row + j] = how | (longer ? goesOn : 0);
  }
}

function changeCost(draft: Side, item: Item, words: StyledWords, w: number): number {
  if (item.bare && fits(item.bare, foldedWord(words.text.slice(words.starts[w], words.ends[w]))))
    return dividing.joined;
  return nearly(draft.text, item.start, item.end, words.text, words.starts[w] as number, words.ends[w] as number)
    ? cost.near
    : cost.changed;
}
