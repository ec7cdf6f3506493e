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
