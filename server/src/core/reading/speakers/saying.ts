import { oddsOf } from '../../language/learned/ensemble.ts';
import type { Feature } from '../../language/learned/feature.ts';
import type { Model } from '../../language/learned/model.ts';
import type { Candidate, Place } from './candidates.ts';
import { neighbourFeatures } from './features/neighbours.ts';
import { reachFeatures } from './features/reach.ts';
import { surroundFeatures } from './features/surround.ts';

/** What the trees see of a likeliest speaker and the quotation, beside what the ranker sees. */
export const saidFeatures = (best: Candidate, candidates: readonly Candidate[], place: Place): Feature[] => [
  ...surroundFeatures(place),
  ...reachFeatures(best, place),
  ...neighbourFeatures(place, candidates, best),
];

const STEPS = [-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3];
const COVERED = STEPS.map((step): Feature => ['cov', String(step)]);

/** Log-odds that a saying covers the place, as features that hold from a step on. */
export const coverageFeatures = (odds: number): Feature[] => COVERED.filter((_, i) => odds > (STEPS[i] as number));

/**
 * The log-odds that the likeliest speaker says the quotation: the ranker's `prior`, corrected by trees that see everything,
 * and first of all whether a saying of the speaker's covers the place.
 */
export function oddsOfSaying(
  prior: number,
  features: readonly Feature[],
  { questions, coverage, speakers }: Model,
): number {
  const answers = questions.answer(features, questions.none());
  const covered = coverageFeatures(oddsOf(coverage, answers));
  return prior + oddsOf(speakers, questions.answer(covered, answers));
}
