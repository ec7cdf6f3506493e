#!/usr/bin/env node
// usage: node test/fuzz/real.mjs FOLDER …     Reads every draft in folders of real ones and holds what is read against the file: no
// exception, quotations and words where they are written, words written anew read as they were. Prints a line a markup, and what failed.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const out = mkdtempSync(path.join(tmpdir(), 'stet-real-'));
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
await build({
  entryPoints: [fileURLToPath(new URL('real.ts', import.meta.url))],
  outfile: path.join(out, 'real.cjs'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  mainFields: ['module', 'main'],
  logLevel: 'error',
});
const { readReal } = createRequire(import.meta.url)(path.join(out, 'real.cjs'));

const rows = new Map();
for (const folder of process.argv.slice(2))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(folder, name);
    let shown;
    try {
      const before = performance.now();
      const raw = readFileSync(file, 'utf8');
      shown = readReal(file, raw);
      if (shown === null) continue;
      shown = { ...shown, bytes: raw.length, time: performance.now() - before };
    } catch (error) {
      if (error.code === 'EISDIR') continue;
      shown = { quotations: 0, words: 0, bytes: 0, time: 0, failures: [`exception: ${error.stack}`] };
    }
    const ending = path.extname(name).toLowerCase();
    const row = rows.get(ending) ?? { files: 0, bytes: 0, words: 0, quotations: 0, failures: 0 };
    rows.set(ending, {
      files: row.files + 1,
      bytes: row.bytes + shown.bytes,
      words: row.words + shown.words,
      quotations: row.quotations + shown.quotations,
      failures: row.failures + shown.failures.length,
    });
    for (const failure of shown.failures.slice(0, 3)) console.log(`${file}: ${failure}`);
  }
for (const [ending, row] of rows)
  console.log(
    `${ending}: ${row.files} files, ${row.bytes} characters, ${row.words} words, ${row.quotations} quotations, ${row.failures} failures`,
  );
process.exitCode = [...rows.values()].some(({ failures }) => failures > 0) ? 1 : 0;
