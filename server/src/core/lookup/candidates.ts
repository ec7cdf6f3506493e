import { type Index, textAt } from '../library/index.ts';
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

/** A stretch of one text that shares runs with the quotation; `hits` ascend on both sides. */
export interface Candidate {
  readonly segment: number;
  readonly text: number;
  readonly hits: readonly Hit[];
  readonly bits: number;
}

export interface Preferred {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

const perRun = 32;
const mostHits = 3000;
/** As many of runs that all stand in many places: a library of copies. */
const mostCommon = 400;
const mostRuns = 96;
const quickRuns = 12;
/** A cited source is looked at before others that have a little more in common. */
const citedWeight = 1.5;
/** Keeps the seed in its chain. */
const seedBonus = 1e6;
const mostChained = 240;

/** Stretches that share runs of words with the items, best first, at most `limit` a segment. Bounded work. */
export function candidates(
  items: readonly Item[],
  index: Index,
  preferred: readonly Preferred[],
  limit: number,
  quick = false,
): readonly Candidate[] {
  const out: Candidate[] = [];
  index.segments.forEach((segment, number) => {
    const wanted = preferred.filter((p) => p.segment === number);
    const hits = hitsIn(items, segment, wanted, quick);
    for (const seed of seeds(hits, limit, wanted)) {
      if (out.some((c) => c.segment === number && c.hits.includes(seed))) continue;
      const candidate = grow(seed, hits, segment, number, items);
      if (!out.some((c) => c.segment === number && c.text === candidate.text && sameStart(c, candidate)))
        out.push(candidate);
    }
  });
  return out.sort((a, b) => b.bits - a.bits).slice(0, limit * 2);
}

function sameStart(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.hits[0] as Hit, b.hits[0] as Hit];
  return x.position - x.item === y.position - y.item && a.hits.length === b.hits.length;
}

/** Runs of three words, of two where three are not to be had, and rare single words. */
function hitsIn(
  items: readonly Item[],
  segment: Segment,
  wanted: readonly Preferred[],
  quick: boolean,
): readonly Hit[] {
  const hits: Hit[] = [];
  const covered = new Uint8Array(items.length);
  const order = itemOrder(items, segment, quick ? quickRuns : mostRuns);
  for (const i of order) addRun(hits, items, segment, i, 3, wanted, covered);
  if (hits.length === 0) for (const i of order) addRun(hits, items, segment, i, 3, wanted, covered, true);
  if (quick) return hits;
  const all = items.length <= short;
  if (all || share(covered) < enough) {
    for (const i of order)
      if (all || !covered[i] || !covered[i + 1]) addRun(hits, items, segment, i, 2, wanted, covered);
  }
  if (all || share(covered) < enough / 2) {
    for (const i of order) if (all || !covered[i]) addRun(hits, items, segment, i, 1, wanted, covered);
  }
  return hits;
}

/** Shorter runs are looked for only while this share of the items is in none. */
const enough = 0.5;
/** A short quotation has few runs: all lengths are looked for. */
const short = 12;

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

function addRun(
  hits: Hit[],
  items: readonly Item[],
  segment: Segment,
  i: number,
  length: number,
  wanted: readonly Preferred[],
  covered: Uint8Array,
  common = false,
): void {
  if (hits.length >= (common ? mostCommon : mostHits) || i + length > items.length) return;
  const keys: number[] = [];
  for (let k = 0; k < length; k++) {
    const item = items[i + k] as Item;
    if (item.kind !== 'word') return;
    keys.push(signatureOf(item.hash));
  }
  const range = rangeOf(segment, keys[0] as number, keys[1] ?? -1, keys[2] ?? -1);
  const open = range.high - range.low;
  if (open === 0) return;
  const third = keys[2] ?? -1;
  const push = (part: Range, most: number, size: number): void => {
    const bits = Math.max(1, Math.log2(segment.signatures.length / size));
    for (let r = part.low, left = most; r < part.high && left > 0; r++, left--) {
      const position = segment.suffixes[r] as number;
      if (third < 0 || segment.signatures[position + 2] === third) hits.push({ item: i, position, length, bits });
    }
  };
  if (length === 3) {
    const size = open > mostCounted ? open : countOf(segment, range, third);
    if (size === 0) return;
    if (size > perRun) {
      for (const p of wanted) push(within(segment, range, p.from, p.to), 16, size);
      if (common) push(range, 16, size);
      else if (segment.signatures.length / size > 4096) push(range, 8, size);
      return;
    }
    push(range, open, size);
  } else {
    if (open > (length === 1 ? 24 : perRun)) return;
    push(range, open, open);
  }
  if (length > 1) for (let k = 0; k < length; k++) covered[i + k] = 1;
}

/** Longer stretches are taken for what they are by the low byte of the third word. */
const mostCounted = 256;

function countOf(segment: Segment, range: Range, third: number): number {
  let count = 0;
  for (let r = range.low; r < range.high; r++) {
    if (segment.signatures[(segment.suffixes[r] as number) + 2] === third) count++;
  }
  return count;
}

