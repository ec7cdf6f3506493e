import { type Feature, FeatureTable } from './feature.ts';

/** A decision tree over features that hold or do not: a leaf's value, or a feature's number with the trees of both answers. */
export type Tree = number | { readonly question: number; readonly yes: Tree; readonly no: Tree };

/** Boosted trees: their leaves and `base` add up to the log-odds of yes. */
export interface Ensemble {
  readonly base: number;
  /** The number of each feature that a tree asks for. */
  readonly features: FeatureTable;
  readonly asked: number;
  readonly trees: readonly Tree[];
}

/** An ensemble as it is kept: the features that its trees ask for, and each tree in prefix order. */
export interface LearnedTrees {
  readonly base: number;
  readonly features: readonly string[];
  /** A question as its feature's number followed by the trees for yes and no, a leaf as `=` and its value in thousandths. */
  readonly trees: readonly string[];
}

/** What is cut short ends in leaves of nothing. */
export function ensembleOf({ base, features, trees }: LearnedTrees): Ensemble {
  return {
    base,
    features: new FeatureTable(features.map((name, i) => [name, i] as const)),
    asked: features.length,
    trees: trees.map(treeOf),
  };
}

function treeOf(kept: string): Tree {
  const parts = kept.split(' ');
  let at = 0;
  const next = (): Tree => {
    const part = parts[at++];
    if (part === undefined) return 0;
    if (part.startsWith('=')) return Number(part.slice(1)) / 1000;
    return { question: Number(part), yes: next(), no: next() };
  };
  return next();
}

/** The log-odds of yes where these features hold. */
export function oddsOf({ base, features, asked, trees }: Ensemble, present: readonly Feature[]): number {
  const holds = new Uint8Array(asked);
  for (const f of present) {
    const number = features.get(f);
    if (number !== undefined) holds[number] = 1;
  }
  let sum = base;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = holds[node.question] === 1 ? node.yes : node.no;
    sum += node;
  }
  return sum;
}
