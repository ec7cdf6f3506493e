/**
 * A class of form or place that holds of a quotation or a candidate: what it is about, and the values it holds for, as
 * `['pk', 'B', 'sv2']`. Its name, as learned numbers are kept, joins them: `pk|B|sv2`.
 */
export type Feature = readonly string[];

export const nameOf = (feature: Feature): string => feature.join('|');

type Node = Map<string, Node | number>;

/** The key, below a feature, of its own number where longer ones begin with it. */
const SELF = '';

/** Numbers by feature. A feature is found value by value: to write and hash its name took longer than all else. */
export class FeatureTable {
  private readonly root: Node = new Map();

  constructor(entries: Iterable<readonly [name: string, value: number]>) {
    for (const [name, value] of entries) this.add(name.split('|'), value);
  }

  /** Undefined for a feature that has none. */
  get(feature: Feature): number | undefined {
    let found: Node | number | undefined = this.root;
    for (const part of feature) {
      if (typeof found !== 'object') return undefined;
      found = found.get(part);
    }
    return typeof found === 'object' ? (found.get(SELF) as number | undefined) : found;
  }

  private add(feature: Feature, value: number): void {
    let node = this.root;
    for (const part of feature.slice(0, -1)) {
      const known = node.get(part);
      const next: Node = typeof known === 'object' ? known : new Map(known === undefined ? [] : [[SELF, known]]);
      node.set(part, next);
      node = next;
    }
    const last = feature[feature.length - 1] as string;
    const longer = node.get(last);
    if (typeof longer === 'object') longer.set(SELF, value);
    else node.set(last, value);
  }
}