interface Vote {
  bits: number;
  /** The item that voted last. */
  last: number;
  best: Hit;
}

/** Hits that stand for the best diagonals: where position minus item is nearly the same for many runs. */
function seeds(hits: readonly Hit[], limit: number, wanted: readonly Preferred[]): readonly Hit[] {
  const bands = new Map<number, Vote>();
  const votes: Vote[] = [];
  for (const hit of [...hits].sort((a, b) => a.item - b.item)) {
    const band = (hit.position - hit.item) >> 4;
    for (let b = band; b <= band + 1; b++) {
      const vote = bands.get(b);
      if (!vote) {
        const made = { bits: hit.bits, last: hit.item, best: hit };
        bands.set(b, made);
        votes.push(made);
        continue;
      }
      if (vote.last !== hit.item) vote.bits += hit.bits;
      vote.last = hit.item;
      if (hit.bits * hit.length > vote.best.bits * vote.best.length) vote.best = hit;
    }
  }
  const top = votes.reduce((most, vote) => Math.max(most, vote.bits), 0);
  const isWanted = ({ best }: Vote): boolean => wanted.some((w) => w.from <= best.position && best.position < w.to);
  const rank = (vote: Vote): number => vote.bits * (wanted.length > 0 && isWanted(vote) ? citedWeight : 1);
  const ranked = votes.filter((vote) => vote.bits >= top / 4).sort((a, b) => rank(b) - rank(a));
  const chosen: Hit[] = [];
  for (const vote of ranked) {
    if (chosen.length >= limit) break;
    if (!chosen.some((hit) => Math.abs(hit.position - hit.item - (vote.best.position - vote.best.item)) < 4))
      chosen.push(vote.best);
  }
  return chosen;
}

/** Of too many hits those on about the seed's diagonal, and of them the nearest. */
function aroundSeed(near: readonly Hit[], seed: Hit): readonly Hit[] {
  const diagonal = near.filter((h) => Math.abs(h.position - h.item - (seed.position - seed.item)) < 64);
  const at = diagonal.indexOf(seed);
  const from = Math.max(0, at - mostChained / 2);
  return diagonal.slice(from, from + mostChained);
}

/** For each item how many marked omissions stand before it, for their end one more. */
function omissionsBefore(items: readonly Item[]): readonly number[] {
  const before = [0];
  for (const item of items) before.push((before.at(-1) as number) + (item.kind === 'ellipsis' ? 1 : 0));
  return before;
}

/** What a hit loses in a chain when words are left out or put in before it: less where an omission is marked. */
function strayCost(drift: number, omits: boolean): number {
  if (drift === 0) return 0;
  return omits ? Math.min(9, 1 + Math.log2(1 + drift)) : Math.min(16, 2 + 2 * Math.log2(1 + drift));
}

/** The best ascending chain of hits around a seed, in its text, as far as omissions may reach. */
function grow(seed: Hit, hits: readonly Hit[], segment: Segment, number: number, items: readonly Item[]): Candidate {
  const text = textAt(segment, seed.position);
  const first = segment.firsts[text] as number;
  const last = segment.firsts[text + 1] as number;
  const omissions = omissionsBefore(items);
  const reach = items.length + ((omissions.at(-1) ?? 0) > 0 ? 700 : 120);
  const agrees = (h: Hit): boolean =>
    h === seed || (h.item < seed.item ? h.position < seed.position : h.item > seed.item && h.position > seed.position);
  const near = hits.filter(
    (h) => h.position >= first && h.position < last && Math.abs(h.position - seed.position) <= reach && agrees(h),
  );
  near.sort((a, b) => a.position - b.position || a.item - b.item);
  const pool = near.length > mostChained ? aroundSeed(near, seed) : near;
  const score = new Float64Array(pool.length);
  const from = new Int32Array(pool.length).fill(-1);
  let end = -1;
  for (let i = 0; i < pool.length; i++) {
    const hit = pool[i] as Hit;
    const own = hit === seed ? hit.bits + seedBonus : hit.bits;
    score[i] = own;
    for (let j = i - 1; j >= Math.max(0, i - 40); j--) {
      const other = pool[j] as Hit;
      if (other.item >= hit.item || other.position >= hit.position) continue;
      const drift = Math.abs(hit.position - hit.item - (other.position - other.item));
      const overlapped =
        other.item + other.length > hit.item ? Math.min(1, (other.item + other.length - hit.item) / hit.length) : 0;
      const total =
        (score[j] as number) +
        own -
        hit.bits * overlapped -
        strayCost(drift, (omissions[hit.item] as number) > (omissions[other.item] as number));
      if (total > (score[i] as number)) {
        score[i] = total;
        from[i] = j;
      }
    }
    if (end < 0 || (score[i] as number) > (score[end] as number)) end = i;
  }
  const chain: Hit[] = [];
  for (let i = end; i >= 0; i = from[i] as number) chain.push(pool[i] as Hit);
  return { segment: number, text, hits: chain.reverse(), bits: end < 0 ? 0 : (score[end] as number) - seedBonus };
}
