#!/usr/bin/env node
// `npm test`: everything that must hold, on a fresh clone too. A failure stops nothing after it; the last line sums up.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { binOf, ensureInstalled, root } from './lib/npm.mjs';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'stet-results-'));
let running;
process.on('exit', () => {
  end(running);
  rmSync(scratch, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

try {
  ensureInstalled();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const unit = path.join(scratch, 'unit.json');
const inVscode = path.join(scratch, 'vscode.json');
const steps = [
  { name: 'build', args: ['esbuild.mjs'] },
  { name: 'lint', args: [binOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '--max-diagnostics=200'] },
  { name: 'types', args: [binOf('typescript', 'tsc'), '--noEmit', '-p', '.'] },
  { name: 'dead code', args: [binOf('knip')] },
  {
    name: 'unit',
    args: [binOf('vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`],
    counts: () => countVitest(unit),
  },
  { name: 'package', args: ['tools/package.mjs'] },
  {
    name: 'VS Code',
    args: ['tools/test-vscode.mjs'],
    env: { STET_RESULTS: inVscode },
    counts: () => countOutcomes(inVscode),
  },
];

const tally = [];
for (const step of steps) tally.push(await take(step));
console.log('');
for (const { name, passed, failed, seconds } of tally) {
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${passed} passed, ${failed} failed (${seconds} s)`);
}
const passed = tally.reduce((sum, step) => sum + step.passed, 0);
const failed = tally.reduce((sum, step) => sum + step.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Runs a step and counts: its tests, or itself as one where it has none to count. */
async function take({ name, args, env = {}, counts = () => null }) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const status = await run(args, env);
  const seconds = Math.round((Date.now() - begun) / 1000);
  const counted = counts() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A runner that fails for another reason than a test must not pass for that.
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  return { name, seconds, ...counted };
}

/** Exit code of a script under this Node. No step may take for ever: a test that never ends is ended, with its children. */
function run(args, env, limit = 900_000) {
  return new Promise((resolve) => {
    const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } };
    const child = spawn(process.execPath, args, { ...options, detached: process.platform !== 'win32' });
    running = child;
    const late = setTimeout(() => {
      console.error(`ended after ${limit / 1000} s: ${args.join(' ')}`);
      end(child);
    }, limit);
    child.once('close', (code) => {
      clearTimeout(late);
      running = undefined;
      resolve(code ?? 1);
    });
  });
}

function end(child) {
  try {
    if (process.platform === 'win32') child?.kill();
    else if (child) process.kill(-child.pid, 'SIGTERM');
  } catch {} // it has ended by itself
}

function countVitest(file) {
  if (!existsSync(file)) return null;
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

function countOutcomes(file) {
  if (!existsSync(file)) return null;
  const outcomes = JSON.parse(readFileSync(file, 'utf8'));
  const failed = outcomes.filter(({ error }) => error !== null).length;
  return { passed: outcomes.length - failed, failed };
}
