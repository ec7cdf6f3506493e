import { isSending } from '../cues/control.ts';
import type { Frame } from '../cues/frame.ts';
import { speaks } from '../cues/otherFrames.ts';
import type { Stretch } from '../stretches.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, isDash, isPunct } from '../syntax/wordForms.ts';
import type { Before, Candidate, Place } from './candidates.ts';
import type { Governed } from './governing.ts';
import type { QuoteTraits } from './quoteTraits.ts';

/** Whose words a quotation is that stands by itself: his who spoke before, as far as nobody else comes between. */
export function carriedBy(
  place: Place,
  traits: QuoteTraits,
  candidates: readonly Candidate[],
  before: Before | null,
): Governed | null {
  return (
    carriedOn(place, traits, candidates, before) ??
    afterIndirect(place, traits, candidates) ??
    carriedOver(place, traits, candidates, before) ??
    announced(place, traits, candidates) ??
    reportedBefore(place, traits, candidates) ??
    toldOfBefore(place, traits, candidates) ??
    broughtIn(place, traits, candidates, before)
  );
}

/** `shouted “…” and “…”`: what an "and" alone parts is one mouth's; `“…,” said Lund. And the dog? “…”`: so is what nobody else comes between. */
function carriedOn(
  { stretch, at, token }: Place,
  traits: QuoteTraits,
  candidates: readonly Candidate[],
  before: Before | null,
): Governed | null {
  if (before?.stretch !== stretch) return null;
  const { tokens } = stretch;
  const candidate = candidates.find((c) => c.frame === before.frame);
  if (!candidate) return null;
  let k = at - 1;
  while (k > at - 4 && (isPunct(tokens[k], ',') || among(tokens[k], 'betweenQuotations'))) k--;
  if (k < at - 1 && tokens[k]?.kind === 'quote') return { candidate, sure: false };
  const alone = tokens[at - 1]?.sentence !== token.sentence && tokens[at + 1]?.sentence !== token.sentence;
  if (!alone || traits.shape !== 'full') return null;
  const from = Math.max(candidate.frame.cueTo, candidate.frame.phrase.to);
  const silent =
    from < at &&
    !stretch.frames.some(
      (f) => f.phrase !== candidate.frame.phrase && f.cueTo > from && Math.min(f.cueFrom, f.phrase.from) <= at + 1,
    );
  return silent ? { candidate, sure: true } : null;
}

/** A line of dialogue has so many signs between its marks at most, and so many words beside them. */
const SHORT_SPEECH = 60;
const SHORT_TELLING = 8;

/** `“Where?” Lund asked.`, `“Out,” said Behn.`, `“Out where?”`: where two take turns in short lines, the next may be either's. */
export function takesTurns(
  { stretch, token, at }: Place,
  { last }: QuoteTraits,
  blocks: readonly Stretch[],
  best: Candidate,
): boolean {
  if (best.stretch === stretch && best.carried && last === '?') {
    const said = stretch.frames.filter((f) => speaks(f) && Math.max(f.cueTo, f.phrase.to) < at && isShort(stretch, f));
    const [first, second] = said.slice(-2).map((f) => wordOf(f, stretch));
    return first !== undefined && second !== undefined && first !== second;
  }
  if (best.blocks !== -1 || stretch.tokens.length !== 1 || token.end - token.start > SHORT_SPEECH) return false;
  const [first, second] = [mouthOf(blocks[stretch.block - 2]), mouthOf(blocks[stretch.block - 1])];
  return first !== null && second !== null && first !== second;
}

/** Who speaks in a paragraph that is one short quotation and who says it. */
function mouthOf(stretch: Stretch | undefined): string | null {
  const [quote, ...rest] = stretch?.tokens ?? [];
  if (quote?.kind !== 'quote' || quote.end - quote.start > SHORT_SPEECH || rest.length > SHORT_TELLING) return null;
  const frame = stretch?.frames.find((f) => speaks(f));
  return stretch && frame ? (wordOf(frame, stretch) ?? null) : null;
}

const wordOf = ({ phrase: p }: Frame, { tokens }: Stretch): string | undefined =>
  tokens[p.nameTo >= 0 ? p.nameTo : p.from]?.lower;

