import { W } from '../../language/classes.ts';
import { isNameWord } from '../syntax/nameWords.ts';
import { type Phrase, phraseOf } from '../syntax/phrase.ts';
import { phraseFrom } from '../syntax/phraseAfter.ts';
import { phraseEndingAt } from '../syntax/phraseBefore.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, is, isDash, isPunct, isVerb } from '../syntax/wordForms.ts';
import { type Frame, type FrameKind, lastOf } from './frame.ts';

/** `The polls were right - Ines Aldana: “…”`: a name between a dash or full stop and a colon. */
export function bareFrame(tokens: readonly Token[], i: number, low: number): Frame | null {
  const phrase = phraseEndingAt(tokens, i - 1, low);
  const before = phrase ? tokens[phrase.from - 1] : undefined;
  if (
    phrase?.type !== 'named' ||
    phrase.from === 0 ||
    !before ||
    (before.sentence === tokens[i]?.sentence && !isDash(before) && before.lower !== 'from')
  )
    return null;
  return verbless('bare', phrase, i, i, 1, (tokens[i] as Token).sentence);
}

/** `Engineer Pascal Dour on the night:` — a short line without a verb that ends in a colon. */
export function introFrame(tokens: readonly Token[], frames: readonly Frame[]): Frame | null {
  const last = tokens.length - 1;
  if (last < 1 || last > 16 || !isPunct(tokens[last], ':') || frames.some((f) => f.kind === 'sv' || f.kind === 'vs'))
    return null;
  const phrase = phraseFrom(tokens, 0, last - 1);
  const first = tokens[0] as Token;
  if (phrase?.type !== 'named') return null;
  return verbless('bare', phrase, last, last, 1, first.sentence);
}

/** A frame whose cue is no verb. */
function verbless(
  kind: FrameKind,
  phrase: Phrase,
  cueFrom: number,
  cueTo: number,
  say: 0 | 1 | 2,
  sentence: number,
): Frame {
  const rest = { inherited: false, negated: false, passive: false, embedded: false };
  return { kind, phrase, cueFrom, cueTo, say, form: 'none', sentence, ...rest };
}

export function agentFrame(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
  kind: FrameKind,
  say: 0 | 1 | 2,
): Frame | null {
  const t = tokens[from] as Token;
  const phrase = phraseFrom(tokens, at, lastOf(tokens, from));
  if (!phrase) return null;
  return verbless(kind, phrase, from, to, say, t.sentence);
}

/** `To Aldana, the quay is “a sieve.”`: somebody's opinion, at the head of a sentence. */
export function opinionFrame(tokens: readonly Token[], i: number): Frame | null {
  const frame = agentFrame(tokens, i, i, i + 1, 'according', 1);
  if (!frame || !isPunct(tokens[frame.phrase.to + 1], ',')) return null;
  const { type, from, to } = frame.phrase;
  const people = tokens.slice(from, to + 1).some((t) => is(t, W.role | W.personGroup | W.pronoun));
  return type === 'named' || people ? frame : null;
}

/** `Aldana's claim`, `the ministry's written statement`: `i` is the possessive ending. */
export function possessiveNoun(tokens: readonly Token[], i: number, low: number): Frame | null {
  const noun = sayNounSoon(tokens, i + 1);
  if (noun < 0) return null;
  const phrase = phraseEndingAt(tokens, i - 1, low);
  return phrase ? nounFrame(tokens, phrase, noun) : null;
}

export function pronounNoun(tokens: readonly Token[], i: number): Frame | null {
  const noun = sayNounSoon(tokens, i + 1);
  if (noun < 0) return null;
  const t = tokens[i] as Token;
  const phrase: Phrase = {
    from: i,
    to: i,
    type: 'pronoun',
    group: t.lower === 'their',
    nameFrom: -1,
    nameTo: -1,
    roles: [],
    members: [],
    head: t.lower,
  };
  return nounFrame(tokens, phrase, noun);
}

function sayNounSoon(tokens: readonly Token[], from: number): number {
  for (let k = from; k < from + 4; k++) {
    const t = tokens[k];
    if (!t || (t.kind !== 'word' && t.kind !== 'number')) return -1;
    if (among(t, 'sayNouns')) return k;
    if (is(t, W.prep | W.conj | W.aux | W.det)) return -1;
  }
  return -1;
}

/** `a statement from the port`, `remarks by Aldana`. */
export function nounFrom(tokens: readonly Token[], i: number): Frame | null {
  const prep = tokens[i + 1];
  if (!prep || !among(prep, 'ofSomebody')) return null;
  const phrase = phraseFrom(tokens, i + 2, lastOf(tokens, i));
  if (!phrase || (prep.lower === 'of' && phrase.type !== 'named')) return null;
  return nounFrame(tokens, phrase, i);
}

