// What the measurements share: the engine bundled, a cluster (the one of --address, or one of their own), lines of JSON.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { readersDefined } from '../../tools/lib/readersVersion.mjs';
import { startCluster, unavailable } from './cluster/cluster.mjs';

export async function loadEngine() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-archive-'));
  const outfile = path.join(folder, 'engine.cjs');
  const options = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
  await build({
    ...options,
    entryPoints: [path.join(import.meta.dirname, 'engine.ts')],
    define: readersDefined(),
    outfile,
    logLevel: 'error',
  });
  const engine = createRequire(import.meta.url)(outfile);
  rmSync(folder, { recursive: true, force: true });
  return engine;
}

export function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : process.argv[at + 1];
}

/** Addresses of a cluster, and what ends it. */
export async function cluster() {
  const given = option('address');
  if (given) return { addresses: given.split(','), stop: async () => {} };
  const reason = await unavailable();
  if (reason !== null) {
    process.stderr.write(`Not measured: ${reason}.`);
    process.exit(2);
  }
  return startCluster({ heap: Number(option('heap') ?? 512) });
}

export const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

export const never = () => new AbortController().signal;

export function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const settingsFor = (addresses, index, fields = {}) => ({
  addresses,
  index,
  fields,
  ask: 'unplaced',
  ca: null,
  documents: Number(option('documents') ?? 12),
  seconds: 60,
});
