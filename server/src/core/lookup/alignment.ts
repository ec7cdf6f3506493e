import { textIn, wordsAt } from '../library/index.ts';
import type { SourceId } from '../library/source.ts';
import type { Words } from '../text/words.ts';
import { align } from './align.ts';
import type { Candidate } from './candidates.ts';
import { interruptedEdges, pairedEdges, wholeContractions, withinSentence } from './edges.ts';
import { type Aligned, summed, worth } from './evidence.ts';
import type { Item } from './items.ts';
import type { Move, Side } from './moves.ts';
import type { Hit } from './runs.ts';
import type { Search } from './search.ts';
import { type StyledWords, styled } from './styles.ts';

/** Aligns the whole quotation with the stretch of a text that a candidate names. Null when no word is equal or
 * the look-up has done its work. */
export function alignCandidate(search: Search, candidate: Candidate): Aligned | null {
  const { query, items, bits, styles, index, work } = search;
  const { segment } = index;
  const first = candidate.hits[0] as Hit;
  const last = candidate.hits.at(-1) as Hit;
  const slack = 8 + Math.min(60, items.length >> 2);
  const words = wordsAt(
    segment,
    candidate.text,
    first.position - first.item - slack,
    last.position + (items.length - last.item) + slack,
  );
  work.cells -= words.count + items.length;
  if (work.cells < 0 || !mayResemble(search.respelled ?? items, bits, words)) return null;
  const side: Side = { items, text: query.text, bits, work, styles };
  const source = styled(words);
  const found = trimmed(movesOf(side, source, candidate.hits), items, bits);
  const paired = withinSentence(
    pairedEdges(found, items, words, textIn(segment, candidate.text)),
    items,
    query.text,
    words,
  );
  const moves = wholeContractions(interruptedEdges(paired, items, words), styles, source);
  return summed(moves, query, items, bits, words, index.ids[index.owners[candidate.text] as number] as SourceId);
}

/** At most so much of what a quotation tells may be missing in a passage that is aligned with it at all. */
const leastShared = 0.35;

/** Whether enough of the quotation's words are among those of the stretch, in whatever order: quickly told. */
function mayResemble(items: readonly Item[], bits: readonly number[], words: Words): boolean {
  for (let w = 0; w < words.count; w++) seen[(words.hashes[w] as number) & mask] = 1;
  let [all, shared] = [0, 0];
  for (let i = 0; i < items.length; i++) {
    const b = bits[i] as number;
    const { hash, bare } = items[i] as Item;
    all += b;
    if (seen[hash & mask] === 1 || bare !== null) shared += b;
  }
  for (let w = 0; w < words.count; w++) seen[(words.hashes[w] as number) & mask] = 0;
  return shared >= leastShared * all;
}

/** Scratch paper, clean between calls: which last digits of hashes a stretch has. Two words may share them, which lets a few more through. */
const seen = new Uint8Array(1 << 14);
const mask = seen.length - 1;

const shortest = 20;

/** Runs that both sides share are fixed, each made as long as it gets; what lies between them is aligned. */
function movesOf(draft: Side, words: StyledWords & { readonly from: number }, hits: readonly Hit[]): readonly Move[] {
  const { items } = draft;
  const moves: Move[] = [];
  let item = 0;
  let word = 0;
  let anchored = false;
  const same = (i: number, w: number): boolean => {
    const it = items[i];
    return it !== undefined && it.kind === 'word' && w < words.count && it.hash === words.hashes[w];
  };
  // A short quotation is aligned as a whole: its runs may lie where one word more or less would lie better.
  for (const hit of items.length <= shortest ? [] : hits) {
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

function edge(moves: readonly Move[], from: number, to: number, word: number): readonly Move[] {
  if (to - from <= 3 && !moves.some((m) => m.kind === 'missing')) return moves;
  const out: Move[] = [];
  for (let i = from; i < to; i++) out.push({ kind: 'added', item: i, itemEnd: i + 1, word, wordEnd: word });
  return out;
}
