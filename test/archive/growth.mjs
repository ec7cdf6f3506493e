#!/usr/bin/env node
// node test/archive/growth.mjs CORPUS.jsonl [--sizes 20000,60000] [--address URL,URL] [--drafts N] [--bytes N] [--heap MB]: what a draft of 20
// quotations costs beside archives of several sizes, and beside a plain `match` in the same run. The documents, some 10 KB each (--bytes), are
// made by chance of the sentences of CORPUS ({id, text}), some of their words exchanged; the quotations are theirs: to the letter,
// altered, with dots, in brackets. Ends by saying the memory that `stet check` took for such a draft.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { randomFrom } from '../bench/corpora.mjs';
import { cluster, linesOf, loadEngine, never, option, quantile, settingsFor } from './lib.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const sizes = (option('sizes') ?? '20000,60000').split(',').map(Number);
const drafts = Number(option('drafts') ?? 60);
const bytes = Number(option('bytes') ?? 10_000);
const engine = await loadEngine();
const sentences = linesOf(process.argv[2]).flatMap(({ text }) =>
  text.split(/(?<=[.!?]["”’]?)\s+/).filter((one) => one.length > 30 && one.length < 400),
);
const words = [
  ...new Set(
    sentences
      .slice(0, 20_000)
      .join(' ')
      .match(/[a-z]{4,}/g),
  ),
];

/** The document with this number: the same each time. */
function documentAt(number) {
  const random = randomFrom(number + 1);
  const parts = [];
  for (let length = 0; length < bytes; ) {
    const one = sentences[Math.floor(random() * sentences.length)].split(' ');
    for (let i = 0; i < one.length; i++) if (random() < 0.12) one[i] = words[Math.floor(random() * words.length)];
    parts.push(one.join(' '));
    length += parts.at(-1).length;
  }
  return {
    id: `made-${number}.txt`,
    text: parts.map((one, i) => (i % 4 === 3 ? `${one}\n\n` : `${one} `)).join(''),
    own: parts,
  };
}

const changes = [
  (all) => all,
  (all, random) => all.with(Math.floor(random() * all.length), words[Math.floor(random() * words.length)]),
  (all) => [...all.slice(0, Math.floor(all.length / 3)), '…', ...all.slice(Math.ceil(all.length / 2))],
  (all) => [...all.slice(0, 3), '[as he called it]', ...all.slice(4)],
];

/** Twenty quotations of documents below `size`, each of 8 words or more, and where they are from. */
function quotationsFor(draft, size) {
  const random = randomFrom(7919 * (draft + 1));
  return Array.from({ length: 20 }, (_, i) => {
    const { id, own } = documentAt(Math.floor(random() * size));
    const all = own.map((one) => one.split(' ')).find((one) => one.length >= 8 && one.length < 60) ?? own[0].split(' ');
    return { id, quote: changes[i % changes.length](all, random).join(' ') };
  });
}

const { addresses, stop } = await cluster();
const transport = engine.connect({ addresses, ca: null, authorization: null });
const index = option('index') ?? 'growth';
const whole = (text) => ({ text, parts: [{ start: 0, end: text.length }] });

async function fillUpTo(from, to) {
  const documents = (async function* () {
    for (let i = from; i < to; i++) {
      const { id, text } = documentAt(i);
      yield engine.lineDocument(JSON.stringify({ id, text }));
    }
  })();
  const begun = Date.now();
  let told = begun;
  const progress = ({ added, standing }) => {
    if (Date.now() - told > 20_000) process.stderr.write(`${from + added + standing} …\n`);
    if (Date.now() - told > 20_000) told = Date.now();
  };
  const { added } = await engine.indexAll(documents, transport, { index, shards: 3, replicas: 0, progress }, never());
  const seconds = (Date.now() - begun) / 1000;
  if (added > 0)
    say(`${added} documents added in ${seconds.toFixed(0)} s, ${((added * bytes) / seconds / 1e6).toFixed(1)} MB/s`);
}

async function plainly(quotes) {
  const lines = quotes.flatMap(({ quote }) => [
    {},
    { size: 8, _source: false, track_total_hits: false, query: { match: { text: quote } } },
  ]);
  const begun = performance.now();
  const { status, body } = await transport.send(
    { method: 'POST', path: `/${index}/_msearch`, lines, most: 64e6 },
    never(),
  );
  if (status !== 200) throw new Error(body);
  return performance.now() - begun;
}

async function measured(size) {
  const archive = engine.openSearchArchive(settingsFor(addresses, index), transport);
  const [own, all, plain] = [[], [], []];
  let [right, asked] = [0, 0];
  for (let draft = -5; draft < drafts; draft++) {
    const quotes = quotationsFor(draft + 5, size);
    const questions = quotes.map(({ quote }) => engine.askedOf(whole(quote)));
    const begun = performance.now();
    const { found, documents, silence } = await archive.candidates(questions, new Set(), never());
    const both = performance.now() - begun;
    if (silence !== null) throw new Error(silence);
    const held = new Map(documents.map(({ id, name }) => [id, name]));
    const beside = await plainly(quotes);
    // The first warm both up.
    if (draft < 0) continue;
    const searched = performance.now();
    await archive.candidates(questions, new Set(held.keys()), never());
    own.push(performance.now() - searched);
    all.push(both);
    plain.push(beside);
    for (const [i, { id }] of quotes.entries()) {
      asked++;
      if (found.get(questions[i].key)?.some((one) => held.get(one) === id)) right++;
    }
  }
  const at = (times) => `p50 ${quantile(times, 0.5).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms`;
  say(`${size} documents, ${drafts} drafts of 20 quotations:`);
  say(`  found by pairs ${at(own)}; with the documents ${at(all)}; a plain match ${at(plain)}`);
  say(
    `  pairs : match = ${(quantile(own, 0.5) / quantile(plain, 0.5)).toFixed(2)}; the right document is among those of ${right} of ${asked}`,
  );
  return quantile(own, 0.5);
}

function memory(size) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-memory-'));
  const text = quotationsFor(1, size)
    .map(({ quote }) => `“${quote.replace(/["“”]/g, '')},” somebody said.`)
    .join('\n\n');
  writeFileSync(path.join(folder, 'draft.md'), `${text}\n`);
  const told = 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))';
  writeFileSync(path.join(folder, 'told.cjs'), told);
  writeFileSync(
    path.join(folder, 'stet.config.yaml'),
    `archive: {address: ["${addresses.join('", "')}"], index: ${index}}\n`,
  );
  const cli = path.join(import.meta.dirname, '../../dist/cli.js');
  const ran = spawnSync(process.execPath, ['--require', './told.cjs', cli, 'check', 'draft.md'], {
    cwd: folder,
    encoding: 'utf8',
  });
  say(
    `memory of \`stet check\`: ${(Number(ran.stderr.trim().split('\n').at(-1)) / 1024).toFixed(0)} MB; ${ran.stdout.trim().split('\n').at(-1)}`,
  );
  rmSync(folder, { recursive: true, force: true });
}

const times = [];
for (const [i, size] of sizes.entries()) {
  await fillUpTo(sizes[i - 1] ?? 0, size);
  times.push(await measured(size));
}
if (times.length > 1) say(`growth from ${sizes[0]} to ${sizes.at(-1)}: ${(times.at(-1) / times[0]).toFixed(2)} ×`);
memory(sizes.at(-1));
transport.close();
await stop();
