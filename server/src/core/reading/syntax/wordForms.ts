import { W } from '../../language/classes.ts';
import type { Ending, WordGroup } from '../../language/groups.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from './tokens.ts';

/** Whether a word is of one of these classes of `W`. */
export const is = (t: Token | undefined, bit: number): boolean => t !== undefined && (t.classes & bit) !== 0;

/** Whether a word is in a short list of the language's. */
export const among = (t: Token | undefined, group: WordGroup): boolean => t?.word.groups.has(group) ?? false;

/** Whether the verb that a word is a form of is in such a list. */
export const baseAmong = (t: Token | undefined, group: WordGroup): boolean =>
  t?.word.lexicon.isIn(t.verb?.base ?? '', group) ?? false;

/** An adverb by its ending; a family, an ally, a reply is none. */
export const inLy = (t: Token | undefined): boolean =>
  t?.lower.endsWith('ly') === true &&
  !is(t, W.role | W.groupNoun | W.personGroup | W.organisation | W.document) &&
  !among(t, 'nounsInLy');

/** Whether a word ends so. */
export const endsAs = ({ word }: Token, ending: Ending): boolean => word.endings.has(ending);

/** A given name. */
export const isGiven = (t: Token | undefined): boolean => t !== undefined && t.word.given !== null;

export const isPunct = (t: Token | undefined, text: string): boolean =>
  t !== undefined && t.kind === 'punct' && t.text === text;

export const isPronoun = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'word' && among(t, 'subjects');

export const isDash = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'punct' && /^(?:[—–]|---?|-)$/.test(t.text);

/** A verb by its form and place, as far as a word list and an ending tell. */
export function isVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (!t || t.kind === 'punct' || t.kind === 'quote') return false;
  if (t.kind === 'poss') return false;
  const before = tokens[i - 1];
  if (t.cap && !(before === undefined || before.sentence !== t.sentence)) return false;
  if (is(t, W.aux)) return !t.cap;
  // "Lead researcher", "the lead author".
  if (t.lower === 'lead' && is(tokens[i + 1], W.role)) return false;
  if (t.verb && t.verb.form !== 'base') return !nounPlace(tokens, i) && !isPluralNoun(tokens, i);
  if (t.verb && t.verb.form === 'base')
    return (
      before !== undefined &&
      (before.lower === 'to' ||
        is(before, W.aux) ||
        (is(before, W.groupNoun) && !before.cap && !isMade(tokens, i - 1)) ||
        isSeveral(tokens, i) ||
        sayOfMany(tokens, i) ||
        (isPronoun(before) && !t.cap) ||
        isGoverned(tokens, i))
    );
  if (verbByPlace(tokens, i)) return true;
  return !t.cap && t.lower.length > 3 && t.lower.endsWith('ed') && !nounPlace(tokens, i) && !is(t, W.det | W.prep);
}

/** `would later say`, `did not immediately call it`, `could only quip`: an auxiliary, and adverbs between. */
function isGoverned(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (i - k < 4 && (is(tokens[k], W.adverb | W.negation) || inLy(tokens[k])) && !tokens[k]?.cap) k--;
  return k < i - 1 && among(tokens[k], 'modals') && tokens[k]?.sentence === tokens[i]?.sentence;
}

/** `the two write`, `both say “…”`: a number that stands for people, and a plain verb of saying that has an object of its own. */
function isSeveral(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  return (
    tokens[i]?.verb?.say === 2 &&
    among(tokens[i - 1], 'severalPeople') &&
    (!after || after.kind === 'quote' || after.kind === 'punct' || is(after, W.det | W.pronoun))
  );
}

/**
 * `Critics say`, `voters in each state say`, `the groups, however, argue that`: several people and a verb of saying without an
 * ending. Behind a plural any such verb, if what follows is an object where the verb might be a noun; behind another noun
 * only a verb that is never one.
 */
function sayOfMany(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (t.cap || t.verb?.say === 0) return false;
  let k = i - 1;
  while (i - k < 4 && (is(tokens[k], W.adverb) || (inLy(tokens[k]) && !tokens[k]?.cap))) k--;
  if (k < i - 1 && isPunct(tokens[k], ',')) k--;
  else if (isPunct(tokens[k], ',') && isPunct(tokens[k - 2], ',') && is(tokens[k - 1], W.adverb)) k -= 3;
  k = beforeBracket(tokens, k);
  const before = tokens[k];
  if (!before || before.sentence !== t.sentence || isMade(tokens, k)) return false;
  const never = among(t, 'neverNouns');
  const plural = isPlural(before);
  if (!plural && !(never && endsSubject(before))) return false;
  return never || takesObject(tokens[i + 1]);
}

