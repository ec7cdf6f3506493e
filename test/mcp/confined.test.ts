import { expect, it } from 'vitest';
import { confined } from '../../server/src/mcp/confined.ts';
import { memoryHost } from '../core/host/memoryHost.ts';

it('what serves a language model can write nothing', () => {
  const host = memoryHost({ '/work/a.md': 'Tide.' });
  expect(host.save).toBeDefined();
  const kept = confined({ ...host, discard: async () => {} }, '/work', async (path) => path);
  expect([kept.save, kept.discard]).toEqual([undefined, undefined]);
});
