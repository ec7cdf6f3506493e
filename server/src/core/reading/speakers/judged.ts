import { W } from '../../language/classes.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, is, isVerb, startsSentence } from '../syntax/wordForms.ts';
import type { Candidate, Place } from './candidates.ts';
import { headKind } from './features/features.ts';
import { cueKind } from './features/surround.ts';
import { type Governed, LONGEST_LINK, MANY } from './governing.ts';
import type { QuoteTraits } from './quoteTraits.ts';

/** `with Behn taking to the air to call Lund “a coward”`, `Calling Lund “a coward,” Behn left`: the verb that judges is his whom the other has. */
export function judgedBefore(
  { stretch: { tokens }, at }: Place,
  traits: QuoteTraits,
  last: Candidate,
): Governed | null {
  const { kind, inherited, form, phrase, cueFrom } = last.frame;
  if (kind !== 'sv' || !inherited || phrase.type === 'pronoun') return null;
  if (!/^(?:describe|judge)$/.test(cueKind(last.frame, tokens))) return null;
  const leads = form === 'participle' && phrase.from > at && startsSentence(tokens, cueFrom);
  if (form !== 'base' && !leads) return null;
  for (let k = last.frame.cueTo + 1; k < at; k++) {
    const t = tokens[k] as Token;
    if (t.kind === 'quote' || isVerb(tokens, k) || is(t, W.relative | W.subordinator)) return null;
    if (t.kind === 'punct' && !(leads && t.text === ',')) return null;
  }
  return { candidate: last, sure: leads && traits.words >= MANY };
}

/** `Lund hailed it as “…”`, `praised by Lund as “…”`, `thanked Lund for calling him “…”`: what somebody is called is his word who calls them so. */
export function judgedAs(
  { stretch: { tokens }, at }: Place,
  traits: QuoteTraits,
  { frame, ...rest }: Candidate,
): Governed | null {
  const { kind, form, phrase, cueFrom, cueTo, inherited, embedded, passive } = frame;
  const manner = cueKind(frame, tokens);
  if (inherited || !(manner === 'judge' || (manner === 'describe' && traits.words >= MANY))) return null;
  const blamed = embedded && form === 'participle' && /^(?:for|of)$/.test(tokens[cueFrom - 1]?.lower ?? '');
  const as = tokens[at - 1]?.lower === 'as';
  if (
    kind === 'by'
      ? !as
      : kind !== 'sv' ||
        passive ||
        (!blamed && !(as && form === 'finite' && (!embedded || among(tokens[phrase.from - 1], 'joinsSayings'))))
  )
    return null;
  // "a plan that Lund slammed as “…”": the sentence is about something else.
  if (!blamed && kind === 'sv' && !startsClause(tokens, phrase.from)) return null;
  if (/^(?:other|doc|time)$/.test(headKind(phrase, tokens))) return null;
  const from = Math.max(cueTo, kind === 'by' ? phrase.to : cueTo) + 1;
  for (let k = from; k < at; k++) {
    const t = tokens[k] as Token;
    if (t.kind === 'quote' || t.kind === 'punct' || isVerb(tokens, k) || is(t, W.subordinator & ~W.relative))
      return null;
  }
  return at - from <= LONGEST_LINK ? { candidate: { frame, ...rest }, sure: true } : null;
}

const startsClause = (tokens: readonly Token[], from: number): boolean =>
  startsSentence(tokens, from) || tokens[from - 1]?.kind === 'punct' || is(tokens[from - 1], W.conj | W.subordinator);
