// The texts the benchmark runs over: those of the matching evaluation where they are, generated ones where not.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/eval/matching/', import.meta.url));
const lines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** A generator of numbers in [0, 1), the same every run (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `{name, texts, quotes: [{kind, quote}]}`: some 10 MB and 1,000 quotations. */
export function corpus10() {
  if (existsSync(`${shared}corpus10.jsonl`)) {
    return {
      name: 'eval/matching',
      texts: lines(`${shared}corpus10.jsonl`).map((d) => d.text),
      quotes: lines(`${shared}quotes10.jsonl`),
    };
  }
  const random = randomFrom(7);
  const words = vocabulary(60_000, random);
  const texts = Array.from({ length: 700 }, () => article(words, random));
  return { name: 'generated', texts, quotes: quotesFrom(texts, words, random) };
}

/**
 * The library and nine times as much made from it: a walk through its words that at two of five goes on from another
 * place where the same word stands. So there are as many phrases as prose has, and no second copy of a quotation. In no order.
 */
export function tenfold(texts) {
  const random = randomFrom(11);
  const tokens = texts.flatMap((text) => text.match(/\S+\s*/g) ?? []);
  const numbers = new Map();
  const chain = new Int32Array(tokens.length);
  const latest = [];
  tokens.forEach((token, at) => {
    const word = token.trim();
    const number = numbers.get(word) ?? numbers.set(word, numbers.size).get(word);
    chain[at] = latest[number] ?? at;
    latest[number] = at;
  });
  // Behind the first place of a word stands its last: the places of a word are a ring.
  const first = new Map();
  for (let at = tokens.length - 1; at >= 0; at--)
    if (chain[at] === at) first.set(at, latest[numbers.get(tokens[at].trim())]);
  for (const [at, last] of first) chain[at] = last;
  const out = [...texts];
  const length = Math.round(tokens.length / texts.length);
  for (let made = texts.length; made < texts.length * 10; made++) {
    let at = Math.floor(random() * tokens.length);
    const chosen = [];
    for (let n = 0; n < length; n++) {
      chosen.push(tokens[at]);
      if (random() < 0.4) for (let hops = 1 + Math.floor(random() * 8); hops > 0; hops--) at = chain[at];
      at = (at + 1) % tokens.length;
    }
    out.push(chosen.join(''));
  }
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

function vocabulary(size, random) {
  const syllables = 'ba co du fen gar hil jo kel lum mar ne or pel qui ras sto tun ul ver wen yor zi'.split(' ');
  const common = 'the of and to a in that is for it was on with he as be at by not had but'.split(' ');
  const made = Array.from({ length: size }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(
      '',
    ),
  );
  return [...common, ...made];
}

/** A word by Zipf's law: the share of the n-th falls with n. */
const zipf = (words, random) => words[Math.min(words.length - 1, Math.floor(words.length ** random()) - 1)] ?? words[0];

function article(words, random) {
  let text = '';
  while (text.length < 14_500) {
    const length = 6 + Math.floor(random() * 20);
    const sentence = Array.from({ length }, () => zipf(words, random)).join(' ');
    text += `${sentence[0].toUpperCase()}${sentence.slice(1)}.${random() < 0.2 ? '\n\n' : ' '}`;
  }
  return text;
}

function quotesFrom(texts, words, random) {
  const quotes = [];
  for (let i = 0; i < 1000; i++) {
    const kind = i < 400 ? 'exact' : i < 600 ? 'permitted' : i < 800 ? 'altered' : 'absent';
    const tokens = texts[Math.floor(random() * texts.length)].split(/\s+/);
    const from = Math.floor(random() * (tokens.length - 60));
    const chosen = tokens.slice(from, from + 10 + Math.floor(random() * 50));
    if (kind === 'permitted') chosen.splice(4, 2, '…');
    if (kind === 'altered') chosen[3 + Math.floor(random() * (chosen.length - 4))] = zipf(words, random);
    quotes.push({
      kind,
      quote: kind === 'absent' ? chosen.map(() => zipf(words, random)).join(' ') : chosen.join(' '),
    });
  }
  return quotes;
}
