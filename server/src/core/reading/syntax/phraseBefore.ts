import { W } from '../../language/classes.ts';
import { bracketBefore, withAffiliation, withApposition } from './apposition.ts';
import { isNameWord } from './nameWords.ts';
import { type Phrase, phraseOf, pronounPhrase } from './phrase.ts';
import { canEnd, inPhrase, joins, mayBeSomebody } from './phraseLimits.ts';
import type { Token } from './tokens.ts';
import { among, endsAs, inLy, is, isDash, isPronoun, isPunct } from './wordForms.ts';

/** The noun phrase that ends at token `j`, or null. `low` bounds the walk. Appositions and brackets before `j` are taken with it. */
export function phraseEndingAt(tokens: readonly Token[], j: number, low: number): Phrase | null {
  const t = tokens[j];
  if (!t || j < low) return null;
  if (isPunct(t, ')')) {
    const open = bracketBefore(tokens, j, low);
    const inner = open > low ? phraseEndingAt(tokens, open - 1, low) : null;
    return inner && inner.type !== 'pronoun' ? withAffiliation(tokens, inner, open, j) : null;
  }
  if (isPunct(t, ',') || isDash(t)) return withInsertedPhrase(tokens, j, low);
  return plainBackward(tokens, j, low);
}

/** `Rolf Tanner, a retired engineer and rower, said`: `j` is the comma (or dash) before the verb. */
function withInsertedPhrase(tokens: readonly Token[], j: number, low: number): Phrase | null {
  const mark = tokens[j] as Token;
  let best: Phrase | null = null;
  for (let k = j - 1, steps = 0; k > low && steps < 60; k--, steps++) {
    const t = tokens[k] as Token;
    if (t.kind === 'quote' && steps < 1) return null;
    if (t.kind !== 'punct') continue;
    if (t.text === ')') {
      const open = bracketBefore(tokens, k, low);
      if (open > low) k = open;
      continue;
    }
    if (/^[.;:!?]/.test(t.text) && t.text !== '...') break;
    if (isDash(mark) ? t.text !== mark.text : t.text !== ',') continue;
    const before = k - 1 >= low ? phraseEndingAt(tokens, k - 1, low) : null;
    if (!before || !opensClause(tokens, before.from, low)) continue;
    if (!insertable(tokens, k + 1, j - 1, before)) continue;
    const joined = withApposition(tokens, before, k + 1, j - 1);
    if (before.type === 'named') return joined;
    best ??= joined;
  }
  return best;
}

/** What stands before a subject: the clause's own start. */
function opensClause(tokens: readonly Token[], from: number, low: number): boolean {
  const before = tokens[from - 1];
  if (from <= low || !before) return true;
  if (before.sentence !== (tokens[from] as Token).sentence) return true;
  return (
    before.kind === 'punct' ||
    before.kind === 'quote' ||
    before.lower === 'what' ||
    is(before, W.conj | W.subordinator | W.adverb | W.time | W.relative)
  );
}

function insertable(tokens: readonly Token[], from: number, to: number, before: Phrase): boolean {
  const first = tokens[from];
  if (!first || to < from) return false;
  if (before.type === 'pronoun' && before.head !== 'others') return false;
  if (first.kind === 'quote') return false;
  if (is(first, W.conj)) return to - from < 12;
  if (is(first, W.pronoun) && !is(first, W.relative) && !is(first, W.quantity)) return false;
  return true;
}

function plainBackward(tokens: readonly Token[], j: number, low: number): Phrase | null {
  const last = tokens[j] as Token;
  if (isPronoun(last)) {
    if (last.lower === 'that' || last.lower === 'which') return relativeAntecedent(tokens, j, low);
    return pronounPhrase(j, last);
  }
  // "Aldana herself".
  if (among(last, 'reflexives')) {
    const whom = j > low ? plainBackward(tokens, j - 1, low) : null;
    return whom && { ...whom, to: j };
  }
  if (last.lower === 'al.' && tokens[j - 1]?.lower === 'et') return withOthers(plainBackward(tokens, j - 2, low), j);
  if (last.kind === 'punct' || last.kind === 'quote' || last.kind === 'poss') return null;
  if (!canEnd(tokens, j)) return null;
  let k = j;
  while (
    k > low &&
    (inPhrase(tokens, k - 1) || joins(tokens, k - 1, low)) &&
    (tokens[k - 1] as Token).sentence === last.sentence &&
    j - k < 40
  )
    k--;
  const described = adjectivesBefore(tokens, k, j, low);
  const from = described >= 0 ? described : subjectStart(tokens, k, j);
  return from > j ? null : phraseOf(tokens, from, j);
}

