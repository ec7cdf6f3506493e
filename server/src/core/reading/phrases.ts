import type { Span } from '../text/span.ts';
import { isFirstName } from './lexicon/firstNames.ts';
import { isPlace } from './lexicon/places.ts';
import { W } from './lexicon/words.ts';
import type { Token } from './tokens.ts';

/** A noun phrase that may speak, as token indices `[from, to]`, both included. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly type: 'named' | 'pronoun' | 'nominal' | 'organisation';
  readonly group: boolean;
  /** Token range of the name, -1 when there is none. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Character spans of role, titles and affiliations as written. */
  readonly roles: readonly Span[];
  /** Token ranges of people named as members of a group. */
  readonly members: readonly (readonly [number, number])[];
  /** Small letters of the head word. */
  readonly head: string;
}

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who', 'one', 'everyone', 'everybody', 'someone', 'somebody',
  'nobody', 'anyone', 'others', 'him', 'her', 'them', 'which', 'that']);

export const at = (tokens: readonly Token[], i: number): Token | undefined => tokens[i];
export const is = (t: Token | undefined, bit: number): boolean => t !== undefined && (t.classes & bit) !== 0;
export const isPunct = (t: Token | undefined, text: string): boolean => t !== undefined && t.kind === 'punct' && t.text === text;

export const isPronoun = (t: Token | undefined): boolean => t !== undefined && t.kind === 'word' && SUBJECT_PRONOUNS.has(t.lower);

/** A verb by its form and place, as far as a word list and an ending tell. */
export function isVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (!t || t.kind === 'punct' || t.kind === 'quote') return false;
  if (t.kind === 'poss') return false;
  const before = tokens[i - 1];
  if (t.cap && !(before === undefined || before.sentence !== t.sentence)) return false;
  if (is(t, W.aux)) return !t.cap;
  if (t.verb && t.verb.form !== 'base') return !nounPlace(tokens, i) && !isPluralNoun(tokens, i);
  if (t.verb && t.verb.form === 'base') return before !== undefined && (before.lower === 'to' || is(before, W.aux) || (is(before, W.groupNoun) && !before.cap) || (isPronoun(before) && !t.cap) || (before.lower === 'and' && false));
  if (verbByPlace(tokens, i)) return true;
  return !t.cap && t.lower.length > 3 && t.lower.endsWith('ed') && !nounPlace(tokens, i) && !is(t, W.det | W.prep);
}

/** An unknown word in -s right behind a subject pronoun: `“…,” she mends`. */
function verbByPlace(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  const before = tokens[i - 1];
  return !t.cap && t.kind === 'word' && /[^s]s$/.test(t.lower) && t.lower.length > 3 && before !== undefined && /^(?:he|she|it|who)$/.test(before.lower) && !is(t, W.adverb | W.prep | W.det | W.conj | W.subordinator);
}

/** After a determiner, possessive, adjective-like word or preposition a form in -ed, -s or -ing is no finite verb. */
function nounPlace(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  const before = tokens[i - 1];
  if (!before) return false;
  if (before.kind === 'poss') return t.verb?.say !== 2 || t.lower !== 'said';
  if (before.kind === 'quote' || before.kind === 'punct') return false;
  if (before.kind === 'number' || is(before, W.quantity)) return t.verb?.form === 'participle' || t.verb?.form === 'past-participle' || (t.lower.endsWith('ed') && tokens[i + 1]?.kind === 'word' && !is(tokens[i + 1], W.prep | W.det));
  if (is(before, W.det) && !is(before, W.pronoun) && !isDemonstrative(before)) return !is(t, W.aux);
  return is(before, W.prep) && before.lower !== 'to' && !before.cap ? !is(t, W.aux) && t.verb?.form !== 'participle' : false;
}

