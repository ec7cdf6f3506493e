import { expect, it } from 'vitest';
import { firstWhere } from '../../../server/src/core/text/halving.ts';

it('the first place from which on something holds is found, wherever it is', () => {
  for (let count = 0; count < 9; count++)
    for (let first = 0; first <= count; first++) expect(firstWhere(count, (i) => i >= first)).toBe(first);
});
