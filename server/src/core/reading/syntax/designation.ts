import { W } from '../../language/classes.ts';
import { lastNameRun } from './lastName.ts';
import { isFrom, isNameWord } from './nameWords.ts';
import type { Token } from './tokens.ts';
import { among, endsAs, is, isGiven, isPunct, isVerb } from './wordForms.ts';

/** A designation before a name has so many words at most: "former head of the port's arts and heritage office". */
const LONGEST = 16;

const NO_MODIFIER = W.aux | W.pronoun | W.subordinator | W.relative | W.negation | W.time;
const NO_NOUN = W.prep | W.conj | W.det | W.adverb | W.quantity | NO_MODIFIER;

/**
 * The last token of the designation and name that begin at `i`, or -1: `retired teacher Ana Lund`, `Leeds sculptor Ana Lund`,
 * `Cambridge-trained arts and heritage consultant Ana Lund`. Words of any kind that modify, then a noun, then somebody's name.
 */
export function designationEnd(tokens: readonly Token[], i: number, high: number): number {
  const last = Math.min(high, i + LONGEST);
  let run = isNameWord(tokens, i) ? runEnd(tokens, i, last) : i - 1;
  if (run >= i && isSomebody(tokens, i, run)) return -1;
  let end = -1;
  for (let k = run + 1; k <= last && modifies(tokens, k, i); k++) {
    if (!isNameWord(tokens, k)) continue;
    run = runEnd(tokens, k, high);
    const joined =
      tokens[k - 1]?.lower === 'and' && isOffice(tokens[k - 2]) && (lastNameRun(tokens, k, run)?.[0] ?? k) > k;
    if (joined || (endsDesignation(tokens, k - 1) && !isGoverned(tokens, i, k))) end = run;
    if (end === run && isSomebody(tokens, k, run)) break;
    k = run;
  }
  return end;
}

/**
 * The name in which a longer designation with a preposition or an "and" ends: `head of the art school Ana Lund`,
 * `arts and heritage consultant Ana Lund`, `Professor of Law at Durham Ana Lund`; null where the name hangs on a preposition.
 */
export function nameAtEnd(tokens: readonly Token[], from: number, to: number): readonly [number, number] | null {
  const name = lastNameRun(tokens, from, to);
  if (!name) return null;
  let run = name[0];
  while (run > from && isNameWord(tokens, run - 1)) run--;
  const before = tokens[run - 1];
  if (run <= from || !before) return null;
  if (is(before, W.prep) || (is(before, W.det) && is(tokens[run - 2], W.prep)))
    return is(tokens[from], W.role | W.title) ? behindPlace(tokens, run, to) : null;
  // "former Vell Gov. and Harbour Committee Chairman Ana Lund": two offices of one.
  if (before.lower === 'and' && name[0] > run && is(tokens[run - 2], W.title | W.role)) return name;
  return endsDesignation(tokens, run - 1) && !isGoverned(tokens, from, run) ? name : null;
}

/** `at Durham Ana Lund`: where the run goes on with a given name the place ends. */
function behindPlace(tokens: readonly Token[], run: number, to: number): readonly [number, number] | null {
  for (let k = run + 1; k < to; k++) if (isGiven(tokens[k])) return [k, to];
  return null;
}

function runEnd(tokens: readonly Token[], k: number, high: number): number {
  let end = k;
  while (end < high && tokens[end + 1]?.sentence === tokens[k]?.sentence) {
    const next = tokens[end + 1];
    if (isNameWord(tokens, end + 1)) end++;
    else if (is(next, W.particle) && !next?.cap && end + 2 <= high && isNameWord(tokens, end + 2)) end += 2;
    else break;
  }
  return end;
}

/** A full name or a titled one: what follows it is no noun that it modifies. */
function isSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  return to > from && (isGiven(first) || is(first, W.title | W.role));
}

/** Whether token `k` may stand in a designation that began at `i`. */
function modifies(tokens: readonly Token[], k: number, i: number): boolean {
  const t = tokens[k] as Token;
  const before = tokens[k - 1];
  if (k > i && before?.sentence !== t.sentence) return false;
  if (t.kind === 'number' || t.kind === 'poss' || isNameWord(tokens, k)) return true;
  if (t.kind === 'punct') return isPunct(t, '&') || isPunct(t, '/') || joinsModifiers(tokens, k);
  if (isFrom(t)) return true;
  if (t.kind === 'quote' || t.cap || is(t, NO_MODIFIER)) return false;
  if (is(t, W.conj))
    return (
      t.lower === 'and' && k > i && ((endsDesignation(tokens, k - 1) && !is(before, W.personGroup)) || isOffice(before))
    );
  if (is(t, W.prep)) return k > i && among(t, 'insideDesignation') && (!before?.cap || t.lower === 'of');
  if (is(t, W.det)) return k === i || is(before, W.prep);
  if (is(t, W.adverb)) return k === i || !before?.cap;
  if (!isVerb(tokens, k) || (k === i && t.lower === t.verb?.base)) return true;
  return isParticiple(t) && !(before?.cap && !isFrom(before)) && !is(tokens[k + 1], W.det | W.prep);
}

/** "Gov. and …": a capitalised office. */
const isOffice = (t: Token | undefined): boolean => t?.cap === true && is(t, W.title | W.role);

const isParticiple = (t: Token | undefined): boolean => t !== undefined && endsAs(t, 'participle');

/** `the tall, softly spoken lawyer`: a comma between small words. */
function joinsModifiers(tokens: readonly Token[], k: number): boolean {
  const [a, b] = [tokens[k - 1], tokens[k + 1]];
  return isPunct(tokens[k], ',') && isNoun(a) && isNoun(b) && (!isVerb(tokens, k + 1) || isParticiple(b));
}

const isNoun = (t: Token | undefined): boolean => t?.kind === 'word' && (!t.cap || isFrom(t)) && !is(t, NO_NOUN);

const isTrade = (t: Token): boolean =>
  is(t, W.role | W.title) || (endsAs(t, 'trade') && !/cent(?:er|re)$/.test(t.lower));

/** A noun, or `mother of three`. */
const endsDesignation = (tokens: readonly Token[], k: number): boolean =>
  isNoun(tokens[k]) ||
  (tokens[k - 1]?.lower === 'of' &&
    (is(tokens[k], W.quantity) || tokens[k]?.kind === 'number') &&
    isNoun(tokens[k - 2]));

/** `spokesman for mayor Ana Lund`, `an aide to the painter Ana Lund`: the name and its role hang on a preposition, the head stands before. */
function isGoverned(tokens: readonly Token[], from: number, name: number): boolean {
  for (let k = from + 1; k < name; k++) {
    const t = tokens[k] as Token;
    // "Bank of England economist": the preposition is part of a name.
    if (!is(t, W.prep) || t.cap || (tokens[k - 1]?.cap && tokens[k + 1]?.cap)) continue;
    // "mother of four and nurse": a number governs nobody.
    if (is(tokens[k + 1], W.quantity) && tokens[k + 2]?.lower === 'and') continue;
    return isTrade(tokens[name - 1] as Token) || /^an?$/.test(tokens[from]?.lower ?? '');
  }
  return false;
}