/** Third persons that are as often plural nouns: "under league rules, …". */
const NOUNS = new Set(['rules', 'claims', 'calls', 'reports', 'states', 'notes', 'charges', 'demands', 'requests', 'answers', 'questions', 'posts', 'texts', 'messages', 'orders',
  'views', 'plans', 'promises', 'attacks', 'remarks', 'comments', 'quotes', 'signs', 'fears', 'hopes', 'jokes', 'pledges', 'doubts', 'protests', 'complaints', 'works', 'results', 'hits', 'leads', 'runs', 'moves', 'plays', 'looks', 'shows', 'stands', 'needs']);

function isPluralNoun(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (!NOUNS.has(t.lower)) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const afterNoun = before?.kind === 'word' && !before.cap && !is(before, W.pronoun | W.adverb | W.relative | W.role | W.document | W.organisation | W.conj);
  return afterNoun && (after === undefined || (after.kind === 'punct' && after.text !== ':') || is(after, W.aux | W.prep) || (after.verb !== null && !after.cap));
}

const isDemonstrative = (t: Token): boolean => t.lower === 'that' || t.lower === 'who' || t.lower === 'which' || t.lower === 'all' || t.lower === 'both' || t.lower === 'some';

const NOT_NAME = W.pronoun | W.det | W.conj | W.subordinator | W.aux | W.prep | W.adverb | W.negation | W.time | W.personGroup | W.quantity;

/** A word that begins a sentence and is a verb form or adverb: "According", "Speaking", "Asked"... */
function leads(t: Token, next: Token | undefined): boolean {
  if (t.text.length > 1 && t.text === t.text.toUpperCase()) return false;
  if (next && !next.cap && (next.verb?.form === 'finite' || next.kind === 'poss')) return false;
  return (t.verb !== null && t.verb.form !== 'base') || /(?:ing|ly)$/.test(t.lower) || t.lower === 'according' || t.lower === 'asked';
}

const STATES = new Set('ala. alaska. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mich. minn. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. vt. va. wash. w.va. wis. wyo. d.c. u.s. u.k.'.split(' '));

/** A capitalised word that may be part of a name; words that merely begin a sentence are not. */
export function isNameWord(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (!t || !t.cap || t.kind !== 'word') return false;
  if ((t.classes & (W.det | W.pronoun | W.conj | W.subordinator)) !== 0 && t.text !== t.text.toUpperCase()) return false;
  if (startsSentence(tokens, i) && ((t.classes & NOT_NAME) !== 0 || (leads(t, tokens[i + 1]) && !tokens[i + 1]?.cap))) return false;
  if ((t.classes & W.time) !== 0 && /day$|ber$|ary$|^(?:march|april|june|july|august|today|yesterday)$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/.test(t.lower)) return false;
  if (t.text.endsWith('.') && STATES.has(t.lower)) return false;
  if (t.lower === 'may' && tokens[i - 1]?.cap !== true && tokens[i + 1]?.cap !== true) return false;
  return true;
}

