import { W } from '../../language/classes.ts';
import { is, isVerb } from '../syntax/wordForms.ts';
import type { Candidate, Place } from './candidates.ts';
import { headKind } from './features/features.ts';

/** A likeliest speaker who by the grammar does not say the quotation. */
export const isUnspoken = (best: Candidate, place: Place): boolean =>
  saysNothing(best) || isSpokenTo(best) || (best.stretch === place.stretch && tellsOfSpeaker(best, place));

/**
 * "A ladder that works": a thing, and a verb that is no saying, speak for nobody, however the sentence goes on; nor does a
 * thing of somebody's, "according to their taste".
 */
function saysNothing({ frame: { kind, say, phrase }, stretch: { tokens } }: Candidate): boolean {
  const silent = say === 0 || (kind === 'according' && is(tokens[phrase.from], W.possessive));
  return silent && headKind(phrase, tokens) === 'other';
}

/** `Aldana was asked, “…”`: who speaks is not the subject; but `Aldana can be heard asking, “…”`. */
const isSpokenTo = ({ frame: { kind, passive, form, cueTo }, stretch: { tokens } }: Candidate): boolean =>
  kind === 'sv' && passive && form !== 'participle' && tokens[cueTo + 1]?.verb?.form !== 'participle';

/** `said Ines Aldana, one of the “big four” pilots`, `Aldana, author of “Plenty of Water,” said`: it tells who the speaker is. */
function tellsOfSpeaker(
  { frame: { kind, phrase, sentence } }: Candidate,
  { stretch: { tokens }, at, token }: Place,
): boolean {
  if (at >= phrase.from && at <= phrase.to) return true;
  if (kind !== 'vs' || at < phrase.to || sentence !== token.sentence) return false;
  const before = tokens[at - 1];
  if (at === phrase.to + 1 || before?.kind !== 'word' || before.text.endsWith('.')) return false;
  for (let k = phrase.to + 1; k < at; k++) if (isVerb(tokens, k)) return false;
  return true;
}
