import { expect, test } from 'vitest';
import { type Failure, round } from './oracles.ts';

/** Rounds of twelve checks; more of them, with other seeds, by `npm run fuzz`. */
const rounds = 60;

test('made drafts beside made sources hold every oracle', () => {
  const failures: Failure[] = [];
  const seen = new Map<string, number>();
  for (let seed = 1; seed <= rounds; seed++) {
    const found = round(seed);
    failures.push(...found.failures);
    for (const [state, count] of found.states) seen.set(state, (seen.get(state) ?? 0) + count);
  }
  expect(failures).toEqual([]);
  // What the oracles are to hold was there to be held.
  for (const state of ['sound', 'faulty', 'not-found']) expect(seen.get(state) ?? 0, state).toBeGreaterThan(10);
});
