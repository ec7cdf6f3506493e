// Learns boosted trees over features that hold or do not: each tree fits the log-loss left by those before it, a question
// chosen by its gain of second order (Chen and Guestrin 2016). Several runs, each tree of which sees a part of the
// examples and of the features, are averaged (Friedman 2002). The same examples give the same trees.

/**
 * `examples`: {features, yes, weight, prior}; the trees correct the log-odds `prior`. The result is what
 * language/learned/ensemble.ts reads.
 */
export function learnTrees(
  examples,
  { bags = 3, trees = 70, depth = 3, rate = 0.12, lambda = 4, least = 8, mass = 4, rows = 0.7, columns = 0.4 } = {},
) {
  const { names, held, column } = table(examples, least);
  const y = Float64Array.from(examples, (e) => (e.yes ? 1 : 0));
  const w = Float64Array.from(examples, (e) => e.weight);
  const g = new Float64Array(y.length);
  const h = new Float64Array(y.length);
  const base = round(middle(examples, y, w));
  const out = [];
  for (let bag = 0; bag < bags; bag++) {
    const random = randomFrom(bag + 1);
    const scores = Float64Array.from(examples, (e) => base + e.prior);
    for (let n = 0; n < trees; n++) {
      for (let i = 0; i < y.length; i++) {
        const p = 1 / (1 + Math.exp(-scores[i]));
        g[i] = w[i] * (y[i] - p);
        h[i] = w[i] * p * (1 - p);
      }
      const asked = names.map(() => random() < columns);
      const members = [...y.keys()].filter(() => random() < rows);
      const tree = grow({ held, column, g, h, asked, rate, lambda, mass }, members, depth);
      for (let i = 0; i < y.length; i++) scores[i] += outcomeOf(tree, column, i);
      out.push(named(tree, names, bags));
    }
  }
  return { base, trees: out };
}

/** The features seen often enough: their names, those of each example, and for each which examples have it. */
function table(examples, least) {
  const counts = new Map();
  for (const e of examples) for (const f of new Set(e.features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= least).map(([f]) => f);
  const ids = new Map(names.map((f, i) => [f, i]));
  const held = examples.map((e) =>
    Int32Array.from([...new Set(e.features)].map((f) => ids.get(f) ?? -1).filter((i) => i >= 0)),
  );
  const column = names.map(() => new Uint8Array(examples.length));
  held.forEach((row, i) => {
    for (const f of row) column[f][i] = 1;
  });
  return { names, held, column };
}

/** What, added to every prior, leaves the least log-loss. */
function middle(examples, y, w) {
  let base = 0;
  for (let pass = 0; pass < 12; pass++) {
    let [G, H] = [0, 0];
    examples.forEach((e, i) => {
      const p = 1 / (1 + Math.exp(-(base + e.prior)));
      G += w[i] * (y[i] - p);
      H += w[i] * p * (1 - p);
    });
    base += G / H;
  }
  return base;
}

function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const round = (x) => Math.round(x * 100) / 100;

function grow(state, members, depth) {
  const { column, g, h, rate, lambda } = state;
  let [G, H] = [0, 0];
  for (const i of members) [G, H] = [G + g[i], H + h[i]];
  const leaf = round((rate * G) / (H + lambda));
  if (depth === 0) return leaf;
  const best = bestQuestion(state, members, G, H);
  if (best < 0) return leaf;
  const [yes, no] = [[], []];
  for (const i of members) (column[best][i] ? yes : no).push(i);
  return { question: best, yes: grow(state, yes, depth - 1), no: grow(state, no, depth - 1) };
}

function bestQuestion({ held, g, h, asked, lambda, mass }, members, G, H) {
  const gs = new Float64Array(asked.length);
  const hs = new Float64Array(asked.length);
  for (const i of members) {
    for (const f of held[i]) {
      gs[f] += g[i];
      hs[f] += h[i];
    }
  }
  let [best, most] = [-1, 1e-3];
  for (let f = 0; f < asked.length; f++) {
    if (!asked[f] || hs[f] < mass || H - hs[f] < mass) continue;
    const gain = gs[f] ** 2 / (hs[f] + lambda) + (G - gs[f]) ** 2 / (H - hs[f] + lambda) - G ** 2 / (H + lambda);
    if (gain > most) [best, most] = [f, gain];
  }
  return best;
}

function outcomeOf(tree, column, i) {
  let node = tree;
  while (typeof node !== 'number') node = column[node.question][i] ? node.yes : node.no;
  return node;
}

/** With the features' names, and leaves that count for their share of the average. */
function named(tree, names, share) {
  if (typeof tree === 'number') return Math.round((tree * 1000) / share) / 1000;
  return { feature: names[tree.question], yes: named(tree.yes, names, share), no: named(tree.no, names, share) };
}

/** An ensemble as it is kept: features in use, and each tree in prefix order, as language/learned/ensemble.ts reads them. */
export function kept({ base, trees }) {
  const features = [];
  const partsOf = (tree) => {
    if (typeof tree === 'number') return [`=${Math.round(tree * 1000)}`];
    let at = features.indexOf(tree.feature);
    if (at < 0) at = features.push(tree.feature) - 1;
    return [String(at), ...partsOf(tree.yes), ...partsOf(tree.no)];
  };
  return { base, trees: trees.map((tree) => partsOf(tree).join(' ')), features };
}