export function startsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const t = tokens[i];
  return !before || !t || before.sentence !== t.sentence || before.kind === 'quote' || (before.kind === 'punct' && /[(\[“"•—–:-]/.test(before.text));
}

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

export const isDash = (t: Token | undefined): boolean => t !== undefined && t.kind === 'punct' && /^(?:[—–]|---?|-)$/.test(t.text);

function bracketBefore(tokens: readonly Token[], j: number, low: number): number {
  for (let k = j - 1; k >= low && k > j - 12; k--) if (isPunct(tokens[k], '(')) return k;
  return -1;
}

function withAffiliation(tokens: readonly Token[], p: Phrase, open: number, close: number): Phrase {
  const a = tokens[open + 1];
  const b = tokens[close - 1];
  const roles = a && b && close - open > 1 ? [...p.roles, { start: a.start, end: b.end }] : p.roles;
  return { ...p, to: close, roles };
}

/** `Rick Hohlt, a longtime donor and lobbyist, said`: `j` is the comma (or dash) before the verb. */
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
  return before.kind === 'punct' || before.kind === 'quote' || is(before, W.conj | W.subordinator | W.adverb | W.time | W.relative);
}

function insertable(tokens: readonly Token[], from: number, to: number, before: Phrase): boolean {
  const first = tokens[from];
  if (!first || to < from) return false;
  if (before.type === 'pronoun') return false;
  if (first.kind === 'quote') return false;
  if (is(first, W.conj)) return to - from < 12;
  if (is(first, W.pronoun) && !is(first, W.relative) && !is(first, W.quantity)) return false;
  return true;
}

/** Takes `[from, to]` after a comma as what tells of `p`: role, affiliation, or the name of a nominal. */
export function withApposition(tokens: readonly Token[], p: Phrase, from: number, to: number): Phrase {
  const a = tokens[from];
  const b = tokens[to];
  if (!a || !b) return p;
  if (/^including$|^among$|^led$/.test(a.lower) && (p.group || p.type === 'nominal')) {
    return { ...p, to, group: a.lower !== 'led', members: namesIn(tokens, from + 1, to), roles: [...p.roles, spanOf(tokens, p.from, p.to)] };
  }
  if (p.type === 'nominal' && p.nameFrom < 0 && !p.group) {
    const name = nameRun(tokens, from, to);
    const titles = name ? tokens.slice(from, name[0]).every((t) => is(t, W.title)) : false;
    if (name && titles && name[1] >= to - 1) {
      return { ...p, to, type: 'named', nameFrom: name[0], nameTo: name[1], roles: [...p.roles, ownRole(tokens, p.from, p.to)] };
    }
  }
  const roleLike = !is(a, W.relative) && a.kind !== 'punct' && a.verb?.form !== 'participle' && (tellsRole(tokens, from, to) || /^[RDI]-/.test(a.text));
  const end = roleLike ? roleEnd(tokens, from, to) : from - 1;
  const role = end >= from ? [ownRole(tokens, from, end)] : [];
  return { ...p, to, roles: p.type === 'named' ? [...p.roles, ...role] : p.roles };
}

/** A role ends before "who …" and before a number that is only an age. */
function roleEnd(tokens: readonly Token[], from: number, to: number): number {
  if (from === to && (tokens[from] as Token).kind === 'number') return from - 1;
  for (let k = from; k <= to; k++) {
    if (isPunct(tokens[k], ',') && is(tokens[k + 1], W.relative)) return k - 1;
  }
  return to;
}

/** A role without "her" and "its": whose it is the words alone do not tell. */
function ownRole(tokens: readonly Token[], from: number, to: number): Span {
  return spanOf(tokens, from < to && is(tokens[from], W.possessive) ? from + 1 : from, to);
}

export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to] as Token).end };
}

/** All names in a list: "John McCain (R-Ariz.), Carl Levin (D-Mich.) and Robert Menendez". */
function namesIn(tokens: readonly Token[], from: number, to: number): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (let k = from; k <= to; k++) {
    if (isPunct(tokens[k], '(')) while (k < to && !isPunct(tokens[k], ')')) k++;
    const name = nameRun(tokens, k, to);
    if (!name || name[0] !== k) continue;
    out.push(name);
    k = name[1];
  }
  return out;
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
    else if (is(tokens[end + 1], W.particle) && end + 2 <= to && (isNameWord(tokens, end + 2) || (is(tokens[end + 2], W.particle) && isNameWord(tokens, end + 3)))) end += 2;
    else if (isPunct(tokens[end + 1], ',') && /^(?:jr|sr|ii|iii|iv)\.?$/.test(tokens[end + 2]?.lower ?? '') && end + 2 <= to) end += 2;
    else break;
  }
  return [k, end];
}

export function isTitle(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  return t !== undefined && t.kind === 'word' && is(t, W.title) && (t.cap || t.lower === 'former');
}

