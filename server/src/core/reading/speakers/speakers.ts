import type { Model } from '../../language/learned/model.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import type { Decided, ReadingMemory } from '../memory.ts';
import type { Quoted } from '../quotations/quotations.ts';
import type { Stretch, Stretches } from '../stretches.ts';
import type { Token } from '../syntax/tokens.ts';
import type { Before, Candidate, Place } from './candidates.ts';
import type { RankingCase } from './decide.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { decideByLabel } from './labels.ts';

/** What was decided for one quotation. */
export interface Spoken {
  readonly decision: Decision | null;
  /** Its token in its first stretch; null when it stands in none. */
  readonly token: Token | null;
}

/** Blocks over which a speaker may be carried on without a word. */
const CARRY = 2;

/**
 * Decides a speaker for every quotation, in order, each knowing the one before. Linear. With `memory` it decides nothing a
 * second time that rests on the same words. Without a `model` only labels speak. `seen` hears of each case that is decided, as it is to be learned from.
 */
export function speakersOf(
  prose: Prose,
  quoted: readonly Quoted[],
  stretches: Stretches,
  model: Model | null,
  memory?: ReadingMemory,
  seen?: (decided: RankingCase) => void,
): Spoken[] {
  const places = placesOf(quoted, stretches);
  const fresh = (place: Place, near: Before | null): Decision => {
    if (!model) return decideByLabel(place, stretches.blocks, prose.text);
    const made = decide(place, stretches.blocks, near, prose.text, (x) => entityOf(x, prose.text), model);
    seen?.(made);
    return made.decision;
  };
  const decided = memory ? rememberedIn(memory, stretches, fresh) : fresh;
  let before: Before | null = null;
  let beforeBlock = -9;
  return quoted.map((q, i) => {
    const here = places[i] ?? [];
    const near = (place: Place): Before | null =>
      q.parent < 0 && before && place.stretch.block - beforeBlock <= CARRY ? before : null;
    const best = surest(here.map((place) => decided(place, near(place), here.length === 1)));
    if (best?.candidate && q.parent < 0) {
      before = { frame: best.candidate.frame, stretch: best.candidate.stretch, quote: i };
      beforeBlock = q.blocks[q.blocks.length - 1] ?? -9;
    }
    return { decision: best, token: here[0]?.token ?? null };
  });
}

/** Of the decisions for the parts of one quotation the one that is surest of somebody; the first where none is. */
function surest(all: readonly Decision[]): Decision | null {
  let best: Decision | null = null;
  for (const one of all)
    if (!best || (one.candidate && (!best.candidate || one.confidence > best.confidence))) best = one;
  return best;
}

/** As `fresh`, but what a document's last text had decided is only found its places again. Leaves what this text has. */
function rememberedIn(
  memory: ReadingMemory,
  { blocks }: Stretches,
  fresh: (place: Place, near: Before | null) => Decision,
): (place: Place, near: Before | null, whole: boolean) => Decision {
  const known = memory.decided;
  memory.decided = new Map();
  return (place, near, whole) => {
    const key = whole ? basisOf(place, blocks, near) : null;
    if (key === null) return fresh(place, near);
    const kept = memory.decided.get(key) ?? known.get(key);
    const decision = kept ? recalled(kept, place, blocks) : fresh(place, near);
    memory.decided.set(key, kept ?? withoutPlaces(decision, place));
    return decision;
  };
}

/**
 * Everything a decision rests on, as a key: the words of the stretches its candidates may come from, and the quotation's own
 * shape. Null when it rests on more: a quotation of several paragraphs, inside another, in a list.
 */
function basisOf(
  { quoted, stretch, at, token }: Place,
  blocks: readonly Stretch[],
  before: Before | null,
): string | null {
  if (quoted.parts.length !== 1 || quoted.parent >= 0 || stretch.inside >= 0 || stretch.kind === 'item') return null;
  const part = quoted.parts[0] as Span;
  const { form, single, unclosed } = quoted;
  const shape = [form, single, unclosed, part.start - token.start, part.end - token.start];
  // Whose turn it is in a dialogue the paragraph before the last tells.
  const earlier = stretch.tokens.length === 1 ? blocks[stretch.block - 2] : undefined;
  const around = [earlier, blocks[stretch.block - 1], stretch, blocks[stretch.block + 1]].map(
    (one) => `${one?.id} ${one?.kind}`,
  );
  const carried = before
    ? [
        before.stretch.id,
        before.stretch.frames.indexOf(before.frame),
        before.stretch.block - stretch.block,
        before.stretch.inside,
      ]
    : [];
  return [at, ...shape, ...around, ...carried].join();
}

function withoutPlaces({ candidate, confidence, speech, traits }: Decision, place: Place): Decided {
  if (!candidate) return { candidate, confidence, speech, traits };
  const frame = candidate.stretch.frames.indexOf(candidate.frame);
  const blocks = candidate.stretch.block - place.stretch.block;
  return { candidate: { frame, blocks, carried: candidate.carried }, confidence, speech, traits };
}

function recalled({ candidate, confidence, speech, traits }: Decided, place: Place, all: readonly Stretch[]): Decision {
  const stretch = candidate ? all[place.stretch.block + candidate.blocks] : undefined;
  const frame = candidate ? stretch?.frames[candidate.frame] : undefined;
  if (!candidate || !stretch || !frame) return { candidate: null, confidence, speech, traits };
  return {
    candidate: { frame, stretch, blocks: candidate.blocks, carried: candidate.carried },
    confidence,
    speech,
    traits,
  };
}

function placesOf(quoted: readonly Quoted[], stretches: Stretches): Place[][] {
  const out: Place[][] = quoted.map(() => []);
  const walk = (stretch: Stretch): void => {
    stretch.tokens.forEach((token, at) => {
      if (token.kind !== 'quote') return;
      const q = quoted[token.quote];
      if (q) out[token.quote]?.push({ quoted: q, index: token.quote, stretch, at, token });
    });
  };
  stretches.blocks.forEach(walk);
  for (const list of stretches.insides.values()) list.forEach(walk);
  return out;
}

/** One key for mentions that are one speaker as far as their words show. */
export function entityOf(c: Candidate, text: string): string {
  const p = c.frame.phrase;
  const tokens = c.stretch.tokens;
  if (p.type === 'pronoun') return p.head;
  if (p.nameTo >= 0) return (tokens[p.nameTo]?.lower ?? '').replace(/[.,]$/, '');
  const a = tokens[p.from];
  const b = tokens[p.to];
  return a && b ? text.slice(a.start, b.end) : '';
}
