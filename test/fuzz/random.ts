/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** 0 … 1, 1 left out. */
  next(): number;
  /** A whole number, 0 … `below` - 1. */
  below(below: number): number;
  one<T>(of: readonly T[]): T;
  chance(share: number): boolean;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    one: (of) => of[below(of.length)] as (typeof of)[number],
    chance: (share) => next() < share,
  };
}
