/**
 * A class of form or place that holds of a quotation or a candidate: what it is about, and the values it holds for, as
 * `['pk', 'B', 'sv2']`. Its name, as learned numbers are kept, joins them: `pk|B|sv2`.
 */
export type Feature = readonly string[];

export const nameOf = (feature: Feature): string => feature.join('|');

/**
 * Numbers by feature. Some thousand are asked for in an article, most of them for one that has none: a feature's values are
 * numbered, their numbers are read as the digits of one, and that is found in one flat table. To write and hash its name, or
 * to go from map to map value by value, took longer than all else.
 */
export class FeatureTable {
  /** From 1 on, so that a feature is no other with a value more. */
  private readonly digits = new Map<string, number>();
  private readonly base: number;
  private readonly longest: number;
  /** Whether all features are told apart; not so where they are made of many thousand values. */
  readonly isExact: boolean;
  /** Open addressing with a power of two of places; 0 where none is. */
  private readonly keys: Float64Array;
  private readonly values: Float64Array;

  constructor(entries: Iterable<readonly [name: string, value: number]>) {
    const all = [...entries].map(([name, value]) => [name.split('|'), value] as const);
    for (const [parts] of all)
      for (const part of parts) if (!this.digits.has(part)) this.digits.set(part, this.digits.size + 1);
    this.base = this.digits.size + 1;
    this.longest = all.reduce((most, [parts]) => Math.max(most, parts.length), 0);
    this.isExact = this.base ** this.longest <= Number.MAX_SAFE_INTEGER;
    let places = 2;
    while (places < all.length * 2) places *= 2;
    this.keys = new Float64Array(places);
    this.values = new Float64Array(places);
    for (const [parts, value] of all) {
      const key = this.keyOf(parts);
      const at = this.placeOf(key);
      this.keys[at] = key;
      this.values[at] = value;
    }
  }

  /** Undefined for a feature that has none. */
  get(feature: Feature): number | undefined {
    const key = this.keyOf(feature);
    if (key === 0) return undefined;
    const at = this.placeOf(key);
    return this.keys[at] === key ? this.values[at] : undefined;
  }

  /** 0 for a feature that is longer than all here, or with a value that none here has. */
  private keyOf(feature: Feature): number {
    if (feature.length > this.longest) return 0;
    let key = 0;
    for (const part of feature) {
      const digit = this.digits.get(part);
      if (digit === undefined) return 0;
      key = key * this.base + digit;
    }
    return key;
  }

  /** Where a key stands or would stand. */
  private placeOf(key: number): number {
    const last = this.keys.length - 1;
    let at = Math.imul((key | 0) ^ Math.imul((key / 2 ** 32) | 0, 0x9e3779b1), 0x85ebca6b);
    at = (at ^ (at >>> 15)) & last;
    while (this.keys[at] !== key && this.keys[at] !== 0) at = (at + 1) & last;
    return at;
  }
}
