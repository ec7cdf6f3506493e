import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Feature, FeatureTable, nameOf } from '../../../server/src/core/language/learned/feature.ts';

test('a feature has the number of its name, and no other has one', () => {
  const part = fc.constantFrom('a', 'b', ':', '.', '2');
  const feature = fc.array(part, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(feature, fc.integer()), { maxLength: 30 }), feature, (entries, asked) => {
      const known = new Map(entries.map(([one, value]): [string, number] => [nameOf(one), value]));
      const table = new FeatureTable(known);
      for (const one of [asked, ...entries.map(([one]): Feature => one)])
        expect(table.get(one)).toBe(known.get(nameOf(one)));
    }),
  );
});

test('where longer features begin with a feature, each has its own', () => {
  const table = new FeatureTable([
    ['c|p', 1],
    ['c', 2],
    ['c|p|B', 3],
  ]);
  expect([['c'], ['c', 'p'], ['c', 'p', 'B'], ['c', 'q'], ['c', 'p', 'B', 'x']].map((f) => table.get(f))).toEqual([
    2,
    1,
    3,
    undefined,
    undefined,
  ]);
});

test('a table of too many values says that it may take one feature for another', () => {
  const names = (count: number) => Array.from({ length: count }, (_, i): [string, number] => [`${i}|a|b|c|d`, i]);
  expect([1000, 2000].map((count) => new FeatureTable(names(count)).isExact)).toEqual([true, false]);
});
