import type { Candidate, Place } from './candidates.ts';
import { companyFeatures } from './company.ts';
import { coverage } from './coverage.ts';
import { oddsOf } from './ensemble.ts';
import type { Feature } from './feature.ts';
import { reachFeatures } from './reach.ts';
import { sayer } from './sayer.ts';
import { surroundFeatures } from './surround.ts';

/** What the trees see of a likeliest speaker and the quotation, beside what the ranker sees. */
export const saidFeatures = (best: Candidate, candidates: readonly Candidate[], place: Place): Feature[] => [
  ...surroundFeatures(place),
  ...reachFeatures(best, place),
  ...companyFeatures(place, candidates, best),
];

const STEPS = [-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3];
const COVERED = STEPS.map((step): Feature => ['cov', String(step)]);

/** Log-odds that a saying covers the place, as features that hold from a step on. */
export const coverageFeatures = (odds: number): Feature[] => COVERED.filter((_, i) => odds > (STEPS[i] as number));

/**
 * The log-odds that the likeliest speaker says the quotation: the ranker's `prior`, corrected by trees that see everything,
 * and first of all whether a saying of the speaker's covers the place.
 */
export function oddsOfSaying(prior: number, features: readonly Feature[]): number {
  const covered = coverageFeatures(oddsOf(coverage.trees, features));
  return prior + oddsOf(sayer.trees, [...features, ...covered]);
}
