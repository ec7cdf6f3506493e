import { W } from '../../language/classes.ts';
import { withAffiliation, withApposition } from './apposition.ts';
import { designationEnd } from './designation.ts';
import { isNameWord } from './nameWords.ts';
import { type Phrase, phraseOf, pronounPhrase } from './phrase.ts';
import { adjectivesEnd, canEnd, inPhrase, isOrdinal, joins, listComma } from './phraseLimits.ts';
import type { Token } from './tokens.ts';
import { among, is, isDash, isPronoun, isPunct, isVerb } from './wordForms.ts';

/** The noun phrase that begins at token `i`, with what hangs on to it, or null. */
export function phraseFrom(tokens: readonly Token[], i: number, high: number): Phrase | null {
  const t = tokens[i];
  if (!t || i > high || t.kind === 'punct' || t.kind === 'quote') return null;
  if (
    isPronoun(t) &&
    t.lower !== 'one' &&
    t.lower !== 'others' &&
    t.lower !== 'that' &&
    !(t.lower === 'her' && isNounish(tokens, i + 1))
  )
    return pronounPhrase(i, t);
  let k = i;
  if ((!inPhrase(tokens, i) && designationEnd(tokens, i, high) < 0) || is(t, W.prep)) return null;
  const named = Math.max(designationEnd(tokens, i, high), adjectivesEnd(tokens, i, high));
  if (named >= 0) k = named;
  else while (k < high && continues(tokens, k + 1, i)) k++;
  if (is(tokens[k], W.det) && !is(tokens[k], W.quantity) && t.lower !== 'another' && k === i) return null;
  while (k > i && !canEnd(tokens, k)) k--;
  if (!canEnd(tokens, k)) return null;
  let p = phraseOf(tokens, i, k);
  p = bracketAfter(tokens, p, high);
  return appositionAfter(tokens, p, high);
}

const isNounish = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i];
  return (
    t !== undefined && t.kind === 'word' && !is(t, W.prep | W.aux | W.conj | W.time | W.adverb) && !isVerb(tokens, i)
  );
};

/** Whether token `k` goes on with the phrase that began at `i`. */
function continues(tokens: readonly Token[], k: number, i: number): boolean {
  const t = tokens[k];
  const before = tokens[k - 1] as Token;
  if (!t || t.sentence !== before.sentence) return false;
  if (t.kind === 'word' && t.lower === 'and' && !t.cap) return joins(tokens, k, i) && !isPunct(tokens[k + 1], ',');
  if (isPunct(t, ',')) return listComma(tokens, k, i);
  if (!inPhrase(tokens, k)) return false;
  if (t.lower === 'minutes' && is(before, W.det)) return true;
  if (is(t, W.time) && t.kind === 'word' && !is(t, W.role) && !(tokens[k + 1]?.kind === 'poss')) return false;
  if (is(t, W.adverb) && !is(t, W.det)) return isOrdinal(t) && is(before, W.det);
  if (is(t, W.prep) && !t.cap) return ppContinues(tokens, k, i);
  if (
    t.cap !== before.cap &&
    before.cap &&
    t.kind === 'word' &&
    !is(before, W.prep) &&
    before.kind === 'word' &&
    isNameWord(tokens, k - 1)
  ) {
    return is(t, W.particle | W.role | W.groupNoun | W.organisation) || isNounAfterName(tokens, k);
  }
  if (is(t, W.det) && !is(before, W.prep | W.quantity | W.det) && k > i) return false;
  return true;
}

/** "the Aldana campaign adviser": small words after a name that end in a noun of people. */
function isNounAfterName(tokens: readonly Token[], k: number): boolean {
  for (let i = k; i < k + 4; i++) {
    const t = tokens[i];
    if (t?.kind !== 'word' || t.cap || is(t, W.prep | W.conj | W.det | W.aux | W.time)) return false;
    if (is(t, W.role | W.groupNoun | W.document | W.organisation)) return true;
  }
  return false;
}

