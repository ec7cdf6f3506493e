import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleReadersInto } from '../support/bundle.ts';
import { documentRounds } from './documents.ts';
import type { Scraps } from './hostile.ts';
import type { Failure } from './oracles.ts';

/** More of them, with other seeds, by `npm run fuzz -- --documents`. */
const rounds = 60;

const parent = mkdtempSync(join(tmpdir(), 'stet-hostile-'));
beforeAll(() => bundleReadersInto(parent));
afterAll(() => rmSync(parent, { recursive: true }));

test('hostile documents are read or said, and harm nobody', { timeout: 300_000 }, async () => {
  const { scraps }: { readonly scraps: Scraps } = await import('./scraps.mjs' as string);
  const round = documentRounds(join(parent, 'readerThread.js'), join(import.meta.dirname, '../documents'), scraps);
  const failures: Failure[] = [];
  const seen: string[] = [];
  for (let seed = 1; seed <= rounds; seed++) {
    const found = await round(seed);
    failures.push(...found.failures);
    seen.push(...found.states.keys());
  }
  expect(failures).toEqual([]);
  for (const state of ['read', 'refused']) expect(seen.filter((one) => one.endsWith(state)).length).toBeGreaterThan(5);
});
