import { type Segment, signatureOf } from '../library/indexSegment.ts';
import type { Item } from './items.ts';
import { type Range, rangeOf, within } from './ranges.ts';

/** A run of the quotation's words met in a segment: item and position where it begins, its length in words. */
export interface Hit {
  readonly item: number;
  readonly position: number;
  readonly length: number;
  readonly bits: number;
}

/** Positions to look into first: those of the cited source. */
export interface Preferred {
  readonly from: number;
  readonly to: number;
}

/** A run that stands in more places tells too little to look at each. */
const perRun = 32;
const mostHits = 3000;
/** As many of runs that all stand in many places: a library of copies. */
const mostCommon = 400;
const mostRuns = 96;
const quickRuns = 12;
/** Shorter runs are looked for only while this share of the items is in none. */
const enough = 0.5;
/** A short quotation has few runs: all lengths are looked for. */
const short = 12;
/** Longer stretches are taken for what they are by the low byte of the third word. */
const mostCounted = 256;

interface Gathering {
  readonly items: readonly Item[];
  readonly segment: Segment;
  readonly wanted: readonly Preferred[];
  readonly hits: Hit[];
  /** 1 for each item that is in a run found. */
  readonly covered: Uint8Array;
}

/**
 * Where runs of the quotation's words stand in a segment: of three words, of two where three are not to be had, and rare
 * single words. `quick`: only a few of three, of the rarest words.
 */
export function hitsIn(
  items: readonly Item[],
  segment: Segment,
  wanted: readonly Preferred[],
  quick: boolean,
): readonly Hit[] {
  const gathering: Gathering = { items, segment, wanted, hits: [], covered: new Uint8Array(items.length) };
  const { hits, covered } = gathering;
  const order = itemOrder(items, segment, quick ? quickRuns : mostRuns);
  for (const i of order) addTriple(gathering, i, false);
  if (hits.length === 0) for (const i of order) addTriple(gathering, i, true);
  if (quick) return hits;
  const all = items.length <= short;
  if (all || share(covered) < enough) {
    for (const i of order) if (all || !covered[i] || !covered[i + 1]) addShort(gathering, i, 2);
  }
  if (all || share(covered) < enough / 2) {
    for (const i of order) if (all || !covered[i]) addShort(gathering, i, 1);
  }
  return hits;
}

function share(covered: Uint8Array): number {
  let n = 0;
  for (let i = 0; i < covered.length; i++) n += covered[i] as number;
  return n / covered.length;
}

/** Word items, those with the rarest words first, at most so many, spread over the quotation. */
function itemOrder(items: readonly Item[], segment: Segment, most: number): readonly number[] {
  const order: number[] = [];
  const size: number[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind !== 'word') continue;
    const s = signatureOf(item.hash);
    size[i] = (segment.buckets[s + 1] as number) - (segment.buckets[s] as number);
    if (size[i] !== 0) order.push(i);
  }
  if (order.length <= most) return order.sort((a, b) => (size[a] as number) - (size[b] as number));
  const group = Math.ceil(order.length / most);
  const chosen: number[] = [];
  for (let g = 0; g < order.length; g += group) {
    let best = order[g] as number;
    for (const i of order.slice(g, g + group)) if ((size[i] as number) < (size[best] as number)) best = i;
    chosen.push(best);
  }
  return chosen.sort((a, b) => (size[a] as number) - (size[b] as number));
}

/** The signature of a word item, -1 of anything else. */
function signatureAt(items: readonly Item[], i: number): number {
  const item = items[i];
  return item?.kind === 'word' ? signatureOf(item.hash) : -1;
}

/** `common`: also where the run stands in many places, a few of them. */
function addTriple(gathering: Gathering, i: number, common: boolean): void {
  const { items, segment, hits, wanted } = gathering;
  const third = signatureAt(items, i + 2);
  const second = signatureAt(items, i + 1);
  if (hits.length >= (common ? mostCommon : mostHits) || third < 0 || second < 0) return;
  const range = rangeOf(segment, signatureAt(items, i), second, third);
  const open = range.high - range.low;
  if (open === 0) return;
  const size = open > mostCounted ? open : countOf(segment, range, third);
  if (size === 0) return;
  if (size <= perRun) {
    push(gathering, i, 3, range, open, size, third);
    return;
  }
  for (const { from, to } of wanted) push(gathering, i, 3, within(segment, range, from, to), 16, size, third);
  if (common) push(gathering, i, 3, range, 16, size, third);
  else if (segment.suffixes.length / size > 4096) push(gathering, i, 3, range, 8, size, third);
}

function addShort(gathering: Gathering, i: number, length: 1 | 2): void {
  const { items, segment, hits } = gathering;
  const second = length === 2 ? signatureAt(items, i + 1) : -1;
  if (hits.length >= mostHits || (length === 2 && second < 0)) return;
  const range = rangeOf(segment, signatureAt(items, i), second);
  const open = range.high - range.low;
  if (open > 0 && open <= (length === 1 ? 24 : perRun)) push(gathering, i, length, range, open, open, -1);
}

/** Notes up to `most` places of a range; of three words only those where the third is the right one. */
function push(
  gathering: Gathering,
  item: number,
  length: number,
  range: Range,
  most: number,
  size: number,
  third: number,
): void {
  const { segment, hits, covered } = gathering;
  const bits = Math.max(1, Math.log2(segment.suffixes.length / size));
  const end = Math.min(range.high, range.low + most);
  for (let r = range.low; r < end; r++) {
    const position = segment.suffixes[r] as number;
    if (third < 0 || segment.signatures[position + 2] === third) hits.push({ item, position, length, bits });
  }
  if (size <= perRun) covered.fill(1, item, item + length);
}

function countOf(segment: Segment, range: Range, third: number): number {
  let count = 0;
  for (let r = range.low; r < range.high; r++) {
    if (segment.signatures[(segment.suffixes[r] as number) + 2] === third) count++;
  }
  return count;
}
