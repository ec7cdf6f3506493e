import { W } from '../../language/classes.ts';
import { isHouse } from '../../language/every/houses.ts';
import { nameSuffix } from '../../language/every/names.ts';
import type { Stretch } from '../stretches.ts';
import { isNameWord, nameRun } from '../syntax/nameWords.ts';
import { type Phrase, phraseOf } from '../syntax/phrase.ts';
import { phraseFrom } from '../syntax/phraseAfter.ts';
import { phraseEndingAt } from '../syntax/phraseBefore.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, inLy, is, isVerb } from '../syntax/wordForms.ts';

/** A name at one place of a text, with what the words around it tell of its bearer. */
export interface NameHere {
  readonly stretch: Stretch;
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  /** The words of the name, capitals tamed in a label. */
  readonly words: readonly string[];
  readonly gender: 'male' | 'female' | null;
  readonly kind: 'person' | 'organisation' | 'unsure';
  readonly titled: boolean;
  /** Subject of a plain verb of saying. */
  readonly speaks: boolean;
}

/** Words of a name that identify it: no suffix, no points of initials. */
export const coreWords = (words: readonly string[]): string[] => words.filter((w) => w !== ',' && !nameSuffix.test(w));

/** The surname in small letters, particles joined by hyphens left in: "al-hadi", "aldana". */
export function surnameOf(words: readonly string[]): string {
  const core = coreWords(words);
  return (core[core.length - 1] ?? '').toLowerCase().replace(/’/g, "'").replace(/\.$/, '');
}

/** All names in a stretch outside quotations, in order. Linear. */
export function namesOf(stretch: Stretch): NameHere[] {
  const { tokens } = stretch;
  const out: NameHere[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(tokens, i)) continue;
    const end = runEnd(tokens, i);
    const here = modifies(tokens, i, end) || isBracketed(tokens, i) ? null : nameHere(stretch, i, end);
    if (here) out.push(here);
    i = end;
  }
  return out;
}

function runEnd(tokens: readonly Token[], i: number): number {
  const last = Math.min(tokens.length - 1, i + 14);
  return Math.max(i, nameRun(tokens, i, last)?.[1] ?? i);
}

function nameHere(stretch: Stretch, from: number, to: number): NameHere | null {
  const { tokens } = stretch;
  const seen = phraseEndingAt(tokens, to, roleLow(tokens, from));
  const back = seen && seen.nameFrom >= 0 && seen.nameTo === to ? seen : phraseOf(tokens, from, to);
  if (back.type === 'pronoun' || back.nameFrom < 0) return null;
  const front = phraseFrom(tokens, back.from, Math.min(tokens.length - 1, to + 40));
  const whole = front && front.nameTo === back.nameTo && front.nameFrom === back.nameFrom ? front : back;
  return describe(stretch, whole);
}

/** A phrase's own name as found, or null. */
export function describe(stretch: Stretch, phrase: Phrase): NameHere | null {
  const { tokens, language } = stretch;
  const { lexicon, genderOfRole } = language;
  if (phrase.nameFrom < 0) return null;
  const words = tokens.slice(phrase.nameFrom, phrase.nameTo + 1).map((t) => t.text);
  const label = tokens[phrase.to + 1]?.text === ':';
  // Outside a label one word in capitals is an acronym: NATO, UNESCO.
  const shouted =
    words.every((w) => w === w.toUpperCase()) && words.some((w) => w.length > 3) && (label || words.length > 1);
  const tame = shouted ? words.map((w) => w[0] + w.slice(1).toLowerCase()) : words;
  const before = tokens
    .slice(Math.max(0, phrase.from), phrase.nameFrom)
    .map((t) => t.text)
    .join(' ');
  const titled = tokens.slice(phrase.from, phrase.nameFrom).some((t) => is(t, W.title | W.role));
  const title = genderOfRole(before) ?? genderOfRole(roleText(tokens, phrase));
  const first = tame[0] ?? '';
  const named = tame.length > 1 || lexicon.isFirstName(first) ? lexicon.genderOfName(first) : null;
  const person = titled || (tame.length > 1 && lexicon.isFirstName(first)) || phrase.roles.length > 0;
  return {
    stretch,
    phrase,
    from: phrase.nameFrom,
    to: phrase.nameTo,
    words: tame,
    gender: title ?? named,
    kind:
      phrase.type === 'organisation' ||
      (words.length === 1 && lexicon.isPlace(words[0] ?? '')) ||
      isHouse(words) ||
      isFounded(tokens, phrase)
        ? 'organisation'
        : person
          ? 'person'
          : 'unsure',
    titled,
    speaks: speaks(tokens, phrase),
  };
}

/** `runs Galerie Voss`, `opened Voss & Daughters`: what is run or founded is a house. */
function isFounded(tokens: readonly Token[], { nameFrom, nameTo, from }: Phrase): boolean {
  const verb = tokens[from - 1];
  return nameTo > nameFrom && from === nameFrom && among(verb, 'founding');
}

function speaks(tokens: readonly Token[], phrase: Phrase): boolean {
  const after = tokens[phrase.to + 1]?.text === ',' ? tokens[phrase.to + 2] : tokens[phrase.to + 1];
  const before = tokens[phrase.from - 1];
  return (
    (after?.verb?.say === 2 && after.verb.form === 'finite') ||
    (before?.verb?.say === 2 && before.verb.form === 'finite' && tokens[phrase.from - 2]?.kind === 'quote')
  );
}

/** "Muslim immigrants", "the Spanish coast": capitals before a small noun modify it. */
function modifies(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to + 1];
  if (next?.kind !== 'word' || next.cap || isVerb(tokens, to + 1)) return false;
  if (
    is(next, W.prep | W.conj | W.subordinator | W.relative | W.adverb | W.aux | W.det | W.time | W.pronoun | W.negation)
  )
    return false;
  return from === to && !inLy(next) && next.verb === null;
}

/** "(D)": an affiliation, nobody's name. */
const isBracketed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')';

function roleText(tokens: readonly Token[], phrase: Phrase): string {
  const [a, b] = [tokens[phrase.nameTo + 1], tokens[phrase.to]];
  if (!a || !b || phrase.to <= phrase.nameTo) return '';
  return tokens
    .slice(phrase.nameTo + 1, Math.min(phrase.to, phrase.nameTo + 8) + 1)
    .filter((t) => !t.cap)
    .map((t) => t.text)
    .join(' ');
}

/** Where a role before the name may begin: behind the last preposition or verb. */
function roleLow(tokens: readonly Token[], from: number): number {
  const low = sentenceLow(tokens, from);
  for (let k = from - 1; k >= low && k > from - 12; k--) {
    const t = tokens[k] as Token;
    if ((is(t, W.prep) && !t.cap) || t.kind === 'quote') return k + 1;
  }
  return low;
}

function sentenceLow(tokens: readonly Token[], i: number): number {
  const s = (tokens[i] as Token).sentence;
  let k = i;
  while (k > 0 && (tokens[k - 1] as Token).sentence === s && i - k < 60) k--;
  return k;
}