/** A short quotation stands right before the saying. */
function isShort({ tokens }: Stretch, { cueFrom, phrase }: Frame): boolean {
  const quote = tokens[Math.min(cueFrom, phrase.from) - 1];
  return quote?.kind === 'quote' && quote.end - quote.start <= SHORT_SPEECH;
}

/** From so many words on, a paragraph between marks is hardly a heading. */
const MANY = 6;

/** "said Ana Lund, the port's retired harbourmaster, on Monday." */
const LONGEST_ATTRIBUTION = 14;

/**
 * `“…,” said Lund.` and then a paragraph that is a quotation and nothing else: hers, where she alone spoke in the one before.
 */
function carriedOver(
  { stretch, quoted }: Place,
  traits: QuoteTraits,
  candidates: readonly Candidate[],
  before: Before | null,
): Governed | null {
  if (!traits.alone || traits.shape !== 'full' || quoted.form !== 'marks' || !before) return null;
  const candidate = candidates.find((c) => c.frame === before.frame && c.blocks === -1);
  if (!candidate || before.stretch === stretch) return null;
  const { frames, tokens } = before.stretch;
  const others = frames.some((f) => speaks(f) && !isOf(f, before.frame, tokens));
  // Nothing but what she says stands there.
  const bare = tokens[0]?.kind === 'quote' && tokens.filter((t) => t.kind !== 'quote').length <= LONGEST_ATTRIBUTION;
  return others || !bare ? null : { candidate, sure: true };
}

/** `Lund issued the following statement:` and then a paragraph that is a quotation and nothing else. */
function announced({ quoted }: Place, traits: QuoteTraits, candidates: readonly Candidate[]): Governed | null {
  if (!traits.alone || traits.shape !== 'full' || quoted.form !== 'marks') return null;
  const last = lastToldOf(candidates);
  if (!last) return null;
  const { tokens } = last.stretch;
  const { kind, say, passive, embedded, cueTo } = last.frame;
  if (kind !== 'sv' || passive || embedded || !isPunct(tokens[tokens.length - 1], ':')) return null;
  if (say !== 2 && !isSending(tokens[cueTo])) return null;
  const rest = tokens.slice(cueTo + 1, -1);
  if (rest.some((t) => t.kind === 'quote' || (t.kind === 'punct' && t.text !== ','))) return null;
  if (say !== 2 && !rest.some((t) => among(t, 'sayNouns'))) return null;
  return { candidate: last, sure: true };
}

/** The candidate of the paragraph before whose verb stands last in its last sentence. */
function lastToldOf(candidates: readonly Candidate[]): Candidate | null {
  let last: Candidate | null = null;
  for (const c of candidates) {
    if (c.blocks !== -1 || c.stretch.kind !== 'paragraph') continue;
    if (c.frame.sentence !== c.stretch.tokens[c.stretch.tokens.length - 1]?.sentence) continue;
    if (!last || c.frame.cueTo > last.frame.cueTo) last = c;
  }
  return last;
}

/** `Lund argued that the accounts were in chaos.` and then a paragraph that is a quotation and nothing else, where nobody else speaks around. */
function reportedBefore({ quoted }: Place, traits: QuoteTraits, candidates: readonly Candidate[]): Governed | null {
  if (!traits.alone || traits.shape !== 'full' || traits.single || traits.words < MANY || quoted.form !== 'marks')
    return null;
  const [first] = candidates.filter((c) => c.blocks === -1 && c.stretch.kind === 'paragraph');
  if (!first) return null;
  const { tokens, frames } = first.stretch;
  const main = candidates.find(
    (c) => c.stretch === first.stretch && c.frame.sentence === tokens[tokens.length - 1]?.sentence,
  );
  if (!main || !tellsItself(main.frame) || frames.some((f) => speaks(f) && !isOf(f, main.frame, tokens))) return null;
  const answered = candidates.some(({ blocks, frame: f }) => blocks === 1 && f.say === 2 && f.phrase.from === 0);
  return answered ? null : { candidate: main, sure: true };
}

/** "Lund said": by a main clause of its own. */
const tellsItself = ({ kind, say, passive, embedded, negated }: Frame): boolean =>
  kind === 'sv' && say === 2 && !passive && !embedded && !negated;

