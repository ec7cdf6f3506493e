#!/usr/bin/env node
// `npm run fuzz [-- --minutes N | --rounds N] [--seed N]`: drafts, sources, edits and histories made by chance, each held against
// oracles (oracles.ts): no exception, spans within their text, a strange word never sound, safe fixes that mend, an edited
// draft and an aged library answered as fresh ones. With `--server` a language server is edited, asked and given other sources,
// and held against one that was started just now. With `--documents` it makes hostile documents: each is read or said, in bounded
// time and memory, with its neighbours unharmed. With `--edits N` one server takes N edits, and says how its memory grows.
// Prints each failure with its seed; `--rounds 1 --seed N` shows it again.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { scraps } from './scraps.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const minutes = option('minutes', 1);
const most = option('rounds', Number.POSITIVE_INFINITY);
const first = option('seed', Date.now() % 1_000_000_000);

const folder = mkdtempSync(path.join(tmpdir(), 'stet-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const server = process.argv.includes('--server') || process.argv.includes('--edits');
const documents = process.argv.includes('--documents');
const common = {
  define: { STET_READERS: '"fuzz"' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  mainFields: ['module', 'main'],
  logLevel: 'error',
};
const entry = documents ? 'documents.ts' : server ? 'server.ts' : 'oracles.ts';
const entryPoints = [fileURLToPath(new URL(entry, import.meta.url))];
await build({ ...common, entryPoints, outfile: path.join(folder, 'rounds.cjs') });
const { round, serverRound, documentRounds, edits } = createRequire(import.meta.url)(path.join(folder, 'rounds.cjs'));

/** One round of what is asked for, by its seed. */
async function roundOf() {
  if (server) return serverRound;
  if (!documents) return round;
  const thread = path.join(folder, 'readerThread.cjs');
  const program = fileURLToPath(new URL('../../server/src/host/readerThread.ts', import.meta.url));
  await build({ ...common, entryPoints: [program], outfile: thread });
  return documentRounds(thread, fileURLToPath(new URL('../documents', import.meta.url)), scraps);
}

if (process.argv.includes('--edits')) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  await edits(first, option('edits', 10_000), (done) => {
    collect();
    const { rss, heapUsed } = process.memoryUsage();
    console.log(`${done} edits: heap ${(heapUsed / 2 ** 20).toFixed(1)} MB, RSS ${Math.round(rss / 2 ** 20)} MB`);
  });
  process.exit(0);
}

const oneRound = await roundOf();
const until = Number.isFinite(most) ? Number.POSITIVE_INFINITY : Date.now() + minutes * 60_000;
const shown = new Map();
const states = new Map();
let [rounds, checks, failed] = [0, 0, 0];
for (let seed = first; rounds < most && Date.now() < until; seed++) {
  const found = await oneRound(seed);
  rounds++;
  checks += found.checks;
  for (const [state, count] of found.states) states.set(state, (states.get(state) ?? 0) + count);
  for (const { oracle, detail } of found.failures) {
    failed++;
    const before = shown.get(oracle) ?? 0;
    shown.set(oracle, before + 1);
    if (before < 5) console.log(`✗ ${oracle}, seed ${seed}: ${detail}`);
  }
}
for (const [oracle, count] of shown) console.log(`${oracle}: ${count}`);
const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20);
console.log(`memory at the end: ${megabytes} MB`);
console.log([...states].map(([state, count]) => `${state} ${count}`).join(', '));
console.log(`seeds ${first} to ${first + rounds - 1}: ${checks} checks, ${failed} failures`);
process.exit(failed > 0 ? 1 : 0);