function ppContinues(tokens: readonly Token[], k: number, i: number): boolean {
  const t = tokens[k] as Token;
  const before = tokens[k - 1] as Token;
  if (is(before, W.prep)) return false;
  const next = tokens[k + 1];
  if (!next || next.kind === 'punct' || next.kind === 'quote') return false;
  for (let j = k + 1; j < k + 4; j++) {
    const w = tokens[j];
    if (!w || w.kind === 'punct' || w.kind === 'quote') break;
    if (among(w, 'circumstances')) return false;
  }
  const named =
    isNameWord(tokens, k - 1) &&
    !tokens.slice(i, k).some((x) => is(x, W.role | W.groupNoun | W.organisation | W.document));
  if (t.lower === 'of') return true;
  if (named) return t.lower === 'from' && next.cap;
  return among(t, 'attaching') && (next.cap || is(next, W.det) || !is(next, W.prep));
}

function bracketAfter(tokens: readonly Token[], p: Phrase, high: number): Phrase {
  if (!isPunct(tokens[p.to + 1], '(')) return p;
  for (let k = p.to + 2; k <= high && k < p.to + 9; k++)
    if (isPunct(tokens[k], ')')) return withAffiliation(tokens, p, p.to + 1, k);
  return p;
}

/** `said Ines Aldana, the port's harbourmaster, on Monday`: the words behind the comma, up to the next clause mark. */
function appositionAfter(tokens: readonly Token[], p: Phrase, high: number): Phrase {
  const from = p.to + 2;
  if (p.type === 'pronoun' || from > high || !opensApposition(tokens, p)) return p;
  const kind = appositiveAt(tokens, from);
  if (kind === null) return p;
  let k = from;
  while (k < high && goesOn(tokens, k + 1, from, kind)) k++;
  if (kind !== 'relative' && isVerb(tokens, k + 1) && !isPunct(tokens[k + 1], ',')) return p;
  while (k > from && is(tokens[k], W.prep | W.conj)) k--;
  return withApposition(tokens, p, from, k);
}

/** A comma or a dash behind the phrase, and words of the same sentence; no dateline: "STRAND BAY - The water …". */
function opensApposition(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [mark, first] = [tokens[to + 1], tokens[to + 2]];
  if (!isPunct(mark, ',') && !(isDash(mark) && from > 0)) return false;
  return first?.sentence === mark?.sentence && first?.kind !== 'quote' && first?.kind !== 'punct';
}

/** What may stand behind the comma: a clause of somebody's, a list of members, a role or a name. */
type Appositive = 'relative' | 'members' | 'role';

function appositiveAt(tokens: readonly Token[], at: number): Appositive | null {
  const t = tokens[at] as Token;
  if (is(t, W.relative) && t.lower !== 'that') return 'relative';
  if (t.lower === 'including') return 'members';
  const begins = is(t, W.det | W.role | W.title) || t.kind === 'number' || (t.cap && isNameWord(tokens, at));
  const ranks = among(t, 'ranks') || /^co-\w+$/.test(t.lower);
  return begins || ranks || isRoleSoon(tokens, at) ? 'role' : null;
}

/** Whether token `k` is still of the appositive that began at `from`. */
function goesOn(tokens: readonly Token[], k: number, from: number, kind: Appositive): boolean {
  const t = tokens[k] as Token;
  if (t.sentence !== tokens[from]?.sentence || t.kind === 'quote') return false;
  if (t.kind === 'punct' && /^[.;:!?—–]|^--/.test(t.text)) return false;
  if (isPunct(t, ',')) return isPunct(tokens[k + 1], '(') || (kind === 'members' && isNameWord(tokens, k + 1));
  if (kind === 'relative') return true;
  const clause = isVerb(tokens, k) || is(t, W.subordinator & ~W.relative);
  if (kind === 'role' && clause && t.lower !== 'like') return false;
  if (t.lower === 'in' && among(tokens[k + 2], 'circumstances')) return false;
  return !(is(t, W.time) && t.kind === 'word' && /day$/.test(t.lower));
}

function isRoleSoon(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 7; k++) {
    const t = tokens[k];
    if (!t || t.kind === 'punct' || t.kind === 'quote' || is(t, W.pronoun | W.aux | W.conj) || isVerb(tokens, k))
      return false;
    if (is(t, W.role) && !t.cap) return true;
  }
  return false;
}
