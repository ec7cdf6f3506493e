#!/usr/bin/env node
// node test/archive/retrieval.mjs CORPUS.jsonl QUOTES.jsonl [--address URL,URL] [--documents N]: how many labelled quotations are
// placed by what an archive returns, beside all documents at hand: an index filled by `stet archive index`, an index of plain words,
// and the first documents of a plain `match`. CORPUS: {id, text}; QUOTES: {id, kind, quote, doc, start, end}.
import process from 'node:process';
import { cluster, linesOf, loadEngine, never, quantile, settingsFor } from './lib.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const [corpusFile, quotesFile] = process.argv.slice(2);
const engine = await loadEngine();
const { addresses, stop } = await cluster();
const transport = engine.connect({ addresses, ca: null, authorization: null });
const corpus = linesOf(corpusFile);
const quotes = linesOf(quotesFile);
const texts = new Map(corpus.map(({ id, text }) => [String(id), text]));
const whole = (text) => ({ text, parts: [{ start: 0, end: text.length }] });

const send = async (question) => {
  const answer = await transport.send({ most: 64e6, ...question }, never());
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.body.slice(0, 300)}`);
  return JSON.parse(answer.body);
};

/** Where the words stand among these documents, and how they differ. */
function judged(quote, ids) {
  const own = ids.map((id) => texts.get(id) ?? '');
  const index = engine.buildIndex(own);
  const number = (id) => index.numbers.get(id) ?? -1;
  const query = whole(quote);
  const source = (id) => engine.viewOf(own[number(id)] ?? '');
  const wording = engine.judgeWording(query, engine.lookUp(query, index), { language: engine.assumed, source });
  const best = 'passages' in wording ? wording.passages[0] : undefined;
  return { kind: wording.kind, doc: best && ids[number(best.source)], span: best?.span };
}

const isPlaced = ({ doc, start, end }, found) =>
  found.doc === String(doc) && found.span.start < end && found.span.end > start;

async function own() {
  const index = `retrieval-own`;
  const documents = (async function* () {
    for (const one of corpus) yield engine.lineDocument(JSON.stringify(one));
  })();
  const begun = Date.now();
  await engine.indexAll(documents, transport, { index, shards: 3, replicas: 0, progress: () => {} }, never());
  say(`indexed in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return { index, fields: {}, idOf: (name) => (texts.has(name) ? name : name.replace(/\.txt$/, '')) };
}

async function plain() {
  const index = `retrieval-plain`;
  const there = await transport.send({ method: 'HEAD', path: `/${index}`, most: 1e6 }, never());
  if (there.status === 404) {
    const body = { mappings: { properties: { body: { type: 'text' }, slug: { type: 'keyword' } } } };
    await send({ method: 'PUT', path: `/${index}`, body });
    for (let from = 0; from < corpus.length; from += 200) {
      const lines = corpus
        .slice(from, from + 200)
        .flatMap(({ id, text }) => [{ index: {} }, { slug: String(id), body: text }]);
      await send({ method: 'POST', path: `/${index}/_bulk`, lines });
    }
    await send({ method: 'POST', path: `/${index}/_refresh` });
  }
  return { index, fields: { text: 'body', key: 'slug', name: 'slug' }, idOf: (name) => name.replace(/\.txt$/, '') };
}

async function measured(name, { index, fields, idOf }) {
  const archive = engine.openSearchArchive(settingsFor(addresses, index, fields), transport);
  const asked = quotes.map(({ quote }) => engine.askedOf(whole(quote)));
  const answers = [];
  const times = [];
  const held = new Map();
  for (let from = 0; from < asked.length; from += 20) {
    const begun = performance.now();
    const some = asked.slice(from, from + 20);
    const { found, documents, silence } = await archive.candidates(some, new Set(held.keys()), never());
    times.push(performance.now() - begun);
    if (silence !== null) throw new Error(silence);
    for (const one of documents) held.set(one.id, idOf(one.name));
    for (const { key } of some) answers.push((found.get(key) ?? []).map((id) => held.get(id)));
  }
  report(name, answers);
  say(
    `  a draft of 20 quotations: p50 ${quantile(times, 0.5).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms, documents included`,
  );
}

const all = [...texts.keys()];
const everywhere = (() => {
  const index = engine.buildIndex(all.map((id) => texts.get(id)));
  const number = (id) => index.numbers.get(id) ?? -1;
  const views = new Map();
  const source = (id) => views.get(id) ?? views.set(id, engine.viewOf(texts.get(all[number(id)]) ?? '')).get(id);
  return quotes.map(({ quote }) => {
    const query = whole(quote);
    const wording = engine.judgeWording(query, engine.lookUp(query, index), { language: engine.assumed, source });
    const best = 'passages' in wording ? wording.passages[0] : undefined;
    return { kind: wording.kind, doc: best && all[number(best.source)], span: best?.span };
  });
})();

function report(name, answers) {
  const kinds = [...new Set(quotes.map(({ kind }) => kind))];
  let lost = 0;
  let placed = 0;
  say(name);
  for (const kind of kinds) {
    const own = quotes.flatMap((quote, i) => (quote.kind === kind ? [i] : []));
    let [here, there, same] = [0, 0, 0];
    for (const i of own) {
      const found = judged(quotes[i].quote, answers[i]);
      const before = everywhere[i];
      if (found.kind === before.kind) same++;
      else if (process.argv.includes('--errors'))
        say(`   ${quotes[i].id} ${before.kind} → ${found.kind}: ${quotes[i].quote}`);
      const is = kind !== 'absent' && isPlaced(quotes[i], found);
      const was = kind !== 'absent' && isPlaced(quotes[i], before);
      here += is ? 1 : 0;
      there += was ? 1 : 0;
      placed += was ? 1 : 0;
      if (was && !is) {
        lost++;
        if (process.argv.includes('--errors'))
          say(`   lost ${quotes[i].id} ${JSON.stringify(quotes[i].ops)}: ${quotes[i].quote}`);
      }
    }
    say(`  ${kind.padEnd(9)} ${own.length}: placed ${here}, with all at hand ${there}; judged the same ${same}`);
  }
  say(`  placed of what is placed with all at hand: ${(((placed - lost) / placed) * 100).toFixed(2)} %`);
}

await measured('filled by stet archive index', await own());
const words = await plain();
await measured('an index of plain words', words);
const answers = [];
const times = [];
for (let from = 0; from < quotes.length; from += 20) {
  const some = quotes.slice(from, from + 20);
  const lines = some.flatMap(({ quote }) => [{}, { size: 8, _source: ['slug'], query: { match: { body: quote } } }]);
  const begun = performance.now();
  const { responses } = await send({ method: 'POST', path: `/${words.index}/_msearch`, lines });
  times.push(performance.now() - begun);
  for (const { hits } of responses) answers.push(hits.hits.map(({ _source }) => _source.slug));
}
report('a plain match', answers);
say(`  20 quotations: p50 ${quantile(times, 0.5).toFixed(0)} ms, without the documents`);
transport.close();
await stop();
