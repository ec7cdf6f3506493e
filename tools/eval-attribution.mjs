// npm run eval:attribution [-- --cv] [--learn] [--errors N] [--threshold T] [--out FILE]
// Reads the articles of ../shared/eval/attribution (when it is there) with the reader of this project and scores who
// says what. --cv learns on four fifths and scores the last, five times; --learn writes the model of the language.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './lib/bundled.mjs';
import { writeModel } from './lib/learnedFiles.mjs';
import { pretended } from './lib/pretended.mjs';
import { examplesOf, learn, learnSpeech } from './lib/ranker.mjs';
import { kept, learnTrees } from './lib/trees.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.resolve(root, '../shared/eval/attribution');
const args = process.argv.slice(2);
const has = (name) => args.includes(`--${name}`);
const option = (name, otherwise) => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : otherwise);
const data = path.join(folder, 'dev.jsonl');
if (!fs.existsSync(data)) {
  console.log(`No articles to evaluate on: ${path.relative(root, data)} is not there.`);
  process.exit(0);
}
const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'stet-eval-'));
const engine = await bundled(root, {
  'prose/plainText.ts': 'plainText',
  'reading/read.ts': 'readIn',
  'reading/quotations/quotes.ts': 'quotesOf',
  'reading/speakers/confidence.ts': 'CERTAIN',
  'language/en/english.ts': 'english',
  'language/learned/feature.ts': 'FeatureTable, nameOf',
  'language/learned/ensemble.ts': 'Questions, oddsOf',
  'language/learned/model.ts': 'modelOf',
  'reading/speakers/saying.ts': 'coverageFeatures',
  'reading/quotations/quotations.ts': 'quotationsOf',
  'reading/stretches.ts': 'stretchesOf',
  'reading/speakers/decide.ts': 'saidOf',
  'reading/speakers/speakers.ts': 'speakersOf',
});
const docs = fs
  .readFileSync(data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l));
const threshold = Number(option('threshold', engine.CERTAIN));

/**
 * What an example counts for with the trees: scare quotes and titles that must get no speaker most, few words and unnamed
 * speakers more than what is plain, different speaker than the right one least.
 */
const weightOf = ({ isSaid, isNobodys, few, nominal }) =>
  isSaid ? (few ? 1 : 0.7) * (nominal ? 1.2 : 1) : isNobodys ? (few ? 3 : 2) : 0.6;
/** What a pretended quotation, of four readings of each article, counts for with the ranker, beside a real one. */
const PRETENDED = 0.25;
const tuning = JSON.parse(option('tuning', '{}'));
const stretches = once(stretchesOf);
const copies = once((doc) => [1, 2, 3, 4].map((round) => pretended(doc, round)));
/** The first cases to learn from are those that the model of now sees. */
let known = engine.english.speakers.model;
if (has('learn')) relearn();
const readings = has('cv') ? crossValidated() : docs.map((d) => [d, read(d, known)]);
if (has('sweep')) sweep(readings);
else score(readings.map(([d, r]) => predict(d, r, threshold)));
fs.rmSync(temp, { recursive: true, force: true });

/** Learning reads an article many times over. */
function once(make) {
  const made = new Map();
  return (doc) => {
    if (!made.has(doc)) made.set(doc, make(doc));
    return made.get(doc);
  };
}

function stretchesOf(doc) {
  const prose = engine.plainText(doc.text);
  const quoted = engine.quotationsOf(prose);
  return [prose, quoted, engine.stretchesOf(prose, quoted, engine.english)];
}

function read(doc, model) {
  return engine.readIn({ ...engine.english, speakers: { model } }, engine.plainText(doc.text));
}

function casesOf(doc, model) {
  const cases = [];
  engine.speakersOf(...stretches(doc), model, undefined, (decided) => cases.push(decided));
  // The annotators took doubled apostrophes for running text: nothing is to be learned from those.
  return cases
    .filter((c) => !doc.text.startsWith("''", c.place.token.start))
    .map((c) => ({
      ...partOf(c),
      features: c.features.map(named),
      none: named(c.none),
      speech: named(c.speech),
      said: named(engine.saidOf(c)),
      prior: c.prior,
      best: c.best,
      few: c.traits.words <= 5,
      nominal: c.candidates[c.best]?.frame.phrase.type === 'nominal',
      candidates: c.candidates.map(({ frame, stretch }) => ({
        start: stretch.tokens[frame.phrase.from].start,
        end: stretch.tokens[frame.phrase.to].end,
      })),
    }));
}

/** Features by their names: so they are counted and kept. */
function named(features) {
  return features.map(engine.nameOf);
}

function partOf({ place }) {
  return place.quoted.parts.find((p) => p.start >= place.token.start && p.end <= place.token.end) ?? place.quoted.inner;
}

