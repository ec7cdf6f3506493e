#!/usr/bin/env node
// npm run bench:library [-- --small]: what opening a library costs: cold, from the cache, with one file changed. --small leaves out 100 MB.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readersApart, readersBuild } from '../../tools/lib/readers.mjs';
import { readersDefined } from '../../tools/lib/readersVersion.mjs';
import { randomFrom } from './corpora.mjs';

const folder = mkdtempSync(join(tmpdir(), 'stet-library-'));
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  define: readersDefined(),
  logLevel: 'error',
};
const say = (text) => process.stdout.write(`${text}\n`);
const row = (...cells) => say(`| ${cells.join(' | ')} |`);
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;

/** Bundled as it ships, the heavy readers beside it. */
async function bundle() {
  const entryPoints = { opening: here('opening.ts'), mixed: here('mixed.ts') };
  await build({ ...common, entryPoints, outdir: folder, plugins: [readersApart] });
  await build({ ...common, ...readersBuild(folder) });
  return createRequire(import.meta.url)(join(folder, 'mixed.js'));
}

/** One opening in a process of its own. */
function opened(library, cache) {
  const args = [join(folder, 'opening.js'), library, ...(cache === null ? [] : [cache])];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

async function measure(label, library, touched) {
  // Files younger than a tick of a coarse clock are read again: see store/entry.ts.
  await setTimeout(2500);
  const sizes = readdirSync(library, { recursive: true }).map((name) => statSync(join(library, name)));
  const bytes = sizes.reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
  const cache = join(folder, 'cache');
  say(`\n## ${label}: ${sizes.filter((one) => one.isFile()).length} files, ${megabytes(bytes)}\n`);
  row('opening', 'ms', 'ms of processor', 'files read', 'times as fast as cold', 'memory (RSS)', 'longest pause');
  row('---', '---', '---', '---', '---', '---', '---');
  const cold = opened(library, cache);
  const show = (what, { ms, cpu, reads, rss, longest }) =>
    row(
      what,
      ms.toFixed(0),
      cpu.toFixed(0),
      reads,
      (cold.ms / ms).toFixed(1),
      megabytes(rss),
      `${longest.toFixed(0)} ms`,
    );
  show('without a cache', opened(library, null));
  show('cold', cold);
  show('from the cache', opened(library, cache));
  appendFileSync(join(library, touched), '\nAnd one more line.\n');
  show('one file changed', opened(library, cache));
  await setTimeout(2500);
  opened(library, cache);
  show('again', opened(library, cache));
  say(`\n${cold.sources} sources, ${cold.unreadable} unreadable; ${(cold.kept - cold.ms).toFixed(0)} ms to keep them`);
  rmSync(cache, { recursive: true, force: true });
}

try {
  const { endings, makeLibrary } = await bundle();
  say(`# Opening a library (Node ${process.versions.node})`);
  const make = (name, count, letters, from) => {
    makeLibrary(join(folder, name), count, letters, from, randomFrom(5));
    return join(folder, name);
  };
  await measure(`Mixed (${endings.join(' ')})`, make('mixed', 2000, 6000, endings), '00/log-0.md');
  await measure('Small texts', make('small', 10_000, 5000, ['.txt', '.md']), '00/log-0.txt');
  if (!process.argv.includes('--small'))
    await measure('Large texts', make('large', 1000, 100_000, ['.txt', '.md']), '00/log-0.txt');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
