import { speaks } from '../cues/otherFrames.ts';
import type { Stretch } from '../stretches.ts';
import { type Candidate, candidatesFor, type Place } from './candidates.ts';
import type { Decision } from './decision.ts';
import { traitsOf } from './traits.ts';

/** The confidence of `Aldana: “…”`. */
export const LABELLED = 0.95;

/** Whose label stands at the quotation, whoever else is in sight. */
export const labelOf = (place: Place, candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find((c) => isLabelOf(c, place) || inTheirWords(c, place));

/** Decides where nobody's speakers are read: by a label or a signature, which need no words. */
export function decideByLabel(place: Place, blocks: readonly Stretch[], text: string): Decision {
  const traits = traitsOf(place, text);
  const candidate = traits.work ? undefined : labelOf(place, candidatesFor(place, blocks, null, text));
  return candidate
    ? { candidate, confidence: LABELLED, speech: LABELLED, traits }
    : { candidate: null, confidence: 0, speech: 0, traits };
}

function isLabelOf(c: Candidate, place: Place): boolean {
  return (
    c.frame.kind === 'label' &&
    c.frame.phrase.type === 'named' &&
    (c.stretch === place.stretch
      ? place.at === c.frame.cueTo + 1 || place.at === c.frame.cueFrom - 1
      : signs(c, place) && !place.stretch.frames.some(speaks))
  );
}

/** The block below begins with it, or the head of the callout does. */
const signs = ({ frame, blocks, stretch }: Candidate, place: Place): boolean =>
  frame.cueFrom === 0 &&
  ((blocks === 1 && stretch.signs !== 'below' && place.at === place.stretch.tokens.length - 1) ||
    (blocks === -1 && stretch.signs === 'below' && place.at === 0));

/** `In Aldana’s words, “…”`, `In her own words: “…”`, `“…,” in Aldana’s words`. */
function inTheirWords({ frame, stretch }: Candidate, place: Place): boolean {
  const { tokens } = stretch;
  const beside =
    place.at === frame.phrase.from - 2 || (place.at === frame.cueTo + 2 && tokens[frame.cueTo + 1]?.kind === 'punct');
  return (
    frame.kind === 'noun' &&
    stretch === place.stretch &&
    beside &&
    tokens[frame.cueTo]?.lower === 'words' &&
    tokens[frame.phrase.from - 1]?.lower === 'in'
  );
}
