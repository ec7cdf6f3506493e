import { type Feature, FeatureTable } from './feature.ts';

/** A decision tree over features that hold or do not: a leaf's value, or a feature's number with the trees of both answers. */
export type Tree = number | { readonly question: number; readonly yes: Tree; readonly no: Tree };

/** Boosted trees: their leaves and `base` add up to the log-odds of yes. */
export interface Ensemble {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** An ensemble as it is kept: the features that its trees ask for, and each tree in prefix order. */
export interface LearnedTrees {
  readonly base: number;
  readonly features: readonly string[];
  /** A question as its feature's number followed by the trees for yes and no, a leaf as `=` and its value in thousandths. */
  readonly trees: readonly string[];
}

/** The features that ensembles ask for, each with one number in all of them: so a feature is looked up once for all. */
export class Questions {
  private readonly numbers = new Map<string, number>();
  private known: FeatureTable | null = null;

  /** An ensemble that asks by these numbers. What is cut short ends in leaves of nothing. */
  ensemble({ base, features, trees }: LearnedTrees): Ensemble {
    this.known = null;
    for (const name of features) if (!this.numbers.has(name)) this.numbers.set(name, this.numbers.size);
    const numbers = features.map((name) => this.numbers.get(name) as number);
    return { base, trees: trees.map((kept) => treeOf(kept, numbers)) };
  }

  /** Which questions are answered yes, by number; `answer` adds to it. */
  none(): Uint8Array {
    return new Uint8Array(this.numbers.size);
  }

  /** Answers the questions for features that hold; those that nothing asks for are passed over. */
  answer(present: readonly Feature[], answers: Uint8Array): Uint8Array {
    this.known ??= new FeatureTable(this.numbers);
    for (const feature of present) {
      const number = this.known.get(feature);
      if (number !== undefined) answers[number] = 1;
    }
    return answers;
  }
}

function treeOf(kept: string, numbers: readonly number[]): Tree {
  const parts = kept.split(' ');
  let at = 0;
  const next = (): Tree => {
    const part = parts[at++];
    if (part === undefined) return 0;
    if (part.startsWith('=')) return Number(part.slice(1)) / 1000;
    return { question: numbers[Number(part)] ?? -1, yes: next(), no: next() };
  };
  return next();
}

/** The log-odds of yes with these answers. */
export function oddsOf({ base, trees }: Ensemble, answers: Uint8Array): number {
  let sum = base;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = answers[node.question] === 1 ? node.yes : node.no;
    sum += node;
  }
  return sum;
}
