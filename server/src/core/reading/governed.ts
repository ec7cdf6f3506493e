import type { Before, Candidate, Place } from './candidates.ts';
import type { Frame } from './frame.ts';
import { headKind } from './features.ts';
import { W } from './lexicon/words.ts';
import { cueKind } from './surround.ts';
import type { Token } from './tokens.ts';
import type { QuoteTraits } from './traits.ts';
import { is, isPunct, isVerb } from './wordForms.ts';

/** Whose words a quotation is by the grammar of its own sentence; `sure`: the marks and signs around it leave no other reading. */
export interface Governed {
  readonly candidate: Candidate;
  readonly sure: boolean;
}

/** From so many words on, what a verb of saying has for its object is somebody's words and no term. */
const MANY = 6;

/** Between a verb of saying and its words: whom it is told, when and where. */
const LONGEST_LINK = 9;

/**
 * The verb that governs a quotation says whose it is, whoever stands nearer or is named oftener: `When Lund said, “…,” Behn
 * answered, “…”`; `Lund recalled Behn saying, “…”`; `“…,” Lund says Behn told him`. Null where the grammar leaves it open.
 */
export function governedBy(
  place: Place,
  traits: QuoteTraits,
  candidates: readonly Candidate[],
  before: Before | null,
): Governed | null {
  const here = candidates.filter((c) => c.stretch === place.stretch && c.frame.sentence === place.token.sentence);
  return (
    saidBefore(place, traits, here) ?? saidBehind(place, traits, here) ?? describedBefore(place, here) ?? coordinate(place, candidates, before)
  );
}

/** `Lund told reporters on Friday: “…”`, `Lund said “…”`. */
function saidBefore(place: Place, traits: QuoteTraits, here: readonly Candidate[]): Governed | null {
  const last = lastBefore(place, here);
  if (!last || !isSaid(last.frame) || last.frame.inherited || isDoubtful(last, here)) return null;
  const from = last.frame.kind === 'vs' ? last.frame.phrase.to + 1 : last.frame.cueTo + 1;
  const link = linkOf(place.stretch.tokens, from, place.at);
  if (link === null) return null;
  const apart = (link !== 'none' && !(traits.titled && traits.words > 1)) || traits.words >= MANY;
  return apart ? { candidate: last, sure: traits.shape !== 'piece' || traits.words >= MANY } : null;
}

/** A thing or a document that "says", and "he" inside another's saying: whose words they are, the grammar alone does not tell. */
function isDoubtful({ frame, stretch }: Candidate, here: readonly Candidate[]): boolean {
  const { phrase, embedded } = frame;
  const head = headKind(phrase, stretch.tokens);
  if (head === 'other' || head === 'doc' || head === 'time') return true;
  return (
    embedded && phrase.type === 'pronoun' && here.some(({ frame: f }) => f.say > 0 && f.cueTo < phrase.from && f !== frame)
  );
}

const isSaid = ({ kind, say, passive, form, cueFrom, cueTo }: Frame): boolean =>
  (kind === 'sv' || kind === 'vs') &&
  say === 2 &&
  (!passive || form === 'participle') &&
  (form !== 'past-participle' || cueFrom < cueTo);

/** The frame whose cue stands nearest before the quotation. */
function lastBefore({ at }: Place, here: readonly Candidate[]): Candidate | null {
  let last: Candidate | null = null;
  for (const c of here) {
    if (c.frame.kind === 'label' || c.frame.kind === 'bare' || c.frame.cueTo >= at) continue;
    if (!last || c.frame.cueTo > last.frame.cueTo) last = c;
  }
  return last;
}

/** How a verb of saying reaches its words: `none` straight, `mark` by a comma or colon; null across anything else. */
function linkOf(tokens: readonly Token[], from: number, at: number): 'none' | 'mark' | null {
  if (from === at) return 'none';
  const last = tokens[at - 1];
  if (!isPunct(last, ',') && !isPunct(last, ':')) return null;
  if (at - from > LONGEST_LINK) return null;
  for (let k = from; k < at - 1; k++) {
    const t = tokens[k] as Token;
    if (t.kind === 'quote' || (t.kind === 'punct' && !/^[()&-]$/.test(t.text))) return null;
    if (is(t, W.subordinator | W.relative | W.conj) || isVerb(tokens, k)) return null;
  }
  return 'mark';
}