/** `chants of “…” from the crowd`, `cries of “…” by pensioners`: `i` is the noun. */
export function outcryFrame(tokens: readonly Token[], i: number): Frame | null {
  const t = tokens[i] as Token;
  if (!among(t, 'outcries') || tokens[i + 1]?.lower !== 'of' || tokens[i + 2]?.kind !== 'quote') return null;
  let k = i + 3;
  while (k < i + 7 && (tokens[k]?.kind === 'quote' || /^(?:and|or|,)$/.test(tokens[k]?.lower ?? ''))) k++;
  if (!among(tokens[k], 'outOfMouths')) return null;
  const phrase = phraseFrom(tokens, k + 1, lastOf(tokens, i));
  return phrase ? { ...nounFrame(tokens, phrase, i), say: 2 } : null;
}

function nounFrame(tokens: readonly Token[], phrase: Phrase, noun: number): Frame {
  const t = tokens[noun] as Token;
  return verbless('noun', phrase, noun, noun, 1, t.sentence);
}

/** A frame that makes somebody say something. */
export const speaks = ({ kind, say }: Frame): boolean => say > 0 && kind !== 'label' && kind !== 'bare';

/** `“…” — Ines Aldana, harbourmaster`: a name behind a dash that ends the stretch. */
export function signatureFrame(tokens: readonly Token[], frames: readonly Frame[]): Frame | null {
  // Behind words that somebody is said to say, a name is the writer's own: `… he called it “a gift.” — Ana Lund`.
  if (frames.some(speaks)) return null;
  let dash = tokens.length - 1;
  while (dash > 0 && tokens.length - dash < 16 && !(isDash(tokens[dash]) && tokens[dash - 1]?.kind === 'quote')) dash--;
  const first = tokens[dash + 1];
  const behindQuote = tokens[dash - 1]?.kind === 'quote';
  if (!isDash(tokens[dash]) || !(dash === 0 || behindQuote) || !first || !isNameWord(tokens, dash + 1)) return null;
  const phrase = phraseFrom(tokens, dash + 1, tokens.length - 1);
  if (phrase?.type !== 'named' || isVerb(tokens, phrase.to + 1)) return null;
  // A paragraph of its own is a signature only when nothing else stands in it.
  if (dash === 0 && phrase.to < tokens.length - 2) return null;
  return verbless('label', phrase, dash, dash, 2, first.sentence);
}

/** The name that a signature begins with, its dash aside: "Ines Aldana, *The Valley Courier*". */
export function signerFrame(tokens: readonly Token[]): Frame | null {
  let at = 0;
  while (isDash(tokens[at]) || tokens[at]?.text === '-' || isPunct(tokens[at], '(')) at++;
  const first = tokens[at];
  if (!first || (!isNameWord(tokens, at) && !is(first, W.role | W.title | W.det) && !first.cap)) return null;
  const phrase = phraseFrom(tokens, at, tokens.length - 1);
  if (phrase?.type !== 'named' || isVerb(tokens, phrase.to + 1)) return null;
  return verbless('label', phrase, 0, 0, 2, first.sentence);
}

/** Whether a short run of words that ends in a colon follows. */
function isTopicEnd(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + 6; k++) {
    if (isPunct(tokens[k], ':')) return k > from;
    if (tokens[k]?.kind !== 'word' && tokens[k]?.kind !== 'poss') return false;
  }
  return false;
}

/** "MS. ALDANA:", "Ines Aldana, harbourmaster:", "Q:" at the head of a stretch. */
export function labelFrame(tokens: readonly Token[]): Frame | null {
  let i = 0;
  while (
    i < 6 &&
    tokens[i] &&
    ((tokens[i] as Token).kind === 'number' || /^[[\]()*:.]$/.test((tokens[i] as Token).text))
  )
    i++;
  let k = i;
  let on = -1;
  while (k < i + 9 && k < tokens.length && !isPunct(tokens[k], ':')) {
    const t = tokens[k] as Token;
    if (t.lower === 'on' && k > i) on = k;
    const fine =
      isNameWord(tokens, k) ||
      t.cap ||
      is(t, W.particle) ||
      t.kind === 'number' ||
      /^[(),.*-]$/.test(t.text) ||
      (k > i + 1 && isPunct(tokens[k - 1], ',')) ||
      (k > i && t.lower === 'on' && isNameWord(tokens, k - 1) && isTopicEnd(tokens, k + 1)) ||
      (on >= 0 && k > on && t.kind === 'word' && !is(t, W.aux)) ||
      is(t, W.role | W.title);
    if (t.kind === 'quote' || !fine) return null;
    k++;
  }
  if (!isPunct(tokens[k], ':') || k === i) return null;
  let end = k - 1;
  while (end > i && /^[*.]$/.test((tokens[end] as Token).text)) end--;
  const first = tokens[i] as Token;
  if (!isNameWord(tokens, i) && !first.cap) return null;
  const letter = end === i && /^\p{Lu}$/u.test(first.text);
  if (is(first, W.prep | W.conj | W.det | W.pronoun) && !letter) return null;
  // "Aldana on the mole:" is Aldana, "Thoughts on the mole:" nobody.
  if (on > 0 && (is(first, W.document) || among(first, 'sayNouns') || among(first, 'topicNouns'))) return null;
  const own = phraseOf(tokens, i, on > 0 ? on - 1 : end);
  const phrase: Phrase = letter ? { ...own, type: 'named', nameFrom: i, nameTo: i } : own;
  return verbless('label', phrase, k, k, 2, first.sentence);
}
