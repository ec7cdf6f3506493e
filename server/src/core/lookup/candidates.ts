import { textAt } from '../library/index.ts';
import type { Segment } from '../library/indexSegment.ts';
import type { Item } from './items.ts';
import { type Hit, hitsIn, type Preferred } from './runs.ts';

/** A stretch of one text that shares runs with the quotation; `hits` ascend on both sides. */
export interface Candidate {
  readonly text: number;
  readonly hits: readonly Hit[];
  readonly bits: number;
}

/** A cited source is looked at before others that have a little more in common. */
const citedWeight = 1.5;
/** Keeps the seed in its chain. */
const seedBonus = 1e6;
const mostChained = 240;
/** How many hits back a chain looks for the one before. */
const mostLookedBack = 40;

/** Stretches that share runs of words with the items, best first, at most `limit`. Bounded work. */
export function candidates(
  items: readonly Item[],
  segment: Segment,
  preferred: readonly Preferred[],
  limit: number,
  quick = false,
): readonly Candidate[] {
  const out: Candidate[] = [];
  const hits = hitsIn(items, segment, preferred, quick);
  for (const seed of seeds(hits, limit, preferred)) {
    if (out.some((c) => c.hits.includes(seed))) continue;
    const candidate = grow(seed, hits, segment, items);
    if (!out.some((c) => c.text === candidate.text && sameStart(c, candidate))) out.push(candidate);
  }
  return out.sort((a, b) => b.bits - a.bits);
}

function sameStart(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.hits[0] as Hit, b.hits[0] as Hit];
  return x.position - x.item === y.position - y.item && a.hits.length === b.hits.length;
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
function grow(seed: Hit, hits: readonly Hit[], segment: Segment, items: readonly Item[]): Candidate {
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
  const { chain, bits } = bestChain(pool, seed, omissions);
  return { text, hits: chain, bits };
}

function bestChain(
  pool: readonly Hit[],
  seed: Hit,
  omissions: readonly number[],
): { readonly chain: readonly Hit[]; readonly bits: number } {
  const score = new Float64Array(pool.length);
  const from = new Int32Array(pool.length).fill(-1);
  let end = -1;
  for (let i = 0; i < pool.length; i++) {
    const hit = pool[i] as Hit;
    const own = hit === seed ? hit.bits + seedBonus : hit.bits;
    score[i] = own;
    for (let j = i - 1; j >= Math.max(0, i - mostLookedBack); j--) {
      const other = pool[j] as Hit;
      if (other.item >= hit.item || other.position >= hit.position) continue;
      const total = (score[j] as number) + own - joiningCost(other, hit, omissions);
      if (total > (score[i] as number)) {
        score[i] = total;
        from[i] = j;
      }
    }
    if (end < 0 || (score[i] as number) > (score[end] as number)) end = i;
  }
  const chain: Hit[] = [];
  for (let i = end; i >= 0; i = from[i] as number) chain.push(pool[i] as Hit);
  return { chain: chain.reverse(), bits: end < 0 ? 0 : (score[end] as number) - seedBonus };
}

/** What the words that two hits share were counted twice for, and what lies astray between them. */
function joiningCost(other: Hit, hit: Hit, omissions: readonly number[]): number {
  const drift = Math.abs(hit.position - hit.item - (other.position - other.item));
  const shared = Math.min(1, Math.max(0, other.item + other.length - hit.item) / hit.length);
  return hit.bits * shared + strayCost(drift, (omissions[hit.item] as number) > (omissions[other.item] as number));
}
