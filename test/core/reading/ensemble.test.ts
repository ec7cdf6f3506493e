import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Ensemble,
  type LearnedTrees,
  oddsOf,
  Questions,
  type Tree,
} from '../../../server/src/core/language/learned/ensemble.ts';

const ensembleOf = (kept: LearnedTrees): { ensemble: Ensemble; odds: (...present: string[]) => number } => {
  const questions = new Questions();
  const ensemble = questions.ensemble(kept);
  const answered = (names: string[]) =>
    questions.answer(
      names.map((name) => [name]),
      questions.none(),
    );
  return { ensemble, odds: (...present) => oddsOf(ensemble, answered(present)) };
};

test('trees add up, each by the questions that hold', () => {
  // a? (b? +0.5 : -0.2) : 0, then a leaf of +1.
  const two = ensembleOf({ base: -0.5, features: ['a', 'b'], trees: ['0 1 =500 =-200 =0', '=1000'] });
  expect(two.ensemble.trees).toHaveLength(2);
  expect(two.odds('a', 'b')).toBeCloseTo(1);
  expect(two.odds('a')).toBeCloseTo(0.3);
  expect(two.odds('b')).toBeCloseTo(0.5);
});

test('what is cut short or unknown is a leaf of nothing', () => {
  for (const packed of ['', '0', '0 1', '0 =5', '9 =5 =5', 'x'])
    expect(ensembleOf({ base: 0, features: ['a', 'b'], trees: [packed] }).odds('a')).toSatisfy(Number.isFinite);
});

test('a kept tree is the tree', () => {
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.integer({ min: -300, max: 300 }).map((value) => value / 1000),
      fc.record({ question: fc.constantFrom(0, 1, 2), yes: tie('tree'), no: tie('tree') }),
    ),
  }));
  const names = ['a', 'b', 'c'];
  const parts = (one: Tree): string[] =>
    typeof one === 'number'
      ? [`=${Math.round(one * 1000)}`]
      : [String(one.question), ...parts(one.yes), ...parts(one.no)];
  const same = (a: Tree, b: Tree): boolean =>
    typeof a === 'number' || typeof b === 'number'
      ? Math.abs(Number(a) - Number(b)) < 1e-9
      : a.question === b.question && same(a.yes, b.yes) && same(a.no, b.no);
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (trees) => {
      const { ensemble: read } = ensembleOf({
        base: 0,
        features: names,
        trees: trees.map((one) => parts(one).join(' ')),
      });
      expect(read.trees).toHaveLength(trees.length);
      expect(trees.every((one, i) => same(one, read.trees[i] as Tree))).toBe(true);
    }),
  );
});

test('two ensembles share their questions, each by its own numbers', () => {
  const questions = new Questions();
  const one = questions.ensemble({ base: 0, features: ['a', 'b'], trees: ['0 =100 =0', '1 =10 =0'] });
  const other = questions.ensemble({ base: 0, features: ['b', 'c'], trees: ['0 =1000 =0', '1 =2000 =0'] });
  const answers = questions.answer([['b'], ['strange']], questions.none());
  expect([oddsOf(one, answers), oddsOf(other, answers)]).toEqual([0.01, 1]);
  expect(oddsOf(other, questions.answer([['c']], answers))).toBe(3);
});
