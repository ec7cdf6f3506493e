import type { Feature, FeatureTable } from '../../language/learned/feature.ts';
import type { Model } from '../../language/learned/model.ts';
import type { Stretch } from '../stretches.ts';
import type { Before, Candidate, Place } from './candidates.ts';
import { candidatesFor } from './candidates.ts';
import { takesTurns } from './carried.ts';
import { CERTAIN } from './confidence.ts';
import type { Decision } from './decision.ts';
import { featuresOf, nullFeatures, speechFeatures } from './features/features.ts';
import { relationOf } from './features/relation.ts';
import { cueKind } from './features/surround.ts';
import { governedBy } from './governed.ts';
import { LABELLED, labelOf } from './labels.ts';
import type { QuoteTraits } from './quoteTraits.ts';
import { oddsOfSaying, saidFeatures } from './saying.ts';
import { isNobodys, isReference } from './titles.ts';
import { traitsOf } from './traits.ts';
import { isUnspoken } from './unspoken.ts';

/** What the ranker sees of one quotation; also what its weights are learned from. */
export interface RankingCase {
  readonly place: Place;
  readonly traits: QuoteTraits;
  readonly candidates: readonly Candidate[];
  readonly features: readonly (readonly Feature[])[];
  readonly none: readonly Feature[];
  /** Features for speech or not, given the best candidate. */
  readonly speech: readonly Feature[];
  /** Log-odds that the best candidate says it, as the ranker alone has them; what the trees correct. */
  readonly prior: number;
  /** Index of the best candidate, -1 when there is none. */
  readonly best: number;
  readonly decision: Decision;
}

const scoreOf = (features: readonly Feature[], weights: FeatureTable): number => {
  let sum = 0;
  for (const f of features) sum += weights.get(f) ?? 0;
  return sum;
};

/** Weighs every candidate for the quotation at `place` and decides. */
export function decide(
  place: Place,
  blocks: readonly Stretch[],
  before: Before | null,
  text: string,
  entityOf: (candidate: Candidate) => string,
  model: Model,
): RankingCase {
  const scored = (some: readonly Feature[]): number => scoreOf(some, model.ranker);
  const candidates = candidatesFor(place, blocks, before, text);
  const traits = traitsOf(place, text);
  const features = candidates.map((c) => featuresOf(c, traits, place));
  const none = nullFeatures(traits, candidates, place);
  const choice = softMaximum(candidates, features.map(scored), scored(none), entityOf);
  const governed = governedBy(place, traits, candidates, before);
  const likeliest = governed?.candidate ?? choice.best;
  const speech = speechFeatures(traits, candidates, likeliest, place);
  const likely = sigmoid(scored(speech));
  const best = likeliest ? candidates.indexOf(likeliest) : -1;
  const prior = (logOdds(choice.mass) + logOdds(likely)) / 2;
  const found = { place, traits, candidates, features, none, speech, best, prior };
  const label = labelOf(place, candidates);
  const reference = traits.work || isReference(place, traits);
  if (label && !reference)
    return {
      ...found,
      decision: { candidate: label, confidence: LABELLED, speech: Math.max(likely, LABELLED), traits },
    };
  const opens = place.quoted.form === 'block' || (place.stretch.kind === 'item' && place.at === 0);
  const introducer = opens ? candidates.find((c) => introduces(c)) : undefined;
  const cried = governed?.sure && governed.candidate.frame.kind === 'noun';
  const somebodys =
    (governed?.sure || choice.mass > choice.nobody) && !reference && (cried || !isNobodys(place, traits));
  const candidate = somebodys ? likeliest : null;
  const learnt =
    candidate || introducer ? certainty(likeliest, oddsOfSaying(prior, saidOf(found), model), traits, place) : 0;
  const known = candidate && governed?.sure ? Math.max(learnt, LABELLED) : learnt;
  const sure = candidate && takesTurns(place, traits, blocks, candidate) ? Math.min(known, DOUBT) : known;
  if (introducer && sure < LABELLED)
    return { ...found, decision: { candidate: introducer, confidence: INTRODUCED, speech: 1, traits } };
  const heard = candidate && governed?.sure ? Math.max(likely, LABELLED) : likely;
  return { ...found, decision: { candidate, confidence: candidate ? sure : 0, speech: heard, traits } };
}

/** The features by which trees tell whether the best candidate really says it; empty without one. */
export function saidOf({ candidates, features, speech, best, place }: Omit<RankingCase, 'decision'>): Feature[] {
  const likeliest = candidates[best];
  return likeliest ? [...speech, ...(features[best] ?? []), ...saidFeatures(likeliest, candidates, place)] : [];
}