/** `the tall, softly spoken lawyer`: where the article stands of one person with adjectives and a comma before him; or -1. */
function adjectivesBefore(tokens: readonly Token[], from: number, to: number, low: number): number {
  const head = tokens[to] as Token;
  if (head.cap || head.lower.endsWith('s') || !mayBeSomebody(head) || is(tokens[from], W.det)) return -1;
  let comma = false;
  for (let k = from - 1; k >= low && k > to - 9; k--) {
    const t = tokens[k] as Token;
    if (isPunct(t, ',')) comma = true;
    else if (is(t, W.det)) return comma && among(t, 'articles') ? k : -1;
    else if (t.kind !== 'word' || t.cap || is(t, W.prep | W.conj | W.aux | W.pronoun | W.relative)) return -1;
  }
  return -1;
}

/** `Lund et al.` */
const withOthers = (first: Phrase | null, to: number): Phrase | null => first && { ...first, to, group: true };

function relativeAntecedent(tokens: readonly Token[], j: number, low: number): Phrase | null {
  const before = isPunct(tokens[j - 1], ',') ? j - 2 : j - 1;
  return before >= low ? plainBackward(tokens, before, low) : null;
}

/** Drops what leads a clause before its subject: "On Friday", "In a statement", "Earlier this week". */
function subjectStart(tokens: readonly Token[], from: number, to: number): number {
  let s = from;
  for (let guard = 0; guard < 8 && s <= to; guard++) {
    const t = tokens[s] as Token;
    if (is(t, W.time) && !isNameWord(tokens, s) && t.kind === 'word') s++;
    else if (is(t, W.prep) && !isNameWord(tokens, s)) {
      const next = secondBase(tokens, s + 1, to);
      if (next < 0) return s + 1;
      s = next;
    } else if (
      is(t, W.adverb | W.conj) ||
      t.kind === 'poss' ||
      t.kind === 'punct' ||
      t.lower === 'what' ||
      (inLy(t) && !t.cap)
    )
      s++;
    else break;
  }
  const cut = lastFreeStart(tokens, s, to);
  return cut;
}

/** Where the second base phrase begins after a leading preposition, or -1. */
function secondBase(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from + 1; k <= to; k++) {
    const t = tokens[k] as Token;
    const before = tokens[k - 1] as Token;
    if (is(before, W.prep) || before.kind === 'poss') continue;
    if (isPronoun(t)) return k;
    if (is(t, W.det) && !is(before, W.det | W.quantity)) return k;
    if (
      isNameWord(tokens, k) &&
      !before.cap &&
      !is(before, W.det | W.role | W.organisation | W.title) &&
      before.kind !== 'punct' &&
      !isAdjective(before)
    )
      return k;
    if (is(t, W.personGroup) && is(before, W.time)) return k;
  }
  return -1;
}

const isAdjective = (t: Token): boolean => endsAs(t, 'adjective') && !is(t, W.time);

/** Inside `[from, to]`: the last determiner that no preposition or possessive governs begins the subject. */
function lastFreeStart(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let k = from + 1; k <= to; k++) {
    const t = tokens[k] as Token;
    const before = tokens[k - 1] as Token;
    if (
      is(before, W.prep | W.det | W.conj | W.quantity) ||
      before.kind === 'poss' ||
      before.kind === 'number' ||
      isPunct(before, ',')
    )
      continue;
    if (is(t, W.det) && !is(t, W.quantity) && t.kind === 'word' && !t.cap) start = k;
    else if (isNameWord(tokens, k) && is(before, W.time) && !before.cap) start = k;
  }
  return start;
}
