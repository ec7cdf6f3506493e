import { W } from '../../../language/classes.ts';
import type { Feature } from '../../../language/learned/feature.ts';
import type { Token } from '../../syntax/tokens.ts';
import { among, is, isVerb } from '../../syntax/wordForms.ts';
import type { Candidate, Place } from '../candidates.ts';

/** A sentence is followed so many tokens and no further. */
const FARTHEST = 200;

/**
 * How a speaker's cue reaches the quotation behind it: straight, as its object, or across other verbs and clauses. What lies
 * in "said that …" is the speaker's more often than what stands behind another verb of the sentence.
 */
export function reachFeatures({ frame, stretch }: Candidate, place: Place): Feature[] {
  const { tokens } = stretch;
  const out: Feature[] = [['re', String(frame.embedded), String(frame.negated), String(frame.passive)]];
  const gap = place.at - frame.cueTo;
  if (stretch !== place.stretch || frame.sentence !== place.token.sentence || gap <= 0 || gap > FARTHEST) return out;
  const between = { verbs: 0, preps: 0, that: false, relative: false, clause: false };
  for (let k = frame.cueTo + 1; k < place.at; k++) {
    const t = tokens[k] as Token;
    if (isVerb(tokens, k)) between.verbs++;
    if (is(t, W.prep)) between.preps++;
    if (t.lower === 'that') between.that = true;
    else if (is(t, W.relative)) between.relative = true;
    else if (is(t, W.subordinator)) between.clause = true;
  }
  const { that, relative, clause } = between;
  const verbs = step(between.verbs);
  const next = tokens[frame.cueTo + 1];
  const indirect = that || (frame.say === 2 && verbs !== '0' && next?.kind !== 'punct');
  const say = String(frame.say);
  out.push(
    ['rv', verbs, say],
    ['rt', String(that), say],
    ['rtv', String(that), verbs, say],
    ['rc', String(relative), String(clause)],
    ['rp', step(between.preps), say, verbs],
    ['ro', String(verbs === '0'), wordOf(tokens[frame.cueTo])],
    ['ri', that ? 'that' : String(indirect)],
    ['rn', say, wordOf(next)],
  );
  return out;
}

/** A number in coarse steps. */
export const step = (n: number): string => (n <= 2 ? String(Math.max(0, n)) : n <= 4 ? '4' : n <= 8 ? '8' : '+');

/** A word that the lexicon knows, a verb by its base; the kind of any other. */
function wordOf(t: Token | undefined): string {
  if (!t) return 'edge';
  if (t.kind !== 'word') return t.kind === 'punct' ? t.text.slice(0, 1) : t.kind;
  if (t.cap) return 'Cap';
  if (t.verb) return t.verb.base;
  return t.classes !== 0 || among(t, 'sayNouns') ? t.lower : 'other';
}