/** Whether a token can stand inside a plain noun phrase. */
function inPhrase(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k] as Token;
  if (t.kind === 'number' || t.kind === 'poss') return true;
  if (t.kind === 'punct') return t.text === '&' || t.text === '%' || t.text === '$' || t.text === '/';
  if (t.kind === 'quote') return false;
  if (isNameWord(tokens, k)) return true;
  if (is(t, W.aux) && t.kind === 'word') return false;
  if (isVerb(tokens, k)) return false;
  if (is(t, W.subordinator | W.relative) && !is(t, W.det | W.prep)) return false;
  if ((t.lower === 'that' || t.lower === 'which' || t.lower === 'as') && true) return false;
  if (is(t, W.pronoun) && !is(t, W.det | W.quantity)) return t.lower === 'them' || t.lower === 'those';
  if (is(t, W.conj)) return false;
  if (is(t, W.negation)) return t.lower === 'no';
  return true;
}

function plainBackward(tokens: readonly Token[], j: number, low: number): Phrase | null {
  const last = tokens[j] as Token;
  if (isPronoun(last) && !(is(last, W.quantity) && last.lower === 'one' && false)) {
    if (last.lower === 'that' || last.lower === 'which') return relativeAntecedent(tokens, j, low);
    return pronounPhrase(j, last);
  }
  if (last.kind === 'punct' || last.kind === 'quote' || last.kind === 'poss') return null;
  if (!canEnd(tokens, j)) return null;
  let k = j;
  while (k > low && (inPhrase(tokens, k - 1) || joins(tokens, k - 1, low)) && (tokens[k - 1] as Token).sentence === last.sentence && j - k < 40) k--;
  const from = subjectStart(tokens, k, j);
  return from > j ? null : phraseOf(tokens, from, j);
}

function relativeAntecedent(tokens: readonly Token[], j: number, low: number): Phrase | null {
  const before = isPunct(tokens[j - 1], ',') ? j - 2 : j - 1;
  return before >= low ? plainBackward(tokens, before, low) : null;
}

function pronounPhrase(i: number, t: Token): Phrase {
  const group = /^(?:they|we|them|others|everyone|everybody)$/.test(t.lower);
  return { from: i, to: i, type: 'pronoun', group, nameFrom: -1, nameTo: -1, roles: [], members: [], head: t.lower };
}

/** A noun phrase does not end in a determiner, preposition or adverb. */
function canEnd(tokens: readonly Token[], j: number): boolean {
  const t = tokens[j] as Token;
  if (t.kind === 'number') return true;
  if (isNameWord(tokens, j)) return true;
  if (is(t, W.time) && !is(t, W.role)) return false;
  if (is(t, W.det) && !is(t, W.quantity) && !/^(?:another|some|all|both|each|either|neither)$/.test(t.lower)) return false;
  if (is(t, W.prep | W.conj | W.subordinator | W.aux | W.negation)) return false;
  if (is(t, W.adverb) || t.lower.endsWith('ly')) return false;
  return !isVerb(tokens, j);
}

/** "Graham and McCain", "lawmakers and aides": a joint inside one subject. */
function joins(tokens: readonly Token[], k: number, low: number): boolean {
  const t = tokens[k] as Token;
  if (k <= low || t.kind !== 'word' || (t.lower !== 'and' && t.lower !== 'or') || t.cap) return t.kind === 'punct' && t.text === ',' && listComma(tokens, k, low);
  const a = tokens[k - 1];
  const b = tokens[k + 1];
  if (!a || !b) return false;
  if (a.cap && b.cap && isNameWord(tokens, k - 1) && isNameWord(tokens, k + 1)) return true;
  return is(a, W.personGroup | W.role) && (is(b, W.personGroup | W.role) || b.lower === 'other') && !b.cap;
}

/** A comma in a list of names that an "and" ends. */
function listComma(tokens: readonly Token[], k: number, low: number): boolean {
  if (!isNameWord(tokens, k - 1) || !isNameWord(tokens, k + 1) || k <= low) return false;
  for (let i = k + 1; i < k + 10; i++) {
    const t = tokens[i];
    if (!t) return false;
    if (t.lower === 'and' && isNameWord(tokens, i + 1)) return true;
    if (!isNameWord(tokens, i) && !isPunct(t, ',')) return false;
  }
  return false;
}

