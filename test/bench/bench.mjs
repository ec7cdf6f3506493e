#!/usr/bin/env node
// npm run bench [-- --small]: the quotation engine beside what one would use instead, all in one run.
// --small leaves out the 100 MB library; --markups reads drafts in each markup and nothing else.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import search from 'approx-string-match';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { corpus10, randomFrom, tenfold } from './corpora.mjs';
import { documents } from './documents.mjs';
import { keystrokes } from './keystrokes.mjs';
import { markups } from './markups.mjs';
import { pages } from './pages.mjs';
import { reading } from './reading.mjs';

const approximately = typeof search === 'function' ? search : search.default;
const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'));
const bundle = join(folder, 'engine.cjs');
// Bundled as it ships.
await build({
  entryPoints: [fileURLToPath(new URL('engine.ts', import.meta.url))],
  outfile: bundle,
  bundle: true,
  format: 'cjs',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['worker'],
  logLevel: 'error',
});
const engine = createRequire(import.meta.url)(bundle);

const say = (text) => process.stdout.write(`${text}\n`);
const whole = (text) => ({ text, parts: [{ start: 0, end: text.length }] });
const normal = (text) =>
  text
    .normalize('NFKC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
const timed = (work) => {
  const from = performance.now();
  const value = work();
  return { ms: performance.now() - from, value };
};
const quantile = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const figure = (ms) => (ms >= 10 ? ms.toFixed(0) : ms >= 0.1 ? ms.toFixed(2) : ms.toFixed(4));
const row = (...cells) => say(`| ${cells.join(' | ')} |`);
const spread = (times) => `${figure(quantile(times, 0.5))} / ${figure(quantile(times, 0.99))}`;

/** Times of one call for each quotation; of several rounds each quotation's middle one, so that a busy machine shows less. */
function rounds(quotes, count, call) {
  const all = quotes.map(() => []);
  for (let round = 0; round < count; round++)
    for (const [i, quote] of quotes.entries()) all[i].push(timed(() => call(quote)).ms);
  return all.map((times) => quantile(times, 0.5));
}

function plainPass(texts) {
  const counts = new Map();
  for (const text of texts)
    for (const word of text.toLowerCase().split(/\W+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.size;
}

function measure(label, texts, quotes, peers) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  say(`\n## ${label}: ${(bytes / 1e6).toFixed(1)} MB, ${texts.length} texts\n`);
  row('index', 'ms', 'beside it');
  row('---', '---', '---');
  const [builds, passes] = [[], []];
  for (let n = 0; n < peers.builds; n++) {
    builds.push(timed(() => engine.buildIndex(texts)));
    passes.push(timed(() => plainPass(texts)).ms);
  }
  const index = builds.at(-1).value;
  const built = quantile(
    builds.map((b) => b.ms),
    0.5,
  );
  row('build', figure(built), `${(bytes / 1e3 / built).toFixed(0)} MB/s; first ${figure(builds[0].ms)} ms`);
  row(
    'plain pass: toLowerCase, split, Map',
    figure(quantile(passes, 0.5)),
    `build is ${(quantile(passes, 0.5) / built).toFixed(2)} times as fast`,
  );
  row('memory beside the text', '', `${(engine.indexBytes(index) / bytes).toFixed(3)} bytes a byte`);
  const changed = [...texts.slice(0, -1), `${texts.at(-1)} changed`];
  row('one source changed', figure(timed(() => engine.buildIndex(changed, index)).ms), '');

  say('');
  row('look-up, ms a quotation', 'p50 / p99', 'times as fast');
  row('---', '---', '---');
  const of = (kind) => quotes.filter((q) => q.kind === kind).map((q) => q.quote);
  const results = {};
  for (const kind of ['exact', 'permitted', 'altered', 'absent']) {
    const cold = of(kind).map((quote) => timed(() => engine.lookUp(whole(quote), index)).ms);
    results[kind] = rounds(of(kind), kind === 'exact' ? 41 : 7, (quote) => engine.lookUp(whole(quote), index));
    row(`Stet, ${kind}, first time`, spread(cold), '');
    row(`Stet, ${kind}, again`, spread(results[kind]), '');
  }
  const begun = of('exact').map((quote) => quote.split(' ').slice(0, 4).join(' '));
  const view = (n) => ({ prose: { text: texts[n], blocks: [] }, quotations: [] });
  row(
    'Stet, completion from four words',
    spread(rounds(begun, 5, (typed) => engine.continuations(typed, index, view))),
    '',
  );
  besidePeers(texts, of, results, peers);
  return { index, results };
}

function besidePeers(texts, of, results, peers) {
  const text = texts.map(normal).join('\n');
  const buffer = Buffer.from(text);
  const some = (kind, count) => of(kind).slice(0, count);
  const ratio = (times, ours, share, word) => `${word} ${(quantile(times, share) / quantile(ours, share)).toFixed(0)}`;
  const found = some('exact', peers.buffer)
    .map(normal)
    .map((quote) => Buffer.from(quote));
  const indexOf = found.map((quote) => timed(() => buffer.indexOf(quote)).ms);
  row('Buffer.indexOf over normalised text, exact', spread(indexOf), ratio(indexOf, results.exact, 0.5, 'p50'));
  if (hasRipgrep()) {
    const file = join(folder, 'library.txt');
    writeFileSync(file, text);
    const rg = some('exact', 40)
      .map(normal)
      .map((quote) => timed(() => ripgrep(quote, file)).ms);
    row('ripgrep -F over normalised text, exact', spread(rg), ratio(rg, results.exact, 0.5, 'p50'));
  }
  const approx = some('altered', peers.approx)
    .map(normal)
    .map((quote) => timed(() => approximately(text, quote, Math.ceil(quote.length / 4))).ms);
  row('approx-string-match, altered', spread(approx), ratio(approx, results.altered, 0.99, 'p99'));
  if (peers.mini) {
    const mini = new MiniSearch({ fields: ['text'] });
    const built = timed(() => mini.addAll(texts.map((t, id) => ({ id, text: t })))).ms;
    const times = some('altered', 100).map((quote) => timed(() => mini.search(quote)).ms);
    row(
      `MiniSearch, retrieval only (built in ${figure(built)} ms)`,
      spread(times),
      ratio(times, results.altered, 0.5, 'p50'),
    );
  }
}

const grep = 'rg';

function hasRipgrep() {
  try {
    execFileSync(grep, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function ripgrep(quote, file) {
  try {
    execFileSync(grep, ['-F', '-c', '--', quote, file], { stdio: 'ignore' });
  } catch {
    // Not found: exit code 1.
  }
}

try {
  if (process.argv.includes('--markups')) {
    const only = process.argv.indexOf('--only');
    markups(engine, say, only < 0 ? [] : [process.argv[only + 1]]);
    process.exit();
  }
  const { name, texts, quotes } = corpus10();
  say(`# Stet beside its alternatives (${name}, Node ${process.versions.node})`);
  const small = measure('10 MB', texts, quotes, { builds: 9, buffer: 400, approx: 25, mini: true });
  await pages(engine, say);
  reading(engine, say);
  markups(engine, say);
  await documents(engine, say);
  if (!process.argv.includes('--small')) {
    const many = tenfold(texts);
    const large = measure('100 MB', many, quotes, { builds: 3, buffer: 200, approx: 5, mini: false });
    say('\n## From 10 to 100 MB\n');
    row('look-up', 'p50 slower by', 'p99 slower by');
    row('---', '---', '---');
    for (const kind of ['exact', 'permitted', 'altered', 'absent']) {
      const times = (share) => (quantile(large.results[kind], share) / quantile(small.results[kind], share)).toFixed(2);
      row(kind, times(0.5), times(0.99));
    }
    const typing = keystrokes(engine, many, quotes, randomFrom(3));
    say(
      `\nA keystroke in a draft of ${typing.words} words and ${typing.quotations} quotations, 100 MB library: ${spread(typing.times)} ms (first check ${figure(typing.first)} ms)`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
