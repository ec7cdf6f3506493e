#!/usr/bin/env node
// `npm run mutants [-- --count N] [--min SHARE] [--seed TEXT] [--only PATH]`: are the edges of what is judged pinned by a test?
// Changes one line at a time in copies of the project (thresholds, comparisons, guards, alternatives) and runs the core's quick
// tests over each; lists the changes that no test noticed. Fails where fewer than SHARE (0.9) are noticed.
import { fork } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { transformSync } from 'esbuild';
import { changed, sampleOf } from './lib/mutants.mjs';
import { root } from './lib/npm.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const count = Number(option('count', 100));
const least = Number(option('min', 0.9));
const workers = Number(option('workers', 2));
/** A change may make a loop endless: no run of the tests takes so many times as long as the one without a change. */
const hang = 4;
const leastWait = 120_000;

const judging = ['judge.ts', 'judging', 'verdict', 'reading', 'rules', 'lookup'];
/** What is learned has its own measure; a list of words is knowledge, not a rule. */
const left = /\/(?:weights|sayer|coverage)\.ts$|\/lexicon\/|\/(?:model|data)\//;
const core = path.join(root, 'server', 'src', 'core');
const files = judging
  .flatMap((one) => filesIn(path.join(core, one)))
  .map((file) => path.relative(root, file).replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts') && !left.test(file) && file.includes(option('only', '')))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
const mutants = sampleOf([...sources], count, option('seed', 'stet'), isValid);

const scratch = mkdtempSync(path.join(tmpdir(), 'stet-mutants-'));
const waiting = [...mutants];
const survivors = [];
let done = 0;
const begun = Date.now();
try {
  await Promise.all(
    Array.from({ length: Math.min(workers, mutants.length) }, (_, i) => work(copyOf(path.join(scratch, String(i))))),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const killed = done - survivors.length;
for (const { file, line, before, text } of survivors.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line))
  console.log(`${file}:${line}\n  - ${before.trim()}\n  + ${text.trim() || '(nothing)'}`);
console.log(`noticed ${killed} of ${done} changes in ${Math.round((Date.now() - begun) / 1000)} s`);
process.exitCode = done > 0 && killed / done >= least ? 0 : 1;

/** Whether a change leaves what can run and is other than before. */
function isValid(mutant) {
  const source = sources.get(mutant.file);
  try {
    const built = (text) => transformSync(text, { loader: 'ts', minifySyntax: true, logLevel: 'silent' }).code;
    return built(changed(source, mutant)) !== built(source);
  } catch {
    return false;
  }
}

function filesIn(place) {
  return statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true }).map((name) => path.join(place, name))
    : [place];
}

/** What the tests of the core need, to be changed. */
function copyOf(to) {
  for (const name of [
    'server',
    'test',
    'client',
    'samples',
    'docs',
    'package.json',
    'tsconfig.json',
    'vitest.config.mts',
  ])
    cpSync(path.join(root, name), path.join(to, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(to, 'node_modules'), 'junction');
  return to;
}

/** Takes changes until there are none, with a process of its own; one that hangs is ended and another begun. */
async function work(copy) {
  let wait = Number.POSITIVE_INFINITY;
  for (let hung = true; hung; ) {
    const worker = fork(path.join(import.meta.dirname, 'lib', 'mutantWorker.mjs'), [copy], { cwd: copy });
    const since = Date.now();
    const { failed } = await answerOf(worker, wait);
    if (failed !== null) {
      console.error(`Without any change this fails: ${failed ?? 'the tests do not begin'}`);
      waiting.length = 0;
    }
    wait = Math.max(leastWait, hang * (Date.now() - since));
    hung = await runThrough(worker, copy, wait);
    worker.kill('SIGKILL');
  }
}

/** Whether the worker hung on a change, which then counts as noticed. */
async function runThrough(worker, copy, wait) {
  for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
    const source = sources.get(mutant.file);
    worker.send({ file: mutant.file, text: changed(source, mutant) });
    const { killed, by } = await answerOf(worker, wait);
    done++;
    if (killed === false) survivors.push(mutant);
    if (process.argv.includes('--verbose'))
      console.error(`${done} ${mutant.file}:${mutant.line} ${killed === false ? 'SURVIVED' : (by ?? 'hung')}`);
    if (killed === undefined) {
      writeFileSync(path.join(copy, mutant.file), source);
      return true;
    }
  }
  return false;
}

/** What a worker says next; nothing where it ends, or says nothing in so many milliseconds. */
function answerOf(worker, wait) {
  return new Promise((resolve) => {
    const answer = (message) => {
      clearTimeout(guard);
      worker.off('message', answer).off('exit', ended);
      resolve(message);
    };
    const ended = () => answer({});
    const guard = setTimeout(() => answer({}), Math.min(wait, 2 ** 31 - 1));
    worker.on('message', answer).on('exit', ended);
  });
}