/**
 * How sure it is that the speaker says it. What a class of quotations needs to be certain, chosen by cross-validation, is
 * moved to `CERTAIN`, so that one threshold serves all: a few words between marks are often nobody's, above all where
 * nothing plainly says that they are said; a whole sentence of an unnamed source hardly ever is.
 */
function certainty(best: Candidate | null, odds: number, traits: QuoteTraits, place: Place): number {
  if (!best) return 0;
  const { type } = best.frame.phrase;
  const sayer = type === 'pronoun' || type === 'nominal' ? type : 'named';
  const length = traits.words <= FEW ? 'few' : 'many';
  const row = isPlain(best, place) ? (`${length}Said` as const) : length;
  const needed = standsApart(best, traits, place) ? NEEDED.apart : NEEDED[row][sayer];
  const sure = sigmoid(odds + logOdds(CERTAIN) - logOdds(needed));
  return traits.manner || isUnspoken(best, place) ? Math.min(sure, DOUBT) : sure;
}

/** A verb of plain saying, or one that describes or judges with no other between it and the words: `called the wall “a sieve”`. */
const isPlain = (best: Candidate, place: Place): boolean =>
  best.frame.say === 2 ||
  (/^(?:describe|judge)$/.test(cueKind(best.frame, best.stretch.tokens)) && relationOf(best, place).verbs === 0);

/** `“That,” Aldana told the jury, “is the point.”`: a comma or colon sets even few words off as speech; a colon before a sentence, whatever the verb. */
function standsApart({ frame, stretch }: Candidate, traits: QuoteTraits, place: Place): boolean {
  const introduced = frame.say === 1 && traits.before === ':' && traits.shape === 'full';
  if (frame.say !== 2 && !introduced) return false;
  if (stretch !== place.stretch || frame.sentence !== place.token.sentence) return false;
  const from = Math.min(frame.cueFrom, frame.inherited ? frame.cueFrom : frame.phrase.from);
  if (from > place.at) return from === place.at + 1 && /[,!?]/.test(traits.last);
  const gap = place.at - 1 - Math.max(frame.cueTo, frame.kind === 'vs' ? frame.phrase.to : frame.cueTo);
  return /^[,:]$/.test(traits.before) && gap <= 4;
}

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Kept within what a likelihood learned from some thousand cases can mean. */
const logOdds = (p: number): number => Math.max(-5, Math.min(5, Math.log((p + 1e-6) / (1 - p + 1e-6))));

const NEEDED = {
  fewSaid: { named: 0.64, nominal: 0.62, pronoun: 0.5 },
  few: { named: 0.88, nominal: 0.75, pronoun: 0.75 },
  manySaid: { named: 0.7, nominal: 0.5, pronoun: 0.6 },
  many: { named: 0.89, nominal: 0.6, pronoun: 0.6 },
  apart: 0.4,
} as const;

const FEW = 5;

/** Too little for any finding. */
const DOUBT = 0.5;

/** The confidence that the subject of the sentence that ends in a colon before a block quotation speaks it. */
const INTRODUCED = 0.85;

function introduces({ frame, stretch, blocks }: Candidate): boolean {
  const last = stretch.tokens[stretch.tokens.length - 1];
  return (
    blocks === -1 &&
    last?.text === ':' &&
    frame.sentence === last.sentence &&
    !frame.inherited &&
    !frame.embedded &&
    !frame.passive &&
    (frame.kind === 'sv' ||
      frame.kind === 'bare' ||
      (frame.kind === 'label' && frame.cueTo === stretch.tokens.length - 1))
  );
}

interface Choice {
  readonly best: Candidate | null;
  /** Share of the best speaker, all its candidates together; share of nobody. */
  readonly mass: number;
  readonly nobody: number;
}

/** A soft maximum over candidates and nobody; candidates that are one speaker share their weight. */
function softMaximum(
  candidates: readonly Candidate[],
  scores: readonly number[],
  none: number,
  entityOf: (candidate: Candidate) => string,
): Choice {
  const top = Math.max(none, ...scores);
  const nobody = Math.exp(none - top);
  let total = nobody;
  const shares = new Map<string, { mass: number; best: Candidate; most: number }>();
  candidates.forEach((candidate, i) => {
    const part = Math.exp((scores[i] as number) - top);
    total += part;
    const e = entityOf(candidate);
    const known = shares.get(e);
    if (!known) shares.set(e, { mass: part, best: candidate, most: part });
    else
      shares.set(e, {
        mass: known.mass + part,
        best: part > known.most ? candidate : known.best,
        most: Math.max(part, known.most),
      });
  });
  let winner: { mass: number; best: Candidate } | null = null;
  for (const s of shares.values()) if (!winner || s.mass > winner.mass) winner = s;
  return { best: winner?.best ?? null, mass: (winner?.mass ?? 0) / total, nobody: nobody / total };
}
