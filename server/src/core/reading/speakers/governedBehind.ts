import { W } from '../../language/classes.ts';
import { isSending } from '../cues/control.ts';
import type { Frame } from '../cues/frame.ts';
import { phraseFrom } from '../syntax/phraseAfter.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, inLy, is, isPunct } from '../syntax/wordForms.ts';
import type { Candidate, Place } from './candidates.ts';
import { type Governed, isSaid, MANY } from './governing.ts';
import type { QuoteTraits } from './quoteTraits.ts';

/** `“…,” said Lund`, `“…,” Lund grinned`; `“…,” Lund says Behn told him` is Behn's. */
export function saidBehind(place: Place, traits: QuoteTraits, candidates: readonly Candidate[]): Governed | null {
  const { tokens } = place.stretch;
  const here = candidates.filter((c) => c.stretch === place.stretch && followsOn(c.frame, place));
  const comma = isPunct(tokens[place.at + 1], ',');
  if (!comma && !/[,?!…—-]/.test(traits.last)) return null;
  // `On “This Morning,” Lund said …`
  const before = tokens[place.at - 1];
  if (traits.titled && before?.kind !== 'punct' && before?.sentence === place.token.sentence) return null;
  const at = place.at + (comma ? 2 : 1);
  const next = here.find((c) => {
    const { frame } = c;
    return (
      (isSaid(frame) || isCueByPlace(frame, traits, comma, tokens)) &&
      !frame.inherited &&
      frame.form !== 'participle' &&
      Math.min(frame.phrase.from, frame.cueFrom) === at &&
      (!comma || frame.kind === 'sv' || frame.kind === 'vs')
    );
  });
  if (!next || isReported(place, tokens)) return null;
  return { candidate: toldOf(next, here, tokens) ?? next, sure: traits.shape !== 'piece' || traits.words >= MANY };
}

/** In the quotation's own sentence, or `“Why?” Lund repeated.`: a sentence of nothing else behind it. */
function followsOn({ sentence, kind, cueTo, phrase }: Frame, { token, stretch: { tokens } }: Place): boolean {
  if (sentence === token.sentence) return true;
  const next = tokens[(kind === 'vs' ? phrase.to : cueTo) + 1];
  return sentence === token.sentence + 1 && (!next || isPunct(next, '.') || isPunct(next, ','));
}

/** `“…,” grinned the pilot.`, `“…,” Lund fired back.`: any verb without an object says what ends in a comma before it. */
function isCueByPlace(
  { kind, say, form, passive, cueTo, phrase }: Frame,
  { last, shape, titled, words }: QuoteTraits,
  comma: boolean,
  tokens: readonly Token[],
): boolean {
  if (say === 2 || form !== 'finite' || passive || is(tokens[cueTo], W.aux) || shape !== 'full') return false;
  if (kind !== 'vs' && titled && words > 1) return false;
  if (kind !== 'vs' && (kind !== 'sv' || !(comma || last === ',' || say === 1))) return false;
  const after = (kind === 'vs' ? phrase.to : cueTo) + 1;
  const next = tokens[after];
  // "seems to be"
  if (next?.lower === 'to' && tokens[after + 1]?.verb) return false;
  if (!next || next.kind === 'punct' || is(next, W.prep | W.adverb | W.time) || inLy(next)) return true;
  // `“…,” Lund texted his wife`
  return (
    say === 1 &&
    kind === 'sv' &&
    last === ',' &&
    isSending(tokens[cueTo]) &&
    phraseFrom(tokens, after, after + 6) !== null
  );
}

/** `…, according to the transcript`: who tells of the saying may be the one that counts. */
function isReported({ at, token }: Place, tokens: readonly Token[]): boolean {
  for (let k = at + 1; k < tokens.length && tokens[k]?.sentence === token.sentence && k < at + 40; k++)
    if (tokens[k]?.lower === 'according') return true;
  return false;
}

/** `Lund says Behn told him`: the second saying has no words of its own but those quoted. */
function toldOf(outer: Candidate, here: readonly Candidate[], tokens: readonly Token[]): Candidate | null {
  if (outer.frame.kind !== 'sv' || among(tokens[outer.frame.cueTo], 'tellingForms')) return null;
  const that = tokens[outer.frame.cueTo + 1]?.lower === 'that' ? 2 : 1;
  const inner = here.find(
    (c) => c.frame.kind === 'sv' && c.frame.embedded && c.frame.phrase.from === outer.frame.cueTo + that,
  );
  if (!inner || !isSaid(inner.frame)) return null;
  const to = inner.frame.cueTo + 1;
  const object = tokens[inner.frame.cueTo]?.verb?.base === 'tell' ? phraseFrom(tokens, to, to + 6) : null;
  const end = tokens[object ? object.to + 1 : is(tokens[to], W.pronoun) ? to + 1 : to];
  return !end || end.kind === 'punct' || is(end, W.time) ? inner : null;
}