/** Learns all four: who speaks, whether it is speech, whether a saying covers it, whether the speaker says it. */
function train(some) {
  const parts = heldOut(some);
  const all = parts.flat();
  for (const part of parts) {
    const questions = new engine.Questions();
    const cover = questions.ensemble(kept(coverageTrees(parts.filter((p) => p !== part).flat())));
    for (const e of part) {
      const said = e.said.map((name) => name.split('|'));
      const odds = engine.oddsOf(cover, questions.answer(said, questions.none()));
      e.said = [...e.said, ...named(engine.coverageFeatures(odds))];
    }
  }
  const judged = all.filter((e) => !e.isPretended);
  const speakers = learnTrees(
    judged.map((e) => ({ features: e.said, yes: e.isSaid, weight: weightOf(e), prior: e.prior })),
    tuning.trees,
  );
  return {
    ranker: { weights: trainWeights(some) },
    speakers: kept(speakers),
    coverage: kept(coverageTrees(all)),
  };
}

function rankerOf(weights) {
  return new engine.FeatureTable(Object.entries(weights));
}

function coverageTrees(some) {
  const examples = some.filter((e) => e.isPretended);
  return learnTrees(
    examples.map((e) => ({ features: e.bare, yes: e.isSaid, weight: e.isSaid || e.isNobodys ? 1 : 0.8, prior: 0 })),
    { bags: 1, depth: 4, ...tuning.coverage },
  );
}

/** Whose words they are is learned from pretended quotations too; whether words are speech at all only from real ones. */
function trainWeights(some) {
  let weights = {};
  let ranked = known;
  for (let pass = 0; pass < 2; pass++) {
    const asked = pretendedExamples(some, ranked).filter((e) => e.isUnit);
    const ranker = learn([...examples(some, ranked), ...asked.map((e) => ({ ...e, share: PRETENDED }))], tuning);
    const speech = learnSpeech(examples(some, { ...known, ranker: rankerOf(ranker) }), tuning);
    // The two share the features of nobody in sight, under another name for speech.
    weights = { ...ranker, ...speech };
    ranked = { ...known, ranker: rankerOf(weights) };
  }
  return weights;
}

function examples(some, model) {
  return some.flatMap((d) => examplesOf(d, casesOf(d, model)));
}

function pretendedExamples(some, model) {
  return examples(some.flatMap(copies), model).flatMap((e) =>
    e.isUnit || e.isNobodys ? { ...e, isPretended: true } : [],
  );
}

/** What the trees are to judge: likeliest speakers as a ranker chose them that had not seen the article; in three parts. */
function heldOut(some) {
  return [0, 1, 2].map((part) => {
    const ranker = rankerOf(trainWeights(some.filter((_, i) => i % 3 !== part)));
    const rest = some.filter((_, i) => i % 3 === part);
    const model = { ...known, ranker };
    const judged = [...examples(rest, model), ...pretendedExamples(rest, model)];
    return judged.flatMap((e) => (e.said.length > 0 ? { ...e, bare: e.said } : []));
  });
}

function relearn() {
  const model = train(docs);
  writeModel(path.join(root, 'server/src/core/language/en/model'), model);
  const trees = model.speakers.trees.length + model.coverage.trees.length;
  console.log(
    `learned ${Object.keys(model.ranker.weights).length} weights and ${trees} trees on ${docs.length} articles`,
  );
  known = engine.modelOf(model);
}

function crossValidated() {
  const out = [];
  for (let fold = 0; fold < 5; fold++) {
    const model = engine.modelOf(train(docs.filter((_, i) => i % 5 !== fold)));
    for (const d of docs.filter((_, i) => i % 5 === fold)) out.push([d, read(d, model)]);
  }
  return out;
}

function predict(doc, reading, certain) {
  return { id: doc.id, quotes: engine.quotesOf(reading, { certain, marks: 'double' }) };
}

function sweep(all) {
  const file = path.join(temp, 'sweep.jsonl');
  for (const t of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    fs.writeFileSync(file, `${all.map(([d, r]) => JSON.stringify(predict(d, r, t))).join('\n')}\n`);
    const s = JSON.parse(
      execFileSync(process.execPath, [path.join(folder, 'score.mjs'), data, file, '--json'], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      }),
    );
    const share = (k) => ((100 * s.byGroup[k].ok) / (s.byGroup[k].n - s.byGroup[k].na)).toFixed(1);
    console.log(
      `T ${t}  P ${(100 * s.e2eP).toFixed(1)} R ${(100 * s.e2eR).toFixed(1)} F1 ${(100 * s.e2eF).toFixed(1)}  span F1 ${(100 * s.ovF).toFixed(1)}  mixed ${share('kind:mixed')}  <6w ${share('len:<6w')}  nominal ${share('type:nominal')}  scare ${s.scare.join('/')}  pronoun ${(100 * s.resolved).toFixed(1)}`,
    );
  }
}

function score(all) {
  const file = option('out', path.join(temp, 'predictions.jsonl'));
  fs.writeFileSync(file, `${all.map((p) => JSON.stringify(p)).join('\n')}\n`);
  const extra = ['errors', 'minwords', 'dataset'].flatMap((o) => (has(o) ? [`--${o}`, option(o)] : []));
  console.log(
    execFileSync(process.execPath, [path.join(folder, 'score.mjs'), data, file, ...extra], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }),
  );
}
