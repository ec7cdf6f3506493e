import type { Prose } from '../formats/prose.ts';
import type { Before, Candidate, Place } from './candidates.ts';
import type { Decision, RankingCase } from './decide.ts';
import { decide } from './decide.ts';
import type { Quoted } from './quotations.ts';
import type { Stretch, Stretches } from './stretches.ts';

/** What was decided for one quotation. */
export interface Spoken {
  readonly decision: Decision | null;
  readonly cases: readonly RankingCase[];
}

/** Blocks over which a speaker may be carried on without a word. */
const CARRY = 2;

/** Decides a speaker for every quotation, in order, each knowing the one before. Linear. */
export function speakersOf(prose: Prose, quoted: readonly Quoted[], stretches: Stretches): Spoken[] {
  const places = placesOf(quoted, stretches);
  let before: Before | null = null;
  let beforeBlock = -9;
  return quoted.map((q, i) => {
    const cases: RankingCase[] = [];
    let best: Decision | null = null;
    for (const place of places[i] ?? []) {
      const near: Before | null = q.parent < 0 && before && place.stretch.block - beforeBlock <= CARRY ? before : null;
      const c = decide(place, stretches.blocks, near, prose.text, (x) => entityOf(x, prose.text));
      cases.push(c);
      const d = c.decision;
      if (!best || (d.candidate && (!best.candidate || d.confidence > best.confidence))) best = d;
    }
    if (best?.candidate && q.parent < 0) {
      before = { frame: best.candidate.frame, stretch: best.candidate.stretch, quote: i };
      beforeBlock = q.blocks[q.blocks.length - 1] ?? -9;
    }
    return { decision: best, cases };
  });
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
