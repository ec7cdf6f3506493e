// Pretends that words of indirect speech are quoted: puts marks around a stretch of some sentences, wherever nobody is
// quoted. Whose words the annotators say they are, is whose quotation it would be; words that nobody is said to say would
// be nobody's. So eleven thousand annotated sayings without marks teach who is quoted, and where a saying ends.

const SENTENCES = 0.6;
const TRIES = 6;
/** Words that seldom begin or end what is quoted. */
const SMALL = /^(?:and|or|but|the|a|an|of|to|that|,|—|–|-|who|which|in|on|at|for|by|with|is|was|are|were)$/;
const LAST = /^(?:and|or|but|the|a|an|of|to|that|who|which|in|on|at|for|by|with|is|was|are|were|—|–|-)$/;

/** The document with pretended quotations and nothing else annotated. The same `round` pretends the same. */
export function pretended(doc, round) {
  const random = randomFrom(`${doc.id}#${round}`);
  const free = freeOf(doc);
  const chosen = [];
  for (const sentence of doc.text.matchAll(/[^\n.!?]+/g)) {
    if (sentence[0].trim().length < 25 || random() > SENTENCES) continue;
    const stretch = stretchIn(sentence, random, free);
    if (stretch) chosen.push(stretch);
  }
  return marked(doc, chosen);
}

/** Tells whether a stretch of the text touches no quotation, speaker or cue. */
function freeOf({ text, quotes, unattributed = [] }) {
  const taken = [];
  const beside = ({ start, end }) => taken.push([start - 2, end + 2]);
  for (const { kind, start, end, quoted, speaker, cue } of quotes) {
    for (const part of [speaker, cue]) if (part) taken.push([part.start, part.end]);
    if (kind === 'direct') beside({ start, end });
    if (kind === 'mixed') quoted.forEach(beside);
  }
  unattributed.forEach(beside);
  for (const m of text.matchAll(/["“”][^"“”\n]*["“”]?/g)) taken.push([m.index - 1, m.index + m[0].length + 1]);
  return (from, to) => !taken.some(([a, b]) => Math.min(to, b) > Math.max(from, a));
}

/** A few words of a sentence, up to its next comma or bracket. */
function stretchIn(sentence, random, free) {
  const words = [...sentence[0].matchAll(/\S+/g)].map((w) => ({ at: sentence.index + w.index, text: w[0] }));
  for (let n = 0; n < TRIES; n++) {
    const first = Math.floor(random() * words.length);
    const most = first + lengthOf(random()) - 1;
    if (first === 0 && random() < 0.8) continue;
    let last = first;
    while (last < Math.min(most, words.length - 1) && !endsClause(words, last)) last++;
    if (SMALL.test(words[first].text.toLowerCase()) && random() < 0.8) continue;
    if (LAST.test(words[last].text.toLowerCase())) continue;
    const from = words[first].at + /^\(*/.exec(words[first].text)[0].length;
    const to = words[last].at + words[last].text.replace(/[,;:()—–]+$/, '').length;
    if (to - from >= 3 && free(from, to)) return [from, to];
  }
  return null;
}

/** How many words; as short as quoted fragments are. */
const lengthOf = (r) => (r < 0.25 ? 1 : r < 0.45 ? 2 : r < 0.6 ? 3 : r < 0.7 ? 4 : r < 0.8 ? 5 : r < 0.9 ? 7 : 11);

const endsClause = (words, i) => /[,;:()—–]$/.test(words[i].text) || words[i + 1]?.text.startsWith('(');

function marked(doc, chosen) {
  const [open, close] = doc.text.includes('“') ? ['“', '”'] : ['"', '"'];
  const quotes = [];
  const unattributed = [];
  const moved = movedBy(chosen);
  let text = '';
  let at = 0;
  for (const [from, to] of chosen) {
    text += doc.text.slice(at, from) + open;
    const start = text.length;
    text += doc.text.slice(from, to);
    const said = innermost(doc.quotes, from, to);
    const span = { start, end: text.length };
    if (said)
      quotes.push({
        ...said,
        ...span,
        kind: 'mixed',
        quoted: [span],
        speaker: moved(said.speaker),
        cue: moved(said.cue),
      });
    else unattributed.push(span);
    text += close;
    at = to;
  }
  return { ...doc, text: text + doc.text.slice(at), quotes, unattributed };
}

/** The shortest saying with a speaker that has a stretch in it. */
function innermost(quotes, from, to) {
  const around = quotes.filter((q) => q.speaker && q.start <= from && q.end >= to);
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Moves a part to its place behind the marks put in before it. */
function movedBy(chosen) {
  const by = (at) => chosen.filter(([from]) => from <= at).length + chosen.filter(([, to]) => to <= at).length;
  return (part) => part && { ...part, start: part.start + by(part.start), end: part.end + by(part.end - 1) };
}

function randomFrom(seed) {
  let state = 1;
  const next = () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
  for (const c of seed) state = (state * 31 + c.charCodeAt(0)) >>> 0;
  for (let i = 0; i < 5; i++) next();
  return next;
}
