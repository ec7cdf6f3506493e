#!/usr/bin/env node
// `npm test`: everything that must hold, on a fresh clone too. A failure stops nothing after it; the last line sums up.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { binOf, ensureInstalled, node } from './lib/npm.mjs';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'stet-results-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** What each runner counted: [name, passed, failed, seconds]. */
const tally = [];

try {
  ensureInstalled();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

check('build', ['esbuild.mjs']);
check('lint', [binOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings']);
check('types', [binOf('typescript', 'tsc'), '--noEmit', '-p', '.']);
check('dead code', [binOf('knip')]);
counted(
  'unit',
  [binOf('vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${resultsOf('unit')}`],
  readVitest,
);
check('package', ['tools/package.mjs']);
counted('VS Code', ['tools/test-vscode.mjs'], readOutcomes);

console.log('');
for (const [name, passed, failed, seconds] of tally) {
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${passed} passed, ${failed} failed (${seconds} s)`);
}
const sum = (column) => tally.reduce((total, row) => total + row[column], 0);
console.log(`${sum(1)} passed, ${sum(2)} failed`);
process.exit(sum(2) > 0 ? 1 : 0);

/** A step that holds or not: one passed or one failed. */
function check(name, args) {
  counted(name, args, () => null);
}

/** A step that writes what it counted to a file. Without a readable count it is one passed or one failed. */
function counted(name, args, read) {
  console.log(`\n── ${name}`);
  const file = resultsOf(name);
  const begun = Date.now();
  const { status } = node(args, { env: { ...process.env, STET_RESULTS: file } });
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : null;
  const [passed, failed] = counts ?? (status === 0 ? [1, 0] : [0, 1]);
  // A runner that fails for another reason than a test must not pass for that.
  const missed = status !== 0 && failed === 0 ? 1 : 0;
  tally.push([name, passed, failed + missed, Math.round((Date.now() - begun) / 1000)]);
}

function resultsOf(name) {
  return path.join(scratch, `${name}.json`);
}

function readVitest({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return [numPassedTests, numFailedTests + unloaded.length];
}

function readOutcomes(outcomes) {
  const failed = outcomes.filter(({ error }) => error !== null).length;
  return [outcomes.length - failed, failed];
}
