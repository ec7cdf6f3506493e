import { expect, it } from 'vitest';
import { confined } from '../../../server/src/host/confined.ts';
import { memoryHost } from './memoryHost.ts';

it('what serves a language model can write nothing', () => {
  const host = memoryHost({ '/work/a.md': 'Tide.' });
  expect(host.save).toBeDefined();
  const kept = confined({ ...host, discard: async () => {} }, '/work');
  expect([kept.save, kept.discard]).toEqual([undefined, undefined]);
});
