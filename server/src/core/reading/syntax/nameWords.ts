import { W } from '../../language/classes.ts';
import type { Token } from './tokens.ts';
import { among, endsAs, is, isPunct, startsSentence } from './wordForms.ts';

const NOT_NAME =
  W.pronoun |
  W.det |
  W.conj |
  W.subordinator |
  W.aux |
  W.prep |
  W.adverb |
  W.negation |
  W.time |
  W.personGroup |
  W.quantity;

/** A word that begins a sentence and is a verb form or adverb: "According", "Speaking", "Asked"... */
function leads(t: Token, next: Token | undefined): boolean {
  if (t.text.length > 1 && t.text === t.text.toUpperCase()) return false;
  if (next && !next.cap && (next.verb?.form === 'finite' || next.kind === 'poss')) return false;
  return (
    (t.verb !== null && t.verb.form !== 'base') ||
    /(?:ing|ly)$/.test(t.lower) ||
    t.lower === 'according' ||
    t.lower === 'asked'
  );
}

/** "Jan Lund", "April Moss": a month that is a given name before a surname. */
const isGivenName = (t: Token, next: Token | undefined): boolean =>
  among(t, 'monthsAsNames') && /\p{Ll}/u.test(t.text) && isSurname(next);

const isSurname = (t: Token | undefined): boolean =>
  t?.kind === 'word' && t.cap && !is(t, W.time | W.det | W.pronoun | W.prep | W.conj);

/** "D-Ohio", "R-Tex.": an affiliation, nobody's name. */
export const isPartyTag = (t: Token): boolean => t.text.includes('-') && t.word.lexicon.patterns.partyTag.test(t.text);

/** "Leeds-born", "Oxford-educated": a place, and no name. */
export const isFrom = (t: Token): boolean => t.cap && t.text.includes('-') && t.word.lexicon.patterns.from.test(t.text);

/** A capitalised word that may be part of a name; words that merely begin a sentence are not. */
export function isNameWord(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (!t?.cap || t.kind !== 'word') return false;
  if ((t.classes & (W.det | W.pronoun | W.conj | W.subordinator)) !== 0 && t.text !== t.text.toUpperCase())
    return false;
  if (startsSentence(tokens, i) && ((t.classes & NOT_NAME) !== 0 || (leads(t, tokens[i + 1]) && !tokens[i + 1]?.cap)))
    return false;
  if (among(t, 'openers') && startsSentence(tokens, i) && !isSurname(tokens[i + 1])) return false;
  if ((t.classes & W.time) !== 0 && !isGivenName(t, tokens[i + 1]) && endsAs(t, 'calendar')) return false;
  if (t.text.endsWith('.') && among(t, 'states')) return false;
  if (isPartyTag(t) || isFrom(t)) return false;
  if (t.lower === 'may' && tokens[i - 1]?.cap !== true && tokens[i + 1]?.cap !== true) return false;
  return true;
}

function isTitle(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  return t !== undefined && t.kind === 'word' && is(t, W.title) && (t.cap || t.lower === 'former');
}

/** The first run of name words in `[from, to]`, particles and initials inside it. */
export function nameRun(tokens: readonly Token[], from: number, to: number): readonly [number, number] | null {
  let k = from;
  while (k <= to && !isNameWord(tokens, k)) k++;
  if (k > to) return null;
  while (k < to && isTitle(tokens, k) && isNameWord(tokens, k + 1)) k++;
  let end = k;
  while (end < to) {
    if (isNameWord(tokens, end + 1)) end++;
    else if (
      is(tokens[end + 1], W.particle) &&
      end + 2 <= to &&
      (isNameWord(tokens, end + 2) || (is(tokens[end + 2], W.particle) && isNameWord(tokens, end + 3)))
    )
      end += 2;
    else if (isPunct(tokens[end + 1], ',') && among(tokens[end + 2], 'nameSuffixes') && end + 2 <= to) end += 2;
    else break;
  }
  return [k, end];
}

/** All names in a list: "Rolf Tanner (R-Vell), Ada Lund (D-Marn) and Karl Behn". */
export function namesIn(tokens: readonly Token[], from: number, to: number): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (let k = from; k <= to; k++) {
    if (isPunct(tokens[k], '(')) while (k < to && !isPunct(tokens[k], ')')) k++;
    const name = nameRun(tokens, k, to);
    if (!name || name[0] !== k) continue;
    out.push(name);
    k = name[1];
    // "Amira Koss of Skarn and …": the place is no member.
    if (tokens[k + 1]?.lower === 'of')
      while (k < to && tokens[k + 1]?.lower !== 'and' && !isPunct(tokens[k + 1], ',')) k++;
  }
  return out;
}