/** Drops what leads a clause before its subject: "On Friday", "In a statement", "Earlier this week". */
function subjectStart(tokens: readonly Token[], from: number, to: number): number {
  let s = from;
  for (let guard = 0; guard < 8 && s <= to; guard++) {
    const t = tokens[s] as Token;
    if (is(t, W.time) && !isNameWord(tokens, s) && t.kind === 'word') s++;
    else if (is(t, W.prep) && !isNameWord(tokens, s)) {
      const next = secondBase(tokens, s + 1, to);
      if (next < 0) return t.lower === 'of' || t.lower === 'for' ? s + 1 : s + 1;
      s = next;
    } else if (is(t, W.adverb | W.conj) || t.kind === 'poss' || t.kind === 'punct' || (t.lower.endsWith('ly') && !t.cap)) s++;
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
    if (isNameWord(tokens, k) && !before.cap && !is(before, W.det | W.role | W.organisation | W.title) && before.kind !== 'punct' && !isAdjective(before)) return k;
    if (is(t, W.personGroup) && is(before, W.time)) return k;
  }
  return -1;
}

const isAdjective = (t: Token): boolean => /(?:an|ic|al|ive|ous|ing|ed|ary|ful|ish|ior|er)$/.test(t.lower) && !is(t, W.time);

/** Inside `[from, to]`: the last determiner that no preposition or possessive governs begins the subject. */
function lastFreeStart(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let k = from + 1; k <= to; k++) {
    const t = tokens[k] as Token;
    const before = tokens[k - 1] as Token;
    if (is(before, W.prep | W.det | W.conj | W.quantity) || before.kind === 'poss' || before.kind === 'number' || isPunct(before, ',')) continue;
    if (is(t, W.det) && !is(t, W.quantity) && t.kind === 'word' && !t.cap) start = k;
    else if (isNameWord(tokens, k) && is(before, W.time) && !before.cap) start = k;
  }
  return start;
}

const ORG_TAIL = /(?:Inc|Corp|LLC|Co|Ltd|PAC|News|University|College|Institute|Committee|Department|Agency|Council|Court|Association|Party|Foundation|Center|Centre|Times|Post|Journal|Union|House|Senate|Congress|Pentagon|Kremlin|Street|Office|Ministry|Bureau|Commission|Group|Campaign|Board|Authority|Bank|League|Service|Services|Police|Church|Administration|Nations|Caucus|Alliance|Coalition|Society|Fund|Network|Magazine|Herald|Tribune|Guardian|Press|Radio|TV|Trust|Company|Hospital|School|Museum)\.?$/;

