import { foldedWord } from '../text/words.ts';
import type { Item } from './items.ts';
import { type Move, move, type Side, type Stretch } from './moves.ts';
import { dividing, fits, joinCost, splitCost } from './spelling.ts';
import type { StyledWords } from './styles.ts';

/** How a cell of the table of an alignment was reached. */
export const step = { diagonal: 0, added: 1, missing: 2, twoToOne: 3, oneToTwo: 4, stop: 5 };
/** Set beside the step of a cell: the words left out before it are one more than before the cell to its left. */
export const goesOn = 8;

/** Back along the table, then forward: what each item stands for. */
export function walk(
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
    if (how === step.stop || (i === 0 && j === 0)) break;
    const made =
      how === step.missing
        ? omission(draft, s, i, j, firstLeftOut(trace, i * width, j))
        : standing(draft, words, how, s.item + i, s.word + j);
    moves.push(made);
    i = made.item - s.item;
    j = made.word - s.word;
  }
  return moves.reverse();
}

/** The first of the words left out before column `j` of a row. */
function firstLeftOut(trace: Uint8Array, row: number, j: number): number {
  let first = j - 1;
  while (((trace[row + first + 1] as number) & goesOn) !== 0) first--;
  return first;
}

/** Words left out behind a word, or those that an ellipsis or brackets stand for. */
function omission({ items }: Side, s: Stretch, i: number, j: number, first: number): Move {
  const item = s.item + i;
  const kind = i === 0 ? 'word' : (items[item - 1] as Item).kind;
  if (kind === 'word') return move('missing', item, item, s.word + first, s.word + j);
  return move(kind, item - 1, item, s.word + first, s.word + j);
}

/** What stands for what before `item` and `word`, by the step that led there. */
function standing(draft: Side, words: StyledWords, how: number, item: number, word: number): Move {
  const before = draft.items[item - 1] as Item;
  if (how === step.added) return move(before.kind === 'word' ? 'added' : before.kind, item - 1, item, word, word);
  if (how === step.diagonal)
    return move(kindOfWord(draft, item - 1, before, words, word - 1), item - 1, item, word - 1, word);
  const [a, b] = how === step.twoToOne ? [2, 1] : [1, 2];
  return move(kindOfTwo(draft, words, item - a, a, word - b), item - a, item, word - b, word);
}

function kindOfWord(draft: Side, at: number, item: Item, words: StyledWords, w: number): Move['kind'] {
  if (item.hash === words.hashes[w]) return 'equal';
  if (item.bare !== null && fits(item.bare, foldedWord(words.text.slice(words.starts[w], words.ends[w]))))
    return 'equal';
  return draft.styles.forms[at] === words.forms[w] ? 'styled' : 'changed';
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
