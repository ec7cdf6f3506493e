// Learns boosted trees over features that hold or do not: each tree fits the log-loss left by those before it, a question
// chosen by its gain of second order (Chen and Guestrin 2016). The same examples give the same trees.

/** `examples`: {features, yes, weight}. The result is what core/reading/ensemble.ts reads. */
export function learnTrees(examples, { trees = 60, depth = 3, rate = 0.2, lambda = 4, least = 8, mass = 4 } = {}) {
  const counts = new Map();
  for (const e of examples) for (const f of new Set(e.features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= least).map(([f]) => f);
  const ids = new Map(names.map((f, i) => [f, i]));
  const rows = examples.map((e) => new Set(e.features.map((f) => ids.get(f)).filter((i) => i !== undefined)));
  const total = examples.reduce((sum, e) => sum + e.weight, 0);
  const yes = examples.reduce((sum, e) => sum + (e.yes ? e.weight : 0), 0);
  const base = round(Math.log(yes / (total - yes)));
  const scores = new Float64Array(rows.length).fill(base);
  const state = { rows, g: new Float64Array(rows.length), h: new Float64Array(rows.length), names, rate, lambda, mass };
  const out = [];
  for (let n = 0; n < trees; n++) {
    examples.forEach((e, i) => {
      const p = 1 / (1 + Math.exp(-scores[i]));
      state.g[i] = e.weight * ((e.yes ? 1 : 0) - p);
      state.h[i] = e.weight * p * (1 - p);
    });
    const grown = grow(state, [...rows.keys()], depth);
    rows.forEach((row, i) => {
      scores[i] += outcomeOf(grown, row);
    });
    out.push(named(grown, names));
  }
  return { base, trees: out };
}

const round = (x) => Math.round(x * 100) / 100;

function grow(state, members, depth) {
  const { rows, g, h, rate, lambda, mass, names } = state;
  let [G, H] = [0, 0];
  for (const i of members) [G, H] = [G + g[i], H + h[i]];
  const leaf = round((rate * G) / (H + lambda));
  if (depth === 0) return leaf;
  const gs = new Float64Array(names.length);
  const hs = new Float64Array(names.length);
  for (const i of members) {
    for (const f of rows[i]) {
      gs[f] += g[i];
      hs[f] += h[i];
    }
  }
  let [best, most] = [-1, 1e-3];
  for (let f = 0; f < names.length; f++) {
    if (hs[f] < mass || H - hs[f] < mass) continue;
    const gain = gs[f] ** 2 / (hs[f] + lambda) + (G - gs[f]) ** 2 / (H - hs[f] + lambda) - G ** 2 / (H + lambda);
    if (gain > most) [best, most] = [f, gain];
  }
  if (best < 0) return leaf;
  const [yes, no] = [[], []];
  for (const i of members) (rows[i].has(best) ? yes : no).push(i);
  return { question: best, yes: grow(state, yes, depth - 1), no: grow(state, no, depth - 1) };
}

function outcomeOf(tree, row) {
  let node = tree;
  while (typeof node !== 'number') node = row.has(node.question) ? node.yes : node.no;
  return node;
}

function named(tree, names) {
  if (typeof tree === 'number') return tree;
  return { feature: names[tree.question], yes: named(tree.yes, names), no: named(tree.no, names) };
}

/** The packed form of an ensemble: names in use, and the trees in prefix order, as core/reading/ensemble.ts unpacks them. */
export function packed({ base, trees }) {
  const names = [];
  const parts = [];
  const walk = (tree) => {
    if (typeof tree === 'number') {
      parts.push(`=${Math.round(tree * 100)}`);
      return;
    }
    let at = names.indexOf(tree.feature);
    if (at < 0) at = names.push(tree.feature) - 1;
    parts.push(String(at));
    walk(tree.yes);
    walk(tree.no);
  };
  for (const tree of trees) walk(tree);
  return { base, names, parts };
}
