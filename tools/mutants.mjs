#!/usr/bin/env node
// `npm run mutants [-- --count N] [--min SHARE] [--seed TEXT] [--only PATH[:LINE],…]`: are the edges of what is judged pinned by a test?
// Changes one line at a time (thresholds, comparisons, guards, alternatives), in memory, and runs the core's quick tests over each:
// those that run the changed place, the quickest killers first; lists the changes that no test noticed. Fails where fewer than
// SHARE (0.9) are noticed. Left alone are lines that do nothing but set or ask a bound on work (`const mostItems = …`,
// `if (items.length > mostItems) …`): what lies beyond it takes longer than a quick test may, and below it nothing hangs on it.
import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { transformSync } from 'esbuild';
import { bundler, placesIn } from './lib/mutantBundle.mjs';
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
const leastWait = 30_000;
/** Each bundle that a process has loaded stays there. */
const runsOfAProcess = 40;

const judging = ['judge.ts', 'judging', 'verdict', 'reading', 'drafting', 'rules', 'lookup'];
/** What is learned has its own measure; a list of words is knowledge, not a rule. */
const left = /\/lexicon\/|\/language\/en\/|\/data\//;
/** A bound on work is named `most…`; a line that has more in it than that is changed as any other. */
const bound = /^\s*(?:const most[A-Z]\w* = [\d_]+;|if \([\w.]+ >=? most[A-Z]\w*\) .*)$/;
const core = path.join(root, 'server', 'src', 'core');
/** The quickest killers first; then the other tests of the core that are about judging and take no long properties. */
const folders = ['golden', 'core/rules', 'core/reading', 'core'];
const slow =
  /[pP]ropert(?:y|ies)\.test|\/(?:host|documents|markup|extract|prose|bibliography)\/|\/(?:pool|long|language|text|verification)\.test/;
const tests = folders
  .flatMap((one) => filesIn(path.join(root, 'test', one)))
  .map(nameOf)
  .filter((file, i, all) => file.endsWith('.test.ts') && !slow.test(file) && all.indexOf(file) === i);
const files = judging
  .flatMap((one) => filesIn(path.join(core, one)))
  .map(nameOf)
  .filter((file) => file.endsWith('.ts') && !left.test(file) && isWanted(file))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
const mutants = sampleOf(
  [...sources],
  count,
  option('seed', 'stet'),
  (one) => isWanted(one.file, one.line) && !bound.test(one.before) && isValid(one),
);

const scratch = mkdtempSync(path.join(tmpdir(), 'stet-mutants-'));
const waiting = [...mutants];
const survivors = [];
/** How often a stretch of tests has noticed a change. */
const kills = new Map();
let done = 0;
const begun = Date.now();
const bundles = await bundler(scratch, tests);
try {
  const original = await bundles.build();
  const places = placesIn(original, scratch, (file) => sources.has(file));
  const all = await measured(original.bundle, places.offsets);
  await Promise.all(Array.from({ length: Math.min(workers, mutants.length) }, () => work(all, places)));
} finally {
  await bundles.dispose();
  rmSync(scratch, { recursive: true, force: true });
}
const killed = done - survivors.length;
for (const { file, line, before, text, run } of survivors.sort(
  (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
))
  console.log(
    `${file}:${line}${run === 0 ? ' (no test runs it)' : ''}\n  - ${before.trim()}\n  + ${text.trim() || '(nothing)'}`,
  );
console.log(`noticed ${killed} of ${done} changes in ${Math.round((Date.now() - begun) / 1000)} s`);
process.exitCode = done > 0 && killed / done >= least ? 0 : 1;

/** Whether `--only` names a file, and a line of it. */
function isWanted(file, line) {
  return option('only', '')
    .split(',')
    .map((one) => one.split(':'))
    .some(([name, at]) => file.includes(name) && (line === undefined || at === undefined || Number(at) === line));
}

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

function nameOf(full) {
  return path.relative(root, full).replaceAll(path.sep, '/');
}

function filesIn(place) {
  return statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true }).map((name) => path.join(place, name))
    : [place];
}

/** The tests of the core as they stand: how long they take and which places they run; and those that loading runs. */
async function measured(bundle, offsets) {
  const worker = newWorker();
  worker.send({ bundle, places: offsets });
  const { stretches, loading, failed, by } = await answerOf(worker, Number.POSITIVE_INFINITY);
  worker.kill('SIGKILL');
  if (!stretches) throw new Error(`Without any change the tests do not begin: ${by}`);
  if (failed.length > 0) throw new Error(`Without any change this fails: ${failed.join('\n')}`);
  return { stretches: stretches.map((one) => ({ ...one, ran: new Set(one.ran) })), loading: new Set(loading) };
}

/** The tests that run the place of a change, those first that have noticed most: [[file, [number …]] …]. Constants are everybody's. */
function testsOver({ file, line, before, text }, { stretches, loading }, { byLine }) {
  let column = 0;
  while (column < before.length && before[column] === text[column]) column++;
  const near = (byLine.get(`${file}:${line}`) ?? []).toSorted((a, b) => a[0] - b[0]);
  const [, place] = near.findLast(([at]) => at <= column) ?? near[0] ?? [];
  const isEverybodys = place === undefined || loading.has(place);
  const over = stretches.filter(({ ran }) => isEverybodys || ran.has(place));
  const often = (one) => kills.get(`${one.file} ${one.numbers[0]}`) ?? 0;
  return {
    chosen: over.toSorted((a, b) => often(b) - often(a)).map((one) => [one.file, one.numbers]),
    took: over.reduce((sum, one) => sum + one.took, 0),
  };
}

/** Takes changes until there are none, with a process of its own; one that hangs is ended, and another begun. */
async function work(all, places) {
  let worker;
  let runs = 0;
  for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
    const { chosen, took } = testsOver(mutant, all, places);
    let by = null;
    let killer;
    if (chosen.length > 0) {
      worker ??= newWorker();
      const { bundle } = await bundles.build({ [mutant.file]: changed(sources.get(mutant.file), mutant) });
      worker.send({ bundle, chosen });
      ({ by, killer } = await answerOf(worker, Math.max(leastWait, hang * took)));
      rmSync(bundle);
    }
    done++;
    if (killer) kills.set(killer, (kills.get(killer) ?? 0) + 1);
    if (by === null) survivors.push({ ...mutant, run: chosen.length });
    if (process.argv.includes('--verbose'))
      console.error(`${done} ${mutant.file}:${mutant.line} ${by === null ? 'SURVIVED' : (by ?? 'hung')}`);
    if (by === undefined || ++runs === runsOfAProcess) {
      worker?.kill('SIGKILL');
      worker = undefined;
      runs = 0;
    }
  }
  worker?.kill('SIGKILL');
}

function newWorker() {
  return fork(path.join(import.meta.dirname, 'lib', 'mutantWorker.mjs'), { cwd: root, serialization: 'advanced' });
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