/** `“…,” said Lund`, `“…,” Lund grinned`; `“…,” Lund says Behn told him` is Behn's. */
function saidBehind(place: Place, traits: QuoteTraits, here: readonly Candidate[]): Governed | null {
  const { tokens } = place.stretch;
  const comma = isPunct(tokens[place.at + 1], ',');
  if (!comma && !/[,?!…—-]/.test(traits.last)) return null;
  const at = place.at + (comma ? 2 : 1);
  const next = here.find((c) => {
    const { frame } = c;
    return (
      isSaid(frame) &&
      !frame.inherited &&
      frame.form !== 'participle' &&
      Math.min(frame.phrase.from, frame.cueFrom) === at &&
      (!comma || frame.kind === 'sv' || frame.kind === 'vs')
    );
  });
  if (!next || isDoubtful(next, here) || isReported(place, tokens)) return null;
  return { candidate: toldOf(next, here, tokens) ?? next, sure: traits.shape !== 'piece' || traits.words >= MANY };
}

/** `…, according to the transcript`: who tells of the saying may be the one that counts. */
function isReported({ at, token }: Place, tokens: readonly Token[]): boolean {
  for (let k = at + 1; k < tokens.length && tokens[k]?.sentence === token.sentence && k < at + 40; k++)
    if (tokens[k]?.lower === 'according') return true;
  return false;
}

/** `Lund says Behn told him`: the second saying has no words of its own but those quoted. */
function toldOf(outer: Candidate, here: readonly Candidate[], tokens: readonly Token[]): Candidate | null {
  if (outer.frame.kind !== 'sv' || /^(?:told|tells?|telling)$/.test(tokens[outer.frame.cueTo]?.lower ?? '')) return null;
  const that = tokens[outer.frame.cueTo + 1]?.lower === 'that' ? 2 : 1;
  const inner = here.find((c) => c.frame.kind === 'sv' && c.frame.embedded && c.frame.phrase.from === outer.frame.cueTo + that);
  if (!inner || !isSaid(inner.frame)) return null;
  const to = inner.frame.cueTo + 1;
  const whom = is(tokens[to], W.pronoun) ? to + 1 : to;
  const end = tokens[whom];
  return !end || end.kind === 'punct' || is(end, W.time) ? inner : null;
}

/** `with Behn taking to the air to call Lund “a coward”`: the verb that judges is his whom the one before it has. */
function describedBefore(place: Place, here: readonly Candidate[]): Governed | null {
  const { tokens } = place.stretch;
  const last = lastBefore(place, here);
  if (!last || last.frame.kind !== 'sv' || !last.frame.inherited || last.frame.form !== 'base') return null;
  if (!/^(?:describe|judge)$/.test(cueKind(last.frame, tokens)) || last.frame.phrase.type === 'pronoun') return null;
  for (let k = last.frame.cueTo + 1; k < place.at; k++) {
    const t = tokens[k] as Token;
    if (t.kind === 'quote' || t.kind === 'punct' || isVerb(tokens, k) || is(t, W.relative | W.subordinator)) return null;
  }
  return { candidate: last, sure: false };
}

/** `shouted “…” and “…”`: what an "and" alone parts is one mouth's. */
function coordinate({ stretch, at }: Place, candidates: readonly Candidate[], before: Before | null): Governed | null {
  const { tokens } = stretch;
  let k = at - 1;
  while (k > at - 4 && (isPunct(tokens[k], ',') || /^(?:and|or|but|then|also)$/.test(tokens[k]?.lower ?? ''))) k--;
  if (k === at - 1 || tokens[k]?.kind !== 'quote' || before?.stretch !== stretch) return null;
  const candidate = candidates.find((c) => c.frame === before.frame);
  return candidate ? { candidate, sure: false } : null;
}
