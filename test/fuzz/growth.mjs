// How reading time grows with size: each scrap, repeated to 16, 64 and 256 KB, through its reader and the reading of its words.
// usage: node test/fuzz/growth.mjs [ENDING …] [--all]     Prints what grows with an exponent beyond 1.3 or takes longer than 2 s.
// Counts the processor's time, not the clock's; small times are noise and count as none.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import esbuild from 'esbuild';
import { beginnings, scraps } from './scraps.mjs';

const sizes = [8, 16, 32, 64, 128, 256].map((kilobytes) => kilobytes * 1024);
const steep = 1.3;
/** So often is what seems steep measured. */
const turns = 4;
/** Milliseconds: what is told apart from noise, what is too long for 256 KB, what is given up. */
const limits = { noise: 400, slow: 2500, hung: 20_000 };

const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const all = process.argv.includes('--all');
const folder = mkdtempSync(path.join(tmpdir(), 'stet-growth-'));
await esbuild.build({
  entryPoints: [fileURLToPath(new URL('growthWorker.ts', import.meta.url))],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  outfile: path.join(folder, 'worker.cjs'),
  logLevel: 'error',
});

const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

let worker = null;
/** Milliseconds of the processor that a text takes, or null when it is given up. */
function timeOf(reader, text) {
  worker ??= new Worker(path.join(folder, 'worker.cjs'));
  return new Promise((resolve, reject) => {
    const before = spent();
    // Beside other work the clock runs faster than the processor.
    const patience = setInterval(() => {
      if (spent() - before < limits.hung) return;
      clearInterval(patience);
      worker.terminate();
      worker = null;
      resolve(null);
    }, 500);
    worker.removeAllListeners();
    worker.once('error', reject);
    worker.once('message', (time) => {
      clearInterval(patience);
      resolve(time);
    });
    worker.postMessage({ reader, text });
  });
}

/** The growth up to the largest size, from the first that takes its time on; none where that is next to nothing. */
async function growthOf(reader, begin, scrap) {
  const textOf = (size) => begin + scrap.repeat(Math.ceil(size / scrap.length));
  const last = await timeOf(reader, textOf(sizes.at(-1)));
  if (last !== null && last < limits.noise) return { exponent: 0, last, times: [last] };
  let best = sizes.map(() => limits.hung);
  for (let turn = 0; turn < turns; turn++) {
    for (const [i, size] of sizes.entries()) {
      const time = i === sizes.length - 1 && turn === 0 ? last : await timeOf(reader, textOf(size));
      if (time === null) break;
      best = best.with(i, Math.min(best[i], time));
    }
    // What is collected meanwhile, and what else the machine does, only ever adds: a text that seems steep is looked at again.
    if (exponentOf(best) <= steep || best.at(-1) > 4 * limits.slow) break;
  }
  return { exponent: exponentOf(best), last: best.at(-1), times: best };
}

function exponentOf(times) {
  const from = times.findIndex((time) => time >= limits.noise / 10);
  const doublings = sizes.length - 1 - from;
  return doublings < 1 ? 0 : Math.log2(times.at(-1) / times[from]) / doublings;
}

const say = (line) => process.stdout.write(`${line}\n`);
let failed = 0;
for (const [reader, some] of Object.entries(scraps)) {
  if (wanted.length > 0 && !wanted.includes(reader)) continue;
  let steepest = 0;
  let tried = 0;
  for (const begin of ['', ...(beginnings[reader] ?? [])])
    for (const scrap of new Set(some)) {
      const { exponent, last, times } = await growthOf(reader, begin, scrap);
      const bad = exponent > steep || last > limits.slow;
      if (bad) failed++;
      steepest = Math.max(steepest, exponent);
      tried++;
      const told = `${reader} ${JSON.stringify(begin)} ${JSON.stringify(scrap)}: ${exponent.toFixed(2)}`;
      if (bad || all) say(`${bad ? 'FAILS' : 'ok   '} ${told} (${times.map(Math.round).join(' ')} ms)`);
    }
  say(`${reader}: ${tried} scraps, steepest ${steepest.toFixed(2)}`);
}
worker?.terminate();
rmSync(folder, { recursive: true });
process.exit(failed > 0 ? 1 : 0);
