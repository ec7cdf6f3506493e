import type { Feature } from '../../../language/learned/feature.ts';
import type { Token } from '../../syntax/tokens.ts';
import type { Candidate, Place } from '../candidates.ts';
import { step } from './reach.ts';

/** A paragraph is looked at so many tokens to either side: it may be a whole transcript. */
const NEAR = 200;

/** From so many characters on a quotation is hardly a term. */
const LONG = 45;

/** Between a cue and a quotation that stands beside it lie at most so many tokens. */
const BESIDE = 3;

/** The company a quotation keeps: the other quotations around it, and what else its likeliest speaker says nearby. */
export function neighbourFeatures(place: Place, candidates: readonly Candidate[], best: Candidate): Feature[] {
  return [...quotationsAround(place), ...speakersAround(place, candidates, best)];
}

function quotationsAround({ stretch: { tokens }, at, token }: Place): Feature[] {
  const { sentence } = token;
  const here = { before: 0, after: 0, nearest: NEAR, long: false };
  const all = { count: 0, long: 0, before: 0 };
  for (let k = Math.max(0, at - NEAR); k < tokens.length && k <= at + NEAR; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== 'quote') continue;
    const long = t.end - t.start > LONG;
    all.count++;
    if (long) all.long++;
    if (k < at) all.before++;
    if (k === at || t.sentence !== sentence) continue;
    if (k < at) here.before++;
    else here.after++;
    here.nearest = Math.min(here.nearest, Math.abs(k - at));
    here.long ||= long;
  }
  const last = tokens[tokens.length - 1]?.sentence ?? 0;
  return [
    ['os', step(here.before), step(here.after)],
    ['od', here.nearest > 20 ? '-' : step(here.nearest)],
    ['ol', String(here.long)],
    ['ob', step(all.count)],
    ['obl', step(all.long)],
    ['op', step(all.before)],
    ['on', step(sentence), step(last - sentence)],
  ];
}

function speakersAround(place: Place, candidates: readonly Candidate[], best: Candidate): Feature[] {
  const own = keyOf(best);
  const others = new Set<string>();
  let [sayings, rivals, beside] = [0, 0, 0];
  for (const c of candidates) {
    const same = keyOf(c) === own;
    if (!same) others.add(keyOf(c));
    if (c.frame.say < 2) continue;
    if (!same && c.blocks === 0) rivals++;
    if (same && c !== best) sayings++;
    if (same) beside += quotationsBeside(c, place);
  }
  return [
    ['oss', step(sayings)],
    ['osx', String(sayings > 0), String(best.frame.say)],
    ['osb', step(beside)],
    ['oso', step(others.size)],
    ['osr', step(rivals)],
  ];
}

/** Mentions that show the same name, pronoun or head are taken for one speaker. */
function keyOf({ frame: { phrase }, stretch }: Candidate): string {
  return phrase.nameTo >= 0 ? (stretch.tokens[phrase.nameTo]?.lower ?? '') : phrase.head;
}

/** How many other quotations stand beside the speaker and its cue. */
function quotationsBeside({ frame, stretch: { tokens } }: Candidate, place: Place): number {
  const from = Math.min(frame.phrase.from, frame.cueFrom) - BESIDE;
  const to = Math.max(frame.phrase.to, frame.cueTo) + BESIDE;
  let n = 0;
  for (let k = Math.max(0, from); k <= to && k < tokens.length; k++) {
    if (tokens[k]?.kind === 'quote' && tokens[k] !== place.token) n++;
  }
  return n;
}
