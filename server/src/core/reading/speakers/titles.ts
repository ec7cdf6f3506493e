import { W } from '../../language/classes.ts';
import type { Stretch } from '../stretches.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, is, isDash } from '../syntax/wordForms.ts';
import type { Place } from './candidates.ts';
import type { QuoteTraits } from './quoteTraits.ts';

/** Words that nobody says, by what stands right before them: a title, a name, a named source, a translation. */
export const isNobodys = (place: Place, traits: QuoteTraits): boolean =>
  traits.work ||
  namesSomething(traits, place.stretch.language) ||
  isSource(place) ||
  isTopic(place, traits) ||
  isGloss(place, traits) ||
  (traits.shape !== 'piece' && goesBy(place));

/** `discussed “synergies” for an hour`: a few words that a talk is about. */
export const isTopic = ({ stretch: { tokens }, at }: Place, { words, shape, before }: QuoteTraits): boolean =>
  words <= 3 && shape === 'piece' && /^say|^verb/.test(before) && isDiscussed(tokens[at - 1]);

const isDiscussed = (t: Token | undefined): boolean =>
  t?.word.lexicon.isIn(t.verb?.base ?? t.lower.replace(/e?d$|ing$/, ''), 'discussing') === true;

/** `“Sluice gate found open” — Vell Courier, August 15, 2008`: a headline with its paper and date; a post has a handle in brackets. */
export function isReference({ stretch: { tokens }, at }: Place, { last }: QuoteTraits): boolean {
  const behind = tokens.slice(at + 1, at + 16);
  return (
    last === 'w' &&
    isDash(behind[0]) &&
    /^(?:1[5-9]|20)\d\d$/.test(tokens[tokens.length - 1]?.text ?? '') &&
    !behind.some((t) => /^[@(]/.test(t.text))
  );
}

/** `Latin for “slowly”`, `which roughly translates as “slowly”`, `meaning “slowly”`: a translation is nobody's. */
function isGloss({ stretch: { tokens }, at }: Place, { last }: QuoteTraits): boolean {
  const before = tokens[at - 1];
  if (before?.lower === 'for' && among(tokens[at - 2], 'languageNames')) return true;
  if (last === ',') return false;
  return (
    /^meaning$/.test(before?.lower ?? '') ||
    (/^(?:as|to)$/.test(before?.lower ?? '') && among(tokens[at - 2], 'translating'))
  );
}

/** `according to “Plenty of Water,” a memoir`, `according to her “bridge” plan`: what is quoted belongs to the source's name. */
function isSource({ stretch: { tokens }, at }: Place): boolean {
  const whose = tokens[at - 1];
  let to = whose?.kind === 'poss' || is(whose, W.possessive | W.det) ? at - 2 : at - 1;
  if (whose?.kind === 'poss') while (at - to < 6 && tokens[to]?.cap) to--;
  return tokens[to]?.lower === 'to' && tokens[to - 1]?.lower === 'according';
}

/** `under the name “Old Eel”`. */
const goesBy = ({ stretch: { tokens }, at }: Place): boolean => among(tokens[at - 1], 'aliasNouns');

/** `her memoir “Plenty of Water”`, `on “This Morning”`, `under the name “Jon Tide”`: capitals throughout, behind what takes a title. */
function namesSomething(t: QuoteTraits, { works }: Stretch['language']): boolean {
  return t.titled && t.words > 1 && t.words < 9 && works.beside.test(t.before);
}