/** `Lund and Behn (2014) argue`: what stands before a short bracket that ends at `k`. */
function beforeBracket(tokens: readonly Token[], k: number): number {
  if (!isPunct(tokens[k], ')')) return k;
  for (let open = k - 1; open > k - 8; open--) if (isPunct(tokens[open], '(')) return open - 1;
  return k;
}

const isPlural = (t: Token): boolean =>
  t.kind === 'word' &&
  (is(t, W.personGroup) || /^(?:police|al\.)$/.test(t.lower) || /[^su'i]s$/.test(t.lower)) &&
  !is(t, W.aux | W.det | W.prep | W.pronoun | W.adverb | W.conj | W.subordinator) &&
  (t.verb === null || t.verb.say === 0 || is(t, W.personGroup)) &&
  !among(t, 'singularInS');

const endsSubject = (t: Token): boolean =>
  (t.kind === 'word' || t.kind === 'number') &&
  t.verb === null &&
  !is(t, W.aux | W.det | W.prep | W.pronoun | W.adverb | W.conj | W.subordinator | W.relative | W.negation);

/** `Aides help voters say`: the words before are told to, and tell nobody themselves. */
function isMade(tokens: readonly Token[], noun: number): boolean {
  for (let k = noun - 1; k >= noun - 4; k--) {
    const t = tokens[k];
    if (t?.kind !== 'word') return false;
    if (among(t, 'causatives')) return true;
  }
  return false;
}

const takesObject = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.kind === 'quote' ||
    t.kind === 'number' ||
    t.cap ||
    is(t, W.det | W.pronoun | W.possessive | W.subordinator) ||
    t.text === ':');

/** An unknown word in -s right behind a subject or relative pronoun: `“…,” she mends`. */
function verbByPlace(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  const before = tokens[i - 1];
  return (
    !t.cap &&
    t.kind === 'word' &&
    /[^s]s$/.test(t.lower) &&
    t.lower.length > 3 &&
    before !== undefined &&
    among(before, 'subjectsOfThird') &&
    !is(t, W.adverb | W.prep | W.det | W.conj | W.subordinator)
  );
}

/** After a determiner, possessive, adjective-like word or preposition a form in -ed, -s or -ing is no finite verb. */
function nounPlace(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  const before = tokens[i - 1];
  if (!before) return false;
  if (before.kind === 'poss') return t.verb?.say !== 2 || t.lower !== 'said';
  if (before.kind === 'quote' || before.kind === 'punct') return false;
  // "Two called witnesses"; not "the 62-year-old called it", "a father of three called it".
  if ((before.kind === 'number' && !/-olds?$/.test(before.lower)) || is(before, W.quantity))
    return (
      t.verb?.form === 'participle' ||
      t.verb?.form === 'past-participle' ||
      (t.lower.endsWith('ed') && tokens[i + 1]?.kind === 'word' && !is(tokens[i + 1], W.prep | W.det | W.pronoun))
    );
  if (before.lower === 'another' && t.verb?.say === 2 && t.verb.form === 'finite') return false;
  if (is(before, W.det) && !is(before, W.pronoun) && !isDemonstrative(before)) return !is(t, W.aux);
  return is(before, W.prep) && before.lower !== 'to' && !before.cap
    ? !is(t, W.aux) && t.verb?.form !== 'participle'
    : false;
}

function isPluralNoun(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (!among(t, 'pluralOrVerb')) return false;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const afterNoun =
    before?.kind === 'word' &&
    !before.cap &&
    !is(before, W.pronoun | W.adverb | W.relative | W.role | W.document | W.organisation | W.conj);
  return (
    afterNoun &&
    (after === undefined ||
      (after.kind === 'punct' && after.text !== ':') ||
      is(after, W.aux | W.prep) ||
      (after.verb !== null && !after.cap))
  );
}

const isDemonstrative = (t: Token): boolean => among(t, 'demonstratives');

export function startsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const t = tokens[i];
  return (
    !before ||
    !t ||
    before.sentence !== t.sentence ||
    before.kind === 'quote' ||
    (before.kind === 'punct' && /[([“"•—–:-]/.test(before.text))
  );
}

export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to] as Token).end };
}
