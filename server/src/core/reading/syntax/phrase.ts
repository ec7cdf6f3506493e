import { W } from '../../language/classes.ts';
import type { Span } from '../../text/span.ts';
import { nameAtEnd } from './designation.ts';
import { lastNameRun } from './lastName.ts';
import { isNameWord, nameRun, namesIn } from './nameWords.ts';
import { listComma } from './phraseLimits.ts';
import type { Token } from './tokens.ts';
import { among, endsAs, is, isDash, isGiven, isPronoun, spanOf } from './wordForms.ts';

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

/** Reads type, name, role and number off tokens `[from, to]`. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): Phrase {
  const first = tokens[from] as Token;
  if (from === to && isPronoun(first)) return pronounPhrase(from, first);
  const core = coreEnd(tokens, from, to);
  const far = core < to || hasJoint(tokens, from, core) ? designated(tokens, from, to) : null;
  if (far) return far;
  const name = lastNameRun(tokens, from, core);
  const head = (tokens[core] as Token).lower;
  const isList = hasJoint(tokens, from, core);
  if (isList) return listPhrase(tokens, from, to, core, head);
  const isNone = (one: readonly [number, number]): boolean =>
    one[0] === one[1]
      ? isCommon(tokens[core], first) || isOffice(tokens, one[0], from, to)
      : isRank(tokens, one[0], one[1], to);
  if (!name || isNone(name)) {
    const group = isGroupHead(tokens, from, core);
    const type = first.cap && from === core && isNameWord(tokens, from) ? 'organisation' : 'nominal';
    return { from, to, type, group, nameFrom: -1, nameTo: -1, roles: [], members: [], head };
  }
  const words = tokens
    .slice(name[0], name[1] + 1)
    .map((t) => t.text)
    .join(' ');
  const det = is(first, W.det) && !is(first, W.possessive) && name[0] === from + 1;
  const org =
    (det && !tokens.slice(from + 1, name[0]).some((t) => is(t, W.role | W.title))) ||
    first.word.lexicon.patterns.organisation.test(words) ||
    (/^[A-Z]{2,6}s?$/.test(words) && !is(tokens[name[0] - 1], W.title));
  const roles = name[0] > from && !org ? roleBefore(tokens, from, name[0] - 1) : [];
  const tail =
    core < to && !org && tokens[core + 1]?.lower === 'of'
      ? [spanOf(tokens, core + 1, beforeJoint(tokens, core + 1, to))]
      : [];
  return {
    from,
    to,
    type: org ? 'organisation' : 'named',
    group: false,
    nameFrom: name[0],
    nameTo: name[1],
    roles: [...roles, ...tail],
    members: [],
    head,
  };
}

/** `arts and heritage consultant Ana Lund`, `head of the art school Ana Lund`: somebody whose name ends what is said of them. */
function designated(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const name = nameAtEnd(tokens, from, to);
  if (!name) return null;
  const head = (tokens[to] as Token).lower;
  const roles = roleBefore(tokens, from, name[0] - 1);
  return { from, to, type: 'named', group: false, nameFrom: name[0], nameTo: name[1], roles, members: [], head };
}

/** "Secretary of State", "Minister for Fisheries"; "the Croatian": what somebody is, and no name. */
function isOffice(tokens: readonly Token[], name: number, from: number, to: number): boolean {
  const t = tokens[name] as Token;
  const before = tokens[name - 1];
  if (name === from + 1 && is(before, W.det) && t.word.demonym) return true;
  if (!is(t, W.role | W.title) || among(before, 'courtesyTitles')) return false;
  return name < to && among(tokens[name + 1], 'officePrepositions') && !isGiven(before);
}

/** "Emeritus Professor of Greek", "Assistant Secretary for Fisheries": an office of two words, and no name. */
const isRank = (tokens: readonly Token[], from: number, end: number, to: number): boolean =>
  end < to &&
  is(tokens[end], W.role | W.title) &&
  among(tokens[end + 1], 'officePrepositions') &&
  !isGiven(tokens[from]) &&
  !among(tokens[from - 1], 'courtesyTitles');

/** A word for people is nobody's name, capital or not: "Democrats", "the ranking Democrat". */
const isCommon = (head: Token | undefined, first: Token): boolean =>
  is(head, W.personGroup) || (is(head, W.role) && is(first, W.det));

export function pronounPhrase(i: number, t: Token): Phrase {
  const group = among(t, 'severalPronouns');
  return { from: i, to: i, type: 'pronoun', group, nameFrom: -1, nameTo: -1, roles: [], members: [], head: t.lower };
}

/** The last token of a phrase before an "and" that joins another to it. */
function beforeJoint(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if (tokens[k]?.lower === 'and') return k - 1;
  return to;
}

function roleBefore(tokens: readonly Token[], from: number, to: number): Span[] {
  let f = from;
  while (f <= to && among(tokens[f], 'beforeRole')) f++;
  return f > to || !tellsRole(tokens, f, to) ? [] : [spanOf(tokens, f, to)];
}

/** Whether words say what somebody is: a noun of people or office among them, before any name. */
export function tellsRole(tokens: readonly Token[], from: number, to: number): boolean {
  const named = nameRun(tokens, from, to);
  if (
    named?.[0] === from &&
    named[1] - from >= 1 &&
    !tokens.slice(from, named[1] + 1).some((t) => is(t, W.role | W.title))
  ) {
    return tokens.slice(named[1] + 1, to + 1).some((t) => is(t, W.role) && !t.cap);
  }
  for (let k = from; k <= to; k++) {
    const t = tokens[k] as Token;
    if (is(t, W.role | W.title | W.personGroup) || among(t, 'bareRanks')) return true;
    if (!t.cap && endsAs(t, 'agent') && t.lower.length > 4 && !is(t, W.prep)) return true;
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
  return {
    from,
    to,
    type: members.length > 0 ? 'named' : 'nominal',
    group: true,
    nameFrom: -1,
    nameTo: -1,
    roles: [],
    members,
    head,
  };
}

/** Index of the last token before the first preposition or bracket that hangs on to the head. */
function coreEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from + 1; k <= to; k++) {
    const t = tokens[k] as Token;
    if (
      t.kind === 'punct' &&
      (t.text === '(' || t.text === ',' || isDash(t)) &&
      t.text !== '-' &&
      !listComma(tokens, k, from)
    )
      return k - 1;
    if (is(t, W.prep) && !t.cap && t.kind === 'word') return k - 1;
  }
  return to;
}

function isGroupHead(tokens: readonly Token[], from: number, core: number): boolean {
  const t = tokens[core] as Token;
  if (is(t, W.groupNoun)) return true;
  if (is(tokens[from], W.quantity) && tokens[from]?.lower !== 'one' && tokens[from]?.lower !== 'another') return true;
  return endsAs(t, 'people') && !among(t, 'noPeople');
}
