import type { Before, Candidate, Place } from './candidates.ts';
import { candidatesFor } from './candidates.ts';
import { featuresOf, nullFeatures, traitsOf } from './features.ts';
import type { QuoteTraits } from './features.ts';
import type { Stretch } from './stretches.ts';
import { weights } from './weights.ts';

/** The choice for one quotation: its speaker's frame, or nobody. */
export interface Decision {
  readonly candidate: Candidate | null;
  /** 0…1: the share of the weight that this speaker has among all candidates and nobody. */
  readonly confidence: number;
  readonly traits: QuoteTraits;
  /** The weight of "nobody in sight". */
  readonly nobody: number;
}

/** What the ranker sees of one quotation; also what its weights are learned from. */
export interface RankingCase {
  readonly place: Place;
  readonly traits: QuoteTraits;
  readonly candidates: readonly Candidate[];
  readonly features: readonly (readonly string[])[];
  readonly none: readonly string[];
}

export function rankingCase(place: Place, blocks: readonly Stretch[], before: Before | null, text: string): RankingCase {
  const candidates = candidatesFor(place, blocks, before);
  const traits = traitsOf(place, text);
  return { place, traits, candidates, features: candidates.map((c) => featuresOf(c, traits, place)), none: nullFeatures(traits, candidates, place) };
}

const scoreOf = (features: readonly string[]): number => {
  let sum = 0;
  for (const f of features) sum += weights[f] ?? 0;
  return sum;
};

/** A soft maximum over candidates and nobody; candidates that are one speaker share their weight. */
export function decide(c: RankingCase, entityOf: (candidate: Candidate) => string): Decision {
  const scores = c.features.map(scoreOf);
  const none = scoreOf(c.none);
  const top = Math.max(none, ...scores);
  const parts = scores.map((s) => Math.exp(s - top));
  const nobody = Math.exp(none - top);
  const total = parts.reduce((a, b) => a + b, nobody);
  const byEntity = new Map<string, number>();
  let best = -1;
  c.candidates.forEach((candidate, i) => {
    const e = entityOf(candidate);
    byEntity.set(e, (byEntity.get(e) ?? 0) + (parts[i] as number));
    if (best < 0 || (parts[i] as number) > (parts[best] as number)) best = i;
  });
  let entity = '';
  let mass = 0;
  for (const [e, m] of byEntity) if (m > mass) [entity, mass] = [e, m];
  let chosen: Candidate | null = null;
  let weight = -1;
  c.candidates.forEach((candidate, i) => {
    if (entityOf(candidate) === entity && (parts[i] as number) > weight) [chosen, weight] = [candidate, parts[i] as number];
  });
  return mass > nobody ? { candidate: chosen, confidence: mass / total, traits: c.traits, nobody: nobody / total } : { candidate: null, confidence: nobody / total, traits: c.traits, nobody: nobody / total };
}
