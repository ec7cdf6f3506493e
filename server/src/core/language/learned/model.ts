import { type Ensemble, type LearnedTrees, Questions } from './ensemble.ts';
import { FeatureTable } from './feature.ts';

/** What tells who says a quotation, as it was learned for one language; its card stands beside its numbers. */
export interface Model {
  /** What each feature counts for, of a candidate and of nobody. */
  readonly ranker: FeatureTable;
  /** What both ensembles ask. */
  readonly questions: Questions;
  /** Whether a saying of the likeliest speaker's covers the place. */
  readonly coverage: Ensemble;
  /** Whether the likeliest speaker says it, with everything seen. */
  readonly speakers: Ensemble;
}

/** The same as it is kept: numbers, and the names of features. */
export interface LearnedModel {
  readonly ranker: { readonly weights: Readonly<Record<string, number>> };
  readonly coverage: LearnedTrees;
  readonly speakers: LearnedTrees;
}

export function modelOf({ ranker, coverage, speakers }: LearnedModel): Model {
  const questions = new Questions();
  return {
    ranker: new FeatureTable(Object.entries(ranker.weights)),
    questions,
    coverage: questions.ensemble(coverage),
    speakers: questions.ensemble(speakers),
  };
}