/** Of the same mouth, as far as its last word tells; "in her email" is no other's. */
function isOf(a: Frame, b: Frame, tokens: readonly Token[]): boolean {
  const word = ({ phrase: p }: Frame): string => tokens[p.nameTo >= 0 ? p.nameTo : p.from]?.lower ?? '';
  return (
    word(a) === word(b) ||
    (a.sentence === b.sentence && tokens[0]?.word.lexicon.isIn(a.phrase.head, 'possessors') === true)
  );
}

/** `Lund is unrepentant.` and then a paragraph that is a quotation and nothing else: hers of whom alone a short line before it tells. */
function toldOfBefore({ quoted }: Place, traits: QuoteTraits, candidates: readonly Candidate[]): Governed | null {
  if (!traits.alone || traits.shape !== 'full' || quoted.form !== 'marks') return null;
  const told = candidates.filter((c) => c.blocks === -1);
  const [first] = told;
  if (first?.frame.kind !== 'sv' || first.frame.phrase.type !== 'named' || first.frame.phrase.group) return null;
  const { tokens, frames, kind } = first.stretch;
  const short =
    tokens.length <= SHORT_LINE &&
    isPunct(tokens[tokens.length - 1], '.') &&
    kind === 'paragraph' &&
    !tokens.some((t) => t.kind === 'quote');
  return short && frames.every((f) => f.phrase === first.frame.phrase) ? { candidate: first, sure: true } : null;
}

const SHORT_LINE = 14;

/** `Lund said the accounts were in chaos. “It was shocking.”`: words alone behind a sentence of one mouth's indirect speech. */
function afterIndirect(
  { stretch, at, token }: Place,
  traits: QuoteTraits,
  candidates: readonly Candidate[],
): Governed | null {
  const { tokens } = stretch;
  const next = tokens[at + 1];
  const alone = tokens[at - 1]?.sentence === token.sentence - 1 && (next?.sentence !== token.sentence || isDash(next));
  if (!alone || traits.shape !== 'full') return null;
  const told = candidates.filter((c) => c.stretch === stretch && c.frame.sentence === token.sentence - 1);
  const [main, ...rest] = told;
  if (!main || !tellsItself(main.frame)) return null;
  const others = rest.some(({ frame: f }) => speaks(f) && !f.embedded && f.phrase !== main.frame.phrase);
  const quoted = tokens.some((t) => t.kind === 'quote' && t.sentence === token.sentence - 1);
  const answered = candidates.some(
    ({ frame: f, stretch: s }) => s === stretch && Math.min(f.cueFrom, f.phrase.from) === at + 1 && speaks(f),
  );
  return others || quoted || answered ? null : { candidate: main, sure: true };
}

/**
 * `Lund praised the crew's courage.` and then a paragraph that is a quotation and nothing else: hers, where the sentence before
 * is hers alone and she tells something in it, or speaks before it, or right behind the quotation.
 */
function broughtIn(
  { quoted }: Place,
  traits: QuoteTraits,
  candidates: readonly Candidate[],
  before: Before | null,
): Governed | null {
  if (!traits.alone || traits.shape !== 'full' || traits.words < MANY || quoted.form !== 'marks') return null;
  const first = candidates.find((c) => c.blocks === -1 && c.stretch.kind === 'paragraph' && c.frame.phrase.from === 0);
  if (!first) return null;
  const { frame, stretch } = first;
  const { tokens, frames } = stretch;
  const { kind, say, passive, phrase } = frame;
  if (kind !== 'sv' || passive || phrase.type !== 'named' || phrase.group || tokens.at(-1)?.sentence !== 0) return null;
  if (!isPunct(tokens[tokens.length - 1], '.') || tokens.some((t) => t.kind === 'quote')) return null;
  if (frames.some((f) => !isOf(f, frame, tokens) && f.phrase.type !== 'pronoun')) return null;
  const name = tokens[phrase.nameTo]?.lower;
  const sameName = (f: Frame, of: readonly Token[]): boolean => of[f.phrase.nameTo]?.lower === name;
  const behind = candidates.filter((c) => c.blocks === 1 && c.frame.say === 2);
  if (behind.some((c) => !sameName(c.frame, c.stretch.tokens))) return null;
  const speaksAround = behind.length > 0 || (before !== null && sameName(before.frame, before.stretch.tokens));
  return say > 0 || speaksAround ? { candidate: first, sure: true } : null;
}
