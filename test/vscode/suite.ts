import assert from 'node:assert/strict';
import { test } from './harness.ts';

test('trivial', async () => {
  assert.equal(1, 1);
});
