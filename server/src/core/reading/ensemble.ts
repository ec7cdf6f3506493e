/** A decision tree over features that hold or do not: a leaf's value, or a question with the trees of both answers. */
export type Tree = number | { readonly feature: string; readonly yes: Tree; readonly no: Tree };

/** Boosted trees: their leaves and `base` add up to the log-odds of yes. */
export interface Ensemble {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/**
 * Unpacks an ensemble: the features' names, and the trees in prefix order, a question as its feature's number followed by
 * the trees for yes and no, a leaf as `=` and its value in thousandths. What is cut short ends in leaves of nothing.
 */
export function unpacked(base: number, names: string, packed: string): Ensemble {
  const features = names.split(/\s+/);
  const parts = packed.split(/\s+/);
  let at = 0;
  const next = (): Tree => {
    const part = parts[at++];
    if (part === undefined) return 0;
    if (part.startsWith('=')) return Number(part.slice(1)) / 1000;
    return { feature: features[Number(part)] ?? '', yes: next(), no: next() };
  };
  const trees: Tree[] = [];
  while (at < parts.length) trees.push(next());
  return { base, trees };
}

/** The log-odds of yes where these features hold. */
export function oddsOf({ base, trees }: Ensemble, features: ReadonlySet<string>): number {
  let sum = base;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = features.has(node.feature) ? node.yes : node.no;
    sum += node;
  }
  return sum;
}
