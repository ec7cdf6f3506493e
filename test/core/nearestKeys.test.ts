import { expect, it } from 'vitest';
import type { Scope } from '../../server/src/core/library/bibliography/scope.ts';
import { nearestKeys } from '../../server/src/core/rules/nearestKeys.ts';

const scopeOf = (keys: readonly string[]): Scope => ({ all: new Set(keys) }) as unknown as Scope;
const thousands = Array.from({ length: 9000 }, (_, i) => `lindqvist${i}`);

it('finds the key that was meant, among few and among thousands that begin alike', () => {
  for (const others of [[], thousands]) {
    const scope = scopeOf([...others, 'aldana2024', 'behr2019quay']);
    expect(nearestKeys(scope, 'aldna2024')).toEqual(['aldana2024']);
    expect(nearestKeys(scope, 'behr2019qay')).toEqual(['behr2019quay']);
    expect(nearestKeys(scope, 'zoll1999')).toEqual([]);
  }
  expect(nearestKeys(scopeOf(thousands), 'lindqvist')).toHaveLength(3);
});