/** Reads type, name, role and number off tokens `[from, to]`. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): Phrase {
  const first = tokens[from] as Token;
  if (from === to && isPronoun(first)) return pronounPhrase(from, first);
  const core = coreEnd(tokens, from, to);
  const name = lastNameRun(tokens, from, core);
  const head = (tokens[core] as Token).lower;
  const isList = hasJoint(tokens, from, core);
  if (isList) return listPhrase(tokens, from, to, core, head);
  if (!name || (name[0] === name[1] && is(tokens[core], W.personGroup))) {
    const group = isGroupHead(tokens, from, core, head);
    const type = first.cap && from === core && isNameWord(tokens, from) ? 'organisation' : 'nominal';
    return { from, to, type, group, nameFrom: -1, nameTo: -1, roles: [], members: [], head };
  }
  const words = tokens.slice(name[0], name[1] + 1).map((t) => t.text).join(' ');
  const det = is(first, W.det) && !is(first, W.possessive) && (name[0] === from + 1);
  const org = (det && !tokens.slice(from + 1, name[0]).some((t) => is(t, W.role | W.title))) || ORG_TAIL.test(words) || /^[A-Z]{2,6}s?$/.test(words);
  const roleFrom = is(first, W.det) && name[0] > from + 1 ? from : from;
  const roles = name[0] > roleFrom && !org ? roleBefore(tokens, roleFrom, name[0] - 1) : [];
  const tail = core < to && !org && tokens[core + 1]?.lower === 'of' ? [spanOf(tokens, core + 1, to)] : [];
  return { from, to, type: org ? 'organisation' : 'named', group: false, nameFrom: name[0], nameTo: name[1], roles: [...roles, ...tail], members: [], head };
}

function roleBefore(tokens: readonly Token[], from: number, to: number): Span[] {
  let f = from;
  while (f <= to && /^(?:the|and|but|mr|mrs|ms|miss)\.?$/.test((tokens[f] as Token).lower)) f++;
  return f > to || !tellsRole(tokens, f, to) ? [] : [spanOf(tokens, f, to)];
}

/** Whether words say what somebody is: a noun of people or office among them, before any name. */
function tellsRole(tokens: readonly Token[], from: number, to: number): boolean {
  const named = nameRun(tokens, from, to);
  if (named?.[0] === from && named[1] - from >= 1 && !tokens.slice(from, named[1] + 1).some((t) => is(t, W.role | W.title))) {
    return tokens.slice(named[1] + 1, to + 1).some((t) => is(t, W.role) && !t.cap);
  }
  for (let k = from; k <= to; k++) {
    const t = tokens[k] as Token;
    if (is(t, W.role | W.title | W.personGroup) || /^(?:head|chief|part|one)$/.test(t.lower)) return true;
    if (!t.cap && /(?:er|or|ist|man|woman|person|ian|eer|ant|ent)$/.test(t.lower) && t.lower.length > 4 && !is(t, W.prep)) return true;
  }
  return false;
}

function hasJoint(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.kind === 'word' && t.lower === 'and' && !t.cap) return true;
  }
  return false;
}

function listPhrase(tokens: readonly Token[], from: number, to: number, core: number, head: string): Phrase {
  const members = namesIn(tokens, from, core).filter((m) => m[1] >= m[0]);
  return { from, to, type: members.length > 0 ? 'named' : 'nominal', group: true, nameFrom: -1, nameTo: -1, roles: [], members, head };
}

/** Index of the last token before the first preposition or bracket that hangs on to the head. */
function coreEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from + 1; k <= to; k++) {
    const t = tokens[k] as Token;
    if (t.kind === 'punct' && (t.text === '(' || t.text === ',' || isDash(t)) && t.text !== '-' && !listComma(tokens, k, from)) return k - 1;
    if (is(t, W.prep) && !t.cap && t.kind === 'word') return k - 1;
  }
  return to;
}

/** The name at the end of `[from, to]`, or null when the phrase ends in a common noun. */
function lastNameRun(tokens: readonly Token[], from: number, to: number): readonly [number, number] | null {
  if (!isNameWord(tokens, to) && !(is(tokens[to], W.time) && (tokens[to] as Token).cap)) return null;
  let k = to;
  while (k > from) {
    if (isNameWord(tokens, k - 1)) k--;
    else if (is(tokens[k - 1], W.particle) && !(tokens[k - 1] as Token).cap && k - 2 >= from && isNameWord(tokens, k - 2)) k -= 2;
    else if (is(tokens[k - 1], W.particle) && !is(tokens[k - 1], W.prep) && (tokens[k - 1] as Token).kind === 'word' && k - 1 >= from && !is(tokens[k - 1], W.det)) k--;
    else break;
  }
  const lastTitle = titleEnd(tokens, k, to);
  return [lastTitle, to];
}

