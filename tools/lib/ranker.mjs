// Learns the weights of the speaker ranker: a soft maximum over a quotation's candidates and "nobody", by
// AdaGrad with L2 on the summed weight of the right candidates. Features are classes of form and place.

const PRONOUNS = new Set('he she they i we you it who him her them me us that which his hers their one'.split(' '));
const words = (s) =>
  s
    .replace(/[’']s\b/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
const lastName = (s) =>
  (s.split(/,|\(| who | of | for | from /)[0].match(/\p{Lu}[\p{L}.'’-]*/gu) ?? [])
    .map((w) => w.replace(/[’']s$/, ''))
    .at(-1)
    ?.toLowerCase();

function trim(text, from, to) {
  let [a, b] = [from, to];
  while (a < b && /[\s"'“”‘’,.;:!?…—–-]/.test(text[a])) a++;
  while (b > a && /[\s"'“”‘’,.;:!?…—–-]/.test(text[b - 1])) b--;
  return [a, b];
}

function unitsOf(doc) {
  return doc.quotes.flatMap((q) =>
    q.kind === 'direct' ? [{ ...q }] : q.kind === 'mixed' ? q.quoted.map((s) => ({ ...q, ...s })) : [],
  );
}

function matches(gold, span, text) {
  const g = gold.speaker;
  if (Math.min(span.end, g.end) > Math.max(span.start, g.start)) return true;
  // The one whom "who" stands for, right before it.
  if (/^(?:who|which|that|whom)$/i.test(g.text) && span.end <= g.start && g.start - span.end <= 3) return true;
  const own = text.slice(span.start, span.end);
  if (PRONOUNS.has(g.text.toLowerCase())) {
    if (own.toLowerCase() === g.text.toLowerCase()) return true;
    return (
      Boolean(gold.canonicalSpeaker) &&
      !PRONOUNS.has(own.toLowerCase()) &&
      lastName(gold.canonicalSpeaker) === lastName(own) &&
      lastName(own) !== undefined
    );
  }
  if (PRONOUNS.has(own.toLowerCase())) return false;
  const a = lastName(g.text);
  if (a !== undefined && a === lastName(own)) return true;
  return words(own).join(' ') === words(g.text).join(' ');
}

/** Ranking cases of one document with their right answers; index -1 stands for nobody. */
export function examplesOf(doc, cases) {
  const units = unitsOf(doc).map((u) => [u, ...trim(doc.text, u.start, u.end)]);
  const nobodys = (doc.unattributed ?? []).map((u) => trim(doc.text, u.start, u.end));
  const out = [];
  for (const c of cases) {
    const [a, b] = trim(doc.text, c.start, c.end);
    let best = null;
    let most = 0.5;
    for (const [u, x, y] of units) {
      const share = (Math.min(b, y) - Math.max(a, x)) / (Math.max(b, y) - Math.min(a, x));
      if (share > most) [best, most] = [u, share];
    }
    const right = best?.speaker ? c.candidates.flatMap((k, i) => (matches(best, k, doc.text) ? [i] : [])) : [];
    out.push({
      features: c.features,
      none: c.none,
      right: right.length > 0 ? right : [-1],
      speech: c.speech,
      isUnit: best !== null,
      said: c.said,
      prior: c.prior,
      few: c.few,
      nominal: c.nominal,
      isSaid: right.includes(c.best),
      isNobodys: nobodys.some(([x, y]) => Math.min(b, y) - Math.max(a, x) >= 0.8 * (y - x)),
    });
  }
  return out;
}

/** Learns weights by feature name. `rounds` passes over the examples in a fixed shuffled order; one may count for less. */
export function learn(examples, { rounds = 10, rate = 0.12, l2 = 3e-3, floor = 0.06, least = 6 } = {}) {
  const ids = new Map();
  const id = (f) => {
    if (!ids.has(f)) ids.set(f, ids.size);
    return ids.get(f);
  };
  const counts = new Map();
  const data = examples.map((e) => {
    for (const list of [...e.features, e.none]) for (const f of list) counts.set(f, (counts.get(f) ?? 0) + 1);
    return {
      sides: [...e.features.map((l) => l.map(id)), e.none.map(id)],
      right: new Set(e.right.map((r) => (r < 0 ? e.features.length : r))),
      share: e.share ?? 1,
    };
  });
  const w = new Float64Array(ids.size);
  const g2 = new Float64Array(ids.size).fill(1e-6);
  let seed = 7;
  const random = () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const order = data.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const n of order) step(data[n], w, g2, rate, l2);
  }
  const out = {};
  for (const [f, i] of [...ids].sort((x, y) => (x[0] < y[0] ? -1 : 1))) {
    if (Math.abs(w[i]) >= floor && counts.get(f) >= least) out[f] = Math.round(w[i] * 100) / 100;
  }
  return out;
}

/** Learns to tell speech from other uses of marks: logistic regression by the same means. */
export function learnSpeech(examples, options) {
  return learn(
    examples.map((e) => ({ features: [e.speech], none: [], right: [e.isUnit ? 0 : -1] })),
    options,
  );
}

function step({ sides, right, share }, w, g2, rate, l2) {
  const scores = sides.map((s) => s.reduce((sum, f) => sum + w[f], 0));
  const top = Math.max(...scores);
  const p = scores.map((s) => Math.exp(s - top));
  const all = p.reduce((a, b) => a + b, 0);
  const good = p.reduce((a, b, i) => a + (right.has(i) ? b : 0), 0);
  sides.forEach((side, i) => {
    const gradient = share * (p[i] / all - (right.has(i) ? p[i] / good : 0));
    if (Math.abs(gradient) < 1e-4) return;
    for (const f of side) {
      const g = gradient + l2 * w[f];
      g2[f] += g * g;
      w[f] -= (rate * g) / Math.sqrt(g2[f] + 0.1);
    }
  });
}
