import type { Candidate, Place } from './candidates.ts';
import { firstFrameFrom } from './candidates.ts';
import type { Frame } from './frame.ts';
import { W } from './lexicon/words.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';
import { is, isPunct } from './wordForms.ts';

/** What a quotation shows of itself; shared by all its candidates. */
export interface QuoteTraits {
  readonly words: number;
  /** Begins with a capital letter and ends as a sentence or clause does. */
  readonly shape: 'full' | 'open' | 'piece';
  readonly last: string;
  /** What stands right before it. */
  readonly before: string;
  readonly after: string;
  readonly titled: boolean;
  readonly single: boolean;
  readonly alone: boolean;
}

const bucket = (n: number): string =>
  n <= 0 ? '0' : n <= 1 ? '1' : n <= 3 ? '3' : n <= 7 ? '7' : n <= 14 ? '14' : '+';

/** Words of a stretch of text, counted without a list of them. */
export function countWords(text: string, from: number, to: number, most = 400): number {
  let n = 0;
  let inside = false;
  for (let i = from; i < to && n < most; i++) {
    const c = text.charCodeAt(i);
    const space = c <= 32 || c === 0xa0;
    if (!space && !inside) n++;
    inside = !space;
  }
  return n;
}

export function traitsOf(place: Place, text: string): QuoteTraits {
  const { token, stretch, at, quoted } = place;
  const part = quoted.parts.find((p) => p.start >= token.start && p.end <= token.end) ?? quoted.inner;
  const words = countWords(text, part.start, part.end);
  const inner = text.slice(part.start, Math.min(part.end, part.start + 120)).trimStart();
  const last = lastSign(text, part.start, part.end);
  const capital = /^[\p{Lu}\p{N}…[]/u.test(inner) || /^\.\.\./.test(inner);
  const shape = capital && /[.,!?…—-]/.test(last) ? 'full' : capital ? 'open' : 'piece';
  return {
    words,
    shape,
    last: /[.,!?…—-]/.test(last) ? last : 'w',
    before: neighbour(stretch.tokens[at - 1]),
    after: neighbour(stretch.tokens[at + 1]),
    titled: isTitled(inner),
    single: quoted.single,
    alone: stretch.tokens.length === 1,
  };
}

function lastSign(text: string, from: number, to: number): string {
  for (let i = to - 1; i >= from; i--) {
    const c = text[i] as string;
    if (!/[\s"“”'‘’]/.test(c)) return c;
  }
  return '';
}

/** "The Art of the Deal": every longer word with a capital, no end mark. */
function isTitled(inner: string): boolean {
  const words = inner.split(/\s+/).filter((w) => /\p{L}{4}/u.test(w));
  return words.length > 0 && words.every((w) => /^[^\p{L}]*\p{Lu}/u.test(w));
}

/** A coarse class of what stands beside a quotation. */
function neighbour(t: Token | undefined): string {
  if (!t) return 'edge';
  if (t.kind === 'quote') return 'quote';
  if (t.kind === 'punct') return /^[,:;.()]$/.test(t.text) ? t.text : /^[—–-]/.test(t.text) ? '-' : 'p';
  if (
    /^(?:that|as|called|a|an|the|so-called|of|to|and|or|is|was|by|like|about|titled|entitled|dubbed|with|for|in|on|not|it|said|but)$/.test(
      t.lower,
    )
  )
    return t.lower;
  if (t.kind === 'poss') return 'poss';
  if (t.verb && !t.cap) return t.verb.say === 0 ? 'verb' : `say${t.verb.say}`;
  if (is(t, W.pronoun)) return 'pron';
  if (is(t, W.possessive)) return 'his';
  if (is(t, W.prep)) return 'prep';
  if (is(t, W.conj | W.subordinator)) return 'conj';
  if (is(t, W.adverb)) return 'adv';
  if (t.cap) return 'Cap';
  return t.lower.endsWith('s') ? 'nouns' : t.lower.endsWith('ed') ? 'ed' : 'word';
}

/** What a phrase is, coarsely. */
function phraseKind(p: Phrase): string {
  if (p.type === 'pronoun')
    return /^(?:he|she)$/.test(p.head)
      ? 'heshe'
      : /^(?:they|we|i|you|who)$/.test(p.head)
        ? p.head
        : /^(?:his|her|their)$/.test(p.head)
          ? 'his'
          : 'it';
  if (p.type === 'named') return p.group ? 'names' : 'name';
  if (p.type === 'organisation') return 'org';
  return p.group ? 'group' : 'nominal';
}

function headKind(p: Phrase, tokens: readonly Token[]): string {
  if (p.type !== 'nominal') return '';
  const t = tokens.slice(p.from, p.to + 1).find((x) => x.lower === p.head);
  if (!t) return 'x';
  if (is(t, W.role | W.personGroup)) return 'role';
  if (is(t, W.groupNoun | W.organisation)) return 'body';
  if (is(t, W.document)) return 'doc';
  return is(t, W.time) ? 'time' : 'other';
}

/** Where the frame stands to the quotation, and what lies between. */
interface Relation {
  readonly pos: string;
  readonly gap: number;
  readonly quotes: number;
  readonly rivals: number;
  /** Other frames between. */
  readonly verbs: number;
  readonly link: string;
}

function relationOf(c: Candidate, place: Place): Relation {
  const { frame } = c;
  if (c.blocks !== 0 || c.stretch !== place.stretch) {
    const pos = c.blocks < -1 ? 'P2' : c.blocks === -1 ? 'P1' : c.blocks === 1 ? 'N1' : 'X';
    const tokens = c.stretch.tokens;
    const lastSentence = tokens[tokens.length - 1]?.sentence ?? 0;
    const away = c.blocks < 0 ? lastSentence - frame.sentence : frame.sentence;
    const end = isPunct(tokens[tokens.length - 1], ':') ? 'colon' : 'stop';
    const holds = quotesIn(tokens, Math.max(0, tokens.length - 300), tokens.length);
    return { pos, gap: Math.min(3, away), quotes: holds, rivals: 0, verbs: 0, link: c.blocks === -1 ? end : '' };
  }
  const from = Math.min(frame.phrase.from, frame.cueFrom);
  const to = Math.max(frame.inherited ? frame.cueTo : frame.phrase.to, frame.cueTo);
  const after = frame.cueFrom > place.at;
  const [a, b] = after ? [place.at + 1, frame.inherited ? frame.cueFrom : from] : [to + 1, place.at];
  const tokens = place.stretch.tokens;
  const ds = frame.sentence - place.token.sentence;
  const pos =
    frame.kind === 'label'
      ? 'L'
      : ds === 0
        ? after
          ? 'A'
          : 'B'
        : ds > 0
          ? `A${Math.min(ds, 2)}`
          : `B${Math.min(-ds, 3)}`;
  return {
    pos,
    gap: Math.max(0, b - a),
    quotes: quotesIn(tokens, a, b),
    rivals: rivalsIn(place.stretch.frames, frame, a, b),
    verbs: framesIn(place.stretch.frames, frame, a, b),
    link: linkOf(tokens, a, b),
  };
}

function quotesIn(tokens: readonly Token[], from: number, to: number): number {
  let n = 0;
  for (let k = from; k < to && n < 3; k++) if ((tokens[k] as Token).kind === 'quote') n++;
  return n;
}

function rivalsIn(frames: readonly Frame[], self: Frame, from: number, to: number): number {
  let n = 0;
  for (let k = firstFrameFrom(frames, from); k < frames.length && n < 2; k++) {
    const f = frames[k] as Frame;
    if (f.cueFrom >= to) break;
    if (f !== self && f.say === 2 && !f.inherited && f.cueTo < to) n++;
  }
  return n;
}

/** How many other frames have their cue between, up to three. */
function framesIn(frames: readonly Frame[], self: Frame, from: number, to: number): number {
  let n = 0;
  for (let k = firstFrameFrom(frames, from); k < frames.length && n < 3; k++) {
    const f = frames[k] as Frame;
    if (f.cueFrom >= to) break;
    if (f !== self && f.cueTo < to) n++;
  }
  return n;
}

/** The tokens between, when they are few and tell. */
function linkOf(tokens: readonly Token[], from: number, to: number): string {
  const n = to - from;
  if (n <= 0) return 'none';
  const last = tokens[to - 1] as Token;
  const first = tokens[from] as Token;
  if (n === 1) return neighbour(first);
  const that = tokens.slice(from, Math.min(to, from + 8)).some((t) => t.lower === 'that');
  return `${neighbour(first)}_${neighbour(last)}${that ? '_t' : ''}`;
}

/** Whether the frame stands right beside another quotation than this one. */
function otherBeside(c: Candidate, place: Place): string {
  const tokens = c.stretch.tokens;
  const from = Math.min(c.frame.phrase.from, c.frame.cueFrom);
  const to = Math.max(c.frame.phrase.to, c.frame.cueTo);
  const left = besideQuote(tokens, from, -1);
  const right = besideQuote(tokens, to, 1);
  const own = (i: number): boolean => c.stretch === place.stretch && i === place.at;
  return `${left < 0 ? '-' : own(left) ? 'q' : 'o'}${right < 0 ? '-' : own(right) ? 'q' : 'o'}`;
}

function besideQuote(tokens: readonly Token[], i: number, step: 1 | -1): number {
  for (let k = i + step, n = 0; n < 3; k += step, n++) {
    const t = tokens[k];
    if (!t) return -1;
    if (t.kind === 'quote') return k;
    if (t.kind === 'punct' ? /^[.;!?]/.test(t.text) : t.lower !== 'that') return -1;
  }
  return -1;
}

/** The features of "nobody in sight speaks it". */
export function nullFeatures(q: QuoteTraits, candidates: readonly Candidate[], place: Place): string[] {
  const say = candidates.some((c) => c.blocks === 0 && c.frame.say === 2 && c.frame.sentence === place.token.sentence);
  const w = q.words <= 3 ? String(q.words) : q.words <= 5 ? '5' : q.words <= 9 ? '9' : '+';
  return [
    'null',
    `n:w${w}`,
    `n:w${w}|${q.shape}`,
    `n:b:${q.before}`,
    `n:a:${q.after}`,
    `n:say:${say}`,
    `n:w${w}|say:${say}`,
    `n:l:${q.last}`,
    `n:t:${q.titled}`,
    `n:t:${q.titled}|w${w}`,
    `n:s:${q.single}`,
    `n:b:${q.before}|w${w}`,
    `n:a:${q.after}|w${w}`,
    `n:alone:${q.alone}`,
    `n:any:${candidates.length === 0}`,
    `n:in:${place.stretch.inside >= 0}`,
    `n:k:${place.stretch.kind}`,
    `n:t:${q.titled}|b:${q.before}`,
  ];
}

/**
 * The features by which speech is told from scare quotes, titles and words as words: what the quotation shows, and where
 * its likeliest speaker stands. `best` may be null.
 */
export function speechFeatures(
  q: QuoteTraits,
  candidates: readonly Candidate[],
  best: Candidate | null,
  place: Place,
): string[] {
  const out = nullFeatures(q, candidates, place).map((f) => `s${f}`);
  const w = q.words <= 3 ? String(q.words) : q.words <= 5 ? '5' : q.words <= 9 ? '9' : '+';
  out.push(`u:${q.before}|${q.after}`, `u:${q.before}|${q.titled}|w${w}`, `u:${q.shape}|${q.last}|w${w}`);
  if (!best) return [...out, 'u:none'];
  const r = relationOf(best, place);
  const f = best.frame;
  const p = phraseKind(f.phrase);
  const gap = bucket(r.gap);
  out.push(
    `u:${r.pos}|${f.kind}${f.say}`,
    `u:${r.pos}|${r.link}`,
    `u:${r.pos}|${gap}|${f.say}`,
    `u:${r.pos}|${f.say}|w${w}`,
    `u:${r.pos}|${p}`,
    `u:${f.say}|${p}${headKind(f.phrase, best.stretch.tokens)}`,
    `u:${r.pos}|${f.say}|b:${q.before}`,
    `u:${r.pos}|${f.say}|a:${q.after}`,
    `u:${f.form}|${f.say}|${r.pos}`,
    `u:${r.pos}|${q.shape}|${q.last}`,
    `u:c${best.carried}|${q.shape}|w${w}`,
  );
  return out;
}

/** The features of one candidate: short strings, each a class of form or place, never a word of the text. */
export function featuresOf(c: Candidate, q: QuoteTraits, place: Place): string[] {
  const f = c.frame;
  const r = relationOf(c, place);
  const kind = `${f.kind}${f.say}${f.inherited ? 'i' : ''}${f.passive ? 'p' : ''}`;
  const p = phraseKind(f.phrase);
  const hk = headKind(f.phrase, c.stretch.tokens);
  const gap = bucket(r.gap);
  const beside = otherBeside(c, place);
  const w = q.words <= 2 ? '2' : q.words <= 5 ? '5' : q.words <= 12 ? '12' : '+';
  const out = [
    `p:${r.pos}`,
    `k:${kind}`,
    `pk:${r.pos}|${kind}`,
    `pp:${r.pos}|${p}`,
    `ps:${r.pos}|${q.shape}`,
    `pg:${r.pos}|${gap}`,
    `pq:${r.pos}|${r.quotes}`,
    `pr:${r.pos}|${r.rivals}`,
    `pl:${r.pos}|${r.link}`,
    `pb:${r.pos}|${beside}`,
    `pw:${r.pos}|w${w}`,
    `psg:${r.pos}|${q.shape}|${gap}|${q.last}`,
    `pkg:${r.pos}|${kind}|${gap}`,
    `ph:${p}${hk}`,
    `phk:${hk}|${f.say}`,
    `f:${f.form}|${f.say}`,
    `neg:${f.negated}`,
    `pf:${r.pos}|${f.form}`,
    `pkb:${r.pos}|${kind}|${beside}`,
    `psb:${r.pos}|${q.shape}|${beside}|${q.last}`,
    `pqb:${r.pos}|b:${q.before}`,
    `pqa:${r.pos}|a:${q.after}`,
    `pks:${r.pos}|${kind}|${q.shape}`,
    `pv:${r.pos}|${r.verbs}`,
    `pvk:${r.pos}|${r.verbs}|${kind}`,
    `em:${r.pos}|${f.embedded}`,
    `emk:${f.embedded}|${kind}`,
    `pvs:${r.pos}|${r.verbs}|${q.shape}|${gap}`,
    `pa:${r.pos}|${q.alone}`,
  ];
  if (c.carried)
    out.push(
      'c',
      `c:${r.pos}`,
      `c:${q.shape}`,
      `c:alone:${q.alone}`,
      `c:${r.pos}|${q.shape}|${r.quotes}`,
      `c:b:${q.before}`,
      `c:w${w}`,
    );
  if (place.stretch.inside >= 0) out.push('in', `in:${kind}`);
  return out;
}