/** Index behind titles and capitalised roles: "White House spokesman", "Prime Minister", "Sen.". */
function titleEnd(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let k = from; k < to; k++) {
    const t = tokens[k] as Token;
    if (is(t, W.title | W.role) && !/^(?:first|lady|king|prince|dean|church|baker|butcher|cook|chef|guard|warden|ranger|mate|keeper|gardener)$/.test(t.lower)) start = k + 1;
    else if (k === from && isPlace([t.text]) && isFirstName((tokens[k + 1] as Token).text)) start = k + 1;
    else if (k === from && startsSentence(tokens, k) && to - k >= 2 && !isFirstName(t.text) && isFirstName((tokens[k + 1] as Token).text)) start = k + 1;
    else if (/^(?:republican|democratic|democrat|conservative|liberal|libertarian)s?$/.test(t.lower)) start = k + 1;
  }
  return Math.min(start, to);
}

function isGroupHead(tokens: readonly Token[], from: number, core: number, head: string): boolean {
  const t = tokens[core] as Token;
  if (is(t, W.groupNoun)) return true;
  if (is(tokens[from], W.quantity) && tokens[from]?.lower !== 'one' && tokens[from]?.lower !== 'another') return true;
  return /(?:ers|ors|ists|ians|ants|ees|men|women|people)$/.test(head) && !/^(?:numbers|powers|orders)$/.test(head);
}

/** The noun phrase that begins at token `i`, with what hangs on to it, or null. */
export function phraseFrom(tokens: readonly Token[], i: number, high: number): Phrase | null {
  const t = tokens[i];
  if (!t || i > high || t.kind === 'punct' || t.kind === 'quote') return null;
  if (isPronoun(t) && t.lower !== 'one' && t.lower !== 'others' && t.lower !== 'that' && !(t.lower === 'her' && isNounish(tokens, i + 1))) return pronounPhrase(i, t);
  let k = i;
  if (!inPhrase(tokens, i) || is(t, W.prep)) return null;
  while (k < high && continues(tokens, k + 1, i)) k++;
  if (is(tokens[k], W.det) && !is(tokens[k], W.quantity) && k === i) return null;
  while (k > i && !canEnd(tokens, k)) k--;
  if (!canEnd(tokens, k)) return null;
  let p = phraseOf(tokens, i, k);
  p = bracketAfter(tokens, p, high);
  return appositionAfter(tokens, p, high);
}

const isNounish = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i];
  return t !== undefined && t.kind === 'word' && !is(t, W.prep | W.aux | W.conj | W.time | W.adverb) && !isVerb(tokens, i);
};

const PP_STOP = new Set(['statement', 'interview', 'email', 'e-mail', 'speech', 'tweet', 'letter', 'post', 'message', 'memo', 'conference', 'news', 'monday',
  'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'reporters', 'response', 'reference', 'addition', 'january', 'february', 'march', 'april',
  'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'remarks', 'comments', 'phone', 'telephone', 'debate', 'rally', 'press', 'front',
  'particular', 'case', 'fact', 'recent', 'morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year', 'day', 'time', 'twitter', 'facebook', 'cnn', 'nbc', 'abc', 'cbs', 'fox', 'msnbc']);

/** Whether token `k` goes on with the phrase that began at `i`. */
function continues(tokens: readonly Token[], k: number, i: number): boolean {
  const t = tokens[k];
  const before = tokens[k - 1] as Token;
  if (!t || t.sentence !== before.sentence) return false;
  if (t.kind === 'word' && t.lower === 'and' && !t.cap) return joins(tokens, k, i) && !isPunct(tokens[k + 1], ',');
  if (isPunct(t, ',')) return listComma(tokens, k, i);
  if (!inPhrase(tokens, k)) return false;
  if (is(t, W.time) && t.kind === 'word' && !is(t, W.role) && !(tokens[k + 1]?.kind === 'poss')) return false;
  if (is(t, W.adverb) && !is(t, W.det)) return false;
  if (is(t, W.prep) && !t.cap) return ppContinues(tokens, k, i);
  if (t.cap !== before.cap && before.cap && t.kind === 'word' && !is(before, W.prep) && before.kind === 'word' && isNameWord(tokens, k - 1)) {
    return is(t, W.particle | W.role | W.groupNoun | W.organisation) || isNounAfterName(tokens, k);
  }
  if (is(t, W.det) && !is(before, W.prep | W.quantity | W.det) && k > i) return false;
  return true;
}

/** "the Trump campaign adviser": small words after a name that end in a noun of people. */
function isNounAfterName(tokens: readonly Token[], k: number): boolean {
  for (let i = k; i < k + 4; i++) {
    const t = tokens[i];
    if (!t || t.kind !== 'word' || t.cap || is(t, W.prep | W.conj | W.det | W.aux | W.time)) return false;
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
    if (PP_STOP.has(w.lower.replace(/\.$/, ''))) return false;
  }
  const named = isNameWord(tokens, k - 1) && !tokens.slice(i, k).some((x) => is(x, W.role | W.groupNoun | W.organisation | W.document));
  if (t.lower === 'of') return true;
  if (named) return t.lower === 'from' && next.cap;
  return /^(?:for|at|from|in|with|on|to|behind|against|within|inside)$/.test(t.lower) && (next.cap || is(next, W.det) || !is(next, W.prep));
}

function bracketAfter(tokens: readonly Token[], p: Phrase, high: number): Phrase {
  if (!isPunct(tokens[p.to + 1], '(')) return p;
  for (let k = p.to + 2; k <= high && k < p.to + 9; k++) if (isPunct(tokens[k], ')')) return withAffiliation(tokens, p, p.to + 1, k);
  return p;
}

/** `said Ines Aldana, the port's harbourmaster, on Monday`: the words behind the comma, up to the next clause mark. */
function appositionAfter(tokens: readonly Token[], p: Phrase, high: number): Phrase {
  const comma = tokens[p.to + 1];
  if (!comma || p.type === 'pronoun' || p.to + 2 > high) return p;
  if (!isPunct(comma, ',') && !isDash(comma)) return p;
  const a = tokens[p.to + 2] as Token;
  if (a.sentence !== comma.sentence || a.kind === 'quote' || a.kind === 'punct') return p;
  const relative = is(a, W.relative) && a.lower !== 'that';
  const roleLike = is(a, W.det) || is(a, W.role | W.title) || a.lower === 'including' || a.kind === 'number' || (a.cap && isNameWord(tokens, p.to + 2)) || /^(?:head|chief|founder|former|senior|then|now|co-\w+|vice)$/.test(a.lower);
  if (!relative && !roleLike && !isRoleSoon(tokens, p.to + 2)) return p;
  let k = p.to + 2;
  while (k < high) {
    const t = tokens[k + 1] as Token;
    if (t.sentence !== a.sentence || t.kind === 'quote') break;
    if (t.kind === 'punct' && /^[.;:!?—–]|^--/.test(t.text)) break;
    if (isPunct(t, ',') && !(a.lower === 'including' && isNameWord(tokens, k + 2)) && !isPunct(tokens[k + 2], '(')) break;
    if (!relative && a.lower !== 'including' && (isVerb(tokens, k + 1) || is(t, W.subordinator & ~W.relative)) && t.lower !== 'like') break;
    if (!relative && t.lower === 'in' && PP_STOP.has(tokens[k + 3]?.lower ?? '')) break;
    if (!relative && is(t, W.time) && t.kind === 'word' && /day$/.test(t.lower)) break;
    k++;
  }
  if (!relative && isVerb(tokens, k + 1) && !isPunct(tokens[k + 1], ',')) return p;
  while (k > p.to + 2 && is(tokens[k], W.prep | W.conj)) k--;
  return withApposition(tokens, p, p.to + 2, k);
}

function isRoleSoon(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 7; k++) {
    const t = tokens[k];
    if (!t || t.kind === 'punct' || t.kind === 'quote' || is(t, W.pronoun | W.aux | W.conj) || isVerb(tokens, k)) return false;
    if (is(t, W.role) && !t.cap) return true;
  }
  return false;
}
